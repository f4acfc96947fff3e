// Half-space: where a ZWNJ may stand; and the kashida, which stands among half-spaces.
import { KASHIDA, KASHIDA_CODE, ZWNJ, ZWNJ_CODE } from "./characters.js";
import { classesOf, is, JOINER, JOINING, MARK, OF_WORD, PERSIAN } from "./classes.js";
import { DIACRITICS, isStripped } from "./diacritics.js";
import type { Stretch } from "./protected.js";
import { Rewriter } from "./rewriter.js";
import { type Pass, scan } from "./scan.js";

/** More marks than that stand on no letter. */
const MOST_MARKS = 6;

/** What stands before an offset, marks on it passed over, so that a vowel mark does not hide a letter that joins nothing. */
function letterBefore(pass: Pass, at: number): number {
  let back = 1;
  while (back <= MOST_MARKS && is(pass.out.before(at, back), MARK)) back += 1;
  return pass.out.before(at, back);
}

/** A ZWNJ shows only between two characters of one word, and not behind a letter that joins nothing. */
function shows(before: number, after: number): boolean {
  return is(before, OF_WORD) && is(after, OF_WORD) && (classesOf(before) & (PERSIAN | JOINING)) !== PERSIAN;
}

/** The end of the half-spaces, kashidas and marks that the rules may take away, so that none of them hides another. */
function endOfJoiners(pass: Pass, start: number, to: number): number {
  let end = start;
  for (; end < to; end += 1) {
    const code = pass.text.charCodeAt(end);
    if (code !== ZWNJ_CODE && !(code === KASHIDA_CODE && pass.rules.kashida) && !isStripped(code, pass.rules)) break;
  }
  return end;
}

/** Half-spaces and kashidas: one half-space where it shows; no kashida where it touches a letter. */
export function writeJoiners(pass: Pass, start: number, to: number): number {
  const { text, rules, out } = pass;
  const end = endOfJoiners(pass, start, to);
  if (end === start) return start + 1;
  const after = text.charCodeAt(end);
  const isRight = end === start + 1 && text.charCodeAt(start) === ZWNJ_CODE && shows(letterBefore(pass, start), after);
  if (isRight) return end;

  const run = text.slice(start, end);
  let kept = rules.diacritics ? run.replace(DIACRITICS, "") : run;
  const isInWord = is(out.before(start), PERSIAN) || is(after, PERSIAN);
  if (rules.kashida && isInWord) kept = kept.replaceAll(KASHIDA, "");
  if (rules.halfSpaces) {
    const isDash = kept.includes(KASHIDA);
    if (isDash) kept = kept.replaceAll(ZWNJ, "");
    else if (kept !== "") kept = shows(letterBefore(pass, start), after) ? ZWNJ : "";
  }
  if (kept !== run) out.replace(start, end, kept);
  return end;
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
  const pass: Pass = { text, rules: { halfSpaces: true }, out: new Rewriter(text) };
  scan(text, spared, JOINER, (_, at, __, to) => writeJoiners(pass, at, to));
  return pass.out.finish();
}
