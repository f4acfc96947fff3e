// Lexicon: the words of Persian and their endings, found by their letters.
import { ZWNJ_CODE } from "../text/characters.js";
import { JOINED_ENDINGS, PARTED_ENDINGS } from "./affixes.js";
import { LETTERS, LEXICON, WORDS } from "./generated/lexicon.js";
import { hashOf, hashWith, type Letters, lettersOf } from "./letters.js";
import { remember } from "./remember.js";

/**
 * Words and endings, one entry each, in columns. Entries with the same letters (half-spaces dropped) are chained: کتابخانه and کتاب‌خانه,
 * the word ها and the ending.
 */
export interface Lexicon {
  /** At the place that a hash gives: the first entry of a chain plus one, and above it some bits of the hash; 0 is free. */
  readonly heads: Int32Array;
  /** A bit for every hash that may be an entry's: small enough to stay near the processor, it answers for most letters that are none. */
  readonly filter: Uint8Array;
  /** The entry after this one in its chain plus one; 0 ends it. */
  readonly next: Int32Array;
  /** Where an entry's letters begin in `letters`; they end where those of the next begin. */
  readonly starts: Int32Array;
  readonly letters: Uint16Array;
  /** Where half-spaces stand: bit n for one before the n-th letter, counted from 0. */
  readonly halfSpaces: Int32Array;
  /** How common a word is in edited text: log2 of its count, 0 to 9. */
  readonly frequencies: Uint8Array;
  /** The classes of endings that a word takes (see affixes.ts), as bits. */
  readonly endings: Uint8Array;
  /** The classes that license an ending which is parted from its word, as bits; 0 for what is none. */
  readonly parted: Uint8Array;
  /** The same for an ending that joins its word. */
  readonly joined: Uint8Array;
  /** Entries before this one are words; it and those behind it are endings. */
  readonly firstEnding: number;
}

/** In bits: twice as many places as entries at least. */
const TABLE_BITS = 18;
const TABLE_MASK = (1 << TABLE_BITS) - 1;

/** In bits: the number of an entry. What is left of 32 tells most other words apart without a look at their letters. */
const ENTRY_BITS = 17;
const ENTRY_MASK = (1 << ENTRY_BITS) - 1;

const FIRST_SHARE = "a".charCodeAt(0);
const LAST_SHARE = "z".charCodeAt(0);
const ZERO = "0".charCodeAt(0);

/** The value of a hexadecimal digit in lower case. */
function hexadecimal(code: number): number {
  return code < FIRST_SHARE ? code - ZERO : code - FIRST_SHARE + 10;
}

function place(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - TABLE_BITS);
}

/** In bits: five for each entry. */
const FILTER_BITS = 19;

/** The bit of a hash in the filter. */
function filterBit(hash: number): number {
  return Math.imul(hash, 0x85ebca6b) >>> (32 - FILTER_BITS);
}

/** The bits of a hash that stand above the number of its entry. */
function upperBits(hash: number): number {
  return hash & ~ENTRY_MASK;
}

function sameLetters(lexicon: Lexicon, entry: number, other: { readonly letters: ArrayLike<number> }, from: number, to: number): boolean {
  const start = lexicon.starts[entry] ?? 0;
  if ((lexicon.starts[entry + 1] ?? 0) - start !== to - from) return false;
  for (let at = from; at < to; at += 1) {
    if (lexicon.letters[start + at - from] !== other.letters[at]) return false;
  }
  return true;
}

function headPlace(lexicon: Lexicon, hash: number, word: { readonly letters: ArrayLike<number> }, from: number, to: number): number {
  const upper = upperBits(hash);
  for (let at = place(hash); ; at = (at + 1) & TABLE_MASK) {
    const head = lexicon.heads[at] ?? 0;
    if (head === 0 || (upperBits(head) === upper && sameLetters(lexicon, (head & ENTRY_MASK) - 1, word, from, to))) return at;
  }
}

/** Chains an entry whose columns are filled. */
function insert(lexicon: Lexicon, entry: number, hash: number): void {
  const at = headPlace(lexicon, hash, lexicon, lexicon.starts[entry] ?? 0, lexicon.starts[entry + 1] ?? 0);
  const head = lexicon.heads[at] ?? 0;
  if (head === 0) {
    const bit = filterBit(hash);
    lexicon.filter[bit >> 3] = (lexicon.filter[bit >> 3] ?? 0) | (1 << (bit & 7));
    lexicon.heads[at] = upperBits(hash) | (entry + 1);
    return;
  }
  let last = (head & ENTRY_MASK) - 1;
  for (let next = nextEntry(lexicon, last); next >= 0; next = nextEntry(lexicon, last)) last = next;
  lexicon.next[last] = entry + 1;
}

function emptyLexicon(entries: number, words: number, letters: number): Lexicon {
  return {
    heads: new Int32Array(1 << TABLE_BITS),
    filter: new Uint8Array(1 << (FILTER_BITS - 3)),
    next: new Int32Array(entries),
    starts: new Int32Array(entries + 1),
    letters: new Uint16Array(letters),
    halfSpaces: new Int32Array(entries),
    frequencies: new Uint8Array(entries),
    endings: new Uint8Array(entries),
    parted: new Uint8Array(entries),
    joined: new Uint8Array(entries),
    firstEnding: words,
  };
}

/** In characters, half-spaces counted: more than any entry has. */
const LONGEST_ENTRY = 64;

