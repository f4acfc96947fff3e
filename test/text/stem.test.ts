import { expect, test } from "vitest";
import { stem } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

/** A hyphen stands for the half-space, so that it shows. */
const withHalfSpaces = (word: string) => word.replaceAll("-", "\u200C");

test.each<[name: string, stem: string, ...words: string[]]>([
  ["plurals", "کتاب", "کتاب-ها", "کتابها", "کتاب-های", "کتاب-هایی", "کتابهای"],
  ["plurals with possessives", "کتاب", "کتاب-هایم", "کتاب-هایش", "کتاب-هایشان", "کتاب-هاشان", "کتابهایمان"],
  ["plurals behind letters that join nothing", "کار", "کارها", "کارهای", "کارهایشان"],
  ["Arabic letters", "کتاب", "كتاب", "كتاب-هاي"],
  ["what stands behind ه", "خانه", "خانه-ای", "خانه\u0654", "خانۀ", "خانه-ی", "خانه-ام", "خانه-اش", "خانه-شان", "خانه-هایشان"],
  ["the copula", "خسته", "خسته-ام", "خسته-اند", "خسته-ایم"],
  ["plurals of words that end like one that only looks like a plural", "متن", "متن-ها", "متن-هایشان"],
  ["plurals of words that hold می", "قدیمی", "قدیمی-ها", "قدیمی-ترین", "قدیمی-ترها"],
  ["the copula behind ی", "ایرانی", "ایرانی-ام", "ایرانی-یم", "ایرانی-اند"],
  ["comparison", "بزرگ", "بزرگ-تر", "بزرگ-ترین", "بزرگ-ترها", "بزرگترین"],
  ["comparison behind letters that join nothing", "زیبا", "زیباتر", "زیباترین"],
  ["comparison of words that end like one that only looks compared", "فداکار", "فداکارتر", "فداکارترین"],
  ["the past with می", "رفت", "می-رفتم", "می-رفت", "می-رفتند", "نمی-رفتیم", "می-رفته-اند"],
  ["the present with می", "دان", "می-دانم", "می-دانی", "می-داند", "می-دانیم", "نمی-دانید", "می-دانند"],
  ["stems that end in ی", "گوی", "می-گویم", "می-گویی", "می-گوید", "می-گوییم", "می-گویید", "نمی-گویند"],
  ["stems that end in و", "رو", "می-روم", "می-روی", "می-رود", "می-رویم", "می-روید", "نمی-روند"],
  ["stems that end in ین", "بین", "می-بینم", "می-بیند", "می-بینند"],
  ["stems of two letters", "کن", "می-کنم", "می-کند", "می-کنند"],
  ["د of the past", "داد", "می-داد", "می-دادند"],
  ["vowel marks", "مدیر", "مُدیر"],
])("the stem is one for %s", (_, expected, ...words) => {
  expect(words.map((word) => stem(withHalfSpaces(word)))).toEqual(words.map(() => expected));
});

test.each(
  "تنها تنهایی بها گران-بها رها انتها نهایت نهایی دختر دفتر کفتر مادر بهتر کبوتر کامپیوتر دکترین ویترین یکاترینبورگ ژئوترمال سهام الهام اصفهان آسمان می نمی-آ میدان ها ای".split(" "),
)("%s only looks inflected", (word) => {
  expect(stem(withHalfSpaces(word))).toBe(withHalfSpaces(word));
});

test.each([["plurals in ان", "درختان"], ["plurals in ات", "اطلاعات"], ["glued possessives", "کتابم"], ["glued می", "میرود"], ["verbs without می", "رفتند"]])(
  "%s are left",
  (_, word) => {
    expect(stem(word)).toBe(word);
  },
);

test.each(HOSTILE)("%s is no error", (_, text) => {
  expect(stem(text).length).toBeLessThanOrEqual(text.length);
});
