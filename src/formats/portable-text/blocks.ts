// Blocks: the blocks of a body in Portable Text. Keys are made of places, so that the same article always gives the same document.
import { type Block, type BlockOf, blockText } from "../../schema/block.js";
import { type MarkedStretch, markedText } from "./marked-text.js";
import type { PortableTextBlock, PortableTextStyle, PortableTextTextBlock } from "./types.js";

interface Place {
  readonly key: string;
  /** The quotes within the block's text. */
  readonly stretches: readonly MarkedStretch[];
}

function textBlock(style: PortableTextStyle, text: string, { key, stretches }: Place): PortableTextTextBlock {
  return { _type: "block", _key: key, style, ...markedText(text, key, stretches) };
}

/** The item that holds a place, of items whose first places are in order. */
function itemAt(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The quotes within each item: they count in the text of all items, a line each. */
function stretchesByItem(starts: readonly number[], stretches: readonly MarkedStretch[]): ReadonlyMap<number, readonly MarkedStretch[]> {
  const byItem = new Map<number, MarkedStretch[]>();
  for (const stretch of stretches) {
    for (let item = itemAt(starts, stretch.start), from = starts[item]; from !== undefined && from < stretch.end; item += 1, from = starts[item]) {
      const moved = { ...stretch, start: stretch.start - from, end: stretch.end - from };
      const known = byItem.get(item);
      if (known === undefined) byItem.set(item, [moved]);
      else known.push(moved);
    }
  }
  return byItem;
}

/** An item a block. */
function list({ ordered, items }: BlockOf<"list">, { key, stretches }: Place): PortableTextTextBlock[] {
  let from = 0;
  const starts = items.map((item) => {
    const start = from;
    from += item.length + 1;
    return start;
  });
  const byItem = stretchesByItem(starts, stretches);
  return items.map((item, index) => ({
    ...textBlock("normal", item, { key: `${key}i${String(index)}`, stretches: byItem.get(index) ?? [] }), listItem: ordered ? "number" : "bullet", level: 1,
  }));
}

/** An object of a list with the key that its editors need. */
const keyed = <Type extends string, Item>(type: Type, key: string, items: readonly Item[]): (Item & { _type: Type; _key: string })[] =>
  items.map((item, index) => ({ ...item, _type: type, _key: `${key}${type.charAt(0)}${String(index)}` }));

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"] as const satisfies readonly PortableTextStyle[];

/** Every block, by its type. */
const WRITERS: { readonly [Type in Block["type"]]: (block: BlockOf<Type>, place: Place) => PortableTextBlock | PortableTextBlock[] } = {
  lead: ({ text }, place) => textBlock("lead", text, place),
  paragraph: ({ text }, place) => textBlock("normal", text, place),
  heading: ({ text, level }, place) => textBlock(HEADINGS[level - 2] ?? "h6", text, place),
  list,
  pullquote: ({ text }, place) => textBlock("blockquote", text, place),
  image: ({ type, renditions, ...rest }, { key }) => ({ _type: type, _key: key, ...rest, ...(renditions && { renditions: keyed("rendition", key, renditions) }) }),
  video: ({ type, ...rest }, { key }) => ({ _type: type, _key: key, ...rest }),
  audio: ({ type, ...rest }, { key }) => ({ _type: type, _key: key, ...rest }),
  embed: ({ type, ...rest }, { key }) => ({ _type: type, _key: key, ...rest }),
  table: ({ type, rows, ...rest }, { key }) => ({ _type: type, _key: key, ...rest, rows: keyed("row", key, rows) }),
  divider: ({ type, ...rest }, { key }) => ({ _type: type, _key: key, ...rest }),
};

/** Writes one block, a list as a block for each item. One of a type that this release does not know is a paragraph of its text. */
export function portableBlocks(block: Block, index: number, stretches: readonly MarkedStretch[]): PortableTextBlock[] {
  const place: Place = { key: `b${String(index)}`, stretches };
  // Each writer takes blocks of its own type; TypeScript cannot tell that the two come together.
  const writer = WRITERS[block.type] as ((block: Block, place: Place) => PortableTextBlock | PortableTextBlock[]) | undefined;
  return [writer?.(block, place) ?? textBlock("normal", blockText(block), place)].flat();
}
