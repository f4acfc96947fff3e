// Lock: one process at a time, though another was killed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { takeLock } from "../../../src/cli/batch/lock.js";

const folder = mkdtempSync(join(tmpdir(), "khabar-lock-"));
const path = join(folder, "lock");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  rmSync(path, { force: true });
});

/** The number of a process that is gone. */
const gone = spawnSync(process.execPath, ["--version"]).pid;

test("is taken, and released", async () => {
  const release = await takeLock(path);
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({ pid: process.pid, host: hostname() });
  await release();
  expect(existsSync(path)).toBe(false);
});

describe("is taken over", () => {
  test.each<[name: string, content: string]>([
    ["from a process that is gone", JSON.stringify({ pid: gone, host: hostname() })],
    ["from one that had our number before us", JSON.stringify({ pid: process.pid, host: hostname() })],
    ["from one that was killed while writing it", ""],
    ["from one that was killed in the middle of that", '{"pid":'],
  ])("%s", async (_, content) => {
    writeFileSync(path, content);
    await (await takeLock(path))();
    expect(existsSync(path)).toBe(false);
  });
});

describe("is not taken", () => {
  test.each<[name: string, holder: object]>([
    ["from a process that is alive", { pid: process.ppid, host: hostname() }],
    ["from one of another machine", { pid: gone, host: "elsewhere.example" }],
  ])("%s", async (_, holder) => {
    writeFileSync(path, JSON.stringify(holder));
    await expect(takeLock(path)).rejects.toMatchObject({ code: "in-use", message: expect.stringContaining(path) as string });
    expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(holder);
  });
  test("from one that is just writing it", async () => {
    writeFileSync(path, "");
    const taking = takeLock(path);
    writeFileSync(path, JSON.stringify({ pid: process.ppid, host: hostname() }));
    await expect(taking).rejects.toMatchObject({ code: "in-use" });
  });
  test("where another took it over at the same time, and wrote last", async () => {
    writeFileSync(path, JSON.stringify({ pid: gone, host: hostname() }));
    const taking = takeLock(path);
    while (JSON.parse(readFileSync(path, "utf8") || "{}").pid !== process.pid) await new Promise(setImmediate);
    writeFileSync(path, JSON.stringify({ pid: process.ppid, host: hostname() }));
    await expect(taking).rejects.toMatchObject({ code: "in-use" });
  });
});
