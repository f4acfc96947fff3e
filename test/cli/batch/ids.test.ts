// Ids: which of them several records have.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { duplicateIds, type DuplicateIds, Ids } from "../../../src/cli/batch/ids.js";

const folder = mkdtempSync(join(tmpdir(), "khabar-ids-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The duplicates of some files, with the id of each line. */
function duplicatesOf(...files: readonly (readonly unknown[])[]): Promise<DuplicateIds> {
  return duplicateIds(files.map((idsOfFile, index) => {
    const ids = new Ids();
    idsOfFile.forEach((id, line) => { ids.add(id, line + 1); });
    const path = join(folder, `${String(index)}.ids`);
    writeFileSync(path, ids.take());
    return { path, file: `${String(index)}.ndjson` };
  }));
}

const NONE = { ids: 0, records: 0, places: [] };

test.each<[name: string, files: unknown[][], found: DuplicateIds]>([
  ["no file", [], NONE],
  ["an empty one", [[]], NONE],
  ["each another", [["a", "b"], ["c", ""]], NONE],
  ["one twice in a file", [["a", "b", "a"]], { ids: 1, records: 2, places: [[{ file: "0.ndjson", line: 1 }, { file: "0.ndjson", line: 3 }]] }],
  ["one in two files", [["a"], ["b", "a"]], { ids: 1, records: 2, places: [[{ file: "0.ndjson", line: 1 }, { file: "1.ndjson", line: 2 }]] }],
  ["a number and its digits", [[1, "1"]], { ids: 1, records: 2, places: [[{ file: "0.ndjson", line: 1 }, { file: "0.ndjson", line: 2 }]] }],
  ["the empty string", [["", ""]], { ids: 1, records: 2, places: [[{ file: "0.ndjson", line: 1 }, { file: "0.ndjson", line: 2 }]] }],
  ["none, and what is no id", [[undefined, undefined, null, null, true, true, ["a"], ["a"]]], NONE],
])("%s", async (_, files, found) => {
  expect(await duplicatesOf(...files)).toEqual(found);
});

test("of many all are counted, and a few told", async () => {
  const ids = Array.from({ length: 50_000 }, (_, index) => index % 20_000);
  const found = await duplicatesOf(ids, ids.slice(0, 1000));
  expect([found.ids, found.records, found.places.length]).toEqual([20_000, 51_000, 20]);
});

test("of one that all records have ten places are told", async () => {
  const found = await duplicatesOf(Array.from({ length: 100_000 }, () => "same"));
  expect([found.ids, found.records, found.places.map((places) => places.length)]).toEqual([1, 100_000, [10]]);
});
