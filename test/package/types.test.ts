// Types: a consumer's modules compile against the installed package with every TypeScript that it is for, its declarations checked as well.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, inject, test } from "vitest";
import { RUNTIMES } from "./install-runtimes.js";
import { PUBLIC_API } from "./public-api.js";

const consumer = inject("consumer");

/** Where each lies; the one between is that of the tools. */
const COMPILERS = [
  ["5.9", join(RUNTIMES, "node_modules/typescript-5.9")],
  ["6.0", new URL("../../node_modules/typescript", import.meta.url).pathname],
  ["7.0", join(RUNTIMES, "node_modules/typescript-7")],
] as const;

const RESOLUTIONS = [
  ["node16", { module: "node16", moduleResolution: "node16" }],
  ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
  ["bundler", { module: "esnext", moduleResolution: "bundler" }],
] as const;

const OPTIONS = {
  target: "es2022",
  lib: ["es2022", "dom"], // zod's declarations name URL
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Imports every public name, and uses one of each entry as its types say. */
const GOOD = [
  ...Object.entries(PUBLIC_API).map(([entry, names], index) => `import * as entry${index} from "${entry}";\nvoid [${names.map((name) => `entry${index}.${name}`).join(", ")}];`),
  'import { articleSchema, type Article } from "khabar";',
  'import { normalize } from "khabar/text";',
  'import { zwnjState, type ZwnjState } from "khabar/zwnj";',
  'import { parseDate, type NewsDate } from "khabar/dates";',
  'import { extractArticle } from "khabar/extract";',
  'import { toJsonLd } from "khabar/formats/json-ld";',
  'export const text: string = normalize("خبر");',
  "export const state: ZwnjState = zwnjState(text);",
  "export const date: NewsDate | null = parseDate(text);",
  "export const article: Article | null = extractArticle(text).article;",
  "export const headline: string = articleSchema.parse({}).headline;",
  "export const linked: object | null = article && toJsonLd(article);",
].join("\n");

/** One wrong use, so that a package whose types are all any cannot pass. */
const BAD = 'import { normalize } from "khabar/text";\nexport const text: number = normalize("خبر");';

const MODULES: Readonly<Record<string, string>> = { "good.mts": GOOD, "good.cts": GOOD, "bad.mts": BAD, "bad.cts": BAD };

for (const [file, code] of Object.entries(MODULES)) writeFileSync(join(consumer, file), code);

/** What a compiler prints of the modules, one line a message. */
async function compile(typescript: string, project: string): Promise<string[]> {
  const tsc = promisify(execFile)(process.execPath, [join(typescript, "bin/tsc"), "--project", project, "--pretty", "false"], { cwd: consumer });
  // It ends with a code that says there were messages, and the messages are what is asked for.
  const { stdout } = await tsc.catch((error: unknown) => error as { readonly stdout: string });
  return stdout.trimEnd().split("\n");
}

test.for(COMPILERS)("TypeScript %s is the one that is called so", async ([version, typescript], { expect }) => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(typescript, "bin/tsc"), "--version"]);
  expect(stdout).toContain(`Version ${version}.`);
});

describe.each(COMPILERS)("TypeScript %s", (version, typescript) => {
  test.concurrent.for(RESOLUTIONS)("under %s, good modules compile, whether .mts or .cts, and the wrong use in bad ones does not", async ([name, resolution], { expect }) => {
    const project = join(consumer, `tsconfig-${version}-${name}.json`);
    writeFileSync(project, JSON.stringify({ compilerOptions: { ...OPTIONS, ...resolution }, files: Object.keys(MODULES) }));
    const messages = await compile(typescript, project);
    expect(messages.map((message) => message.replace(/^(?<file>[^(]*)\([\d,]+\): error (?<code>TS\d+):.*/u, "$<file> $<code>")).sort()).toEqual(["bad.cts TS2322", "bad.mts TS2322"]);
  });
});
