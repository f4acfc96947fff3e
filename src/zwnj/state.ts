// State: what happened to the half-spaces of a text.
import { damageOf } from "./restore.js";

/** What a document's half-spaces suffered on the way. */
export type ZwnjState = "intact" | "deleted" | "spaced" | "mixed";

/** From this share of the places where a half-space belongs, one fate is the document's. Edited news has 50 to 97 % of its می apart and right. */
const WHOLE_DOCUMENT = 0.8;

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
  const { kept, deleted, spaced } = damageOf(text);
  const all = kept + deleted + spaced;
  if (deleted + spaced === 0 || kept >= WHOLE_DOCUMENT * all) return "intact";
  if (deleted >= WHOLE_DOCUMENT * all) return "deleted";
  if (spaced >= WHOLE_DOCUMENT * all) return "spaced";
  return "mixed";
}
