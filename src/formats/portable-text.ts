// Portable Text: the body of an article as editors of structured content (Sanity and others) keep it, with its quotes as annotations.
import type { Article, Quote } from "../schema/types.js";
import { blockText } from "../schema/block.js";
import { PORTABLE_TEXT } from "./losses/generated/tables.js";
import { reportLosses, type WriteOptions } from "./losses/report.js";
import { filled } from "./reading/values.js";
import { portableBlocks } from "./portable-text/blocks.js";
import type { MarkedStretch } from "./portable-text/marked-text.js";
import type { PortableTextBlock } from "./portable-text/types.js";

export type { BlockOf } from "../schema/block.js";
export type { Fate, Loss, WriteOptions } from "./losses/report.js";
export type {
  PortableTextAudio, PortableTextBlock, PortableTextDivider, PortableTextEmbed, PortableTextImage, PortableTextQuoteMark, PortableTextSpan, PortableTextStyle, PortableTextTable,
  PortableTextTextBlock, PortableTextVideo,
} from "./portable-text/types.js";

/** What a mark says of a quote: all but its text and its places, which are the marked words. */
function markOf(quote: Quote): MarkedStretch["mark"] {
  const { id, form, speaker, cue, topic, occasion, addressee, confidence, rule, extensions } = quote;
  return filled<MarkedStretch["mark"]>({ _type: "quote", id, form, speaker, cue, topic, occasion, addressee, confidence, rule, extensions });
}

/** The stretches of every block that quotes mark; a pullquote of a quote is marked as a whole. */
function stretchesOf({ body, quotes }: Article): ReadonlyMap<number, readonly MarkedStretch[]> {
  const stretches = new Map<number, MarkedStretch[]>();
  const add = (block: number, stretch: MarkedStretch): void => {
    const list = stretches.get(block);
    if (list === undefined) stretches.set(block, [stretch]);
    else list.push(stretch);
  };
  const marks = quotes.map(markOf);
  const byId = new Map(quotes.map(({ id }, index) => [id, index]));
  quotes.forEach(({ spans }, quote) => {
    const mark = marks[quote];
    if (mark !== undefined) for (const { block, start, end } of spans) add(block, { start, end, quote, mark });
  });
  body.forEach((block, index) => {
    const quote = block.type === "pullquote" && block.quoteId !== undefined ? byId.get(block.quoteId) : undefined;
    const mark = quote === undefined ? undefined : marks[quote];
    if (quote !== undefined && mark !== undefined) add(index, { start: 0, end: blockText(block).length, quote, mark });
  });
  return stretches;
}

const NO_STRETCHES: readonly MarkedStretch[] = [];

/**
 * Writes the body of an article as Portable Text.
 *
 * A lead, paragraph, heading and pullquote is a `block` of style `lead`, `normal`, `h2` to `h6` and `blockquote`; each item of a list is one with
 * `listItem` and `level` 1. Pictures, films, sounds, embeds, tables and dividers are objects of their type (`image`, `video` …) with the model's own
 * keys. A quote is an annotation (`_type: "quote"`) on exactly its words, with speaker, form, cue and all else that the model has of it; quotes may
 * overlap, and a quote in several blocks has its annotation in each. Line breaks stay in the texts, as Portable Text wants.
 *
 * Keys are made of places (`b0`, `b3i1`, `b0q2`), so that the same article gives the same document. What stands beside the body (headline, dates, tags, people …) is
 * for fields of their own and left out; so is a quote within a caption. Takes what articleSchema accepts; never throws on that; shares the objects of the
 * article that it does not change.
 *
 * @see https://github.com/portabletext/portabletext
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toPortableText } from "khabar/formats/portable-text";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
 *   body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }, { type: "divider" }],
 *   quotes: [], attribution: [], people: [], tags: [],
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * const [lead, divider] = toPortableText(article);
 * lead; // => { _type: "block", _key: "b0", style: "lead", children: [{ _type: "span", _key: "b0s0", text: "اسکله تازه از امروز کشتی می‌پذیرد.", marks: [] }], markDefs: [] }
 * divider; // => { _type: "divider", _key: "b1" }
 * ```
 */
export function toPortableText(article: Article, options: WriteOptions = {}): PortableTextBlock[] {
  reportLosses(article, PORTABLE_TEXT, options);
  const stretches = stretchesOf(article);
  return article.body.flatMap((block, index) => portableBlocks(block, index, stretches.get(index) ?? NO_STRETCHES));
}
