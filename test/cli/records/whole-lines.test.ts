// Whole lines: blocks and shards that end where lines end, and lines that are passed over.
import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { type Block, type CutOptions, LEAST_LONGEST, wholeLines } from "../../../src/cli/records/whole-lines.js";

/** Longer than any line may be here. */
const LONG = "ب".repeat(LEAST_LONGEST);

interface Seen {
  readonly text: string;
  readonly line: number;
  readonly shard: number;
  readonly endsShard: boolean;
}

const seen = (block: Block): Seen => {
  const { line, shard, endsShard } = block;
  return { text: "bytes" in block ? block.bytes.toString() : "too long", line, shard, endsShard };
};

async function cut(chunks: readonly string[], options: Partial<CutOptions> = {}): Promise<Seen[]> {
  const blocks: Seen[] = [];
  for await (const block of wholeLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { longest: LEAST_LONGEST, ...options })) blocks.push(seen(block));
  return blocks;
}

describe("wholeLines", () => {
  test.each<[name: string, chunks: string[], texts: string[]]>([
    ["nothing", [], []],
    ["what has come, as it comes", ["a\n", "b\nc\n"], ["a\n", "b\nc\n"]],
    ["a line in three chunks", ["a", "b", "c\nd\n"], ["abc\nd\n"]],
    ["the rest of a chunk waits", ["a\nb", "c\n"], ["a\n", "bc\n"]],
    ["the last line without a break", ["a\nb"], ["a\n", "b"]],
    ["breaks alone", ["\n\n", "\n"], ["\n\n", "\n"]],
  ])("without a size: %s", async (_, chunks, texts) => {
    expect((await cut(chunks)).map(({ text }) => text)).toEqual(texts);
  });

  test.each<[name: string, size: number, text: string, texts: string[]]>([
    ["ends with the line in which it reaches its size", 3, "a\nb\nc\nd\n", ["a\nb\n", "c\nd\n"]],
    ["ends where it reaches its size exactly", 4, "a\nb\nc\nd\n", ["a\nb\n", "c\nd\n"]],
    ["is one line where lines are longer", 2, "abc\ndef\n", ["abc\n", "def\n"]],
    ["is all where that is less", 100, "a\nb", ["a\nb"]],
  ])("a block %s", async (_, size, text, texts) => {
    expect((await cut([text], { size })).map((block) => block.text)).toEqual(texts);
    expect((await cut(Array.from(text), { size })).map((block) => block.text)).toEqual(texts);
  });

  test("a shard ends likewise, and a block with it", async () => {
    expect(await cut(["a\nb\nc\nd\ne\n"], { size: 4, shardSize: 6 })).toEqual([
      { text: "a\nb\n", line: 1, shard: 0, endsShard: false },
      { text: "c\n", line: 3, shard: 0, endsShard: true },
      { text: "d\ne\n", line: 4, shard: 1, endsShard: false },
    ]);
  });

  test.each<[name: string, chunks: string[], blocks: [text: string, line: number][]]>([
    ["within a chunk", [`a\n${LONG}\nb\n`], [["a\n", 1], ["too long", 2], ["b\n", 3]]],
    ["over two chunks", [`a\n${LONG}`, `${LONG}\nb\n`], [["a\n", 1], ["too long", 2], ["b\n", 3]]],
    ["first of all", [`${LONG}\n`, "b\n"], [["too long", 1], ["b\n", 2]]],
    ["last, without a break", ["a\n", LONG], [["a\n", 1], ["too long", 2]]],
    ["two of them", [`${LONG}\n${LONG}\nb`], [["too long", 1], ["too long", 2], ["b", 3]]],
  ])("a line that is too long is passed over: %s", async (_, chunks, blocks) => {
    expect((await cut(chunks, { size: 1024 })).map(({ text, line }) => [text, line])).toEqual(blocks);
  });

  test("a line is as long as its bytes with its break", async () => {
    const longest = "a".repeat(LEAST_LONGEST - 1);
    expect((await cut([`${longest}\n`])).map(({ text }) => text)).toEqual([`${longest}\n`]);
    expect((await cut([`a${longest}\n`])).map(({ text }) => text)).toEqual(["too long"]);
  });

  test("the place of a line that is passed over is told in bytes", async () => {
    const blocks: Block[] = [];
    for await (const block of wholeLines(Readable.from([Buffer.from(`a\n${LONG}\nb\n`)]), { longest: LEAST_LONGEST })) blocks.push(block);
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([[0, 2], [2, 2 + 2 * LEAST_LONGEST + 1], [3 + 2 * LEAST_LONGEST, 5 + 2 * LEAST_LONGEST]]);
  });

  test("what was read before reading failed is given first", async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from("a\nb");
      await Promise.resolve();
      throw new Error("EIO");
    }
    const texts: string[] = [];
    const reading = async (): Promise<void> => {
      for await (const block of wholeLines(failing(), { longest: LEAST_LONGEST })) texts.push(seen(block).text);
    };
    await expect(reading()).rejects.toThrow("EIO");
    expect(texts).toEqual(["a\n", "b"]);
  });

  test("a chunk may be written over once the next is asked for", async () => {
    async function* reusing(): AsyncGenerator<Buffer> {
      const chunk = Buffer.alloc(4);
      for (const text of ["a\nb\n", "c\nd\n", "e\nf\n"]) {
        chunk.write(text);
        yield chunk;
        await Promise.resolve();
      }
    }
    const blocks: Block[] = [];
    for await (const block of wholeLines(reusing(), { longest: LEAST_LONGEST, size: 6 })) blocks.push(block);
    expect(blocks.map((block) => seen(block).text)).toEqual(["a\nb\nc\n", "d\ne\nf\n"]);
  });
});
