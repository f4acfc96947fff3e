// Texts: the body of an article as schema.org's articleBody has it, one text with an empty line between paragraphs, and its live entries, both ways.
import { type Block, blockText } from "../../schema/block.js";
import type { Article, BlockRange, LiveBlog, LiveEntry } from "../../schema/types.js";
import { plainText } from "../../markup/tree.js";
import { NOT_BLANK } from "../../schema/patterns.js";
import { readBodyHtml } from "../html/read-body.js";
import type { DateReader } from "../reading/date.js";
import type { Diagnostics } from "../reading/diagnostic.js";
import { Ids } from "../reading/ids.js";
import { onOneLine, wordsBeforeCut } from "../reading/summary.js";
import { filled, type Thing } from "../reading/values.js";
import { compact } from "../writing/compact.js";
import { isoDate } from "../writing/machine-date.js";
import { type Graph, idBehind } from "./graph.js";
import type { JsonLdEntry, JsonLdLiveBlog } from "./types.js";

const TEXT_BLOCKS: ReadonlySet<Block["type"]> = new Set(["lead", "paragraph", "heading", "list"]);

/** The text of some blocks: leads, paragraphs, headings and lists. */
export const bodyText = (blocks: readonly Block[]): string => blocks.filter(({ type }) => TEXT_BLOCKS.has(type)).map(blockText).join("\n\n");

/** The text of the leads. */
export const leadText = (blocks: readonly Block[]): string => bodyText(blocks.filter(({ type }) => type === "lead"));

/** Writes a live blog. Its entries say what they hold in words, since schema.org has no blocks to point to. */
export function toLiveBlog({ startedAt, endedAt, entries }: LiveBlog, body: readonly Block[]): JsonLdLiveBlog {
  return compact<JsonLdLiveBlog>({
    coverageStartTime: isoDate(startedAt),
    coverageEndTime: isoDate(endedAt),
    liveBlogUpdate: entries.map(({ id, headline, publishedAt, modifiedAt, blocks }) =>
      compact<JsonLdEntry>({
        "@type": "BlogPosting", "@id": `#entry-${id}`, headline, articleBody: bodyText(body.slice(blocks.start, blocks.end)), datePublished: isoDate(publishedAt), dateModified: isoDate(modifiedAt),
      }),
    ),
  });
}

const TAGS = /<\/?[A-Za-z][^<>]*>/u;
const EMPTY_LINE = /\n[ \t]*\n/u;
const LINE_BREAK = /\r\n?/gu;

const linesIn = (text: string): readonly string[] => (EMPTY_LINE.test(text) ? text.split(/\n(?:[ \t]*\n)+/u) : text.split("\n"));

/** A text with its line breaks, its entities read. */
const decoded = (text: string): string => (text.includes("&") ? text.split("\n").map(plainText).join("\n") : text).trim();

/** The paragraphs of a text, whose HTML is read where pages have left it in: at empty lines where there are some, else at each line. */
export function paragraphsOf(text: string): Block[] {
  if (TAGS.test(text)) return readBodyHtml(text);
  return linesIn(text.replace(LINE_BREAK, "\n")).filter((line) => NOT_BLANK.test(line)).map((line): Block => ({ type: "paragraph", text: decoded(line) }));
}

/** Makes leads of the paragraphs that the abstract repeats. An abstract of its own stands before the body, as pages print it. */
export function withLeads(abstract: readonly Block[], paragraphs: readonly Block[]): Block[] {
  const isRepeated = abstract.length > 0 && abstract.every((block, index) => blockText(block) === blockText(paragraphs[index] ?? { type: "divider" }));
  const leads = abstract.map((block): Block => ({ type: "lead", text: blockText(block) }));
  return [...leads, ...(isRepeated ? paragraphs.slice(abstract.length) : paragraphs)];
}

