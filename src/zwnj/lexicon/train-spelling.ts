// Training of the spelling model: a semi-Markov conditional random field (Sarawagi & Cohen 2004) over the parts of a word, by AdaGrad.
import { ZWNJ } from "../../text/characters.js";
import { emptyFeatures, type Features, morphFeatures, pairFeatures, seamFeatures, TABLE_BITS } from "../features.js";
import { type Letters, lettersOf, SHORTEST_WORD, showsHalfSpace } from "../letters.js";
import { type Frequency, lexicon } from "../lexicon.js";
import { type Morph, morphsOf } from "../morphs.js";
import { firstByEnd, mayFollow } from "../spelling.js";
import { AdaGrad } from "./adagrad.js";
import { type Corpus, halfSpacesOf } from "./corpus.js";
import { countTypes, frequencyBy, frequencyDigit, frequencyWithout, type TypeCount } from "./counts.js";
import { type Random, shuffle } from "./random.js";

/** How it learns; found on the development sets, flat around these values. */
const EPOCHS = 4;
const RATE = 0.15;
/** The share of examples that are shown as words never seen before, their own counts and every lexical feature left out. */
const UNSEEN_SHARE = 0.3;
/** The share of the dictionary's words that no corpus holds. They teach how compounds are spelled. */
const DICTIONARY_SHARE = 0.3;
const WEIGHT = { treebank: 1.5, news: 1, dictionary: 0.4 } as const;
/** What a doubling of its count adds to the weight of a word. */
const WEIGHT_OF_COUNT = 0.3;
/** Pulls every weight towards zero, so that few are not. */
const SPARSITY = 0.001;
/** Weights that stay below are left out in the end, and the others learn to do without them. */
const NEGLIGIBLE = 0.12;
const EPOCHS_WITHOUT_NEGLIGIBLE = 4;
const RATE_WITHOUT_NEGLIGIBLE = 0.06;

/** Features by stretches of one long array: where those of each part, seam and pair begin. */
interface Lattice {
  readonly word: Letters;
  readonly morphs: readonly Morph[];
  readonly features: Int32Array;
  /** For each part: where its features begin, where the lexical ones, where they end. */
  readonly ofMorphs: Int32Array;
  /** For each letter: where the features of the seam before it begin and end. */
  readonly ofSeams: Int32Array;
  /** For each part, the first of its pairs. */
  readonly firstPairs: Int32Array;
  /** For each pair: the part before. */
  readonly before: Int32Array;
  /** For each pair, as for the parts. */
  readonly ofPairs: Int32Array;
}

function latticeOf(word: Letters, frequency: Frequency): Lattice {
  const morphs = morphsOf(word, lexicon(), frequency);
  const features: number[] = [];
  const found = emptyFeatures();
  const take = (write: (features: Features) => void): [number, number, number] => {
    write(found);
    const start = features.length;
    for (let at = 0; at < found.length; at += 1) features.push(found.places[at] ?? 0);
    return [start, start + found.lexical, features.length];
  };
  const ofMorphs = morphs.flatMap((morph) => take((list) => { morphFeatures(list, word, morph); }));
  const ofSeams = [0, 0, 0, ...Array.from({ length: word.length - 1 }, (_, at) => take((list) => { seamFeatures(list, word, at + 1); })).flat()];
  const firsts = firstByEnd(word.length, morphs);
  const firstPairs: number[] = [];
  const before: number[] = [];
  const ofPairs: number[] = [];
  for (const morph of morphs) {
    firstPairs.push(before.length);
    if (morph.from === 0) continue;
    for (let index = firsts[morph.from] ?? 0; index < (firsts[morph.from + 1] ?? 0); index += 1) {
      const first = morphs[index];
      if (first === undefined || !mayFollow(first, morph)) continue;
      before.push(index);
      ofPairs.push(...take((list) => { pairFeatures(list, word, first, morph); }));
    }
  }
  firstPairs.push(before.length);
  return {
    word, morphs, features: Int32Array.from(features), ofMorphs: Int32Array.from(ofMorphs), ofSeams: Int32Array.from(ofSeams),
    firstPairs: Int32Array.from(firstPairs), before: Int32Array.from(before), ofPairs: Int32Array.from(ofPairs),
  };
}

interface Example {
  readonly halfSpaces: number;
  readonly weight: number;
  /** As it is found by who knows it; none for a word of the dictionary alone. */
  readonly seen: Lattice | undefined;
  readonly unseen: Lattice;
}

