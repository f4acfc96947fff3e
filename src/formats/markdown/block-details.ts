// Block details: what a block has and Markdown has no syntax for. It stands in the front matter, with how the block begins, so that it is found again.
import type { Block, BlockOf } from "../../schema/block.js";
import { blockText } from "../../schema/block.js";
import { writableText } from "../../markup/characters.js";
import { Places } from "./places.js";
import { filled, isThing, type Thing } from "../reading/values.js";

/** Keys of each type of block that the front matter keeps. */
const KEPT: { readonly [Type in Block["type"]]: readonly (keyof BlockOf<Type> & string)[] } = {
  lead: ["extensions"],
  paragraph: ["extensions"],
  heading: ["extensions"],
  list: ["extensions"],
  pullquote: ["quoteId", "extensions"],
  image: ["width", "height", "credit", "license", "renditions", "digitalSourceType", "extensions"],
  video: ["poster", "duration", "credit", "license", "digitalSourceType", "extensions"],
  audio: ["duration", "credit", "license", "digitalSourceType", "extensions"],
  embed: ["provider", "extensions"],
  table: ["caption", "extensions"],
  divider: ["extensions"],
};

const isKnown = (type: unknown): type is Block["type"] => typeof type === "string" && Object.hasOwn(KEPT, type);

/** In UTF-16 code units. */
const LONGEST_BEGINNING = 32;

/** How a block begins, or the whole of its address: a body that was edited has it at another place. */
export function beginningOf(block: Block): string {
  if ("url" in block) return block.url;
  const text = block.type === "table" ? (block.rows[0]?.cells[0] ?? "") : blockText(block);
  return writableText(text.slice(0, LONGEST_BEGINNING));
}

/** What of a table its grid does not say: rows of different lengths are filled up, and a header of empty cells is none. */
function gridDetails({ header, rows }: BlockOf<"table">): Thing {
  const lengths = [...(header === undefined ? [] : [header.length]), ...rows.map(({ cells }) => cells.length)];
  const isRagged = lengths.some((length) => length !== lengths[0]);
  return { ...(isRagged && { lengths }), ...(header?.every((cell) => cell === "") === true && { hasHeader: true }) };
}

/** The details of a block, or undefined where Markdown says it all. `isTold` is whether Markdown tells its type. */
export function detailsOf(block: Block, index: number, isTold: boolean): Thing | undefined {
  const details: Record<string, unknown> = {};
  if (!isTold) details["type"] = block.type;
  for (const key of isKnown(block.type) ? KEPT[block.type] : []) {
    // The keys are those of this type.
    const value = (block as unknown as Thing)[key];
    if (value !== undefined) details[key] = value;
  }
  if (block.type === "image" && block.alt === "") details["alt"] = "";
  if (block.type === "table") Object.assign(details, gridDetails(block));
  for (const key in details) if (key !== "") return { block: index, begins: beginningOf(block), ...details };
  return undefined;
}

/** A block as Markdown says it. A paragraph that is one link may be a film, a sound or an embed. */
export interface ReadBlock {
  readonly block: Block;
  readonly link?: { readonly url: string; readonly text: string } | undefined;
}

/** A block as another type, where the text or the link can be one. */
function asType(type: Block["type"], { block, link }: ReadBlock): Block {
  if (block.type === type) return block;
  if (type === "video" || type === "audio" || type === "embed") {
    const url = link?.url ?? ("url" in block ? block.url : undefined);
    const caption = link === undefined || link.text === link.url ? undefined : link.text;
    return url === undefined ? block : filled<BlockOf<"video">>({ ...({ type } as { type: "video" }), url, caption });
  }
  const isText = block.type === "paragraph" || block.type === "lead" || block.type === "pullquote";
  return isText && (type === "lead" || type === "paragraph" || type === "pullquote") ? { type, text: block.text } : block;
}

/** Rows as long as they were, and the header that had nothing in it. */
function regridded(table: BlockOf<"table">, { lengths, hasHeader }: Thing): BlockOf<"table"> {
  const width = table.rows[0]?.cells.length ?? 0;
  const header = table.header ?? (hasHeader === true ? Array.from<string>({ length: width }).fill("") : undefined);
  const counts: readonly unknown[] = Array.isArray(lengths) ? lengths : [];
  const cut = (cells: readonly string[], index: number): string[] => {
    const count = counts[index];
    return typeof count === "number" && count >= 1 && cells.slice(count).every((cell) => cell === "") ? cells.slice(0, count) : [...cells];
  };
  const first = header === undefined ? 0 : 1;
  return { ...table, ...(header && { header: cut(header, 0) }), rows: table.rows.map(({ cells }, index) => ({ cells: cut(cells, index + first) })) };
}

function withDetails(read: ReadBlock, details: Thing): Block {
  const { type } = details;
  const block = isKnown(type) ? asType(type, read) : read.block;
  const known: Record<string, unknown> = {};
  for (const key of KEPT[block.type]) if (details[key] !== undefined) known[key] = details[key];
  if (block.type === "image" && details["alt"] === "" && block.alt === undefined) known["alt"] = "";
  // What the details hold is held to the schema with the whole article.
  return { ...(block.type === "table" ? regridded(block, details) : block), ...known };
}

/** Puts the details of a front matter to their blocks. `report` is called with the index, from 0, of each that no longer has its block. */
export function completed(read: readonly ReadBlock[], list: readonly unknown[], settle: (read: ReadBlock) => Block, report: (index: number) => void): Block[] {
  const places = list.length === 0 ? undefined : new Places(read.map(({ block, link }) => link?.url ?? beginningOf(block)));
  const detailed = new Map<number, Block>();
  list.forEach((details, index) => {
    const at = isThing(details) ? places?.find(details["block"], details["begins"]) : undefined;
    const block = at === undefined ? undefined : read[at];
    if (at === undefined || block === undefined || detailed.has(at)) report(index);
    else if (isThing(details)) detailed.set(at, withDetails(block, details));
  });
  return read.map((block, index) => detailed.get(index) ?? settle(block));
}
