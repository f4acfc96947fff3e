// Three kinds of test: examples (in three time zones), laws, and types; every example of the docs, and its services over HTTP.
import { defineConfig } from "vitest/config";
import { examples } from "./docs/examples-plugin.js";
import { reporters } from "./reporters.js";

const ZONES = ["UTC", "Asia/Tehran", "America/Los_Angeles"];

const ROOT = new URL("..", import.meta.url).pathname;

/** What the package exports under its own name, from the sources: no test here needs a build. */
const resolve = {
  alias: [
    { find: /^khabar$/u, replacement: `${ROOT}src/index.ts` },
    { find: /^khabar\/(text|zwnj|dates|extract)$/u, replacement: `${ROOT}src/$1/index.ts` },
    { find: /^khabar\/formats\/(.+)$/u, replacement: `${ROOT}src/formats/$1.ts` },
    { find: /^khabar\/json-schema\/(.+)$/u, replacement: `${ROOT}src/schema/generated/json-schema/$1` },
  ],
};

/** Milliseconds until a test that hangs is given up: no test is about time, and machines are noisy. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    root: ROOT,
    reporters,
    projects: [
      {
        resolve,
        test: {
          name: "examples",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/dates/**", "test/docs/**", "test/package/**", "test/laws/**", "test/scale/**", "test/services/**"],
          testTimeout,
        },
      },
      { resolve, test: { name: "laws", include: ["test/laws/**/*.test.ts"], testTimeout } },
      { resolve, test: { name: "services", include: ["test/services/**/*.test.ts"], testTimeout } },
      ...ZONES.map((zone) => ({
        test: { name: `dates in ${zone}`, include: ["test/dates/**/*.test.ts"], env: { TZ: zone }, testTimeout },
      })),
      { resolve, plugins: [examples()], test: { name: "docs", include: ["test/docs/**/*.test.ts"], testTimeout } },
      {
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/types/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
    ],
  },
});
