// Features: what the model sees of a word's parts, as places in a table of weights.
import { hashOf, type Letters, showsHalfSpace } from "./letters.js";
import { KIND, type Morph } from "./morphs.js";

/**
 * A list of places in a table of weights, filled again and again. Those from `lexical` on name a word; the others hold for words
 * that were never seen.
 */
export interface Features {
  readonly places: Int32Array;
  length: number;
  lexical: number;
}

/** An empty list. No part of a word has more features than it holds. */
export function emptyFeatures(): Features {
  return { places: new Int32Array(64), length: 0, lexical: 0 };
}

/** In bits, of the table of weights. */
export const TABLE_BITS = 18;

function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** The place that a feature's template and up to four values come to, in a table of so many bits. */
export function placeOf(bits: number, template: number, a: number, b = 0, c = 0, d = 0): number {
  let hash = mix(mix(template, a), b);
  if (c !== 0 || d !== 0) hash = mix(mix(hash, c), d);
  hash = Math.imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & ((1 << bits) - 1);
}

/** Adds the feature of a template and up to four values, in a table of so many bits. */
export function addFeature(features: Features, bits: number, template: number, a: number, b = 0, c = 0, d = 0): void {
  features.places[features.length] = placeOf(bits, template, a, b, c, d);
  features.length += 1;
}

function add(features: Features, template: number, a: number, b = 0, c = 0, d = 0): void {
  addFeature(features, TABLE_BITS, template, a, b, c, d);
}

/** Templates are told apart by number, those of a seam that shows from those of one that does not by one bit. */
const TEMPLATE = {
  ending: 1,
  listedFrequency: 2, listedLength: 3, listedEndings: 4, listedNoun: 5, stem: 6, listed: 7,
  inflectedFrequency: 8, inflectedEnding: 9, inflectedLength: 10, inflected: 11,
  unknownLength: 12, unknownBeginning: 13, unknownEnd: 14, unknown: 15,
  seam: 16, letters: 17, kinds: 24, afterKind: 25, licence: 26, lengthBefore: 27, short: 28, reduplication: 29,
  before: 30, pair: 31, after: 32, stemAfter: 33, listedLead: 34,
} as const;
const SHOWS = 64;

const AT_BEGINNING = 1;
const AT_END = 2;

/** Which edges of the word a part touches. */
function position(word: Letters, { from, to }: Morph): number {
  return (from === 0 ? AT_BEGINNING : 0) | (to === word.length ? AT_END : 0);
}

/** Writes the features of one part. */
export function morphFeatures(features: Features, word: Letters, morph: Morph): void {
  const { from, to, frequency, parts, endings } = morph;
  const at = position(word, morph);
  features.length = 0;
  switch (morph.kind) {
    case KIND.ending:
      add(features, TEMPLATE.ending, morph.identity);
      features.lexical = features.length;
      return;
    case KIND.listed:
      add(features, TEMPLATE.listedFrequency, frequency, at, parts);
      add(features, TEMPLATE.listedLength, Math.min(to - from, 7), at);
      add(features, TEMPLATE.listedEndings, endings, at);
      add(features, TEMPLATE.listedNoun, frequency > 0 ? 1 : 0, endings & 1, at, to - from < 4 ? to - from : 0);
      add(features, TEMPLATE.listedLead, morph.lead, at, parts);
      features.lexical = features.length;
      add(features, TEMPLATE.stem, morph.stem);
      add(features, TEMPLATE.listed, morph.stem, at);
      return;
    case KIND.inflected:
      add(features, TEMPLATE.inflectedFrequency, frequency, at, parts);
      add(features, TEMPLATE.inflectedEnding, hashOf(word, from + morph.stemLength, to), at);
      add(features, TEMPLATE.inflectedLength, Math.min(morph.stemLength, 6), at);
      features.lexical = features.length;
      add(features, TEMPLATE.stem, morph.stem);
      add(features, TEMPLATE.inflected, morph.stem, at);
      return;
    default:
      add(features, TEMPLATE.unknownLength, Math.min(to - from, 9), at);
      add(features, TEMPLATE.unknownBeginning, hashOf(word, from, Math.min(to, from + 2)), at);
      add(features, TEMPLATE.unknownEnd, hashOf(word, Math.max(from, to - 2), to), at);
      features.lexical = features.length;
      add(features, TEMPLATE.unknown, morph.identity, at);
  }
}

/** Windows of letters around a seam: how many before it and behind it. */
const WINDOWS = [[1, 1], [2, 1], [1, 2], [2, 2], [3, 0], [0, 3], [4, 0]] as const;

/** Writes the features of a seam before a letter: the letters around it. */
export function seamFeatures(features: Features, word: Letters, at: number): void {
  const shows = showsHalfSpace(word, at) ? SHOWS : 0;
  features.length = 0;
  add(features, TEMPLATE.seam + shows, 0);
  for (let window = 0; window < WINDOWS.length; window += 1) {
    const [before, behind] = WINDOWS[window] ?? [0, 0];
    const [from, to] = [Math.max(0, at - before), Math.min(word.length, at + behind)];
    // A window that the word's edge cuts short is another than one that holds the same letters.
    add(features, TEMPLATE.letters + window + shows, hashOf(word, from, to), before - (at - from), behind - (to - at));
  }
  features.lexical = features.length;
}

/** Writes the features of two parts side by side. */
export function pairFeatures(features: Features, word: Letters, first: Morph, second: Morph): void {
  const shows = showsHalfSpace(word, second.from) ? SHOWS : 0;
  const isEnding = second.kind === KIND.ending;
  const length = first.to - first.from;
  const isFrequent = second.frequency > 0 ? 1 : 0;
  features.length = 0;
  add(features, TEMPLATE.kinds + shows, first.kind, second.kind, first.frequency, isFrequent);
  add(features, TEMPLATE.afterKind + shows, first.kind, first.endings, isEnding ? second.identity : second.kind);
  if (isEnding) {
    add(features, TEMPLATE.licence + shows, (second.licence & first.endings) !== 0 ? 1 : 0, first.kind, second.identity);
    add(features, TEMPLATE.lengthBefore + shows, Math.min(length, 8), second.identity);
  }
  if (length <= 3) add(features, TEMPLATE.short + shows, first.identity, second.kind, isFrequent);
  if (first.identity === second.identity) add(features, TEMPLATE.reduplication + shows, Math.min(length, 3));
  features.lexical = features.length;
  add(features, TEMPLATE.before + shows, first.identity, second.kind);
  add(features, TEMPLATE.pair + shows, first.identity, second.identity);
  add(features, TEMPLATE.after + shows, first.kind, second.identity);
  add(features, TEMPLATE.stemAfter + shows, first.kind, first.frequency > 0 ? 1 : 0, second.stem);
}
