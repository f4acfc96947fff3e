// Normalized: a text or a page in one spelling and with its half-spaces, and what was done to it.
import { decodeHTML, escapeText } from "entities";
import { textPlaces } from "../../markup/text-places.js";
import { textStateOf } from "../../schema/text-state.js";
import type { TextState } from "../../schema/types.js";
import { normalize } from "../../text/normalize.js";
import type { NormalizeOptions } from "../../text/rules.js";
import { changesBetween, type ZwnjChange } from "../../zwnj/changes.js";
import { repairHalfSpaces, type RepairedText } from "../../zwnj/repair.js";
import { zwnjState } from "../../zwnj/state.js";

/** What is done to a text: all of it where nothing is said. */
export interface Normalizing {
  readonly rules?: NormalizeOptions;
  /** Whether half-spaces that were lost are put back. */
  readonly repairs?: boolean;
}

export interface Normalized {
  readonly text: string;
  /** What its half-spaces had suffered, and whether they were put back. */
  readonly textState: TextState;
  /** The half-spaces that were put back, by their places in the text in one spelling; of a page, in its texts line by line. */
  readonly changes: readonly ZwnjChange[];
}

/** A text in one spelling with its half-spaces put back, where that is wanted. */
function repaired(before: string, { repairs = true }: Normalizing): Normalized {
  const { text, state }: RepairedText = repairs ? repairHalfSpaces(before) : { text: before, state: zwnjState(before) };
  return { text, textState: textStateOf(state, repairs && state !== "intact"), changes: before === text ? [] : changesBetween(before, text) };
}

/** Normalizes a text, and repairs its half-spaces by its own damage. Linear; never throws. */
export function normalizedText(text: string, how: Normalizing = {}): Normalized {
  return repaired(normalize(text, how.rules), how);
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
export function normalizedHtml(html: string, how: Normalizing = {}): Normalized {
  const places = pageTexts(html);
  const texts = places.map(({ text }) => normalize(text, how.rules));
  const all = repaired(texts.join("\n"), how);
  const lines = all.text.split("\n");
  let [written, at, line] = ["", 0, 0];
  places.forEach(({ start, end, text }, index) => {
    const count = lineCount(texts[index] ?? "");
    const now = lines.slice(line, line + count).join("\n");
    written += html.slice(at, start) + (now === text ? html.slice(start, end) : escapeText(now));
    [at, line] = [end, line + count];
  });
  return { ...all, text: written + html.slice(at) };
}
