// Read document: a Markdown document in its parts, as a draft of an article.
import { writableText } from "../../markup/characters.js";
import type { Article } from "../../schema/types.js";
import type { Diagnostics } from "../reading/diagnostic.js";
import type { ArticleDraft, ReadOptions } from "../reading/read-article.js";
import { listOf } from "../reading/values.js";
import { completed } from "./block-details.js";
import { readFrontMatter, splitDocument, type Values } from "./front-matter.js";
import { NO_KEYS, TOML } from "./front-matter-faults.js";
import { type MarkdownBlock, readBody, settledLink } from "./read-body.js";
import { readKeys } from "./read-keys.js";
import { liveBlogIn, quotesIn } from "./relocate.js";
import { decksOfBlock, linesApart, standsApart, tagsApart } from "./scraped.js";

/** What a draft has of an article when its body was read, and the blocks that are the body's. */
interface Parts {
  readonly draft: ArticleDraft;
  readonly blocks: readonly MarkdownBlock[];
}

/** A first heading of the first rank is the title, or prints it again. */
function titleApart({ draft, blocks }: Parts): Parts {
  const [first] = blocks;
  if (first?.rank !== 1 || first.block.type !== "heading") return { draft, blocks };
  const { text } = first.block;
  if (draft.headline !== undefined && draft.headline !== text) return { draft, blocks };
  return { draft: { ...draft, headline: text }, blocks: blocks.slice(1) };
}

/** The tags below the text, where the front matter has none. */
function footerApart({ draft, blocks }: Parts): Parts {
  if (draft.tags !== undefined && draft.tags.length > 0) return { draft, blocks };
  const { blocks: rest, tags } = tagsApart(blocks);
  return tags.length === 0 ? { draft, blocks } : { draft: { ...draft, tags: [...tags] }, blocks: rest };
}

/** The decks above the text of a scraped page: one that has tags below it, or whose first block stands apart. */
function headerApart({ draft, blocks }: Parts): Parts {
  const isScraped = (draft.tags?.length ?? 0) > 0 || standsApart(blocks);
  const [first, ...rest] = blocks;
  const decks = draft.headline === undefined && isScraped && first !== undefined && rest.length > 0 ? decksOfBlock(first) : undefined;
  if (decks === undefined) return { draft, blocks };
  const { kickers, headline, subheadlines } = decks;
  return { draft: { ...draft, headline, kickers: [...kickers], subheadlines: [...subheadlines] }, blocks: linesApart(rest) };
}

function bodyOf(blocks: readonly MarkdownBlock[], details: unknown, diagnostics: Diagnostics): Article["body"] {
  return completed(blocks, listOf(details), settledLink, (index) => {
    diagnostics.report("place-lost", ["blocks", index], beginningAt(details, index));
  });
}

/** How the block began that the details of an index were of. */
function beginningAt(details: unknown, index: number): string {
  const one = listOf(details)[index];
  return typeof one === "object" && one !== null && "begins" in one && typeof one.begins === "string" ? one.begins : "";
}

const NOTHING: Values = new Map();

/** Undefined where what stands between the lines are words, and no keys. */
function valuesOf(yaml: string | undefined, isOther: boolean, diagnostics: Diagnostics): Values | undefined {
  if (isOther) diagnostics.report("front-matter-unread", [], TOML[diagnostics.language]);
  if (yaml === undefined) return NOTHING;
  const read = readFrontMatter(yaml);
  if (read.ok) return read.values;
  diagnostics.report("front-matter-unread", [], read.fault[diagnostics.language]);
  return read.fault === NO_KEYS ? undefined : NOTHING;
}

/** Reads a document as far as it can be read. Own keys of the front matter are not yet held to the schema. */
export function readDocument(markdown: string, options: ReadOptions, diagnostics: Diagnostics): ArticleDraft {
  const { yaml, isOther, body: source } = splitDocument(writableText(markdown.replace(/^\uFEFF/u, "")));
  const found = valuesOf(yaml, isOther, diagnostics);
  const values = found ?? NOTHING;
  const text = found === undefined ? `${yaml ?? ""}\n\n${source}` : source;
  const whole: Parts = { draft: readKeys(values, options, diagnostics), blocks: readBody(text, { tellUnread: (address) => { diagnostics.report("address-unread", [], address); } }) };
  const titled = titleApart(whole);
  const { draft, blocks } = yaml === undefined ? headerApart(footerApart(titled)) : footerApart(titled);
  const body = bodyOf(blocks, values.get("blocks"), diagnostics);
  return { ...draft, body, quotes: quotesIn(body, values.get("quotes") ?? undefined, diagnostics), liveBlog: liveBlogIn(body, values.get("liveBlog") ?? undefined, diagnostics) };
}
