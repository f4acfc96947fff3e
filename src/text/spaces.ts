// Spaces: one kind of space and of line break, and no more of them than are seen.
import { ZWNJ_CODE } from "./characters.js";
import { BREAK, is, SPACE } from "./classes.js";
import { isStripped } from "./diacritics.js";
import { endOfListMarker, type LinePass } from "./lines.js";

/** What may stand before the marker of a list: see endOfListMarker. */
const INDENTATION = " \t>";

/** Whether a character is nothing between spaces: a space, or what another rule takes away there. */
function isBlank({ text, rules }: LinePass, at: number): boolean {
  const code = text.charCodeAt(at);
  if (is(code, SPACE)) return rules.spaces === true;
  return code === ZWNJ_CODE ? rules.halfSpaces === true : isStripped(code, rules);
}

/** Line breaks and the blanks around them, up to what begins a line; the indentation of a list stays. */
export function writeLineBreaks(pass: LinePass, start: number, to: number): number {
  const { text, rules, out } = pass;
  let breaks = "";
  let count = 0;
  let end = start;
  let lineStart = start;
  while (end < to) {
    if (is(text.charCodeAt(end), BREAK)) {
      const length = text.startsWith("\r\n", end) ? 2 : 1;
      if (!rules.lineBreaks) breaks += text.slice(end, end + length);
      else if (count < 2) breaks += "\n";
      count += 1;
      end += length;
      lineStart = end;
    } else if (isBlank(pass, end)) end += 1;
    else break;
  }
  pass.lineStart = lineStart;
  pass.script = undefined;
  const mayBeList = rules.spaces && lineStart < to && INDENTATION.includes(text.charAt(lineStart));
  const listMarker = mayBeList ? endOfListMarker(text, lineStart) : -1;
  if (listMarker >= 0) end = lineStart;
  if (text.slice(start, end) !== breaks) out.replace(start, end, breaks);
  return Math.max(end, listMarker);
}

/** Spaces in a line: one between words, none at its edges. */
export function writeSpaces(pass: LinePass, start: number, to: number): number {
  const { text, rules, out } = pass;
  if (!rules.spaces) return start + 1;
  let end = start + 1;
  while (end < to && isBlank(pass, end)) end += 1;
  const before = out.before(start);
  const isAtEdge = before < 0 || is(before, BREAK) || end === text.length || is(text.charCodeAt(end), BREAK);
  const kept = isAtEdge ? "" : " ";
  if (text.slice(start, end) !== kept) out.replace(start, end, kept);
  return end;
}
