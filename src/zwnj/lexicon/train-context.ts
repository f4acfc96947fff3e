// Training of the context model: logistic regression between the two best spellings of a word, by AdaGrad.
import { CONTEXT_BITS, contextFeatures, isAmbiguous, SPELLING_SHARE } from "../context.js";
import { lettersOf } from "../letters.js";
import { type Spelling, spellingsOf } from "../spelling.js";
import { surroundingsOf } from "../surroundings.js";
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
    const found = known.get(glued) ?? (word === undefined || word.length < 3 ? [] : spellingsOf(word));
    known.set(glued, found);
    return found;
  };
  return [...corpus.treebank, ...corpus.news].flatMap(({ text, words }) =>
    words.flatMap((word): Example[] => {
      const [first, second] = spell(word.text.replaceAll("\u200C", ""));
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
  const weights = new Float64Array(1 << CONTEXT_BITS);
  const squares = new Float64Array(1 << CONTEXT_BITS);
  const examples = examplesOf(corpus);
  const move = (place: number, gradient: number) => {
    squares[place] = (squares[place] ?? 0) + gradient * gradient;
    weights[place] = (weights[place] ?? 0) + (RATE * gradient) / Math.sqrt((squares[place] ?? 0) + 0.1);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(examples, random);
    for (const { isFirst, margin, first, second } of examples) {
      let score = margin;
      for (const place of first) score += weights[place] ?? 0;
      for (const place of second) score -= weights[place] ?? 0;
      const gradient = (isFirst ? 1 : 0) - 1 / (1 + Math.exp(-score));
      for (const place of first) move(place, gradient);
      for (const place of second) move(place, -gradient);
    }
  }
  return weights;
}
