// Half-space: where a ZWNJ may stand.
import { isPersianLetter, joinsNext, ZWNJ } from "./characters.js";

const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{Nd}]/u;

/** A ZWNJ shows only between two characters of one word, and not behind a letter that joins nothing. */
function shows(before: string, after: string): boolean {
  if (!LETTER_OR_DIGIT.test(before) || !LETTER_OR_DIGIT.test(after)) return false;
  return isPersianLetter(before) ? joinsNext(before) : true;
}

/**
 * Removes every ZWNJ that cannot be seen: doubled, at the edge of a word, or behind a letter that joins nothing (ا د ذ ر ز ژ و …).
 *
 * Every other character stays. Idempotent; never throws.
 *
 * @example
 * ```ts
 * import { cleanHalfSpaces } from "khabar/text";
 * cleanHalfSpaces("کار\u200Cها و کتاب\u200C\u200Cها\u200C"); // => "کارها و کتاب\u200Cها"
 * ```
 */
export function cleanHalfSpaces(text: string): string {
  if (!text.includes(ZWNJ)) return text;
  // Empty pieces are doubled ZWNJs or one at an edge of the text.
  const pieces = text.split(ZWNJ).filter((piece) => piece !== "");
  let result = "";
  let before = "";
  for (const piece of pieces) {
    if (result !== "" && shows(before, piece)) result += ZWNJ;
    result += piece;
    before = lastCharacter(piece);
  }
  return result;
}

/** The last letter of a piece, marks on it passed over, so that a vowel mark does not hide a letter that joins nothing. */
function lastCharacter(piece: string): string {
  let at = piece.length - 1;
  while (at > 0 && /^\p{M}$/u.test(piece.charAt(at))) at -= 1;
  const isLowSurrogate = (piece.charCodeAt(at) & 0xfc00) === 0xdc00;
  return piece.slice(isLowSurrogate && at > 0 ? at - 1 : at);
}
