// Letters: one spelling of each.
import { DIACRITIC, FORM, JOINER, SPELLING } from "./classes.js";
import { isStripped } from "./diacritics.js";
import { writeJoiners } from "./half-space.js";
import { Rewriter } from "./rewriter.js";
import type { NormalizeOptions } from "./rules.js";
import { type Pass, scan } from "./scan.js";

/**
 * Letters that stand for a Persian one. Keyboards of other languages and OCR write them, no Persian word needs them. ۀ is the single code
 * that هٔ had; in two it shows whether a half-space behind it can be seen.
 */
const SPELLINGS: readonly (readonly [letter: string, others: string])[] = [
  ["ی", "يى"],
  ["ک", "كڪ"],
  ["ه", "ھہ"],
  ["هٔ", "ۀۂ"],
];
const PERSIAN_LETTER = new Map(SPELLINGS.flatMap(([letter, others]) => Array.from(others, (other) => [other.charCodeAt(0), letter] as const)));
const TEH_MARBUTA = 0x629;

/** Letters in two code points, as file systems and some keyboards write them. */
const COMPOSED: Readonly<Record<string, string>> = {
  "ا\u0653": "آ", "ا\u0654": "أ", "ا\u0655": "إ", "و\u0654": "ؤ", "ی\u0654": "ئ",
};

/** The Persian spelling of a letter, where the rules want another. */
function spelling(letter: number, rules: NormalizeOptions): string | undefined {
  if (letter === TEH_MARBUTA) return rules.tehMarbuta ? "ه" : undefined;
  return rules.letters ? PERSIAN_LETTER.get(letter) : undefined;
}

/** A letter of another language. */
export function writeLetter({ text, rules, out }: Pass, at: number): number {
  const spelled = spelling(text.charCodeAt(at), rules);
  if (spelled?.length === 1) out.substitute(at, spelled.charCodeAt(0));
  else if (spelled !== undefined) out.replace(at, at + 1, spelled);
  return at + 1;
}

/** The glyph of a letter, or of several, as old typesetters and PDFs write them. */
export function writeForm({ text, rules, out }: Pass, at: number): number {
  if (rules.presentationForms) {
    const letters = text.charAt(at).normalize("NFKC");
    const spelled = Array.from(letters, (letter) => (isStripped(letter.charCodeAt(0), rules) ? "" : (spelling(letter.charCodeAt(0), rules) ?? letter)));
    out.replace(at, at + 1, spelled.join(""));
  }
  return at + 1;
}

/** A mark on a letter: one with it, or dropped, or as it is. */
export function writeMark({ text, rules, out }: Pass, at: number): number {
  const mark = text.charCodeAt(at);
  const composed = rules.letters ? COMPOSED[String.fromCharCode(out.before(at), mark)] : undefined;
  if (composed !== undefined) out.compose(at, composed.charCodeAt(0));
  else if (isStripped(mark, rules)) out.replace(at, at + 1, "");
  return at + 1;
}

/** Applies the rules for letters to a text that holds nothing but words. */
function writeLetters(text: string, rules: NormalizeOptions): string {
  const pass: Pass = { text, rules, out: new Rewriter(text) };
  scan(text, [], SPELLING | FORM | DIACRITIC | JOINER, (classes, at, _, to) => {
    if (classes === JOINER) return writeJoiners(pass, at, to);
    return classes === SPELLING ? writeLetter(pass, at) : classes === DIACRITIC ? writeMark(pass, at) : writeForm(pass, at);
  });
  return pass.out.finish();
}

/** Writes glyphs as their letters. Kashida goes where it touches a letter. */
export function unshapeLetters(text: string): string {
  return writeLetters(text, { letters: true, presentationForms: true, kashida: true });
}

/** Writes every letter as Persian does. */
export function unifyLetters(text: string): string {
  return writeLetters(text, { letters: true });
}
