// Scraped: the manner of pages that a program turned into Markdown: no front matter, decks parted by | on top, tags as numbered links below.
import type { Tag } from "../../schema/types.js";
import { slugify } from "../../text/slug.js";
import { toAsciiDigits } from "../../text/digits.js";
import { filled } from "../reading/values.js";
import type { MarkdownBlock } from "./read-body.js";
import { linkAddress } from "./parser.js";

/** «برچسب ها:» in every spelling, and its other names. */
const TAG_LABEL = /^(?:برچسب[ \u200C]?(?:ها)?|تگ[ \u200C]?(?:ها)?|کلید[ \u200C]?واژه[ \u200C]?(?:ها)?|کلمات کلیدی|tags|keywords) ?[:：]/iu;
/** What may stand between tags. */
const BETWEEN_TAGS = /^[\s,،؛|\-–•·/#]*$/u;
/** The number that a scraper gives to a link. */
const FOOTNOTE = /^\s*\[([0-9\u0660-\u0669\u06F0-\u06F9]{1,6})\]/u;

/** The tags of a block of which all is tags, and undefined for any other. */
function tagsOf({ block, links }: MarkdownBlock): Tag[] | undefined {
  if (block.type !== "paragraph" || links.length === 0) return undefined;
  const { text } = block;
  const tags: Tag[] = [];
  let from = TAG_LABEL.exec(text)?.[0].length ?? 0;
  for (const { start, end, href } of links) {
    if (!BETWEEN_TAGS.test(text.slice(from, start))) return undefined;
    const label = text.slice(start, end).replace(/^#/u, "").trim();
    const footnote = FOOTNOTE.exec(text.slice(end, end + 20));
    from = end + (footnote?.[0].length ?? 0);
    if (label === "") continue;
    tags.push(filled<Tag>({
      label, slug: slugify(label) || label, kind: undefined, url: linkAddress(href), index: footnote ? Number(toAsciiDigits(footnote[1] ?? "")) : undefined, suggestion: undefined, extensions: undefined,
    }));
  }
  return BETWEEN_TAGS.test(text.slice(from)) ? tags : undefined;
}

/** A document's blocks without the tags at its end, and those tags. */
export interface TagsApart {
  readonly blocks: readonly MarkdownBlock[];
  readonly tags: readonly Tag[];
}

/** Sets the tags apart that stand at the end of a document behind «برچسب‌ها:», each a link. */
export function tagsApart(blocks: readonly MarkdownBlock[]): TagsApart {
  const start = blocks.findLastIndex(({ block }) => block.type === "paragraph" && TAG_LABEL.test(block.text));
  const lists = start === -1 ? [undefined] : blocks.slice(start).map(tagsOf);
  const tags = lists.every((list) => list !== undefined) ? lists.flat() : [];
  return tags.length === 0 ? { blocks, tags } : { blocks: blocks.slice(0, start), tags: [...new Map(tags.map((tag) => [tag.slug, tag])).values()] };
}

/** What stands above the text. */
export interface Decks {
  readonly kickers: readonly string[];
  readonly headline: string;
  readonly subheadlines: readonly string[];
}

/** In UTF-16 code units: longer lines are no decks of a headline. */
const LONGEST_DECK = 220;
/** A full stop after a deck is a habit of some outlets and says nothing. */
const FULL_STOP = /(?<!\.)\.$/u;

const decksOf = (line: string): string[] => line.split(/ ?\| ?/u).map((deck) => deck.trim().replace(FULL_STOP, "")).filter((deck) => deck !== "");

/**
 * The decks of a first block. Where a line of several stands above a line of one, the one is the headline and those above are kickers, as Persian
 * front pages set them; else the first deck is the headline. Undefined where a line is too long for one.
 */
export function decksOfBlock({ block }: MarkdownBlock): Decks | undefined {
  if (block.type !== "paragraph" && block.type !== "lead") return undefined;
  const lines = block.text.split("\n").map(decksOf).filter((decks) => decks.length > 0);
  if (lines.flat().some((deck) => deck.length > LONGEST_DECK)) return undefined;
  const single = (lines[0]?.length ?? 0) > 1 ? lines.findIndex((decks, index) => index > 0 && decks.length === 1) : 0;
  const [headline, ...besides] = lines[Math.max(single, 0)] ?? [];
  if (headline === undefined) return undefined;
  return { kickers: lines.slice(0, Math.max(single, 0)).flat(), headline, subheadlines: [...besides, ...lines.slice(Math.max(single, 0) + 1).flat()] };
}

/** How many empty lines part the header of a scraped page from its text. */
const GAP = 2;

/** Whether the first block stands apart, as a header does. */
export function standsApart([first, second]: readonly MarkdownBlock[]): boolean {
  return first !== undefined && second !== undefined && second.start - first.end >= GAP;
}

/** A paragraph for each line: scrapers write a paragraph's end as they do a line's. */
export function linesApart(blocks: readonly MarkdownBlock[]): MarkdownBlock[] {
  return blocks.flatMap((read) => {
    const { block } = read;
    if (block.type !== "paragraph" || !block.text.includes("\n")) return [read];
    return block.text.split("\n").filter((line) => line.trim() !== "").map((text) => ({ ...read, link: undefined, block: { ...block, text } }));
  });
}
