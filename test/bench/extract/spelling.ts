// Spelling: what two printed names have in common, letter by letter.
/** Spellings of a letter that are not what is measured. Decided here and not by the library, which would grade itself. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ي: "ی", ى: "ی", ئ: "ی", ك: "ک", ة: "ه", ۀ: "ه", أ: "ا", إ: "ا", ٱ: "ا", آ: "ا", ؤ: "و",
};
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/u;
const ZWNJ = "\u200C";

const asciiDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

/** One character may hold several letters, as ﻻ does, or none. */
function lettersOf(character: string): string {
  let letters = "";
  for (const part of character.normalize("NFKC")) {
    const letter = SAME_LETTER[part] ?? part;
    if (OTHER_DIGIT.test(letter)) letters += asciiDigit(letter);
    else if (LETTER_OR_DIGIT.test(letter)) letters += letter.toLowerCase();
  }
  return letters;
}

/** A text as its letters and digits: no spaces, half-spaces, punctuation or vowel marks. */
export function squeeze(text: string): string {
  return Array.from(text, lettersOf).join("");
}

/** Before a name, these are not part of it. سید is part of it for some outlets and not for others. */
const HONORIFICS = [
  "آقای", "خانم", "دکتر", "مهندس", "سردار", "سرهنگ", "سرتیپ", "سرلشکر",
  "حجت\u200Cالاسلام والمسلمین", "حجت\u200Cالاسلام", "آیت\u200Cالله", "مرحوم", "شهید", "سید",
].map(squeeze);

/** Before the name of an outlet, these are not part of it. Where one begins another, the longer comes first. */
const OUTLET_WORDS = [
  "خبرگزاری", "پایگاه خبری تحلیلی", "پایگاه خبری", "پایگاه اطلاع\u200Cرسانی", "سایت شبکه", "سایت",
  "روزنامه", "شبکه خبری", "شبکه", "خبرنگار",
].map(squeeze);

/** A name, squeezed, without the words before it; of nothing but such words, the last stays. */
function withoutPrefixes(name: string, prefixes: readonly string[]): string {
  let bare = squeeze(name);
  for (;;) {
    const prefix = prefixes.find((word) => bare.startsWith(word) && bare !== word);
    if (prefix === undefined) return bare;
    bare = bare.slice(prefix.length);
  }
}

export const personOf = (name: string): string => withoutPrefixes(name, HONORIFICS);
export const outletOf = (name: string): string => withoutPrefixes(name, OUTLET_WORDS);

/** The last word of a name; a half-space does not part words. */
export function surnameOf(name: string): string {
  return squeeze(name.replaceAll(ZWNJ, "").trim().split(/\s+/u).at(-1) ?? "");
}
