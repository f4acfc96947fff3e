// Mutation tests: changes the sources in one place after another, and counts the changes that no test notices.
//
//   npm run mutation                             every layer, which takes hours
//   npm run mutation -- text                     one of them
//   npm run mutation -- src/text/digits.ts       some of its files
//
// What was found stands in coverage/mutation/, as a page too. A second run only asks about what has changed since; but what is made once, as a
// module is loaded, belongs to no test, and a new test of it is asked only when coverage/mutation/ has been removed.
import { Stryker } from "@stryker-mutator/core";
import { isLayer, LAYERS, type LayerName } from "./layers.ts";

const RESULTS = "coverage/mutation";

async function mutate(layer: LayerName, sources: readonly string[]): Promise<void> {
  // For the tests' own configuration, which runs in a process of its own.
  process.env["KHABAR_LAYER"] = layer;
  const stryker = new Stryker({
    mutate: [...sources],
    testRunner: "vitest",
    vitest: { configFile: "test/mutation/vitest.config.ts" },
    coverageAnalysis: "perTest",
    concurrency: 1,
    timeoutMS: 4000,
    // The tests run without types, and a page of test/fixtures that is no HTML would be an error.
    disableTypeChecks: false,
    ignorePatterns: ["coverage", "dist", "docs/site"],
    incremental: true,
    incrementalFile: `${RESULTS}/${layer}-incremental.json`,
    tempDirName: `${RESULTS}/${layer}-sandbox`,
    reporters: ["clear-text", "progress-append-only", "json", "html"],
    jsonReporter: { fileName: `${RESULTS}/${layer}.json` },
    htmlReporter: { fileName: `${RESULTS}/${layer}.html` },
    clearTextReporter: { logTests: false, reportTests: false },
    thresholds: { high: 90, low: 80, break: 80 },
    allowConsoleColors: false,
  });
  await stryker.runMutationTest();
}

/** What is asked for of a layer: its name stands for all of its sources, and no word at all for all layers. */
function sourcesOf(layer: LayerName, asked: readonly string[]): readonly string[] {
  if (asked.length === 0 || asked.includes(layer)) return LAYERS[layer].sources;
  return asked.filter((name) => name.startsWith(`src/${layer}/`));
}

const asked = process.argv.slice(2);
const layers = Object.keys(LAYERS).filter(isLayer);
const unknown = asked.find((name) => layers.every((layer) => sourcesOf(layer, [name]).length === 0));
if (unknown !== undefined) throw new RangeError(`Name a layer (${layers.join(", ")}) or a file of one, not ${JSON.stringify(unknown)}.`);
for (const layer of layers) {
  const sources = sourcesOf(layer, asked);
  if (sources.length > 0) await mutate(layer, sources);
}
