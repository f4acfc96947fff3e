// khabar normalize, as its user meets it.
import { execFile } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync, watch, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, test } from "vitest";
import { MACHINE_NODE } from "./machine-node.js";
import { workplace } from "./run-command.js";

const ZWNJ = "\u200C";
const RIGHT = `گروه${ZWNJ}های تازه می${ZWNJ}توانند ۱۲ کشتی بپذیرند.\n`;
const DELETED = "گروههای تازه ميتوانند  12 کشتی بپذیرند.\n";

const FILES = {
  "right.txt": RIGHT,
  "deleted.txt": DELETED,
  "spaced.txt": "گروه های تازه می توانند ۱۲ کشتی بپذیرند.\n",
  "open.txt": "باران  آمد",
  "escapes.txt": "متن `\u001B[31m` تازه\n",
  "binary.txt": Uint8Array.of(0xff, 0xfe, 0x00),
  "empty.txt": "",
};
const { folder, khabar, bash, terminal, read } = workplace(FILES);

const script = (): string => join(inject("consumer"), "node_modules/khabar/dist/cli.js");

/** A file of its own for a test that changes it. */
function fresh(name: string, content = DELETED): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe("what it prints", () => {
  test.each<[name: string, arguments_: string[], printed: string]>([
    ["right text stays", ["right.txt"], RIGHT],
    ["deleted half-spaces come back", ["deleted.txt"], RIGHT],
    ["spaces become half-spaces", ["spaced.txt"], RIGHT],
    ["several files, one after another", ["open.txt", "right.txt"], `باران آمد\n${RIGHT}`],
    ["an empty file", ["empty.txt"], ""],
    ["words of the command line", ["--text", "خانه ها"], `خانه${ZWNJ}ها\n`],
    ["rules that are kept from working", ["--keep", "digits,spaces", "--keep", "letters", "deleted.txt"], `گروه${ZWNJ}های تازه مي${ZWNJ}توانند  12 کشتی بپذیرند.\n`],
    ["rules that work besides", ["--also", "tehMarbuta", "--text", "نهضة"], "نهضه\n"],
    ["half-spaces left as they are", ["--no-half-spaces", "deleted.txt"], "گروههای تازه میتوانند ۱۲ کشتی بپذیرند.\n"],
  ])("%s", (_, arguments_, printed) => {
    expect(khabar(["normalize", ...arguments_])).toEqual({ status: 0, stdout: printed, stderr: "" });
  });
  test("standard input", () => {
    expect(khabar(["normalize"], DELETED)).toEqual({ status: 0, stdout: RIGHT, stderr: "" });
  });
  test("a line of JSON a document, with what was done", () => {
    const { stdout } = khabar(["normalize", "--json", "deleted.txt", "right.txt"]);
    expect(stdout.trim().split("\n").map((line) => JSON.parse(line))).toMatchObject([
      { file: "deleted.txt", text: RIGHT, textState: { zwnj: "deleted", repaired: true, normalizer: { name: "khabar" } }, changes: { "plural": 1, "verb-prefix": 1 } },
      { file: "right.txt", text: RIGHT, textState: { zwnj: "intact", repaired: false }, changes: {} },
    ]);
  });
  test("the others, where one cannot be read", () => {
    const { status, stdout, stderr } = khabar(["normalize", "binary.txt", "missing.txt", "right.txt"]);
    expect([status, stdout]).toEqual([1, RIGHT]);
    expect(stderr).toMatch(/^✖ binary\.txt: .*not UTF-8.*\n✖ missing\.txt: .*no such file/u);
  });
  test("in a pipe exactly what the text is, and on a terminal nothing that it obeys", () => {
    expect(khabar(["normalize", "--keep", "letters", "escapes.txt"]).stdout).toBe(FILES["escapes.txt"]);
    const { stdout } = terminal("khabar normalize --keep letters escapes.txt");
    expect(stdout).toContain("تازه");
    expect(stdout).not.toContain("\u001B[31m");
  });
});

