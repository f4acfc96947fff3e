// Three kinds of test: examples (in three time zones), laws, and types; and every example of the docs.
import { defineConfig } from "vitest/config";
import { examples } from "./docs/examples-plugin.js";

const ZONES = ["UTC", "Asia/Tehran", "America/Los_Angeles"];

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    projects: [
      {
        test: {
          name: "examples",
          include: ["test/**/*.test.ts"],
          exclude: ["test/dates/**", "test/docs/**", "test/package/**", "test/laws/**"],
        },
      },
      { test: { name: "laws", include: ["test/laws/**/*.test.ts"], testTimeout: 60_000 } },
      ...ZONES.map((zone) => ({
        test: { name: `dates in ${zone}`, include: ["test/dates/**/*.test.ts"], env: { TZ: zone } },
      })),
      { plugins: [examples()], test: { name: "docs", include: ["test/docs/**/*.test.ts"] } },
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
