// Letters: a word as the lexicon and the model read it.
import { joinsNext, KASHIDA_CODE, NON_JOINING_LETTERS, ZWNJ_CODE } from "../text/characters.js";

/** In letters; what is longer is no word, and is left alone. The longest of the dictionary has 26. */
export const LONGEST_WORD = 30;
/** In letters; what is shorter has lost no half-space. */
export const SHORTEST_WORD = 3;

/** The letters of a word without half-spaces and vowel marks, Arabic ones written as Persian ones. */
export interface Letters {
  /** UTF-16 code units. */
  readonly letters: readonly number[];
  /** Behind n letters: the hash of those n. */
  readonly hashes: readonly number[];
  /** Where each letter stands in the word as it is typed, in UTF-16 code units. */
  readonly offsets: readonly number[];
  readonly length: number;
}

const HAMZA_ABOVE = 0x654;
const HEH = "ه".charCodeAt(0);
const HEH_WITH_HAMZA = "ۀ".charCodeAt(0);

/** The blocks of the Arabic script: U+0600 to U+08FF. */
const BLOCK = 0x600;
const BLOCK_SIZE = 0x300;

const MARK = /^\p{M}$/u;

/** For each code unit of the blocks, the letter that it stands for; 0 for what is dropped: kashida, vowel marks and others. */
const FOLDED = Uint16Array.from({ length: BLOCK_SIZE }, (_, index) => (isDropped(BLOCK + index) ? 0 : BLOCK + index));
for (const [from, to] of Object.entries({ ي: "ی", ى: "ی", ك: "ک" })) FOLDED[from.charCodeAt(0) - BLOCK] = to.charCodeAt(0);

/** Hamza above is spelling. */
function isDropped(code: number): boolean {
  return code === KASHIDA_CODE || (code !== HAMZA_ABOVE && MARK.test(String.fromCharCode(code)));
}

/** The letter that a code unit stands for; 0 for none. */
function foldedLetter(code: number): number {
  if (code === ZWNJ_CODE) return 0;
  return code >= BLOCK && code < BLOCK + BLOCK_SIZE ? (FOLDED[code - BLOCK] ?? 0) : code;
}

const MULTIPLIER = 0x01000193;
const POWERS = new Int32Array(LONGEST_WORD + 2);
POWERS[0] = 1;
for (let power = 1; power < POWERS.length; power += 1) POWERS[power] = Math.imul(POWERS[power - 1] ?? 0, MULTIPLIER);

/** The hash of one more letter. */
export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, MULTIPLIER) + code) | 0;
}

/** The hash of the letters from one place to another: that of the word they would be alone. */
export function hashOf(word: Letters, from: number, to: number): number {
  return ((word.hashes[to] ?? 0) - Math.imul(word.hashes[from] ?? 0, POWERS[to - from] ?? 0)) | 0;
}

/** Reads the letters of a word; undefined where it has more than {@link LONGEST_WORD}. */
export function lettersOf(word: string): Letters | undefined {
  if (word.length > 2 * LONGEST_WORD) return undefined;
  // Plain arrays: a typed array of more than 64 bytes is costly to make, and this is made for every new word.
  const letters: number[] = [];
  const hashes: number[] = [0];
  const offsets: number[] = [];
  let hash = 0;
  let isSplit = false;
  for (let at = 0; at < word.length; at += isSplit ? 0 : 1) {
    const code = word.charCodeAt(at);
    // ۀ is ه and a hamza, in one code.
    const letter: number = code !== HEH_WITH_HAMZA ? foldedLetter(code) : isSplit ? HAMZA_ABOVE : HEH;
    isSplit = letter === HEH && code === HEH_WITH_HAMZA;
    if (letter === 0) continue;
    if (letters.length === LONGEST_WORD) return undefined;
    hash = hashWith(hash, letter);
    letters.push(letter);
    offsets.push(at);
    hashes.push(hash);
  }
  return { letters, hashes, offsets, length: letters.length };
}

/** Whether a letter of the blocks joins the next one: 1 if so. */
const JOINS = new Uint8Array(BLOCK_SIZE).fill(1);
for (const letter of `${NON_JOINING_LETTERS}\u0654`) JOINS[letter.charCodeAt(0) - BLOCK] = 0;

/** Whether a half-space before the letter at a place would show: the letter before it joins the next. */
export function showsHalfSpace(word: Letters, at: number): boolean {
  return JOINS[(word.letters[at - 1] ?? 0) - BLOCK] !== 0;
}

/** Whether the letter at a place is the hamza above ه, which is never parted from it. */
export function isMark(word: Letters, at: number): boolean {
  return word.letters[at] === HAMZA_ABOVE;
}

/** Whether a half-space behind a word would show: its last letter joins the next, whatever marks stand on it. */
export function showsBehind(word: string): boolean {
  let last = word.length - 1;
  while (last >= 0 && MARK.test(word.charAt(last))) last -= 1;
  return joinsNext(word.charAt(last));
}
