import { describe, expect, test } from "vitest";
import { lettersOf, showsBehind } from "../../src/zwnj/letters.js";

describe("the letters of a word", () => {
  test.each<[name: string, word: string, expected: string | undefined]>([
    ["as they are", "کتاب", "کتاب"],
    ["Arabic ones as Persian ones", "كتابي", "کتابی"],
    ["without half-spaces", "می\u200Cرود", "میرود"],
    ["without vowel marks", "کِتابَ", "کتاب"],
    ["without the marks of the Koran", "کتاب\u06D6\u0610\u08F0", "کتاب"],
    ["ۀ as ه and its hamza", "خانۀ", "خانه\u0654"],
    ["nothing", "", ""],
    ["thirty", "ب".repeat(30), "ب".repeat(30)],
    ["thirty-one are no word", "ب".repeat(31), undefined],
    ["thirty and many marks are none either", "بَ".repeat(30) + "َ", undefined],
  ])("%s", (_, word, expected) => {
    const read = lettersOf(word);
    expect(read && String.fromCharCode(...read.letters)).toBe(expected);
  });
});

describe("whether a half-space behind a word shows", () => {
  test.each<[name: string, word: string, expected: boolean]>([
    ["behind a letter that joins the next", "کتاب", true],
    ["behind one that does not", "کار", false],
    ["behind a vowel mark on the first", "کتابِ", true],
    ["behind a vowel mark on the second", "کارِ", false],
    ["behind many marks", `کار${"ِ".repeat(20)}`, false],
    ["behind marks alone", "\u06D6", false],
    ["behind nothing", "", false],
  ])("%s", (_, word, expected) => {
    expect(showsBehind(word)).toBe(expected);
  });
});
