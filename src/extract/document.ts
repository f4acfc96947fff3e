// Document: the raw text as lines, normalized and with its half-spaces restored, each with its place.
import { LINE_BREAKS } from "../text/characters.js";
import { normalize } from "../text/normalize.js";
import { restoreZwnj } from "../zwnj/restore.js";
import { zwnjState, type ZwnjState } from "../zwnj/state.js";

/** One line that is not blank. */
export interface Line {
  /** Normalized and repaired; spans count in this. */
  readonly text: string;
  /** Where it stands in the raw text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
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

/** Reads the damage of the whole document, since one line is too little to judge by, and repairs it for that. */
export function readDocument(raw: string): Document {
  // Lines and the breaks between them, in turn.
  const pieces = raw.split(LINE_BREAK);
  const normalized = pieces.filter((_, index) => index % 2 === 0).map((line) => (line === "" ? "" : normalize(line, KEEP_PRINTED))).join("\n");
  const zwnj = zwnjState(normalized);
  const repaired = zwnj === "intact" ? normalized : restoreZwnj(normalized, { glued: zwnj !== "spaced", spaced: zwnj !== "deleted" });

  const lines: Line[] = [];
  let start = 0;
  let afterGap = false;
  repaired.split("\n").forEach((text, index) => {
    const [line = "", lineBreak = ""] = pieces.slice(2 * index, 2 * index + 2);
    const end = start + line.length;
    if (text !== "") lines.push({ text, start, end, afterGap });
    afterGap = text === "";
    start = end + lineBreak.length;
  });
  return { lines: unwrapped(lines), zwnj };
}
