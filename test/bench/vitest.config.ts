// Benchmarks: ratios beside a peer in one run. They never fail for being slow: machines are noisy.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "bench",
    root: new URL("../..", import.meta.url).pathname,
    include: [],
    benchmark: { enabled: true, include: ["test/bench/**/*.bench.ts"] },
    testTimeout: 120_000,
  },
});
