// Digits: the three sets that Persian text mixes.
import { ARABIC_ZERO, ASCII_ZERO, PERSIAN_ZERO } from "./characters.js";
import { type LinePass, scriptOfLine } from "./lines.js";

/** Arabic-Indic and Persian digits, wherever they stand in a text. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** ASCII and Arabic-Indic digits, wherever they stand in a text. */
const FOREIGN_DIGITS = /[0-9\u0660-\u0669]/gu;

/** The value 0 to 9 of a digit of any of the three sets. */
function valueOf(digit: string): number {
  const code = digit.charCodeAt(0);
  return code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : code >= ARABIC_ZERO ? ARABIC_ZERO : ASCII_ZERO);
}

/** Whether a line has Latin letters, and no Persian one. */
function isInForeignLine(pass: LinePass): boolean {
  pass.script ??= scriptOfLine(pass.text, pass.lineStart);
  return pass.script === "Latin";
}

/** A digit becomes Persian; one in ASCII stays in a line of another language. */
export function writeDigit(pass: LinePass, at: number): number {
  const code = pass.text.charCodeAt(at);
  const isForeign = code < ARABIC_ZERO && isInForeignLine(pass);
  // The three zeros end in the same four bits.
  if (code < PERSIAN_ZERO && !isForeign) pass.out.substitute(at, PERSIAN_ZERO + (code & 0xf));
  return at + 1;
}

/**
 * Writes every digit of a text in ASCII.
 *
 * Length and offsets stay: one UTF-16 code unit becomes one. Never throws.
 *
 * @example
 * ```ts
 * import { toAsciiDigits } from "khabar/text";
 * toAsciiDigits("۱۲ آذر ١٤٠٣"); // => "12 آذر 1403"
 * ```
 */
export function toAsciiDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (digit) => String(valueOf(digit)));
}

/**
 * Writes every digit of a text in Persian (۰ to ۹).
 *
 * Length and offsets stay: one UTF-16 code unit becomes one. Digits inside URLs change too: {@link normalize} is the one that
 * spares them. Never throws.
 *
 * @example
 * ```ts
 * import { toPersianDigits } from "khabar/text";
 * toPersianDigits("12 آذر ١٤٠٣"); // => "۱۲ آذر ۱۴۰۳"
 * ```
 */
export function toPersianDigits(text: string): string {
  return text.replace(FOREIGN_DIGITS, (digit) => String.fromCharCode(PERSIAN_ZERO + valueOf(digit)));
}
