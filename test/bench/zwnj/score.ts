// Score: how well half-spaces (ZWNJ) are restored, measured against correctly typed text.
import { seeded } from "../../../src/zwnj/lexicon/random.ts";

/** What a text's half-spaces suffer before they are restored: deleted, made spaces, either at random, or nothing. */
export type Damage = "joined" | "spaced" | "mixed" | "clean";

/** What stands between two letters. */
type Gap = "" | "half-space" | "space";

/** A text as its letters and digits, with the gap before each and behind the last: one more than the letters. */
export interface Lettering {
  readonly letters: readonly string[];
  readonly gaps: readonly Gap[];
}

/** Shares are 0 to 1. */
export interface Score {
  /** Of the half-spaces in the restored texts, the share that is right. */
  readonly precision: number;
  /** Of the half-spaces in the correct texts, the share that was restored. */
  readonly recall: number;
  /** The harmonic mean of the two. */
  readonly f1: number;
  /** Of the words with a half-space, the share restored whole: every gap in it and at its edges is right. */
  readonly words: number;
  /** Of the texts, the share in which any gap or letter differs. Of clean text, that is the harm done. */
  readonly differing: number;
  /** The number of texts whose letters are not those of the correct text. */
  readonly lettersChanged: number;
}

const ZWNJ = "\u200C";
const MIXING_SEED = 20240607;

/** Spellings of a letter that are not what is measured. Decided here and not by the library, which would grade itself. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ي: "ی", ى: "ی", ك: "ک", ۀ: "ه", ە: "ه", ھ: "ه", أ: "ا", إ: "ا", ٱ: "ا", ؤ: "و", ة: "ه",
};
const UNSEEN = /[\u064B-\u065F\u0670\u0640\u200B\u200D-\u200F\u2060\u2066-\u2069\u202A-\u202E\uFEFF…]/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OTHER_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/u;

/** Behind one of these a half-space cannot be seen; it is passed over on both sides. */
const NON_JOINING = new Set("اآدذرزژوء");

const asciiDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

function letterOf(character: string): string {
  const letter = SAME_LETTER[character] ?? character;
  return OTHER_DIGIT.test(letter) ? asciiDigit(letter) : letter;
}

/** Reads a text as letters and gaps. Whatever is neither letter nor half-space parts words, as a space does; the edges are spaces. */
export function lettering(text: string): Lettering {
  const letters: string[] = [];
  const gaps: Gap[] = ["space"];
  for (const character of text.normalize("NFC").replace(UNSEEN, "")) {
    const letter = letterOf(character);
    const last = gaps.length - 1;
    if (LETTER_OR_DIGIT.test(letter)) {
      letters.push(letter.toLowerCase());
      gaps.push("");
    } else if (letter !== ZWNJ) {
      gaps[last] = "space";
    } else if (gaps[last] === "" && !NON_JOINING.has(letters[last - 1] ?? "")) {
      gaps[last] = "half-space";
    }
  }
  gaps[gaps.length - 1] = "space";
  return { letters, gaps };
}

interface Alignment {
  /** The restored text's gap at each place of the correct one; undefined where the letters themselves differ. */
  readonly gaps: readonly (Gap | undefined)[];
  readonly sameLetters: boolean;
}

/**
 * Lays the gaps of a restored text on the letters of the correct one: from the front as far as the letters agree, then from the end. Where
 * letters differ, the gaps between and beside them are nobody's, and count as wrong.
 */
function align(correct: Lettering, restored: Lettering): Alignment {
  const [wanted, got] = [correct.letters, restored.letters];
  const shorter = Math.min(wanted.length, got.length);
  let head = 0;
  while (head < shorter && wanted[head] === got[head]) head += 1;
  if (head === wanted.length && head === got.length) return { gaps: restored.gaps, sameLetters: true };
  const gaps: (Gap | undefined)[] = Array.from({ length: correct.gaps.length }, (_, at) => (at < head ? restored.gaps[at] : undefined));
  for (let tail = 0; tail < shorter - head && wanted.at(-1 - tail) === got.at(-1 - tail); tail += 1) {
    gaps[wanted.length - tail] = restored.gaps[got.length - tail];
  }
  return { gaps, sameLetters: false };
}

/** The words of a correct text that have a half-space, as the places of their first and last gap. */
function halfSpacedWords({ letters, gaps }: Lettering): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (let first = 0, last = 0; first < letters.length; first = last) {
    let hasHalfSpace = false;
    for (last = first + 1; last < letters.length && gaps[last] !== "space"; last += 1) hasHalfSpace ||= gaps[last] === "half-space";
    if (hasHalfSpace) found.push([first, last]);
  }
  return found;
}

/** A share of nothing is whole. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * Scores restored texts against the correct ones, one by one in the same order.
 *
 * What counts is the gap between two letters: none, a half-space, or a space. Spellings of the same letter, digits, vowel marks, marks
 * of direction and which punctuation parts two words are not looked at, so that a library that also normalizes is measured fairly.
 */
export function score(correct: readonly Lettering[], restored: readonly string[]): Score {
  let [right, wrong, missed, words, wholeWords, differing, lettersChanged] = [0, 0, 0, 0, 0, 0, 0];
  correct.forEach((wanted, index) => {
    const { gaps, sameLetters } = align(wanted, lettering(restored[index] ?? ""));
    if (!sameLetters) lettersChanged += 1;
    if (!sameLetters || gaps.some((gap, at) => gap !== wanted.gaps[at])) differing += 1;
    gaps.forEach((gap, at) => {
      if (wanted.gaps[at] === "half-space") {
        if (gap === "half-space") right += 1;
        else missed += 1;
      } else if (gap === "half-space") wrong += 1;
    });
    for (const [first, last] of halfSpacedWords(wanted)) {
      words += 1;
      if (gaps.slice(first, last + 1).every((gap, at) => gap === wanted.gaps[first + at])) wholeWords += 1;
    }
  });
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    words: share(wholeWords, words),
    differing: share(differing, correct.length),
    lettersChanged,
  };
}

/** Does to correct texts what happens to them on their way. The same texts are mixed the same on every machine. */
export function damaged(texts: readonly string[], damage: Damage): readonly string[] {
  if (damage === "clean") return texts;
  const random = seeded(MIXING_SEED);
  const replacement = { joined: () => "", spaced: () => " ", mixed: () => (random() < 0.5 ? "" : " ") }[damage];
  return texts.map((text) => text.replaceAll(ZWNJ, replacement));
}
