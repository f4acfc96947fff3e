// Terminal: colour where there is one to see it, and Persian that stays in its place.
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours a text on a terminal; in a pipe, and where NO_COLOR is set, it stays plain. */
export function painted(style: Style, text: string): string {
  const isWanted = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;
  return isWanted ? styleText(style, text) : text;
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/** What a terminal would obey rather than show: escape sequences in a scraped text, and marks that turn the line around. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu; // eslint-disable-line no-control-regex -- they are what is removed

/** A text on one line, with nothing in it that a terminal obeys. */
export function harmless(text: string): string {
  return text.replace(CONTROL, " ");
}

/** Persian among Latin, each in its own direction (Unicode UAX #9, isolates), on one line. */
export function isolated(text: string): string {
  return FIRST_STRONG_ISOLATE + harmless(text) + POP_DIRECTIONAL_ISOLATE;
}
