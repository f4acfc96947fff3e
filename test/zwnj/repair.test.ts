// Repair: a document is repaired by its own damage, and by no other.
import { describe, expect, test } from "vitest";
import type { ZwnjState } from "../../src/zwnj/index.js";
import { repairHalfSpaces } from "../../src/zwnj/repair.js";
import { HOSTILE } from "../text/hostile.js";

const DOCUMENTS: readonly [name: string, text: string, state: ZwnjState, repaired: string][] = [
  ["right text stays", "مردم می\u200Cگویند\nکتاب\u200Cها گران\u200Cتر شده\u200Cاند", "intact", "مردم می\u200Cگویند\nکتاب\u200Cها گران\u200Cتر شده\u200Cاند"],
  ["deleted half-spaces come back", "مردم میگویند\nگروههای تازه میتوانند بروند", "deleted", "مردم می\u200Cگویند\nگروه\u200Cهای تازه می\u200Cتوانند بروند"],
  ["spaces become half-spaces", "مردم می گویند\nگروه های تازه می توانند بروند", "spaced", "مردم می\u200Cگویند\nگروه\u200Cهای تازه می\u200Cتوانند بروند"],
  ["both, where a document shows both", "مردم میگویند\nگروه های تازه میتوانند و نمی خواهند", "mixed", "مردم می\u200Cگویند\nگروه\u200Cهای تازه می\u200Cتوانند و نمی\u200Cخواهند"],
  ["nothing", "", "intact", ""],
];

test.each(DOCUMENTS)("%s", (_, text, state, repaired) => {
  expect(repairHalfSpaces(text)).toEqual({ text: repaired, state });
});

test.each(DOCUMENTS)("%s, and a second repair finds nothing to do", (_, text) => {
  const { text: once } = repairHalfSpaces(text);
  expect(repairHalfSpaces(once)).toEqual({ text: once, state: "intact" });
});

describe("no input is an error", () => {
  test.each(HOSTILE)("%s", (_, text) => {
    expect(repairHalfSpaces(text).text.split("\n")).toHaveLength(text.split("\n").length);
  });
});
