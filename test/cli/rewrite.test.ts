// Rewrite: a file has its new content or its old, and what somebody else wrote in between stays.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fileProblem } from "../../src/cli/file-problem.js";
import { rewrite } from "../../src/cli/rewrite.js";

const folder = mkdtempSync(join(tmpdir(), "khabar-rewrite-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each<[name: string, there: string, written: string, problem: string | undefined]>([
  ["what is as it was read", "باران آمد\n", "باران بارید\n", undefined],
  ["what was changed since it was read, which stays as it is now", "آفتاب شد\n", "آفتاب شد\n", "it was changed in the meantime. Call khabar again."],
])("%s", async (_, there, written, problem) => {
  const file = join(folder, "news.txt");
  writeFileSync(file, there);
  const told = await rewrite(file, "باران آمد\n", "باران بارید\n").catch((error: unknown) => fileProblem(error, "en"));
  expect([told, readFileSync(file, "utf8"), readdirSync(folder)]).toEqual([problem, written, ["news.txt"]]);
});
