// Search: one key for the many spellings of a word.
import { stripDiacritics } from "./diacritics.js";
import { toAsciiDigits } from "./digits.js";

/** Letters that readers do not tell apart when they search. */
const FOLDED_LETTER: Readonly<Record<string, string>> = {
  ي: "ی", ى: "ی", ئ: "ی", ك: "ک", آ: "ا", أ: "ا", إ: "ا", ٱ: "ا", ؤ: "و", ة: "ه", ۀ: "ه", ە: "ه", ہ: "ه", ھ: "ه",
};

const FOLDABLE = /[يىئكآأإٱؤةۀەہھ]/gu;
/** Whatever is not shown: the half-space and its kin, marks of direction, variation selectors, control characters; and hamza above and kashida. */
const UNSEEN = /[\u0654\u0640\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000E-\u001F\u007F\uFFFC]/gu; // eslint-disable-line no-control-regex -- they are what is removed
/** The bound is the engine's: repeated without end, a class of letters overflows its stack on a text of megabytes. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,999}/gu;

/**
 * Folds a text to the key that search compares: every spelling of a word gives the same one.
 *
 * Letters are unified (ي ک آ أ ؤ ئ ة …), vowel marks, half-spaces and kashida dropped, digits written in ASCII, Latin letters in lower
 * case, everything else one space between words. The result is for comparing, not for people. Idempotent; never throws.
 *
 * @example
 * ```ts
 * import { foldForSearch } from "khabar/text";
 * foldForSearch("كتاب\u200Cهایِ «آبی»، ١٢"); // => "کتابهای ابی 12"
 * ```
 */
export function foldForSearch(text: string): string {
  const unified = stripDiacritics(text.normalize("NFKC"))
    .replace(FOLDABLE, (letter) => FOLDED_LETTER[letter] ?? letter)
    .replace(UNSEEN, "");
  return (toAsciiDigits(unified).toLowerCase().match(WORD) ?? []).join(" ").normalize("NFC");
}
