// Lines: what begins one, and whether one is Persian.
import { LINE_BREAKS } from "./characters.js";
import { BREAK, classesOf, is, LATIN, MARK, PERSIAN } from "./classes.js";
import type { Stretch } from "./protected.js";
import type { Pass } from "./scan.js";

export type Script = "Persian" | "Latin" | "none";

/** What a rule works on that knows in which line it is. */
export interface LinePass extends Pass {
  lineStart: number;
  /** Of the line, once somebody has asked. */
  script: Script | undefined;
}

/** What CommonMark 5.2 says of lists, in a blockquote or not. The bounds are the engine's. */
export const BEFORE_LIST = "[\\t >]{0,99}";
export const LIST_NUMBER = "[0-9]{1,9}[.)]";
export const AFTER_LIST_MARKER = `(?=[\\t ${LINE_BREAKS}]|$)`;
const LIST_MARKER = new RegExp(`${BEFORE_LIST}(?:[*+-]|${LIST_NUMBER})${AFTER_LIST_MARKER}`, "uy");

/** The end of the list marker that begins a line; -1 where none does. */
export function endOfListMarker(text: string, lineStart: number): number {
  LIST_MARKER.lastIndex = lineStart;
  return LIST_MARKER.test(text) ? LIST_MARKER.lastIndex : -1;
}

/** The line that an offset is in, without its break. */
export function lineAround(text: string, at: number): Stretch {
  let start = at;
  let end = at;
  while (start > 0 && !is(text.charCodeAt(start - 1), BREAK)) start -= 1;
  while (end < text.length && !is(text.charCodeAt(end), BREAK)) end += 1;
  return { start, end };
}

/** The script of a line, Persian where it has a Persian letter: it is read no further than that. */
export function scriptOfLine(text: string, lineStart: number): Script {
  let script: Script = "none";
  for (let at = lineStart; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (is(code, BREAK)) break;
    if (is(code, LATIN)) script = "Latin";
    if ((classesOf(code) & (PERSIAN | MARK)) === PERSIAN) return "Persian";
  }
  return script;
}
