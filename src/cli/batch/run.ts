// Run: inputs in, shards out, by several threads and in one order, whatever number of threads there is.
import { version } from "../../../package.json";
import { SCHEMA_VERSION } from "../../schema/article.js";
import { codeOf, fileProblem } from "../file-problem.js";
import { sum, type Tally } from "../records/tally.js";
import type { TaskOptions } from "../records/task.js";
import type { TaskName } from "../records/tasks.js";
import { type Block, wholeLines } from "../records/whole-lines.js";
import { addTooLong } from "../records/work.js";
import { BatchError } from "./batch-error.js";
import { type Fingerprint, Fingerprinter } from "./fingerprint.js";
import { duplicateIds, type DuplicateIds } from "./ids.js";
import { inOrder } from "./in-order.js";
import type { Input, Inputs } from "./inputs.js";
import { OutputFolder, type Receipt, type RunIdentity } from "./output-folder.js";
import { onlyBad, Pool, PoolClosed } from "./pool.js";
import { readInput } from "./read-input.js";
import { partName, type ShardFiles } from "./shard-files.js";
import { blockMemory, cutOf, giveBack, withLast } from "./shards.js";
import type { BlockResult } from "./worker.js";

/** Blocks that are read ahead for each thread, so that none waits. */
const BLOCKS_A_JOB = 2;

/** What a run does. */
export interface RunOptions {
  readonly task: TaskName;
  readonly options: TaskOptions;
  readonly inputs: Inputs;
  readonly out: string;
  readonly jobs: number;
  /** In bytes, as the next. */
  readonly shardSize: number;
  readonly longestRecord: number;
  readonly resume: boolean;
  readonly signal: AbortSignal;
  /** Is told how many bytes have been read and how many records are through. */
  readonly onProgress: (bytes: number, records: number) => void;
}

/** A file that was not read, or not to its end. */
interface Problem {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** What a run found. */
export interface Summary extends Tally {
  readonly task: TaskName;
  readonly shards: number;
  readonly problems: readonly Problem[];
  readonly passedOver: number;
  readonly duplicates: DuplicateIds;
}

/** A block with the number of its shard in the whole run. */
interface RunBlock {
  readonly input: number;
  readonly block: Block;
  readonly shard: number;
  /** Where the shard begins. */
  readonly shardStart: number;
  /** How far the input had been read when the shard was cut; undefined within it. */
  readonly read: Fingerprint | undefined;
  /** How many bytes of all inputs had been read when it was cut. */
  readonly bytesRead: number;
}

/** An input as it was read to its end. */
interface ReadFile extends Fingerprint {
  readonly file: string;
}

/** A run while it is on. */
class Run {
  readonly files: ReadFile[] = [];
  readonly problems: Problem[] = [];
  readonly #run: RunOptions;
  readonly #folder: OutputFolder;
  readonly #pool: Pool;
  readonly #memory = blockMemory();
  /** The number of the first shard of the input that is being read. */
  #firstShard = 0;
  /** In bytes, the inputs that have been read to their end. */
  #bytes = 0;
  #records = 0;

  constructor(run: RunOptions, folder: OutputFolder, pool: Pool) {
    this.#run = run;
    this.#folder = folder;
    this.#pool = pool;
    for (const { file, error } of run.inputs.unreadable) this.#note(file, error);
  }

