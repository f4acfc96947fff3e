import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { joinsNext, ZWNJ } from "../../src/text/index.js";
import { restoreZwnj } from "../../src/zwnj/index.js";

const data = process.env["KHABAR_DATA"];

/** The correctly typed sentences of a treebank, one a line; half-spaces that cannot be seen do not count. */
function sentencesOf(name: string): string[] {
  return readFileSync(join(data ?? "", "zwnj", `${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replaceAll(ZWNJ, (half: string, at: number) => (joinsNext(line.charAt(at - 1)) ? half : "")));
}

/** Where half-spaces stand, counted in the characters that are none. */
function places(text: string): Set<number> {
  const found = new Set<number>();
  let letters = 0;
  for (const character of text) {
    if (character === ZWNJ) found.add(letters);
    else letters += 1;
  }
  return found;
}

/** Precision and recall in one (F1), over the half-spaces of all sentences. */
function f1(sentences: readonly string[]): number {
  let [right, restored, wanted] = [0, 0, 0];
  for (const sentence of sentences) {
    const want = places(sentence);
    const got = places(restoreZwnj(sentence.replaceAll(ZWNJ, "")));
    for (const place of got) if (want.has(place)) right += 1;
    restored += got.size;
    wanted += want.size;
  }
  return (2 * right) / (restored + wanted);
}

function shareChanged(sentences: readonly string[]): number {
  return sentences.filter((sentence) => restoreZwnj(sentence) !== sentence).length / sentences.length;
}

describe.skipIf(data === undefined)("sentences of treebanks (skipped: KHABAR_DATA names no folder that holds them)", () => {
  test.each<[string, number]>([
    ["perdt-dev", 0.94],
    ["seraji-clean-dev", 0.9],
  ])("%s: half-spaces are restored, F1 at least %d", (name, least) => {
    expect(f1(sentencesOf(name))).toBeGreaterThanOrEqual(least);
  });

  test.each(["perdt-dev", "seraji-clean-dev"])("%s: at most 4 of 100 correct sentences change", (name) => {
    expect(shareChanged(sentencesOf(name))).toBeLessThanOrEqual(0.04);
  });
});
