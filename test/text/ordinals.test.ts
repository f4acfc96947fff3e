import { describe, expect, test } from "vitest";
import { numberToOrdinal, ordinalToNumber } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("numberToOrdinal", () => {
  test.each<[number | bigint, behind: string, before: string]>([
    [1, "اول", "اولین"],
    [2, "دوم", "دومین"],
    [3, "سوم", "سومین"],
    [9, "نهم", "نهمین"],
    [10, "دهم", "دهمین"],
    [21, "بیست و یکم", "بیست و یکمین"],
    [23, "بیست و سوم", "بیست و سومین"],
    [30, "سی\u200Cام", "سی\u200Cامین"],
    [50, "پنجاهم", "پنجاهمین"],
    [130n, "صد و سی\u200Cام", "صد و سی\u200Cامین"],
    [1000, "هزارم", "هزارمین"],
    [2_000_000, "دو میلیونم", "دو میلیونمین"],
  ])("%s is %s, and %s before a noun", (value, behind, before) => {
    expect(numberToOrdinal(value)).toBe(behind);
    expect(numberToOrdinal(value, { beforeNoun: true })).toBe(before);
  });

  test.each<[string, number | bigint]>([
    ["zero", 0],
    ["a negative number", -3n],
    ["a decimal", 2.5],
    ["NaN", NaN],
    ["infinity", Infinity],
    ["a bigint of nineteen digits", 10n ** 18n],
  ])("%s is an error of the caller", (_, value) => {
    expect(() => numberToOrdinal(value)).toThrow(RangeError);
  });
});

describe("ordinalToNumber", () => {
  test.each<[name: string, text: string, expected: number | null]>([
    ["first", "اول", 1],
    ["first before its noun", "اولین", 1],
    ["the other first", "نخست", 1],
    ["the other first before its noun", "نخستین", 1],
    ["one with an ending", "یکم", 1],
    ["two with tashdid", "دوّم", 2],
    ["three", "سومین", 3],
    ["thirty with a half-space", "سی\u200Cام", 30],
    ["thirty with a space", "سی ام", 30],
    ["thirty glued", "سیام", 30],
    ["thirty with its vowel", "سی\u200Cاُم", 30],
    ["thirty before its noun", "صد و سی\u200Cامین", 130],
    ["several words", "بیست و یکمین", 21],
    ["half-spaces", "بیست\u200Cوپنجم", 25],
    ["a compound that ends in three", "چهل\u200Cوسوم", 43],
    ["Arabic letters", "بيست و يكم", 21],
    ["digits", "۱۲م", 12],
    ["digits and ام", "۱۲ام", 12],
    ["digits, a space and ام", "۱۲ ام", 12],
    ["digits and a half-space", "۱۲\u200Cمین", 12],
    ["digits and words", "۲ هزارم", 2000],
    ["spaces around", " دهم\n", 10],

    ["a share is no third", "سهم", null],
    ["duration is no second", "دوام", null],
    ["silver is no thirtieth", "سیم", null],
    ["metres", "۱۲ م", null],
    ["mines", "۱۲ مین", null],
    ["first within a compound", "بیست و اول", null],
    ["first and more", "نخستین\u200Cبار", null],
    ["second and more", "دومین\u200Cبار", null],
    ["zeroth", "صفرم", null],
    ["below zero", "منفی دوم", null],
    ["a decimal", "۲٫۵م", null],
    ["tens upon tens", "بیست و سی\u200Cام", null],
    ["a cardinal", "بیست", null],
    ["three without its end", "سو", null],
    ["the ending alone", "م", null],
    ["nothing", "", null],
  ])("%s: %s", (_, text, expected) => {
    expect(ordinalToNumber(text)).toBe(expected);
  });
});

test.each(HOSTILE)("%s is no ordinal", (_, text) => {
  expect(ordinalToNumber(text)).toBeNull();
});
