// Ids: which records of a run share theirs, found with little memory however many there are.
import { hash } from "node:crypto";
import { createReadStream } from "node:fs";

/** Eight bytes of a hash of the id, and four of its line's number, little-endian. */
const ENTRY = 12;
const HASH = 8;

/** The ids of a block, one behind the other. */
export class Ids {
  readonly #entries: Buffer[] = [];

  /** Adds a record's id; "1" and 1 are the same, and what is neither a string nor a number is none. */
  add(id: unknown, line: number): void {
    if (typeof id !== "string" && typeof id !== "number") return;
    const entry = Buffer.alloc(ENTRY);
    hash("sha1", String(id), "buffer").copy(entry, 0, 0, HASH);
    entry.writeUInt32LE(line, HASH);
    this.#entries.push(entry);
  }

  /** All of them. */
  take(): Buffer {
    return Buffer.concat(this.#entries.splice(0));
  }
}

/** The ids that a shard wrote. */
export interface ShardIds {
  readonly path: string;
  /** The file that its records come from. */
  readonly file: string;
}

/** Where a record stands that shares its id. */
interface IdPlace {
  readonly file: string;
  readonly line: number;
}

/** The ids that more than one record has. */
export interface DuplicateIds {
  /** How many. */
  readonly ids: number;
  /** How many records have them. */
  readonly records: number;
  /** The places of the first few. */
  readonly places: readonly (readonly IdPlace[])[];
}

/** As many ids as are held at once, where no single id has more: 64 MiB. */
const MOST_HELD = 8 * 1024 ** 2;

/** Hashes are told apart by their first 16 bits for that. */
const BUCKETS = 1 << 16;
const BUCKET_SHIFT = 48n;
const bucketOf = (idHash: bigint): number => Number(idHash >> BUCKET_SHIFT);

/** A person looks at a few; each has some places. */
const MOST_TOLD = 20;
const MOST_PLACES = 10;

/** As much as is read at once, in bytes: whole entries. */
const READ_AT_ONCE = ENTRY * 64 * 1024;

/** Goes through the ids of all shards, in their order. */
async function forEachId(shards: readonly ShardIds[], visit: (idHash: bigint, line: number, file: string) => void): Promise<void> {
  for (const { path, file } of shards) {
    for await (const chunk of createReadStream(path, { highWaterMark: READ_AT_ONCE })) {
      const entries = chunk as Buffer; // a stream without an encoding
      for (let at = 0; at < entries.length; at += ENTRY) visit(entries.readBigUInt64LE(at), entries.readUInt32LE(at + HASH), file);
    }
  }
}

/** Stretches of buckets, each with as many ids as may be held at once. */
async function bucketRanges(shards: readonly ShardIds[]): Promise<readonly { readonly first: number; readonly last: number; readonly ids: number }[]> {
  const sizes = new Uint32Array(BUCKETS);
  await forEachId(shards, (idHash) => { sizes[bucketOf(idHash)] = (sizes[bucketOf(idHash)] ?? 0) + 1; });
  const ranges: { first: number; last: number; ids: number }[] = [];
  sizes.forEach((ids, bucket) => {
    const range = ranges.at(-1);
    if (range === undefined || range.ids + ids > MOST_HELD) ranges.push({ first: bucket, last: bucket, ids });
    else Object.assign(range, { last: bucket, ids: range.ids + ids });
  });
  return ranges;
}

/** The hashes that stand more than once in a sorted list, with how often. */
function* repeated(hashes: BigUint64Array): Generator<readonly [idHash: bigint, times: number]> {
  for (let start = 0, end = 0; start < hashes.length; start = end) {
    while (end < hashes.length && hashes[end] === hashes[start]) end += 1;
    const idHash = hashes[start];
    if (idHash !== undefined && end - start > 1) yield [idHash, end - start];
  }
}

/** Finds the ids that several records have. Two ids of a hundred million are taken for one in one run of three thousand. */
export async function duplicateIds(shards: readonly ShardIds[]): Promise<DuplicateIds> {
  const places = new Map<bigint, IdPlace[]>();
  let [ids, records] = [0, 0];
  for (const { first, last, ids: size } of await bucketRanges(shards)) {
    const hashes = new BigUint64Array(size);
    let held = 0;
    await forEachId(shards, (idHash) => {
      const bucket = bucketOf(idHash);
      if (bucket >= first && bucket <= last) hashes[held++] = idHash;
    });
    for (const [idHash, times] of repeated(hashes.sort())) {
      ids += 1;
      records += times;
      if (places.size < MOST_TOLD) places.set(idHash, []);
    }
  }
  if (places.size > 0) {
    await forEachId(shards, (idHash, line, file) => {
      const found = places.get(idHash);
      if (found !== undefined && found.length < MOST_PLACES) found.push({ file, line });
    });
  }
  return { ids, records, places: [...places.values()] };
}
