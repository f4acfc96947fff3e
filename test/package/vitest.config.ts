// The packed tarball, installed as a user installs it. Run after a build.
import { defineConfig } from "vitest/config";
import { reporters } from "../reporters.js";

export default defineConfig({
  test: {
    name: "package",
    root: new URL("../..", import.meta.url).pathname,
    reporters,
    include: ["test/package/**/*.test.ts"],
    globalSetup: "test/package/install.ts",
    // Two files at once: none writes what another reads, and more would starve those that kill and measure.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
