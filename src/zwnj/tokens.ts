// Tokens: the words of a text that half-spaces may be lost in.
import { ZWNJ } from "../text/characters.js";

const OTHER = 0;
const PERSIAN = 1;
const FOREIGN = 2;
const HALF_SPACE = 3;

/** The block of the Arabic script and all before it. */
const TABLE_SIZE = 0x700;
const PERSIAN_LETTER = /^(?=[\p{L}\p{M}])[\p{Script=Arabic}\u064B-\u0655\u0670]$/u;
const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}_]$/u;

function classOf(character: string): number {
  if (character === ZWNJ) return HALF_SPACE;
  return PERSIAN_LETTER.test(character) ? PERSIAN : WORD_CHARACTER.test(character) ? FOREIGN : OTHER;
}

const classes = new Uint8Array(TABLE_SIZE);
let isFilled = false;

function fill(): void {
  for (let code = 0; code < TABLE_SIZE; code += 1) classes[code] = classOf(String.fromCharCode(code));
  isFilled = true;
}

function kindAt(text: string, at: number): number {
  if (!isFilled) fill();
  const code = text.charCodeAt(at);
  if (code < TABLE_SIZE) return classes[code] ?? OTHER;
  return at < text.length ? classOf(text.charAt(at)) : OTHER;
}

/** Whether a letter, a mark on one, a digit or a half-space stands at a place of a text. */
export function isWordCharacter(text: string, at: number): boolean {
  return kindAt(text, at) !== OTHER;
}

/** What is told of each word: where it stands, in UTF-16 code units, and whether it has a half-space. */
type Visit = (start: number, end: number, hasHalfSpace: boolean) => void;

/** Visits every run of Persian letters and half-spaces that touches no other letter and no digit, in order. */
export function visitWords(text: string, visit: Visit): void {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    let kind = kindAt(text, at);
    if (kind === OTHER) continue;
    const start = at;
    let isForeign = false;
    let hasHalfSpace = false;
    while (kind !== OTHER) {
      if (kind === FOREIGN) isForeign = true;
      else if (kind === HALF_SPACE) hasHalfSpace = true;
      at += 1;
      kind = kindAt(text, at);
    }
    if (!isForeign) visit(start, at, hasHalfSpace);
  }
}