/**
 * What is known behind each character of the word just read: the next one begins as it does, and goes on from there. Three columns for a
 * stretch of characters: their hash, how many are letters, and the bits of the half-spaces.
 */
interface Reader {
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
  readonly halfSpaces: Int32Array;
}

function newReader(): Reader {
  return { hashes: new Int32Array(LONGEST_ENTRY), lengths: new Uint8Array(LONGEST_ENTRY), halfSpaces: new Int32Array(LONGEST_ENTRY) };
}

/** Reads the characters of an entry that it does not share with the one before, and tells where they end. */
function readEntry(lexicon: Lexicon, reader: Reader, entry: number, shared: number, packed: string, from: number): number {
  const start = lexicon.starts[entry] ?? 0;
  let length = reader.lengths[shared] ?? 0;
  let hash = reader.hashes[shared] ?? 0;
  let halfSpaces = reader.halfSpaces[shared] ?? 0;
  const before = lexicon.starts[entry - 1] ?? 0;
  lexicon.letters.copyWithin(start, before, before + length);
  let at = from;
  for (let code = packed.charCodeAt(at); code > LAST_SHARE; code = packed.charCodeAt(at)) {
    if (code === ZWNJ_CODE) halfSpaces |= 1 << length;
    else {
      lexicon.letters[start + length] = code;
      hash = hashWith(hash, code);
      length += 1;
    }
    at += 1;
    const count = shared + at - from;
    reader.hashes[count] = hash;
    reader.lengths[count] = length;
    reader.halfSpaces[count] = halfSpaces;
  }
  lexicon.starts[entry + 1] = start + length;
  lexicon.halfSpaces[entry] = halfSpaces;
  insert(lexicon, entry, hash);
  return at;
}

/** Fills the columns of the words: see lexicon/write-lexicon.ts for how they are packed. */
function unpack(packed: string, lexicon: Lexicon): void {
  const reader = newReader();
  let at = 0;
  for (let entry = 0; entry < lexicon.firstEnding; entry += 1) {
    at = readEntry(lexicon, reader, entry, packed.charCodeAt(at) - FIRST_SHARE, packed, at + 1);
    lexicon.frequencies[entry] = packed.charCodeAt(at) - ZERO;
    lexicon.endings[entry] = 16 * hexadecimal(packed.charCodeAt(at + 1)) + hexadecimal(packed.charCodeAt(at + 2));
    at += 3;
  }
}

function addEndings(lexicon: Lexicon): void {
  const reader = newReader();
  let entry = lexicon.firstEnding;
  for (const [column, licences] of [[lexicon.parted, PARTED_ENDINGS], [lexicon.joined, JOINED_ENDINGS]] as const) {
    for (const [ending, licence] of licences) {
      readEntry(lexicon, reader, entry, 0, ending, 0);
      column[entry] = licence;
      entry += 1;
    }
  }
}

function decode(): Lexicon {
  const endings = [...PARTED_ENDINGS.keys(), ...JOINED_ENDINGS.keys()];
  const decoded = emptyLexicon(WORDS + endings.length, WORDS, LETTERS + endings.join("").length);
  unpack(LEXICON, decoded);
  addEndings(decoded);
  return decoded;
}

/** Decoded when a text first asks, so that importing costs nothing; it never changes after. */
let decoded: Lexicon | undefined;

/** The lexicon, ready to be asked. */
export function lexicon(): Lexicon {
  return (decoded ??= decode());
}

/** The first entry of the chain that has these letters of a word; -1 where there is none. */
export function firstEntry(words: Lexicon, word: Letters, from: number, to: number): number {
  const hash = hashOf(word, from, to);
  const bit = filterBit(hash);
  if ((((words.filter[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return -1;
  return ((words.heads[headPlace(words, hash, word, from, to)] ?? 0) & ENTRY_MASK) - 1;
}

/** The entry after one in its chain; -1 where it is the last. */
export function nextEntry(words: Lexicon, entry: number): number {
  return (words.next[entry] ?? 0) - 1;
}

/** The classes that license the letters of a chain as an ending that joins its word, as bits; 0 for what is none. */
export function joinedLicence(words: Lexicon, first: number): number {
  let licence = 0;
  for (let entry = first; entry >= 0; entry = nextEntry(words, entry)) licence |= words.joined[entry] ?? 0;
  return licence;
}

/** How common an entry is, 0 to 9; below 0, the entry is to be taken for unlisted. */
export type Frequency = (entry: number) => number;

/** How common the lexicon says that a word is. */
export const listedFrequency: Frequency = (entry) => lexicon().frequencies[entry] ?? 0;

/** The entries of words (not of endings) that have these letters once half-spaces are dropped. */
export function wordEntries(word: string): number[] {
  const letters = lettersOf(word);
  if (letters === undefined || letters.length === 0) return [];
  const words = lexicon();
  const found: number[] = [];
  for (let entry = firstEntry(words, letters, 0, letters.length); entry >= 0; entry = nextEntry(words, entry)) {
    if (entry < words.firstEnding) found.push(entry);
  }
  return found;
}

/** Whether the lexicon holds a word, with its half-spaces or without. */
export function isListed(word: string): boolean {
  return wordEntries(word).length > 0;
}

/** How common a word is in edited text, 0 to 9 (see {@link Lexicon.frequencies}); 0 also for one that the lexicon does not hold. */
export const frequencyOf: (word: string) => number = remember((word) => Math.max(0, ...wordEntries(word).map(listedFrequency)));
