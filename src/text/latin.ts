// Latin: Persian words as an address in Latin script writes them.

/**
 * Consonants as BGN/PCGN romanizes them, without its marks; hamza and a later ع are not written; ا و ه ی go by their place, below. Vowel
 * marks are the only short vowels there are to write: fatha, kasra, damma, their tanwin, and the superscript alef.
 */
const LETTERS: readonly (readonly [latin: string, letters: string])[] = [
  ["", "ءئع"], ["a", "آأٱ\u064E\u0670"], ["an", "\u064B"], ["b", "ب"], ["ch", "چ"], ["d", "د"], ["e", "إ\u0650"], ["en", "\u064D"], ["f", "ف"],
  ["g", "گ"], ["gh", "غ"], ["h", "ح"], ["j", "ج"], ["k", "ک"], ["kh", "خ"], ["l", "ل"], ["m", "م"], ["n", "ن"], ["o", "ؤ\u064F"],
  ["on", "\u064C"], ["p", "پ"], ["q", "ق"], ["r", "ر"], ["s", "ثسص"], ["sh", "ش"], ["t", "تط"], ["z", "ذزضظ"], ["zh", "ژ"],
];

/** Letters, and the marks on them. */
const PERSIAN_WORD = /[\p{Script=Arabic}\u064B-\u0655]{1,999}/gu;
const ACCENTS = /(?<=[a-z])\p{M}{1,1000000}/gu;

/** What is decided of a word before its letters are written one by one. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Tashdid, which stands behind the vowel of its letter.
  [/(\p{L})([\u064B-\u0650]?)\u0651/gu, "$1$1$2"],
  [/ا\u064B|\u064Bا/gu, "\u064B"],
  [/ة/gu, "ه"],
  [/[\u0651-\u0655]/gu, ""],
  // The و of خواهر is silent; the و that is a word is not without its vowel.
  [/خوا/gu, "خا"],
  [/^و$/u, "va"],
  // First in a word, ا and ع are the vowel behind them, or one where none is written.
  [/^[اع](?=[\u064B-\u0650])/u, ""],
  [/^[اع]ی(?![\u064B-\u0650اآ])/u, "i"],
  [/^[اع]و(?![\u064B-\u0650اآ])/u, "u"],
  [/^ع/u, "ا"],
];

/** A letter by what of its word is written before it and what comes behind it. */
function latinLetter(letter: string, written: string, next: string): string {
  const isBesideVowel = /(?:^|[aeiou])$/u.test(written) || /[\u064B-\u0650]/u.test(next);
  if (letter === "ا") return written.endsWith("a") ? "" : "a";
  if (letter === "و") return isBesideVowel || next === "ا" ? "v" : "u";
  if (letter === "ی") return isBesideVowel ? "y" : "i";
  if (letter !== "ه") return LETTERS.find(([, letters]) => letters.includes(letter))?.[0] ?? letter;
  // Last in its word and behind no long vowel it is one itself: خانه ، سوریه, but راه ، کوه.
  return next !== "" || /(?:^|[aou])$/u.test(written) ? "h" : written.endsWith("e") ? "" : "e";
}

function latinWord(word: string): string {
  const prepared = RULES.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), word);
  let written = "";
  for (let at = 0; at < prepared.length; at += 1) written += latinLetter(prepared.charAt(at), written, prepared.charAt(at + 1));
  return written;
}

/**
 * A text of Persian words, of unified letters, in small Latin letters, for slugs: short vowels where they are written, and nothing that could be read back. Latin
 * letters lose their accents. What is no Persian letter stays.
 */
export function toLatin(text: string): string {
  return text.toLowerCase().replace(PERSIAN_WORD, latinWord).normalize("NFD").replace(ACCENTS, "");
}
