import { describe, expect, test } from "vitest";
import { sentences, type Token, words } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

const texts = (tokens: readonly Token[]) => tokens.map(({ text }) => text);

describe("words", () => {
  test.each<[string, string, string[]]>([
    ["spaces and marks part them", "باران، برف و «باد»!", ["باران", "برف", "و", "باد"]],
    ["a half-space does not", "می\u200Cرود", ["می\u200Cرود"]],
    ["a half-space at the edge is none of the word's", "می\u200C رود", ["می", "رود"]],
    ["vowel marks belong to their letter", "مُدیرِ", ["مُدیرِ"]],
    ["numbers keep their separators", "۱۲٬۵۰۰ و 3.5 و ۱۴۰۳/۰۹/۱۲.", ["۱۲٬۵۰۰", "و", "3.5", "و", "۱۴۰۳/۰۹/۱۲"]],
    ["Latin", "Node.js نسخه 20", ["Node", "js", "نسخه", "20"]],
    ["emoji are none, nor the selector behind one", "❤\uFE0F 👨\u200D👩", []],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(texts(words(text))).toEqual(expected);
  });

  test("places are UTF-16 code units", () => {
    expect(words("👍 خبر")).toEqual([{ text: "خبر", start: 3, end: 6 }]);
  });
});

describe("sentences", () => {
  test.each<[string, string, string[]]>([
    ["end marks", "باران آمد. آمد؟ آمد! آمد… رفت", ["باران آمد.", "آمد؟", "آمد!", "آمد…", "رفت"]],
    ["several marks", "آمد؟! رفت...", ["آمد؟!", "رفت..."]],
    ["what closes behind", "«آمد.» (رفت!) ماند", ["«آمد.»", "(رفت!)", "ماند"]],
    ["line breaks", "تیتر\r\nمتن\u2028پایان", ["تیتر", "متن", "پایان"]],
    ["a dot inside a number", "۳.۵ درصد 1.2", ["۳.۵ درصد 1.2"]],
    ["a year at the end", "سال ۱۴۰۳. سال دیگر", ["سال ۱۴۰۳.", "سال دیگر"]],
    ["an initial", "م. رضایی آمد.", ["م. رضایی آمد."]],
    ["one letter behind a half-space is no initial", "این خانه\u200Cی. آن", ["این خانه\u200Cی.", "آن"]],
    ["a host", "سایت example.org خبر داد.", ["سایت example.org خبر داد."]],
    ["spaces only", " \n\t ", []],
    ["nothing", "", []],
  ])("%s", (_, text, expected) => {
    expect(texts(sentences(text))).toEqual(expected);
  });
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  for (const token of [...words(text), ...sentences(text)]) {
    if (text.slice(token.start, token.end) !== token.text) expect.fail("a token is not where it says");
  }
});
