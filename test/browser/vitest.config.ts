// Pages in a real browser: Chromium, as Debian has it, and the documentation, which is built unless it is there. Where there is no browser its tests are skipped and say so.
import { defineConfig } from "vitest/config";
import { reporters } from "../reporters.js";

export default defineConfig({
  test: {
    name: "browser",
    root: new URL("../..", import.meta.url).pathname,
    reporters,
    include: ["test/browser/**/*.test.ts"],
    globalSetup: "test/browser/build-site.ts",
    // A page waits for its browser more than it works.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
