// Written: lines that are to be written, gathered until there are enough of them.

const LINE_FEED = "\n";

/** Lines in the order in which they were added. */
export class Written {
  readonly #pieces: Buffer[] = [];
  /** The piece that may still grow: a stretch of a block whose lines stay as they came. */
  #stretch: { readonly block: Buffer; readonly start: number; end: number } | undefined;

  /** Adds a line, which has no break yet. */
  addLine(line: string): void {
    this.#endStretch();
    this.#pieces.push(Buffer.from(line + LINE_FEED));
  }

  /** Adds bytes of a block as they are; those of lines one behind the other are copied once, all together. */
  addBytes(block: Buffer, start: number, end: number): void {
    if (this.#stretch?.block === block && this.#stretch.end === start) this.#stretch.end = end;
    else {
      this.#endStretch();
      this.#stretch = { block, start, end };
    }
  }

  #endStretch(): void {
    if (this.#stretch === undefined) return;
    const { block, start, end } = this.#stretch;
    this.#pieces.push(block.subarray(start, end));
    this.#stretch = undefined;
  }

  /** Takes out all that was added, as one stretch of bytes. */
  take(): Buffer {
    this.#endStretch();
    const pieces = this.#pieces.splice(0);
    const [first] = pieces;
    return pieces.length === 1 && first !== undefined ? first : Buffer.concat(pieces);
  }
}
