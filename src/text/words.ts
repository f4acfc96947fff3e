// Words: where each one stands.
import { KASHIDA_CODE } from "./characters.js";
import { is, MARK, OF_WORD } from "./classes.js";

/** A stretch of text with its place, in UTF-16 code units of the whole; `end` is exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const UNDERSCORE = 0x5f;
const FIRST_SURROGATE = 0xd800;

/** Half-spaces and whatever else is not shown: a joiner, a soft hyphen, marks of direction (UAX #29, WB4). */
const UNSEEN = /[\u00AD\u200C-\u200F\u2060]/u;

/**
 * A mark that holds together what stands beside it: ۱۲٬۵۰۰ and 3.5 (WB11 and WB12; the slash, which they do not name, parts Persian dates
 * and decimals), don't and O’Brien (WB6 and WB7).
 */
const HELD = /^(?:\p{Nd}[.,'،\u066B\u066C/]\p{Nd}|\p{Script=Latin}['’]\p{Script=Latin})/u;

/** ج.ا.ا and U.S: the dot of WB6 holds only single letters, for behind the dot of a sentence Persian is often typed without a space. */
const ABBREVIATION = /^\p{L}\u0640?\u200D?\.(?=\p{L}\u0640?(?![\p{L}\p{M}\p{Nd}_\u200C]))/u;

/** The length of the character of a word at an offset, in UTF-16 code units; 0 for one that is of no word. */
function lengthOfPart(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_SURROGATE) return is(unit, OF_WORD) || unit === UNDERSCORE ? 1 : 0;
  const code = text.codePointAt(at) ?? -1;
  if (!is(code, OF_WORD)) return 0;
  return code < 0x10000 ? 1 : 2;
}

/** The marks that {@link HELD} begins behind, and those that end the letters of {@link ABBREVIATION}: most words end at none, and asking costs more than the word. */
const HOLDING = ".,'’،\u066B\u066C/";
const ABBREVIATING = ".\u200D";

function endOfRun(text: string, start: number): number {
  let end = start;
  for (let length = lengthOfPart(text, end); length > 0; length = lengthOfPart(text, end)) end += length;
  return end;
}

/** Where a word goes on behind the letters and digits from `start` to `end`; `end` itself where it does not. */
function afterJoint(text: string, start: number, end: number): number {
  // Most words end at a space or with the text.
  if (!(text.charCodeAt(end) > 0x20)) return end;
  const mark = text.charAt(end);
  const abbreviation = ABBREVIATING.includes(mark) ? ABBREVIATION.exec(text.slice(start, start + 7)) : null;
  if (abbreviation) return start + abbreviation[0].length;
  if (HOLDING.includes(mark) && HELD.test(text.slice(end - 1, end + 2))) return end + 1;
  let next = end;
  while (UNSEEN.test(text.charAt(next))) next += 1;
  return lengthOfPart(text, next) > 0 ? next : end;
}

function endOfWord(text: string, start: number): number {
  let from = start;
  let end = endOfRun(text, start);
  for (let next = afterJoint(text, from, end); next > end; next = afterJoint(text, from, end)) {
    if (text.charAt(next - 1) === ".") from = next;
    end = endOfRun(text, next);
  }
  return end;
}

/** Goes through the words of a text. */
function eachWord(text: string, found: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const length = lengthOfPart(text, at);
    // A word begins with no kashida, which typists use as a dash, and with no mark: the selector behind an emoji is one.
    const code = text.codePointAt(at) ?? KASHIDA_CODE;
    if (length === 0 || code === KASHIDA_CODE || is(code, MARK)) at += length || 1;
    else {
      const end = endOfWord(text, at);
      found(at, end);
      at = end;
    }
  }
}

/** How many words a text has, as {@link words} tells them apart. */
export function countWords(text: string): number {
  let count = 0;
  eachWord(text, () => (count += 1));
  return count;
}

/**
 * Splits a text into its words.
 *
 * A word with half-spaces inside is one word; so are a number with its separators (۱۲٬۵۰۰ ، ۱۴۰۳/۰۹/۱۲), a Latin word with its
 * apostrophe and an abbreviation of single letters (ج.ا.ا.، without its last dot). Marks, spaces and emoji are none. This is UAX #29
 * but for the dot, which holds only single letters together, the slash between digits, and half-spaces at the edge of a word, which
 * are left out. Offsets are UTF-16 code units. An empty text has no words. Never throws.
 *
 * @example
 * ```ts
 * import { words } from "khabar/text";
 * words("کتاب\u200Cها رسید.").map((word) => word.text); // => ["کتاب\u200Cها", "رسید"]
 * words("او رفت")[1]; // => { text: "رفت", start: 3, end: 6 }
 * ```
 */
export function words(text: string): Token[] {
  const found: Token[] = [];
  eachWord(text, (start, end) => found.push({ text: text.slice(start, end), start, end }));
  return found;
}
