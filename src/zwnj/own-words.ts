// Own words: spellings that the caller is sure of, names and house style.
import { ZWNJ } from "../text/characters.js";
import { joinsNext } from "../text/characters.js";
import { PARTED_ENDINGS } from "./affixes.js";

/** Words by their letters, and the pairs of parts that belong together. */
export interface OwnWords {
  readonly spellings: ReadonlyMap<string, string>;
  /** Two parts with one space between them. */
  readonly pairs: ReadonlySet<string>;
}

/** Reads the caller's words; what has a space inside is none. */
export function ownWords(words: readonly string[]): OwnWords {
  const spellings = new Map<string, string>();
  const pairs = new Set<string>();
  for (const word of words) {
    spellings.set(word.replaceAll(ZWNJ, ""), word);
    const parts = word.split(ZWNJ);
    for (let index = 1; index < parts.length; index += 1) pairs.add(`${parts[index - 1] ?? ""} ${parts[index] ?? ""}`);
  }
  return { spellings, pairs };
}

/** Spells a word that the caller has, alone or with an ending that is parted from it; undefined for any other. */
export function ownSpelling({ spellings }: OwnWords, text: string): string | undefined {
  const glued = text.replaceAll(ZWNJ, "");
  const whole = spellings.get(glued);
  if (whole !== undefined) return whole;
  for (const ending of PARTED_ENDINGS.keys()) {
    const stem = glued.endsWith(ending) ? spellings.get(glued.slice(0, -ending.length)) : undefined;
    if (stem !== undefined) return stem + (joinsNext(stem.charAt(stem.length - 1)) ? ZWNJ : "") + ending;
  }
  return undefined;
}
