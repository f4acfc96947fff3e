// Lines: a block of bytes cut at its line breaks, LF or CRLF.

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** UTF-8's byte order mark. It heads a file, and a line within one to which another file was appended. */
const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);

/** Where a line stands in its block, in bytes, without its break and mark; `next` is where the line behind it begins. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function hasMark(block: Buffer, start: number): boolean {
  return block[start] === BYTE_ORDER_MARK[0] && block.subarray(start, start + BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK);
}

/** The places of the lines of a block, in order. The last may have no break. */
export function* linesOf(block: Buffer): Generator<LineSpan> {
  for (let at = 0; at < block.length; ) {
    const lineBreak = block.indexOf(LINE_FEED, at);
    const next = lineBreak === -1 ? block.length : lineBreak + 1;
    const end = lineBreak === -1 ? block.length : lineBreak;
    const start = hasMark(block, at) ? at + BYTE_ORDER_MARK.length : at;
    yield { start, end: end > start && block[end - 1] === CARRIAGE_RETURN ? end - 1 : end, next };
    at = next;
  }
}

/** How many line breaks a block holds. */
export function countBreaks(block: Buffer): number {
  let count = 0;
  for (let at = block.indexOf(LINE_FEED); at !== -1; at = block.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
