// One entry a layer: whoever imports khabar/text pays for no zod and no lexicon.
import { defineConfig, type Options } from "tsup";

const shared = {
  target: "es2022",
  // Persian stays Persian in the output: escaped, the lexicon is four times as large.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
} satisfies Options;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      text: "src/text/index.ts",
      zwnj: "src/zwnj/index.ts",
      dates: "src/dates/index.ts",
      extract: "src/extract/index.ts",
      "formats/json-ld": "src/formats/json-ld.ts",
    },
    format: ["esm", "cjs"],
    platform: "neutral",
    dts: true,
    splitting: true,
    clean: true,
  },
  {
    ...shared,
    entry: { cli: "src/cli/index.ts" },
    format: ["esm"],
    platform: "node",
    // The command stands on the built layers, so that its file holds no second copy of them.
    external: [/^khabar(?:\/|$)/u],
  },
]);
