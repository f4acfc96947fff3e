import { describe, expect, test } from "vitest";
import { ENDINGS } from "../../src/zwnj/affixes.js";
import { ZWNJ } from "../../src/text/index.js";
import { LETTERS, LEXICON, WORDS } from "../../src/zwnj/generated/lexicon.js";
import { frequencyOf, isListed, lexicon, wordEntries } from "../../src/zwnj/lexicon.js";
import { lexiconSource } from "../../src/zwnj/lexicon/write-lexicon.js";

test("the generated lexicon is what its generator writes", () => {
  const [, ...declarations] = lexiconSource().trimEnd().split("\n");
  const expected = Object.entries({ WORDS, LETTERS, LEXICON }).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  expect(declarations.map((declaration, index) => declaration === expected[index])).toEqual([true, true, true]);
});

/** The spellings that the lexicon has of some letters. */
function spellings(word: string): string[] {
  const { letters, starts, halfSpaces } = lexicon();
  return wordEntries(word).map((entry) =>
    Array.from(letters.subarray(starts[entry], starts[entry + 1]), (code, at) => ((((halfSpaces[entry] ?? 0) >> at) & 1) === 1 ? ZWNJ : "") + String.fromCharCode(code)).join(""),
  );
}

describe("spellings", () => {
  test.each<[string, string, string[]]>([
    ["a word without a half-space", "باران", ["باران"]],
    ["a word with one, found by its glued form", "میرود", ["می\u200Cرود"]],
    ["no word", "بارانننن", []],
    ["a word of the language itself", "constructor", []],
    ["both ways of one", "کتابخانه", ["کتابخانه", "کتاب\u200Cخانه"]],
    ["an ending", "هایشان", []],
    ["Arabic letters", "كتابي", ["کتابی"]],
    ["nothing", "", []],
  ])("%s", (_, glued, expected) => {
    expect(spellings(glued)).toEqual(expected);
  });

  test("a word is listed with its half-space or without", () => {
    expect(["می\u200Cرود", "میرود", "باران", "بارانننن"].map(isListed)).toEqual([true, true, true, false]);
  });
});

describe("endings", () => {
  test.each<[string, string, keyof typeof ENDINGS, boolean]>([
    ["a noun takes a plural", "کتاب", "plural", true],
    ["an adjective is compared", "بزرگ", "comparison", true],
    ["a noun is not compared", "کتاب", "comparison", false],
    ["a silent ه takes ای", "خانه", "afterHeh", true],
    ["no other letter does", "کتاب", "afterHeh", false],
  ])("%s", (_, word, ending, expected) => {
    expect(wordEntries(word).some((entry) => ((lexicon().endings[entry] ?? 0) & ENDINGS[ending]) !== 0)).toBe(expected);
  });

  test("common words stand above rare ones", () => {
    expect(frequencyOf("کتاب")).toBeGreaterThan(frequencyOf("کتابدار"));
    expect(frequencyOf("بارانننن")).toBe(0);
  });
});
