// Diacritics: the vowel marks that print leaves out.
import { DIACRITIC, is } from "./classes.js";
import type { NormalizeOptions } from "./rules.js";

/** Marks that stand on a letter: the short vowels and their kin, and the superscript alef. Hamza above (U+0654) is spelling, not a vowel. */
export const DIACRITICS = /[\u064B-\u0653\u0655-\u065F\u0670]/gu;
const HAMZA_ABOVE = 0x654;

/** Whether the rules take a mark away. */
export function isStripped(code: number, rules: NormalizeOptions): boolean {
  return rules.diacritics === true && code !== HAMZA_ABOVE && is(code, DIACRITIC);
}

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
