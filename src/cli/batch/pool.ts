// Pool: threads that work through blocks. A record that a thread dies of is found and told, and costs no other record.
import { Tinypool } from "tinypool";
import { fault } from "../records/fault.js";
import { linesOf } from "../records/lines.js";
import { bufferOf } from "../records/memory.js";
import { emptyTally, sum } from "../records/tally.js";
import { addBadLine, type Work } from "../records/work.js";
import { Written } from "../records/written.js";
import type { BlockResult, BlockTask } from "./worker.js";

/** Beside the file that this code is bundled into. */
const WORKER = new URL("batch-worker.js", import.meta.url).href;

/** What became of two blocks, one behind the other. */
function joined(first: BlockResult, second: BlockResult): BlockResult {
  const both = (name: "good" | "bad" | "ids"): Uint8Array => Buffer.concat([first[name], second[name]]);
  return { good: both("good"), bad: both("bad"), ids: both("ids"), tally: sum([first.tally, second.tally]) };
}

/** The two halves of a block by its lines; undefined where it is one line. */
function halves({ bytes, place, ...rest }: BlockTask): readonly [BlockTask, BlockTask] | undefined {
  const lines = [...linesOf(bufferOf(bytes))];
  const middle = lines[lines.length >> 1];
  if (middle === undefined || lines.length < 2) return undefined;
  const cut = lines[(lines.length >> 1) - 1]?.next ?? 0;
  return [
    { ...rest, bytes: bytes.subarray(0, cut), place },
    { ...rest, bytes: bytes.subarray(cut), place: { ...place, line: place.line + (lines.length >> 1), start: place.start + cut } },
  ];
}

/** What became of a block that no thread worked through: all that is noted of it is bad. */
export function onlyBad(note: (work: Pick<Work, "bad" | "tally">) => void): BlockResult {
  const [bad, tally] = [new Written(), emptyTally()];
  note({ bad, tally });
  return { good: new Uint8Array(), bad: bad.take(), ids: new Uint8Array(), tally };
}

/** The one record of a block, which no thread survives. */
function deadly({ bytes, place, options }: BlockTask, error: unknown): BlockResult {
  const found = fault("worker-failed", options.language, error instanceof Error ? error.message : String(error));
  return onlyBad((work) => { addBadLine(bufferOf(bytes), place, found, work); });
}

/** Told to whoever waits for a pool that was closed. */
export class PoolClosed extends Error {}

/** Some threads. */
export class Pool {
  readonly #threads: Tinypool;
  #closing: Promise<void> | undefined;

  constructor(jobs: number) {
    this.#threads = new Tinypool({ filename: WORKER, minThreads: jobs, maxThreads: jobs });
  }

  #throwIfClosed(): void {
    if (this.#closing !== undefined) throw new PoolClosed();
  }

  /** Works through a block in one of the threads. Rejects only where the pool is closed, with {@link PoolClosed}. */
  async run(task: BlockTask): Promise<BlockResult> {
    this.#throwIfClosed();
    try {
      return (await this.#threads.run(task)) as BlockResult; // what worker.ts gives
    } catch (error) {
      this.#throwIfClosed();
      const parts = halves(task);
      if (parts === undefined) return deadly(task, error);
      return joined(await this.run(parts[0]), await this.run(parts[1]));
    }
  }

  /** Ends the threads, and what they are at. */
  close(): Promise<void> {
    this.#closing ??= this.#threads.destroy();
    return this.#closing;
  }
}
