// Command: khabar as its user meets it: what it prints, where, and its exit codes.
import { describe, expect, test } from "vitest";
import { workplace } from "./run-command.js";

const NEWS = "اسکله تازه افتتاح شد\n\nلیلا مهرآذر مدیر بندر گفت:\n\nکشتیهای بزرگ هم میتوانند پهلو بگیرند.\n";

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "news.txt": NEWS,
  "more.txt": NEWS.replace("تازه", "قدیمی"),
  "page.html": "<div><h1>اسکله تازه افتتاح شد</h1><div class=\"body\"><p>لیلا مهرآذر مدیر بندر گفت: کشتی‌های بزرگ هم می‌توانند در اسکله تازه پهلو بگیرند.</p></div></div>",
  "page.txt": "<!DOCTYPE html>\n<title>کرانه</title><h1>اسکله تازه افتتاح شد</h1><div class=\"body\"><p>لیلا مهرآذر مدیر بندر گفت: کشتی‌های بزرگ هم می‌توانند در اسکله تازه پهلو بگیرند.</p></div>",
  "marked.txt": `\uFEFF${NEWS}`,
  "escapes.txt": NEWS.replace("تازه", "\u001B[31mتازه\u202E"),
  "empty.txt": "",
  "english.txt": "The port is open.\n",
  "binary.txt": Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256),
  "surrogate.txt": Uint8Array.of(0xed, 0xa0, 0x80),
  "letters.txt": "ب".repeat(5_000_000),
  "other.json": '{"headline":"بندر"}',
  "broken.json": '{"headline":',
  "list.json": "[1,2]",
  "lines.ndjson": '{"headline":"بندر"}\n\n{"headline":\n',
  "forged.json": '{"a\\n✔ other.json: a valid article.":1}',
  "escapes.json": "\u001B[31mEVIL\u0007",
  "e\u001B[31mvil.json": "[]",
};
const { khabar, bash } = workplace(FILES);

describe("khabar extract", () => {
  test("shows a person what was found", () => {
    const { status, stdout, stderr } = khabar(["extract", "news.txt"]);
    expect(status).toBe(0);
    for (const found of ["اسکله تازه افتتاح شد", "لیلا مهرآذر", "مدیر بندر", "کشتی\u200Cهای بزرگ هم می\u200Cتوانند پهلو بگیرند", "deleted, restored"]) expect(stdout).toContain(found);
    expect(stderr).toContain("half-spaces");
    expect(stdout).not.toContain("\u001B");
  });
  test("prints JSON, which validates", () => {
    const { status, stdout } = khabar(["extract", "--json", "news.txt"]);
    expect([status, (JSON.parse(stdout) as { headline: string }).headline]).toEqual([0, "اسکله تازه افتتاح شد"]);
    expect(khabar(["validate"], stdout)).toMatchObject({ status: 0, stderr: "" });
  });
  test.each(["page.html", "page.txt"])("reads a page, known by its name or its beginning: %s", (file) => {
    const { status, stdout } = khabar(["extract", "--json", file]);
    const { headline, quotes } = JSON.parse(stdout) as { headline: string; quotes: { speaker: { name: string } }[] };
    expect([status, headline, quotes[0]?.speaker.name]).toEqual([0, "اسکله تازه افتتاح شد", "لیلا مهرآذر"]);
  });
  test("takes the headline that the text does not print", () => {
    expect((JSON.parse(khabar(["extract", "--json", "--headline", "بندر باز شد", "-"], "لیلا مهرآذر مدیر بندر گفت: کشتی رسید.").stdout) as { headline: string }).headline).toBe("بندر باز شد");
    expect(khabar(["extract", "--headline", " ", "news.txt"])).toMatchObject({ status: 2, stdout: "" });
  });
  test("prints a line for each of several files", () => {
    const { status, stdout } = khabar(["extract", "--json", "news.txt", "more.txt"]);
    expect([status, stdout.trim().split("\n").map((line) => (JSON.parse(line) as { headline: string }).headline)]).toEqual([
      0,
      ["اسکله تازه افتتاح شد", "اسکله قدیمی افتتاح شد"],
    ]);
  });
  test.each([["nothing named", []], ["a hyphen", ["-"]]])("reads standard input: %s", (_, files) => {
    expect(khabar(["extract", "--json", ...files], NEWS)).toMatchObject({ status: 0 });
  });
  test("a byte order mark is no part of the headline", () => {
    expect((JSON.parse(khabar(["extract", "--json", "marked.txt"]).stdout) as { headline: string }).headline).toBe("اسکله تازه افتتاح شد");
  });
  test("shows nothing that a terminal obeys", () => {
    const { stdout, stderr } = khabar(["extract", "escapes.txt"]);
    expect(stdout + stderr).not.toMatch(/[\u001B\u202E]/u);
  });
  test("the good files are read where others fail, and the code says that some did", () => {
    const { status, stdout, stderr } = khabar(["extract", "--json", "empty.txt", "news.txt", "missing.txt"]);
    expect([status, stdout.trim().split("\n").length]).toEqual([1, 1]);
    expect(stderr).toContain("empty.txt");
    expect(stderr).toContain("missing.txt");
  });
});

