// Words: where each one stands.

/** A stretch of text with its place, in UTF-16 code units of the whole; `end` is exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters, marks and digits in a row, held together by half-spaces (UAX #29 breaks a word at none of these), and numbers with their separators.
 * A word begins with no mark: the selector behind an emoji is one. Each repetition begins with a separator that the run before it cannot hold; the bounds are the engine's, whose stack
 * overflows on a word of megabytes.
 */
const WORD = /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]{0,999}(?:\u200C{1,999}[\p{L}\p{M}\p{N}_]{1,999}|(?<=\p{Nd})[.,\u066B\u066C/](?=\p{Nd})[\p{L}\p{M}\p{N}_]{1,999}){0,999}/gu;

/**
 * Splits a text into its words.
 *
 * A word with half-spaces inside is one word, a number with its separators (۱۲٬۵۰۰ ، ۱۴۰۳/۰۹/۱۲) too; marks and spaces are none.
 * Offsets are UTF-16 code units. An empty text has no words. Never throws.
 *
 * @example
 * ```ts
 * import { words } from "khabar/text";
 * words("کتاب\u200Cها رسید.").map((word) => word.text); // => ["کتاب\u200Cها", "رسید"]
 * words("او رفت")[1]; // => { text: "رفت", start: 3, end: 6 }
 * ```
 */
export function words(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }));
}
