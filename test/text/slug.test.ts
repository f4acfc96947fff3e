import { describe, expect, test } from "vitest";
import { foldForSearch, slugify, type SlugOptions } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

describe("slugify", () => {
  test.each<[name: string, text: string, expected: string, options?: SlugOptions]>([
    ["words", "باران تازه در بندر", "باران-تازه-در-بندر"],
    ["marks", "«باران»؛ برف!", "باران-برف"],
    ["a half-space that shows", "می\u200Cبارد", "می-بارد"],
    ["a half-space that does not", "کار\u200Cها", "کارها"],
    ["Arabic letters", "كتاب علي", "کتاب-علی"],
    ["Arabic letters of a hashtag", "#كتاب", "کتاب"],
    ["vowel marks", "مُدیر", "مدیر"],
    ["digits in ASCII", "۱۲ آذر ١٤٠٣", "12-آذر-1403"],
    ["Latin in small letters", "Node.JS", "node-js"],
    ["a dash of kashida", "بندر ـ باران", "بندر-باران"],
    ["emoji and what is not shown", "❤\uFE0F خبر\u200F", "خبر"],
    ["no letters", "؟!", ""],
    ["a limit cuts between words", "یک دو سه", "یک-دو", { maxBytes: 30 }],
    ["a first word that is too long is cut", "باران", "با", { maxBytes: 13 }],
    ["no room", "باران", "", { maxBytes: 5 }],
    ["nothing", "", ""],
  ])("%s", (_, text, expected, options) => {
    expect(slugify(text, options)).toBe(expected);
  });
});

describe("foldForSearch gives one key", () => {
  test.each<[name: string, key: string, ...spellings: string[]]>([
    ["to half-spaces", "کتابها", "کتاب\u200Cها", "کتابها"],
    ["to Arabic letters", "علی کتاب", "علي كتاب", "على کتاب"],
    ["to forms of hamza", "مسیول", "مسئول", "مسي\u0654ول", "مسیول"],
    ["to alefs", "ایین", "آیین", "آئین", "ا\u0653یین"],
    ["to vowels and kashida", "مدیر", "مُدیر", "مدیـــر"],
    ["to هٔ", "خانه", "خانه\u0654", "خانۀ", "خانة"],
    ["to digits", "12", "۱۲", "١٢", "12"],
    ["to capitals", "tehran", "TEHRAN", "Tehran"],
    ["to marks and spaces", "یک دو", "یک، دو", " «یک»  دو! "],
    ["to what is not shown", "خبر", "\uFEFFخ\u0000ب\u200Fر", "خبر ❤\uFE0F"],
    ["to nothing", "", "", "؟", "\u200C"],
  ])("%s", (_, key, ...spellings) => {
    expect(spellings.map(foldForSearch)).toEqual(spellings.map(() => key));
  });
});

test.each(HOSTILE)("%s is no error, and is settled at once", (_, text) => {
  for (const write of [foldForSearch, slugify]) {
    const once = write(text);
    expect(write(once) === once).toBe(true);
  }
});
