import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { restoreZwnj } from "../../src/zwnj/index.js";
import { damaged, type Damage, lettering, score } from "../bench/zwnj/score.js";

const data = process.env["KHABAR_DATA"] ?? "";

/** Correctly typed sentences, one a line. */
const GOLDS = {
  "own sentences": new URL("../bench/correct-sentences.txt", import.meta.url).pathname,
  "perdt-dev": join(data, "zwnj", "perdt-dev.txt"),
  "seraji-clean-dev": join(data, "zwnj", "seraji-clean-dev.txt"),
};

function measured(gold: keyof typeof GOLDS, damage: Damage, spaced: boolean) {
  const sentences = readFileSync(GOLDS[gold], "utf8").split("\n").filter((line) => line !== "");
  return score(sentences.map(lettering), damaged(sentences, damage).map((text) => restoreZwnj(text, { spaced })));
}

// The weights have learned from the treebanks too: these figures guard what was reached, and say nothing of unseen text.
describe.each<[keyof typeof GOLDS, joined: number, spaced: number, mixed: number, harm: number, harmWithSpaced: number]>([
  ["own sentences", 0.96, 0.93, 0.93, 0.02, 0.05],
  ["perdt-dev", 0.985, 0.97, 0.97, 0.005, 0.02],
  ["seraji-clean-dev", 0.955, 0.925, 0.925, 0.025, 0.07],
])("%s", (gold, joined, spaced, mixed, harm, harmWithSpaced) => {
  const isMissing = !existsSync(GOLDS[gold]);

  test.skipIf(isMissing).each<[Damage, boolean, number]>([
    ["joined", false, joined],
    ["spaced", true, spaced],
    ["mixed", true, mixed],
  ])("%s text is restored (spaced: %s), F1 at least %d", (damage, withSpaced, least) => {
    const { f1, lettersChanged } = measured(gold, damage, withSpaced);
    expect(f1).toBeGreaterThanOrEqual(least);
    expect(lettersChanged).toBe(0);
  });

  test.skipIf(isMissing).each<[boolean, number]>([
    [false, harm],
    [true, harmWithSpaced],
  ])("correct text comes back (spaced: %s), but for a share of %d", (withSpaced, most) => {
    const { differing, lettersChanged } = measured(gold, "clean", withSpaced);
    expect(differing).toBeLessThanOrEqual(most);
    expect(lettersChanged).toBe(0);
  });
});
