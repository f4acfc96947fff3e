// Restore: a text's half-spaces, put back.
import { cleanHalfSpaces } from "../text/half-space.js";
import { outsideProtected, protectedStretches } from "../text/protected.js";
import { gluedSpelling } from "./spelling.js";
import { joinSpaced } from "./spaced.js";

/** Which damage {@link restoreZwnj} repairs. */
export interface RestoreOptions {
  /** Words whose half-spaces were deleted: میتواند. On unless switched off. */
  readonly glued?: boolean;
  /** Words whose half-spaces became spaces: می تواند. Off unless switched on. */
  readonly spaced?: boolean;
}

/** Letters and marks without a half-space among or beside them: a word that has one was typed by somebody who knew where it goes. What is longer than the longest word, twice over, is none. */
const GLUED_WORD = /(?<![\p{L}\p{M}\p{N}_\u200C])[\p{L}\p{M}]{1,40}(?![\p{L}\p{M}\p{N}_\u200C])/gu;

/** Calls a function once for each distinct argument. */
function remember(compute: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) known.set(word, (result = compute(word)));
    return result;
  };
}

/**
 * Puts back the half-spaces (ZWNJ, نیم‌فاصله) that a text lost.
 *
 * Adds or removes ZWNJs only, and with `spaced` lets a space before an affix become one (or nothing, where a ZWNJ would not show). No
 * letter changes. Where a word may be right as it stands, or is unknown, it is left alone; URLs, handles, hashtags and code are not
 * touched. A ZWNJ that cannot be seen is removed. Idempotent; linear; never throws.
 *
 * Spellings come from npm dictionary-fa (lilak) and the endings that it licenses.
 *
 * @example
 * ```ts
 * import { restoreZwnj } from "khabar/zwnj";
 * restoreZwnj("گروههای بینالمللی میتوانند"); // => "گروه\u200Cهای بین\u200Cالمللی می\u200Cتوانند"
 * restoreZwnj("نمی شود", { spaced: true }); // => "نمی\u200Cشود"
 * ```
 */
export function restoreZwnj(text: string, options: RestoreOptions = {}): string {
  const { glued = true, spaced = false } = options;
  const spell = remember(gluedSpelling);
  return outsideProtected(cleanHalfSpaces(text, protectedStretches(text)), (part) => {
    const joined = spaced ? joinSpaced(part) : part;
    return glued ? joined.replace(GLUED_WORD, spell) : joined;
  });
}

/** The words of a text that have lost a half-space, as they are correctly typed. */
export function gluedWords(text: string): string[] {
  const spell = remember(gluedSpelling);
  return Array.from(text.matchAll(GLUED_WORD), ([word]) => [word, spell(word)] as const).flatMap(([word, spelled]) => (spelled === word ? [] : [spelled]));
}
