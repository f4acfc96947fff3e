// Batch: whatever its inputs are and hold, nothing is lost, the rest is done, and it is told in a sentence.
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as zlib from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { article, contentOf, news, outputOf, records } from "./batch-records.js";
import { MACHINE_NODE } from "./machine-node.js";
import { workplace } from "./run-command.js";

const RECORDS = records(400);
const GOOD = JSON.stringify({ id: "good", text: news(1) });
const DEEP = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const gzip = zlib.gzipSync(RECORDS);

/** A run of deflate that is none: whatever decompresses it stops right there. */
const DAMAGE = Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff);

const { folder, khabar, bash, read } = workplace({
  "plain.ndjson": RECORDS,
  "whole.ndjson.gz": gzip,
  "members.ndjson.gz": Buffer.concat(RECORDS.toString().split(/(?<=\n)/u).map((line) => zlib.gzipSync(line))),
  "cut.ndjson.gz": gzip.subarray(0, gzip.length >> 1),
  "damaged.ndjson.gz": Buffer.concat([gzip, DAMAGE]),
  "empty.ndjson": "",
  "breaks.ndjson": "\n\r\n \n",
  "crlf.ndjson": RECORDS.toString().replaceAll("\n", "\r\n"),
  "marked.ndjson": `\uFEFF${GOOD}\n${GOOD}\n\uFEFF${GOOD}\n`,
  "unbroken.ndjson": `${GOOD}\n${GOOD}`,
  "binary.ndjson": Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256),
  "nul.ndjson": `${GOOD}\n\0\0\0\n{"id":1,"text":"\0"}\n${GOOD}\n`,
  "deep.ndjson": [GOOD, DEEP, `{"id":${DEEP},"text":5}`, `{"id":7,"text":${DEEP}}`, `{"id":8,"x":${DEEP},"text":"الف"}`, DEEP.slice(0, 100_000), GOOD].join("\n"),
  "odd.ndjson": [
    '{"__proto__":{"text":"الف"},"id":"p"}', '{"constructor":1,"text":"الف"}', '{"id":12345678901234567890,"text":"الف"}', '{"id":{"$oid":"6a"},"text":"الف"}',
    '{"id":null,"text":null}', "5", "null", '"text"', "[{}]", '{"id":[],"text":["الف"]}', "{}", '{"text":{}}', "true",
  ].join("\n"),
  "same.ndjson": '{"id":"a","text":"الف"}\n{"id":"b","text":"الف"}\n{"id":"a","text":5}\n{"id":1,"text":"الف"}\n{"id":"1","text":"الف"}\n',
  "again.ndjson": '{"id":"b","text":"الف"}\n',
  "pages/one.txt": news(1),
  "pages/two.html": `<h1>بندر باز شد</h1><p>${news(2)}</p>`,
  "pages/three.json": JSON.stringify({ id: 3, text: news(3) }, undefined, 2),
  "pages/empty.txt": "",
  "pages/empty.json": "",
  "pages/latin.txt": Uint8Array.of(0x61, 0xe9),
  "pages/large.txt": "ب".repeat(100_000),
  "pages/below.ndjson/more.ndjson": `${GOOD}\n`,
  "pages/picture.png": "none",
});
mkdirSync(join(folder, "nothing"));
symlinkSync("nowhere", join(folder, "pages/gone.txt"));
symlinkSync("nowhere", join(folder, "pages/gone.ndjson"));

let runs = 0;

/** Runs a batch into a new folder. */
function batch(inputs: readonly string[], ...options: readonly string[]) {
  const out = `out-${String((runs += 1))}`;
  const { status, stdout, stderr } = khabar(["batch", ...inputs, "--out", out, "--jobs", "2", ...options]);
  return { status, stdout, stderr, path: join(folder, out), ...(existsSync(join(folder, out, "summary.json")) ? outputOf(join(folder, out)) : { summary: undefined, good: [], dead: [] }) };
}

