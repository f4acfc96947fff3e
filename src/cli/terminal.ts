// Terminal: colour where there is one to see it, and Persian that stays in its place.
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Colours a text on a terminal; in a pipe, and where NO_COLOR is set, it stays plain. FORCE_COLOR colours it in any case. */
export function painted(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}

/** Switches colour off, as NO_COLOR does. Node heeds FORCE_COLOR first, so that it must go. */
export function withoutColor(): void {
  process.env["NO_COLOR"] = "1";
  delete process.env["FORCE_COLOR"];
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/** What a terminal would obey rather than show: escape sequences in a scraped text, and marks that turn the line around. */
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu; // eslint-disable-line no-control-regex -- they are what is removed

/** A text on one line, with nothing in it that a terminal obeys. */
export function harmless(text: string): string {
  return text.replace(CONTROL, " ");
}

/** Where something is shown: standard output has what was asked for, standard error what there is to tell. */
export type Output = "stdout" | "stderr";

/** A text on one line; on a terminal Persian among Latin, each in its own direction (Unicode UAX #9, isolates). The next program and a file want the words alone. */
export function isolated(text: string, output: Output = "stdout"): string {
  const line = harmless(text);
  return process[output].isTTY ? FIRST_STRONG_ISOLATE + line + POP_DIRECTIONAL_ISOLATE : line;
}

/** The lines of a text, each harmless. */
export function harmlessLines(text: string): string {
  return text.split("\n").map(harmless).join("\n");
}

/** Writes a document: on a terminal harmless, and anywhere else exactly as it is, for the next program or a file. */
export function printDocument(text: string): void {
  process.stdout.write(process.stdout.isTTY ? harmlessLines(text) : text);
}
