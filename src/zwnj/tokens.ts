// Tokens: the words of a text that half-spaces may be lost in.
import { ZWNJ_CODE } from "../text/characters.js";
import { BESIDE_WORD, classesOf, OF_WORD, PERSIAN } from "../text/classes.js";

/** Whether a letter, a mark on one, a number or a half-space stands at a place of a text. */
export function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === ZWNJ_CODE || (classesOf(code) & (OF_WORD | BESIDE_WORD)) !== 0;
}

/** What is told of each word: where it stands, in UTF-16 code units, and whether it has a half-space. */
type Visit = (start: number, end: number, hasHalfSpace: boolean) => void;

/** Visits every run of Persian letters and half-spaces that touches no other letter and no number, in order. */
export function visitWords(text: string, visit: Visit): void {
  for (let at = 0; at < text.length; at += 1) {
    if (!isWordCharacter(text, at)) continue;
    const start = at;
    let isForeign = false;
    let hasHalfSpace = false;
    for (; isWordCharacter(text, at); at += 1) {
      const code = text.charCodeAt(at);
      if (code === ZWNJ_CODE) hasHalfSpace = true;
      else if ((classesOf(code) & PERSIAN) === 0) isForeign = true;
    }
    if (!isForeign) visit(start, at, hasHalfSpace);
  }
}
