import { describe, expect, test } from "vitest";
import { findBidiControls, hasUnsafeBidi, isolateBidi, stripBidiControls, textDirection } from "../../src/text/index.js";
import { HOSTILE } from "./hostile.js";

/** Written for reading: ⟦ and ⟧ stand for the isolates that are added. */
const shown = (text: string) => text.replace(/[\u2066\u2067]/gu, "⟦").replaceAll("\u2069", "⟧");

describe("textDirection", () => {
  test.each<[name: string, text: string, expected: ReturnType<typeof textDirection>]>([
    ["Persian", "خبر", "rtl"],
    ["Latin", "news", "ltr"],
    ["the first letter decides", "۱۲ «خبر» از Reuters", "rtl"],
    ["Hebrew", "שלום", "rtl"],
    ["Cyrillic", "новости", "ltr"],
    ["a letter beyond the first plane", "\u{1D400}", "ltr"],
    ["a mark of direction", "\u200Fnews", "rtl"],
    ["what is isolated does not count", "\u2066Reuters\u2069: خبر", "rtl"],
    ["what is isolated and not ended", "\u2066Reuters: خبر", null],
    ["an isolate ends with its paragraph", "\u2066Reuters\nخبر", "rtl"],
    ["what is embedded counts", "\u202AReuters\u202C: خبر", "ltr"],
    ["no letters", "۱۲٬۵۰۰ (12)!", null],
    ["nothing", "", null],
  ])("%s", (_, text, expected) => {
    expect(textDirection(text)).toBe(expected);
  });
});

describe("isolateBidi in Persian", () => {
  test.each<[name: string, text: string, expected: string]>([
    ["a word", "شرکت Google گفت.", "شرکت ⟦Google⟧ گفت."],
    ["signs that belong to a word", "زبان C++ و C# و @user_1 و 50% و .NET", "زبان ⟦C++⟧ و ⟦C#⟧ و ⟦@user_1⟧ و 50% و ⟦.NET⟧"],
    ["words and marks between them", "گفت: Hello, world! و رفت", "گفت: ⟦Hello, world⟧! و رفت"],
    ["accents and other scripts", "شهر Zürich و Москва", "شهر ⟦Zürich⟧ و ⟦Москва⟧"],
    ["quotation marks stay outside", "«Google»، «Apple» و «New York Times»", "«⟦Google⟧»، «⟦Apple⟧» و «⟦New York Times⟧»"],
    ["brackets that close", "بورس Google (GOOG) و (Apple) و f()", "بورس ⟦Google (GOOG)⟧ و ⟦(Apple)⟧ و ⟦f()⟧"],
    ["brackets that close elsewhere", "بورس (Google و Apple)", "بورس (⟦Google⟧ و ⟦Apple⟧)"],
    ["a Persian comma parts", "در Paris، London و Rome", "در ⟦Paris⟧، ⟦London⟧ و ⟦Rome⟧"],
    ["a hyphen to Persian", "نسل Google-محور و پسا-Google", "نسل ⟦Google⟧-محور و پسا-⟦Google⟧"],
    ["a slash to Persian", "با 90 km/ساعت", "با ⟦90 km⟧/ساعت"],
    ["a slash of a URL", "نشانی https://example.org/ است", "نشانی ⟦https://example.org/⟧ است"],
    ["a URL", "نشانی https://example.org/کتاب?a=1 است.", "نشانی ⟦https://example.org/کتاب?a=1⟧ است."],
    ["a figure does not turn the Persian behind it", "+98://کتاب", "⟦+98⟧://کتاب"],
    ["an e-mail address", "به info@example.org.", "به ⟦info@example.org⟧."],
    ["code", "دستور `let x = \"متن\"` را", "دستور ⟦`let x = \"متن\"`⟧ را"],
    ["a Persian hashtag", "برچسب #خبر_تازه", "برچسب #خبر_تازه"],
    ["versions", "نسخهٔ Node.js 24.1، iOS 17.2 و v1.2", "نسخهٔ ⟦Node.js 24.1⟧، ⟦iOS 17.2⟧ و ⟦v1.2⟧"],
    ["telephone numbers", "تلفن 021-88776655 و ۰۲۱-۸۸۷۷۶۶۵۵ و +98 21 8877 6655", "تلفن ⟦021-88776655⟧ و ⟦۰۲۱-۸۸۷۷۶۶۵۵⟧ و ⟦+98 21 8877 6655⟧"],
    ["figures with units", "وزن 12 kg و ۱۲٫۵ kg و 90 km/h و 5G", "وزن ⟦12 kg⟧ و ⟦۱۲٫۵ kg⟧ و ⟦90 km/h⟧ و ⟦5G⟧"],
    ["digits beyond the first plane", "شمارهٔ +\u{1D7CF}\u{1D7D0}-۲۱ و Google", "شمارهٔ ⟦+\u{1D7CF}\u{1D7D0}-۲۱⟧ و ⟦Google⟧"],
    ["a date of three groups", "روز 2024-12-02 بود", "روز ⟦2024-12-02⟧ بود"],
    ["numbers, scores and ranges", "سال ۱۴۰۳، ۳-۲ و ۱۴۰۲-۱۴۰۳ و ۱۴۰۳/۰۹/۱۲", "سال ۱۴۰۳، ۳-۲ و ۱۴۰۲-۱۴۰۳ و ۱۴۰۳/۰۹/۱۲"],
    ["a year before a name", "در ۲۰۲۴ Google", "در ۲۰۲۴ ⟦Google⟧"],
    ["lines", "خبر Reuters\nAFP\r\nخبر", "خبر ⟦Reuters⟧\n⟦AFP⟧\r\nخبر"],
    ["what is isolated already", "خبر \u2066Reuters\u2069 و AFP", "خبر ⟦Reuters⟧ و ⟦AFP⟧"],
    ["what is embedded already", "خبر \u202AReuters\u202C و AFP", "خبر \u202AReuters\u202C و ⟦AFP⟧"],
    ["what is not ended, to the end of the paragraph", "خبر \u202EReuters و AFP\nخبر AFP", "خبر \u202EReuters و AFP\nخبر ⟦AFP⟧"],
    ["an end without its opening", "خبر \u2069 Reuters\u202C و AFP", "خبر ⟧ ⟦Reuters⟧\u202C و ⟦AFP⟧"],
    ["a mark of direction", "خبر C++\u200E است", "خبر ⟦C++⟧\u200E است"],
    ["no letters", "۱۲ (12)", "۱۲ (12)"],
  ])("%s", (_, text, expected) => {
    expect(shown(isolateBidi(text, { direction: "rtl" }))).toBe(expected);
  });
});

