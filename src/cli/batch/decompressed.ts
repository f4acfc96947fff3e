// Decompressed: what a compressed file holds, up to the very place where it is cut off or damaged.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Transform } from "node:stream";
import * as zlib from "node:zlib";
import { fileError } from "../file-problem.js";
import type { Compression } from "./inputs.js";

/** In bytes of a compressed file: as much as is decompressed before it is asked for more. A thousand times as much may come of it, and no more. */
const STEP = 16 * 1024;

/** In bytes: fewer pieces than Node's 16 KiB, and still little memory. */
const PIECE = 64 * 1024;

type Decompressor = Transform & { readonly bytesWritten: number };

/** Throws where this Node cannot decompress it: zstd came with Node 22.15. */
const DECOMPRESSORS: Readonly<Record<Compression, () => Decompressor>> = {
  gzip: () => zlib.createGunzip({ chunkSize: PIECE }),
  zstd: () => {
    if (!("createZstdDecompress" in zlib)) throw fileError("NO_ZSTD");
    return zlib.createZstdDecompress({ chunkSize: PIECE });
  },
};

/**
 * Whether what comes behind the end is another beginning, which Node would pass over: of zstd the next frame. Of gzip Node goes on by itself from member
 * to member, and ends before zeros, with which a tape is filled up.
 */
const BEGINS_AGAIN: Readonly<Record<Compression, boolean>> = { gzip: false, zstd: true };

/**
 * A decompressor that takes one step at a time and gives all that comes of it. Node's streams forget what was not yet asked for when they fail, and
 * by themselves they read ahead, at each run as far as they please.
 */
class Stepper {
  readonly #compression: Compression;
  readonly #pieces: Buffer[] = [];
  #stream: Decompressor;
  #hasEnded = false;
  #settle: (error?: Error) => void = () => undefined;

  constructor(compression: Compression) {
    this.#compression = compression;
    this.#stream = this.#begin();
  }

  #begin(): Decompressor {
    this.#hasEnded = false;
    return DECOMPRESSORS[this.#compression]()
      .on("data", (piece: Buffer) => { this.#pieces.push(piece); })
      .on("error", (error) => { this.#settle(error); })
      .on("end", () => {
        this.#hasEnded = true;
        this.#settle();
      });
  }

  /** Takes the next bytes. */
  async add(bytes: Buffer): Promise<readonly Buffer[]> {
    for (let rest = bytes; rest.length > 0; ) {
      if (this.#hasEnded && !BEGINS_AGAIN[this.#compression]) break;
      if (this.#hasEnded) this.#stream = this.#begin();
      const before = this.#stream.bytesWritten;
      const next = rest;
      await this.#settled((done) => { this.#stream.write(next, done); });
      rest = rest.subarray(this.#stream.bytesWritten - before);
    }
    return this.#pieces.splice(0);
  }

  /** What comes when there are no more. */
  async end(): Promise<readonly Buffer[]> {
    if (!this.#hasEnded) await this.#settled(() => { this.#stream.end(); });
    return this.#pieces.splice(0);
  }

  async #settled(start: (done: () => void) => void): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#settle = (error) => {
        if (error === undefined) resolve();
        else reject(error);
      };
      start(resolve);
    });
    // Reading hands the pieces that wait to the listener.
    while (this.#stream.read() !== null);
  }
}

function* steps(chunk: Buffer): Generator<Buffer> {
  for (let start = 0; start < chunk.length; start += STEP) yield chunk.subarray(start, start + STEP);
}

/** What still comes of a step that failed: the file is read once more, and that step byte by byte, up to where it fails again. */
async function* rescued(file: string, compression: Compression, from: number): AsyncGenerator<Buffer> {
  // What is no file on a disk cannot be read twice.
  if (!(await stat(file)).isFile()) return;
  const stepper = new Stepper(compression);
  let at = 0;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: STEP, end: from + STEP - 1 })) {
      const bytes = chunk as Buffer; // a stream without an encoding
      const known = Math.max(0, Math.min(bytes.length, from - at));
      await stepper.add(bytes.subarray(0, known));
      for (let byte = known; byte < bytes.length; byte += 1) yield* await stepper.add(bytes.subarray(byte, byte + 1));
      at += bytes.length;
    }
  } catch {
    return;
  }
}

/** Decompresses the bytes of a file. Throws what keeps it from going on, once all that could be decompressed has been given. */
export async function* decompressed(source: AsyncIterable<Buffer>, compression: Compression, file: string): AsyncGenerator<Buffer> {
  const stepper = new Stepper(compression);
  let at = 0;
  for await (const chunk of source) {
    for (const step of steps(chunk)) {
      try {
        yield* await stepper.add(step);
      } catch (error) {
        yield* rescued(file, compression, at);
        throw error;
      }
      at += step.length;
    }
  }
  yield* await stepper.end();
}
