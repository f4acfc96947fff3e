// Lines: the texts of an article as lines of a plain text, none of which changes how another one is shown.
import { containedText, writableText } from "../../markup/characters.js";

/** All that breaks a line (UAX #14, mandatory breaks) and that a text can hold. */
const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/u;

/** What stands on each line, without lines in which nothing does. */
const filledLines = (text: string): readonly string[] => writableText(text).split(LINE_BREAK).map((line) => line.trim()).filter((line) => line !== "");

/** A text on one line, whose controls of direction reach no further than itself. */
export const oneLine = (text: string): string => containedText(LINE_BREAK.test(text) ? filledLines(text).join(" ") : text);

/** The lines of a text without those in which nothing stands: an empty line parts two paragraphs. */
export const linesOf = (text: string): readonly string[] => (LINE_BREAK.test(text) ? filledLines(text).map(containedText) : [containedText(text)]);
