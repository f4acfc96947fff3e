// The tarball: what it holds, and what the tools that read packages say of it.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { expect, inject, test } from "vitest";
import { LEXICON } from "../../src/zwnj/generated/lexicon.js";
import { ALSO_OURS } from "../release/vulnerabilities.js";

const ROOT = new URL("../..", import.meta.url).pathname;

const files = inject("packedFiles");
const built = files.filter((file) => file.startsWith("dist/"));

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies: object;
  readonly peerDependencies: object;
}

const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;

/** The text of each module in the tarball. */
const builtCode = (): string[] =>
  built.filter((file) => /\.c?js$/u.test(file)).map((file) => readFileSync(join(inject("consumer"), "node_modules/khabar", file), "utf8"));

test("publint has nothing to say", async () => {
  const bytes = readFileSync(inject("tarball"));
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages } = await publint({ pack: { tarball }, strict: true });
  expect(messages).toEqual([]);
});

test("the types are right for every way to import", () => {
  const attw = join(ROOT, "node_modules/.bin/attw");
  const { status, stdout } = spawnSync(attw, [inject("tarball"), "--no-emoji", "--no-color"], { encoding: "utf8" });
  expect(status, stdout).toBe(0);
});

// Without a network and without a login, which a rehearsal asks for in vain.
test("npm publishes package.json as it is", () => {
  const { status, stderr } = spawnSync("npm", ["publish", "--dry-run", "--offline", "--ignore-scripts"], { cwd: ROOT, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  expect(stderr).not.toContain("auto-corrected");
});

test("beside dist/ lie only the papers", () => {
  expect(files.filter((file) => !built.includes(file)).sort()).toEqual(["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "package.json"]);
});

test("dist/ holds modules and their types: no source, test or source map", () => {
  expect(built.length).toBeGreaterThan(0);
  expect(built.filter((file) => !/(?:\.js|\.cjs|\.d\.ts|\.d\.cts|\.json)$/u.test(file))).toEqual([]);
  expect(files.filter((file) => /\.test\.|(?:^|\/)(?:src|test)\//u.test(file))).toEqual([]);
});

/** The packages whose code is carried inside. */
const carried = [...new Set(builtCode().flatMap((text) => [...text.matchAll(/^\/\/ node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//gmu)].map(([, name]) => name!)))].sort();

test("NOTICE names every package whose code is carried inside, with its copyright", () => {
  const notice = readFileSync(join(ROOT, "NOTICE"), "utf8");
  const lines = carried.map((name) => {
    const folder = join(ROOT, "node_modules", name);
    const license = readdirSync(folder).find((file) => file.startsWith("LICENSE"))!;
    const [copyright] = /Copyright .+?(?= https:|$)/mu.exec(readFileSync(join(folder, license), "utf8"))!;
    return [name, notice.includes(` ${name} ${manifestOf(folder).version.replace(/\.\d+$/u, "")}`) && notice.includes(copyright)];
  });
  expect(lines).toEqual(["@date-fns/utc", "date-fns-jalali", "dom-serializer", "domelementtype", "domhandler", "entities", "htmlparser2"].map((name) => [name, true]));
});

test("the audit asks after every package whose code is carried inside", () => {
  expect(carried.filter((name) => !ALSO_OURS.includes(name))).toEqual([]);
});

test("NOTICE names every package that is installed beside khabar, with its license", () => {
  const [, below = ""] = readFileSync(join(ROOT, "NOTICE"), "utf8").split("Installed beside khabar by npm, not carried inside it");
  const named = [...below.split("\n\n\n", 1).join("").matchAll(/^ {2}(?<name>\S+) +(?<license>[^\s,]+)/gmu)].map(([, name, license]) => [name, license]);
  const { dependencies, peerDependencies } = manifestOf(ROOT);
  const installed = [...Object.keys(dependencies), ...Object.keys(peerDependencies)].sort();
  expect(named).toEqual(installed.map((name) => [name, manifestOf(join(ROOT, "node_modules", name)).license]));
});

test("Persian is written as it is, not escaped", () => {
  const code = builtCode();
  expect(code.filter((text) => text.includes(LEXICON.slice(0, 100))).length).toBeGreaterThan(0);
  // A class of a regular expression may name letters by their code; a word of four never is.
  expect(code.flatMap((text) => text.match(/(?:\\u06[0-9a-f]{2}){4}/giu) ?? [])).toEqual([]);
});
