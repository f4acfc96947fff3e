// Runtimes: the same short program, by import and by require, prints the same line wherever the package is said to run.
import { execFile } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { HAS_BROWSER, launch, visit } from "../../browser/visit.js";
import { RUNTIMES } from "../install-runtimes.js";

const consumer = inject("consumer");
const ROOT = new URL("../../..", import.meta.url).pathname;
const PROGRAM = readFileSync(join(RUNTIMES, "program.mjs"), "utf8");

const SPEAKER = { "@type": "Person", "@id": "#person-p1", "name": "لیلا مهرآذر", "jobTitle": ["مدیر بندر مهرگان"] };
const LEAD = "به گزارش ساحل، اسکلهٔ تازهٔ بندر مهرگان باز شد و کشتی‌های بزرگ هم می‌توانند در آن پهلو بگیرند.";

/** Its half-spaces are back, it is valid, and Jalali dates know their zones. */
const LINE = JSON.stringify({
  valid: true,
  jsonLd: {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "کشتی‌های تازه به بندر مهرگان می‌رسند",
    "abstract": LEAD,
    "articleBody": `${LEAD}\n\nلیلا مهرآذر، مدیر بندر مهرگان گفت: «صیادان از فردا کارشان را آغاز می‌کنند.»`,
    "inLanguage": "fa",
    "url": "https://example.com/1",
    "mainEntityOfPage": "https://example.com/1",
    "publisher": { "@type": "NewsMediaOrganization", "name": "ساحل" },
    "mentions": [SPEAKER],
    "hasPart": [{ "@type": "Quotation", "@id": "#quote-q1", "text": "صیادان از فردا کارشان را آغاز می‌کنند", "spokenByCharacter": SPEAKER }],
  },
  date: "دوشنبه ۱۲ آذر ۱۴۰۳، ۱۵:۳۰",
});

const required = (program: string): string => program.replace(/^import (?<names>\{.+\}) from (?<entry>".+");$/gmu, "const $<names> = require($<entry>);");

/** The program with an ending that gives the line away, as a file of the consumer. */
function write(file: string, ending: string): string {
  const path = join(consumer, file);
  const program = `${PROGRAM}\n${ending}\n`;
  writeFileSync(path, file.endsWith("mjs") ? program : required(program));
  return path;
}

const IMPORTING = write("program.mjs", "console.log(line);");
const REQUIRING = write("program.cjs", "console.log(line);");

async function run(command: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" };
  const { stdout } = await promisify(execFile)(command, args, { cwd: consumer, env });
  return stdout.trimEnd();
}

const NODE_24 = join(ROOT, "node_modules/node/bin/node");

/** The file of a runtime and what it is given before a program; that of Node 24 is one of the tools. */
const RUN: readonly (readonly [name: string, file: string, ...before: readonly string[]])[] = [
  ["Node 20", join(RUNTIMES, "node_modules/node-20/bin/node")],
  ["Node 22", join(RUNTIMES, "node_modules/node-22/bin/node")],
  ["Node 24", NODE_24],
  ["Node 26", join(RUNTIMES, "node_modules/node-26/bin/node")],
  ["Bun", join(RUNTIMES, "node_modules/.bin/bun")],
  // Without a permission, which the package therefore does not need.
  ["Deno", join(RUNTIMES, "node_modules/.bin/deno"), "run", "--node-modules-dir=manual", "--no-prompt"],
];

/** The program as one script, as the bundler of a worker or of a page makes it. */
async function bundle(file: string, ending: string, format: "esm" | "iife", conditions: string[]): Promise<string> {
  const { outputFiles } = await build({ entryPoints: [write(file, ending)], bundle: true, format, conditions, charset: "utf8", write: false, logLevel: "silent" });
  return outputFiles.map(({ text }) => text).join("");
}

describe.concurrent("the program prints the same line", () => {
  describe.each(RUN)("%s", (name, file, ...before) => {
    test.for([["import", IMPORTING], ["require", REQUIRING]] as const)("by %s", async ([, program], { skip, expect: expected }) => {
      skip(!existsSync(file), `${name} could not be installed on this machine`);
      expected(await run(file, ...before, program)).toBe(LINE);
    });
  });

  test("Jest as it comes, which requires", async ({ expect: expected }) => {
    write("program.test.js", 'test("the program", () => { process.stdout.write(line + "\\n"); });');
    const jest = join(RUNTIMES, "node_modules/jest/bin/jest.js");
    expected(await run(process.execPath, jest, "--rootDir", consumer, "--cacheDirectory", join(consumer, ".jest"), "--watchman=false")).toBe(LINE);
  });

  test("workerd, bundled", async ({ expect: expected }) => {
    const script = join(consumer, "worker.bundle.js");
    writeFileSync(script, await bundle("worker.mjs", "export default { fetch: () => new Response(line) };", "esm", ["workerd", "worker", "browser"]));
    expected(await run(NODE_24, join(RUNTIMES, "worker.mjs"), script)).toBe(LINE);
  });

  test("Chromium, bundled", async ({ skip, expect: expected }) => {
    skip(!HAS_BROWSER, "there is no Chromium on this machine");
    const script = await bundle("page.mjs", "globalThis.line = line;", "iife", ["browser"]);
    const browser = await launch();
    try {
      const { page, requests, complaints } = await visit(browser, `<!doctype html><meta charset="utf-8"><script>${script}</script>`, { width: 800, colorScheme: "light" });
      expected({ line: await page.evaluate("line"), requests, complaints }).toEqual({ line: LINE, requests: [], complaints: [] });
    } finally {
      await browser.close();
    }
  });
});

test("each Node is the one that it is called", async () => {
  const nodes = RUN.filter(([name, file]) => name.startsWith("Node") && existsSync(file));
  expect(await Promise.all(nodes.map(([, file]) => run(file, "--print", "`Node ${process.versions.node.split('.', 1)}`")))).toEqual(nodes.map(([name]) => name));
});
