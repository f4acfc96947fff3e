// Joining: whether the space between two words stands where a half-space belongs: می رود, کتاب ها, رفته اند.
import { LONGEST_JOINED_ENDING } from "./affixes.js";
import { addFeature, emptyFeatures, type Features, placeOf } from "./features.js";
import { JOINING } from "./generated/weights.js";
import { hashOf, type Letters, lettersOf, showsHalfSpace } from "./letters.js";
import { firstEntry, type Frequency, joinedLicence, lexicon, listedFrequency, nextEntry } from "./lexicon.js";
import { unpackWeights, WEIGHT_STEP } from "./model.js";
import { seamScore } from "./spelling.js";

/** In bits, of the table of weights. */
export const JOINING_BITS = 16;

/** Below this score, no reading as one word would make a difference. */
const HOPELESS = -3;

/** What the lexicon says of a word that stands alone. */
interface Known {
  /** 0 to 9; −1 for one that is not listed. */
  readonly frequency: number;
  /** As bits. */
  readonly endings: number;
  readonly hasHalfSpace: boolean;
  /** The classes that license it where it is an ending, as bits; 0 for none. */
  readonly licence: number;
}

function know(word: Letters, frequencyIn: Frequency): Known {
  const words = lexicon();
  let best = { frequency: -1, endings: 0, hasHalfSpace: false };
  let licence = 0;
  for (let entry = firstEntry(words, word, 0, word.length); entry >= 0; entry = nextEntry(words, entry)) {
    licence |= words.parted[entry] ?? 0;
    const frequency = entry < words.firstEnding ? frequencyIn(entry) : -1;
    if (frequency > best.frequency) best = { frequency, endings: words.endings[entry] ?? 0, hasHalfSpace: words.halfSpaces[entry] !== 0 };
  }
  return { ...best, licence };
}

/**
 * How common the two are as one listed word, with a half-space between them and without, the ending that joins it left away: 0 to 9, −1 for
 * not listed.
 */
function asOneWord(word: Letters, seam: number, frequencyIn: Frequency): readonly [withHalfSpace: number, without: number] {
  const words = lexicon();
  let [withHalfSpace, without] = [-1, -1];
  for (let end = word.length; end > seam && end >= word.length - LONGEST_JOINED_ENDING; end -= 1) {
    const licence = end < word.length ? joinedLicence(words, firstEntry(words, word, end, word.length)) : -1;
    if (licence === 0) continue;
    for (let entry = firstEntry(words, word, 0, end); entry >= 0; entry = nextEntry(words, entry)) {
      if (entry >= words.firstEnding || (licence > 0 && ((words.endings[entry] ?? 0) & licence) === 0)) continue;
      if (words.halfSpaces[entry] === 1 << seam) withHalfSpace = Math.max(withHalfSpace, frequencyIn(entry));
      if (words.halfSpaces[entry] === 0) without = Math.max(without, frequencyIn(entry));
    }
  }
  return [withHalfSpace, without];
}

const TEMPLATE = {
  shows: 1, frequencies: 2, oneWord: 3, licence: 4, kinds: 5, ends: 6, shortBefore: 7, shortBeforeBeginning: 8, lengths: 9, shortBeforeNoun: 10,
  before: 11, after: 12, pair: 13, afterKind: 14, beforeKind: 15, seam: 16, seamKind: 17, seamKnown: 18,
} as const;

function hash(word: Letters, from = 0, to = word.length): number {
  return hashOf(word, Math.max(0, from), Math.min(word.length, to));
}

/** Two words with one space between them, and the two written as one. */
export interface Pair {
  readonly before: Letters;
  readonly after: Letters;
  readonly glued: Letters;
}

/** Reads two words; undefined where one is none, or both together are longer than any word. */
export function pairOf(before: string, after: string): Pair | undefined {
  const [first, second, glued] = [lettersOf(before), lettersOf(after), lettersOf(before + after)];
  if (glued === undefined || first === undefined || second === undefined || first.length === 0 || second.length === 0) return undefined;
  return { before: first, after: second, glued };
}

/** A pair, and what the lexicon says of each of its words to whoever counts them so. */
export interface KnownPair extends Pair {
  readonly frequency: Frequency;
  readonly first: Known;
  readonly second: Known;
}

