// Memory: stretches of bytes that threads may share, used again and again. Left to be collected they are held for as long as no thread is short of memory.

/** Bytes that another thread handed over: without Node's class around them, which is put back. */
export const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Stretches of one size, and larger ones where a line needs that. */
export class Memory {
  readonly #size: number;
  readonly #free: SharedArrayBuffer[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  /** A stretch that nobody else uses. */
  take(atLeast = 0): Buffer {
    if (atLeast > this.#size) return Buffer.from(new SharedArrayBuffer(atLeast));
    return Buffer.from(this.#free.pop() ?? new SharedArrayBuffer(this.#size));
  }

  /** Takes back a stretch that nobody uses any more, or a part of it that stands for all. */
  giveBack({ buffer }: Buffer): void {
    if (buffer instanceof SharedArrayBuffer && buffer.byteLength === this.#size) this.#free.push(buffer);
  }
}
