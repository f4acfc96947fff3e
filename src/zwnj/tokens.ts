// Tokens: the words of a text that half-spaces may be lost in.
import { ZWNJ_CODE } from "../text/characters.js";
import { BESIDE_WORD, classesOf, OF_WORD, PERSIAN } from "../text/classes.js";

const OF_RUN = OF_WORD | BESIDE_WORD;

/** A half-space is of a word as its letters are. */
const classesInWord = (code: number): number => (code === ZWNJ_CODE ? OF_WORD | PERSIAN : classesOf(code));

/** Whether a letter, a mark on one, a number or a half-space stands at a place of a text. */
export function isWordCharacter(text: string, at: number): boolean {
  return (classesInWord(text.charCodeAt(at)) & OF_RUN) !== 0;
}

/** A word as it is typed, with its place in UTF-16 code units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly hasHalfSpace: boolean;
}

/** Every run of Persian letters and half-spaces that touches no other letter and no number, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let isForeign = false;
  let hasHalfSpace = false;
  // One step beyond the last character, where no word is.
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    const classes = classesInWord(code);
    if ((classes & OF_RUN) !== 0) {
      if (start < 0) [start, isForeign, hasHalfSpace] = [at, false, false];
      if (code === ZWNJ_CODE) hasHalfSpace = true;
      else if ((classes & PERSIAN) === 0) isForeign = true;
    } else if (start >= 0) {
      if (!isForeign) words.push({ text: text.slice(start, at), start, end: at, hasHalfSpace });
      start = -1;
    }
  }
  return words;
}
