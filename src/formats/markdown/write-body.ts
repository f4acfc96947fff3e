// Write body: the blocks of an article as CommonMark, with the tables of its GitHub kind.
import { type Block, type BlockOf, blockText } from "../../schema/block.js";
import { URL_ADDRESS } from "../../schema/patterns.js";
import type { Thing } from "../reading/values.js";
import { detailsOf } from "./block-details.js";
import { destination, escapedCell, escapedHeading, escapedLabel, escapedLines, escapedTitle } from "./escape.js";

/** A body in Markdown, and what of its blocks only the front matter can hold. */
export interface WrittenBody {
  readonly markdown: string;
  readonly details: readonly Thing[];
}

interface Place {
  /** Whether the block before is a list of the same kind, which this one must not become a part of. */
  readonly followsList: boolean;
}

/** What stands for a block whose address the model does not take, `javascript:` among them, as in a document that was never checked: words, and no link. */
const unlinked = (...words: readonly (string | undefined)[]): string => escapedLines(words.find((text) => text !== undefined && text !== "") ?? "");

function image({ url, alt = "", caption }: BlockOf<"image">): string {
  if (!URL_ADDRESS.test(url)) return unlinked(caption, alt, url);
  const title = caption === undefined ? "" : ` "${escapedTitle(caption)}"`;
  return `![${escapedLabel(alt)}](${destination(url)}${title})`;
}

/** A film, a sound or an embed is a link; its address stands for a caption that it does not have. */
function link({ url, caption }: BlockOf<"video" | "audio" | "embed">): string {
  if (!URL_ADDRESS.test(url)) return unlinked(caption, url);
  if (caption === undefined && !url.includes("{")) return `<${url}>`;
  return `[${escapedLabel(caption ?? url)}](${destination(url)})`;
}

function list({ ordered, items }: BlockOf<"list">, { followsList }: Place): string {
  const behind = followsList ? ")" : ".";
  const bullet = followsList ? "*" : "-";
  return items
    .map((item, index) => {
      const marker = ordered ? `${String(index + 1)}${behind} ` : `${bullet} `;
      return marker + escapedLines(item, " ".repeat(marker.length));
    })
    .join("\n");
}

const row = (cells: readonly string[], width: number): string => `|${Array.from({ length: width }, (_, index) => ` ${escapedCell(cells[index] ?? "")} |`).join("")}`;

/** Every row has as many cells as the first, which is the header, or empty cells where there is none. */
function table({ header = [], rows }: BlockOf<"table">): string {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), Math.max(header.length, 1));
  return [row(header, width), `|${" --- |".repeat(width)}`, ...rows.map(({ cells }) => row(cells, width))].join("\n");
}

/** Every block, by its type. */
const WRITERS: { readonly [Type in Block["type"]]: (block: BlockOf<Type>, place: Place) => string } = {
  lead: ({ text }) => `**${escapedLines(text)}**`,
  paragraph: ({ text }) => escapedLines(text),
  heading: ({ text, level }) => `${"#".repeat(level)} ${escapedHeading(text)}`,
  list,
  pullquote: ({ text }) => `> ${escapedLines(text, "> ")}`,
  image,
  video: link,
  audio: link,
  embed: link,
  table,
  divider: () => "---",
};

/** Whether who reads the Markdown sees what type of block it is. */
function isTold({ type }: Block, hasParagraph: boolean): boolean {
  if (type === "lead") return !hasParagraph;
  return type !== "pullquote" && type !== "video" && type !== "audio" && type !== "embed";
}

/** Writes the blocks of a body with an empty line between. A block of a type that this release does not know is a paragraph of its text. */
export function writeBody(body: readonly Block[]): WrittenBody {
  const details: Thing[] = [];
  const written: string[] = [];
  let hasParagraph = false;
  let previous: Block | undefined;
  let followsList = false;
  body.forEach((block, index) => {
    const isSameList = block.type === "list" && previous?.type === "list" && previous.ordered === block.ordered;
    followsList = isSameList && !followsList;
    // Each writer takes blocks of its own type; TypeScript cannot tell that the two come together.
    const writer = WRITERS[block.type] as ((block: Block, place: Place) => string) | undefined;
    written.push(writer?.(block, { followsList }) ?? escapedLines(blockText(block)));
    const own = detailsOf(block, index, isTold(block, hasParagraph));
    if (own !== undefined) details.push(own);
    hasParagraph ||= block.type === "paragraph";
    previous = block;
  });
  return { markdown: written.join("\n\n"), details };
}
