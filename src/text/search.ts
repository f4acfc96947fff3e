// Search: one key for the many spellings of a word.
import { toAsciiDigits } from "./digits.js";

/** Letters that readers do not tell apart when they search, and those that Arabic, Kurdish and Urdu keyboards give. */
const SPELLINGS: readonly (readonly [spellings: RegExp, letter: string])[] = [
  // Hamza, vowel marks, kashida, and whatever is not shown: the half-space and its kin, marks of direction, control characters.
  [/[\u064B-\u065F\u0670\u0640ء\p{Default_Ignorable_Code_Point}\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFFF9-\uFFFC]/gu, ""], // eslint-disable-line no-control-regex -- they are what is removed
  [/[آأإٱ]/gu, "ا"],
  [/[كڪ]/gu, "ک"],
  [/[ؤۆۇ]/gu, "و"],
  [/[ةۀەہۂھ]/gu, "ه"],
  [/[يىئێېے]/gu, "ی"],
];

/**
 * What parts words, but for the one space that is to stand there; a mark on no letter is part of it. The bound is the engine's: repeated
 * without end, a class of letters overflows its stack on a text of megabytes.
 */
const BETWEEN_WORDS = /(?! [\p{L}\p{N}])[^\p{L}\p{M}\p{N}][^\p{L}\p{N}]{0,1000000}/gu;

/**
 * The ی of the ezafe behind ه (خانه‌ی ، خانه ی), once half-spaces are gone and words stand one space apart. Not behind ا, where ه is no vowel
 * (ماهی), nor in so short a word as تهی; and no ی before another such one, so that once is enough.
 */
const EZAFE = /(?<=\p{L}(?!ا)\p{L}ه) ?ی(?=$| (?!ی(?: |$)))/gu;

/**
 * Folds a text to the key that search compares: every spelling of a word gives the same one.
 *
 * - Half-spaces are dropped: می‌رود is میرود. A space parts words and stays, for no rule tells می رود from two words. A search box that
 *   must find that too compares a second key without spaces: `foldForSearch(text).replaceAll(" ", "")`.
 * - Letters of Arabic, Kurdish and Urdu keyboards become Persian (ي ك ة ە ێ …); آ أ إ are ا, ؤ is و, ئ is ی, and ء goes (جزء ، شهداء).
 *   Hamza that moves to another letter is not followed: مسئله and مسأله are two keys.
 * - The ezafe behind ه goes, however it is written (خانهٔ ، خانۀ ، خانه‌ی ، خانه ی), and with it the ی of الهی or گروهی.
 * - Vowel marks, kashida and what is not shown go; digits are ASCII; Latin letters small; glyphs of PDFs are their letters.
 * - Everything else is one space between words.
 *
 * The result is for comparing, not for people. Idempotent; never throws.
 *
 * @example
 * ```ts
 * import { foldForSearch } from "khabar/text";
 * foldForSearch("كتاب\u200Cهایِ «آبی»، ١٢"); // => "کتابهای ابی 12"
 * foldForSearch("خانه\u200Cی ما") === foldForSearch("خانهٔ ما"); // => true
 * ```
 */
export function foldForSearch(text: string): string {
  const unified = SPELLINGS.reduce((result, [spellings, letter]) => result.replace(spellings, letter), text.normalize("NFKC"));
  // A space before the first word, so that it begins as every other does.
  const spaced = ` ${toAsciiDigits(unified).toLowerCase()}`.replace(BETWEEN_WORDS, " ");
  return spaced.trim().normalize("NFC").replace(EZAFE, "");
}
