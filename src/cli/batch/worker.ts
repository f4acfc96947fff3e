// Worker: what a thread does with a block, from its bytes to the bytes of what became of it.
import { bufferOf } from "../records/memory.js";
import { emptyTally, type Tally } from "../records/tally.js";
import type { TaskOptions } from "../records/task.js";
import { loadTask, type TaskName } from "../records/tasks.js";
import { type BlockPlace, workBlock } from "../records/work.js";
import { Written } from "../records/written.js";
import { Ids } from "./ids.js";

/** A block and what is to be done with it. */
export interface BlockTask {
  readonly bytes: Uint8Array;
  readonly place: BlockPlace;
  readonly task: TaskName;
  readonly options: TaskOptions;
}

/** What became of a block. */
export interface BlockResult {
  readonly good: Uint8Array;
  readonly bad: Uint8Array;
  readonly tally: Tally;
  /** The ids of its records, as {@link Ids} writes them. */
  readonly ids: Uint8Array;
}

/** Works through a block. */
export default async function work({ bytes, place, task, options }: BlockTask): Promise<BlockResult> {
  const [good, bad, tally, ids] = [new Written(), new Written(), emptyTally(), new Ids()];
  workBlock(bufferOf(bytes), place, { task: await loadTask(task), options, good, bad, tally, onId: (id, line) => { ids.add(id, line); } });
  return { good: good.take(), bad: bad.take(), tally, ids: ids.take() };
}
