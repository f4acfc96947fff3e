import { describe, expect, test } from "vitest";
import { foldForSearch } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("foldForSearch gives one key", () => {
  test.each<[name: string, key: string, ...spellings: string[]]>([
    ["to half-spaces", "کتابها", "کتاب\u200Cها", "کتابها"],
    ["to Arabic letters", "علی کتاب", "علي كتاب", "على کتاب"],
    ["to Kurdish and Urdu letters", "کرده هی", "کردە هێ", "کردہ ھے"],
    ["to forms of hamza", "مسیول", "مسئول", "مسي\u0654ول", "مسیول"],
    ["to a hamza that is left out", "شهدا جز", "شهداء جزء", "شهدا جز"],
    ["to alefs", "ایین", "آیین", "آئین", "ا\u0653یین"],
    ["to vowels and kashida", "مدیر", "مُدیر", "مدیـــر"],
    ["to the ezafe behind ه", "خانه ما", "خانه\u0654 ما", "خانۀ ما", "خانه\u200Cی ما", "خانهی ما", "خانه ی ما", "خانة ما"],
    ["to digits", "12", "۱۲", "١٢", "12"],
    ["to capitals", "tehran", "TEHRAN", "Tehran"],
    ["to glyphs", "لا کتاب", "ﻻ ﮐﺘﺎﺏ"],
    ["to marks and spaces", "یک دو", "یک، دو", " «یک»  دو! ", "یک\nدو"],
    ["to what is not shown", "خبر", "\uFEFFخ\u0000ب\u200Fر", "خبر ❤\uFE0F"],
    ["to nothing", "", "", "؟", "\u200C", "ء"],
  ])("%s", (_, key, ...spellings) => {
    expect(spellings.map(foldForSearch)).toEqual(spellings.map(() => key));
  });
});

test.each([
  ["ه that is no vowel", "ماه", "ماهی"],
  ["words too short to hold an ezafe", "ته", "تهی"],
  ["a space", "می\u200Cرود", "می رود"],
])("foldForSearch keeps apart %s", (_, one, other) => {
  expect(foldForSearch(one)).not.toBe(foldForSearch(other));
});

test("a key without spaces is one for all spellings of a verb", () => {
  const withoutSpaces = (text: string) => foldForSearch(text).replaceAll(" ", "");
  expect(["می\u200Cرود", "میرود", "می رود"].map(withoutSpaces)).toEqual(["میرود", "میرود", "میرود"]);
});

test.each(HOSTILE)("%s is no error, and is settled at once", (_, text) => {
  const once = foldForSearch(text);
  expect(foldForSearch(once) === once).toBe(true);
});
