// Morphs: the parts that a glued word may be made of.
import { LONGEST_JOINED_ENDING } from "./affixes.js";
import { hashOf, isMark, type Letters, LONGEST_WORD } from "./letters.js";
import { firstEntry, type Frequency, joinedLicence, type Lexicon, nextEntry } from "./lexicon.js";

/** What a part is. */
export const KIND = {
  /** The dictionary lists it, perhaps with half-spaces inside. */
  listed: 0,
  /** A listed stem with an ending that joins it: کتابم. */
  inflected: 1,
  /** An ending that is parted from its word, at the end of the whole: های. */
  ending: 2,
  /** Nothing is known of it. */
  unknown: 3,
} as const;

/** A part of a word. */
export interface Morph {
  readonly kind: number;
  /** In letters of the word; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** The hash of its letters, half-spaces inside told apart. */
  readonly identity: number;
  /** The same of its stem; of itself where it has none. */
  readonly stem: number;
  /** In letters. */
  readonly stemLength: number;
  /** Where half-spaces stand inside: bit n for one before the n-th letter of the word. */
  readonly halfSpaces: number;
  /** How many. */
  readonly parts: number;
  /** Of its stem, 0 to 9, less {@link UNLICENSED} where the stem is not licensed to take its ending; 0 of an ending, −1 where nothing is known. */
  readonly frequency: number;
  /** How far its frequency is ahead of the best other spelling of the same letters, at most 4 either way; {@link ALONE} where there is none. */
  readonly lead: number;
  /** The classes of endings that it takes, as bits. */
  readonly endings: number;
  /** The classes that license it, as bits: of an ending. */
  readonly licence: number;
}

/** The lead of a spelling that has no rival. */
const ALONE = 9;
const LONGEST_LEAD = 4;

/** For every stretch of the word that is read: a row for each beginning. It is filled anew for each word. */
const entries = new Int32Array((LONGEST_WORD + 1) ** 2);

