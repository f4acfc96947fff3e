// Every example of the README, the guide and the docstrings says what really comes out.
/// <reference types="vite/types/importMeta.d.ts" />
import { describe, test } from "vitest";
import type { Example } from "./examples-plugin.js";

const PAGES = import.meta.glob<{ examples: readonly Example[] }>(
  ["../../README.md", "../../docs/**/*.md", "!../../docs/site/**", "../../src/**/*.ts", "!../../src/**/generated/**"],
  { query: "?examples" },
);

/** The examples of a page; a page that cannot be read is one example that fails. */
async function examplesOf(load: () => Promise<{ examples: readonly Example[] }>): Promise<readonly Example[]> {
  try {
    return (await load()).examples;
  } catch (error) {
    const rethrow = (): never => {
      throw error;
    };
    return [{ line: 1, run: () => Promise.resolve().then(rethrow) }];
  }
}

for (const [path, load] of Object.entries(PAGES)) {
  const examples = await examplesOf(load);
  if (examples.length === 0) continue;
  describe(path.replace("../../", ""), () => {
    for (const { line, run } of examples) test(`line ${line}`, run);
  });
}
