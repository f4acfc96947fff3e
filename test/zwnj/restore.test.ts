import { describe, expect, test } from "vitest";
import { restoreZwnj } from "../../src/zwnj/index.js";
import { HOSTILE } from "../text/hostile.js";

type Row = [name: string, text: string, expected: string];

describe("glued words", () => {
  test.each<Row>([
    ["the present", "میتواند", "می\u200Cتواند"],
    ["its negation", "نمیشود", "نمی\u200Cشود"],
    ["the imperfect", "میخواستند", "می\u200Cخواستند"],
    ["the perfect", "رفتهاند", "رفته\u200Cاند"],
    ["a plural", "گروههای", "گروه\u200Cهای"],
    ["a plural with its pronoun", "فیلمهایشان", "فیلم\u200Cهایشان"],
    ["a comparative", "کوچکتر", "کوچک\u200Cتر"],
    ["a superlative", "بزرگترین", "بزرگ\u200Cترین"],
    ["ه and ای", "خانهای", "خانه\u200Cای"],
    ["ه and a pronoun", "نامهاش", "نامه\u200Cاش"],
    ["a compound", "پیشبینی", "پیش\u200Cبینی"],
    ["a compound with the article", "بینالمللی", "بین\u200Cالمللی"],
    ["a compound that no list holds", "بحرانسازی", "بحران\u200Cسازی"],
    ["بی", "بیتردید", "بی\u200Cتردید"],
    ["an adverb of به", "بهزودی", "به\u200Cزودی"],
    ["another", "بهسرعت", "به\u200Cسرعت"],
    ["the plural of an unlisted name", "اسلاوویچها", "اسلاوویچ\u200Cها"],
    ["several in a sentence", "رسانهها میگویند هفتهای تازه است.", "رسانه\u200Cها می\u200Cگویند هفته\u200Cای تازه است."],
    ["a half-space that cannot be seen goes", "کار\u200Cها", "کارها"],
  ])("%s", (_, text, expected) => {
    expect(restoreZwnj(text)).toBe(expected);
  });
});

describe("what is right stays", () => {
  test.each<[string, string]>([
    ["pronouns", "آنها اینها"],
    ["words that begin or end like an affix", "تنها میدان میهن بهتر بهار مینا دوستان کمتر بیشتر پسر دختر"],
    ["names", "فیدان بهنام بهروز بهزاد بهنیا نیکپی تهران ترامپ زلنسکی"],
    ["plurals whose half-space would not show", "کارها خودروها کشورهای"],
    ["words with a half-space already", "می\u200Cرود کتاب\u200Cهای شده\u200Cاست"],
    ["prose", "باران در بندر بارید و کشتی\u200Cها به دریا نرفتند؛ مردم می\u200Cگویند هوا سردتر شده است."],
    ["Latin", "The minister said mitavanad"],
    ["a URL", "https://example.org/میتواند"],
    ["a hashtag", "#میتواند #کار\u200Cها"],
    ["a handle", "@گروههای"],
    ["code", "`میتواند کار\u200Cها`"],
    ["a suffix behind a file name", "khabar.py\u200Cها"],
    ["a word of a hundred letters", "میتواند".repeat(15)],
  ])("%s", (_, text) => {
    expect(restoreZwnj(text)).toBe(text);
    expect(restoreZwnj(text, { spaced: true })).toBe(text);
  });
});

describe("spaces where a half-space belongs, on request", () => {
  test.each<Row>([
    ["the present", "می رود", "می\u200Cرود"],
    ["its negation", "نمی شود", "نمی\u200Cشود"],
    ["a plural", "کتاب های", "کتاب\u200Cهای"],
    ["a plural whose half-space would not show", "کار ها", "کارها"],
    ["a plural behind a vowel mark", "کتابِ ها", "کتابِ\u200Cها"],
    ["one whose half-space would not show there", "کارِ ها", "کارِها"],
    ["the perfect", "رفته اند", "رفته\u200Cاند"],
    ["a superlative", "بزرگ ترین", "بزرگ\u200Cترین"],
    ["ه and ای", "خانه ای", "خانه\u200Cای"],
    ["no affix", "گل را برد", "گل را برد"],
    ["تر, wet, at the beginning", "تر و خشک", "تر و خشک"],
    ["می before no verb", "می کتاب", "می کتاب"],
    ["a mark on no letter", "\u06D6 ها", "\u06D6 ها"],
    ["two spaces", "می  رود", "می  رود"],
    ["a line break", "می\nرود", "می\nرود"],
  ])("%s", (_, text, expected) => {
    expect(restoreZwnj(text, { spaced: true })).toBe(expected);
  });

  test("not unless asked", () => {
    expect(restoreZwnj("می رود")).toBe("می رود");
  });

  test("glued words may be left", () => {
    expect(restoreZwnj("میتواند می رود", { glued: false, spaced: true })).toBe("میتواند می\u200Cرود");
  });
});

test.each(HOSTILE)("%s is no error, and is settled at once", (_, text) => {
  for (const spaced of [false, true]) {
    const once = restoreZwnj(text, { spaced });
    expect(restoreZwnj(once, { spaced }) === once).toBe(true);
  }
});
