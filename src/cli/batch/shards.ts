// Shards: how inputs are cut, the same whether a run is planned or done.
import type { Memory } from "../records/memory.js";
import { type Block, type CutOptions, memoryFor } from "../records/whole-lines.js";
import type { Input } from "./inputs.js";

/** In bytes: as much as a thread works through at a time. */
const BLOCK_SIZE = 1024 ** 2;

/** Memory for the blocks of a run. */
export const blockMemory = (): Memory => memoryFor(BLOCK_SIZE);

/** Gives back the bytes of a block that nobody reads any more. */
export function giveBack(memory: Memory, block: Block): void {
  if ("bytes" in block) memory.giveBack(block.bytes);
}

/** How an input is cut. A document is measured by its file, before it is a line. */
export function cutOf({ documents }: Input, { longestRecord, shardSize }: { readonly longestRecord: number; readonly shardSize: number }, memory: Memory): CutOptions {
  return { longest: documents === undefined ? longestRecord : Infinity, size: BLOCK_SIZE, shardSize, memory };
}

/** Blocks with the last of them known as the end of its shard, though the shard is not full. */
export async function* withLast(blocks: AsyncIterable<Block>): AsyncGenerator<Block> {
  let held: Block | undefined;
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const block of blocks) {
      if (held !== undefined) yield held;
      held = block;
    }
  } catch (error) {
    failure = { error };
  }
  if (held !== undefined) yield { ...held, endsShard: true };
  if (failure !== undefined) throw failure.error;
}
