// State: what happened to the half-spaces of a text.
import { ZWNJ } from "../text/characters.js";
import { cleanHalfSpaces } from "../text/half-space.js";
import { protectedStretches, withoutProtected } from "../text/protected.js";
import { words } from "../text/words.js";
import { PLURAL_ENDINGS, VERB_PREFIXES } from "./affixes.js";
import { gluedWords } from "./restore.js";
import { misplacedSpaces } from "./spaced.js";

/** What a document's half-spaces suffered on the way. */
export type ZwnjState = "intact" | "deleted" | "spaced" | "mixed";

/** From this share of the places where a half-space belongs, one fate is the document's. Edited news has 50 to 97 % of its می apart and right. */
const WHOLE_DOCUMENT = 0.8;

/**
 * می before a verb and ها behind a noun. Where a text has half-spaces, their writer knew of them, and of what is glued only these are sure
 * to be damage: compounds are typed both ways (سیاستمدار, سیاست‌مدار).
 */
function isCertain(spelled: string): boolean {
  const parts = spelled.split(ZWNJ);
  return VERB_PREFIXES.has(parts[0] ?? "") || PLURAL_ENDINGS.has(parts.at(-1) ?? "");
}

/**
 * Reads what happened to the half-spaces of a text: `intact`, `deleted` (glued words), `spaced` (spaces in their place) or `mixed`.
 *
 * Judges by the places where one belongs for certain, counted over the whole text but for URLs, handles, hashtags and code. A text with
 * no such place is `intact`: there is nothing to repair. Linear; never throws.
 *
 * @example
 * ```ts
 * import { zwnjState } from "khabar/zwnj";
 * zwnjState("آنان میتوانند راههای دیگر را بررسی کنند"); // => "deleted"
 * zwnjState("آنان می توانند راه های دیگر را بررسی کنند"); // => "spaced"
 * zwnjState("آنان می\u200Cتوانند بروند"); // => "intact"
 * ```
 */
export function zwnjState(text: string): ZwnjState {
  const clean = withoutProtected(cleanHalfSpaces(text, protectedStretches(text)));
  const kept = words(clean).filter((word) => word.text.includes(ZWNJ)).length;
  const glued = gluedWords(clean);
  const deleted = (kept === 0 ? glued : glued.filter(isCertain)).length;
  const spaced = misplacedSpaces(clean).length;
  const all = kept + deleted + spaced;
  if (deleted + spaced === 0 || kept >= WHOLE_DOCUMENT * all) return "intact";
  if (deleted >= WHOLE_DOCUMENT * all) return "deleted";
  if (spaced >= WHOLE_DOCUMENT * all) return "spaced";
  return "mixed";
}
