// Diacritics: the vowel marks that print leaves out.
import { DIACRITICS } from "./characters.js";

/**
 * Removes vowel marks, tanwin, tashdid and the superscript alef.
 *
 * The hamza above ه (هٔ) stays: it is spelling. The text becomes shorter, so offsets change. Never throws.
 *
 * @example
 * ```ts
 * import { stripDiacritics } from "khabar/text";
 * stripDiacritics("مُدیر فِعلاً"); // => "مدیر فعلا"
 * ```
 */
export function stripDiacritics(text: string): string {
  return text.replace(DIACRITICS, "");
}
