// Letters: one spelling of each, and none that nobody sees.
import { isPersianLetter } from "./characters.js";

/** What nobody sees and no word needs: soft hyphen, zero width space, word joiner, byte order mark, object and control characters. */
const DEBRIS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u2060\uFEFF\uFFFC]/gu; // eslint-disable-line no-control-regex -- they are what is removed

/**
 * Presentation forms (U+FB50 … U+FDFF without the ornate brackets and ﷼ ﷽, U+FE70 … U+FEFC) are glyphs of letters, written by old
 * typesetters and PDFs.
 */
const PRESENTATION_FORM = /[\uFB50-\uFD3D\uFD50-\uFDF9\uFE70-\uFEFC]/gu;

/** Letters in two code points, as file systems and some keyboards write آ, ئ, أ and ؤ. */
const DECOMPOSED = /[اوي][\u0653-\u0655]/gu;

/** Stretches a word; where it touches none, writers use it as a dash. */
export const KASHIDA = "\u0640";
const KASHIDA_AND_HALF_SPACES = /[\u0640\u200C]{1,1000000}/gu;

/** Arabic letters that stand for a Persian one. Keyboards and OCR write them, no Persian word needs them. */
const PERSIAN_LETTER: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ھ: "ه" };
const ARABIC_LETTER = /[يىكھ]/gu;

/** Removes what nobody sees, but for half-spaces, joiners and marks of direction, which change how a text is shown. */
export function removeDebris(text: string): string {
  return text.replace(DEBRIS, "");
}

/**
 * Writes glyphs as their letters, and ۀ as هٔ, whose single code it was, so that it shows whether a half-space behind them can be seen.
 * Kashida goes where it touches a letter.
 */
export function unshapeLetters(text: string): string {
  return text
    .replace(PRESENTATION_FORM, (form) => form.normalize("NFKC"))
    .replaceAll("ۀ", "هٔ")
    .replace(KASHIDA_AND_HALF_SPACES, (found: string, at: number, whole: string) => {
      const isInWord = isPersianLetter(whole.charAt(at - 1)) || isPersianLetter(whole.charAt(at + found.length));
      return isInWord ? found.replaceAll(KASHIDA, "") : found;
    });
}

/** Writes every letter as Persian does. */
export function unifyLetters(text: string): string {
  return text
    .replace(DECOMPOSED, (letter) => letter.normalize("NFC"))
    .replace(ARABIC_LETTER, (letter) => PERSIAN_LETTER[letter] ?? letter);
}
