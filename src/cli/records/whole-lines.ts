// Whole lines: a stream of bytes as blocks that end where lines end, with no more in memory than a block and a line.
import { countBreaks } from "./lines.js";
import { Memory } from "./memory.js";

const LINE_FEED = 0x0a;

/** In bytes: no limit of a line is lower. */
export const LEAST_LONGEST = 64 * 1024;

/** In bytes, beside the size of a block: for the line in which it ends. */
const ROOM = 2 * LEAST_LONGEST;

/** Memory for blocks of a size. */
export const memoryFor = (size = 0): Memory => new Memory(size + ROOM);

/** How a stream is cut. */
export interface CutOptions {
  /** In bytes, its break with it, and at least {@link LEAST_LONGEST}: a longer line is passed over. */
  readonly longest: number;
  /**
   * In bytes: a block ends with the line in which it reaches this size, wherever the stream's own chunks end, so that the same bytes are always
   * cut alike. Without it a block is what has come.
   */
  readonly size?: number;
  /** In bytes: a shard ends likewise, and a block with it. */
  readonly shardSize?: number;
  /** Where the bytes of blocks lie. Whoever is done with a block may give them back. */
  readonly memory?: Memory;
}

/** Where a block stands in its stream. */
interface StreamPlace {
  /** The number of its first line, from 1. */
  readonly line: number;
  /** In bytes of the stream; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The number of its shard, from 0, and whether it is the last of it. */
  readonly shard: number;
  readonly endsShard: boolean;
}

/** Some whole lines; the last of a stream may have no break. Or a line that was passed over. */
export type Block = StreamPlace & ({ readonly bytes: Buffer } | { readonly isTooLong: true });

/** Behind the first line break of a chunk, if it has one. */
function breakIn(chunk: Buffer): number | undefined {
  const lineBreak = chunk.indexOf(LINE_FEED);
  return lineBreak === -1 ? undefined : lineBreak + 1;
}

/** Cuts a stream; what is asked for next is read next. */
class Cutter {
  readonly #longest: number;
  readonly #size: number | undefined;
  readonly #shardSize: number;
  #shard = 0;
  #shardStart = 0;
  #line = 1;
  #start = 0;
  readonly #allMemory: Memory;
  /** Holds what has come of the block, and room for more. */
  #memory: Buffer;
  #length = 0;
  /** How much of it is whole lines. */
  #whole = 0;
  /** Whether the line that is coming is passed over. */
  #isPassing = false;

  constructor({ longest, size, shardSize = Infinity, memory = memoryFor(size) }: CutOptions) {
    this.#longest = longest;
    this.#size = size;
    this.#shardSize = shardSize;
    this.#allMemory = memory;
    this.#memory = memory.take();
  }

  /** Takes what has come, and gives the blocks that it completes. */
  *take(chunk: Buffer): Generator<Block> {
    for (let rest = chunk; rest.length > 0; ) {
      if (!this.#isPassing && this.#comingLine(rest) > this.#longest) yield* this.#beginPassing();
      const end = this.#isPassing ? breakIn(rest) : this.#endIn(rest);
      const taken = end === undefined ? rest : rest.subarray(0, end);
      if (this.#isPassing) this.#length += taken.length;
      else this.#add(taken);
      if (end !== undefined) yield* this.#isPassing ? this.#passed() : this.#block(this.#length);
      rest = rest.subarray(taken.length);
    }
  }

  /** What is left when the stream has ended. */
  *end(): Generator<Block> {
    if (this.#length === 0) return;
    if (this.#isPassing) yield* this.#passed();
    else yield* this.#block(this.#length);
  }

  /** How long the line that is coming is by what a chunk adds to it. */
  #comingLine(chunk: Buffer): number {
    return this.#length - this.#whole + (breakIn(chunk) ?? chunk.length);
  }

  /** Where in a chunk the block ends, if it does. */
  #endIn(chunk: Buffer): number | undefined {
    const wanted = this.#size === undefined ? undefined : Math.min(this.#size, this.#shardStart + this.#shardSize - this.#start);
    const lineBreak = wanted === undefined ? chunk.lastIndexOf(LINE_FEED) : chunk.indexOf(LINE_FEED, Math.max(0, wanted - this.#length - 1));
    return lineBreak === -1 ? undefined : lineBreak + 1;
  }

  #add(chunk: Buffer): void {
    const length = this.#length + chunk.length;
    if (length > this.#memory.length) {
      const larger = this.#allMemory.take(2 * length);
      this.#memory.copy(larger, 0, 0, this.#length);
      this.#allMemory.giveBack(this.#memory);
      this.#memory = larger;
    }
    chunk.copy(this.#memory, this.#length);
    const lineBreak = chunk.lastIndexOf(LINE_FEED);
    if (lineBreak !== -1) this.#whole = this.#length + lineBreak + 1;
    this.#length = length;
  }

  /** Gives the first bytes of what has come, and keeps the others. */
  *#block(length: number): Generator<Block> {
    const bytes = this.#memory.subarray(0, length);
    const rest = this.#memory.subarray(length, this.#length);
    const place = this.#placeOf(length);
    this.#goOn(length, countBreaks(bytes));
    this.#memory = this.#allMemory.take(rest.length);
    rest.copy(this.#memory);
    this.#length = rest.length;
    this.#whole = 0;
    yield { ...place, bytes };
  }

  #placeOf(length: number): StreamPlace {
    const end = this.#start + length;
    return { line: this.#line, start: this.#start, end, shard: this.#shard, endsShard: end >= this.#shardStart + this.#shardSize };
  }

  #goOn(length: number, lines: number): void {
    const { end, endsShard } = this.#placeOf(length);
    this.#line += lines;
    this.#start = end;
    if (!endsShard) return;
    this.#shard += 1;
    this.#shardStart = end;
  }

  /** Gives the lines before one that is too long, and forgets what has come of it. */
  *#beginPassing(): Generator<Block> {
    if (this.#whole > 0) yield* this.#block(this.#whole);
    this.#isPassing = true;
  }

  *#passed(): Generator<Block> {
    yield { ...this.#placeOf(this.#length), isTooLong: true };
    this.#goOn(this.#length, 1);
    this.#length = 0;
    this.#isPassing = false;
  }
}

/** A stream's chunks in pieces no longer than the least that a line may be, so that a line that is too long never lies within one. */
function* slices(chunk: Buffer): Generator<Buffer> {
  for (let start = 0; start < chunk.length; start += LEAST_LONGEST) yield chunk.subarray(start, start + LEAST_LONGEST);
}

/**
 * Cuts a stream into blocks of whole lines. A chunk may be written over once the next is asked for; the bytes of a block are nobody else's. Throws what
 * reading throws, once all that was read before has been given.
 */
export async function* wholeLines(stream: AsyncIterable<Buffer>, options: CutOptions): AsyncGenerator<Block> {
  const cutter = new Cutter(options);
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const chunk of stream) for (const slice of slices(chunk)) yield* cutter.take(slice);
  } catch (error) {
    failure = { error };
  }
  yield* cutter.end();
  if (failure !== undefined) throw failure.error;
}
