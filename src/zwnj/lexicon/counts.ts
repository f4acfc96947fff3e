// Counts: how often each word of the lexicon stands in a corpus, alone or as a part of another word.
import { ZWNJ } from "../../text/characters.js";
import { lettersOf } from "../letters.js";
import { type Frequency, lexicon, wordEntries } from "../lexicon.js";
import { type Corpus, halfSpacesOf } from "./corpus.js";

/** One spelling of a word: how often it stands in a corpus. */
export interface TypeCount {
  readonly text: string;
  readonly count: number;
}

/** Every spelling in some sentences, counted. */
export function countTypes(sentences: Corpus["news"]): TypeCount[] {
  const counts = new Map<string, number>();
  for (const { words } of sentences) for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Array.from(counts, ([text, count]) => ({ text, count }));
}

/** The word and all that stands between its edges and half-spaces: کتاب‌خانه‌ها, کتاب‌خانه, خانه‌ها, کتاب, خانه, ها. */
function stretches(word: string): string[] {
  const parts = word.split(ZWNJ);
  return parts.flatMap((_, from) => parts.slice(from).map((__, index) => parts.slice(from, from + index + 1).join(ZWNJ)));
}

/** The entries of the lexicon that are spelled just so, half-spaces and all. */
export function entriesSpelled(word: string): number[] {
  const { halfSpaces } = lexicon();
  const letters = lettersOf(word);
  if (letters === undefined) return [];
  const own = halfSpacesOf(word, letters);
  return wordEntries(word).filter((entry) => halfSpaces[entry] === own);
}

/** The entries of the lexicon that a word counts for; one for each time. */
function entriesIn(word: string): number[] {
  return stretches(word).flatMap(entriesSpelled);
}

/** How often each entry of the lexicon stands in a corpus. */
export function countEntries(corpus: Corpus): Int32Array {
  const counts = new Int32Array(lexicon().firstEnding);
  for (const sentences of [corpus.treebank, corpus.news]) {
    for (const { text, count } of countTypes(sentences)) for (const entry of entriesIn(text)) counts[entry] = (counts[entry] ?? 0) + count;
  }
  return counts;
}

/** A count as the lexicon holds it: log2 of one more, at most 9. */
export function frequencyDigit(count: number): number {
  return Math.min(9, Math.round(Math.log2(1 + count)));
}

/** How common each entry is by these counts. */
export function frequencyBy(counts: Int32Array): Frequency {
  return (entry) => frequencyDigit(counts[entry] ?? 0);
}

/** How common each entry would be if some word, which stands there `count` times, did not. */
export function frequencyWithout(counts: Int32Array, word: string, count: number): Frequency {
  const own = new Map<number, number>();
  for (const entry of entriesIn(word)) own.set(entry, (own.get(entry) ?? 0) + count);
  return (entry) => frequencyDigit((counts[entry] ?? 0) - (own.get(entry) ?? 0));
}