describe("isolateBidi in Latin", () => {
  test.each<[name: string, text: string, expected: string]>([
    ["a word", "The word خبر means news.", "The word ⟦خبر⟧ means news."],
    ["words and marks between them", "He said «سلام، دنیا!» to all", "He said «⟦سلام، دنیا⟧!» to all"],
    ["vowel marks and half-spaces", "Read کتاب\u200Cهایِ more", "Read ⟦کتاب\u200Cهایِ⟧ more"],
    ["Persian digits", "He read ۱۲ کتاب in 2024", "He read ⟦۱۲ کتاب⟧ in 2024"],
    ["the mark that gives the text its direction", "\u200E۱۲\u200E۱۲", "\u200E⟦۱۲⟧\u200E⟦۱۲⟧"],
    ["a URL", "See https://example.org/کتاب now", "See https://example.org/کتاب now"],
    ["brackets that close", "See خبر (تازه) now", "See ⟦خبر (تازه)⟧ now"],
  ])("%s", (_, text, expected) => {
    expect(shown(isolateBidi(text))).toBe(expected);
  });
});

test("the direction of an isolate is the run's", () => {
  expect(isolateBidi("خبر AFP")).toBe("خبر \u2066AFP\u2069");
  expect(isolateBidi("AFP خبر")).toBe("AFP \u2067خبر\u2069");
  expect(isolateBidi("AFP خبر", { direction: "rtl" })).toBe("\u2066AFP\u2069 خبر");
});

