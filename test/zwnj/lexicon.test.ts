import { describe, expect, test } from "vitest";
import { ENDINGS } from "../../src/zwnj/affixes.js";
import { LEXICON } from "../../src/zwnj/generated/lexicon.js";
import { isListed, spellingsOf } from "../../src/zwnj/lexicon.js";
import { lexiconSource } from "../../src/zwnj/lexicon/write-lexicon.js";

test("the generated lexicon is what its generator writes", () => {
  const [, declaration] = lexiconSource().split("\n");
  expect(declaration === `export const LEXICON = ${JSON.stringify(LEXICON)};`).toBe(true);
});

describe("spellings", () => {
  test.each<[string, string, string[]]>([
    ["a word without a half-space", "باران", ["باران"]],
    ["a word with one, found by its glued form", "میرود", ["می\u200Cرود"]],
    ["no word", "بارانننن", []],
    ["a word of the language itself", "constructor", []],
    ["nothing", "", []],
  ])("%s", (_, glued, expected) => {
    expect(spellingsOf(glued).map(({ text }) => text)).toEqual(expected);
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
    expect(spellingsOf(word).some(({ endings }) => (endings & ENDINGS[ending]) !== 0)).toBe(expected);
  });

  test("common words stand above rare ones", () => {
    const frequency = (word: string) => Math.max(...spellingsOf(word).map((spelling) => spelling.frequency));
    expect(frequency("کتاب")).toBeGreaterThan(frequency("کتابدار"));
  });
});
