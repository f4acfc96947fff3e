import { describe, expect, test } from "vitest";
import { damaged, lettering, score, type Damage, type Score } from "./score.js";

const CORRECT = "کتاب\u200Cها می\u200Cروند";

describe("what each figure counts, of one text with two half-spaces", () => {
  test.each<[string, string, Score]>([
    ["all right", CORRECT, { precision: 1, recall: 1, f1: 1, words: 1, differing: 0, lettersChanged: 0 }],
    ["none restored", "کتابها میروند", { precision: 1, recall: 0, f1: 0, words: 0, differing: 1, lettersChanged: 0 }],
    ["one restored", "کتاب\u200Cها میروند", { precision: 1, recall: 0.5, f1: 2 / 3, words: 0.5, differing: 1, lettersChanged: 0 }],
    ["one too many", "کتاب\u200Cها می\u200Cرون\u200Cد", { precision: 2 / 3, recall: 1, f1: 0.8, words: 0.5, differing: 1, lettersChanged: 0 }],
    ["a space lost between words", "کتاب\u200Cهامی\u200Cروند", { precision: 1, recall: 1, f1: 1, words: 0, differing: 1, lettersChanged: 0 }],
    ["a letter too many: no gap beside it is right", "کتاب\u200Cهاا می\u200Cروند", { precision: 1, recall: 1, f1: 1, words: 0, differing: 1, lettersChanged: 1 }],
    ["a letter changed at a half-space", "کتاپ\u200Cها می\u200Cروند", { precision: 1, recall: 0.5, f1: 2 / 3, words: 0.5, differing: 1, lettersChanged: 1 }],
    ["all gone", "", { precision: 1, recall: 0, f1: 0, words: 0, differing: 1, lettersChanged: 1 }],
  ])("%s", (_, restored, expected) => {
    expect(score([lettering(CORRECT)], [restored])).toEqual(expected);
  });
});

describe("what is not looked at", () => {
  test.each<[string, string, string]>([
    ["another spelling of a letter", "كتاب\u200Cهاي", "کتاب\u200Cهای"],
    ["the set of a digit", "12 ١٢", "۱۲ ۱۲"],
    ["vowel marks and kashida", "کِتـاب", "کتاب"],
    ["which mark parts two words", "رفت ، آمد", "رفت: آمد"],
    ["a half-space that cannot be seen", "کار\u200Cها", "کارها"],
    ["a half-space beside a space", "کتاب\u200C ها", "کتاب ها"],
  ])("%s", (_, one, other) => {
    expect(lettering(one)).toEqual(lettering(other));
  });
});

test.each<[Damage, string]>([
  ["joined", "کتابها میروند"],
  ["spaced", "کتاب ها می روند"],
  ["clean", CORRECT],
])("%s text", (damage, expected) => {
  expect(damaged([CORRECT], damage)).toEqual([expected]);
});

test("mixed text lost its half-spaces both ways, and always the same", () => {
  const mixed = damaged([CORRECT.repeat(20)], "mixed");
  expect(mixed).toEqual(damaged([CORRECT.repeat(20)], "mixed"));
  expect(mixed[0]).not.toContain("\u200C");
  expect(["کتابها", "کتاب ها"].map((word) => mixed[0]?.includes(word))).toEqual([true, true]);
});
