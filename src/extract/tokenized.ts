// Tokenized: a line with its words and sentences, read once for all who ask.
import { sentences } from "../text/sentences.js";
import { type Token, words } from "../text/words.js";

/** A text with its words and its sentences, all with their places in it. */
export interface Tokenized {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Token[];
}

/** Reads the words and the sentences of a text. */
export const tokenized = (text: string): Tokenized => ({ text, tokens: words(text), sentences: sentences(text) });

/** How many of a text's words or sentences, which stand in order, begin before an offset. */
export function countBefore(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that begin in a stretch of the text. */
export const tokensWithin = (tokens: readonly Token[], start: number, end: number): readonly Token[] => tokens.slice(countBefore(tokens, start), countBefore(tokens, end));
