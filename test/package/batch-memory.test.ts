// Batch memory: it is as flat for half a gigabyte as for ten megabytes, and for a line of 200 MB as for none. Measured, not timed.
import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { article, outputOf } from "./batch-records.js";
import { workplace } from "./run-command.js";

const MB = 1024 ** 2;

/** Leaves the most memory that the process held, in KB. */
const WATCH = `const { isMainThread } = require("node:worker_threads");
if (isMainThread) process.on("exit", () => require("node:fs").writeFileSync("peak", String(process.resourceUsage().maxRSS)));`;

const { folder, bash } = workplace({ "watch.cjs": WATCH });

/** A megabyte of articles. */
const ARTICLES = Buffer.from(`${JSON.stringify({ ...article("1"), headline: "بندر تازه باز شد ".repeat(200).trim() })}\n`.repeat(200)).subarray(0, MB);
const WHOLE = ARTICLES.subarray(0, ARTICLES.lastIndexOf("\n") + 1);

/** Writes a file piece by piece. */
function write(name: string, pieces: number, piece: Buffer, before = "", behind = ""): void {
  const file = openSync(join(folder, name), "w");
  writeSync(file, before);
  for (let count = 0; count < pieces; count += 1) writeSync(file, piece);
  writeSync(file, behind);
  closeSync(file);
}

/** The most memory that a call over a file took, in KB. */
function peakOf(name: string, options: string): number {
  bash(`khabar batch ${name} ${options}`, { NODE_OPTIONS: `--require ${join(folder, "watch.cjs")}` });
  rmSync(join(folder, name));
  return Number(readFileSync(join(folder, "peak"), "utf8"));
}

const runOver = (name: string, task: string): number => peakOf(name, `--out out-${name} --task ${task} --jobs 2`);

test("memory is flat from 10 MB to 500 MB, and not taken by a line of 200 MB, which is told by its place", () => {
  write("small.ndjson", 10, WHOLE);
  const usual = runOver("small.ndjson", "validate");
  write("large.ndjson", 500, WHOLE);
  const large = runOver("large.ndjson", "validate");
  write("long.ndjson", 200, Buffer.alloc(MB, "x"), '{"id":1,"text":"یک"}\n{"id":2,"text":"', '"}\n{"id":3,"text":"سه"}\n');
  const long = runOver("long.ndjson", "normalize");
  console.info(`Memory of batch: ${[usual, large, long].map((peak) => (peak / 1024).toFixed(0)).join(", ")} MB for 10 MB, 500 MB, and a line of 200 MB.`);

  const { summary } = outputOf(join(folder, "out-large.ndjson"));
  expect([summary.bad, summary.good > 50_000]).toEqual([0, true]);
  expect(large).toBeLessThan((usual * 4) / 3);

  const { good, dead } = outputOf(join(folder, "out-long.ndjson"));
  expect(good.length).toBe(2);
  expect(dead).toMatchObject([{ line: 2, start: 23, end: 23 + 200 * MB + 19, fault: { code: "too-long" } }]);
  expect(long).toBeLessThan((usual * 4) / 3);
});

test("it is flat where shards are only planned", () => {
  const [small = 0, large] = [10, 500].map((megabytes) => {
    write("planned.ndjson", megabytes, WHOLE);
    return peakOf("planned.ndjson", "--plan");
  });
  expect(large).toBeLessThan((small * 4) / 3);
});
