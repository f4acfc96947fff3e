// Quotation marks: those of keyboards and of other languages become « and », where it is sure which opens and which closes.
import { CLOSING, is, OF_WORD, OPENING, PAUSE, QUOTATION } from "./classes.js";
import { codeStretches } from "./code.js";
import { lineAround, scriptOfLine } from "./lines.js";
import { scanUnprotected } from "./protected.js";
import { Rewriter } from "./rewriter.js";
import { scan } from "./scan.js";

const SINGLE = "‘’";

/** A mark, and which way it looks by what stands beside it: «x, x», or neither for certain. */
interface Mark {
  readonly at: number;
  readonly character: string;
  readonly isBehindWord: boolean;
  readonly isBeforeWord: boolean;
}

function readMark(text: string, at: number): Mark {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  return {
    at,
    character: text.charAt(at),
    isBehindWord: is(before, OF_WORD | PAUSE | CLOSING),
    isBeforeWord: is(after, OF_WORD | OPENING),
  };
}

const looksOpen = (mark: Mark) => mark.isBeforeWord && !mark.isBehindWord;
const looksClosed = (mark: Mark) => mark.isBehindWord && !mark.isBeforeWord;

/** What the marks of a line become, by their places; nothing where one of them looks the other way, is nested in « » or has no partner. */
function guillemets(marks: readonly Mark[]): ReadonlyMap<number, string> {
  const written = new Map<number, string>();
  const nothing = new Map<number, string>();
  let open: Mark | undefined;
  for (const mark of marks) {
    if (mark.character === "«") {
      if (open !== undefined) return nothing;
      open = mark;
    } else if (mark.character === "»") {
      if (open !== undefined && open.character !== "«") return nothing;
      open = undefined;
    } else if (open?.character === "«") return nothing;
    else if (open !== undefined) {
      if (looksOpen(mark)) return nothing;
      written.set(mark.at, "»");
      open = undefined;
    } else if (!looksClosed(mark)) {
      written.set(mark.at, "«");
      open = mark;
    } else if (mark.character === "”") written.set(mark.at, "»"); // It closes what another line opened.
    else return nothing;
  }
  // A quotation of several paragraphs opens in each of them.
  const goesOn = open === undefined || open.character === "«" || (open.character === "“" && looksOpen(open));
  return goesOn ? written : nothing;
}

/** Single marks count in a line without others, where they cannot be apostrophes. */
function marksThatCount(marks: readonly Mark[]): readonly Mark[] {
  const others = marks.filter(({ character }) => !SINGLE.includes(character));
  if (others.length > 0) return others;
  const singles = marks.filter((mark) => !(mark.isBehindWord && mark.isBeforeWord));
  return singles.every((mark) => looksOpen(mark) || looksClosed(mark)) ? singles : [];
}

function marksOf(line: string): Mark[] {
  const marks: Mark[] = [];
  scanUnprotected(line, codeStretches(line), QUOTATION | OPENING | CLOSING, (classes, at) => {
    if (classes === QUOTATION || "«»".includes(line.charAt(at))) marks.push(readMark(line, at));
    return at + 1;
  });
  return marks;
}

/** Writes « and » for the quotation marks of each line with Persian words. No offset changes. */
export function writeQuotationMarks(text: string): string {
  const out = new Rewriter(text);
  scan(text, codeStretches(text), QUOTATION, (_, at) => {
    const { start, end } = lineAround(text, at);
    if (scriptOfLine(text, start) === "Persian") {
      for (const [mark, written] of guillemets(marksThatCount(marksOf(text.slice(start, end))))) out.substitute(start + mark, written.charCodeAt(0));
    }
    return end;
  });
  return out.finish();
}
