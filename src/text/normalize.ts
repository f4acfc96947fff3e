// Normalize: one spelling of letters, digits, spaces and marks.
import { toPersianDigits } from "./digits.js";
import { cleanHalfSpaces } from "./half-space.js";
import { outsideProtected } from "./protected.js";

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

type Step = readonly [pattern: RegExp, replacement: string | ((found: string) => string)];

/** Arabic letters that stand for a Persian one; ۀ is the old single code of هٔ. Keyboards and OCR write them, no Persian word needs them. */
const PERSIAN_LETTER: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ھ: "ه", ۀ: "هٔ" };

const LETTER_STEPS: readonly Step[] = [
  // Presentation forms (U+FB50 … U+FDFF without the ornate brackets and ﷼ ﷽, U+FE70 … U+FEFC) are glyphs of letters, written by old typesetters and PDFs.
  [/[\uFB50-\uFD3D\uFD50-\uFDF9\uFE70-\uFEFC]/gu, (form) => form.normalize("NFKC")],
  [/[يىكھۀ]/gu, (letter) => PERSIAN_LETTER[letter] ?? letter],
  [/\u0640/gu, ""], // kashida only stretches a word
  // What nobody sees: soft hyphen, zero width space, word joiner, byte order mark, object and control characters.
  [/[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B\u2060\uFEFF\uFFFC]/gu, ""], // eslint-disable-line no-control-regex -- they are what is removed
];

const SPACE_STEPS: readonly Step[] = [
  [/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu, "\n"],
  [/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu, " "],
  [/ {2,}/gu, " "],
  [/(?<=^|\n) | (?=\n|$)/gu, ""],
  [/\n{3,}/gu, "\n\n"],
];

/** Persian stands before a mark: a letter of its script, or a closing mark after one. */
const AFTER_PERSIAN = "(?<=[\\p{Script=Arabic}»)])";
const AT_WORD_END = "(?=[ \\n»)]|$)";

const PUNCTUATION_STEPS: readonly Step[] = [
  [new RegExp(`${AFTER_PERSIAN},${AT_WORD_END}`, "gu"), "،"],
  [new RegExp(`${AFTER_PERSIAN};${AT_WORD_END}`, "gu"), "؛"],
  [new RegExp(`${AFTER_PERSIAN}\\?(?=[ \\n»)!]|$)`, "gu"), "؟"],
  [/(?<!\.)\.{3}(?!\.)/gu, "…"],
  [new RegExp(`${AFTER_PERSIAN} (?=[،؛؟!:.»](?:[ \\n]|$))`, "gu"), ""],
  [/(?<=«) /gu, ""],
  [/(?<=[،؛؟])(?=[\p{L}«])/gu, " "],
  [/[“”]/gu, (mark) => (mark === "“" ? "«" : "»")],
];

const HAS_PERSIAN_LETTER = /(?=\p{L})\p{Script=Arabic}/u;

/** Straight quotation marks of a line become « and » in turn where they pair up around Persian words; an odd one is left to the reader. */
function guillemets(text: string): string {
  if (!text.includes('"')) return text;
  return text
    .split("\n")
    .map((line) => {
      const pieces = line.split('"');
      const isPaired = pieces.length > 1 && pieces.length % 2 === 1;
      if (!isPaired || !HAS_PERSIAN_LETTER.test(line)) return line;
      return pieces.reduce((before, piece, index) => before + (index % 2 === 1 ? "«" : "»") + piece);
    })
    .join("\n");
}

function applySteps(text: string, steps: readonly Step[]): string {
  return steps.reduce(
    (result, [pattern, replacement]) =>
      typeof replacement === "string" ? result.replace(pattern, replacement) : result.replace(pattern, replacement),
    text,
  );
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
  // Spaces run over the whole text: whether one stands at the edge of a line does not end at a URL.
  let result = spaces ? applySteps(text, SPACE_STEPS) : text;
  result = outsideProtected(result, (part) => {
    let rewritten = letters ? applySteps(part, LETTER_STEPS) : part;
    if (digits) rewritten = toPersianDigits(rewritten);
    return rewritten;
  });
  if (punctuation) result = outsideProtected(guillemets(result), (part) => applySteps(part, PUNCTUATION_STEPS));
  if (halfSpaces) result = cleanHalfSpaces(result);
  return result;
}
