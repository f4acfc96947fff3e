// Reporters: what a run prints; where KHABAR_TEST_REPORT names a file, the run's results go there too, for .ci/run to count.
import type { ViteUserConfig } from "vitest/config";

const file = process.env["KHABAR_TEST_REPORT"];

export const reporters: NonNullable<NonNullable<ViteUserConfig["test"]>["reporters"]> =
  file === undefined ? ["default"] : ["default", ["json", { outputFile: file }]];
