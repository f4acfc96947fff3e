// Quotes: their spans lie in the body and hold their text.
import { excerpt } from "../../text/excerpt.js";
import { placesOf } from "../../text/places.js";
import { foldForSearch } from "../../text/search.js";
import { blockText } from "../block.js";
import { LONGEST_EXCERPT } from "../issue.js";
import type { Edit, Path } from "../path.js";
import type { Article, Quote } from "../types.js";
import type { Report } from "./report.js";

/**
 * The one place of the body that holds the text of a quote, where there is but one: most spans that are wrong were counted in bytes or code
 * points.
 */
function relocated(quote: Quote, path: Path, texts: readonly string[]): readonly Edit[] | undefined {
  const starts = placesOf(quote.text);
  const places = texts.flatMap((text, block) => starts(text, 2).map((start) => ({ block, start, end: start + quote.text.length })));
  return places.length === 1 ? [{ op: "replace", path: [...path, "spans"], value: places }] : undefined;
}

/** What spans hold is the quote in other letters or without its half-spaces: then the spans are right, and the body's spelling is the text's. */
function spelledAlike({ text }: Quote, path: Path, found: string): readonly Edit[] | undefined {
  return foldForSearch(found.trim()) === foldForSearch(text.trim()) ? [{ op: "replace", path: [...path, "text"], value: found }] : undefined;
}

/** Where a span begins or ends within a character of two code units. */
const HALF_CHARACTER = /^\p{Surrogate}|\p{Surrogate}$/gu;

/** How much of what is alike stands before the first difference. */
const CONTEXT = 20;

/** What spans hold, from a little before the place at which it is no more what the quote says. */
function shownDifference(found: string, text: string): string {
  let same = 0;
  while (same < found.length && found.charCodeAt(same) === text.charCodeAt(same)) same += 1;
  const start = same > LONGEST_EXCERPT - CONTEXT ? same - CONTEXT : 0;
  return excerpt((start > 0 ? "…" : "") + found.slice(start).replace(HALF_CHARACTER, "").replaceAll("\n", " "), LONGEST_EXCERPT);
}

/** What the spans of a quote hold, a line for each; undefined where there is none, or one that is not in its block or empty. */
function heldBy({ spans }: Quote, texts: readonly string[]): string | undefined {
  let held: string | undefined;
  for (const { block, start, end } of spans) {
    const text = texts[block] ?? "";
    if (start >= end || end > text.length) return undefined;
    const part = text.slice(start, end);
    held = held === undefined ? part : `${held}\n${part}`;
  }
  return held;
}

/** Tells what is wrong with the spans of a quote, which hold something else than its text. */
function reportSpans(quote: Quote, held: string | undefined, path: Path, texts: readonly string[], report: Report): void {
  const fix = () => relocated(quote, path, texts);
  if (quote.spans.length === 0) report(path, "quote-without-span", {}, fix);
  quote.spans.forEach(({ block, start, end }, index) => {
    const length = texts[block]?.length ?? 0;
    const place = [...path, "spans", index];
    if (end > length) report(place, "span-outside-block", { block, end, length, blocks: texts.length }, fix);
    if (start >= end) report(place, "span-empty", { start, end }, fix);
  });
  if (held !== undefined) report([...path, "text"], "span-text-differs", { found: shownDifference(held, quote.text) }, () => fix() ?? spelledAlike(quote, path, held));
}

/** Every span lies inside its block, and those of a quote together hold its text, a line for each. */
export function checkQuotes({ quotes, body }: Article, report: Report): void {
  const texts = body.map(blockText);
  quotes.forEach((quote, index) => {
    const held = heldBy(quote, texts);
    if (held !== quote.text) reportSpans(quote, held, ["quotes", index], texts, report);
  });
}
