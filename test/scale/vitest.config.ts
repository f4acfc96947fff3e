// Scale: the programs for many machines, with the servers that they need. Run after a build.
import { defineConfig } from "vitest/config";
import { reporters } from "../reporters.js";

export default defineConfig({
  test: {
    name: "scale",
    root: new URL("../..", import.meta.url).pathname,
    reporters,
    include: ["test/scale/**/*.test.ts"],
    globalSetup: "test/scale/servers.ts",
    // Tests wait for their workers most of the time.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
