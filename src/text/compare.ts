// Compare: the order of the Persian alphabet.

/** Made when it is first needed, for it takes milliseconds to make; the same for every call. */
let collator: Intl.Collator | undefined;

/**
 * Compares two texts in the order of the Persian alphabet, for `toSorted` and its kin: negative, positive, and 0 only for equal strings.
 *
 * The order is that of Unicode's collation for `fa` (CLDR), by the engine's Intl.Collator: آ ا ء ب پ ت … ک گ ل م ن و ه ی. Letters of
 * Arabic keyboards (ي ى ك ة) stand with the Persian ones; أ ؤ ئ with ء, between ا and ب; vowel marks tell apart only what is equal without
 * them; half-spaces and kashida count for nothing; a space stands before every letter. Numbers go by value, in digits of any kind (۹ before
 * ۱۰). What all this leaves equal goes by code units, so that the order is total. An engine without data for Persian falls back to the
 * collation of its own locale. Never throws.
 *
 * @example
 * ```ts
 * import { comparePersian } from "khabar/text";
 * ["یزد", "گرگان", "کاشان", "پاوه"].sort(comparePersian); // => ["پاوه", "کاشان", "گرگان", "یزد"]
 * ["بند ۱۰", "بند ۹"].sort(comparePersian); // => ["بند ۹", "بند ۱۰"]
 * ```
 */
export function comparePersian(a: string, b: string): number {
  if (a === b) return 0;
  collator ??= new Intl.Collator("fa", { numeric: true });
  return collator.compare(a, b) || (a < b ? -1 : 1);
}
