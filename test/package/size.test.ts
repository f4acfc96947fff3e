// Size: what each layer costs whoever bundles it for a browser, minified and compressed.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { LEXICON } from "../../src/zwnj/generated/lexicon.js";

const KILOBYTE = 1000;

/** Every layer's limit, lexicon and all; khabar/extract holds zod, the schemas, text, zwnj and dates too. */
const LIMITS: readonly (readonly [entry: string, kilobytes: number])[] = [
  ["khabar/text", 12.5],
  ["khabar/zwnj", 320],
  ["khabar/dates", 28],
  ["khabar/extract", 482],
];

interface Bundle {
  readonly code: string;
  /** The files that went into it, relative to the project that bundles. */
  readonly files: readonly string[];
}

/** Bundles what an entry of the installed package exports: all of it, or one name. */
async function bundle(entry: string, name = "*"): Promise<Bundle> {
  const consumer = inject("consumer");
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${name === "*" ? name : `{ ${name} }`} from ${JSON.stringify(entry)};`, resolveDir: consumer, sourcefile: "consumer.js" },
    absWorkingDir: consumer,
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return { code: outputFiles.map((file) => file.text).join(""), files: Object.keys(metafile.inputs) };
}

const compressedSize = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Any part of the lexicon would do; whoever carries one carries all. */
const SOME_WORDS = LEXICON.slice(0, 100);

test.each(LIMITS)("all of %s is at most %d KB", async (entry, kilobytes) => {
  const { code } = await bundle(entry);
  expect(compressedSize(code)).toBeLessThanOrEqual(kilobytes * KILOBYTE);
});

/** One function of khabar each, with all that it needs: zod, but for isArticle. */
test.each<[name: string, kilobytes: number]>([["articleSchema", 30], ["isArticle", 4], ["validateArticle", 64]])("%s of khabar alone is at most %d KB", async (name, kilobytes) => {
  const { code } = await bundle("khabar", name);
  expect(compressedSize(code)).toBeLessThanOrEqual(kilobytes * KILOBYTE);
});

describe("who imports khabar/text pays for nothing else", () => {
  test("not for the lexicon, which khabar/zwnj carries", async () => {
    const carriers = await Promise.all(LIMITS.map(async ([entry]) => [entry, (await bundle(entry)).code.includes(SOME_WORDS)] as const));
    expect(Object.fromEntries(carriers)).toEqual({ "khabar/text": false, "khabar/zwnj": true, "khabar/dates": false, "khabar/extract": true });
  });

  test("not for another package", async () => {
    const { files } = await bundle("khabar/text");
    expect(files.filter((file) => !file.startsWith("node_modules/khabar/"))).toEqual(["consumer.js"]);
  });
});
