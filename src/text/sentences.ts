// Sentences: where each one stands.
import { LINE_BREAKS } from "./characters.js";
import type { Token } from "./words.js";

/** Marks that may end a sentence, and those that close after it. */
const END_MARKS = new Set(".!؟?…");
const CLOSING_MARKS = new Set("»”\"')]");

const SPACE = /[\s\u0085]/u;
const LINE_BREAK = new RegExp(`[${LINE_BREAKS}]`, "u");
const LETTER = /\p{L}/u;
const OF_A_WORD = /[\p{L}\p{M}\u200C]/u;

/** Titles and units that print a dot inside a sentence: (ص.)، (ع.)، م. (میلادی)، ق. (قمری), and initials. */
function isInitial(text: string, dot: number): boolean {
  const isOneLetter = LETTER.test(text.charAt(dot - 1)) && !OF_A_WORD.test(text.charAt(dot - 2));
  return text.charAt(dot) === "." && isOneLetter;
}

/** The end of a sentence whose first end mark stands at `mark`: further marks and closing marks belong to it. */
function afterMarks(text: string, mark: number): number {
  let end = mark + 1;
  while (end < text.length && (END_MARKS.has(text.charAt(end)) || CLOSING_MARKS.has(text.charAt(end)))) end += 1;
  return end;
}

/**
 * Splits a text into its sentences.
 *
 * A sentence ends with . ! ؟ ? … and the marks that close behind them, where a space or the end follows, and at a line break. The dot
 * of a number or of a single letter (م. رضایی) ends none. Sentences carry no space at their edges; offsets are UTF-16 code units.
 * Never throws.
 *
 * @example
 * ```ts
 * import { sentences } from "khabar/text";
 * sentences("باران آمد. «خوب شد!» همه گفتند.").map((sentence) => sentence.text); // => ["باران آمد.", "«خوب شد!»", "همه گفتند."]
 * ```
 */
export function sentences(text: string): Token[] {
  const found: Token[] = [];
  let start = 0;
  const close = (end: number) => {
    let [from, to] = [start, end];
    while (from < to && SPACE.test(text.charAt(from))) from += 1;
    while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1;
    if (to > from) found.push({ text: text.slice(from, to), start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (LINE_BREAK.test(character)) close(at);
    else if (END_MARKS.has(character)) {
      const end = afterMarks(text, at);
      const isBoundary = end === text.length || SPACE.test(text.charAt(end));
      if (isBoundary && !isInitial(text, at)) close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return found;
}