describe("findBidiControls", () => {
  test("names every control and pairs it", () => {
    const names = (text: string) => findBidiControls(text).map(({ kind, name }) => [kind, name]);
    expect(names("\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069")).toEqual([
      ["mark", "ALM"], ["mark", "LRM"], ["mark", "RLM"], ["embedding", "LRE"], ["embedding", "RLE"], ["end", "PDF"],
      ["override", "LRO"], ["override", "RLO"], ["isolate", "LRI"], ["isolate", "RLI"], ["isolate", "FSI"], ["end", "PDI"],
    ]);
  });

  test.each<[name: string, text: string, expected: [name: string, start: number, end: number, balanced: boolean][]]>([
    ["an isolate", "a\u2066b\u2069", [["LRI", 1, 4, true], ["PDI", 3, 4, true]]],
    ["an override", "\u202Eb\u202Cc", [["RLO", 0, 3, true], ["PDF", 2, 3, true]]],
    ["one within another", "\u2067\u202Aa\u202C\u2069", [["RLI", 0, 5, true], ["LRE", 1, 4, true], ["PDF", 3, 4, true], ["PDI", 4, 5, true]]],
    ["no end", "a\u2066b", [["LRI", 1, 3, false]]],
    ["no opening", "a\u2069\u202C", [["PDI", 1, 2, false], ["PDF", 2, 3, false]]],
    ["an end in the next paragraph", "\u2066a\n\u2069", [["LRI", 0, 2, false], ["PDI", 3, 4, false]]],
    ["a line separator parts no paragraphs", "\u2066\u2028\u2069", [["LRI", 0, 3, true], ["PDI", 2, 3, true]]],
    ["a PDI ends what is open in its isolate", "\u2066\u202Ea\u2069b", [["LRI", 0, 4, true], ["RLO", 1, 3, false], ["PDI", 3, 4, true]]],
    ["a PDF reaches out of no isolate", "\u202A\u2066\u202C\u2069", [["LRE", 0, 4, false], ["LRI", 1, 4, true], ["PDF", 2, 3, false], ["PDI", 3, 4, true]]],
    ["a PDF ends no isolate", "\u2066a\u202Cb\u2069", [["LRI", 0, 5, true], ["PDF", 2, 3, false], ["PDI", 4, 5, true]]],
    ["a PDI ends nothing behind an isolate that is ended", "\u2066\u2069\u202Aa\u2069\u202C", [["LRI", 0, 2, true], ["PDI", 1, 2, true], ["LRE", 2, 6, true], ["PDI", 4, 5, false], ["PDF", 5, 6, true]]],
    ["a PDI ends no embedding", "\u202A\u2069\u202C", [["LRE", 0, 3, true], ["PDI", 1, 2, false], ["PDF", 2, 3, true]]],
    ["marks", "a\u200F", [["RLM", 1, 2, true]]],
  ])("%s", (_, text, expected) => {
    expect(findBidiControls(text).map(({ name, start, end, balanced }) => [name, start, end, balanced])).toEqual(expected);
  });
});

describe("hasUnsafeBidi", () => {
  test.each<[name: string, text: string, expected: boolean]>([
    ["a name that hides its extension", "گزارش\u202Efdp.exe", true],
    ["an override that is ended", "\u202Dخبر\u202C", true],
    ["a comment that is code", "/*\u2067 } \u2066if (admin)\u2069 */", true],
    ["an end without its opening", "خبر\u202C", true],
    ["isolates", "نسخهٔ \u2066Node.js\u2069", false],
    ["an embedding", "نسخهٔ \u202ANode.js\u202C", false],
    ["marks", "C++\u200E و \u200F", false],
    ["none", "خبر", false],
  ])("%s", (_, text, expected) => {
    expect(hasUnsafeBidi(text)).toBe(expected);
  });
});

test("stripBidiControls leaves half-spaces and joiners", () => {
  expect(stripBidiControls("\u202Bکتاب\u200Cها\u202C \u2066ی\u200D\u2069\u200F\u061C")).toBe("کتاب\u200Cها ی\u200D");
});

test.each(HOSTILE)("%s is no error", (_, text) => {
  for (const direction of ["ltr", "rtl"] as const) {
    const isolated = isolateBidi(text, { direction });
    if (stripBidiControls(isolated) !== stripBidiControls(text)) expect.fail("a character changed");
  }
});

test.each(["\u202A", "\u2066", "\u2069", "\u202A\u2069", "\u2066\u202A\u202C"])("a megabyte of %j is no error", (controls) => {
  expect(findBidiControls(controls.repeat(1_000_000 / controls.length)).length).toBeGreaterThan(0);
});
