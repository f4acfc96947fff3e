// Plain blocks: paragraphs and headings that nobody needs a parser to tell, as most of an article is. The stretches between them are the parser's.
import type { BlockToken } from "./parser.js";

/** What may go on behind an empty line, or be of use elsewhere: fences, HTML, and definitions of links. Documents with one of these are the parser's as a whole. */
const REACHES_FAR = /`{3}|~{3}|<|\]:/u;

/**
 * A line that begins or continues a paragraph whatever stands around it, but for an underline: it begins with a letter, a Persian figure, a quotation mark, a
 * bracket, a picture, strong letters or an escape.
 */
const PARAGRAPH_LINE = /^(?:[\p{L}\u0660-\u0669\u06F0-\u06F9«“(!\\&]|\*\*[^*\s])/u;
/** Signs at the end of a heading may be none of it. */
const HEADING_LINE = /^(#{1,6}) [^\s#][^#]*$/u;

const isBlank = (line: string | undefined): boolean => line === "";

/** Without the spaces that CommonMark takes off a text's end; it leaves others. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === " " || text[end - 1] === "\t") end -= 1;
  return text.slice(0, end);
}

/** The tokens of a stretch of lines that is one paragraph or heading; undefined for anything else. */
function plainTokens(lines: readonly string[], start: number, end: number): readonly BlockToken[] | undefined {
  const map: [number, number] = [start, end];
  const first = lines[start] ?? "";
  const [, signs] = (end === start + 1 ? HEADING_LINE.exec(first) : null) ?? [];
  if (signs !== undefined) {
    const content = withoutEnd(first.slice(signs.length + 1));
    return [{ type: "heading_open", tag: `h${String(signs.length)}`, content: "", level: 0, map }, { type: "inline", tag: "", content, level: 1, map }];
  }
  for (let at = start; at < end; at += 1) if (!PARAGRAPH_LINE.test(lines[at] ?? "")) return undefined;
  return [{ type: "inline", tag: "", content: withoutEnd(end === start + 1 ? first : lines.slice(start, end).join("\n")), level: 1, map }];
}

/** The tokens of a stretch of lines as the parser reads them, at their place in the document. */
function parsedTokens(lines: readonly string[], start: number, end: number, parse: (markdown: string) => readonly BlockToken[]): readonly BlockToken[] {
  const stretch = lines.slice(start, end);
  if (stretch.every(isBlank)) return [];
  return parse(stretch.join("\n")).map(({ type, tag, content, level, map }) => ({ type, tag, content, level, map: map && [map[0] + start, map[1] + start] }));
}

/** The blocks of a document: plain ones at once, and every stretch between as `parse` reads it. Undefined where a stretch cannot be read by itself. */
export function plainlyRead(markdown: string, parse: (markdown: string) => readonly BlockToken[]): readonly BlockToken[] | undefined {
  if (REACHES_FAR.test(markdown)) return undefined;
  const lines = markdown.split("\n");
  const read: BlockToken[] = [];
  let other = 0;
  for (let start = 0, end = 0; start < lines.length; start = end + 1) {
    for (end = start; end < lines.length && !isBlank(lines[end]); ) end += 1;
    if (end === start) continue;
    const tokens = plainTokens(lines, start, end);
    if (tokens === undefined) continue;
    // A stretch may have more tokens than a call takes arguments.
    for (const token of parsedTokens(lines, other, start, parse)) read.push(token);
    for (const token of tokens) read.push(token);
    other = end;
  }
  for (const token of parsedTokens(lines, other, lines.length, parse)) read.push(token);
  return read;
}
