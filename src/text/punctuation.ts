// Punctuation: Persian marks behind Persian words, and the spaces around marks.
import { ASCII_DIGIT, BREAK, classesOf, CLOSER, CLOSING, is, MARK, OF_WORD, OPENING, OTHER_DIGIT, PAUSE, PERSIAN, QUOTATION, SPACE } from "./classes.js";
import { codeStretches } from "./code.js";
import { scanUnprotected } from "./protected.js";
import { Rewriter } from "./rewriter.js";
import type { Rules } from "./rules.js";
import type { Pass } from "./scan.js";

const PERSIAN_MARKS = "،؛؟";
const PERSIAN_MARK: Readonly<Record<string, string>> = { ",": "،", ";": "؛", "?": "؟" };
const FOREIGN_MARKS = /[,;?]/gu;

/** Three dots, no more and no fewer. */
const ELLIPSIS = /(?<!\.)\.{3}(?!\.)/gu;

/** More than that close nothing. */
const MOST_CLOSERS = 4;

/** A Persian letter, a mark on one, or a digit of Persian or Arabic. */
const isPersian = (code: number) => is(code, PERSIAN | OTHER_DIGIT);

/** Where the line ends, or the quotation, or at least the word. NaN is the end of the text. */
const isBoundary = (code: number) => Number.isNaN(code) || is(code, SPACE | BREAK) || code === 0xbb;

/** The beginning of the spaces before an offset; none of them beyond the last change. */
function spacesBefore({ text, out }: Pass, at: number, from: number): number {
  const first = Math.max(from, out.settled);
  let start = at;
  while (start > first && is(text.charCodeAt(start - 1), SPACE)) start -= 1;
  return start;
}

/** The last character of the word before an offset, with what closes behind it passed over. */
function wordBefore({ out }: Pass, at: number): number {
  let back = 1;
  while (back <= MOST_CLOSERS && is(out.before(at, back), CLOSER)) back += 1;
  return out.before(at, back);
}

/** Whether a foreign mark behind a Persian word is the sentence's, by what stands behind it: ?page=2 and ;) are not. */
function isOfSentence(mark: string, after: number): boolean {
  if (mark === ";" && after === 0x29) return false;
  return PERSIAN_MARKS.includes(mark) || isBoundary(after) || isPersian(after) || is(after, OPENING | QUOTATION | CLOSER);
}

/** Whether a space before marks is an error of typing. Emoticons and lines of dots are none. */
function clingsToWord(marks: string, word: number, after: number): boolean {
  if (PERSIAN_MARKS.includes(marks.charAt(0))) return is(word, OF_WORD);
  return /^[.!:](?!\.)/u.test(marks) && isPersian(word) && isBoundary(after);
}

/** Whether a space is missing behind marks that touch a word. Behind a colon or an exclamation mark only where Persian goes on. */
function lacksSpace(marks: string, word: number, after: number): boolean {
  if (PERSIAN_MARKS.includes(marks.slice(-1))) return is(after, OPENING) || (classesOf(after) & (OF_WORD | MARK)) === OF_WORD;
  return (marks === ":" || marks.endsWith("!")) && isPersian(word) && (is(after, PERSIAN) || after === 0xab);
}

/** A run of marks that pause or end: its marks, the space before it and the one behind it. */
function writePauses(pass: Pass, start: number, from: number, to: number): number {
  const { text, rules, out } = pass;
  let end = start + 1;
  while (end < to && is(text.charCodeAt(end), PAUSE)) end += 1;
  const left = spacesBefore(pass, start, from);
  const previous = out.before(left);
  const after = text.charCodeAt(end);
  const isBehindWord = left === start;
  if (isBehindWord && end === start + 1) {
    const isInNumber = is(previous, ASCII_DIGIT | OTHER_DIGIT) && is(after, ASCII_DIGIT | OTHER_DIGIT);
    const isRight = is(after, SPACE | BREAK) && PERSIAN_MARK[text.charAt(start)] === undefined;
    if (isInNumber || isRight) return end;
  }

  const word = wordBefore(pass, left);
  let marks = text.slice(start, end);
  if (rules.ellipsis && marks.length > 2) marks = marks.replace(ELLIPSIS, "…");
  if (rules.punctuation && isPersian(word) && isOfSentence(marks.slice(-1), after)) {
    marks = marks.replace(FOREIGN_MARKS, (mark) => PERSIAN_MARK[mark] ?? mark);
  }
  let spaces = text.slice(left, start);
  if (rules.punctuationSpacing) {
    const mayCling = !isBehindWord && left > from;
    const touches = isBehindWord || (mayCling && clingsToWord(marks, word, after));
    const isLacking = (touches || PERSIAN_MARKS.includes(marks.slice(-1))) && lacksSpace(marks, word, after);
    if (mayCling && clingsToWord(marks, word, isLacking ? 0x20 : after)) spaces = "";
    if (isLacking) marks += " ";
  }
  const written = spaces + marks;
  if (written !== text.slice(left, end)) out.replace(left, end, written);
  return end;
}

/** « and ( touch what they open. « behind a word may be one that closes, typed the wrong way round. */
function writeOpening({ text, rules, out }: Pass, at: number, to: number): number {
  let end = at + 1;
  while (end < to && is(text.charCodeAt(end), SPACE)) end += 1;
  if (end === at + 1 || end === to || !rules.punctuationSpacing) return end;
  const previous = out.before(at);
  const after = text.charCodeAt(end);
  const opens = text.charAt(at) === "«" ? !is(previous, OF_WORD | CLOSING) && !is(after, BREAK) : previous !== 0x5d && (isPersian(after) || after === 0xab);
  if (opens) out.replace(at + 1, end, "");
  return end;
}

/** » and ) touch what they close. » before a word may be one that opens, typed the wrong way round. */
function writeClosing(pass: Pass, at: number, from: number): number {
  const { text, rules, out } = pass;
  const left = spacesBefore(pass, at, from);
  if (left === at || left === from || !rules.punctuationSpacing) return at + 1;
  const word = wordBefore(pass, left);
  const isPause = is(out.before(left), PAUSE);
  const after = text.charCodeAt(at + 1);
  const closes = text.charAt(at) === "»" ? (is(word, OF_WORD) || isPause) && (isBoundary(after) || is(after, PAUSE | CLOSING)) : isPersian(word) || isPause;
  if (closes) out.replace(left, at, "");
  return at + 1;
}

/** Applies the rules for marks. */
export function writePunctuation(text: string, rules: Rules, edits?: number[]): string {
  const pass: Pass = { text, rules, out: new Rewriter(text, edits) };
  scanUnprotected(text, codeStretches(text), PAUSE | OPENING | CLOSING, (classes, at, from, to) => {
    if (classes === PAUSE) return writePauses(pass, at, from, to);
    return classes === OPENING ? writeOpening(pass, at, to) : writeClosing(pass, at, from);
  });
  return pass.out.finish();
}