describe("every record stands exactly once, in a part or among the dead letters", () => {
  test.each<[name: string, input: string, task: string]>([
    ["plain, extracted", "plain.ndjson", "extract"],
    ["plain, normalized", "plain.ndjson", "normalize"],
    ["plain, validated", "plain.ndjson", "validate"],
    ["gzip", "whole.ndjson.gz", "normalize"],
    ["gzip of many members", "members.ndjson.gz", "normalize"],
    ["breaks of Windows", "crlf.ndjson", "normalize"],
    ["binary data", "binary.ndjson", "normalize"],
    ["NUL bytes", "nul.ndjson", "extract"],
    ["records of odd kinds", "odd.ndjson", "normalize"],
    ["what is nested deeply", "deep.ndjson", "normalize"],
    ["a byte order mark, also where files were joined", "marked.ndjson", "normalize"],
    ["no break at the end", "unbroken.ndjson", "normalize"],
  ])("%s", (_, input, task) => {
    const { summary, good, dead, status } = batch([input], "--task", task);
    const source = input.endsWith(".gz") ? RECORDS : execFileSync("cat", [join(folder, input)]);
    const lines = source.toString("latin1").split("\n");
    const isBlank = (line: string): boolean => Buffer.from(line, "latin1").toString().trim() === "";
    expect(summary).toMatchObject({ records: lines.filter((line) => !isBlank(line)).length, good: good.length, bad: dead.length });
    expect(status).toBe(dead.length > 0 ? 1 : 0);
    for (const { line = 0, start, end, raw, rawBase64 } of dead) {
      const bytes = raw === undefined ? Buffer.from(rawBase64 ?? "", "base64") : Buffer.from(raw);
      const there = lines[line - 1]?.replace(/\r$/u, "");
      expect(bytes.toString("latin1") === there).toBe(true);
      expect(source.toString("latin1", start, end) === there).toBe(true);
    }
    if (source !== RECORDS) return;
    const ids = [...good.map((line) => /"id":(\d+)/u.exec(line)?.[1]), ...dead.map(({ raw = "" }) => /"id":(\d+)/u.exec(raw)?.[1])];
    expect(ids.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 400 }, (__, id) => id));
  });
});

test("the same records are the same parts, whatever they are packed in and by however many threads", () => {
  const partsOf = (input: string, ...options: string[]) => batch([input], "--task", "normalize", "--shard-size", "64kb", ...options).good;
  const plain = partsOf("plain.ndjson");
  for (const input of ["whole.ndjson.gz", "members.ndjson.gz"]) expect(partsOf(input)).toEqual(plain);
  const [one, two, three] = ["1", "2", "3"].map((jobs) => contentOf(batch(["plain.ndjson", "whole.ndjson.gz", "pages"], "--shard-size", "64kb", "--jobs", jobs).path));
  expect(two).toEqual(one);
  expect(three).toEqual(one);
});

describe("a folder of output that cannot be made", () => {
  test.each<[name: string, out: string, sentence: string]>([
    ["a file of its name", "plain.ndjson", "The folder of output could not be made: a file of that name stands there. Give another name.\n"],
    ["a file in its path", "plain.ndjson/out", "The folder of output could not be made: a part of its path is a file and no folder. Check its path.\n"],
  ])("%s", (_, out, sentence) => {
    expect(khabar(["batch", "plain.ndjson", "--out", out])).toEqual({ status: 1, stdout: "", stderr: sentence });
  });
});

