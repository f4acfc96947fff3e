// Code: fenced blocks and spans between backticks, as CommonMark 4.5 and 6.1 define them, but that no span crosses a line.
import { lineAround } from "./lines.js";
import type { Stretch } from "./protected.js";

const BACKTICK_OR_FENCE = /`|~~~/gu;

/** A fence stands behind spaces, blockquotes, markers of lists, and what is unseen. The bounds, here and below, are the engine's. */
const FENCE = /^[\s>*+\-0-9.)\p{M}\p{Cc}\p{Cf}\u0640\uFFFC]{0,999}(?<fence>`{3,999}|~{3,999})(?<info>[^`]{0,9999})$/u;

/** Closed by as many backticks as open it. Nine at most, so that no more than nine searches of a line find nothing. */
const SPAN = /(?<!`)(?<backticks>`{1,9})(?!`).{0,1000000}?[^`]\k<backticks>(?!`)/gsu;

function nextCode(text: string, from: number): number {
  BACKTICK_OR_FENCE.lastIndex = from;
  return BACKTICK_OR_FENCE.exec(text)?.index ?? -1;
}

/** Finds code, in order and without overlap: a fenced block with the lines of its fences, to the end of the text where none closes it. */
export function codeStretches(text: string): Stretch[] {
  if (!text.includes("`") && !text.includes("~~~")) return [];
  const stretches: Stretch[] = [];
  let block: { readonly start: number; readonly fence: string } | undefined;
  for (let at = nextCode(text, 0); at >= 0; ) {
    const { start, end } = lineAround(text, at);
    const line = text.slice(start, end);
    const { fence, info = "" } = FENCE.exec(line)?.groups ?? {};
    if (block !== undefined) {
      if (fence?.startsWith(block.fence) === true && info.trim() === "") {
        stretches.push({ start: block.start, end });
        block = undefined;
      }
    } else if (fence !== undefined) block = { start, fence };
    else for (const { 0: found, index } of line.matchAll(SPAN)) stretches.push({ start: start + index, end: start + index + found.length });
    at = nextCode(text, end);
  }
  if (block !== undefined) stretches.push({ start: block.start, end: text.length });
  return stretches;
}
