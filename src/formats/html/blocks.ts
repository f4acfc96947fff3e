// Blocks: the body on its page, quotes marked, the entries of a live blog in sections of their own.
import { element, type HtmlElement } from "../../markup/html-writer.js";
import type { Block } from "../../schema/block.js";
import type { Article, BlockRange, LiveBlog, LiveEntry } from "../../schema/types.js";
import { nameOf } from "../reading/values.js";
import { bodyElements, linesOf } from "./body.js";
import { joined, labelledTime, type Page, paragraph, timeElement } from "./inline.js";
import { QuotedBody } from "./quotes.js";

/** The rank of the heading above the body, and above the blocks of an entry. */
const TITLE_RANK = 1;
const ENTRY_RANK = 2;

/** Blocks of the body, by their indexes, below a heading; paragraphs that are one quote stand in one figure. */
function blocksAt(indexes: readonly number[], body: readonly Block[], quotes: QuotedBody, rank: number): HtmlElement[] {
  const whole = indexes.map((index) => quotes.wholeQuoteOf(index));
  const elements = bodyElements(indexes.flatMap((index) => body[index] ?? []), {
    rank,
    write: (text, at, start) => (whole[at] === undefined ? quotes.write(text, indexes[at] ?? -1, start) : linesOf(text)),
  });
  if (whole.every((quote) => quote === undefined)) return elements;
  const written: HtmlElement[] = [];
  for (let at = 0; at < elements.length;) {
    const quote = whole[at];
    let end = at + 1;
    while (quote !== undefined && end < elements.length && whole[end] === quote) end += 1;
    const blocks = elements.slice(at, end);
    written.push(...(quote === undefined ? blocks : [quotes.figure(indexes[at] ?? -1, blocks)]));
    at = end;
  }
  return written;
}

/** Gives every block to the first entry that has it, in linear time, however the entries overlap. */
class Claims {
  /** The next block from each on that nobody has, as far as it is known. */
  readonly #next: number[];

  constructor(length: number) {
    this.#next = Array.from({ length: length + 1 }, (_, index) => index);
  }

  #freeFrom(index: number): number {
    let free = index;
    while (this.#next[free] !== free) free = this.#next[free] ?? free;
    // The whole way is shortened, so that no later one is long.
    for (let at = index; at !== free;) [at, this.#next[at]] = [this.#next[at] ?? free, free];
    return free;
  }

  take({ start, end }: BlockRange): number[] {
    const last = this.#next.length - 1;
    const taken: number[] = [];
    const from = Math.min(Math.max(0, Math.trunc(start) || 0), last);
    for (let at = this.#freeFrom(from); at < Math.min(end, last); at = this.#freeFrom(at)) {
      taken.push(at);
      this.#next[at] = at + 1;
    }
    return taken;
  }
}

function entryElement({ id, headline, publishedAt, modifiedAt, isKeyEvent, isPinned }: LiveEntry, blocks: readonly HtmlElement[], page: Page): HtmlElement {
  const { labels } = page;
  const name = nameOf(id);
  const flags = [...(isPinned === true ? [labels.pinned] : []), ...(isKeyEvent === true ? [labels.keyEvent] : [])];
  return element("article", { class: "entry", id: name && `entry-${name}` }, [
    element("header", {}, [
      ...(headline === undefined ? [] : [element(`h${ENTRY_RANK}`, {}, linesOf(headline))]),
      element("p", { class: "times" }, joined([
        ...flags.map((flag) => [element("strong", {}, [flag])]),
        [timeElement(publishedAt, page)],
        labelledTime(labels.modified, modifiedAt, page),
      ], " ")),
    ]),
    ...blocks,
  ]);
}

/** When the coverage began and ended. */
function coverage({ startedAt, endedAt }: LiveBlog, page: Page): HtmlElement[] {
  const { labels } = page;
  return paragraph("times", joined([labelledTime(labels.started, startedAt, page), labelledTime(labels.ended, endedAt, page)], " "));
}

/** The entries in their own order, behind the blocks that come before all of them and before those that belong to none. */
function liveBody(liveBlog: LiveBlog, body: readonly Block[], quotes: QuotedBody, page: Page): HtmlElement[] {
  const claims = new Claims(body.length);
  const entries = liveBlog.entries.map((entry) => ({ entry, blocks: claims.take(entry.blocks) }));
  const others = claims.take({ start: 0, end: body.length });
  const first = entries.reduce((least, { blocks }) => Math.min(least, blocks[0] ?? Infinity), Infinity);
  return [
    ...blocksAt(others.filter((index) => index < first), body, quotes, TITLE_RANK),
    element("section", { class: "live", "aria-label": page.labels.liveBlog }, [
      ...coverage(liveBlog, page),
      ...entries.map(({ entry, blocks }) => entryElement(entry, blocksAt(blocks, body, quotes, entry.headline === undefined ? TITLE_RANK : ENTRY_RANK), page)),
    ]),
    ...blocksAt(others.filter((index) => index > first), body, quotes, TITLE_RANK),
  ];
}

/** Writes the body of an article. Every block of it stands there once. */
export function articleBody(article: Article, page: Page): HtmlElement[] {
  const { body, liveBlog } = article;
  const quotes = new QuotedBody(article, page);
  if (liveBlog !== undefined && liveBlog.entries.length > 0) return liveBody(liveBlog, body, quotes, page);
  return blocksAt(body.map((_, index) => index), body, quotes, TITLE_RANK);
}
