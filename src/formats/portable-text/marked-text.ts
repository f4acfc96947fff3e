// Marked text: a text cut where quotes begin and end, each piece with the quotes that it belongs to.
import type { PortableTextQuoteMark, PortableTextSpan } from "./types.js";

/** A stretch of a text that a quote marks, in UTF-16 code units; `end` is exclusive. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
  /** Of the quote in the article's list, from 0: it tells one mark from another. */
  readonly quote: number;
  readonly mark: Omit<PortableTextQuoteMark, "_key">;
}

/** The children of a block, and what they are marked with. */
export interface MarkedText {
  readonly children: PortableTextSpan[];
  readonly markDefs: PortableTextQuoteMark[];
}

const keyOf = (block: string, { quote }: MarkedStretch): string => `${block}q${String(quote)}`;

/** Where quotes begin and end within a text, each place once and in order, with its ends. */
function boundaries(length: number, stretches: readonly MarkedStretch[]): readonly number[] {
  return [...new Set([0, length, ...stretches.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
}

function piecesOf(text: string, key: string, stretches: readonly MarkedStretch[]): PortableTextSpan[] {
  const places = boundaries(text.length, stretches);
  const waiting = [...stretches].sort((a, b) => a.start - b.start);
  let open: MarkedStretch[] = [];
  let next = 0;
  return places.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (let stretch = waiting[next]; stretch !== undefined && stretch.start <= start; stretch = waiting[next]) {
      open.push(stretch);
      next += 1;
    }
    // Two spans of one quote may overlap.
    const marks = [...new Set(open.map((stretch) => keyOf(key, stretch)))];
    return { _type: "span", _key: `${key}s${String(index)}`, text: text.slice(start, places[index + 1]), marks };
  });
}

/** Marks a text. Stretches may overlap, touch, or hold each other; what of one lies outside of the text is cut off. */
export function markedText(text: string, key: string, stretches: readonly MarkedStretch[]): MarkedText {
  if (stretches.length === 0 || text === "") return { children: [{ _type: "span", _key: `${key}s0`, text, marks: [] }], markDefs: [] };
  const within = stretches.map((stretch) => ({ ...stretch, start: Math.max(stretch.start, 0), end: Math.min(stretch.end, text.length) })).filter(({ start, end }) => start < end);
  const marks = new Map(within.map((stretch) => [keyOf(key, stretch), stretch.mark]));
  return { children: piecesOf(text, key, within), markDefs: Array.from(marks, ([_key, mark]) => ({ ...mark, _key })) };
}
