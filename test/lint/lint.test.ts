// The rules of lint fire where they should, and nowhere else.
import { ESLint, type Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";

const ROOT = new URL("../..", import.meta.url).pathname;
const CONFIG = "test/lint/eslint.config.js";

const typed = new ESLint({ cwd: ROOT, overrideConfigFile: CONFIG });

/** Without types a snippet may stand in a file that does not exist. */
const untyped = new ESLint({
  cwd: ROOT,
  overrideConfigFile: CONFIG,
  overrideConfig: {
    ...(tseslint.configs.disableTypeChecked as Linter.Config),
    languageOptions: { parserOptions: { projectService: false, program: null } },
  },
});

/** Every message on a snippet, as "rule: what it says". */
async function messages(eslint: ESLint, file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return result?.messages.map(({ ruleId, message }) => `${ruleId ?? "parser"}: ${message}`) ?? [];
}

type Case = readonly [name: string, file: string, bad: string, rule: string, message: string, good: string];

const IMPORTS: readonly Case[] = [
  ["text imports no layer", "src/text/a.ts", 'export * from "../zwnj/b.js";', "no-restricted-imports", "text imports no layer of ours", 'export * from "./b.js";'],
  ["text imports no package", "src/text/a.ts", 'export * from "zod";', "no-restricted-imports", "text imports nothing from npm", 'export * from "./zod.js";'],
  ["zwnj does not import dates", "src/zwnj/a.ts", 'export * from "../dates/b.js";', "no-restricted-imports", "zwnj imports text of ours", 'export * from "../text/b.js";'],
  ["zwnj reads no files", "src/zwnj/a.ts", 'export * from "node:fs";', "no-restricted-imports", "zwnj imports nothing from npm and Node", 'export * from "./generated/b.js";'],
  ["what writes the lexicon reads files, but imports no other layer", "src/zwnj/lexicon/a.ts", 'export * from "../../dates/b.js";', "no-restricted-imports", "Imports run one way", 'export * from "node:fs";'],
  ["what writes the lexicon takes one package", "src/zwnj/lexicon/a.ts", 'export * from "zod";', "no-restricted-imports", "imports node:*, dictionary-fa from npm", 'export * from "dictionary-fa";'],
  ["dates does not import zwnj", "src/dates/a.ts", 'export * from "../zwnj/b.js";', "no-restricted-imports", "dates imports text of ours", 'export * from "../text/b.js";'],
  ["dates does not import schema", "src/dates/a.ts", 'export type { Article } from "../schema/b.js";', "no-restricted-imports", "dates imports text of ours", 'export type { Token } from "../text/b.js";'],
  ["date-fns-jalali comes by subpath", "src/dates/a.ts", 'export { set } from "date-fns-jalali";', "no-restricted-imports", "date-fns-jalali/*", 'export { set } from "date-fns-jalali/set";'],
  ["date-fns-jalali is for dates only", "src/schema/a.ts", 'export { set } from "date-fns-jalali/set";', "no-restricted-imports", "schema imports zod from npm", 'export { set } from "../dates/b.js";'],
  ["schema does not import extract", "src/schema/a.ts", 'export * from "../extract/b.js";', "no-restricted-imports", "schema imports text, zwnj, dates of ours", 'export * from "../zwnj/b.js";'],
  ["extract does not import formats", "src/extract/a.ts", 'export * from "../formats/b.js";', "no-restricted-imports", "extract imports text, zwnj, dates, markup, schema of ours", 'export * from "../schema/b.js";'],
  ["formats does not import extract", "src/formats/a.ts", 'export * from "../extract/b.js";', "no-restricted-imports", "formats imports text, zwnj, dates, markup, schema of ours", 'export * from "../dates/b.js";'],
  ["a deeper folder is held too", "src/formats/feeds/a.ts", 'export * from "../../extract/b.js";', "no-restricted-imports", "formats imports text, zwnj, dates, markup, schema of ours", 'export * from "../../text/b.js";'],
  ["the front door opens on schema", "src/index.ts", 'export * from "./extract/b.js";', "no-restricted-imports", "front door imports schema of ours", 'export * from "./schema/b.js";'],
  ["formats takes no package but its own", "src/formats/a.ts", 'export * from "commander";', "no-restricted-imports", "formats imports zod, markdown-it, js-yaml from npm", 'export type * from "zod";'],
  ["the front door takes no package", "src/index.ts", 'export * from "zod";', "no-restricted-imports", "front door imports nothing from npm", 'export * from "./schema/index.js";'],
  ["nothing imports the command", "src/extract/a.ts", 'export * from "../cli/b.js";', "no-restricted-imports", "Nothing imports the command", 'export * from "../text/b.js";'],
  ["no layer imports the package by name", "src/extract/a.ts", 'export * from "khabar/text";', "no-restricted-imports", "by a relative path", 'export * from "../text/b.js";'],
  ["an index is for users", "src/zwnj/a.ts", 'export * from "../index.js";', "no-restricted-imports", "for users of the package", 'export * from "./b.js";'],
  ["zod comes as a namespace", "src/schema/a.ts", 'import { z } from "zod";\nexport const a = z;', "no-restricted-syntax", "75 KB", 'import * as z from "zod";\nexport const a = z;'],
  ["zod comes as a namespace, in tests as well", "test/a.ts", 'import z from "zod";\nexport const a = z;', "no-restricted-syntax", "75 KB", 'import type * as z from "zod";\nexport type A = z.ZodType;'],
];

const HIDDEN_STATE: readonly Case[] = [
  ["z.config()", "src/schema/a.ts", "z.config(fa);", "no-restricted-syntax", "no hidden state", "config(z);"],
  ["Math.random", "test/laws/a.ts", "f(Math.random());", "no-restricted-syntax", "no Math.random", "f(Math.max(1, 2));"],
  ["Date.now", "src/dates/a.ts", "f(Date.now());", "no-restricted-syntax", "no clock", "f(Date.UTC(2024, 0, 1));"],
  ["new Date without arguments", "src/text/a.ts", "f(new Date());", "no-restricted-syntax", "no clock", "f(new Date(0));"],
  ["Date called", "src/extract/a.ts", "f(Date());", "no-restricted-syntax", "no clock", "f(Dates());"],
  ["a clock in the schema", "src/schema/a.ts", "f(Date.now());", "no-restricted-syntax", "no clock", "f(now);"],
  ["the environment", "src/formats/a.ts", 'f(process.env["HOME"]);', "no-restricted-syntax", "no environment", "f(process.environment);"],
  ["the console", "src/zwnj/a.ts", 'console.log("a");', "no-console", "console", 'log("a");'],
];

const SCHEMA: readonly Case[] = [
  ...["refine", "superRefine", "transform", "default", "preprocess", "lazy", "catch"].map(
    (method): Case => [method, "src/schema/a.ts", `f(z.string().${method}(g));`, "no-restricted-syntax", "JSON Schema cannot carry", "f(z.string().min(1).optional());"],
  ),
  ["refine on the namespace", "src/schema/deep/a.ts", "f(z.lazy(g));", "no-restricted-syntax", "JSON Schema cannot carry", "f(z.array(g));"],
];

const REGULAR_EXPRESSIONS: readonly Case[] = [
  ["no flag", "src/text/a.ts", "f(/a/);", "require-unicode-regexp", "'u' flag", "f(/a/u);"],
  ["no flag, made by a constructor", "test/a.ts", 'f(new RegExp("a", "g"));', "require-unicode-regexp", "'u' flag", 'f(new RegExp("a", "gv"));'],
  ["exponential", "src/text/a.ts", "f(/^(?:a+)+$/u);", "regexp/no-super-linear-backtracking", "exponential", "f(/^a+$/u);"],
  ["polynomial", "src/text/a.ts", "f(/^a*b?a*$/u);", "regexp/no-super-linear-backtracking", "polynomial", "f(/^a*(?:ba*)?$/u);"],
  ["polynomial as soon as something follows", "src/text/a.ts", "f(/a*b?a*/u);", "regexp/no-super-linear-backtracking", "polynomial", "f(/a*(?:ba*)?/u);"],
  ["quadratic by trying at every place", "src/text/a.ts", "f(/a+$/u);", "regexp/no-super-linear-move", "quadratic", "f(/^a+$/u);"],
];

const DOCSTRINGS: readonly Case[] = [
  ["an exported function", "src/text/a.ts", "export function f(): void {}", "jsdoc/require-jsdoc", "Missing JSDoc", "/** Does nothing. */\nexport function f(): void {}"],
  ["an exported arrow function", "src/text/a.ts", "export const f = (): number => 1;", "jsdoc/require-jsdoc", "Missing JSDoc", "const f = (): number => 1;"],
  ["a parameter by another name", "src/text/a.ts", "/**\n * Doubles.\n *\n * @param b - a number\n */\nexport function f(a: number): number {\n  return a * 2;\n}", "jsdoc/check-param-names", "Expected @param", "/**\n * Doubles.\n *\n * @param a - a number\n */\nexport function f(a: number): number {\n  return a * 2;\n}"],
];

describe.each([
  ["imports", IMPORTS],
  ["hidden state", HIDDEN_STATE],
  ["what JSON Schema cannot carry", SCHEMA],
  ["regular expressions", REGULAR_EXPRESSIONS],
  ["docstrings", DOCSTRINGS],
])("%s", (_, cases) => {
  test.each(cases)("%s", async (_name, file, bad, rule, message, good) => {
    const found = await messages(untyped, file, bad);
    expect(found).toContainEqual(expect.stringMatching(new RegExp(`^${rule}: `, "u")));
    expect(found.join("\n")).toContain(message);
    expect(await messages(untyped, file, good), "the good twin").not.toContainEqual(expect.stringMatching(new RegExp(`^(?:${rule}|parser): `, "u")));
  });
});

describe("the programs may do what the library may not", () => {
  test.each([
    ["the command", "src/cli/a.ts", 'import { normalize } from "khabar/text";\nconsole.log(normalize(process.env["A"]), new Date());'],
    ["the command, every layer", "src/cli/a.ts", 'import "node:fs";\nimport "commander";\nimport "../extract/a.js";\nimport "../formats/a.js";'],
    ["what writes the lexicon", "src/zwnj/lexicon/a.ts", 'import "dictionary-fa";\nconsole.log(process.env["KHABAR_DATA"]);'],
  ])("%s", async (_name, file, code) => {
    expect(await messages(untyped, file, code)).toEqual([]);
  });
});

describe("rules that need types", () => {
  const FILE = "src/text/digits.ts"; // one that the TypeScript project knows; its text is not read

  test.each([
    ["a promise left alone", "/** A. */\nexport function f(a: Promise<void>): void {\n  a;\n}", "/** A. */\nexport async function f(a: Promise<void>): Promise<void> {\n  await a;\n}", "no-floating-promises"],
    ["a condition that is always true", "/** A. */\nexport const f = (a: string[]): number => (a ? 1 : 2);", "/** A. */\nexport const f = (a: string | null): number => (a === null ? 1 : 2);", "no-unnecessary-condition"],
    ["any", "/** A. */\nexport const f = (a: any): number => a.b;", "/** A. */\nexport const f = (a: { b: number }): number => a.b;", "no-unsafe-return"],
  ])("%s", async (_name, bad, good, rule) => {
    expect(await messages(typed, FILE, bad)).toContainEqual(expect.stringContaining(`@typescript-eslint/${rule}: `));
    expect(await messages(typed, FILE, good)).toEqual([]);
  });
});

test.each(["dist/index.js", "docs/site/a.js", "src/zwnj/generated/lexicon.ts", "coverage/a.js"])("%s is nobody's to lint", async (file) => {
  expect(await untyped.isPathIgnored(file)).toBe(true);
});
