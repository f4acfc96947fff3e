import { describe, expect, test } from "vitest";
import { words } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("words", () => {
  test.each<[string, string, string[]]>([
    ["spaces and marks part them", "باران، برف و «باد»!", ["باران", "برف", "و", "باد"]],
    ["a half-space does not", "می\u200Cرود", ["می\u200Cرود"]],
    ["several half-spaces do not", "می\u200C\u200Cرود", ["می\u200C\u200Cرود"]],
    ["a half-space at the edge is none of the word's", "می\u200C رود", ["می", "رود"]],
    ["nor is one before a word", "\u200Cرود", ["رود"]],
    ["a soft hyphen and a mark of direction inside are not seen", "in\u00ADter کتاب\u200Fها", ["in\u00ADter", "کتاب\u200Fها"]],
    ["vowel marks belong to their letter", "مُدیرِ", ["مُدیرِ"]],
    ["numbers keep their separators", "۱۲٬۵۰۰ و 3.5 و ۱۴۰۳/۰۹/۱۲.", ["۱۲٬۵۰۰", "و", "3.5", "و", "۱۴۰۳/۰۹/۱۲"]],
    ["a separator behind a number is none of it", "۱۲، ۱۳", ["۱۲", "۱۳"]],
    ["digits and letters are one", "۱۲ام B2B", ["۱۲ام", "B2B"]],
    ["an apostrophe between Latin letters", "O’Brien's 'dogs'", ["O’Brien's", "dogs"]],
    ["single letters with dots", "ج.ا.ا. و U.S.", ["ج.ا.ا", "و", "U.S"]],
    ["a joiner that keeps the form of a letter", "سال ۴۰ ه\u200D.ق. بود", ["سال", "۴۰", "ه\u200D.ق", "بود"]],
    ["a dot between words", "آمد.رفت", ["آمد", "رفت"]],
    ["a letter behind a half-space is not single", "خانه\u200Cی.آ", ["خانه\u200Cی", "آ"]],
    ["Latin", "Node.js نسخه 20", ["Node", "js", "نسخه", "20"]],
    ["an underscore", "is_valid", ["is_valid"]],
    ["a kashida inside, but not as a dash", "بنـدر ـ باران", ["بنـدر", "باران"]],
    ["letters beyond the basic plane", "𐎠𐎡 خبر", ["𐎠𐎡", "خبر"]],
    ["emoji are none, nor the selector behind one", "❤\uFE0F 👨\u200D👩", []],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
  });

  test("places are UTF-16 code units", () => {
    expect(words("👍 خبر")).toEqual([{ text: "خبر", start: 3, end: 6 }]);
  });
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  for (const token of words(text)) if (text.slice(token.start, token.end) !== token.text) expect.fail("a word is not where it says");
});
