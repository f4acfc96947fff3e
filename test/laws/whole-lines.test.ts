// The laws of cutting a stream: the same bytes are cut alike, whatever the chunks in which they come, and nothing is lost.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/cli/records/lines.js";
import { type Block, LEAST_LONGEST, wholeLines } from "../../src/cli/records/whole-lines.js";

const RUNS = { numRuns: 500 };

/** Lines of all lengths about a few sizes that matter: nothing, a few bytes, and what is just short of the limit, at it, or far beyond. */
const line = fc.oneof(
  { weight: 6, arbitrary: fc.nat(40) },
  { weight: 2, arbitrary: fc.constantFrom(1000, 5000) },
  { weight: 2, arbitrary: fc.constantFrom(-2, -1, 0, 1).map((more) => LEAST_LONGEST + more) },
  { weight: 1, arbitrary: fc.constant(3 * LEAST_LONGEST) },
).map((length) => "x".repeat(length));

const stream = fc.tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([lines, lineBreak, isBroken]) => Buffer.from(lines.join(lineBreak) + (isBroken ? lineBreak : "")));

const sizes = fc.record({
  longest: fc.constantFrom(LEAST_LONGEST, LEAST_LONGEST + 1, 2 * LEAST_LONGEST),
  size: fc.constantFrom(1, 7, 64, 4096, 2 * LEAST_LONGEST),
  shardSize: fc.constantFrom(1, 50, 6000, LEAST_LONGEST, 10 * LEAST_LONGEST),
});

/** Where a stream is torn, as shares of its length. */
const tears = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });

async function* torn(bytes: Buffer, places: readonly number[]): AsyncGenerator<Buffer> {
  const ends = [...places.map((place) => Math.round(place * bytes.length)).sort((a, b) => a - b), bytes.length];
  let start = 0;
  for (const end of ends) {
    await Promise.resolve();
    yield bytes.subarray(start, end);
    start = end;
  }
}

type Cut = Omit<Block, "bytes"> & { readonly held: string | undefined };

async function cut(chunks: AsyncIterable<Buffer>, options: Parameters<typeof wholeLines>[1]): Promise<Cut[]> {
  const cuts: Cut[] = [];
  for await (const block of wholeLines(chunks, options)) {
    const { line: number, start, end, shard, endsShard } = block;
    cuts.push({ line: number, start, end, shard, endsShard, held: "bytes" in block ? block.bytes.toString("latin1") : undefined });
  }
  return cuts;
}

describe("a stream that is cut", () => {
  test("is cut alike, whatever the chunks in which it comes", async () => {
    await fc.assert(fc.asyncProperty(stream, sizes, tears, async (bytes, options, places) => {
      expect(await cut(torn(bytes, places), options)).toEqual(await cut(torn(bytes, []), options));
    }), RUNS);
  });
  test("loses nothing but lines that are too long, whose place is told; blocks and shards leave no gap", async () => {
    await fc.assert(fc.asyncProperty(stream, sizes, tears, async (bytes, options, places) => {
      const cuts = await cut(torn(bytes, places), options);
      let [end, shard, number] = [0, 0, 1];
      for (const block of cuts) {
        expect([block.start, block.shard, block.line]).toEqual([end, shard, number]);
        const there = bytes.subarray(block.start, block.end);
        const lines = [...linesOf(there)];
        if (block.held === undefined) expect([lines.length, there.length > options.longest]).toEqual([1, true]);
        else {
          expect(block.held === there.toString("latin1")).toBe(true);
          expect(lines.every(({ start, next }) => next - start <= options.longest)).toBe(true);
        }
        end = block.end;
        number += lines.length;
        if (block.endsShard) shard += 1;
      }
      expect(end).toBe(bytes.length);
    }), RUNS);
  });
  test("is cut no later than where a block and a shard are full", async () => {
    await fc.assert(fc.asyncProperty(stream, sizes, async (bytes, options) => {
      let shardStart = 0;
      for (const { start, end, endsShard, held } of await cut(torn(bytes, []), options)) {
        const last = [...linesOf(bytes.subarray(start, end))].at(-1);
        if (held !== undefined && last !== undefined) expect(last.start).toBeLessThan(options.size);
        expect(endsShard).toBe(end - shardStart >= options.shardSize);
        if (endsShard) shardStart = end;
      }
    }), RUNS);
  });
});
