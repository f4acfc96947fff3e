// Scan: a walk over a text that stops at the characters that a rule is about.
import { BREAK, classesOf, DIACRITIC, JOINER, known, PLAIN_SPACE, SPACE } from "./classes.js";
import type { Stretch } from "./protected.js";
import type { Rewriter } from "./rewriter.js";
import type { NormalizeOptions } from "./rules.js";

/** What a rule works on. */
export interface Pass {
  readonly text: string;
  readonly rules: NormalizeOptions;
  readonly out: Rewriter;
}

/** Told the classes of a character, its place, and the stretch of text around it that is not spared; answers where to go on. */
export type Visit = (classes: number, at: number, from: number, to: number) => number;

const BESIDE_SPACE = SPACE | BREAK | JOINER | DIACRITIC;

/** A space between two characters that neither are spaces nor may be taken away is one between words. */
function isBetweenWords(text: string, at: number): boolean {
  if (at === 0 || at + 1 === text.length) return false;
  return ((classesOf(text.charCodeAt(at - 1)) | classesOf(text.charCodeAt(at + 1))) & BESIDE_SPACE) === 0;
}

/** Visits the characters of some classes, in order, but for those of the spared stretches, and for spaces between words. */
export function scan(text: string, spared: readonly Stretch[], classes: number, visit: Visit, start = 0): void {
  let at = start;
  let from = 0;
  for (let next = 0; next <= spared.length; next += 1) {
    const { start: to, end } = spared[next] ?? { start: text.length, end: 0 };
    at = Math.max(at, from);
    while (at < to) {
      const code = text.charCodeAt(at);
      // Most characters are known; a call for each would be felt.
      const all = known[code] ?? 0;
      const found = (all === 0 ? classesOf(code) : all) & classes;
      if (found === 0 || ((found & PLAIN_SPACE) !== 0 && isBetweenWords(text, at))) at += 1;
      else at = visit(found, at, from, to);
    }
    from = end;
  }
}
