// Context: which of two spellings of a word the words around it ask for: زمین‌های سبز, در زمینه‌ای دیگر.
import { placeOf } from "./features.js";
import { CONTEXT } from "./generated/weights.js";
import { hashOf, hashWith, type Letters } from "./letters.js";
import { unpackWeights, WEIGHT_STEP } from "./model.js";
import type { Spelling } from "./spelling.js";

/** The letters of a word beside the one that is spelled, half-spaces passed over, so that repairing it changes nothing here. */
export interface Neighbor {
  /** UTF-16 code units; a mark or digit alone where one stands between, nothing at the end of a text. */
  readonly letters: ArrayLike<number>;
  readonly length: number;
}

/** The words on both sides. */
export interface Surroundings {
  readonly before: Neighbor;
  readonly behind: Neighbor;
}

/** In bits, of the table of weights. */
export const CONTEXT_BITS = 15;

/** What the spelling model's score weighs here. Found on the development sets. */
export const SPELLING_SHARE = 0.6;

/** From this score on, the first spelling is too far ahead for the words around to matter. */
const AMBIGUOUS_BELOW = 4;

const HEH = "ه".charCodeAt(0);
const ALEF = "ا".charCodeAt(0);
const MEEM = "م".charCodeAt(0);
const NOON = "ن".charCodeAt(0);
const YEH = "ی".charCodeAt(0);

/** Where ها begins, in the longest of its forms at the most from the end: های, هایشان. */
const LONGEST_PLURAL = 7;

/** The bits of the seams that the words around can decide: those at ه and ا of a ها, and the one behind می or نمی. */
function decidable({ letters, length }: Letters): number {
  let bits = 0;
  for (let at = Math.max(2, length - LONGEST_PLURAL); at < length - 1; at += 1) {
    if (letters[at] === HEH && letters[at + 1] === ALEF) bits |= (1 << at) | (1 << (at + 1));
  }
  const prefix = letters[0] === NOON ? 1 : 0;
  if (letters[prefix] === MEEM && letters[prefix + 1] === YEH) bits |= 1 << (prefix + 2);
  return bits;
}

/** Whether two spellings of a word are for the words around to decide. */
export function isAmbiguous(word: Letters, first: Spelling, second: Spelling): boolean {
  return first.score - second.score < AMBIGUOUS_BELOW && ((first.halfSpaces ^ second.halfSpaces) & decidable(word)) !== 0;
}

/** The last part of a spelling, its first one where that is short, and how many there are: what a sentence sees of it. */
function shapeOf(word: Letters, halfSpaces: number): number {
  if (halfSpaces === 0) return hashOf(word, word.length - 2, word.length);
  const lastSeam = 31 - Math.clz32(halfSpaces);
  const firstSeam = 31 - Math.clz32(halfSpaces & -halfSpaces);
  const last = word.length - lastSeam <= 4 ? hashOf(word, lastSeam, word.length) : 0;
  const first = firstSeam <= 3 ? hashOf(word, 0, firstSeam) : 0;
  return Math.imul(last, 31) + first;
}

const TEMPLATE = { shape: 1, behind: 2, before: 3, endBehind: 4, endBefore: 5, lastBehind: 6, lastBefore: 7, beginningBehind: 8, around: 9 } as const;

/** The features of a spelling among its surroundings, as places in a table of {@link CONTEXT_BITS} bits. */
export function contextFeatures(word: Letters, halfSpaces: number, { before: previous, behind: next }: Surroundings): number[] {
  const shape = shapeOf(word, halfSpaces);
  const hash = ({ letters, length }: Neighbor, from: number, to: number) => {
    let sum = 0;
    for (let at = Math.max(0, from); at < Math.min(length, to); at += 1) sum = hashWith(sum, letters[at] ?? 0);
    return sum;
  };
  const nextEnd = hash(next, next.length - 2, next.length);
  const all = hash(previous, 0, previous.length);
  const places = [
    [TEMPLATE.shape, 0],
    [TEMPLATE.behind, hash(next, 0, next.length)],
    [TEMPLATE.before, all],
    [TEMPLATE.endBehind, nextEnd],
    [TEMPLATE.endBefore, hash(previous, previous.length - 2, previous.length)],
    [TEMPLATE.lastBehind, hash(next, next.length - 1, next.length) * 2 + (next.length > 2 ? 1 : 0)],
    [TEMPLATE.lastBefore, hash(previous, previous.length - 1, previous.length)],
    [TEMPLATE.beginningBehind, hash(next, 0, 2)],
  ].map(([template = 0, value = 0]) => placeOf(CONTEXT_BITS, template, shape, value));
  places.push(placeOf(CONTEXT_BITS, TEMPLATE.around, shape, all, nextEnd));
  return places;
}

let weights: Int8Array | undefined;

/** What speaks for the first of two spellings against the second. */
export function scoreInContext(word: Letters, first: Spelling, second: Spelling, surroundings: Surroundings): number {
  const table = (weights ??= unpackWeights(CONTEXT));
  const sum = ({ halfSpaces }: Spelling) => contextFeatures(word, halfSpaces, surroundings).reduce((total, place) => total + (table[place] ?? 0), 0);
  return SPELLING_SHARE * (first.score - second.score) + (sum(first) - sum(second)) * WEIGHT_STEP.context;
}
