// Inputs: what stands behind the names that a run is given.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { documentKind, findInputs } from "../../../src/cli/batch/inputs.js";
import type { TaskName } from "../../../src/cli/records/tasks.js";

const folder = mkdtempSync(join(tmpdir(), "khabar-inputs-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FILES = [
  "all/b.txt", "all/a.HTML", "all/below/c.htm", "all/below/deep/d.json", "all/z.ndjson", "all/y.jsonl.gz", "all/x.NDJSON.ZST", "all/picture.png",
  "all/.hidden.txt", "all/.git/e.txt", "all/below.txt/f.text", "all/ب.txt", "lines.ndjson", "lines.log", "one.txt", "two.html", "record.json", "links/real.ndjson",
];
for (const file of FILES) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), "12345");
}
mkdirSync(join(folder, "empty"));
symlinkSync("nowhere.ndjson", join(folder, "links/dangling.ndjson"));
symlinkSync("real.ndjson", join(folder, "links/link.ndjson"));
symlinkSync("../all", join(folder, "links/folder"));
symlinkSync(".", join(folder, "links/loop"));
execFileSync("mkfifo", [join(folder, "links/pipe.ndjson")]);
symlinkSync("pipe.ndjson", join(folder, "links/to-pipe.ndjson"));

/** What is found, without the folder of this test. */
async function found(names: readonly string[], task: TaskName = "extract", out?: string) {
  const shown = (path: string): string => relative(folder, path);
  const { inputs, passedOver, unreadable } = await findInputs(names.map((name) => (name === "-" ? name : join(folder, name))), task, out === undefined ? undefined : join(folder, out));
  return {
    inputs: inputs.map(({ name, bytes, compression, documents }) => [name === "-" ? name : shown(name), bytes, ...(compression === undefined ? [] : [compression]), ...(documents?.map(shown) ?? [])]),
    passedOver,
    unreadable: unreadable.map(({ file, error }) => [shown(file), (error as NodeJS.ErrnoException).code]),
  };
}

describe("a folder", () => {
  test("holds files of NDJSON, and documents together, in the order of their paths", async () => {
    expect(await found(["all"])).toEqual({
      inputs: [
        ["all/x.NDJSON.ZST", 5, "zstd"], ["all/y.jsonl.gz", 5, "gzip"], ["all/z.ndjson", 5],
        ["all", 0, "all/a.HTML", "all/b.txt", "all/below.txt/f.text", "all/below/c.htm", "all/below/deep/d.json", "all/ب.txt"],
      ],
      passedOver: 1,
      unreadable: [],
    });
  });
  test("of articles holds no texts and pages", async () => {
    expect((await found(["all"], "validate")).inputs.at(-1)).toEqual(["all", 0, "all/below/deep/d.json"]);
  });
  test("may be empty", async () => {
    expect(await found(["empty"])).toEqual({ inputs: [], passedOver: 0, unreadable: [] });
  });
  test("is read though a link leads nowhere; no link to a folder is followed, and no pipe read", async () => {
    expect(await found(["links"])).toEqual({ inputs: [["links/dangling.ndjson", 0], ["links/link.ndjson", 5], ["links/real.ndjson", 5]], passedOver: 4, unreadable: [] });
  });
  test("does not hold the folder of output that lies in it", async () => {
    expect((await found(["all"], "extract", "all/below")).inputs.at(-1)).toEqual(["all", 0, "all/a.HTML", "all/b.txt", "all/below.txt/f.text", "all/ب.txt"]);
  });
});

describe("names", () => {
  test.each<[name: string, names: string[], inputs: unknown[][]]>([
    ["a file of NDJSON, whatever it is called", ["lines.ndjson", "lines.log"], [["lines.ndjson", 5], ["lines.log", 5]]],
    ["standard input", ["-"], [["-", 0]]],
    ["documents, together where the first stands", ["one.txt", "lines.ndjson", "two.html"], [["one.txt", 0, "one.txt", "two.html"], ["lines.ndjson", 5]]],
    ["a document twice", ["one.txt", "one.txt"], [["one.txt", 0, "one.txt", "one.txt"]]],
    ["a file twice", ["lines.ndjson", "lines.ndjson"], [["lines.ndjson", 5], ["lines.ndjson", 5]]],
    ["a folder that is called like a document", ["all/below.txt", "one.txt"], [["all/below.txt", 0, "all/below.txt/f.text"], ["one.txt", 0, "one.txt"]]],
  ])("%s", async (_, names, inputs) => {
    expect(await found(names)).toEqual({ inputs, passedOver: 0, unreadable: [] });
  });
  test("what is not there costs no other", async () => {
    expect(await found(["missing.txt", "one.txt", "missing.ndjson", "missing", "two.html"])).toEqual({
      inputs: [["one.txt", 0, "one.txt", "two.html"]],
      passedOver: 0,
      unreadable: [["missing.txt", "ENOENT"], ["missing.ndjson", "ENOENT"], ["missing", "ENOENT"]],
    });
  });
  test("an article that is to be validated is a document, and a text is lines", async () => {
    expect((await found(["one.txt", "record.json"], "validate")).inputs).toEqual([["one.txt", 5], ["record.json", 0, "record.json"]]);
  });
});

test.each([["a.txt", "text"], ["a.html", "html"], ["a.XHTML", "html"], ["a.json", "record"], ["a.TEXT", "text"]])("%s is a %s", (name, kind) => {
  expect(documentKind(name)).toBe(kind);
});
