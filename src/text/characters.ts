// Characters: the code points that Persian text turns on, by name.

/** ZERO WIDTH NON-JOINER, the Persian half-space (نیم‌فاصله). */
export const ZWNJ = "\u200C";
/** Its code unit. */
export const ZWNJ_CODE = 0x200c;

/** Stretches a word; where it touches none, writers use it as a dash. */
export const KASHIDA = "\u0640";
export const KASHIDA_CODE = 0x640;

/** Every character that ends a line (UAX #14, classes BK, CR, LF and NL), as regular expressions write them in a class. */
export const LINE_BREAKS = "\\n\\r\\v\\f\\u0085\\u2028\\u2029";

/** The first digit of each of the three sets that Persian text mixes, as code points. */
export const ASCII_ZERO = 0x30;
export const ARABIC_ZERO = 0x660;
export const PERSIAN_ZERO = 0x6f0;

/**
 * Letters that never join the letter after them: a ZWNJ behind one of them cannot be seen.
 * Unicode ArabicShaping.txt, Joining_Type R and U, of the letters that Persian text uses.
 */
export const NON_JOINING_LETTERS = "اآأإٱدذرزژوؤةءۀە";

const NON_JOINING = new Set(NON_JOINING_LETTERS);

/** A letter, or a mark on a letter, of the Arabic script, as the first code point of a string. */
const ARABIC_SCRIPT_LETTER = /^(?=[\p{L}\p{M}])[\p{Script=Arabic}\u064B-\u0655\u0670]/u;

/**
 * Tells whether a character is a letter of the Arabic script or a mark on one.
 *
 * Takes one character (a string of one code point); anything longer is judged by its first. An empty string is none.
 *
 * @example
 * ```ts
 * import { isPersianLetter } from "khabar/text";
 * isPersianLetter("گ"); // => true
 * isPersianLetter("۴"); // => false
 * ```
 */
export function isPersianLetter(character: string): boolean {
  return ARABIC_SCRIPT_LETTER.test(character);
}

/**
 * Tells whether a letter joins the one after it, so that a ZWNJ between them shows.
 *
 * Takes one character. What is no letter of the Arabic script joins nothing.
 *
 * @example
 * ```ts
 * import { joinsNext } from "khabar/text";
 * joinsNext("ه"); // => true
 * joinsNext("ر"); // => false
 * ```
 */
export function joinsNext(character: string): boolean {
  return isPersianLetter(character) && !NON_JOINING.has(character);
}
