// Spelling: where the half-spaces of one glued word belong.
import { emptyFeatures, type Features, morphFeatures, pairFeatures, seamFeatures } from "./features.js";
import { SPELLING } from "./generated/weights.js";
import { type Letters, showsHalfSpace } from "./letters.js";
import { firstEntry, lexicon, listedFrequency, nextEntry } from "./lexicon.js";
import { unpackWeights, WEIGHT_STEP } from "./model.js";
import { KIND, type Morph, morphsOf } from "./morphs.js";

/** One way to spell a word, with what speaks for it. */
export interface Spelling {
  /** Where half-spaces stand: bit n for one before the n-th letter, counted from 0. */
  readonly halfSpaces: number;
  readonly score: number;
}

/** What speaks for every half-space beyond the weights: recall is worth as much as precision. Found on the development sets. */
const BOLDNESS = 0.4;

let weights: Int8Array | undefined;

/** Lets other weights decide: those that are being trained. */
export function useWeights(table: Int8Array): void {
  weights = table;
}

/** Below every score. */
const NEVER = -1000;

function sum(features: Features, table: Int8Array): number {
  let total = 0;
  for (let at = 0; at < features.length; at += 1) total += table[features.places[at] ?? 0] ?? 0;
  return total * WEIGHT_STEP.spelling;
}

/** The two best of a list of spellings and one more; of equal ones the better stays. */
function keepTwoBest(best: Spelling[], halfSpaces: number, score: number): void {
  const same = best.findIndex((other) => other.halfSpaces === halfSpaces);
  if (same >= 0) {
    if ((best[same]?.score ?? 0) >= score) return;
    best.splice(same, 1);
  }
  const place = best.findIndex((other) => other.score < score);
  if (place >= 0) best.splice(place, 0, { halfSpaces, score });
  else if (best.length < 2) best.push({ halfSpaces, score });
  if (best.length > 2) best.pop();
}

const features = emptyFeatures();

/** Two stretches of which nothing is known, side by side, are one. */
export function mayFollow(first: Morph, second: Morph): boolean {
  return first.kind !== KIND.unknown || second.kind !== KIND.unknown;
}

/** For each number of letters, the first of the parts, ordered by their ends, that ends there or later. */
export function firstByEnd(length: number, morphs: readonly Morph[]): readonly number[] {
  const firsts = Array.from({ length: length + 2 }, () => morphs.length);
  for (let index = morphs.length - 1; index >= 0; index -= 1) firsts[morphs[index]?.to ?? 0] = index;
  for (let end = length; end > 0; end -= 1) firsts[end] = Math.min(firsts[end] ?? 0, firsts[end + 1] ?? 0);
  return firsts;
}

/** The half-space that a seam before a part makes, as a bit; 0 where it would not show. */
function halfSpaceBefore(word: Letters, morph: Morph): number {
  return morph.from > 0 && showsHalfSpace(word, morph.from) ? 1 << morph.from : 0;
}

/** What a part, with the seam before it, marks: bits by which readings of a word are told apart. */
type Marks = (morph: Morph) => number;

/**
 * The best readings of a word, of two that mark different bits, the best first; one where all mark the same. Viterbi's algorithm, over parts
 * in the order of their ends.
 */
function bestReadings(word: Letters, morphs: readonly Morph[], marks: Marks, table: Int8Array, boldness = 0): Spelling[] {
  const firsts = firstByEnd(word.length, morphs);
  const seams = [0];
  for (let at = 1; at < word.length; at += 1) {
    seamFeatures(features, word, at);
    seams[at] = sum(features, table) + (showsHalfSpace(word, at) ? boldness : 0);
  }
  const whole: Spelling[] = [];
  const best = morphs.map((): Spelling[] => []);
  for (let index = 0; index < morphs.length; index += 1) {
    const morph = morphs[index];
    if (morph === undefined) break;
    const found = morph.to === word.length ? whole : (best[index] ?? []);
    morphFeatures(features, word, morph);
    const own = sum(features, table) + (seams[morph.from] ?? 0);
    const bits = marks(morph);
    if (morph.from === 0) {
      keepTwoBest(found, bits, own);
      continue;
    }
    const last = firsts[morph.from + 1] ?? 0;
    for (let before = firsts[morph.from] ?? 0; before < last; before += 1) {
      const first = morphs[before];
      if (first === undefined || !mayFollow(first, morph)) continue;
      pairFeatures(features, word, first, morph);
      const both = own + sum(features, table);
      for (const { halfSpaces, score } of best[before] ?? []) keepTwoBest(found, halfSpaces | bits, score + both);
    }
  }
  return whole;
}

/** A listed word is common from this frequency on, and settled where no other spelling of its letters comes near (a digit is a doubling). */
const COMMON = 6;
const CLEAR_LEAD = 5;

/** The spelling of a common listed word that has no rival: it needs no model, and most words of a text are such. */
function settledSpelling(word: Letters): Spelling | undefined {
  const words = lexicon();
  let [best, second, halfSpaces] = [-1, -1, 0];
  for (let entry = firstEntry(words, word, 0, word.length); entry >= 0; entry = nextEntry(words, entry)) {
    if (entry >= words.firstEnding) continue;
    const frequency = listedFrequency(entry);
    second = Math.max(second, Math.min(best, frequency));
    if (frequency > best) [best, halfSpaces] = [frequency, words.halfSpaces[entry] ?? 0];
  }
  return best >= COMMON && (second < 0 || best - second >= CLEAR_LEAD) ? { halfSpaces, score: 0 } : undefined;
}

/** The best spellings of a word, the best first: two, or the only one. */
export function spellingsOf(word: Letters): Spelling[] {
  const settled = settledSpelling(word);
  if (settled !== undefined) return [settled];
  weights ??= unpackWeights(SPELLING);
  const marks: Marks = (morph) => morph.halfSpaces | halfSpaceBefore(word, morph);
  return bestReadings(word, morphsOf(word, lexicon(), listedFrequency), marks, weights, BOLDNESS);
}

/** What speaks for a seam before a letter of a word against none there, seen or not. */
export function seamScore(word: Letters, at: number, table = (weights ??= unpackWeights(SPELLING)), frequency = listedFrequency): number {
  const marks: Marks = (morph) => (morph.from === at || ((morph.halfSpaces >> at) & 1) === 1 ? 1 : 0);
  const readings = bestReadings(word, morphsOf(word, lexicon(), frequency), marks, table);
  const scoreOf = (bit: number) => readings.find(({ halfSpaces }) => halfSpaces === bit)?.score ?? NEVER;
  return scoreOf(1) - scoreOf(0);
}