/** What the lexicon says of every stretch of a word: the first entry of each chain, −1 for none. */
function chart(words: Lexicon, word: Letters): Int32Array {
  const size = word.length + 1;
  entries.fill(-1, 0, size * size);
  for (let from = 0; from < word.length; from += 1) {
    if (from > 0 && isMark(word, from) && from + 1 < word.length) continue;
    for (let to = from + 1; to < size; to += 1) entries[from * size + to] = firstEntry(words, word, from, to);
  }
  return entries;
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The identity of a word of the lexicon: its letters and where its half-spaces stand. */
function identityOf(hash: number, halfSpaces: number): number {
  return halfSpaces === 0 ? hash : Math.imul(hash ^ halfSpaces, 0x2c1b3c6d);
}

/**
 * Finds the parts that a word may be made of: every listed word and inflected stem, every ending at its end, and what lies between,
 * ordered by where they end.
 *
 * A word of n letters has n²/2 stretches, and n is bounded.
 */
export function morphsOf(word: Letters, words: Lexicon, frequency: Frequency): Morph[] {
  const size = word.length + 1;
  const reading = { word, words, entries: chart(words, word), frequency };
  const morphs: Morph[] = [];
  for (let to = 1; to < size; to += 1) {
    if (to < word.length && isMark(word, to)) continue;
    for (let from = 0; from < to; from += 1) {
      if (from > 0 && isMark(word, from)) continue;
      addMorphs(morphs, reading, from, to);
    }
  }
  return morphs;
}

interface Reading {
  readonly word: Letters;
  readonly words: Lexicon;
  readonly entries: Int32Array;
  readonly frequency: Frequency;
}

function addMorphs(morphs: Morph[], reading: Reading, from: number, to: number): void {
  const { word, words, entries } = reading;
  const first = entries[from * (word.length + 1) + to] ?? -1;
  if (from > 0 && to === word.length && addEnding(morphs, reading, first, from, to)) return;
  let isListed = false;
  if (to - from > 1) {
    for (let entry = first; entry >= 0; entry = nextEntry(words, entry)) {
      if (entry < words.firstEnding) isListed = addListed(morphs, reading, first, entry, from, to) || isListed;
    }
  }
  if (isListed || addInflected(morphs, reading, from, to)) return;
  if (to - from === 1 && !(from === 0 && to === word.length)) return;
  const identity = hashOf(word, from, to);
  morphs.push({
    kind: KIND.unknown, from, to, identity, stem: identity, stemLength: to - from, halfSpaces: 0, parts: 0, frequency: -1, lead: ALONE, endings: 0, licence: 0,
  });
}

function addEnding(morphs: Morph[], { word, words }: Reading, first: number, from: number, to: number): boolean {
  for (let entry = first; entry >= 0; entry = nextEntry(words, entry)) {
    const licence = words.parted[entry] ?? 0;
    if (licence === 0) continue;
    const identity = hashOf(word, from, to);
    morphs.push({
      kind: KIND.ending, from, to, identity, stem: identity, stemLength: to - from, halfSpaces: 0, parts: 0, frequency: 0, lead: ALONE, endings: 0, licence,
    });
    return true;
  }
  return false;
}

/** The lead of a spelling over the others in its chain. */
function leadOf({ words, frequency }: Reading, first: number, entry: number): number {
  let best = -1;
  for (let other = first; other >= 0; other = nextEntry(words, other)) {
    if (other !== entry && other < words.firstEnding) best = Math.max(best, frequency(other));
  }
  return best < 0 ? ALONE : Math.max(-LONGEST_LEAD, Math.min(LONGEST_LEAD, frequency(entry) - best));
}

function addListed(morphs: Morph[], reading: Reading, first: number, entry: number, from: number, to: number): boolean {
  const { word, words } = reading;
  const frequency = reading.frequency(entry);
  if (frequency < 0) return false;
  const halfSpaces = words.halfSpaces[entry] ?? 0;
  const identity = identityOf(hashOf(word, from, to), halfSpaces);
  morphs.push({
    kind: KIND.listed, from, to, identity, stem: identity, stemLength: to - from, halfSpaces: halfSpaces << from, parts: bitsOf(halfSpaces),
    frequency, lead: leadOf(reading, first, entry), endings: words.endings[entry] ?? 0, licence: 0,
  });
  return true;
}

/** What the frequency of an inflected form loses whose ending is not licensed: it falls below every licensed one. */
const UNLICENSED = 20;

/** The likeliest reading as a stem and an ending that joins it; a stem of two letters must be licensed to take it. */
function addInflected(morphs: Morph[], { word, words, entries, frequency: frequencyIn }: Reading, from: number, to: number): boolean {
  const size = word.length + 1;
  let best: Morph | undefined;
  for (let cut = Math.max(from + 2, to - LONGEST_JOINED_ENDING); cut < to; cut += 1) {
    const licence = joinedLicence(words, entries[cut * size + to] ?? -1);
    if (licence === 0) continue;
    for (let entry = entries[from * size + cut] ?? -1; entry >= 0; entry = nextEntry(words, entry)) {
      if (entry >= words.firstEnding) continue;
      const isLicensed = ((words.endings[entry] ?? 0) & licence) !== 0;
      const listed = frequencyIn(entry);
      if (listed < 0 || !(isLicensed || cut - from > 2)) continue;
      const frequency = listed - (isLicensed ? 0 : UNLICENSED);
      if (best !== undefined && frequency <= best.frequency) continue;
      const halfSpaces = words.halfSpaces[entry] ?? 0;
      best = {
        kind: KIND.inflected, from, to, identity: hashOf(word, from, to), stem: identityOf(hashOf(word, from, cut), halfSpaces), stemLength: cut - from,
        halfSpaces: halfSpaces << from, parts: bitsOf(halfSpaces), frequency, lead: ALONE, endings: isLicensed ? (words.endings[entry] ?? 0) : 0, licence: 0,
      };
    }
  }
  if (best !== undefined) morphs.push(best);
  return best !== undefined;
}
