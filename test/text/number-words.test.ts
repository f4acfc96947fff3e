import { describe, expect, test } from "vitest";
import { numberToWords, wordsToNumber } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("numberToWords", () => {
  test.each<[number | bigint, string]>([
    [0, "صفر"],
    [-0, "صفر"],
    [7, "هفت"],
    [18, "هجده"],
    [20, "بیست"],
    [21, "بیست و یک"],
    [100, "صد"],
    [115, "صد و پانزده"],
    [999, "نهصد و نود و نه"],
    [1000, "هزار"],
    [1001, "هزار و یک"],
    [2321, "دو هزار و سیصد و بیست و یک"],
    [21_000, "بیست و یک هزار"],
    [1_000_000, "یک میلیون"],
    [1_001_000, "یک میلیون و هزار"],
    [2_000_000_005, "دو میلیارد و پنج"],
    [1_000_000_000_000, "هزار میلیارد"],
    [1_500_000_000_000, "هزار و پانصد میلیارد"],
    [-40, "منفی چهل"],
    [-40n, "منفی چهل"],
    [Number.MAX_SAFE_INTEGER, "نه میلیون و هفت هزار و صد و نود و نه میلیارد و دویست و پنجاه و چهار میلیون و هفتصد و چهل هزار و نهصد و نود و یک"],
    [110_000n * 10n ** 12n, "صد و ده میلیون میلیارد"],
  ])("%s is %s", (value, expected) => {
    expect(numberToWords(value)).toBe(expected);
  });

  test.each<[string, number | bigint]>([
    ["a decimal", 3.5],
    ["NaN", NaN],
    ["infinity", -Infinity],
    ["an unsafe integer", 2 ** 53],
    ["a bigint of nineteen digits", 10n ** 18n],
    ["a negative one", -(10n ** 18n)],
  ])("%s is an error of the caller", (_, value) => {
    expect(() => numberToWords(value)).toThrow(RangeError);
  });
});

describe("wordsToNumber", () => {
  test.each<[name: string, text: string, expected: number | null]>([
    ["words", "دو هزار و سیصد و بیست و یک", 2321],
    ["half-spaces", "بیست\u200Cو\u200Cیک", 21],
    ["half-spaces on one side", "بیست\u200Cویک", 21],
    ["glued words", "صدوبیستوسه", 123],
    ["a word that begins with another", "سیزده هزار و سی", 13_030],
    ["spaces of any kind, and around", "\tبیست \u00A0و  یک\n", 21],
    ["Arabic letters", "بيست و يك", 21],
    ["vowel marks", "نُه هزار و دَه", 9010],
    ["a hundred with a half-space", "سی\u200Cصد و یک", 301],
    ["a hundred with a space", "چهار صد هزار", 400_000],
    ["one hundred, in three spellings", "یک صد میلیون و یک\u200Cصد هزار و یکصد", 100_100_100],
    ["two spellings of eighteen", "هیجده هزار و هجده", 18_018],
    ["one thousand", "یک هزار و یک", 1001],
    ["one thousand behind a million", "یک میلیون و یک هزار", 1_001_000],
    ["thousands that end in one", "سی و یک هزار", 31_000],
    ["a thousand milliards", "یک هزار و دویست میلیارد", 1_200_000_000_000],
    ["trillions", "دو تریلیون و پانصد میلیارد", 2_500_000_000_000],
    ["digits and words", "۲ میلیون و ۳۰۰ هزار", 2_300_000],
    ["digits that touch a word", "۱۲هزار", 12_000],
    ["a thousand and digits", "هزار و ۵۰۰ میلیارد", 1_500_000_000_000],
    ["Persian digits", "۱۲٬۵۰۰", 12_500],
    ["Arabic digits", "١٢", 12],
    ["ASCII digits", "12,500,000", 12_500_000],
    ["decimals", "۳٫۲۵", 3.25],
    ["decimals behind a dot", "۴.۵ میلیارد", 4_500_000_000],
    ["more decimals than a group has, behind a dot", "1.2345 میلیون", 1_234_500],
    ["decimals behind groups", "1,234.5", 1234.5],
    ["decimals, exactly", "۱٫۰۰۵ هزار", 1005],
    ["decimals of a long number, exactly", "1234567890123456.5", 1_234_567_890_123_456.5],
    ["decimals of a thousand milliards", "۱٫۵ هزار میلیارد", 1_500_000_000_000],
    ["a half", "دو و نیم میلیون", 2_500_000],
    ["a half behind digits", "۴۲ و نیم میلیارد", 42_500_000_000],
    ["a half alone", "نیم", 0.5],
    ["half a million", "نیم میلیون", 500_000],
    ["below zero", "منفی دو هزار", -2000],
    ["a minus", "-۵", -5],
    ["a true minus", "\u22125٫5", -5.5],
    ["zero", "صفر", 0],
    ["zero below zero", "منفی صفر", 0],
    ["the largest", "9007199254740991", Number.MAX_SAFE_INTEGER],

    ["beyond the largest", "9007199254740992", null],
    ["words beyond the largest", "ده میلیون میلیارد", null],
    ["tens upon tens", "بیست و سی", null],
    ["ones before tens", "یک و بیست", null],
    ["a thousand twice", "دو هزار و هزار", null],
    ["a thousand thousands", "هزار هزار", null],
    ["no «و»", "بیست یک", null],
    ["«و» at the edge", "و بیست و", null],
    ["a word cut in two", "دو از ده", null],
    ["two hundred as two words", "دو صد", null],
    ["a million without its count", "میلیون", null],
    ["a half of what", "دو میلیون و نیم", null],
    ["a half of a thousand, or of one", "هزار و نیم", null],
    ["zero within", "بیست و صفر", null],
    ["a half and more", "دو و نیم هزار و سه", null],
    ["decimals and more", "۲٫۵ میلیون و ۳۰۰ هزار", null],
    ["three decimals behind a dot", "۲.۵۰۰", null],
    ["a slash", "۱۲/۵", null],
    ["groups that are none", "1,23", null],
    ["a range", "۱۰-۱۲", null],
    ["two minuses", "--۵", null],
    ["spoken forms", "هیفده", null],
    ["a unit", "دو هزار تومان", null],
    ["an ordinal", "بیستم", null],
    ["a name of every object", "constructor", null],
    ["nothing", "", null],
  ])("%s: %s", (_, text, expected) => {
    expect(wordsToNumber(text)).toBe(expected);
  });
});

test.each(HOSTILE.filter(([name]) => !name.endsWith("U+0031")))("%s is no number", (_, text) => {
  expect(wordsToNumber(text)).toBeNull();
});

test("a megabyte of digits or of numerals is beyond the largest, or no number", () => {
  for (const part of ["1", "بیست و ", "هزار ", "نیم ", "1,000,", "یک میلیارد "]) expect(wordsToNumber(part.repeat(1_000_000 / part.length))).toBeNull();
});
