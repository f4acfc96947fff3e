// Relocate: quotes and entries of a live blog in a body that somebody may have edited since. What is not found for certain has no place rather than a wrong one.
import { type Block, blockText } from "../../schema/block.js";
import type { LiveBlog, LiveEntry, Quote, Span } from "../../schema/types.js";
import type { Diagnostics } from "../reading/diagnostic.js";
import { isThing, listOf, type Thing } from "../reading/values.js";
import { beginningOf } from "./block-details.js";
import { Places } from "./places.js";

/** How many times the body is read through for words that have moved: many quotes of a long body would take hours. */
const MOST_SEARCHES = 500;

/** Looks words up in the texts of a body. */
class Texts {
  readonly #texts: readonly string[];
  #searches = 0;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  /** Whether some spans hold some words, a line for each. */
  hold(spans: readonly unknown[], words: string): boolean {
    const lines: string[] = [];
    let length = -1;
    for (const span of spans) {
      const { block, start, end } = isThing(span) ? span : {};
      const text = typeof block === "number" ? this.#texts[block] : undefined;
      if (text === undefined || typeof start !== "number" || typeof end !== "number" || start < 0 || start >= end || end > text.length) return false;
      lines.push(text.slice(start, end));
      length += end - start + 1;
      if (length > words.length) return false;
    }
    return length === words.length && lines.join("\n") === words;
  }

  /** The one place of the body that holds some words; undefined for none, and for several. */
  #placeOf(words: string): Span | undefined {
    this.#searches += 1;
    if (this.#searches > MOST_SEARCHES) return undefined;
    let found: Span | undefined;
    for (const [block, text] of this.#texts.entries()) {
      const start = text.indexOf(words);
      if (start === -1) continue;
      if (found !== undefined || text.includes(words, start + 1)) return undefined;
      found = { block, start, end: start + words.length };
    }
    return found;
  }

  /** The spans of words, as one stretch or a line in each of several; undefined where one of them is not found. */
  spansOf(words: string, count: number): Span[] | undefined {
    const whole = this.#placeOf(words);
    if (whole !== undefined) return [whole];
    const lines = words.split("\n");
    if (count < 2 || lines.length !== count) return undefined;
    const spans = lines.map((line) => (line === "" ? undefined : this.#placeOf(line)));
    return spans.every((span) => span !== undefined) ? spans : undefined;
  }
}

function quoteIn(quote: unknown, index: number, texts: Texts, diagnostics: Diagnostics): Quote {
  // What a quote holds besides is held to the schema with the whole article.
  const whole = quote as Quote;
  if (!isThing(quote) || !Array.isArray(quote["spans"]) || typeof quote["text"] !== "string" || quote["spans"].length === 0) return whole;
  const { text, spans } = whole;
  if (texts.hold(spans, text)) return whole;
  const moved = texts.spansOf(text, spans.length);
  if (moved === undefined) diagnostics.report("place-lost", ["quotes", index, "spans"], text);
  return { ...whole, spans: moved ?? [] };
}

/** The quotes of a front matter, with spans that hold their texts in this body, or none. */
export function quotesIn(body: readonly Block[], quotes: unknown, diagnostics: Diagnostics): Quote[] {
  if (quotes === undefined) return [];
  const texts = new Texts(body.map(blockText));
  return listOf(quotes).map((quote, index) => quoteIn(quote, index, texts, diagnostics));
}

function entryIn(entry: Thing, places: Places): LiveEntry | undefined {
  const { begins, ends, ...rest } = entry;
  const { start, end } = isThing(entry["blocks"]) ? entry["blocks"] : {};
  const first = places.find(start, begins);
  const last = places.find(typeof end === "number" ? end - 1 : undefined, ends);
  // What an entry holds besides is held to the schema with the whole article.
  return first === undefined || last === undefined || first > last ? undefined : ({ ...rest, blocks: { start: first, end: last + 1 } } as unknown as LiveEntry);
}

/** The live blog of a front matter, without the entries whose blocks are not in this body. */
export function liveBlogIn(body: readonly Block[], liveBlog: unknown, diagnostics: Diagnostics): LiveBlog | undefined {
  // What has no entries is held to the schema with the whole article.
  if (!isThing(liveBlog) || !Array.isArray(liveBlog["entries"])) return liveBlog as LiveBlog | undefined;
  const places = new Places(body.map(beginningOf));
  const entries = liveBlog["entries"].flatMap((entry: unknown, index) => {
    const found = isThing(entry) ? entryIn(entry, places) : undefined;
    if (found === undefined) diagnostics.report("place-lost", ["liveBlog", "entries", index], isThing(entry) && typeof entry["id"] === "string" ? entry["id"] : "");
    return found === undefined ? [] : [found];
  });
  return { ...liveBlog, entries };
}
