// Training of the joining model: logistic regression over pairs of words with one space between them, by AdaGrad.
import { ZWNJ } from "../../text/characters.js";
import { PLURAL_ENDINGS, VERB_PREFIXES } from "../affixes.js";
import { emptyFeatures } from "../features.js";
import { JOINING_BITS, joiningFeatures, knowPair, type KnownPair, pairOf, seamPlaces } from "../joining.js";
import { type Frequency, isListed } from "../lexicon.js";
import { seamScore } from "../spelling.js";
import { AdaGrad } from "./adagrad.js";
import type { Corpus, TypedSentence } from "./corpus.js";
import { countTypes, frequencyBy, frequencyWithout } from "./counts.js";
import { type Random, shuffle } from "./random.js";

const EPOCHS = 4;
const RATE = 0.15;
/** Below this score, two words that are two teach nothing more. */
const NO_QUESTION = -5;
/** The share of examples that are shown as words never seen before. */
const UNSEEN_SHARE = 0.3;
const SPARSITY = 0.004;
/** An example that is got right so clearly teaches nothing. */
const NEGLIGIBLE_GRADIENT = 0.003;
/** Sentences of treebanks count twice: their editors are surer of their spaces than a newsroom. */
const SHARE_OF_NEWS = 0.5;

/** Two words as someone knows them, and the features that shows, without those of the seam. */
interface View {
  readonly pair: KnownPair;
  readonly places: Int32Array;
}

interface Example {
  readonly isOne: boolean;
  readonly seen: View;
  /** As one sees them who never met the word: its own counts and every lexical feature left out. */
  readonly unseen: View;
}

const found = emptyFeatures();

function exampleOf(before: string, after: string, whole: string | undefined, seenFrequency: Frequency, counts: Int32Array, typeCounts: ReadonlyMap<string, number>): Example | undefined {
  const words = pairOf(before, after);
  if (words === undefined) return undefined;
  const pair = knowPair(words, seenFrequency);
  joiningFeatures(found, pair);
  const seen = { pair, places: found.places.slice(0, found.length) };
  if (whole === undefined) return { isOne: false, seen, unseen: { pair, places: seen.places.subarray(0, found.lexical) } };
  const unseenPair = knowPair(words, frequencyWithout(counts, whole, typeCounts.get(whole) ?? 0));
  joiningFeatures(found, unseenPair);
  return { isOne: true, seen, unseen: { pair: unseenPair, places: found.places.slice(0, found.lexical) } };
}

/** A space that news has and a treebank would not: no example of a space that belongs there. */
function isSlip(before: string, after: string): boolean {
  return PLURAL_ENDINGS.has(after) || (VERB_PREFIXES.has(before) && isListed(before + after));
}

function examplesOf(sentences: readonly TypedSentence[], counts: Int32Array, typeCounts: ReadonlyMap<string, number>): Example[] {
  const frequency = frequencyBy(counts);
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
  const model = new AdaGrad({ bits: JOINING_BITS, smoothing: 0.05, sparsity: SPARSITY });
  const all = [...corpus.treebank, ...corpus.news];
  const typeCounts = new Map(countTypes(all).map(({ text, count }) => [text, count]));
  const examples = examplesOf([...corpus.treebank, ...corpus.news.filter(() => random() < SHARE_OF_NEWS)], counts, typeCounts);
  const seams = new Map<string, number>();
  const seamOf = ({ glued, before, frequency }: KnownPair, isAsUnseen: boolean): number => {
    const key = `${String(glued.hashes[glued.length])} ${String(before.length)}${isAsUnseen ? "?" : ""}`;
    let seam = seams.get(key);
    if (seam === undefined) seams.set(key, (seam = seamScore(glued, before.length, undefined, frequency)));
    return seam;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(examples, random);
    const rate = RATE * (1 - epoch / (EPOCHS + 2));
    for (const { isOne, seen, unseen } of examples) {
      const isUnseen = random() < UNSEEN_SHARE;
      const { pair, places } = isUnseen ? unseen : seen;
      const score = model.sum(places);
      if (!isOne && score < NO_QUESTION) continue;
      const seam = seamPlaces(pair, seamOf(pair, isUnseen && isOne));
      const gradient = (isOne ? 1 : 0) - 1 / (1 + Math.exp(-(score + model.sum(seam))));
      if (Math.abs(gradient) < NEGLIGIBLE_GRADIENT) continue;
      for (const place of places) model.move(place, gradient, rate);
      for (const place of seam) model.move(place, gradient, rate);
    }
  }
  return model.weights;
}
