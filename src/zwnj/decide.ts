// Decide: how sure a repair must be, and what is repaired then.
import { joinsNext, ZWNJ } from "../text/characters.js";
import { NAMES_LIKE_COMPOUNDS, OUTLET_PARTS, PARTED_ENDINGS, VERB_PREFIXES } from "./affixes.js";
import { isAmbiguous, scoreInContext, type Surroundings } from "./context.js";
import { joiningScore } from "./joining.js";
import { type Letters, lettersOf, SHORTEST_WORD } from "./letters.js";
import { isListed } from "./lexicon.js";
import { remember } from "./remember.js";
import { type Spelling, spellingsOf } from "./spelling.js";

/** How much must speak for a repair, as a log of odds. */
export interface Caution {
  /** For a word to be spelled otherwise than it stands. */
  readonly glued: number;
  /** For a space to become a half-space. */
  readonly spaced: number;
}

/** Where a text lost its half-spaces, the likelier spelling is the better one. */
export const BOLD: Caution = { glued: 0, spaced: -0.8 };

/** Where spaces stand for half-spaces and nothing is surely glued, a word that stands whole may have been typed so. */
export const BOLD_WITH_SPACES: Caution = { glued: 2.5, spaced: -0.8 };

/** What tells which damage a text suffered. */
export const SURE: Caution = { glued: 4, spaced: 4 };

/** Where a text has its half-spaces, its writer knew of them: only what is certain is a slip. */
export const CAREFUL: Caution = { glued: 7, spaced: 4 };

/** What is known of a word's spelling. */
interface Decision {
  /** The word as its best spelling has it. */
  readonly spelled: string;
  /** How far the best is ahead of the next. */
  readonly margin: number;
  /** What the words around have to decide. */
  readonly choice: { readonly word: Letters; readonly first: Spelling; readonly second: Spelling; readonly other: string } | undefined;
}

/** A word with half-spaces where a spelling has them. */
function spell(text: string, word: Letters, halfSpaces: number): string {
  let result = "";
  let from = 0;
  for (let letter = 1; letter < word.length; letter += 1) {
    if (((halfSpaces >> letter) & 1) === 0) continue;
    const offset = word.offsets[letter] ?? 0;
    result += text.slice(from, offset) + ZWNJ;
    from = offset;
  }
  return result + text.slice(from);
}

/** The name of an outlet, of a listed word and a part that such names end in; undefined for what is none, or is listed itself. */
function outletName(text: string): string | undefined {
  const part = OUTLET_PARTS.find((ending) => text.endsWith(ending));
  const name = text.slice(0, -(part?.length ?? 0));
  if (part === undefined || name.length < 3 || !joinsNext(name.charAt(name.length - 1)) || isListed(text) || !isListed(name)) return undefined;
  return name + ZWNJ + part;
}

const decide = remember((text): Decision => {
  const asItIs: Decision = { spelled: text, margin: 0, choice: undefined };
  const word = lettersOf(text);
  if (word === undefined || word.length < SHORTEST_WORD || NAMES_LIKE_COMPOUNDS.has(text)) return asItIs;
  const outlet = outletName(text);
  if (outlet !== undefined) return { ...asItIs, spelled: outlet };
  const [first, second] = spellingsOf(word);
  if (first === undefined) return asItIs;
  const spelled = spell(text, word, first.halfSpaces);
  const margin = second === undefined ? Number.POSITIVE_INFINITY : first.score - second.score;
  const choice = second !== undefined && isAmbiguous(word, first, second) ? { word, first, second, other: spell(text, word, second.halfSpaces) } : undefined;
  return { spelled, margin, choice };
});

/** Spells a glued word; it comes back as it is where that is right, or nothing else is likely enough. */
export function gluedSpelling(text: string, caution: Caution, surroundings: () => Surroundings): string {
  const { spelled, margin, choice } = decide(text);
  if (choice === undefined) return margin >= caution.glued ? spelled : text;
  const score = scoreInContext(choice.word, choice.first, choice.second, surroundings());
  if (Math.abs(score) < caution.glued) return text;
  return score >= 0 ? spelled : choice.other;
}

const scoreOfPair = remember((pair) => {
  const space = pair.indexOf(" ");
  return joiningScore(pair.slice(0, space), pair.slice(space + 1));
});

/**
 * Whether a half-space belongs where one space stands between two words. Only an affix is certain beyond doubt, so that where certainty is
 * asked for no other pair has to be looked at: nineteen in twenty are none.
 */
export function belongTogether(before: string, after: string, caution: Caution): boolean {
  if (caution.spaced >= SURE.spaced && !VERB_PREFIXES.has(before) && !PARTED_ENDINGS.has(after)) return false;
  return scoreOfPair(`${before} ${after}`) >= caution.spaced;
}
