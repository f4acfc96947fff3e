import { describe, expect, test } from "vitest";
import { restoreZwnj, zwnjChanges } from "../../src/zwnj/index.js";

describe("own words stand above everything else", () => {
  test.each<[name: string, words: string[], text: string, expected: string]>([
    ["glued", ["نیک\u200Cپی"], "نیکپی آمد", "نیک\u200Cپی آمد"],
    ["with a space in it", ["نیک\u200Cپی"], "نیک پی آمد", "نیک\u200Cپی آمد"],
    ["of three parts", ["خوش\u200Cنیک\u200Cپی"], "خوش نیک پی", "خوش\u200Cنیک\u200Cپی"],
    ["whole where a half-space stands", ["نیکپی"], "نیک\u200Cپی آمد", "نیکپی آمد"],
    ["whole where the lexicon parts it", ["میرود"], "میرود", "میرود"],
    ["the last of two that contradict each other", ["نیک\u200Cپی", "نیکپی"], "نیک\u200Cپی", "نیکپی"],
    ["the same twice", ["نیک\u200Cپی", "نیک\u200Cپی"], "نیکپی", "نیک\u200Cپی"],
    ["not in a hashtag", ["نیک\u200Cپی"], "#نیکپی", "#نیکپی"],
  ])("%s", (_, words, text, expected) => {
    expect(restoreZwnj(text, { spaced: true, words })).toBe(expected);
  });
});

describe("their endings", () => {
  test.each<[name: string, words: string[], text: string, expected: string]>([
    ["a plural", ["نیک\u200Cپی"], "نیکپیهای", "نیک\u200Cپی\u200Cهای"],
    ["a plural behind a letter that joins nothing", ["نیک\u200Cاندر"], "نیکاندرها", "نیک\u200Cاندرها"],
    ["a plural behind a vowel mark", ["نیک\u200Cپیکرِ"], "نیکپیکرِها", "نیک\u200Cپیکرِها"],
    ["a comparative", ["خوش\u200Cنهش"], "خوشنهشتر", "خوش\u200Cنهش\u200Cتر"],
    ["ای behind ه", ["نیک\u200Cنامه"], "نیکنامهای", "نیک\u200Cنامه\u200Cای"],
    ["ی joins", ["شب\u200Cخوان"], "شبخوانی", "شب\u200Cخوانی"],
    ["so does a pronoun", ["شب\u200Cخوان"], "شبخوانشان", "شب\u200Cخوانشان"],
    ["and the other plural", ["شب\u200Cخوان"], "شبخوانان", "شب\u200Cخوانان"],
    ["the hamza behind ه", ["نیک\u200Cنامه"], "نیکنامهٔ", "نیک\u200Cنامهٔ"],
  ])("%s", (_, words, text, expected) => {
    expect(restoreZwnj(text, { words })).toBe(expected);
  });
});

describe("what is no word does nothing", () => {
  test.each<[name: string, word: string]>([
    ["nothing", ""],
    ["a half-space", "\u200C"],
    ["two", "\u200C\u200C"],
    ["a space", " "],
    ["a half-space between spaces", " \u200C "],
    ["a word with a space inside", "نیک پی\u200Cها"],
    ["Latin", "con\u200Cstructor"],
    ["a number", "۱\u200C۲"],
    ["a name of the language itself", "__proto__"],
    ["another", "constructor"],
  ])("%s", (_, word) => {
    for (const text of ["هایشان تری مان ی", "نیک پی ها", "constructor __proto__", "۱۲"]) {
      expect(restoreZwnj(text, { words: [word] })).toBe(restoreZwnj(text));
    }
  });
});

test.each<[name: string, word: string, text: string, expected: string]>([
  ["behind the word", "نیک\u200C", "نیک آمد", "نیک آمد"],
  ["before it", "\u200Cنیک", "نیک آمد", "نیک آمد"],
  ["doubled", "نیک\u200C\u200Cپی", "نیکپی", "نیک\u200Cپی"],
  ["behind a letter that joins nothing", "مهر\u200Cپو", "مهرپو", "مهرپو"],
  ["there, with a space in the text", "مهر\u200Cپو", "مهر پو", "مهرپو"],
])("a half-space that cannot be seen is dropped: %s", (_, word, text, expected) => {
  const options = { spaced: true, words: [word] };
  expect(restoreZwnj(text, options)).toBe(expected);
  expect(zwnjChanges(text, options).length).toBe(text === expected ? 0 : 1);
});

describe("own words say nothing of whether the writer knew of half-spaces", () => {
  test.each<[name: string, text: string, words: string[]]>([
    ["a word made whole", "نهای نیک\u200Cپی", ["نیکپی"]],
    ["another beside an unlikely word", "بیاله نیک\u200Cپی", ["نیکپی"]],
    ["a word made whole that a space parted", "نهای نیک پی", ["نیکپی"]],
  ])("%s, so that twice is once", (_, text, words) => {
    const once = restoreZwnj(text, { spaced: true, words });
    expect(restoreZwnj(once, { spaced: true, words })).toBe(once);
  });

  test("the rest of a text is repaired as without them", () => {
    expect(restoreZwnj("نیکپی نهای", { words: ["نیک\u200Cپی"] })).toBe(`نیک\u200Cپی ${restoreZwnj("نهای")}`);
    expect(restoreZwnj("نیک\u200Cپی نهای", { words: ["نیک\u200Cپی"] })).toBe(`نیک\u200Cپی ${restoreZwnj("نهای")}`);
  });
});
