// Shard files: what became of a shard, written beside and renamed once it is on the disk.
import { type FileHandle, open, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Receipt } from "./output-folder.js";
import type { BlockResult } from "./worker.js";

const PARTIAL = ".partial";

const numbered = (shard: number): string => String(shard).padStart(5, "0");

/** The name of the file that holds the good records of a shard. */
export const partName = (shard: number): string => `part-${numbered(shard)}.ndjson`;

/** Writes a file beside and renames it once it is on the disk, so that it is whole or not there. */
export async function writeWhole(path: string, content: string | AsyncIterable<Uint8Array>): Promise<void> {
  const handle = await open(path + PARTIAL, "w");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(path + PARTIAL, path);
}

/** The open files of a shard. What a process that was killed had written of them is written over. */
export class ShardFiles {
  /** How large the part is, in bytes. */
  bytes = 0;
  readonly #part: string;
  readonly #receipt: string;
  readonly #good: FileHandle;
  readonly #bad: FileHandle;
  readonly #ids: FileHandle;

  private constructor(part: string, receipt: string, [good, bad, ids]: readonly [FileHandle, FileHandle, FileHandle]) {
    this.#part = part;
    this.#receipt = receipt;
    this.#good = good;
    this.#bad = bad;
    this.#ids = ids;
  }

  /** Where the bad records of a shard wait for the end of the run. */
  static badPath(state: string, shard: number): string {
    return join(state, `shard-${numbered(shard)}.bad.ndjson`);
  }

  /** Where its ids do. */
  static idsPath(state: string, shard: number): string {
    return join(state, `shard-${numbered(shard)}.ids`);
  }

  static async open(folder: string, state: string, shard: number): Promise<ShardFiles> {
    const part = join(folder, partName(shard));
    const handles = [await open(part + PARTIAL, "w"), await open(ShardFiles.badPath(state, shard), "w"), await open(ShardFiles.idsPath(state, shard), "w")] as const;
    return new ShardFiles(part, join(state, `shard-${numbered(shard)}.json`), handles);
  }

  /** Writes what became of the next block. */
  async write({ good, bad, ids }: BlockResult): Promise<void> {
    await Promise.all([this.#good.writeFile(good), this.#bad.writeFile(bad), this.#ids.writeFile(ids)]);
    this.bytes += good.byteLength;
  }

  /** Finishes the shard: its receipt is written last, and says that all else is on the disk. */
  async finish(receipt: Receipt): Promise<void> {
    await Promise.all([this.#good.sync(), this.#bad.sync(), this.#ids.sync()]);
    await this.close();
    await rename(this.#part + PARTIAL, this.#part);
    await writeWhole(this.#receipt, JSON.stringify(receipt));
  }

  /** Closes the files, finished or not. */
  async close(): Promise<void> {
    await Promise.all([this.#good.close(), this.#bad.close(), this.#ids.close()]);
  }
}
