// Normalized: a text or a page in one spelling and with its half-spaces, and what was done to it.
import { decodeHTML, escapeText } from "entities";
import { textPlaces } from "../../markup/text-places.js";
import { normalize } from "../../text/normalize.js";
import { changesBetween, type ZwnjChange } from "../../zwnj/changes.js";
import { repairHalfSpaces } from "../../zwnj/repair.js";
import type { ZwnjState } from "../../zwnj/state.js";

export interface Normalized {
  readonly text: string;
  /** What its half-spaces had suffered. */
  readonly zwnj: ZwnjState;
  /** The half-spaces that were put back, by their places in the text in one spelling; of a page, in its texts line by line. */
  readonly changes: readonly ZwnjChange[];
}

/** Normalizes a text, and repairs its half-spaces by its own damage. Linear; never throws. */
export function normalizedText(text: string): Normalized {
  const before = normalize(text);
  const { text: after, state } = repairHalfSpaces(before);
  return { text: after, zwnj: state, changes: before === after ? [] : changesBetween(before, after) };
}

/** One text of a page: its place, without the blanks at its edges, which hold words of two elements apart, and how it reads. */
interface PageText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function pageTexts(html: string): PageText[] {
  return textPlaces(html).flatMap(({ start, end }) => {
    const source = html.slice(start, end);
    const inner = source.trim();
    const place = start + source.length - source.trimStart().length;
    return inner === "" ? [] : [{ start: place, end: place + inner.length, text: decodeHTML(inner) }];
  });
}

/** How many lines a text has. */
const lineCount = (text: string): number => text.split("\n").length;

/**
 * Normalizes the texts of a page, and repairs their half-spaces by the damage of all of them together. Tags, attributes, comments, scripts and code
 * stay as they are. So does a text that is right, its entities too; in one that changes only &, < and > are escaped. Linear; never throws.
 */
export function normalizedHtml(html: string): Normalized {
  const places = pageTexts(html);
  const texts = places.map(({ text }) => normalize(text));
  const before = texts.join("\n");
  const { text: after, state } = repairHalfSpaces(before);
  const lines = after.split("\n");
  let [written, at, line] = ["", 0, 0];
  places.forEach(({ start, end, text }, index) => {
    const count = lineCount(texts[index] ?? "");
    const repaired = lines.slice(line, line + count).join("\n");
    written += html.slice(at, start) + (repaired === text ? html.slice(start, end) : escapeText(repaired));
    [at, line] = [end, line + count];
  });
  return { text: written + html.slice(at), zwnj: state, changes: before === after ? [] : changesBetween(before, after) };
}
