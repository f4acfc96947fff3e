import { expect, test } from "vitest";
import { readingTime } from "../../src/text/index.js";

test.each<[name: string, text: string, wordsPerMinute: number | undefined, words: number, milliseconds: number]>([
  ["180 words a minute", "باران ".repeat(180), undefined, 180, 60_000],
  ["a reader's own rate", "باران آمد.", 120, 2, 1000],
  ["a word with half-spaces is one", "می\u200Cخواهم", 60, 1, 1000],
  ["whole milliseconds", "باران", 180, 1, 333],
  ["no words", "؟!", undefined, 0, 0],
])("%s", (_, text, wordsPerMinute, words, milliseconds) => {
  expect(readingTime(text, wordsPerMinute === undefined ? {} : { wordsPerMinute })).toEqual({ words, milliseconds });
});

test.each([0, -1, NaN])("a rate of %s is refused", (wordsPerMinute) => {
  expect(() => readingTime("باران", { wordsPerMinute })).toThrow(RangeError);
});