/** The examples of a corpus: every spelling of a word that is no slip. The treebank's editors have the word where it has one. */
function examplesOf(corpus: Corpus, counts: Int32Array, random: Random): Example[] {
  const examples: Example[] = [];
  const known = new Set<string>();
  for (const name of ["treebank", "news"] as const) {
    const byLetters = new Map<string, TypeCount[]>();
    for (const type of countTypes(corpus[name])) {
      const glued = type.text.replaceAll(ZWNJ, "");
      byLetters.set(glued, [...(byLetters.get(glued) ?? []), type]);
    }
    for (const [glued, types] of byLetters) {
      if (known.has(glued)) continue;
      const all = types.reduce((total, { count }) => total + count, 0);
      if (name === "news" && all === 1 && random() < 0.3) continue;
      for (const { text, count } of types) {
        const word = lettersOf(text);
        if (word === undefined || word.length < SHORTEST_WORD || (count < 3 && count < 0.05 * all)) continue;
        examples.push({
          halfSpaces: halfSpacesOf(text, word),
          weight: (WEIGHT[name] * (1 + WEIGHT_OF_COUNT * Math.log2(all)) * count) / all,
          seen: latticeOf(word, frequencyBy(counts)),
          unseen: latticeOf(word, frequencyWithout(counts, text, count)),
        });
      }
    }
    for (const glued of byLetters.keys()) known.add(glued);
  }
  return [...examples, ...dictionaryExamples(known, counts, random)];
}

function dictionaryExamples(known: ReadonlySet<string>, counts: Int32Array, random: Random): Example[] {
  const words = lexicon();
  const examples: Example[] = [];
  for (let hidden = 0; hidden < words.firstEnding; hidden += 1) {
    const glued = String.fromCharCode(...words.letters.subarray(words.starts[hidden], words.starts[hidden + 1]));
    const isVerb = /^ن?می/u.test(glued) && words.halfSpaces[hidden] !== 0;
    const isAlone = words.next[hidden] === 0 && (counts[hidden] ?? 0) === 0 && !known.has(glued);
    if (!isAlone || glued.length < 4 || glued.length > 20 || (isVerb && random() < 0.8) || random() > DICTIONARY_SHARE) continue;
    const word = lettersOf(glued);
    if (word === undefined) continue;
    const unseen = latticeOf(word, (entry) => (entry === hidden ? -1 : frequencyDigit(counts[entry] ?? 0)));
    examples.push({ halfSpaces: words.halfSpaces[hidden] ?? 0, weight: WEIGHT.dictionary, seen: undefined, unseen });
  }
  return examples;
}

const NEVER = -1e30;

function logSum(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a];
  return low <= NEVER ? high : high + Math.log1p(Math.exp(low - high));
}

/** Whether a part, with the seam before it, has half-spaces just where the word has them. */
function agrees({ word }: Lattice, morph: Morph, halfSpaces: number): boolean {
  const inside = ((1 << morph.to) - 1) & ~((1 << (morph.from + 1)) - 1);
  if ((halfSpaces & inside) !== (morph.halfSpaces & inside)) return false;
  return morph.from === 0 || showsHalfSpace(word, morph.from) === ((halfSpaces >> morph.from) & 1) > 0;
}

/** The spelling model while it learns. */
export class SpellingTrainer {
  readonly #model = new AdaGrad({ bits: TABLE_BITS, smoothing: 0.01, sparsity: SPARSITY });
  readonly weights = this.#model.weights;
  readonly #gradient = new Float64Array(1 << TABLE_BITS);
  readonly #isLeftOut = new Uint8Array(1 << TABLE_BITS);
  readonly #touched: number[] = [];
  #ofMorphs = new Float64Array(2000);
  #ofPairs = new Float64Array(20_000);
  readonly #forward = new Float64Array(2000);
  readonly #backward = new Float64Array(2000);

