// Output folder: what a run leaves behind, and what it needs to go on after it was killed.
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../file-problem.js";
import type { Tally } from "../records/tally.js";
import { BatchError } from "./batch-error.js";
import type { Fingerprint } from "./fingerprint.js";
import type { ShardIds } from "./ids.js";
import { takeLock } from "./lock.js";
import { ShardFiles, writeWhole } from "./shard-files.js";

/** What makes a run that run: another one would write something else. */
export interface RunIdentity {
  readonly khabar: string;
  readonly schemaVersion: number;
  readonly task: string;
  readonly options: Readonly<Record<string, string | number>>;
  readonly inputs: readonly string[];
}

/** What is known of a shard that is finished. */
export interface Receipt {
  readonly shard: number;
  /** The number of its input, from 0, and the input's name. */
  readonly input: number;
  readonly file: string;
  /** In bytes of the file; of a compressed file, in what it holds. */
  readonly start: number;
  readonly end: number;
  readonly tally: Tally;
  /** How large its part is. */
  readonly bytes: number;
  /** How far the input had been read when it was cut. */
  readonly read: Fingerprint;
}

/** Beside the parts while a run is on: what it is, its lock, and for each shard its receipt, its bad records and its ids. */
const STATE = ".khabar";
const LOCK = "lock";
const IDENTITY = "run.json";
const RECEIPT = /^shard-\d+\.json$/u;

/** Written last of all: where it stands the run is over. */
const MANIFEST = "manifest.json";
const SUMMARY = "summary.json";
const DEAD_LETTERS = "dead-letters.ndjson";

const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The bytes of some files, one behind the other. */
async function* bytesOf(paths: readonly string[]): AsyncGenerator<Buffer> {
  for (const path of paths) yield* createReadStream(path) as AsyncIterable<Buffer>; // a stream without an encoding
}

/** Throws where the run that lies in a folder is not the one that is to go on. */
function compareRuns(there: RunIdentity, identity: RunIdentity): void {
  const keys = Object.keys(identity) as (keyof RunIdentity)[]; // the keys of what we made
  const differences = keys.filter((key) => JSON.stringify(there[key]) !== JSON.stringify(identity[key]));
  if (differences.length > 0) throw new BatchError("another-run", differences.join(", "));
}

/** A folder that a run writes to. */
export class OutputFolder {
  /** Whether the run was over before. */
  readonly isComplete: boolean;
  /** The receipts of the shards that are finished, by number. */
  readonly receipts: Map<number, Receipt>;
  readonly #path: string;
  readonly #release: () => Promise<void>;

  private constructor(path: string, receipts: readonly Receipt[], release?: () => Promise<void>) {
    this.#path = path;
    this.receipts = new Map(receipts.map((receipt) => [receipt.shard, receipt]));
    this.isComplete = release === undefined;
    this.#release = release ?? (() => Promise.resolve());
  }

  /** Opens a folder for a run, new or, where it is to go on, as it was left. Throws a BatchError where that cannot be. */
  static async open(path: string, identity: RunIdentity, resume: boolean): Promise<OutputFolder> {
    await mkdir(path, { recursive: true });
    const entries = await readdir(path);
    const isOurs = entries.includes(STATE) || entries.includes(MANIFEST);
    if (entries.length > 0 && !(resume && isOurs)) throw new BatchError("output-in-the-way", path);
    const state = join(path, STATE);
    if (entries.includes(MANIFEST)) {
      compareRuns((await readJsonFile(join(path, MANIFEST))) as RunIdentity, identity); // a manifest begins with it
      await rm(state, { recursive: true, force: true });
      return new OutputFolder(path, []);
    }
    await mkdir(state, { recursive: true });
    const release = await takeLock(join(state, LOCK));
    const there = await readJsonFile(join(state, IDENTITY));
    if (there === undefined) await writeWhole(join(state, IDENTITY), asJson(identity));
    else {
      try {
        compareRuns(there as RunIdentity, identity); // it was written as one
      } catch (error) {
        await release();
        throw error;
      }
    }
    const names = (await readdir(state)).filter((name) => RECEIPT.test(name));
    const receipts = await Promise.all(names.map((name) => readJsonFile(join(state, name))));
    return new OutputFolder(path, receipts as Receipt[], release); // they were written as such
  }

  /** Opens the files of a shard. */
  shard(number: number): Promise<ShardFiles> {
    return ShardFiles.open(this.#path, join(this.#path, STATE), number);
  }

  /** The ids of the shards that are finished. */
  ids(): readonly ShardIds[] {
    return this.finished().map(({ shard, file }) => ({ path: ShardFiles.idsPath(join(this.#path, STATE), shard), file }));
  }

  /** What an earlier process told of a run that is over. */
  async summary(): Promise<unknown> {
    return readJsonFile(join(this.#path, SUMMARY));
  }

  /** The receipts of the shards that are finished, in order. */
  finished(): readonly Receipt[] {
    return [...this.receipts.values()].sort((a, b) => a.shard - b.shard);
  }

  /** Writes what stands for the whole run, and last of all the manifest; then nothing of its state is needed any more. */
  async finish(manifest: object, summary: object): Promise<void> {
    const state = join(this.#path, STATE);
    await writeWhole(join(this.#path, DEAD_LETTERS), bytesOf(this.finished().map(({ shard }) => ShardFiles.badPath(state, shard))));
    await writeWhole(join(this.#path, SUMMARY), asJson(summary));
    await writeWhole(join(this.#path, MANIFEST), asJson(manifest));
    await rm(state, { recursive: true });
  }

  /** Lets another process in. */
  async close(): Promise<void> {
    await this.#release().catch(() => undefined);
  }
}
