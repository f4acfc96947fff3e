// Texts that laws are tried on: Persian as it is typed and mistyped, and any string at all.
import fc from "fast-check";

/** What is no text, and comes through as it is. */
export const ADDRESSES = [
  "https://example.org/كتاب?a=1,2",
  "http://example.org",
  "info12@mail.example.org",
  "@khabar_12",
  "#كار\u200Cها_12",
  '`ك  = "1"`',
  "report-12.pdf",
];

const WORDS = "کتاب كتاب می نمی ها های رفته اند تر ای خانه خانۀ کار کارها گروههای میتواند رود بزرگ بهزودی آنها هٔ أ ا ه ی و ـ".split(" ");
const SPACES = [" ", "  ", "\u200C", "\u200C\u200C", "\t", "\n", "\r\n", "\u00A0", "\u200B", "\u00AD", "\u0085", "\u2028"];
const DIGITS = ["1", "۲", "٣", "۱۲٬۵۰۰", "1403/09/12", "½"];
const MARKS = [...Array.from("،,؛;؟?!:.…«»\"“”()-@#`/_<"), "...", "\u064B", "\u0653", "\u0654", "\u0655", "\u200D", "\u202E"];
const OTHERS = ["a", "B", "İ", "ß", "e\u0301", "ﺍ", "ﻻ", "\uFDFA", "\uFE70", "👍", "❤\uFE0F", "\uD800", "\u0000", "://", "https"];

/** Persian, more or less: its letters, spaces, digits and marks, Latin and addresses, in no order. */
export const persian = fc
  .array(fc.constantFrom(...WORDS, ...SPACES, ...DIGITS, ...MARKS, ...OTHERS, ...ADDRESSES), { maxLength: 14 })
  .map((parts) => parts.join(""));

/** Any string, lone surrogates too. */
export const anyText = fc.oneof({ weight: 4, arbitrary: persian }, fc.string({ unit: "binary" }));

/** Letters of one Persian word. */
export const letters = fc.array(fc.constantFrom(...Array.from("ابپتدرسشکگمنوهی")), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
