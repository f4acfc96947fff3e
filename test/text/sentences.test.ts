import { describe, expect, test } from "vitest";
import { sentences } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("a sentence ends", () => {
  test.each<[string, string, string[]]>([
    ["at end marks", "باران آمد. آمد؟ آمد! آمد… رفت", ["باران آمد.", "آمد؟", "آمد!", "آمد…", "رفت"]],
    ["behind several marks", "آمد؟! رفت...", ["آمد؟!", "رفت..."]],
    ["behind marks with a space too many", "آمد ؟ ! رفت .", ["آمد ؟ !", "رفت ."]],
    ["behind what closes", "«آمد.» (رفت!) ماند", ["«آمد.»", "(رفت!)", "ماند"]],
    ["at line breaks", "تیتر\r\nمتن\u2028پایان", ["تیتر", "متن", "پایان"]],
    ["at the line of a list", "- باران\n• برف", ["- باران", "• برف"]],
    ["behind a year", "سال ۱۴۰۳. سال دیگر", ["سال ۱۴۰۳.", "سال دیگر"]],
    ["behind one letter that a half-space parts", "این خانه\u200Cی. آن", ["این خانه\u200Cی.", "آن"]],
    ["behind a Latin letter before Persian", "ویتامین C. سپس رفت", ["ویتامین C.", "سپس رفت"]],
    ["behind an address", "نشانی: info@example.org. تلفن ندارد.", ["نشانی: info@example.org.", "تلفن ندارد."]],
    ["behind a word of two letters", "در ۵ دی. او رفت", ["در ۵ دی.", "او رفت"]],
    ["where the next word was typed without a space", "باران بارید.سپس رفت؟نه", ["باران بارید.", "سپس رفت؟", "نه"]],
    ["behind a statement that it quotes", "«باران آمد.» و رفت.", ["«باران آمد.»", "و رفت."]],
    ["behind a question that begins it", "«کجاست؟» همه پرسان بودند.", ["«کجاست؟»", "همه پرسان بودند."]],
    ["behind a question after a colon", "نوشت: «کجاست؟» همه رفتند.", ["نوشت: «کجاست؟»", "همه رفتند."]],
    ["behind the last of two quoted sentences", "نوشت: «آمد. کجاست؟» همه رفتند.", ["نوشت: «آمد.", "کجاست؟»", "همه رفتند."]],
  ])("%s", (_, text, expected) => {
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(expected);
  });
});

describe("a sentence goes on", () => {
  test.each([
    ["behind the dot of a number", "۳.۵ درصد 1.2"],
    ["behind the number of a list", "۱. باران آمد"],
    ["behind the number of a list in a line", "به این شرح: ۱. باران؛ ۲. برف"],
    ["behind an initial", "م. رضایی آمد."],
    ["behind an abbreviation of one letter", "ص. ۱۲ را بخوانید"],
    ["behind an abbreviation of several", "در سال ۳۲۰ ق.م. و ۴۰ ه\u200D.ش. بود"],
    ["behind one that is written with spaces", "در سال ۴۰ ه . ش . بود"],
    ["behind one with a kashida", "در سال ۴۰ هـ.ش. بود"],
    ["behind the names of Latin letters", "ام.آی.تی و دی. ان. ای. را"],
    ["behind a Latin abbreviation", "the U.S. army met Dr. Smith"],
    ["behind a Latin initial", "باکتری E. coli و Anne C. Lee"],
    ["behind a small Latin letter", "Yahoo! is here"],
    ["in a host name", "سایت example.org خبر داد"],
    ["in a URL", "نشانی https://example.org/خبر.تازه?q=۱ را دید"],
    ["behind an ellipsis for the rest of a list", "باران، برف و… باریدند و ... ماندند"],
    ["behind an ellipsis that begins a quotation", "نوشت: «… باران»"],
    ["behind an ellipsis that begins it", "… باران آمد"],
    ["behind a title", "فیلم «کجاست؟» را دید و نمایش (چرا؟) را"],
    ["behind a question before a verb of saying", "«کجاست؟» پرسید"],
    ["behind a mark before a comma", "«کجاست؟»، پرسید!، رفت"],
  ])("%s", (_, text) => {
    expect(sentences(text).map((sentence) => sentence.text)).toEqual([text]);
  });
});

test("there are none without a character that is no space", () => {
  expect(sentences("")).toEqual([]);
  expect(sentences(" \n\t ")).toEqual([]);
});

test("places are UTF-16 code units, without the space around", () => {
  expect(sentences(" 👍 آمد. رفت ")).toEqual([
    { text: "👍 آمد.", start: 1, end: 8 },
    { text: "رفت", start: 9, end: 12 },
  ]);
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  for (const token of sentences(text)) if (text.slice(token.start, token.end) !== token.text) expect.fail("a sentence is not where it says");
});
