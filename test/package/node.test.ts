// Node: the installed package imports, requires and runs with the Node of this machine, not only with the one of the tools.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { leastArticle } from "../fixtures/worked-article.js";
import { MACHINE_NODE } from "./machine-node.js";
import { PUBLIC_API } from "./public-api.js";

const consumer = inject("consumer");

const run = (...options: readonly string[]): string => execFileSync(MACHINE_NODE, options, { cwd: consumer, encoding: "utf8" });

/** The names that a module exports, as the program prints them. */
const names = (type: "module" | "commonjs", program: string, entry: string): unknown =>
  JSON.parse(run(`--input-type=${type}`, "--eval", `console.log(JSON.stringify(Object.keys(${program}).sort()))`, entry));

describe.each(Object.entries(PUBLIC_API))("%s", (entry, expected) => {
  test("import", () => {
    expect(names("module", "await import(process.argv[1])", entry)).toEqual(expected);
  });

  test("require", () => {
    expect(names("commonjs", "require(process.argv[1])", entry)).toEqual(expected);
  });
});

// The bundler rewrites classes for require, and what it rewrites may fail only when it runs.
test.each([
  ["khabar", 'validateArticle({ headline: "بندر" })'],
  ["khabar/text", 'normalize("كتاب ها")'],
  ["khabar/zwnj", 'restoreZwnj("کشتیهای بزرگ میرسند")'],
  ["khabar/dates", 'parseDate("۵ آذر ۱۴۰۳", { reference: "2024-12-01T00:00:00Z" })'],
  ["khabar/extract", 'extractArticle("اسکله باز شد\\n\\nلیلا مهرآذر مدیر بندر گفت: کشتی‌ها رسیدند.")'],
  ["khabar/extract", 'extractHtml("<h1>اسکله باز شد</h1><div class=body><p>لیلا مهرآذر مدیر بندر گفت: کشتی‌های بزرگ هم رسیدند.</div>")'],
  ["khabar/formats/json-ld", 'jsonLdScript({ language: "fa", headline: "اسکله باز شد", kickers: [], subheadlines: [], body: [], quotes: [], attribution: [], people: [], tags: [] })'],
])("%s answers alike to import and require: %s", (entry, call) => {
  const answer = (type: "module" | "commonjs", loaded: string): string => run(`--input-type=${type}`, "--eval", `console.log(JSON.stringify((${loaded}).${call}))`, entry);
  const required = answer("commonjs", "require(process.argv[1])");
  expect(required).toBe(answer("module", "await import(process.argv[1])"));
  expect(required.trim()).not.toBe("");
});

describe("khabar/json-schema", () => {
  test.each(["article.v1.json", "article.v1.tolerant.json", "quote.v1.json", "tag.v1.json", "draft-07/article.v1.json", "openapi.v1.json"])("%s", (file) => {
    const entry = `khabar/json-schema/${file}`;
    const imported = run("--input-type=module", "--eval", `console.log(JSON.stringify((await import(process.argv[1], { with: { type: "json" } })).default))`, entry);
    expect(run("--eval", "console.log(JSON.stringify(require(process.argv[1])))", entry)).toBe(imported);
    expect(JSON.parse(imported)).toHaveProperty(file.startsWith("openapi") ? "openapi" : "$schema");
  });
});

test("where no code may be evaluated, articles are told from others all the same", () => {
  const program = `const { isArticle, validateArticle } = require("khabar"); const least = JSON.parse(process.argv[1]); console.log(isArticle(least), validateArticle(least).ok, isArticle({}), validateArticle({}).ok)`;
  expect(run("--disallow-code-generation-from-strings", "--eval", program, JSON.stringify(leastArticle())).trim()).toBe("true true false false");
});

test("zod comes by itself, and once", () => {
  expect(existsSync(join(consumer, "node_modules/zod/package.json"))).toBe(true);
  expect(existsSync(join(consumer, "node_modules/khabar/node_modules/zod"))).toBe(false);
});

test("package.json can be read", () => {
  expect(run("--eval", 'console.log(require("khabar/package.json").name)').trim()).toBe("khabar");
});

test("khabar is there as a command", () => {
  expect(run(join(consumer, "node_modules/.bin/khabar"), "--help")).toContain("khabar");
});
