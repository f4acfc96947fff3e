// Training of the context model: logistic regression between the two best spellings of a word, by AdaGrad.
import { ZWNJ } from "../../text/characters.js";
import { CONTEXT_BITS, contextFeatures, isAmbiguous, SPELLING_SHARE } from "../context.js";
import { lettersOf, SHORTEST_WORD } from "../letters.js";
import { type Spelling, spellingsOf } from "../spelling.js";
import { surroundingsOf } from "../surroundings.js";
import { AdaGrad } from "./adagrad.js";
import type { Corpus } from "./corpus.js";
import { type Random, shuffle } from "./random.js";

const EPOCHS = 2;
const RATE = 0.05;

interface Example {
  readonly isFirst: boolean;
  readonly margin: number;
  readonly first: readonly number[];
  readonly second: readonly number[];
}

function examplesOf(corpus: Corpus): Example[] {
  const known = new Map<string, Spelling[]>();
  const spell = (glued: string): Spelling[] => {
    const word = lettersOf(glued);
    const found = known.get(glued) ?? (word === undefined || word.length < SHORTEST_WORD ? [] : spellingsOf(word));
    known.set(glued, found);
    return found;
  };
  return [...corpus.treebank, ...corpus.news].flatMap(({ text, words }) =>
    words.flatMap((word): Example[] => {
      const [first, second] = spell(word.text.replaceAll(ZWNJ, ""));
      if (first === undefined || second === undefined || !isAmbiguous(word.letters, first, second)) return [];
      if (word.halfSpaces !== first.halfSpaces && word.halfSpaces !== second.halfSpaces) return [];
      const surroundings = surroundingsOf(text, word.start, word.end);
      return [{
        isFirst: word.halfSpaces === first.halfSpaces,
        margin: SPELLING_SHARE * (first.score - second.score),
        first: contextFeatures(word.letters, first.halfSpaces, surroundings),
        second: contextFeatures(word.letters, second.halfSpaces, surroundings),
      }];
    }),
  );
}

/** Learns the weights of the context model. The spelling model must stand. */
export function trainContext(corpus: Corpus, random: Random): Float64Array {
  const model = new AdaGrad({ bits: CONTEXT_BITS, smoothing: 0.1 });
  const examples = examplesOf(corpus);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(examples, random);
    for (const { isFirst, margin, first, second } of examples) {
      const score = margin + model.sum(first) - model.sum(second);
      const gradient = (isFirst ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const place of first) model.move(place, gradient, RATE);
      for (const place of second) model.move(place, -gradient, RATE);
    }
  }
  return model.weights;
}