describe("--check", () => {
  test("lists what would change, with code 1", () => {
    expect(khabar(["normalize", "--check", "right.txt", "deleted.txt", "open.txt", "empty.txt"])).toEqual({ status: 1, stdout: "deleted.txt\nopen.txt\n", stderr: "" });
    expect(read("deleted.txt")).toBe(DELETED);
  });
  test("has nothing to say of right texts", () => {
    expect(khabar(["normalize", "--check", "right.txt", "empty.txt"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("--write", () => {
  test("rewrites what changes, and a second run finds nothing to do", () => {
    const file = fresh("rewritten.txt");
    expect(khabar(["normalize", "--write", file, "right.txt"])).toEqual({ status: 0, stdout: "", stderr: "✔ rewritten.txt: rewritten; half-spaces put back: 2.\n" });
    expect(read(file)).toBe(RIGHT);
    expect(khabar(["normalize", "--write", "--language", "fa", file])).toEqual({ status: 0, stdout: "", stderr: "" });
  });
  test("keeps the mode of the file, and a link to it", () => {
    chmodSync(join(folder, fresh("private.txt")), 0o640);
    symlinkSync("private.txt", join(folder, "link.txt"));
    expect(khabar(["normalize", "--write", "link.txt"]).status).toBe(0);
    expect(read("private.txt")).toBe(RIGHT);
    expect([lstatSync(join(folder, "link.txt")).isSymbolicLink(), statSync(join(folder, "private.txt")).mode & 0o777]).toEqual([true, 0o640]);
  });
  test("leaves a file that cannot be rewritten as it was, and nothing beside it", () => {
    const file = fresh("full.txt", DELETED.repeat(1000));
    // A limit on the size of files stands for a disk that is full.
    const { status, stderr } = bash(`trap '' XFSZ; ulimit -f 8; khabar normalize --write ${file}`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^✖ full\.txt: \S*it was not rewritten, and stays as it was: .*\(EFBIG\)/u);
    expect(read(file)).toBe(DELETED.repeat(1000));
    expect(readdirSync(folder).filter((name) => name.startsWith("full.txt"))).toEqual([file]);
  });
  test("never shows a private file to others, not for a moment", async () => {
    chmodSync(join(folder, fresh("secret.txt", DELETED.repeat(20_000))), 0o600);
    const modes = new Set<number>();
    const watching = watch(folder, (_, name) => {
      if (name?.startsWith("secret.txt.khabar-") === true) modes.add((statSync(join(folder, name), { throwIfNoEntry: false })?.mode ?? 0o600) & 0o777);
    });
    await promisify(execFile)(MACHINE_NODE, [script(), "normalize", "--write", "secret.txt"], { cwd: folder });
    watching.close();
    expect([...modes]).toEqual([0o600]);
  });
  test("leaves a pipe a pipe", () => {
    const { status, stderr } = bash("mkfifo pipe && { cat deleted.txt > pipe & } && khabar normalize --write pipe; code=$?; test -p pipe && exit $code");
    expect(status).toBe(1);
    expect(stderr).toContain("it is a pipe or a device. Name a file.");
  });
  test.runIf(process.getuid?.() === 0)("does not write for somebody to whom the file is read-only, though its folder is not", () => {
    chmodSync(join(folder, fresh("others.txt")), 0o644);
    chmodSync(folder, 0o777);
    chmodSync(dirname(inject("consumer")), 0o711);
    const { status, stderr } = bash(`setpriv --reuid=65534 --clear-groups "${MACHINE_NODE}" "${script()}" normalize --write others.txt`);
    expect([status, stderr]).toEqual([1, expect.stringContaining("access is denied. Check its permissions.")]);
    expect(read("others.txt")).toBe(DELETED);
  });
});

describe("wrong use is explained, and the code is 2", () => {
  test.each<[name: string, arguments_: string[], sentence: string]>([
    ["a rule that is none", ["--keep", "dots", "right.txt"], 'There is no "dots": write some of letters,'],
    ["no rule", ["--keep", ",", "right.txt"], "It is empty"],
    ["rewriting standard input", ["--write"], "name the files"],
    ["rewriting standard input among files", ["--write", "right.txt", "-"], "name the files"],
    ["rewriting words", ["--write", "--text", "باران"], "cannot be used with"],
    ["rewriting and checking", ["--write", "--check", "right.txt"], "cannot be used with"],
    ["words and files", ["--text", "باران", "right.txt"], "leave one of them out"],
  ])("%s", (_, arguments_, sentence) => {
    const { status, stdout, stderr } = khabar(["normalize", ...arguments_]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });
});
