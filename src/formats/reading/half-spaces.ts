// Half-spaces: what the letters of a text alone tell of its half-spaces. Without the lexicon of khabar/zwnj, which knows for certain, but weighs three hundred kilobytes.
import type { TextState } from "../../schema/types.js";

/** A half-space within a word. */
const KEPT = /[\u0620-\u06D3]\u200C[\u0620-\u06D3]/gu;

/** What stands before a prefix: nothing, a space or a line break; before a glued one an opening mark too. */
const BEFORE_SPACED = " \n";
const BEFORE_GLUED = " \n«(";
/** Behind a prefix that stands apart with a space: می شود، نمی شود. */
const SPACED_VERB = / [\u0620-\u06D3]/uy;
/** Behind a glued one: میشود, نمیتوان (not میان, میز, میدان, which begin alike). */
const GLUED_VERB = /(?:شو|کن|توان|گرد|ده|گو|خواه|رود|رون|رس|گیر|باش|آی|آور|پرداز|ساز|یاب)[\u0620-\u06D3]/uy;
/** Endings that stand apart: کتاب ها، کتاب های، بزرگ تر. */
const SPACED_ENDING = /[\u0620-\u06D3] (?:ها|های|هایی|تر|ترین)(?![\u0600-\u06D3])/uy;
/** A glued one behind a letter that joins the next: کتابهای (کشورهای is right as it stands). */
const GLUED_ENDING = /[\u0620-\u06D3][بپتثجچحخسشصضطظعغفقکگلمنهی]های(?=[ \n،.])/uy;

/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The end of what a pattern meets right at a place; undefined where it meets nothing. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Calls for every place of two letters. Looking for these alone takes a third of what patterns take that may begin with any letter. */
function eachPlace(text: string, letters: string, found: (at: number) => void): void {
  for (let at = text.indexOf(letters); at !== -1; at = text.indexOf(letters, at + 2)) found(at);
}

/** How many stretches there are; of two that share a letter the first counts. */
function countApart(stretches: Stretch[]): number {
  let [count, last] = [0, 0];
  for (const { start, end } of stretches.sort((one, other) => one.start - other.start)) {
    if (start < last) continue;
    count += 1;
    last = end;
  }
  return count;
}

/** How many half-spaces a text has, how many prefixes and endings stand apart with a space instead, and how many are glued. */
export function halfSpaceCounts(text: string): { readonly kept: number; readonly spaced: number; readonly glued: number } {
  const [spaced, glued]: [Stretch[], Stretch[]] = [[], []];
  const add = (list: Stretch[], start: number, end: number | undefined): void => { if (end !== undefined) list.push({ start, end }); };
  eachPlace(text, "می", (at) => {
    const first = text.charAt(at - 1) === "ن" ? at - 1 : at;
    const before = text.charAt(first - 1);
    const start = Math.max(0, first - 1);
    if (BEFORE_SPACED.includes(before)) add(spaced, start, endOf(SPACED_VERB, text, at + 2));
    if (BEFORE_GLUED.includes(before)) add(glued, start, endOf(GLUED_VERB, text, at + 2));
  });
  eachPlace(text, "ها", (at) => {
    if (text.charAt(at - 1) === " ") add(spaced, at - 2, endOf(SPACED_ENDING, text, at - 2));
    else if (text.charAt(at + 2) === "ی") add(glued, at - 2, endOf(GLUED_ENDING, text, at - 2));
  });
  eachPlace(text, "تر", (at) => {
    if (text.charAt(at - 1) === " ") add(spaced, at - 2, endOf(SPACED_ENDING, text, at - 2));
  });
  return { kept: text.match(KEPT)?.length ?? 0, spaced: countApart(spaced), glued: countApart(glued) };
}

const WHOLE = 0.8;

/** What happened to the half-spaces of some texts, as `zwnjState` of khabar/zwnj calls it. Linear. */
export function halfSpacesOf(texts: readonly string[]): TextState["zwnj"] {
  const { kept, spaced, glued } = halfSpaceCounts(texts.join("\n"));
  const all = kept + spaced + glued;
  if (spaced + glued === 0 || kept >= WHOLE * all) return "intact";
  if (glued >= WHOLE * all) return "deleted";
  return spaced >= WHOLE * all ? "spaced" : "mixed";
}
