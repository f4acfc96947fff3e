// Lexemes: a text as words, numbers and marks, and where they stand.
import { ASCII_DIGIT, BIDI_CONTROL, BREAK, classesOf, DIACRITIC, FORM, INVISIBLE, JOINER, OF_WORD, OTHER_DIGIT, SPACE, SPELLING } from "../text/classes.js";

/** What a lexeme is: a word of the vocabulary, a number, a mark, or a row of words outside of the vocabulary. */
type LexemeKind = "word" | "number" | "mark" | "other";

/** The lexemes of a text, as columns of one table: a text has many, and an object for each takes longer than to read it. */
export interface Lexemes {
  readonly kinds: LexemeKind[];
  /** A word as {@link fold} writes it, a mark as it stands, a number of one digit in ASCII; empty for all else. A line break is the mark "\n". */
  readonly texts: string[];
  /** In UTF-16 code units; an end is exclusive. */
  readonly starts: number[];
  readonly ends: number[];
}

const DIGIT = ASCII_DIGIT | OTHER_DIGIT;
/** What nobody sees inside of a word or at its edge. */
const UNSEEN = JOINER | BIDI_CONTROL | INVISIBLE | DIACRITIC;
const FOLDED = UNSEEN | SPELLING | FORM;
const [CAPITAL_A, CAPITAL_Z] = ["A".charCodeAt(0), "Z".charCodeAt(0)];

/** Arabic letters and the Persian ones they are typed for. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["ي", "ی"],
  ["ى", "ی"],
  ["ك", "ک"],
  ["ڪ", "ک"],
  ["ھ", "ه"],
  ["ہ", "ه"],
  ["ة", "ه"],
  ["ۀ", "ه"],
  ["ۂ", "ه"],
]);
const LETTER = /[يىكڪھہةۀۂ]/gu;
const UNSEEN_CHARACTERS = /[\p{M}\u0640\p{Cf}\p{Cc}]/gu;

const JOINERS = /[\u0640\u200C]/gu;

/** A word by its letters alone: small Latin and Persian ones, no vowel marks, no half-spaces. `classes` are those of its characters. */
function fold(word: string, classes: number): string {
  if ((classes & FOLDED) === JOINER) return word.replace(JOINERS, "");
  // The marks of ئ and أ are parts of the letter there, and NFKC keeps them so; those of هٔ go.
  return word.normalize("NFKC").replace(UNSEEN_CHARACTERS, "").replace(LETTER, (letter) => LETTERS.get(letter) ?? letter).toLowerCase();
}

/** The longest word of any vocabulary, with some room for marks. In UTF-16 code units. */
const LONGEST_WORD = 30;

/** Nine digits at most: a longer number is a code. */
const LONGEST_NUMBER = 9;

/** The value of a number in a text; NaN for one of ten digits and more. */
export function valueOf(text: string, start: number, end: number): number {
  if (end - start > LONGEST_NUMBER) return Number.NaN;
  let value = 0;
  // The three sets begin at codes whose last four bits are 0.
  for (let at = start; at < end; at += 1) value = value * 10 + (text.charCodeAt(at) & 15);
  return value;
}

const ONE_DIGIT = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/**
 * Reads the lexemes of a text; spaces only divide. Digits of the three sets, Arabic ي and ك, half-spaces and invisible marks make no
 * difference. Linear.
 */
export function lexemesOf(text: string, vocabulary: { get: (word: string) => string | undefined }): Lexemes {
  const kinds: LexemeKind[] = [];
  const texts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const classes = classesOf(text.charCodeAt(at));
    if ((classes & (SPACE | UNSEEN)) !== 0) {
      at += 1;
      continue;
    }
    let kind: LexemeKind = "mark";
    let written = "";
    if ((classes & DIGIT) !== 0) {
      while (at < text.length && (classesOf(text.charCodeAt(at)) & DIGIT) !== 0) at += 1;
      kind = "number";
      if (at === start + 1) written = ONE_DIGIT[valueOf(text, start, at)] ?? "";
    } else if ((classes & OF_WORD) !== 0) {
      let seen = 0;
      let end = at;
      for (; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        const own = classesOf(code);
        if ((own & (OF_WORD | UNSEEN)) === 0 || (own & DIGIT) !== 0) break;
        if ((own & UNSEEN) === 0) end = at + 1;
        seen |= code >= CAPITAL_A && code <= CAPITAL_Z ? SPELLING : own;
      }
      // A half-space at the edge of a word is none of its own.
      at = end;
      if (at - start <= LONGEST_WORD) written = (seen & FOLDED) === 0 ? text.slice(start, at) : fold(text.slice(start, at), seen);
      // The vocabulary's own string has its hash already, and is compared at a glance.
      written = vocabulary.get(written) ?? "";
      kind = written === "" ? "other" : "word";
    } else {
      at += 1;
      written = (classes & BREAK) === 0 ? text.charAt(start) : "\n";
    }
    const count = kinds.length;
    if (kind === "other" && kinds[count - 1] === "other") ends[count - 1] = at;
    else {
      kinds.push(kind);
      texts.push(written);
      starts.push(start);
      ends.push(at);
    }
  }
  return { kinds, texts, starts, ends };
}
