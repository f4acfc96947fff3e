// Types: a consumer's modules compile against the installed package, its declarations checked as well.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, inject, test } from "vitest";
import { PUBLIC_API } from "./public-api.js";

const consumer = inject("consumer");

const RESOLUTIONS = [
  ["node16", { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 }],
  ["nodenext", { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
  ["bundler", { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
] as const;

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

/** What TypeScript says of a module of the consumer, one line a message. */
function compile(file: string, code: string, options: ts.CompilerOptions): string[] {
  const path = join(consumer, file);
  writeFileSync(path, code);
  const program = ts.createProgram([path], {
    ...options,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"], // zod's declarations name URL
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map(
    ({ file: at, code: number, messageText }) => `${at?.fileName.replace(consumer, "") ?? ""} TS${number}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );
}

describe.each(RESOLUTIONS)("%s", (_, options) => {
  test.each(["mts", "cts"])("a module of .%s compiles", (extension) => {
    expect(compile(`good.${extension}`, GOOD, options)).toEqual([]);
  });

  test.each(["mts", "cts"])("a wrong use in .%s does not", (extension) => {
    expect(compile(`bad.${extension}`, BAD, options)).toEqual([expect.stringContaining("TS2322")]);
  });
});
