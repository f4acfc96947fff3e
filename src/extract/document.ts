// Document: the raw text as lines, normalized and with its half-spaces restored, each with its place.
import { LINE_BREAKS } from "../text/characters.js";
import { normalize } from "../text/normalize.js";
import { repairHalfSpaces } from "../zwnj/repair.js";
import type { ZwnjState } from "../zwnj/state.js";

/** A line as it was found, blank or not. */
export interface RawLine {
  readonly text: string;
  /** Where it stands in the raw text or page, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The level of the heading that it is, 2 to 6, where a page says so. */
  readonly level?: number | undefined;
  /** The kind of list that it is an item of, where a page says so. */
  readonly list?: "ordered" | "unordered" | undefined;
}

/** One line that is not blank. */
export interface Line extends RawLine {
  /** Normalized and repaired; spans count in this. */
  readonly text: string;
  /** Whether a blank line stands before it. */
  readonly afterGap: boolean;
}

/** A text as the steps of extraction read it. */
export interface Document {
  readonly lines: readonly Line[];
  readonly zwnj: ZwnjState;
}

/** Digits and marks stay as printed: an article is quoted, not copy-edited. */
const KEEP_PRINTED = { digits: false, punctuation: false } as const;

/** A line of a page, cut at its elements, may hold one that the page's source has. */
const LINE_BREAKS_WITHIN = new RegExp(`[${LINE_BREAKS}]+`, "gu");

/** Halves of characters, which are no Unicode text: databases and JSON refuse them. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** What every encoder writes for one (WHATWG Encoding, "UTF-8 encode"). */
const REPLACEMENT = "\uFFFD";

/** A group, so that splitting keeps the breaks. */
const LINE_BREAK = new RegExp(`(\\r\\n|[${LINE_BREAKS}])`, "u");

/** A line is full where it reaches this share of the longest. */
const FULL_SHARE = 0.7;
/** No screen or teletype wraps wider. In UTF-16 code units. */
const WIDEST_WRAP = 120;
/** From this share of full lines on a text is wrapped. */
const WRAPPED_SHARE = 0.6;

/** The share of lines that the edge holds. */
const WITHIN_WIDTH = 0.9;

const SENTENCE_END = /[.!؟?:»"]$/u;

/**
 * Joins the lines of paragraphs that were broken at the edge of a page or a screen. A text is such a one where most lines before which no blank
 * line stands follow a full one that ends no sentence.
 */
function unwrapped(lines: readonly Line[]): Line[] {
  const followed = lines.filter((_, index) => lines[index + 1]?.afterGap === false);
  const lengths = followed.map(({ text }) => text.length).sort((a, b) => a - b);
  // Now and then a line is longer than the edge: a headline, an address.
  const widest = lengths[Math.floor(WITHIN_WIDTH * lengths.length)] ?? 0;
  const isFull = ({ text }: Line): boolean => text.length >= FULL_SHARE * widest && !SENTENCE_END.test(text);
  const isWrapped = widest <= WIDEST_WRAP && followed.length > 2 && followed.filter(isFull).length >= WRAPPED_SHARE * followed.length;
  if (!isWrapped) return [...lines];
  const joined: Line[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = joined.at(-1);
    const goesOn = before !== undefined && last !== undefined && !line.afterGap && before.text.length >= FULL_SHARE * widest;
    if (goesOn) joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}`, end: line.end };
    else joined.push(line);
  });
  return joined;
}

/** One line as an article holds it, its half-spaces aside. */
export function normalizedLine(text: string): string {
  return normalize(text.replace(LONE_SURROGATE, REPLACEMENT), KEEP_PRINTED).replace(LINE_BREAKS_WITHIN, " ");
}

/** Reads the damage of all lines together, since one line is too little to judge by, and repairs each for that. Blank lines stay, so that none moves. */
export function repairLines<Raw extends RawLine>(lines: readonly Raw[]): { readonly lines: readonly Raw[]; readonly zwnj: ZwnjState } {
  const repaired = repairHalfSpaces(lines.map(({ text }) => normalizedLine(text)).join("\n"));
  const texts = repaired.text.split("\n");
  return { lines: lines.map((line, index) => ({ ...line, text: texts[index] ?? "" })), zwnj: repaired.state };
}

/** The lines that are not blank. */
export function withoutBlanks<Raw extends RawLine>(lines: readonly Raw[]): readonly (Raw & Line)[] {
  return lines.flatMap((line, index) => (line.text === "" ? [] : [{ ...line, afterGap: lines[index - 1]?.text === "" }]));
}

/** The lines of a text with their places. */
function rawLines(raw: string): readonly RawLine[] {
  // Lines and the breaks between them, in turn.
  const pieces = raw.split(LINE_BREAK);
  const lines: RawLine[] = [];
  let start = 0;
  for (let at = 0; at < pieces.length; at += 2) {
    const [text = "", lineBreak = ""] = pieces.slice(at, at + 2);
    lines.push({ text, start, end: start + text.length });
    start += text.length + lineBreak.length;
  }
  return lines;
}

/** Reads a raw text: its lines, repaired, and joined where a page broke them. */
export function readDocument(raw: string): Document {
  const { lines, zwnj } = repairLines(rawLines(raw));
  return { lines: unwrapped(withoutBlanks(lines)), zwnj };
}
