// Classes: what each character is to the rules that walk over a text.
import { isPersianLetter, joinsNext, LINE_BREAKS } from "./characters.js";

/** One bit a class; a character may be of several. */
export const BREAK = 1;
export const SPACE = 1 << 1;
export const PLAIN_SPACE = 1 << 2;
export const INVISIBLE = 1 << 3;
export const BIDI_CONTROL = 1 << 4;
export const SPELLING = 1 << 5;
export const FORM = 1 << 6;
export const DIACRITIC = 1 << 7;
export const JOINER = 1 << 8;
export const ASCII_DIGIT = 1 << 9;
export const OTHER_DIGIT = 1 << 10;
export const PAUSE = 1 << 11;
export const OPENING = 1 << 12;
export const CLOSING = 1 << 13;
export const QUOTATION = 1 << 14;
export const CLOSER = 1 << 15;
export const LATIN = 1 << 16;
export const TRIGGER = 1 << 17;
/** A letter, mark or digit of any script. */
export const OF_WORD = 1 << 18;
export const MARK = 1 << 19;
/** A letter of the Arabic script, or a mark on one; and one that joins the next. */
export const PERSIAN = 1 << 20;
export const JOINING = 1 << 21;
/** What touches a word and is no letter, mark or digit: other numbers, and the low line. */
export const BESIDE_WORD = 1 << 22;
const KNOWN = 1 << 23;

/** Control characters, soft hyphen, zero width space, word joiner and its kin, byte order mark, annotation and object characters. */
const INVISIBLE_CHARACTERS = "\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F\\xAD\\u200B\\u2060-\\u2064\\u206A-\\u206F\\uFEFF\\uFFF9-\\uFFFC";

/** What nobody sees, and no word needs. */
export const UNSEEN_CHARACTERS = `${INVISIBLE_CHARACTERS}\\p{Bidi_Control}`;

/** As regular expressions write them in a class. */
const CHARACTERS: readonly (readonly [bits: number, characters: string])[] = [
  [BREAK, LINE_BREAKS],
  [SPACE, "\\t\\p{Zs}"],
  [PLAIN_SPACE, " "],
  [INVISIBLE, INVISIBLE_CHARACTERS],
  [BIDI_CONTROL, "\\p{Bidi_Control}"],
  [SPELLING, "يىكڪھہۀۂة"],
  // Glyphs of letters, but for the ornate brackets, the words that are one sign (ﷺ ﷻ ﷼ ﷽), and the vowel marks on a space or a kashida.
  [FORM, "\\uFB50-\\uFC5D\\uFC64-\\uFCF1\\uFCF5-\\uFD3D\\uFD50-\\uFDF9\\uFE80-\\uFEFC"],
  [DIACRITIC, "\\u064B-\\u065F\\u0670"],
  [JOINER, "\\u0640\\u200C"],
  [ASCII_DIGIT, "0-9"],
  [OTHER_DIGIT, "٠-٩۰-۹"],
  [PAUSE, ".,:;!?،؛؟…"],
  [OPENING, "«("],
  [CLOSING, "»)"],
  [QUOTATION, '"“”„‟‘’'],
  // What may close behind a word: brackets, quotation marks, the emphasis of Markdown.
  [CLOSER, "»)\\]\"”’*_"],
  [LATIN, "A-Za-z"],
  // What begins a handle, a hashtag, a tag of HTML, the destination of a link.
  [TRIGGER, "@#<\\]"],
  [OF_WORD, "\\p{L}\\p{M}\\p{Nd}"],
  [MARK, "\\p{M}"],
  [BESIDE_WORD, "\\p{Nl}\\p{No}_"],
];
const CLASSES = CHARACTERS.map(([bits, characters]) => [bits, new RegExp(`[${characters}]`, "u")] as const);

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  let classes = KNOWN;
  if (isPersianLetter(character)) classes |= PERSIAN;
  if (joinsNext(character)) classes |= JOINING;
  for (const [bits, pattern] of CLASSES) if (pattern.test(character)) classes |= bits;
  return classes;
}

/** The classes of the characters that were asked for, 0 for the others: to ask the expressions each time takes a hundred times as long. */
export const known = /* @__PURE__ */ new Int32Array(0x10000);

/** The classes of a code point, or of a code unit; none for -1 and NaN, which stand for the edges of a text. */
export function classesOf(code: number): number {
  if (!(code >= 0)) return 0;
  const found = known[code];
  if (found === undefined) return classify(code);
  return found === 0 ? (known[code] = classify(code)) : found;
}

/** Whether a code point is of one of some classes. */
export function is(code: number, classes: number): boolean {
  return (classesOf(code) & classes) !== 0;
}
