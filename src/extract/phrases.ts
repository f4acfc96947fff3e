// Phrases: the longest phrase of a table that begins at a word.
import type { Token } from "../text/words.js";

/** A phrase of a table: its length in words, its words with one space between them, and what the table says of it. */
interface Phrase<Meaning> {
  readonly length: number;
  readonly text: string;
  readonly meaning: Meaning;
}

/** A table by phrase, of rows that give all the phrases of one meaning with | between them. */
export function phraseTable<Meaning extends string>(rows: readonly (readonly [meaning: Meaning, phrases: string])[]): ReadonlyMap<string, Meaning> {
  return new Map(rows.flatMap(([meaning, phrases]) => phrases.split("|").map((phrase) => [phrase, meaning] as const)));
}

/** The longest phrase of a table, of at most so many words, that begins at a word. */
export function phraseAt<Meaning>(tokens: readonly Token[], at: number, table: ReadonlyMap<string, Meaning>, longest: number): Phrase<Meaning> | undefined {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const text = tokens.slice(at, at + length).map((token) => token.text).join(" ");
    const meaning = table.get(text);
    if (meaning !== undefined) return { length, text, meaning };
  }
  return undefined;
}
