// Filter: NDJSON in, a line out for each line in, block by block: what Spark, Hadoop, ClickHouse and GNU parallel call.
import type { Readable, Writable } from "node:stream";
import { once } from "node:events";
import { emptyTally, type Tally } from "./tally.js";
import type { TaskOptions } from "./task.js";
import { loadTask, type TaskName } from "./tasks.js";
import { wholeLines } from "./whole-lines.js";
import { addTooLong, workBlock } from "./work.js";
import { Written } from "./written.js";

/** What a filter reads, and how much of it a record may be. */
export interface FilterInput {
  readonly stream: Readable;
  /** The file's name; none for standard input. */
  readonly file?: string | undefined;
  /** In bytes. */
  readonly longestRecord: number;
}

/**
 * Works through a stream of NDJSON and writes a line for each line that is not blank, in their order. What a block of input leads to is written before
 * the next is read, so that whoever waits for an answer gets it, and no more than a block and the longest record are held.
 */
export async function filter({ stream, file, longestRecord }: FilterInput, task: TaskName, options: TaskOptions, output: Writable): Promise<Tally> {
  const written = new Written();
  const tally = emptyTally();
  const work = { task: await loadTask(task), options, good: written, bad: written, tally };
  for await (const piece of wholeLines(stream, { longest: longestRecord })) {
    const { line, start, end } = piece;
    if ("bytes" in piece) workBlock(piece.bytes, { file, line, start }, work);
    else addTooLong({ file, line, start, end }, longestRecord, work);
    const lines = written.take();
    if (lines.length > 0 && !output.write(lines)) await once(output, "drain");
  }
  return tally;
}
