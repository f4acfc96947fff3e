import { describe, expect, test } from "vitest";
import { cleanHalfSpaces, normalize, type NormalizeOptions } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

type Row = [name: string, text: string, expected: string];

describe("letters", () => {
  test.each<Row>([
    ["Arabic yeh and kaf", "كتاب علي", "کتاب علی"],
    ["alef maqsura", "موسى", "موسی"],
    ["the old code of هٔ", "خانۀ ما", "خانه\u0654 ما"],
    ["presentation forms", "\uFEE1\uFE8E\uFEFB", "مالا"],
    ["two code points of one letter", "مسي\u0654ول ا\u0653مد", "مسئول آمد"],
    ["kashida inside a word", "خبـــر", "خبر"],
    ["kashida as a dash", "بندر ـ باران", "بندر ـ باران"],
    ["kashida behind a number", "۱ـ باران", "۱ـ باران"],
    ["soft hyphen, zero width space, byte order mark", "\uFEFFخب\u00ADر\u200B تازه", "خبر تازه"],
    ["emoji keep their joiner", "👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧"],
    ["letters of other languages stay", "Été naïve ß", "Été naïve ß"],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("spaces", () => {
  test.each<Row>([
    ["doubled", "باران  آمد", "باران آمد"],
    ["odd ones", "باران\u00A0\tآمد", "باران آمد"],
    ["at the edges of lines", " باران \n آمد ", "باران\nآمد"],
    ["around what nobody sees", "باران \u200B آمد", "باران آمد"],
    ["line breaks of other systems", "یک\r\nدو\rسه\u2028چهار", "یک\nدو\nسه\nچهار"],
    ["empty lines", "یک\n\n \n\nدو", "یک\n\nدو"],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("punctuation", () => {
  test.each<Row>([
    ["a Latin comma", "باران, برف", "باران، برف"],
    ["a question mark", "آمد?", "آمد؟"],
    ["a semicolon", "آمد; رفت", "آمد؛ رفت"],
    ["a space before a mark", "باران ، برف .", "باران، برف."],
    ["no space behind a mark", "باران،برف", "باران، برف"],
    ["spaces on both wrong sides", "باران ،برف", "باران، برف"],
    ["three dots", "باران...", "باران…"],
    ["straight quotation marks", 'گفت: "باران آمد".', "گفت: «باران آمد»."],
    ["typographic quotation marks", "گفت: “ باران آمد ”", "گفت: «باران آمد»"],
    ["spaces inside quotation marks", "گفت: « باران آمد »، و رفت", "گفت: «باران آمد»، و رفت"],
    ["an odd quotation mark", 'میز ۱۲" و "باران"', 'میز ۱۲" و "باران"'],
    ["a line of another language", 'She said "yes", “no”; why?', 'She said "yes", “no”; why?'],
    ["marks of numbers", "۱۲,۵۰۰ و ۳.۵", "۱۲,۵۰۰ و ۳.۵"],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

describe("half-spaces", () => {
  test.each<Row>([
    ["one that shows", "کتاب\u200Cها", "کتاب\u200Cها"],
    ["doubled", "کتاب\u200C\u200Cها", "کتاب\u200Cها"],
    ["behind a letter that joins nothing", "کار\u200Cها", "کارها"],
    ["behind its vowel mark", "کارِ\u200Cها", "کارِها"],
    ["at the edge of a word", "کتاب\u200C \u200Cها\u200C.", "کتاب ها."],
    ["behind Latin", "URL\u200Cهای", "URL\u200Cهای"],
    ["behind a number", "۱۲\u200Cمتری", "۱۲\u200Cمتری"],
    ["behind an emoji", "👍\u200Cها", "👍ها"],
  ])("%s", (_, text, expected) => {
    expect(cleanHalfSpaces(text)).toBe(expected);
    expect(normalize(text)).toBe(expected);
  });

  test("spares the stretches that it is told to", () => {
    expect(cleanHalfSpaces("کار\u200Cها #کار\u200Cها کار\u200Cها", [{ start: 7, end: 14 }])).toBe("کارها #کار\u200Cها کارها");
  });
});

describe("what is no text stays", () => {
  test.each<[string, string]>([
    ["a URL", "https://example.org/كتاب?a=1,2"],
    ["an e-mail address", "info12@mail.example.org"],
    ["a handle", "@khabar_12"],
    ["a hashtag with its half-space", "#كار\u200Cها_12"],
    ["code, its spaces and quotation marks", '`ك  = "1" ; ...`'],
    ["a file name", "report-12.pdf"],
    ["a version", "v1.2.3"],
  ])("%s", (_, stretch) => {
    expect(normalize(stretch)).toBe(stretch);
    expect(normalize(`كتاب  ${stretch} ، "باران" 12`)).toBe(`کتاب ${stretch} ، «باران» ۱۲`);
  });

  test.each<Row>([
    ["a handle behind a colon", "کانال:@khabar12", "کانال:@khabar12"],
    ["a handle in a path", "example.org\u200C/@خانۀ", "example.org/@خانۀ"],
    ["a suffix behind a file name", "khabar.py\u200Cها", "khabar.py\u200Cها"],
    ["a full stop behind a URL is the sentence's", "https://example.org.", "https://example.org."],
  ])("%s", (_, text, expected) => {
    expect(normalize(text)).toBe(expected);
  });
});

test.each<[keyof NormalizeOptions, string, string]>([
  ["letters", "كتاب  ١٢ , کار\u200Cها", "كتاب ۱۲، کارها"],
  ["digits", "كتاب  ١٢ , کار\u200Cها", "کتاب ١٢، کارها"],
  ["spaces", "كتاب  ١٢ , کار\u200Cها", "کتاب  ۱۲، کارها"],
  ["punctuation", "كتاب  ١٢ , کار\u200Cها", "کتاب ۱۲ , کارها"],
  ["halfSpaces", "كتاب  ١٢ , کار\u200Cها", "کتاب ۱۲، کار\u200Cها"],
])("%s may be switched off", (name, text, expected) => {
  expect(normalize(text, { [name]: false })).toBe(expected);
});

test("text that is right comes back the same", () => {
  const text = "وزیر گفت: «باران می\u200Cبارد؛ راه\u200Cها بسته\u200Cاند…»\nچرا؟ (۱۲٫۵ درصد) خانه\u0654 ما، ۱۴۰۳/۰۹/۱۲.";
  expect(normalize(text)).toBe(text);
});

test.each(HOSTILE)("%s is no error, and is settled at once", (_, text) => {
  const once = normalize(text);
  expect(normalize(once) === once).toBe(true);
});