describe("what cannot be read, or not to its end, is told, and the rest is done", () => {
  test.each<[name: string, input: string, code: string, sentence: string]>([
    ["a missing file", "missing.ndjson", "ENOENT", "there is no such file"],
    ["a missing document", "missing.txt", "ENOENT", "there is no such file"],
    ["a file whose reading fails", "/proc/self/mem", "EIO", "the system refuses it (EIO)"],
    ["a gzip that is cut off", "cut.ndjson.gz", "Z_BUF_ERROR", "cut off"],
    ["a gzip that is damaged", "damaged.ndjson.gz", "Z_DATA_ERROR", "damaged"],
  ])("%s", (_, input, code, sentence) => {
    const { status, stdout, summary, good, path } = batch([input, "unbroken.ndjson"], "--task", "normalize");
    expect(summary?.problems).toMatchObject([{ file: input, code }]);
    expect([status, stdout.includes(sentence), good.filter((line) => line.startsWith('{"id":"good"')).length]).toEqual([1, true, 2]);
    expect(khabar(["batch", input, "unbroken.ndjson", "--out", path, "--task", "normalize", "--resume"])).toMatchObject({ status: 1, stdout });
  });
  test("of a gzip that is cut off all whole records before are there", () => {
    const { good, dead } = batch(["cut.ndjson.gz"], "--task", "normalize");
    const whole = batch(["plain.ndjson"], "--task", "normalize");
    expect(good).toEqual(whole.good.slice(0, good.length));
    expect(good.length).toBeGreaterThan(100);
    expect(dead.at(-1)?.fault.code).toMatch(/^not-(?:json|utf8)$/u);
  });
  test("of one that is damaged all that stands before is there", () => {
    expect(batch(["damaged.ndjson.gz"], "--task", "normalize").good).toEqual(batch(["plain.ndjson"], "--task", "normalize").good);
  });
  test("a folder with a link that leads nowhere", () => {
    const { status, summary, good, dead } = batch(["pages"], "--task", "normalize", "--longest-record", "64kb");
    expect([status, good.length]).toEqual([1, 5]);
    expect(summary).toMatchObject({ records: 9, passedOver: 1, problems: [{ file: "pages/gone.ndjson", code: "ENOENT" }] });
    expect(dead.map(({ file, fault }) => [file, fault.code, fault.message.replace(/^.*: /u, "")])).toEqual([
      ["pages/empty.json", "not-json", expect.anything()],
      ["pages/gone.txt", "unreadable", "there is no such file. Check its name."],
      ["pages/large.txt", "unreadable", expect.stringContaining("--longest-record")],
      ["pages/latin.txt", "unreadable", expect.stringContaining("Convert it to UTF-8.")],
    ]);
  });
  test.runIf("zstdCompressSync" in zlib)("zstd of several frames where Node has it, and a sentence where it has not", () => {
    writeFileSync(join(folder, "frames.ndjson.zst"), Buffer.concat([zlib.zstdCompressSync(RECORDS), zlib.zstdCompressSync(RECORDS)]));
    const script = join(inject("consumer"), "node_modules/khabar/dist/cli.js");
    for (const node of [MACHINE_NODE, process.execPath]) {
      const hasIt = execFileSync(node, ["--print", '"createZstdDecompress" in zlib'], { encoding: "utf8" }) === "true\n";
      const { stdout } = bash(`"${node}" "${script}" batch frames.ndjson.zst --out zstd-${String(hasIt)} --task normalize`);
      expect(stdout.includes("zstd needs Node 22.15 or later")).toBe(!hasIt);
      expect(outputOf(join(folder, `zstd-${String(hasIt)}`)).summary.records).toBe(hasIt ? 800 : 0);
    }
  });
});

