// Shard: what is done with one range of bytes, and what becomes of the folder where it cannot be done.
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test, vi } from "vitest";
import type { Job } from "../../docs/examples/scale/shard.js";

const folder = mkdtempSync(join(tmpdir(), "khabar-shard-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const LINES = [1, 2, 3].map((id) => `${JSON.stringify({ id, text: `كشتی ${id} به بندر نیلاب رسید.` })}\n`);
const file = join(folder, "records.ndjson");
writeFileSync(file, LINES.join(""));
const bytesUntil = (line: number): number => Buffer.byteLength(LINES.slice(0, line).join(""));

const JOB: Job = { task: "normalize", shard: 7, file, start: bytesUntil(1), end: bytesUntil(3) };

/** The module with a command of its own: it reads its name when it is loaded. */
async function shardModule(khabar: string) {
  vi.stubEnv("KHABAR", khabar);
  vi.resetModules();
  return import("../../docs/examples/scale/shard.js");
}

/** An executable file that does what a shell is told. */
function script(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return path;
}

const emptyFolder = (): string => mkdtempSync(join(folder, "out-"));
const idsOf = (path: string): unknown[] => readFileSync(path, "utf8").trimEnd().split("\n").map((line) => (JSON.parse(line) as { id: unknown }).id);

test("the lines of the range stand in a file that bears the shard's number", async () => {
  const { nameOf, runShard } = await shardModule(inject("khabar"));
  const out = emptyFolder();
  expect(await runShard(JOB, out)).toBe("written");
  expect(nameOf(JOB)).toMatch(/^part-00007-[0-9a-f]{8}$/u);
  expect(idsOf(join(out, `${nameOf(JOB)}.ndjson`))).toEqual([2, 3]);
  expect(readdirSync(join(out, ".unfinished"))).toEqual([]);
});

test("done again it stays as it is; done by two at once it is the same", async () => {
  const { nameOf, runShard } = await shardModule(inject("khabar"));
  const out = emptyFolder();
  expect(await Promise.all([runShard(JOB, out), runShard(JOB, out)])).toEqual(["written", "written"]);
  expect(idsOf(join(out, `${nameOf(JOB)}.ndjson`))).toEqual([2, 3]);
  expect(await runShard(JOB, out)).toBe("already there");
});

test("other work has another name", async () => {
  const { nameOf } = await shardModule("khabar");
  const others: Job[] = [{ ...JOB, task: "extract" }, { ...JOB, file: "/other" }, { ...JOB, start: 0 }, { ...JOB, end: JOB.end + 1 }];
  expect(new Set([JOB, ...others].map(nameOf)).size).toBe(5);
  expect(nameOf({ ...JOB })).toBe(nameOf(JOB));
});

describe("what cannot be done leaves nothing behind", () => {
  test.each<[name: string, khabar: () => string, job: Partial<Job>, message: string]>([
    ["a filter that fails at once", () => script("fails", "exit 3"), {}, "ended with exit code 3"],
    ["a filter that fails in the middle", () => script("middle", "head -n 1; exit 1"), {}, "ended with exit code 1"],
    ["a filter that is killed", () => script("killed", "cat; kill -9 $$"), {}, "ended with SIGKILL"],
    ["a filter that stops reading, and says that all is well", () => script("stops", "exec <&-; sleep 0.2"), { end: 3_000_000 }, "EPIPE"],
    ["a filter that is not there", () => join(folder, "nowhere"), {}, "ENOENT"],
    ["a file that is not there", () => inject("khabar"), { file: join(folder, "no.ndjson") }, "ENOENT"],
    ["a file that ends too early", () => inject("khabar"), { end: JOB.end + 1 }, "is not the file that was planned"],
    ["a range that ends before it starts", () => inject("khabar"), { start: 10, end: 5 }, "out of range"],
  ])("%s", async (_, khabar, job, message) => {
    const { runShard } = await shardModule(khabar());
    const out = emptyFolder();
    const size = bytesUntil(3);
    // Enough that a pipe does not hold all of it.
    if (job.end === 3_000_000) appendFileSync(file, " ".repeat(job.end - size));
    await expect(runShard({ ...JOB, ...job }, out)).rejects.toThrow(message);
    truncateSync(file, size);
    expect(readdirSync(out, { recursive: true })).toEqual([".unfinished"]);
  });
});

test.each<[name: string, job: object]>([
  ["a task that is another command", { task: "batch" }],
  ["a task that is an option", { task: "--help" }],
  ["a number that leads out of the folder", { shard: "../7" }],
  ["no file", { file: "" }],
  ["half a byte", { start: 0.5 }],
  ["a packed file", { compression: "gzip" }],
])("a job is refused that has %s", async (_, job) => {
  const { jobSchema } = await shardModule("khabar");
  expect(jobSchema.safeParse(JOB).success).toBe(true);
  expect(jobSchema.safeParse({ ...JOB, ...job }).success).toBe(false);
});