/** Asks the lexicon for both words of a pair. */
export function knowPair(pair: Pair, frequency: Frequency): KnownPair {
  return { ...pair, frequency, first: know(pair.before, frequency), second: know(pair.after, frequency) };
}

/** Writes the features of a pair that do not depend on how it would read as one word. Those from `lexical` on name a word. */
export function joiningFeatures(features: Features, { before, after, glued, frequency, first, second }: KnownPair): void {
  const shows = showsHalfSpace(glued, before.length) ? 1 : 0;
  const isEnding = second.licence !== 0;
  const licensed = !isEnding ? 0 : first.frequency < 0 ? 1 : (second.licence & first.endings) !== 0 ? 2 : 3;
  const [withHalfSpace, without] = asOneWord(glued, before.length, frequency);
  const firstKind = first.frequency < 0 ? -1 : first.endings * 2 + (first.hasHalfSpace ? 1 : 0);
  const secondKind = second.frequency < 0 ? -1 : second.endings * 2 + (second.hasHalfSpace ? 1 : 0);
  const ending = isEnding ? hash(after) : 0;
  const short = before.length <= 4 ? hash(before) : 0;
  const isListed = second.frequency < 0 ? 0 : 1;
  features.length = 0;
  const add = (template: number, a: number, b = 0, c = 0, d = 0) => {
    addFeature(features, JOINING_BITS, template, a, b, c, d);
  };
  add(TEMPLATE.shows, shows);
  add(TEMPLATE.frequencies, first.frequency, second.frequency);
  add(TEMPLATE.oneWord, withHalfSpace, without, shows);
  add(TEMPLATE.licence, licensed, ending, shows);
  add(TEMPLATE.kinds, firstKind, isEnding || after.length < 3 ? hash(after) : secondKind);
  add(TEMPLATE.ends, hash(before, before.length - 2), ending, isEnding ? 0 : hash(after, after.length - 2));
  add(TEMPLATE.shortBefore, before.length <= 3 ? hash(before) : 0, hash(after, after.length - 2), isListed);
  add(TEMPLATE.shortBeforeBeginning, short, hash(after, 0, 2));
  add(TEMPLATE.lengths, Math.min(before.length, 6), Math.min(after.length, 6), shows);
  add(TEMPLATE.shortBeforeNoun, short, hash(after, after.length - 1), isListed === 0 ? -1 : second.endings & 1);
  features.lexical = features.length;
  add(TEMPLATE.before, hash(before));
  add(TEMPLATE.after, hash(after));
  add(TEMPLATE.pair, hash(before), hash(after));
  add(TEMPLATE.afterKind, hash(after), first.frequency < 0 ? 0 : 1, isEnding ? hash(before, before.length - 1) : 0);
  add(TEMPLATE.beforeKind, hash(before), secondKind);
}

/** The features of what speaks for a seam in the word that the pair would be, as places. */
export function seamPlaces({ before, glued, first, second }: KnownPair, seam: number): number[] {
  const bucket = Math.max(-10, Math.min(10, Math.round(seam)));
  const shows = showsHalfSpace(glued, before.length) ? 1 : 0;
  const kind = second.licence !== 0 ? 1 : before.length < 4 ? 2 : 0;
  return [
    placeOf(JOINING_BITS, TEMPLATE.seam, bucket),
    placeOf(JOINING_BITS, TEMPLATE.seamKind, bucket >> 1, kind),
    placeOf(JOINING_BITS, TEMPLATE.seamKnown, bucket >> 1, shows, first.frequency < 0 ? 0 : 1, second.frequency < 0 ? 0 : 1),
  ];
}

const features = emptyFeatures();
let weights: Int8Array | undefined;

/** What speaks for two words, with one space between them, being one. */
export function joiningScore(before: string, after: string): number {
  const table = (weights ??= unpackWeights(JOINING));
  const pair = pairOf(before, after);
  if (pair === undefined) return Number.NEGATIVE_INFINITY;
  const known = knowPair(pair, listedFrequency);
  joiningFeatures(features, known);
  let steps = 0;
  for (let at = 0; at < features.length; at += 1) steps += table[features.places[at] ?? 0] ?? 0;
  if (steps * WEIGHT_STEP.joining < HOPELESS) return steps * WEIGHT_STEP.joining;
  for (const place of seamPlaces(known, seamScore(pair.glued, pair.before.length))) steps += table[place] ?? 0;
  return steps * WEIGHT_STEP.joining;
}
