// Restore: a text's half-spaces, put back.
import { ZWNJ } from "../text/characters.js";
import { cleanHalfSpaces } from "../text/half-space.js";
import { outsideProtected, protectedStretches, type Stretch } from "../text/protected.js";
import { belongTogether, BOLD, BOLD_WITH_SPACES, CAREFUL, type Caution, gluedSpelling, SURE } from "./decide.js";
import { SHORTEST_WORD, showsBehind } from "./letters.js";
import { type OwnWords, ownSpelling, ownWords } from "./own-words.js";
import { surroundingsOf } from "./surroundings.js";
import { type Word, wordsOf } from "./tokens.js";

/** Which damage {@link restoreZwnj} repairs. */
export interface RestoreOptions {
  /** Words whose half-spaces were deleted: میتواند. On unless switched off. */
  readonly glued?: boolean;
  /** Words whose half-spaces became spaces: می تواند. Off unless switched on. */
  readonly spaced?: boolean;
  /**
   * Words of your own as they are to be typed, half-spaces in them: names, house style. They stand above everything else, and take endings.
   * A word that has a space inside is passed over.
   */
  readonly words?: readonly string[];
}

/** What a repair works with. */
interface Work {
  readonly glued: boolean;
  readonly spaced: boolean;
  readonly own: OwnWords | undefined;
  readonly caution: Caution;
}

/**
 * How many places were repaired: words that were glued, spaces that became half-spaces, and spaces that closed. Words of the caller's do
 * not count: they say nothing of the writer.
 */
interface Count {
  glued: number;
  joined: number;
  closed: number;
}

/** A text, and the stretches of it that no repair may touch. */
interface Source {
  readonly text: string;
  readonly spared: readonly Stretch[];
}

/** Reads a text, without the half-spaces that cannot be seen. */
function sourceOf(text: string): Source {
  const clean = text.includes(ZWNJ) ? cleanHalfSpaces(text, protectedStretches(text)) : text;
  return { text: clean, spared: protectedStretches(clean) };
}

function halfSpacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(ZWNJ); at >= 0; at = text.indexOf(ZWNJ, at + 1)) count += 1;
  return count;
}

/** How many half-spaces a text has where it is not spared, but for those in the caller's words. */
function countHalfSpaces({ text, spared }: Source, own?: OwnWords): number {
  let count = 0;
  if (text.includes(ZWNJ)) {
    outsideProtected(text, (part) => {
      count += halfSpacesIn(part);
      if (own !== undefined) {
        for (const word of wordsOf(part)) if (word.hasHalfSpace && ownSpelling(own, word.text) !== undefined) count -= halfSpacesIn(word.text);
      }
      return part;
    }, spared);
  }
  return count;
}

/** Spells every word of a text that lost half-spaces. */
function restoreGlued(text: string, words: readonly Word[], { own, caution }: Work, count: Count): string {
  let result = "";
  let from = 0;
  for (const { text: word, start, end, hasHalfSpace } of words) {
    if (word.length < SHORTEST_WORD && own === undefined) continue;
    const ownWord = own && ownSpelling(own, word);
    const spelled = ownWord ?? (hasHalfSpace ? word : gluedSpelling(word, caution, () => surroundingsOf(text, start, end)));
    if (spelled === word) continue;
    result += text.slice(from, start) + spelled;
    from = end;
    if (ownWord === undefined) count.glued += 1;
  }
  return result + text.slice(from);
}

