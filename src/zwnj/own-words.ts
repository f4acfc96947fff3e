// Own words: spellings that the caller is sure of, names and house style.
import { ZWNJ } from "../text/characters.js";
import { cleanHalfSpaces } from "../text/half-space.js";
import { ENDINGS, JOINED_ENDINGS, LONGEST_ENDING, PARTED_ENDINGS } from "./affixes.js";
import { showsBehind } from "./letters.js";

/** Words by their letters, and the pairs of parts that belong together. */
export interface OwnWords {
  readonly spellings: ReadonlyMap<string, string>;
  /** Two parts with one space between them. */
  readonly pairs: ReadonlySet<string>;
  /** In letters, of the words. */
  readonly longest: number;
}

/** Reads the caller's words, without the half-spaces that cannot be seen; what has no letter, or a space inside, is none. */
export function ownWords(words: readonly string[]): OwnWords {
  const spellings = new Map<string, string>();
  const pairs = new Set<string>();
  let longest = 0;
  for (const word of words) {
    const letters = word.replaceAll(ZWNJ, "");
    if (letters === "" || /\s/u.test(letters)) continue;
    spellings.set(letters, letters === word ? word : cleanHalfSpaces(word));
    longest = Math.max(longest, letters.length);
    // Parts between which no half-space shows belong together too.
    const parts = word.split(ZWNJ).filter((part) => part !== "");
    for (let index = 1; index < parts.length; index += 1) pairs.add(`${parts[index - 1] ?? ""} ${parts[index] ?? ""}`);
  }
  return { spellings, pairs, longest };
}

const ON_EVERY_WORD = ENDINGS.plural | ENDINGS.comparison;
const ON_HEH = ON_EVERY_WORD | ENDINGS.afterHeh | ENDINGS.yehAfterHeh;
const ON_OTHERS = ON_EVERY_WORD | ENDINGS.joined | ENDINGS.an;

/** Spells a word of the caller's with an ending; undefined where it does not take that. */
function withEnding(stem: string, ending: string): string | undefined {
  const taken = stem.endsWith("ه") ? ON_HEH : ON_OTHERS;
  if (((PARTED_ENDINGS.get(ending) ?? 0) & taken) !== 0) return stem + (showsBehind(stem) ? ZWNJ : "") + ending;
  return ((JOINED_ENDINGS.get(ending) ?? 0) & taken) === 0 ? undefined : stem + ending;
}

/** Spells a word that the caller has, alone or with an ending, the longest word first; undefined for any other. */
export function ownSpelling({ spellings, longest }: OwnWords, text: string): string | undefined {
  // No letter has more than one half-space behind it.
  if (text.length > 2 * (longest + LONGEST_ENDING)) return undefined;
  const letters = text.replaceAll(ZWNJ, "");
  const whole = spellings.get(letters);
  if (whole !== undefined) return whole;
  for (let length = letters.length - 1; length > 0 && length >= letters.length - LONGEST_ENDING; length -= 1) {
    const stem = spellings.get(letters.slice(0, length));
    const spelled = stem === undefined ? undefined : withEnding(stem, letters.slice(length));
    if (spelled !== undefined) return spelled;
  }
  return undefined;
}
