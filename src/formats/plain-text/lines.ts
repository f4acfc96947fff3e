// Lines: the texts of an article as lines of a plain text, none of which changes how another one is shown.
import { containedText, writableText } from "../../markup/characters.js";

/** All that breaks a line (UAX #14, mandatory breaks) and that a text can hold. */
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/u;
const SPACED_BREAKS = /\s*[\n\u0085\u2028\u2029]\s*/gu;

/** A text on one line, whose controls of direction reach no further than itself. */
export const oneLine = (text: string): string => containedText(LINE_BREAK.test(text) ? writableText(text).replace(SPACED_BREAKS, " ").trim() : text);

/** The lines of a text without those in which nothing stands: an empty line parts two paragraphs. */
export function linesOf(text: string): readonly string[] {
  if (!LINE_BREAK.test(text)) return [containedText(text)];
  return writableText(text).split(LINE_BREAK).map((line) => containedText(line).trim()).filter((line) => line !== "");
}
