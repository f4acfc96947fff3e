// Plain blocks: documents of nothing but headings and paragraphs of one line, as most articles are. They need no parser of blocks.
import type { BlockToken } from "./parser.js";

/**
 * A line that is a paragraph or a heading whatever CommonMark says of its neighbours, where those are empty: it begins with a letter, a Persian figure,
 * a quotation mark, a bracket, a picture, strong letters or an escape, and is no definition, list, table or HTML.
 */
const PARAGRAPH_LINE = /^(?:[\p{L}\u0660-\u0669\u06F0-\u06F9«“(!\\&]|\*\*[^*\s])/u;
/** Signs at the end of a heading may be none of it. */
const HEADING_LINE = /^(#{1,6}) [^\s#][^#]*$/u;

/** Without the spaces that CommonMark takes off a line's end; it leaves others. */
function lineText(line: string): string {
  let end = line.length;
  while (line[end - 1] === " " || line[end - 1] === "\t") end -= 1;
  return line.slice(0, end);
}

function* tokensOf(line: string, index: number): Generator<BlockToken> {
  const [, signs] = HEADING_LINE.exec(line) ?? [];
  const map: [number, number] = [index, index + 1];
  if (signs !== undefined) yield { type: "heading_open", tag: `h${String(signs.length)}`, content: "", level: 0, map };
  yield { type: "inline", tag: "", content: lineText(signs === undefined ? line : line.slice(signs.length + 1)), level: 1, map };
}

/** The blocks of a document of which each is one line with empty lines around it; undefined for any other document. */
export function plainTokens(markdown: string): readonly BlockToken[] | undefined {
  const tokens: BlockToken[] = [];
  let isBehindLine = false;
  for (const [index, line] of markdown.split("\n").entries()) {
    if (line === "") {
      isBehindLine = false;
      continue;
    }
    if (isBehindLine || !(PARAGRAPH_LINE.test(line) || HEADING_LINE.test(line))) return undefined;
    tokens.push(...tokensOf(line, index));
    isBehindLine = true;
  }
  return tokens;
}