  #note(file: string, error: unknown): void {
    this.problems.push({ file, code: codeOf(error) ?? "unreadable", message: fileProblem(error, this.#run.options.language) });
  }

  /** Works through what is not finished yet, and writes it shard by shard. */
  async work(): Promise<void> {
    let files: ShardFiles | undefined;
    let tallies: Tally[] = [];
    try {
      for await (const [{ input, block, shard, shardStart, read, bytesRead }, result] of inOrder(this.#blocks(), this.#run.jobs * BLOCKS_A_JOB, (item) => this.#result(item))) {
        files ??= await this.#folder.shard(shard);
        await files.write(result);
        giveBack(this.#memory, block);
        tallies.push(result.tally);
        this.#progress(bytesRead, result.tally.records);
        if (read === undefined) continue;
        const file = this.#run.inputs.inputs[input]?.name ?? "";
        const receipt: Receipt = { shard, input, file, start: shardStart, end: block.end, tally: sum(tallies), bytes: files.bytes, read };
        await files.finish(receipt);
        this.#folder.receipts.set(shard, receipt);
        [files, tallies] = [undefined, []];
      }
    } finally {
      await files?.close();
    }
  }

  #progress(bytesRead: number, records: number): void {
    this.#records += records;
    this.#run.onProgress(bytesRead, this.#records);
  }

  /** The blocks of all inputs that belong to no finished shard. */
  async *#blocks(): AsyncGenerator<RunBlock> {
    for (const [number, input] of this.#run.inputs.inputs.entries()) {
      const earlier = this.#folder.finished().filter((receipt) => receipt.input === number);
      const fingerprinter = new Fingerprinter(earlier.map(({ read }) => read));
      yield* this.#blocksOf(number, input, fingerprinter);
      if (this.#run.signal.aborted) return;
      if (fingerprinter.differs || fingerprinter.isShorter) throw new BatchError("input-changed", input.name);
      this.files.push({ file: input.name, ...fingerprinter.now });
    }
  }

  async *#blocksOf(number: number, input: Input, fingerprinter: Fingerprinter): AsyncGenerator<RunBlock> {
    const { longestRecord, signal, options: { language } } = this.#run;
    let [shards, shardStart] = [0, 0];
    try {
      for await (const block of withLast(wholeLines(readInput(input, fingerprinter, { language, longestRecord, signal }), cutOf(input, this.#run, this.#memory)))) {
        if (signal.aborted) return;
        const bytesRead = this.#bytes + fingerprinter.bytes;
        const shard = this.#firstShard + block.shard;
        const receipt = this.#folder.receipts.get(shard);
        const read = block.endsShard ? fingerprinter.now : undefined;
        if (fingerprinter.differs || (block.endsShard && receipt !== undefined && receipt.end !== block.end)) throw new BatchError("input-changed", input.name);
        if (receipt === undefined) yield { input: number, block, shard, shardStart, read, bytesRead };
        else {
          if (block.endsShard) this.#progress(bytesRead, receipt.tally.records);
          giveBack(this.#memory, block);
        }
        shards = block.shard + 1;
        if (block.endsShard) shardStart = block.end;
      }
    } catch (error) {
      if (error instanceof BatchError) throw error;
      this.#note(input.name, error);
    }
    this.#firstShard += shards;
    this.#bytes += fingerprinter.bytes;
  }

  #result({ input, block }: RunBlock): Promise<BlockResult> {
    const { task, options, longestRecord } = this.#run;
    const { name, documents } = this.#run.inputs.inputs[input] ?? { name: "" };
    const { line, start, end } = block;
    if ("bytes" in block) return this.#pool.run({ bytes: block.bytes, place: { file: name, line, start, isOfDocuments: documents !== undefined }, task, options });
    return Promise.resolve(onlyBad((work) => { addTooLong({ file: name, line, start, end }, longestRecord, { ...work, options }); }));
  }
}

function identityOf({ task, options, inputs, shardSize, longestRecord }: RunOptions): RunIdentity {
  return { khabar: version, schemaVersion: SCHEMA_VERSION, task, options: { language: options.language, shardSize, longestRecord }, inputs: inputs.inputs.map(({ name }) => name) };
}

function manifestOf(identity: RunIdentity, { files, problems }: Run, receipts: readonly Receipt[]): object {
  return {
    ...identity,
    files,
    problems,
    shards: receipts.map(({ shard, file, start, end, bytes, tally: { records, good, bad, blank } }) => ({ part: partName(shard), file, start, end, records, good, bad, blank, bytes })),
  };
}

/**
 * Does a run, from where it stands. Undefined where it was interrupted; what was finished stays, and another call goes on from there. Throws a BatchError
 * where it cannot begin or go on, and what writing throws.
 */
export async function runBatch(run: RunOptions): Promise<Summary | undefined> {
  const identity = identityOf(run);
  const folder = await OutputFolder.open(run.out, identity, run.resume);
  if (folder.isComplete) return (await folder.summary()) as Summary; // it was written as one
  const pool = new Pool(run.jobs);
  const stop = (): void => { void pool.close(); };
  run.signal.addEventListener("abort", stop);
  try {
    const running = new Run(run, folder, pool);
    await running.work();
    if (run.signal.aborted) return undefined;
    const receipts = folder.finished();
    const summary: Summary = {
      task: run.task,
      shards: receipts.length,
      ...sum(receipts.map(({ tally }) => tally)),
      problems: running.problems,
      passedOver: run.inputs.passedOver,
      duplicates: await duplicateIds(folder.ids()),
    };
    await folder.finish(manifestOf(identity, running, receipts), summary);
    return summary;
  } catch (error) {
    // What the threads were at when they were stopped is done again another time.
    if (error instanceof PoolClosed) return undefined;
    throw error;
  } finally {
    run.signal.removeEventListener("abort", stop);
    await pool.close();
    await folder.close();
  }
}
