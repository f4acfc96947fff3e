// Lexicon: the words of Persian, found by their glued form.
import { ZWNJ } from "../text/characters.js";
import { LEXICON } from "./generated/lexicon.js";

/** One spelling of a word. */
export interface Spelling {
  /** As it is correctly typed, half-spaces in it. */
  readonly text: string;
  /** How common it is in edited text: log2 of its count, 0 to 9. */
  readonly frequency: number;
  /** The classes of endings that it takes (see affixes.ts), as bits. */
  readonly endings: number;
}

type Lexicon = ReadonlyMap<string, readonly Spelling[]>;

const FIRST_SHARE = "a".charCodeAt(0);
/** The letter that counts the shared ones, the rest of the word, a digit and two hexadecimal digits: see lexicon/write-lexicon.ts. */
const PACKED_WORD = /([a-z])([^0-9a-z]*)([0-9])([0-9a-f]{2})/gu;

function decode(packed: string): Lexicon {
  const lexicon = new Map<string, Spelling[]>();
  let previous = "";
  for (const [, share = "a", rest = "", frequency = "0", endings = "0"] of packed.matchAll(PACKED_WORD)) {
    const text = previous.slice(0, share.charCodeAt(0) - FIRST_SHARE) + rest;
    const glued = text.replaceAll(ZWNJ, "");
    const spelling = { text, frequency: Number(frequency), endings: Number.parseInt(endings, 16) };
    const others = lexicon.get(glued);
    if (others === undefined) lexicon.set(glued, [spelling]);
    else others.push(spelling);
    previous = text;
  }
  return lexicon;
}

/** Decoded when a text first asks, so that importing costs nothing; it never changes after. */
let lexicon: Lexicon | undefined;

const NONE: readonly Spelling[] = [];

/** The spellings whose letters are these once half-spaces are dropped; none for a word that the lexicon does not hold. */
export function spellingsOf(glued: string): readonly Spelling[] {
  lexicon ??= decode(LEXICON);
  return lexicon.get(glued) ?? NONE;
}

/** Whether the lexicon holds a word, with its half-spaces or without. */
export function isListed(word: string): boolean {
  return spellingsOf(word.replaceAll(ZWNJ, "")).length > 0;
}

/** How common a word is in edited text, 0 to 9 (see {@link Spelling.frequency}); 0 also for one that the lexicon does not hold. */
export function frequencyOf(word: string): number {
  return Math.max(0, ...spellingsOf(word.replaceAll(ZWNJ, "")).map(({ frequency }) => frequency));
}
