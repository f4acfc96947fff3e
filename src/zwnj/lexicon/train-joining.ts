// Training of the joining model: logistic regression over pairs of words with one space between them, by AdaGrad.
import { ZWNJ } from "../../text/characters.js";
import { PLURAL_ENDINGS, VERB_PREFIXES } from "../affixes.js";
import { emptyFeatures } from "../features.js";
import { JOINING_BITS, joiningFeatures, type Pair, pairOf, seamPlaces } from "../joining.js";
import { isListed } from "../lexicon.js";
import type { Frequency } from "../morphs.js";
import { seamScore } from "../spelling.js";
import type { Corpus, TypedSentence } from "./corpus.js";
import { countTypes, entriesIn, frequencyDigit } from "./counts.js";
import { type Random, shuffle } from "./random.js";

const EPOCHS = 4;
const RATE = 0.15;
/** Below this score, two words that are two teach nothing more. */
const NO_QUESTION = -5;
/** The share of examples that are shown as words never seen before. */
const UNSEEN_SHARE = 0.3;
const SPARSITY = 0.004;
/** Sentences of treebanks count twice: their editors are surer of their spaces than a newsroom. */
const SHARE_OF_NEWS = 0.5;

interface Example {
  readonly isOne: boolean;
  readonly pair: Pair;
  /** The features of who knows the words, lexical ones behind the others. */
  readonly seen: Int32Array;
  readonly lexical: number;
  readonly unseen: Int32Array;
  readonly unseenFrequency: Frequency;
}

const found = emptyFeatures();

function exampleOf(before: string, after: string, whole: string | undefined, seenFrequency: Frequency, counts: Int32Array, typeCounts: ReadonlyMap<string, number>): Example | undefined {
  const pair = pairOf(before, after);
  if (pair === undefined) return undefined;
  joiningFeatures(found, pair, seenFrequency);
  const seen = found.places.slice(0, found.length);
  const lexical = found.lexical;
  if (whole === undefined) return { isOne: false, pair, seen, lexical, unseen: seen.subarray(0, lexical), unseenFrequency: seenFrequency };
  const own = new Map<number, number>();
  for (const entry of entriesIn(whole)) own.set(entry, (own.get(entry) ?? 0) + (typeCounts.get(whole) ?? 0));
  const unseenFrequency: Frequency = (entry) => frequencyDigit((counts[entry] ?? 0) - (own.get(entry) ?? 0));
  joiningFeatures(found, pair, unseenFrequency);
  return { isOne: true, pair, seen, lexical, unseen: found.places.slice(0, found.lexical), unseenFrequency };
}

/** A space that news has and a treebank would not: no example of a space that belongs there. */
function isSlip(before: string, after: string): boolean {
  return PLURAL_ENDINGS.has(after) || (VERB_PREFIXES.has(before) && isListed(before + after));
}

function examplesOf(sentences: readonly TypedSentence[], counts: Int32Array, typeCounts: ReadonlyMap<string, number>): Example[] {
  const frequency: Frequency = (entry) => frequencyDigit(counts[entry] ?? 0);
  const examples: Example[] = [];
  const push = (before: string, after: string, whole?: string) => {
    const example = exampleOf(before, after, whole, frequency, counts, typeCounts);
    if (example !== undefined) examples.push(example);
  };
  for (const { words } of sentences) {
    let last: string | undefined;
    for (const { text, isBehindSpace } of words) {
      const parts = text.split(ZWNJ);
      const [first = ""] = parts;
      if (isBehindSpace && last !== undefined && !isSlip(last, first)) push(last, first);
      for (let index = 1; index < parts.length; index += 1) push(parts[index - 1] ?? "", parts[index] ?? "", text);
      last = parts.at(-1);
    }
  }
  return examples;
}

/** Learns the weights of the joining model. The spelling model must stand. */
export function trainJoining(corpus: Corpus, counts: Int32Array, random: Random): Float64Array {
  const weights = new Float64Array(1 << JOINING_BITS);
  const squares = new Float64Array(1 << JOINING_BITS);
  const all = [...corpus.treebank, ...corpus.news];
  const typeCounts = new Map(countTypes(all).map(({ text, count }) => [text, count]));
  const examples = examplesOf([...corpus.treebank, ...corpus.news.filter(() => random() < SHARE_OF_NEWS)], counts, typeCounts);
  const seenFrequency: Frequency = (entry) => frequencyDigit(counts[entry] ?? 0);
  const seams = new Map<string, number>();
  const seamOf = ({ pair, unseenFrequency, isOne }: Example, isUnseen: boolean): number => {
    const key = `${String(pair.glued.hashes[pair.glued.length])} ${String(pair.before.length)}${isUnseen && isOne ? "?" : ""}`;
    let seam = seams.get(key);
    if (seam === undefined) seams.set(key, (seam = seamScore(pair.glued, pair.before.length, undefined, isUnseen ? unseenFrequency : seenFrequency)));
    return seam;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(examples, random);
    const rate = RATE * (1 - epoch / (EPOCHS + 2));
    for (const example of examples) {
      const isUnseen = random() < UNSEEN_SHARE;
      const places = isUnseen ? example.unseen : example.seen;
      let score = 0;
      for (const place of places) score += weights[place] ?? 0;
      if (!example.isOne && score < NO_QUESTION) continue;
      const seam = seamPlaces(example.pair, seamOf(example, isUnseen), isUnseen ? example.unseenFrequency : seenFrequency);
      for (const place of seam) score += weights[place] ?? 0;
      const gradient = (example.isOne ? 1 : 0) - 1 / (1 + Math.exp(-score));
      if (Math.abs(gradient) < 0.003) continue;
      const move = (place: number) => {
        squares[place] = (squares[place] ?? 0) + gradient * gradient;
        const step = rate / Math.sqrt((squares[place] ?? 0) + 0.05);
        const moved = (weights[place] ?? 0) + step * gradient;
        weights[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * SPARSITY);
      };
      places.forEach(move);
      seam.forEach(move);
    }
  }
  return weights;
}
