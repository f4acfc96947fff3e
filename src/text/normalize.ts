// Normalize: one spelling of letters, digits, spaces and marks.
import { LINE_BREAKS, ZWNJ } from "./characters.js";
import { toPersianDigits } from "./digits.js";
import { cleanHalfSpaces } from "./half-space.js";
import { removeDebris, unifyLetters, unshapeLetters } from "./letters.js";
import { outsideCode, outsideProtected, protectedStretches } from "./protected.js";

/** What {@link normalize} does; each may be switched off by name. */
export interface NormalizeOptions {
  /** Arabic ي ى ك and presentation forms become Persian letters; kashida and invisible debris go. */
  readonly letters?: boolean;
  /** Digits become Persian. */
  readonly digits?: boolean;
  /** One kind of space and line break, one space between words, none at the edges of a line. */
  readonly spaces?: boolean;
  /** Persian marks (، ؛ ؟ … « ») where Persian words stand beside them, and no space before them. */
  readonly punctuation?: boolean;
  /** Half-spaces that cannot be seen go. */
  readonly halfSpaces?: boolean;
}

type Step = readonly [pattern: RegExp, replacement: string];

const LINE_BREAK = new RegExp(`\\r\\n|[${LINE_BREAKS}]`, "gu");

/** Inside a line. */
const SPACE_STEPS: readonly Step[] = [
  [/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu, " "],
  [/ {2,}/gu, " "],
];

const LINE_STEPS: readonly Step[] = [
  [/(?<=^|\n) | (?=\n|$)/gu, ""],
  [/\n{3,}/gu, "\n\n"],
];

/** Persian stands before a mark: a letter of its script, or a closing mark after one. A space between is an error of typing. */
const AFTER_PERSIAN = "(?<=[\\p{Script=Arabic}»)])";
const AT_WORD_END = "(?=[ \\n»)]|$)";

const PUNCTUATION_STEPS: readonly Step[] = [
  [new RegExp(`${AFTER_PERSIAN} ?,${AT_WORD_END}`, "gu"), "،"],
  [new RegExp(`${AFTER_PERSIAN} ?;${AT_WORD_END}`, "gu"), "؛"],
  [new RegExp(`${AFTER_PERSIAN} ?\\?(?=[ \\n»)!]|$)`, "gu"), "؟"],
  [/(?<!\.)\.{3}(?!\.)/gu, "…"],
  [/(?<=[،؛؟])(?=[\p{L}«])/gu, " "],
  [/(?<=«) +/gu, ""],
  [new RegExp(`${AFTER_PERSIAN} (?=(?:»[،؛؟!:.]?|[،؛؟!:.])(?:[ \\n]|$))`, "gu"), ""],
];

const HAS_PERSIAN_LETTER = /(?=\p{L})\p{Script=Arabic}/u;

const QUOTATION_MARKS = /["“”]/gu;
const GUILLEMET: Readonly<Record<string, string>> = { "“": "«", "”": "»" };

/** The quotation marks of a line with Persian words become « and »: straight ones in turn where they pair up; an odd one is left to the reader. */
function lineWithGuillemets(line: string): string {
  if (line.search(QUOTATION_MARKS) < 0 || !HAS_PERSIAN_LETTER.test(line)) return line;
  let straightMarks = 0;
  outsideProtected(line, (part) => {
    straightMarks += part.split('"').length - 1;
    return part;
  });
  const isPaired = straightMarks % 2 === 0;
  let seen = 0;
  return outsideProtected(line, (part) =>
    part.replace(QUOTATION_MARKS, (mark) => {
      if (mark !== '"') return GUILLEMET[mark] ?? mark;
      seen += 1;
      return !isPaired ? mark : seen % 2 === 1 ? "«" : "»";
    }),
  );
}

function withGuillemets(text: string): string {
  return text.split("\n").map(lineWithGuillemets).join("\n");
}

function applySteps(text: string, steps: readonly Step[]): string {
  return steps.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/**
 * Writes a Persian text one way: letters, digits, spaces, marks and half-spaces.
 *
 * URLs, e-mail addresses, handles, hashtags and code between backticks stay as they are. Idempotent; never throws; lone surrogates
 * pass through. The length may change, so offsets of the input do not hold in the result. It restores no lost half-space: that is
 * `restoreZwnj` of khabar/zwnj.
 *
 * The letters and marks follow the Academy of Persian Language's orthography (دستور خط فارسی).
 *
 * @example
 * ```ts
 * import { normalize } from "khabar/text";
 * normalize("كتاب هاي  ١٢ گانه , https://example.org/a?b=1"); // => "کتاب های ۱۲ گانه، https://example.org/a?b=1"
 * normalize("ساعت 12", { digits: false }); // => "ساعت 12"
 * ```
 */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  const { letters = true, digits = true, spaces = true, punctuation = true, halfSpaces = true } = options;
  let result = spaces ? text.replace(LINE_BREAK, "\n") : text;
  if (letters) result = outsideProtected(outsideCode(result, removeDebris), unshapeLetters);
  if (halfSpaces && result.includes(ZWNJ)) result = cleanHalfSpaces(result, protectedStretches(result));
  result = outsideProtected(result, (part) => {
    // Not earlier: a letter and its mark may have had a half-space between them.
    let written = letters ? unifyLetters(part) : part;
    if (digits) written = toPersianDigits(written);
    return spaces ? applySteps(written, SPACE_STEPS) : written;
  });
  // Code begins and ends with its backticks, so that no space inside it stands at the edge of a line.
  if (spaces) result = applySteps(result, LINE_STEPS);
  if (punctuation) result = outsideProtected(withGuillemets(result), (part) => applySteps(part, PUNCTUATION_STEPS));
  return result;
}
