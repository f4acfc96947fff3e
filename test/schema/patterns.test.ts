import { describe, expect, test } from "vitest";
import { COUNTRY, ISO_DATE, JALALI_DATE, JALALI_MONTH, LANGUAGE_TAG, NAME, NOT_BLANK, PERSIAN_DATE, URL_ADDRESS } from "../../src/schema/patterns.js";

interface Strings {
  readonly good: Readonly<Record<string, readonly string[]>>;
  readonly bad: Readonly<Record<string, readonly string[]>>;
}

const PATTERNS: [string, RegExp, Strings][] = [
  ["ISO_DATE", ISO_DATE, {
    good: {
      "a day": ["2024-12-02", "0622-03-22", "2024-02-29"],
      "29 February of a common year, which is for checkArticle": ["2023-02-29"],
      "an instant": ["2024-12-02T14:30:00+03:30", "2024-12-02T11:00:00Z", "2024-12-02T23:59:59-08:00"],
      "an instant with its fraction": ["2024-12-02T14:30:00.5Z", "2024-12-02T14:30:00.123456789+03:30"],
      "a month or a year": ["2020-06", "2020"],
      "an interval of days": ["2024-11-21/2024-12-20"],
    },
    bad: {
      "nothing": ["", " "],
      "a day that no year has": ["2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10", "2024-12-00", "2024-12-32"],
      "no offset": ["2024-12-02T14:30:00"],
      "no seconds": ["2024-12-02T14:30+03:30"],
      "a time that no clock shows": ["2024-12-02T24:00:00Z", "2024-12-02T14:60:00Z", "2024-12-02T14:30:60Z"],
      "an impossible offset": ["2024-12-02T14:30:00+24:00", "2024-12-02T14:30:00+03:60", "2024-12-02T14:30:00+0330"],
      "an interval of anything but days": ["2020/2021", "2020-06/2020-07", "2024-11-21/", "/2024-11-21", "2024-11-21/P1D", "2024-11-21/2024-12-20/2024-12-21"],
      "an interval of instants": ["2024-12-02T14:30:00Z/2024-12-03T14:30:00Z"],
      "other digits": ["۲۰۲۴-۱۲-۰۲", "٢٠٢٤-١٢-٠٢"],
      "other marks": ["2024/12/02", "20241202", "2024-12-02 14:30:00Z", "2024-12-02t14:30:00z"],
      "spaces or a line around it": [" 2024-12-02", "2024-12-02 ", "2024-12-02\n"],
      "five digits": ["12024-12-02", "+2024-12-02"],
    },
  }],
  ["PERSIAN_DATE", PERSIAN_DATE, {
    good: {
      "a day": ["1403-09-12", "1403-06-31", "1403-12-30"],
      "30 Esfand of a common year, which is for checkArticle": ["1404-12-30"],
      "a month or a year": ["1403-09", "1403"],
      "an interval": ["1403-09-01/1403-09-30", "1403-09/1403-10", "1403/1404"],
    },
    bad: {
      "nothing": ["", " "],
      "a day that no year has": ["1403-07-31", "1403-12-31", "1403-13-01", "1403-00-01", "1403-01-00", "1403-01-32"],
      "a time": ["1403-09-12T14:30:00+03:30"],
      "an interval of a day and a month": ["1403-09-01/1403-10", "1403/1404-01-01"],
      "an open interval": ["1403/", "/1403"],
      "other digits": ["۱۴۰۳-۰۹-۱۲"],
      "other marks": ["1403/09/12", "1403.09.12", "14030912"],
      "no year": ["--09-12", "09-12"],
      "spaces or a line around it": [" 1403-09-12", "1403-09-12\n"],
    },
  }],
  ["JALALI_DATE", JALALI_DATE, {
    good: {
      "a day": ["1403-09-12", "0001-01-01", "3000-12-29"],
      "the last day of a month": ["1403-01-31", "1403-06-31", "1403-07-30", "1403-11-30", "1403-12-29"],
      "30 Esfand of a leap year": ["1210-12-30", "1399-12-30", "1403-12-30", "1408-12-30", "1498-12-30"],
      "30 Esfand before 1200 and after 1499, which the pattern leaves open": ["0001-12-30", "1145-12-30", "1199-12-30", "1500-12-30", "2999-12-30"],
    },
    bad: {
      "nothing": ["", " "],
      "30 Esfand of a common year": ["1206-12-30", "1400-12-30", "1404-12-30", "1407-12-30", "1499-12-30"],
      "a day that no year has": ["1403-07-31", "1403-12-31", "1403-13-01", "1403-00-01", "1403-01-00", "1403-01-32"],
      "anything but a day": ["1403", "1403-09", "1403-09-01/1403-09-30", "1403-09-12T14:30:00+03:30", "--09-12"],
      "one digit": ["1403-9-12", "1403-09-2"],
      "other digits": ["۱۴۰۳-۰۹-۱۲", "١٤٠٣-٠٩-١٢"],
      "other marks": ["1403/09/12", "1403.09.12", "14030912"],
      "spaces or a line around it": [" 1403-09-12", "1403-09-12 ", "1403-09-12\n", "x1403-12-30", "1403-12-30x"],
      "five digits": ["11403-12-30", "1403-12-300"],
    },
  }],
  ["JALALI_MONTH", JALALI_MONTH, {
    good: { "a month": ["1403-01", "1403-09", "1403-12"] },
    bad: {
      "nothing": ["", " "],
      "a month that no year has": ["1403-00", "1403-13"],
      "anything but a month": ["1403", "1403-09-12", "1403-09/1403-10", "1403-9", "1403/09"],
      "other digits": ["۱۴۰۳-۰۹"],
      "spaces or a line around it": [" 1403-09", "1403-09\n"],
    },
  }],
  ["URL_ADDRESS", URL_ADDRESS, {
    good: {
      "http and https": ["http://example.com", "https://example.com/"],
      "a port, a query and a fragment": ["https://example.com:8080/a?b=c&d=%20#e"],
      "a Persian address as URL writes it": [new URL("https://خبر.example/بندر تازه").href],
    },
    bad: {
      "nothing": ["", " "],
      "relative": ["/news/1", "//example.com/a", "example.com", "news"],
      "another scheme": ["ftp://example.com/", "javascript:alert(1)", "data:text/html,a", "file:///etc/hosts", "mailto:a@example.com"],
      "no host": ["https://", "http:/example.com"],
      "letters beyond ASCII": ["https://example.com/بندر", "https://خبر.example/"],
      "spaces and lines": ["https://example.com/a b", " https://example.com/", "https://example.com/\n", "https://example.com/\u0000"],
      "capital letters in the scheme": ["HTTPS://example.com/"],
    },
  }],
  ["LANGUAGE_TAG", LANGUAGE_TAG, {
    good: {
      "a language": ["fa", "prs", "FA"],
      "with its script, country or variant": ["fa-IR", "fa-AF", "fa-Arab-IR", "de-1996", "fa-x-khabar"],
    },
    bad: {
      "nothing": ["", " "],
      "a name": ["persian", "فارسی", "f"],
      "other marks": ["fa_IR", "fa IR", "fa-", "-fa", "fa--IR"],
      "a subtag of nine letters": ["fa-abcdefghi"],
      "spaces or a line around it": [" fa", "fa\n"],
    },
  }],
  ["NAME", NAME, {
    good: {
      "an id": ["q1", "p1", "1", "Q-12", "a.b_c:d-e"],
      "a rule": ["cue-line"],
    },
    bad: {
      "nothing": ["", " "],
      "a mark in front": ["-q1", ".q1", "_q1", ":q1"],
      "letters and digits beyond ASCII": ["نقل", "q۱", "é"],
      "what would have to be escaped": ["q 1", "q/1", "q<1>", "q\"1", "q#1", "q%31", "q\n", "\u200Cq"],
    },
  }],
  ["COUNTRY", COUNTRY, {
    good: { "two capital letters": ["IR", "AF", "TJ"] },
    bad: { "nothing": ["", " "], "small letters": ["ir", "Ir"], "one or three": ["I", "IRN"], "other letters": ["ای", "ÍR"], "a line after it": ["IR\n"] },
  }],
  ["NOT_BLANK", NOT_BLANK, {
    good: { "words": ["بندر", " بندر ", "؟"], "half-spaces beside a letter": ["\u200Cب\u200C"] },
    bad: { "nothing": [""], "spaces of every kind": [" ", "\t\n", "\u00A0", "\u2003", "\u2028", "\uFEFF"], "what nobody sees": ["\u200C", "\u200B\u2060", "\u202E", "\u00AD", "\u061C"] },
  }],
];

describe.each(PATTERNS)("%s", (_, pattern, { good, bad }) => {
  test.each(Object.entries(good))("accepts %s", (_name, texts) => {
    expect(texts.filter((text) => !pattern.test(text))).toEqual([]);
  });
  test.each(Object.entries(bad))("refuses %s", (_name, texts) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });
  test("has the flag u alone, so that JSON Schema says the same", () => {
    expect(pattern.flags).toBe("u");
  });
  test.each(["-", "0", "a", "1-", "https://", "2024-12-02T", " "])("ends on a million times %j", (piece) => {
    // A pattern that steps back overflows the engine's stack, or the runner's patience.
    expect(() => pattern.test(piece.repeat(1_000_000))).not.toThrow();
  });
});
