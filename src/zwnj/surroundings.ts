// Surroundings: the words on both sides of a word of a text.
import type { Neighbor, Surroundings } from "./context.js";
import { lettersOf, LONGEST_WORD } from "./letters.js";
import { isWordCharacter } from "./tokens.js";

const SPACE = " ".charCodeAt(0);

const NONE: Neighbor = { letters: [], length: 0 };

/** The word or mark from a place on, forward or backward, behind spaces. */
function neighbor(text: string, from: number, step: 1 | -1): Neighbor {
  let near = from;
  while (text.charCodeAt(near) === SPACE) near += step;
  if (near < 0 || near >= text.length) return NONE;
  let far = near;
  while (far >= 0 && far < text.length && Math.abs(far - near) < 2 * LONGEST_WORD && isWordCharacter(text, far)) far += step;
  if (far === near) return { letters: [text.charCodeAt(near)], length: 1 };
  return lettersOf(step === 1 ? text.slice(near, far) : text.slice(far + 1, near + 1)) ?? NONE;
}

/** The words or marks before and behind a stretch of a text, in UTF-16 code units. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  return { before: neighbor(text, start - 1, -1), behind: neighbor(text, end, 1) };
}
