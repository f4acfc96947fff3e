// The tests that every change of a layer is shown to: those of KHABAR_LAYER, in one time zone, without what takes long.
import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { isLayer, LAYERS } from "./layers.js";

const layer = process.env["KHABAR_LAYER"] ?? "";
if (!isLayer(layer)) throw new RangeError(`KHABAR_LAYER is one of ${Object.keys(LAYERS).join(", ")}, not ${JSON.stringify(layer)}.`);

/** Laws, and tests that walk through years and zones. */
const SLOW = /\/(?:laws\/.+|dates\/(?:calendar|zone))\.test\.ts$/u;

/** The test that has a file's name notices most of its changes, and a quick one most others; the first that notices ends the run. */
class LikeliestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = basename(this.ctx.config.related?.[0] ?? "", ".ts");
    const rank = ({ moduleId }: TestSpecification): number =>
      SLOW.test(moduleId) ? 2 : changed.startsWith(basename(moduleId, ".test.ts")) ? 0 : 1;
    return Promise.resolve(files.toSorted((one, other) => rank(one) - rank(other)));
  }
}

export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: [...LAYERS[layer].tests],
    setupFiles: ["test/mutation/quick.ts"],
    env: { TZ: "Asia/Tehran" },
    // Each change starts a worker of its own: within it files need none.
    isolate: false,
    sequence: { sequencer: LikeliestFirst },
    testTimeout: 60_000,
  },
});