describe("inputs of odd shapes", () => {
  test.each<[name: string, inputs: string[], expected: object]>([
    ["an empty file", ["empty.ndjson"], { records: 0, blank: 0, shards: 0 }],
    ["blank lines alone", ["breaks.ndjson"], { records: 0, blank: 3, shards: 1 }],
    ["an empty folder", ["nothing"], { records: 0, shards: 0 }],
    ["an empty file among others", ["empty.ndjson", "unbroken.ndjson", "empty.ndjson"], { records: 2, good: 2 }],
    ["one twice", ["unbroken.ndjson", "unbroken.ndjson"], { records: 4, good: 4, duplicates: { ids: 1, records: 4 } }],
  ])("%s", (_, inputs, expected) => {
    const { status, summary } = batch(inputs);
    expect(summary).toMatchObject(expected);
    expect(status).toBe(0);
  });
  test("ids that stand more than once are told with their places, also over files", () => {
    const { summary, stdout } = batch(["same.ndjson", "again.ndjson"], "--task", "normalize");
    expect(summary?.duplicates).toMatchObject({ ids: 3, records: 6 });
    expect(summary?.duplicates.places).toContainEqual([{ file: "same.ndjson", line: 2 }, { file: "again.ndjson", line: 1 }]);
    expect(stdout).toContain("ids used twice");
  });
  test("ids of every kind are carried", () => {
    const { good, dead } = batch(["odd.ndjson"], "--task", "normalize");
    expect(good.map((line) => line.slice(0, 40))).toEqual([
      expect.stringContaining('"constructor":1'), expect.stringContaining('{"id":12345678901234567890,'), expect.stringContaining('{"id":{"$oid":"6a"},'),
    ]);
    expect(dead.map(({ id, fault }) => [id, fault.code])).toEqual([
      ["p", "no-text"], [null, "no-text"], ...["number", "null", "string", "list"].map(() => [undefined, "not-an-object"]), [[], "wrong-field"],
      [undefined, "no-text"], [undefined, "wrong-field"], [undefined, "not-an-object"],
    ]);
  });
  test("ten thousand small files", () => {
    mkdirSync(join(folder, "small"));
    for (let number = 0; number < 10_000; number += 1) writeFileSync(join(folder, "small", `${String(number)}.json`), JSON.stringify(article(String(number))));
    const { status, summary, good } = batch(["small"], "--task", "validate");
    expect(summary).toMatchObject({ records: 10_000, good: 10_000, shards: 1 });
    expect([status, new Set(good).size]).toEqual([0, 10_000]);
  });
  test("nothing that a terminal obeys is shown of a name", () => {
    appendFileSync(join(folder, "e\u001B[31mvil\n.ndjson"), '{"id":1,"text":"الف"}\n{"id":1,"text":"الف"}\n');
    const { stdout, stderr } = batch(["e\u001B[31mvil\n.ndjson", "e\u001B[2J.txt"], "--task", "normalize");
    expect(stdout + stderr).not.toContain("\u001B");
    expect(stdout).toContain("vil");
  });
});

test("a record that its thread dies of costs no other record", () => {
  writeFileSync(join(folder, "deadly.ndjson"), [GOOD, GOOD, `{"id":"deadly","text":"الف","x":[${'{"a":1},'.repeat(1_500_000)}1]}`, GOOD].join("\n"));
  const { status } = bash("khabar batch deadly.ndjson --out deadly --task normalize --longest-record 32mb --jobs 2", { NODE_OPTIONS: "--max-old-space-size=60" });
  const { summary, dead } = outputOf(join(folder, "deadly"));
  expect([status, summary.records, summary.good]).toEqual([1, 4, 3]);
  expect(dead).toMatchObject([{ file: "deadly.ndjson", line: 3, fault: { code: "worker-failed" } }]);
  expect(dead[0]?.raw === read("deadly.ndjson").split("\n")[2]).toBe(true);
});

describe("a plan", () => {
  test("names the shards of the inputs, of which each begins where the one before ends", () => {
    const { status, stdout, stderr } = khabar(["batch", "--plan", "--shard-size", "64kb", "missing.ndjson", "plain.ndjson", "cut.ndjson.gz"]);
    const shards = stdout.trim().split("\n").map((line) => JSON.parse(line) as { shard: number; file: string; start: number; end: number });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^✖ missing\.ndjson: .*no such file.*\n✖ cut\.ndjson\.gz: .*cut off.*\n$/u)]);
    expect(shards.map(({ shard }) => shard)).toEqual(shards.map((_, index) => index));
    const plain = shards.filter(({ file }) => file === "plain.ndjson");
    expect(plain.map(({ start }) => start)).toEqual([0, ...plain.slice(0, -1).map(({ end }) => end)]);
    expect(plain.at(-1)?.end).toBe(RECORDS.length);
    for (const { end } of plain) expect(RECORDS[end - 1]).toBe(0x0a);
  });
});
