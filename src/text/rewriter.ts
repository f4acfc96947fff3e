// Rewriter: a text copied with changes, in time that grows with its length alone.

/** Copied character by character up to this many code units; a longer stretch is sliced. */
const SHORT = 512;
const BLOCK = 8192;
/** So many code units of the result stay within reach of whoever asks what stands before. */
const WITHIN_REACH = 8;

/**
 * Where results are put together: concatenation by the character is fifty times slower, and a new block for each short text as slow as the
 * rest of its work. No two rewriters work at the same time, and none leaves anything here for the next.
 */
const block = /* @__PURE__ */ new Uint16Array(BLOCK);
const decoder = /* @__PURE__ */ new TextDecoder("utf-16le", { fatal: true, ignoreBOM: true });

/** Below this the decoder costs more than it saves. */
const FEW = 256;

function stringOf(units: Uint16Array): string {
  // The declared type asks for an array of numbers; the engine takes any list of them.
  if (units.length < FEW) return String.fromCharCode.apply(null, units as unknown as number[]);
  try {
    return decoder.decode(units);
  } catch {
    // The decoder lets no lone surrogate pass.
    return String.fromCharCode.apply(null, units as unknown as number[]);
  }
}

/** Copies a text, with changes told in the order of the text. None is empty and changes nothing. */
export class Rewriter {
  /** The offset behind the last change. */
  settled = 0;
  private result = "";
  private length = 0;
  private shift = 0;
  private readonly text: string;
  private readonly edits: number[] | undefined;

  /** Whoever wants to know what went where gives a list: source start and end, result start and end of every change of length. */
  constructor(text: string, edits?: number[]) {
    this.text = text;
    this.edits = edits;
  }

  /** The code unit of the result that stands so many before an offset of the text that lies behind all changes; -1 where none does. */
  before(at: number, back = 1): number {
    const index = at - back;
    if (index >= this.settled) return this.text.charCodeAt(index);
    const written = this.length + index - this.settled;
    return written >= 0 ? (block[written] ?? -1) : -1;
  }

  /** Writes one code unit for another. */
  substitute(at: number, code: number): void {
    this.copyTo(at);
    this.put(code);
    this.settled = at + 1;
  }

  /** Writes a few characters for others; but two backticks or tildes keep what parts them, or they would be one mark. */
  replace(start: number, end: number, by: string): void {
    const before = this.before(start);
    if (by === "" && before === this.text.charCodeAt(end) && (before === 0x60 || before === 0x7e)) return;
    this.copyTo(start);
    for (let at = 0; at < by.length; at += 1) this.put(by.charCodeAt(at));
    this.settle(start, end, by.length);
  }

  /** Lets the last code unit of the result be another, and drops the one at an offset, which modified it. */
  compose(at: number, code: number): void {
    this.copyTo(at);
    block[this.length - 1] = code;
    this.settle(at, at + 1, 0);
  }

  /** The whole result; the text itself where nothing changed. */
  finish(): string {
    if (this.settled === 0) return this.text;
    this.copyTo(this.text.length);
    this.flush(0);
    return this.result;
  }

  private settle(start: number, end: number, length: number): void {
    this.settled = end;
    const grown = length - (end - start);
    if (grown !== 0) this.edits?.push(start, end, start + this.shift, start + this.shift + length);
    this.shift += grown;
  }

  private put(code: number): void {
    if (this.length === BLOCK) this.flush(WITHIN_REACH);
    block[this.length] = code;
    this.length += 1;
  }

  private copyTo(end: number): void {
    const { text } = this;
    let at = this.settled;
    if (end - at > SHORT) {
      this.flush(0);
      this.result += text.slice(at, end - WITHIN_REACH);
      at = end - WITHIN_REACH;
    }
    if (this.length + end - at > BLOCK) this.flush(WITHIN_REACH);
    let length = this.length;
    for (; at < end; at += 1, length += 1) block[length] = text.charCodeAt(at);
    this.length = length;
  }

  private flush(kept: number): void {
    const end = Math.max(this.length - kept, 0);
    this.result += stringOf(block.subarray(0, end));
    block.copyWithin(0, end, this.length);
    this.length -= end;
  }
}
