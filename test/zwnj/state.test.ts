import { expect, test } from "vitest";
import { zwnjState, type ZwnjState } from "../../src/zwnj/index.js";
import { HOSTILE } from "../text/hostile.js";

test.each<[string, string, ZwnjState]>([
  ["right text", "مردم می\u200Cگویند کتاب\u200Cها گران\u200Cتر شده\u200Cاند", "intact"],
  ["one slip in right text", "می\u200Cگویند می\u200Cروند می\u200Cخواهند کتاب\u200Cها خانه\u200Cای میتوانند", "intact"],
  ["no place for a half-space", "باران در بندر بارید.", "intact"],
  ["nothing", "", "intact"],
  ["every half-space deleted", "مردم میگویند گروههای تازه میتوانند بروند", "deleted"],
  ["every half-space a space", "مردم می گویند گروه های تازه می توانند بروند", "spaced"],
  ["both", "مردم میگویند گروه های تازه میتوانند و نمی خواهند", "mixed"],
  ["right and deleted", "می\u200Cگویند می\u200Cروند میتوانند گروههای", "mixed"],
  ["hashtags and addresses do not count", "می\u200Cگویند #گروههای #میتوانند #نمیشود https://example.org/میرود", "intact"],
])("%s", (_, text, expected) => {
  expect(zwnjState(text)).toBe(expected);
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  expect(["intact", "deleted", "spaced", "mixed"]).toContain(zwnjState(text));
});