  /** Learns from a corpus. Deterministic for the same corpus and the same random numbers. */
  train(corpus: Corpus, counts: Int32Array, random: Random): void {
    const examples = examplesOf(corpus, counts, random);
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) this.#learnAll(examples, RATE * (1 - (0.9 * epoch) / EPOCHS), random);
    this.weights.forEach((weight, place) => {
      if (Math.abs(weight) >= NEGLIGIBLE) return;
      this.weights[place] = 0;
      this.#isLeftOut[place] = 1;
    });
    // The mean of several passes depends less on the order of the examples than the last one does.
    const sums = new Float64Array(this.weights.length);
    for (let epoch = 0; epoch < EPOCHS_WITHOUT_NEGLIGIBLE; epoch += 1) {
      this.#learnAll(examples, RATE_WITHOUT_NEGLIGIBLE, random);
      this.weights.forEach((weight, place) => (sums[place] = (sums[place] ?? 0) + weight));
    }
    sums.forEach((sum, place) => (this.weights[place] = sum / EPOCHS_WITHOUT_NEGLIGIBLE));
  }

  #learnAll(examples: Example[], rate: number, random: Random): void {
    shuffle(examples, random);
    for (const example of examples) {
      const seen = random() < UNSEEN_SHARE ? undefined : example.seen;
      this.#learn(seen ?? example.unseen, seen === undefined, example, rate);
    }
  }

  #sum(features: Int32Array, from: number, to: number): number {
    let total = 0;
    for (let at = from; at < to; at += 1) total += this.weights[features[at] ?? 0] ?? 0;
    return total;
  }

  /** The end of the features that count, of a part or pair. */
  static #end(places: Int32Array, index: number, isUnseen: boolean): number {
    return places[3 * index + (isUnseen ? 1 : 2)] ?? 0;
  }

  #score(lattice: Lattice, isUnseen: boolean): void {
    const { morphs, features, ofMorphs, ofSeams, ofPairs, before } = lattice;
    if (this.#ofPairs.length < before.length) this.#ofPairs = new Float64Array(2 * before.length);
    morphs.forEach(({ from }, index) => {
      this.#ofMorphs[index] = this.#sum(features, ofMorphs[3 * index] ?? 0, SpellingTrainer.#end(ofMorphs, index, isUnseen))
        + this.#sum(features, ofSeams[3 * from] ?? 0, ofSeams[3 * from + 2] ?? 0);
    });
    for (let pair = 0; pair < before.length; pair += 1) {
      this.#ofPairs[pair] = this.#sum(features, ofPairs[3 * pair] ?? 0, SpellingTrainer.#end(ofPairs, pair, isUnseen));
    }
  }

  /** The log of the summed weight of every reading, or of those that agree with some half-spaces. */
  #total(lattice: Lattice, halfSpaces: number | undefined): number {
    const { morphs, firstPairs, before, word } = lattice;
    let total = NEVER;
    morphs.forEach((morph, index) => {
      const isLeftOut = halfSpaces !== undefined && !agrees(lattice, morph, halfSpaces);
      let sum = morph.from === 0 ? 0 : NEVER;
      for (let pair = firstPairs[index] ?? 0; !isLeftOut && pair < (firstPairs[index + 1] ?? 0); pair += 1) {
        sum = logSum(sum, (this.#forward[before[pair] ?? 0] ?? NEVER) + (this.#ofPairs[pair] ?? 0));
      }
      const forward = isLeftOut || sum <= NEVER / 2 ? NEVER : sum + (this.#ofMorphs[index] ?? 0);
      this.#forward[index] = forward;
      if (morph.to === word.length) total = logSum(total, forward);
    });
    return total;
  }

  #push(features: Int32Array, from: number, to: number, value: number): void {
    for (let at = from; at < to; at += 1) {
      const place = features[at] ?? 0;
      if (this.#gradient[place] === 0) this.#touched.push(place);
      this.#gradient[place] = (this.#gradient[place] ?? 0) + value;
    }
  }

  /** Adds what the features of the readings just totalled are expected to be. */
  #expect(lattice: Lattice, total: number, sign: number, isUnseen: boolean): void {
    const { morphs, features, ofMorphs, ofSeams, ofPairs, firstPairs, before, word } = lattice;
    morphs.forEach(({ to }, index) => (this.#backward[index] = to === word.length ? 0 : NEVER));
    for (let index = morphs.length - 1; index >= 0; index -= 1) {
      const [forward, backward] = [this.#forward[index] ?? NEVER, this.#backward[index] ?? NEVER];
      const from = morphs[index]?.from ?? 0;
      if (forward <= NEVER / 2 || backward <= NEVER / 2) continue;
      const share = Math.exp(forward + backward - total);
      if (share > 1e-4) {
        this.#push(features, ofMorphs[3 * index] ?? 0, SpellingTrainer.#end(ofMorphs, index, isUnseen), sign * share);
        this.#push(features, ofSeams[3 * from] ?? 0, ofSeams[3 * from + 2] ?? 0, sign * share);
      }
      for (let pair = firstPairs[index] ?? 0; pair < (firstPairs[index + 1] ?? 0); pair += 1) {
        const first = before[pair] ?? 0;
        if ((this.#forward[first] ?? NEVER) <= NEVER / 2) continue;
        const onward = (this.#ofPairs[pair] ?? 0) + (this.#ofMorphs[index] ?? 0) + backward;
        this.#backward[first] = logSum(this.#backward[first] ?? NEVER, onward);
        const pairShare = Math.exp((this.#forward[first] ?? NEVER) + onward - total);
        if (pairShare > 1e-4) this.#push(features, ofPairs[3 * pair] ?? 0, SpellingTrainer.#end(ofPairs, pair, isUnseen), sign * pairShare);
      }
    }
  }

  #learn(lattice: Lattice, isUnseen: boolean, { halfSpaces, weight }: Example, rate: number): void {
    this.#score(lattice, isUnseen);
    const right = this.#total(lattice, halfSpaces);
    if (right <= NEVER / 2) return;
    this.#expect(lattice, right, 1, isUnseen);
    this.#expect(lattice, this.#total(lattice, undefined), -1, isUnseen);
    for (const place of this.#touched) {
      const gradient = (this.#gradient[place] ?? 0) * weight;
      this.#gradient[place] = 0;
      if (gradient === 0 || this.#isLeftOut[place] === 1) continue;
      this.#model.move(place, gradient, rate);
    }
    this.#touched.length = 0;
  }
}
