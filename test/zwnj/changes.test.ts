import { describe, expect, test } from "vitest";
import { restoreZwnj, type RestoreOptions, zwnjChanges, type ZwnjRule } from "../../src/zwnj/index.js";
import { HOSTILE } from "../text/hostile.js";

const SPACED = { spaced: true };

describe("the rule of a change, and the word as it is now", () => {
  test.each<[name: string, text: string, options: RestoreOptions, expected: [rule: ZwnjRule, word: string][]]>([
    ["the present", "او میرود", {}, [["verb-prefix", "می\u200Cرود"]]],
    ["its negation", "نمی شود", SPACED, [["verb-prefix", "نمی\u200Cشود"]]],
    ["a plural", "گروههای", {}, [["plural", "گروه\u200Cهای"]]],
    ["a plural that closes up", "کار ها", SPACED, [["plural", "کارها"]]],
    ["a comparative", "کوچکتر", {}, [["comparison", "کوچک\u200Cتر"]]],
    ["ه and ای", "خانهای", {}, [["after-heh", "خانه\u200Cای"]]],
    ["بی", "بیتردید", {}, [["negation", "بی\u200Cتردید"]]],
    ["a compound", "پیشبینی", {}, [["compound", "پیش\u200Cبینی"]]],
    ["a compound and its plural", "پیشبینیها", {}, [["compound", "پیش\u200Cبینی\u200Cها"], ["plural", "پیش\u200Cبینی\u200Cها"]]],
    ["a word of the caller's", "نیکپیها", { words: ["نیک\u200Cپی"] }, [["own-word", "نیک\u200Cپی\u200Cها"], ["own-word", "نیک\u200Cپی\u200Cها"]]],
    ["a half-space that cannot be seen", "کار\u200Cها", {}, [["unseen", "کارها"]]],
    ["one at the edge of a word", "کتاب\u200C.", {}, [["unseen", "کتاب"]]],
    ["one at no word", "\u200C.", {}, [["unseen", ""]]],
    ["nothing to change", "باران بارید", {}, []],
    ["nothing", "", {}, []],
  ])("%s", (_, text, options, expected) => {
    expect(zwnjChanges(text, options).map(({ rule, word }) => [rule, word])).toEqual(expected);
  });
});

describe("the place of a change", () => {
  test.each<[name: string, text: string, expected: [start: number, end: number, before: string, after: string][]]>([
    ["a half-space where nothing stood", "او میرود", [[5, 5, "", "\u200C"]]],
    ["a half-space in a space's place", "او می رود", [[5, 6, " ", "\u200C"]]],
    ["a space closed", "کار ها", [[3, 4, " ", ""]]],
    ["a half-space taken out", "کار\u200Cها", [[3, 4, "\u200C", ""]]],
    ["several, counted in the text as it was", "میرود میرود", [[2, 2, "", "\u200C"], [8, 8, "", "\u200C"]]],
    ["behind an emoji", "👍 میرود", [[5, 5, "", "\u200C"]]],
  ])("%s", (_, text, expected) => {
    expect(zwnjChanges(text, SPACED).map(({ start, end, before, after }) => [start, end, before, after])).toEqual(expected);
  });
});

test.each([
  ...HOSTILE,
  ["a long word with a change at every letter", "ا\u200C".repeat(200_000)] as const,
  ["a plural of a plural, and so on", `کار${" ها".repeat(50_000)}`] as const,
])("%s: the changes make the restored text", (_, text) => {
  let [made, at] = ["", 0];
  for (const { start, end, after } of zwnjChanges(text, SPACED)) {
    made += text.slice(at, start) + after;
    at = end;
  }
  expect(made + text.slice(at) === restoreZwnj(text, SPACED)).toBe(true);
});