/** A description goes before the body as its lead, unless the headline or the body says it already; programs cut it from there. */
export function withDescription(description: string | undefined, headline: string | undefined, paragraphs: readonly Block[]): Block[] {
  if (description === undefined) return [...paragraphs];
  const words = wordsBeforeCut(description).trim();
  const isSaid = [onOneLine(headline ?? ""), onOneLine(bodyText(paragraphs))].some((text) => text.includes(words));
  return isSaid ? [...paragraphs] : [{ type: "lead", text: description }, ...paragraphs];
}

/** Where a line stands more often, as «ادامه دارد» may, no entry is looked for any further: who looked at all places would take the square of the time. */
const MOST_PLACES = 10;

/** A body in which entries look for their words; what one has found no other finds. */
class FreeBlocks {
  readonly #texts: readonly string[];
  readonly #placesOf = new Map<string, number[]>();
  readonly #taken = new Set<number>();

  constructor(body: readonly Block[]) {
    this.#texts = body.map(blockText);
    for (const [index, text] of this.#texts.entries()) {
      const places = this.#placesOf.get(text);
      if (places === undefined) this.#placesOf.set(text, [index]);
      else places.push(index);
    }
  }

  /** Takes the first blocks that hold these paragraphs in a row. */
  take(paragraphs: readonly string[]): BlockRange | undefined {
    const isFree = (start: number): boolean => paragraphs.every((text, index) => this.#texts[start + index] === text && !this.#taken.has(start + index));
    const start = this.#placesOf.get(paragraphs[0] ?? "")?.slice(0, MOST_PLACES).find(isFree);
    if (start === undefined) return undefined;
    for (const index of paragraphs.keys()) this.#taken.add(start + index);
    return { start, end: start + paragraphs.length };
  }
}

const MOST_ENTRIES = 1000;

/** Reads a live blog: entries whose words the body holds point into it, the words of all others are put at its end, in `body` itself. */
export function fromLiveBlog(article: Thing, body: Block[], graph: Graph, readDate: DateReader, diagnostics: Diagnostics): Article["liveBlog"] {
  if (["liveBlogUpdate", "coverageStartTime", "coverageEndTime"].every((key) => article[key] === undefined)) return undefined;
  const updates = graph.things(article["liveBlogUpdate"]);
  if (updates.length > MOST_ENTRIES) diagnostics.report("too-many", [...graph.path, "liveBlogUpdate", MOST_ENTRIES], "liveBlogUpdate");
  const free = new FreeBlocks(body);
  const ids = new Ids("entry-");
  const entries = updates.slice(0, MOST_ENTRIES).flatMap((update, index): LiveEntry[] => {
    const place = ["liveBlogUpdate", index, "datePublished"];
    const publishedAt = readDate(graph.text(update["datePublished"]), place);
    const paragraphs = paragraphsOf(typeof update["articleBody"] === "string" ? update["articleBody"] : (graph.text(update["text"]) ?? ""));
    if (paragraphs.length === 0) return [];
    const found = free.take(paragraphs.map(blockText));
    const blocks = found ?? { start: body.length, end: body.length + paragraphs.length };
    if (found === undefined) body.push(...paragraphs);
    // An entry has a date. The words of one without stay in the body.
    if (publishedAt === undefined) {
      if (update["datePublished"] === undefined) diagnostics.report("date-unread", [...graph.path, ...place]);
      return [];
    }
    return [filled<LiveEntry>({
      id: ids.of(idBehind("entry", update["@id"])), headline: graph.text(update["headline"]), publishedAt,
      modifiedAt: readDate(graph.text(update["dateModified"]), ["liveBlogUpdate", index, "dateModified"]), blocks,
    })];
  });
  const [startedAt, endedAt] = [readDate(graph.text(article["coverageStartTime"]), ["coverageStartTime"]), readDate(graph.text(article["coverageEndTime"]), ["coverageEndTime"])];
  return entries.length === 0 && startedAt === undefined && endedAt === undefined ? undefined : filled<LiveBlog>({ startedAt, endedAt, entries });
}
