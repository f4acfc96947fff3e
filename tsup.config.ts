// One entry a layer: whoever imports khabar/text pays for no zod and no lexicon.
import { cp } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const layers = {
  index: "src/index.ts",
  text: "src/text/index.ts",
  zwnj: "src/zwnj/index.ts",
  dates: "src/dates/index.ts",
  extract: "src/extract/index.ts",
  "formats/json-ld": "src/formats/json-ld.ts",
  "formats/ninjs": "src/formats/ninjs.ts",
  "formats/feeds": "src/formats/feeds.ts",
  "formats/sitemap": "src/formats/sitemap.ts",
  "formats/meta-tags": "src/formats/meta-tags.ts",
  "formats/html": "src/formats/html.ts",
  "formats/markdown": "src/formats/markdown.ts",
  "formats/portable-text": "src/formats/portable-text.ts",
  "formats/plain-text": "src/formats/plain-text.ts",
};

/** No entries of the package, but chunks of their own, so that a bundler can tell them apart: whoever asks isArticle alone carries neither zod nor a schema. */
const parts = { schema: "src/schema/index.ts", "is-article": "src/schema/is-article.ts" };

/** The files of JSON Schema lie beside the layers as they are. */
const copyJsonSchema = (): Promise<void> => cp("src/schema/generated/json-schema", "dist/json-schema", { recursive: true });

const shared = {
  target: "es2022",
  platform: "neutral",
  splitting: true,
  // The few functions of date-fns-jalali that khabar/dates calls lie in thirty files, which take longer to find than all of it to run. The parser and the
  // serializer of HTML are modules alone, which a test of Jest cannot require.
  noExternal: [/^date-fns-jalali/u, /^@date-fns\/utc/u, "htmlparser2", "domhandler", "dom-serializer", "entities"],
  // Persian stays Persian in the output: escaped, the lexicon is four times as large.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
} satisfies Options;

export default defineConfig([
  // The command stands beside the layers, in modules, so that it shares their chunks and holds no second copy.
  { ...shared, entry: { ...layers, ...parts, cli: "src/cli/index.ts", "batch-worker": "src/cli/batch/worker.ts" }, format: ["esm"], external: [/^node:/u], dts: { entry: layers }, onSuccess: copyJsonSchema },
  { ...shared, entry: { ...layers, ...parts }, format: ["cjs"], dts: { entry: layers } },
]);
