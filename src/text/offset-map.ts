// Offset map: where each character of a text went, when it was rewritten in steps.

/**
 * The way between the offsets of a text and those of what it became, in UTF-16 code units. Both functions are monotone, take the ends to
 * the ends, and take an offset outside the text for the nearest in it.
 */
export interface OffsetMap {
  /** Where the character at an offset of the result comes from; what was put in comes from where it was put, and the end is the end. */
  toSource(offset: number): number;
  /** Where the character at an offset of the source went; what was taken out went to where the next one stands. */
  toResult(offset: number): number;
}

/** Four numbers a change of length, in order: source start and end, result start and end. */
export type Edits = readonly number[];

const SOURCE = 0;
const RESULT = 2;

/**
 * An offset on the other side of the changes: behind one it moves with it. Within one, a character of the source that is too many went to where
 * the next one stands; one of the result comes from the last that became it, as the second letter of a ligature does.
 */
function follow(edits: Uint32Array, side: number, offset: number): number {
  // The last change that begins at the offset or before it.
  let low = 0;
  let high = edits.length / 4;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[4 * middle + side] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return offset;
  const edit = edits.subarray(4 * low - 4);
  const [start = 0, end = 0] = edit.subarray(side);
  const [otherStart = 0, otherEnd = 0] = edit.subarray(RESULT - side);
  const last = side === SOURCE ? otherEnd : Math.max(otherStart, otherEnd - 1);
  return offset >= end ? otherEnd + offset - end : Math.min(otherStart + offset - start, last);
}

/** The map of several steps, each with its own changes. */
export function offsetMap(steps: readonly Edits[], sourceLength: number, resultLength: number): OffsetMap {
  const changes = steps.map((edits) => Uint32Array.from(edits));
  const within = (offset: number, length: number) => Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
  return {
    toSource: (offset) => changes.reduceRight((result, edits) => follow(edits, RESULT, result), within(offset, resultLength)),
    toResult: (offset) => changes.reduce((result, edits) => follow(edits, SOURCE, result), within(offset, sourceLength)),
  };
}
