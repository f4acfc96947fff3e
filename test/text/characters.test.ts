import { describe, expect, test } from "vitest";
import { isPersianLetter, joinsNext, stripDiacritics, toAsciiDigits, toPersianDigits } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("isPersianLetter", () => {
  test.each<[string, string, boolean]>([
    ["a Persian letter", "گ", true],
    ["an Arabic letter", "ك", true],
    ["a vowel mark", "\u064E", true],
    ["hamza above", "\u0654", true],
    ["a Persian digit", "۴", false],
    ["a Persian comma", "،", false],
    ["kashida", "\u0640", false],
    ["ZWNJ", "\u200C", false],
    ["a Latin letter", "a", false],
    ["nothing", "", false],
    ["a lone surrogate", "\uD800", false],
  ])("%s", (_, character, expected) => {
    expect(isPersianLetter(character)).toBe(expected);
  });
});

describe("joinsNext", () => {
  test.each<[string, string, boolean]>([
    ["ه joins", "ه", true],
    ["ی joins", "ی", true],
    ...Array.from("اآدذرزژوؤءأ", (letter): [string, string, boolean] => [`${letter} joins nothing`, letter, false]),
    ["a Latin letter joins nothing", "k", false],
    ["nothing joins nothing", "", false],
  ])("%s", (_, character, expected) => {
    expect(joinsNext(character)).toBe(expected);
  });
});

describe("digits", () => {
  test.each<[string, string, string, string]>([
    ["the three sets", "12 ۳۴ ٥٦", "12 34 56", "۱۲ ۳۴ ۵۶"],
    ["every one", "0123456789", "0123456789", "۰۱۲۳۴۵۶۷۸۹"],
    ["separators stay", "۱۲٬۵۰۰٫۵", "12٬500٫5", "۱۲٬۵۰۰٫۵"],
    ["digits of other scripts stay", "१२ ⅓ ²", "१२ ⅓ ²", "१२ ⅓ ²"],
    ["nothing", "", "", ""],
  ])("%s", (_, text, ascii, persian) => {
    expect(toAsciiDigits(text)).toBe(ascii);
    expect(toPersianDigits(text)).toBe(persian);
  });
});

describe("stripDiacritics", () => {
  test.each<[string, string, string]>([
    ["vowels", "مُدیرِ کُلّ", "مدیر کل"],
    ["tanwin", "فعلاً", "فعلا"],
    ["superscript alef", "رحمٰن", "رحمن"],
    ["hamza above ه is spelling", "خانه\u0654 ما", "خانه\u0654 ما"],
    ["accents of Latin stay", "Cafe\u0301", "Cafe\u0301"],
  ])("%s", (_, text, expected) => {
    expect(stripDiacritics(text)).toBe(expected);
  });
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  expect(toAsciiDigits(text)).toHaveLength(text.length);
  expect(toPersianDigits(text)).toHaveLength(text.length);
  expect(stripDiacritics(text).length).toBeLessThanOrEqual(text.length);
});
