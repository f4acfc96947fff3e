// Spelling: letters, half-spaces, digits and spaces, in one walk, since each is judged by what the others leave beside it.
import { ASCII_DIGIT, BIDI_CONTROL, BREAK, DIACRITIC, FORM, INVISIBLE, JOINER, OTHER_DIGIT, PLAIN_SPACE, QUOTATION, SPACE, SPELLING } from "./classes.js";
import { codeStretches } from "./code.js";
import { writeDigit } from "./digits.js";
import { writeJoiners } from "./half-space.js";
import { writeForm, writeLetter, writeMark } from "./letters.js";
import { endOfListMarker, type LinePass } from "./lines.js";
import { scanUnprotected } from "./protected.js";
import { Rewriter } from "./rewriter.js";
import type { Rules } from "./rules.js";
import { writeLineBreaks, writeSpaces } from "./spaces.js";

/** What was met on the way is of concern to the rules before and behind these. */
interface SpellingPass extends LinePass {
  hasQuotationMarks: boolean;
  hasUnseen: boolean;
}

/** What is done at a character, by its class. */
function write(pass: SpellingPass, classes: number, at: number, to: number): number {
  switch (classes) {
    case SPELLING:
      return writeLetter(pass, at);
    case JOINER:
      return writeJoiners(pass, at, to);
    case ASCII_DIGIT:
    case OTHER_DIGIT:
      return pass.rules.digits ? writeDigit(pass, at) : at + 1;
    case BREAK:
      return writeLineBreaks(pass, at, to);
    case DIACRITIC:
      return writeMark(pass, at);
    case FORM:
      return writeForm(pass, at);
    case QUOTATION:
      pass.hasQuotationMarks = true;
      return at + 1;
    case INVISIBLE:
    case BIDI_CONTROL:
      pass.hasUnseen = true;
      return to;
    default:
      return writeSpaces(pass, at, to);
  }
}

/**
 * Applies the rules for what words are made of, and for what stands between them. Stops at unseen characters of the given classes: they are
 * to go first.
 */
export function writeSpelling(text: string, rules: Rules, unseen: number, edits?: number[]): SpellingPass {
  const pass = { text, rules, out: new Rewriter(text, edits), lineStart: 0, script: undefined, hasQuotationMarks: false, hasUnseen: false };
  const classes = SPACE | PLAIN_SPACE | SPELLING | JOINER | ASCII_DIGIT | OTHER_DIGIT | BREAK | DIACRITIC | FORM | QUOTATION | unseen;
  // The marker of a list stays as it is, its indentation too.
  const start = Math.max(endOfListMarker(text, 0), 0);
  scanUnprotected(text, codeStretches(text), classes, (found, at, _, to) => write(pass, found, at, to), start);
  return pass;
}
