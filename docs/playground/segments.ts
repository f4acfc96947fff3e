// Segments: a text cut wherever a mark begins or ends, so that marks may overlap.
import type { Mark } from "./marks.js";

/** A piece of a text with the marks that it lies within, the longest first. */
export interface Segment {
  readonly text: string;
  /** Whether a mark begins with it. */
  readonly isFirst: boolean;
  readonly marks: readonly Mark[];
}

/** Cuts a text, from `from` to `to` of it in UTF-16 code units, by marks that come in the order of their beginnings. */
export function segmentsOf(text: string, marks: readonly Mark[], from = 0, to = text.length): Segment[] {
  const cuts = new Set([from, to]);
  for (const { start, end } of marks) for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut);
  const places = [...cuts].sort((one, other) => one - other);
  const segments: Segment[] = [];
  let open: Mark[] = [];
  let next = 0;
  for (const [index, start] of places.slice(0, -1).entries()) {
    open = open.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark !== undefined && mark.start <= start; mark = marks[next]) {
      if (mark.end > start) open.push(mark);
      next += 1;
    }
    segments.push({ text: text.slice(start, places[index + 1]), isFirst: open.some((mark) => mark.start === start), marks: [...open] });
  }
  return segments;
}
