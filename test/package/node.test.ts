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

/** An article of every kind of block that the formats write, as a literal. */
const ARTICLE = JSON.stringify({
  ...leastArticle(), url: "https://example.com/1", publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
  body: [{ type: "lead", text: "بندر باز شد." }, { type: "list", ordered: false, items: ["یک"] }, { type: "image", url: "https://example.com/a.jpg" }],
});
const CHANNEL = '{ title: "ساحل", url: "https://example.com/" }';

// The bundler rewrites classes for require, and what it rewrites may fail only when it runs.
test.each([
  ["khabar", 'validateArticle({ headline: "بندر" })'],
  ["khabar/text", 'normalize("كتاب ها")'],
  ["khabar/zwnj", 'restoreZwnj("کشتیهای بزرگ میرسند")'],
  ["khabar/dates", 'parseDate("۵ آذر ۱۴۰۳", { reference: "2024-12-01T00:00:00Z" })'],
  ["khabar/extract", 'extractArticle("اسکله باز شد\\n\\nلیلا مهرآذر مدیر بندر گفت: کشتی‌ها رسیدند.")'],
  ["khabar/extract", 'extractHtml("<h1>اسکله باز شد</h1><div class=body><p>لیلا مهرآذر مدیر بندر گفت: کشتی‌های بزرگ هم رسیدند.</div>")'],
  ["khabar/formats/json-ld", `jsonLdScript(${ARTICLE})`],
  ["khabar/formats/json-ld", `fromJsonLd('{"@type":"NewsArticle","headline":"بندر","articleBody":"<p>یک</p>",}')`],
  ["khabar/formats/ninjs", `toNinjs(${ARTICLE})`],
  ["khabar/formats/ninjs", `fromNinjs('{"uri":"urn:a:1","headlines":[{"value":"بندر"}],"bodies":[{"contentType":"text/html","value":"<p>یک</p>"}]}')`],
  ["khabar/formats/feeds", `toRss([${ARTICLE}], ${CHANNEL})`],
  ["khabar/formats/feeds", `toAtom([${ARTICLE}], ${CHANNEL})`],
  ["khabar/formats/feeds", `toJsonFeed([${ARTICLE}], ${CHANNEL})`],
  ["khabar/formats/feeds", `fromFeed("<rss><channel><item><title>بندر</title><description>یک &amp;laquo; دو</description></item></channel></rss>")`],
  ["khabar/formats/sitemap", `toNewsSitemap([${ARTICLE}], { publication: { name: "ساحل" }, now: "2024-12-02T15:00:00+03:30" })`],
  ["khabar/formats/meta-tags", `metaTagsHtml(${ARTICLE})`],
  ["khabar/formats/html", `toHtml(${ARTICLE}, { document: true })`],
  ["khabar/formats/markdown", `toMarkdown(${ARTICLE})`],
  ["khabar/formats/markdown", `fromMarkdown("---\\ntitle: بندر\\ntags:\\n  - دریا\\n---\\n\\n**یک**\\n\\n| a |\\n|---|\\n| b |\\n")`],
  ["khabar/formats/portable-text", `toPortableText(${ARTICLE})`],
  ["khabar/formats/plain-text", `toPlainText(${ARTICLE})`],
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
