// Blocks: what stands in a body as an agency's plain text has it.
import { type Block, type BlockOf, blockText } from "../../schema/block.js";
import { toPersianDigits } from "../../text/digits.js";
import { linesOf, oneLine } from "./lines.js";

/** What stands in brackets says what would be seen or heard there: the words, who made it, and where it is. */
function bracketed(name: string, words: string | undefined, credit: string | undefined, url: string): readonly string[] {
  const described = [words, credit === undefined ? undefined : `(${credit})`].filter((part) => part !== undefined).map(oneLine).join(" ");
  return [`[${name}: ${described === "" ? "" : `${described} `}${oneLine(url)}]`];
}

/** Cells in columns of a tab, as spreadsheets take them. */
const row = (cells: readonly string[]): string => cells.map((cell) => oneLine(cell).replaceAll("\t", " ")).join("\t");

const marker = (ordered: boolean, index: number): string => (ordered ? `${toPersianDigits(String(index + 1))}. ` : "• ");

/** The lines of every block, by its type. */
const WRITERS: { readonly [Type in Block["type"]]: (block: BlockOf<Type>) => readonly string[] } = {
  lead: ({ text }) => linesOf(text),
  paragraph: ({ text }) => linesOf(text),
  heading: ({ text }) => [oneLine(text)],
  list: ({ ordered, items }) => items.map((item, index) => marker(ordered, index) + oneLine(item)),
  // Its words stand in the text already.
  pullquote: () => [],
  image: ({ alt, caption, credit, url }) => bracketed("تصویر", caption ?? (alt === "" ? undefined : alt), credit, url),
  video: ({ caption, credit, url }) => bracketed("فیلم", caption, credit, url),
  audio: ({ caption, credit, url }) => bracketed("صدا", caption, credit, url),
  embed: ({ caption, provider, url }) => bracketed(provider === undefined ? "پیوست" : oneLine(provider), caption, undefined, url),
  table: ({ caption, header, rows }) => [...(caption === undefined ? [] : [oneLine(caption)]), ...(header === undefined ? [] : [row(header)]), ...rows.map(({ cells }) => row(cells))],
  divider: () => ["* * *"],
};

/** The lines of a block. One of a type that this release does not know has those of its text. */
export function blockLines(block: Block): readonly string[] {
  // Each writer takes blocks of its own type; TypeScript cannot tell that the two come together.
  const writer = WRITERS[block.type] as ((block: Block) => readonly string[]) | undefined;
  return writer?.(block) ?? linesOf(blockText(block));
}
