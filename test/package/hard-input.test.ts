// Hard input: what is too large, never ends, cannot be read or cannot be written is told, and no command hangs or falls.
import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workplace } from "./run-command.js";

const { folder, bash, read } = workplace({
  "news.txt": "باران  آمد\n",
  "binary.bin": Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  "list.json": "[1,2]\n",
});
writeFileSync(join(folder, "large.txt"), "");
truncateSync(join(folder, "large.txt"), 100_000_000);

const TEXT_COMMANDS = ["extract", "normalize", "normalize --json", "dates", "dates --json"];
const COMMANDS = [...TEXT_COMMANDS, "validate", "convert --to article", "convert --from feed --to article", "convert --from markdown --to html"];

describe.each(COMMANDS)("khabar %s", (command) => {
  test.each<[name: string, arguments_: string, sentence: RegExp]>([
    ["a missing file", "missing.txt", /^✖ missing\.txt: .*no such file/mu],
    ["a folder", ".", /^✖ \.: .*a folder/mu],
    ["binary data", "binary.bin", /^✖ binary\.bin: .*not UTF-8/mu],
  ])("%s", (_, arguments_, sentence) => {
    const { status, stdout, stderr } = bash(`khabar ${command} ${arguments_}`);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n {4}at /u);
  });
});

describe.each(TEXT_COMMANDS)("khabar %s", (command) => {
  test.each<[name: string, line: string]>([
    ["a hundred megabytes", `khabar ${command} large.txt`],
    ["a stream that does not end", `yes باران | khabar ${command}`],
    ["a device that does not end", `khabar ${command} /dev/zero`],
  ])("%s", (_, line) => {
    const { status, stdout, stderr } = bash(line);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("larger than 64 MB");
  });
});

describe("output that cannot be written", () => {
  test.each([["normalize news.txt"], ["normalize --json news.txt"], ["dates --text '۱۲ آذر ۱۴۰۳'"], ["convert --from markdown --to html news.txt"], ["complete bash"]])("khabar %s, to a full disk", (command) => {
    const { status, stderr } = bash(`khabar ${command} > /dev/full`);
    expect(status).toBe(1);
    expect(stderr).toContain("The output could not be written");
  });
  test("a reader that stops is no failure", () => {
    expect(bash("khabar normalize news.txt news.txt | true; echo ${PIPESTATUS[0]}")).toMatchObject({ stdout: "0\n", stderr: "" });
  });
  test("one sentence, in the language of the call, and not one of the input", () => {
    writeFileSync(join(folder, "records.ndjson"), `${JSON.stringify({ text: "باران  آمد. ".repeat(10_000) })}\n`.repeat(5));
    const { status, stderr } = bash("khabar normalize --ndjson --language fa records.ndjson records.ndjson > /dev/full");
    expect([status, stderr]).toEqual([1, "خروجی نوشته نشد: دیسک پر است. روی آن جا باز کنید.\n"]);
  });
  test("whoever does not listen to what is told loses nothing of what is printed", () => {
    expect(bash("{ khabar normalize --json missing.txt missing.txt news.txt 2>&1 >&3 | true; echo ${PIPESTATUS[0]}; } 3> printed.ndjson; wc -l < printed.ndjson")).toMatchObject({ stdout: "1\n1\n" });
  });
  test("files are rewritten though nobody listens", () => {
    for (const name of ["a.txt", "b.txt", "c.txt"]) writeFileSync(join(folder, name), "باران  آمد\n");
    bash("khabar normalize --write a.txt b.txt c.txt 2>&1 | true");
    expect(["a.txt", "b.txt", "c.txt"].map(read)).toEqual(Array.from({ length: 3 }, () => "باران آمد\n"));
  });
  test("standard input and output that are closed", () => {
    expect(bash("khabar normalize <&- >&-")).toMatchObject({ status: 0, stderr: "" });
  });
});

test("no empty feed takes the place of a good one where nothing could be read", () => {
  expect(bash("khabar convert --to rss --title ساحل --url https://example.org/ list.json missing.json")).toMatchObject({ status: 1, stdout: "" });
});
