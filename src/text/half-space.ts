// Half-space: where a ZWNJ may stand.
import { isPersianLetter, joinsNext, ZWNJ } from "./characters.js";
import type { Stretch } from "./protected.js";

const HALF_SPACES = /\u200C+/gu;
const MARK = /^\p{M}$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{Nd}]/u;

/** A ZWNJ shows only between two characters of one word, and not behind a letter that joins nothing. */
function shows(before: string, after: string): boolean {
  if (!LETTER_OR_DIGIT.test(before) || !LETTER_OR_DIGIT.test(after)) return false;
  return isPersianLetter(before) ? joinsNext(before) : true;
}

/** The character before an offset, marks on it passed over, so that a vowel mark does not hide a letter that joins nothing. */
function characterBefore(text: string, end: number): string {
  let at = end - 1;
  while (at > 0 && MARK.test(text.charAt(at))) at -= 1;
  const isLowSurrogate = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLowSurrogate && at > 0 ? text.slice(at - 1, at + 1) : text.charAt(at);
}

/**
 * Removes every ZWNJ that cannot be seen: doubled, at the edge of a word, or behind a letter that joins nothing (ا د ذ ر ز ژ و …).
 *
 * Every other character stays. `spared` names stretches to leave alone, in order, as `protectedStretches` gives them. Idempotent;
 * never throws.
 *
 * @example
 * ```ts
 * import { cleanHalfSpaces } from "khabar/text";
 * cleanHalfSpaces("کار\u200Cها و کتاب\u200C\u200Cها\u200C"); // => "کارها و کتاب\u200Cها"
 * ```
 */
export function cleanHalfSpaces(text: string, spared: readonly Stretch[] = []): string {
  let next = 0;
  return text.replace(HALF_SPACES, (found: string, start: number) => {
    const end = start + found.length;
    while ((spared[next]?.end ?? end) <= start) next += 1;
    if ((spared[next]?.start ?? end) < end) return found;
    return shows(characterBefore(text, start), text.slice(end, end + 2)) ? ZWNJ : "";
  });
}