describe("a document that fails is explained in one sentence, and the code is 1", () => {
  test.each<[name: string, arguments_: string[], sentence: string]>([
    ["an empty file", ["extract", "empty.txt"], "The text is empty."],
    ["an empty file, in Persian", ["extract", "--language", "fa", "empty.txt"], "متن خالی است."],
    ["a text without Persian", ["extract", "english.txt"], "no Persian letter"],
    ["a binary file", ["extract", "binary.txt"], "not UTF-8"],
    ["an encoded lone surrogate", ["extract", "surrogate.txt"], "not UTF-8"],
    ["a missing file", ["extract", "missing.txt"], "no such file"],
    ["a folder", ["extract", "."], "a folder"],
    ["ten megabytes of one letter", ["extract", "letters.txt"], "headline"],
    ["JSON that is no article", ["validate", "other.json"], "[missing /schemaVersion]"],
    ["JSON that is no object", ["validate", "list.json"], "[wrong-type]"],
    ["broken JSON", ["validate", "broken.json"], "not valid JSON"],
    ["an empty file for JSON", ["validate", "empty.txt"], "not valid JSON"],
    ["a missing file for JSON", ["validate", "missing.json"], "no such file"],
  ])("%s", (_, arguments_, sentence) => {
    const { status, stdout, stderr } = khabar(arguments_);
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(sentence);
    expect(stdout + stderr).not.toMatch(/\n {4}at /u);
  });
});

describe("khabar validate", () => {
  test("reads the lines that extract prints of several files", () => {
    const { stdout: lines } = khabar(["extract", "--json", "news.txt", "more.txt"]);
    const { status, stdout, stderr } = khabar(["validate"], lines);
    expect([status, stdout, stderr]).toEqual([0, "✔ standard input:1: a valid article.\n✔ standard input:2: a valid article.\n", ""]);
  });
  test("tells each line that fails, with its number", () => {
    const { status, stdout, stderr } = khabar(["validate", "lines.ndjson"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^✖ lines\.ndjson:1: .*\[missing \/schemaVersion\]$/mu);
    expect(stderr).toMatch(/^✖ lines\.ndjson:3: \S*not valid JSON/u);
  });
  test("prints the issues of lines as JSON", () => {
    const { status, stdout } = khabar(["validate", "--json", "lines.ndjson"]);
    expect([status, stdout.trim().split("\n").map((line) => (JSON.parse(line) as { file: string; line: number }).line)]).toEqual([1, [1, 3]]);
  });
  test("prints the issues as JSON, a line a document", () => {
    const { status, stdout } = khabar(["validate", "--json", "other.json", "list.json"]);
    const lines = stdout.trim().split("\n").map((line) => JSON.parse(line) as { file: string; ok: boolean; issues: { code: string }[] });
    expect([status, lines.map(({ file, ok }) => [file, ok])]).toEqual([1, [["other.json", false], ["list.json", false]]]);
    expect(lines[0]?.issues.some((issue) => issue.code === "missing")).toBe(true);
  });
});

describe("what a file holds or is called changes nothing on the terminal", () => {
  test.each([["forged.json"], ["escapes.json"], ["e\u001B[31mvil.json"]])("%j", (file) => {
    const { status, stdout, stderr } = khabar(["validate", file]);
    expect(status).toBe(1);
    expect(stdout + stderr).not.toMatch(/[\u001B\u0007]/u);
    expect(stdout).not.toMatch(/^✔/mu);
  });
});

test("whoever stops reading early learns that the document failed all the same", () => {
  const { stdout, stderr } = bash('khabar validate other.json | head -n 1; echo "${PIPESTATUS[0]}"');
  expect(stdout.trim().split("\n").at(-1)).toBe("1");
  expect(stderr).toBe("");
});

describe("wrong use is explained, and the code is 2", () => {
  test.each<[name: string, arguments_: string[]]>([
    ["no command", []],
    ["an unknown command", ["translate"]],
    ["an unknown option", ["extract", "--fast"]],
    ["a language that it does not speak", ["extract", "--language", "xx"]],
    ["a reference that is no instant", ["extract", "--reference", "yesterday", "news.txt"]],
    ["a reference on a day that is none", ["extract", "--reference", "2024-02-30T10:00:00Z", "news.txt"]],
    ["an address that is none", ["extract", "--url", "example", "news.txt"]],
    ["an empty publisher", ["extract", "--publisher", "", "news.txt"]],
    ["a reference of a Jalali year", ["extract", "--reference", "1403-09-12T10:00:00Z", "news.txt"]],
    ["a reference without an offset", ["extract", "--reference", "2024-12-02T10:00:00", "news.txt"]],
  ])("%s", (_, arguments_) => {
    const { status, stdout, stderr } = khabar(arguments_);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/\n {4}at /u);
  });
});

test.each([["--help"], ["--version"], ["extract --help"], ["validate --help"]])("khabar %s", (line) => {
  const { status, stdout } = khabar(line.split(" "));
  expect(status).toBe(0);
  expect(stdout).not.toBe("");
});
