// Phrases: the longest phrase of a table that begins at a word.
import type { Token } from "../text/words.js";

/** A phrase of a table: its words, the same with one space between them, and what the table says of it. */
interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly length: number;
  readonly text: string;
  readonly meaning: Meaning;
}

/** Phrases by their first word, the longest first: most words of a text begin none, and that is settled at once. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

/** A table of phrases, each with its meaning. */
export function indexPhrases<Meaning>(entries: Iterable<readonly [phrase: string, meaning: Meaning]>): PhraseTable<Meaning> {
  const table = new Map<string, Phrase<Meaning>[]>();
  for (const [text, meaning] of entries) {
    const words = text.split(" ");
    const [first = ""] = words;
    const known = table.get(first) ?? [];
    table.set(first, [...known, { words, length: words.length, text, meaning }].sort((one, other) => other.length - one.length));
  }
  return table;
}

/** A table of rows that give all the phrases of one meaning with | between them. */
export function phraseTable<Meaning extends string>(rows: readonly (readonly [meaning: Meaning, phrases: string])[]): PhraseTable<Meaning> {
  return indexPhrases(rows.flatMap(([meaning, phrases]) => phrases.split("|").map((phrase) => [phrase, meaning] as const)));
}

/** The longest phrase of a table that begins at a word. */
export function phraseAt<Meaning>(tokens: readonly Token[], at: number, table: PhraseTable<Meaning>): Phrase<Meaning> | undefined {
  return table.get(tokens[at]?.text ?? "")?.find(({ words }) => words.every((word, index) => tokens[at + index]?.text === word));
}
