// Escape: a text of the article as Markdown that reads back as that text, and as nothing else. No more is escaped than somebody could read as markup.
import { writableText } from "../../markup/characters.js";
import { hasUnsafeBidi } from "../../text/bidi.js";

/** What a text has that needs a closer look: most Persian texts have none of it, and stand as they are. */
const SUSPECT = /[\\`*_[<&~{\n\p{Bidi_Control}]|^[\s#>+\-=|:0-9]|\s$/u;

/**
 * Marks of CommonMark, of its GitHub kind (~), and the brace of templates and attributes (Liquid, Hugo's shortcodes, MDX, {.class}). A low line within a
 * word is none, and neither is an angle bracket or an ampersand before a space.
 */
const MARK = /[\\`*~[{]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?!\s|$)|&(?=[#A-Za-z])/gu;

/** Templates run before Markdown does and know no backslash. */
const TEMPLATE = /\\\{(?=\\\{|%)/gu;
const TEMPLATE_IN_ADDRESS = /\{(?=[{%])/gu;
const BRACE = "&#123;";

/** What begins a heading, quotation, list, rule, table, or a definition where it begins a line, and what underlines the line above. */
const LINE_START = /^(?:#{1,6}(?=[ \t]|$)|>|[+\-](?![\p{L}\p{N}])|=(?==*[ \t]*$)|:(?=[\-\s])|\||[0-9]{1,9}(?=[.)](?:[ \t]|$)))/u;
const EDGE_SPACE = /^\s|\s$/gu;
const BIDI_CONTROL = /\p{Bidi_Control}/gu;

const LINE_BREAK = "&#10;";

const reference = (character: string): string => `&#${String(character.charCodeAt(0))};`;

/** A number of a list is escaped behind its digits, all else before. */
const escapedStart = (start: string): string => (/^[0-9]/u.test(start) ? `${start}\\` : `\\${start}`);

function escapedInline(line: string): string {
  const inline = line.replace(MARK, "\\$&").replace(TEMPLATE, BRACE).replace(EDGE_SPACE, reference);
  return hasUnsafeBidi(line) ? inline.replace(BIDI_CONTROL, reference) : inline;
}

const escapedLine = (line: string): string => (SUSPECT.test(line) ? escapedInline(line).replace(LINE_START, escapedStart) : line);

/** A text on one line and behind something else, as a heading, a cell or a caption needs it: its line breaks are character references. */
function escapedOnOneLine(text: string): string {
  const writable = writableText(text);
  return SUSPECT.test(writable) ? writable.split("\n").map(escapedInline).join(LINE_BREAK) : writable;
}

/** A heading, which may end with a row of signs that is none of it. */
export const escapedHeading = (text: string): string => escapedOnOneLine(text).replace(/#$/u, "\\#");

/** A text within the brackets of a link or a picture. */
export const escapedLabel = (text: string): string => escapedOnOneLine(text).replaceAll("]", "\\]");

/** A text within the quotation marks that follow an address. */
export const escapedTitle = (text: string): string => escapedOnOneLine(text).replaceAll('"', '\\"');

/** A text within a cell. */
export const escapedCell = (text: string): string => escapedOnOneLine(text).replaceAll("|", "\\|");

/** A text with its line breaks, the lines after the first behind an indent. An empty line would end the paragraph, so breaks around one are references. */
export function escapedLines(text: string, indent = ""): string {
  const writable = writableText(text);
  if (!SUSPECT.test(writable)) return writable;
  const lines = writable.split("\n");
  let escaped = "";
  lines.forEach((line, index) => {
    if (index > 0) escaped += line === "" || lines[index - 1] === "" ? LINE_BREAK : `\\\n${indent}`;
    escaped += escapedLine(line);
  });
  return escaped;
}

/** An address behind a link's text: its backslashes and ampersands would be read, and its brackets would end it. */
export function destination(url: string): string {
  const escaped = url.replace(/\\|&(?=[#A-Za-z])/gu, "\\$&").replace(TEMPLATE_IN_ADDRESS, BRACE);
  return /[()]/u.test(url) ? `<${escaped}>` : escaped;
}