/** Makes a half-space of every space that stands where one belongs, or nothing where it would not show. */
function joinSpaced(text: string, words: readonly Word[], { own, caution }: Work, count: Count): string {
  let result = "";
  let from = 0;
  let before = "";
  let beforeEnd = -1;
  for (const { text: word, start, end, hasHalfSpace } of words) {
    const after = hasHalfSpace ? word.slice(0, word.indexOf(ZWNJ)) : word;
    const isOneSpace = start === beforeEnd + 1 && text.charAt(beforeEnd) === " ";
    const isOwn = isOneSpace && own?.pairs.has(`${before} ${after}`) === true;
    if (isOwn || (isOneSpace && belongTogether(before, after, caution))) {
      const shows = showsBehind(before);
      result += text.slice(from, beforeEnd) + (shows ? ZWNJ : "");
      from = start;
      const isCounted = !isOwn && (own && ownSpelling(own, before + after)) === undefined;
      if (isCounted) count[shows ? "joined" : "closed"] += 1;
    }
    before = hasHalfSpace ? word.slice(word.lastIndexOf(ZWNJ) + 1) : word;
    beforeEnd = end;
  }
  return result + text.slice(from);
}

/** No chain of repairs, each of which makes the next possible, is longer: a word is bounded. */
const MOST_ROUNDS = 40;

/** Repairs a text that holds nothing protected. */
function repair(text: string, work: Work, count: Count): string {
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const words = wordsOf(repaired);
    const spelled = work.glued ? restoreGlued(repaired, words, work, count) : repaired;
    repaired = work.spaced ? joinSpaced(spelled, spelled === repaired ? words : wordsOf(spelled), work, count) : spelled;
    // Only a closed space makes new words and new neighbors.
    if (repaired === spelled) break;
  }
  return repaired;
}

function repairSource({ text, spared }: Source, work: Work): Count & { readonly text: string } {
  const count: Count = { glued: 0, joined: 0, closed: 0 };
  return { text: outsideProtected(text, (part) => repair(part, work, count), spared), ...count };
}

/** What happened to the half-spaces of a text, by the number of places: kept, surely deleted, surely made spaces. */
export interface Damage {
  readonly kept: number;
  readonly deleted: number;
  readonly spaced: number;
}

/** Reads what happened to the half-spaces of a text. */
export function damageOf(text: string): Damage {
  const source = sourceOf(text);
  const kept = countHalfSpaces(source);
  const { glued, joined, closed } = repairSource(source, { glued: true, spaced: true, own: undefined, caution: kept > 0 ? CAREFUL : SURE });
  return { kept, deleted: glued, spaced: joined + closed };
}

/**
 * Puts back the half-spaces (ZWNJ, نیم‌فاصله) that a text lost.
 *
 * Adds or removes ZWNJs only, and with `spaced` lets a space before an affix become one (or nothing, where a ZWNJ would not show). No
 * letter changes. Where a word may be right as it stands, or is unknown, it is left alone; URLs, handles, hashtags and code are not
 * touched. A ZWNJ that cannot be seen is removed. A text that has most of its half-spaces is repaired only where a slip is certain: its
 * writer knew of them. Idempotent; linear; never throws.
 *
 * Spellings come from npm dictionary-fa (lilak), the endings that it licenses, and a model of what edited Persian does.
 *
 * @example
 * ```ts
 * import { restoreZwnj } from "khabar/zwnj";
 * restoreZwnj("گروههای بینالمللی میتوانند"); // => "گروه\u200Cهای بین\u200Cالمللی می\u200Cتوانند"
 * restoreZwnj("نمی شود", { spaced: true }); // => "نمی\u200Cشود"
 * restoreZwnj("نیکپیها", { words: ["نیک\u200Cپی"] }); // => "نیک\u200Cپی\u200Cها"
 * ```
 */
export function restoreZwnj(text: string, options: RestoreOptions = {}): string {
  const { glued = true, spaced = false, words = [] } = options;
  const source = sourceOf(text);
  const own = words.length > 0 ? ownWords(words) : undefined;
  const repairWith = (caution: Caution) => repairSource(source, { glued, spaced, own, caution });
  const kept = countHalfSpaces(source, own);
  if (kept > 0) {
    const careful = repairWith(CAREFUL);
    if (careful.glued + careful.joined + careful.closed <= kept) return careful.text;
  }
  if (!spaced) return repairWith(BOLD).text;
  const sure = repairWith(SURE);
  return repairWith(sure.joined > 0 && sure.glued === 0 ? BOLD_WITH_SPACES : BOLD).text;
}
