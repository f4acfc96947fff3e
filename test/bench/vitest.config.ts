// Benchmarks: ratios beside a peer in one run. They never fail for being slow: machines are noisy.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "bench",
    root: new URL("../..", import.meta.url).pathname,
    include: [],
    // Node imports what is built, and what is measured with it, as it does for users: transformed, each call across modules costs more.
    server: { deps: { external: [/\/dist\//u, /\/node_modules\//u] } },
    disableConsoleIntercept: true,
    benchmark: { enabled: true, include: ["test/bench/**/*.bench.ts"] },
    testTimeout: 120_000,
  },
});
