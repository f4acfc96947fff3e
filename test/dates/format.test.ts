import { UTCDateMini } from "@date-fns/utc/date/mini";
import { format } from "date-fns-jalali/format";
import { getDayOfYear } from "date-fns-jalali/getDayOfYear";
import { getWeekYear } from "date-fns-jalali/getWeekYear";
import { faIR } from "date-fns-jalali/locale/fa-IR";
import { describe, expect, test } from "vitest";
import { DATE_PATTERNS, formatDate, type FormatOptions } from "../../src/dates/format.js";

const NOON = "2024-12-02T11:00:05.250Z"; // 12 Azar 1403, 14:30:05 in Tehran

describe("formatDate", () => {
  test.each<[string, string, FormatOptions, string]>([
    ["a Jalali day", "d MMMM yyyy", {}, "۱۲ آذر ۱۴۰۳"],
    ["digits with zeros", "yyyy/MM/dd HH:mm:ss.SSS", {}, "۱۴۰۳/۰۹/۱۲ ۱۴:۳۰:۰۵.۲۵۰"],
    ["ASCII digits", "yyyy-MM-dd", { digits: "ascii" }, "1403-09-12"],
    ["the weekday", "EEEE", {}, "دوشنبه"],
    ["an ordinal", "do MMMM", {}, "۱۲ام آذر"],
    ["Gregorian", "d MMMM yyyy", { calendar: "gregorian" }, "۲ دسامبر ۲۰۲۴"],
    ["Gregorian in digits", "yyyy-MM-dd'T'HH:mm:ssXXX", { calendar: "gregorian", digits: "ascii" }, "2024-12-02T14:30:05+03:30"],
    ["Gregorian with its weekday", "EEEE do MMMM yy", { calendar: "gregorian" }, "دوشنبه ۲ام دسامبر ۲۴"],
    ["the offset", "XXX xx", { digits: "ascii" }, "+03:30 +0330"],
    ["another zone", "d MMMM HH:mm XXX", { timeZone: "America/Los_Angeles", digits: "ascii" }, "12 آذر 03:00 -08:00"],
    ["timestamps", "t T", { digits: "ascii" }, "1733137205 1733137205250"],
    ["twelve hours", "h:mm a", {}, "۲:۳۰ ب.ظ."],
    ["the short forms", "P", {}, "۱۴۰۳/۰۹/۱۲"],
    ["the pattern's own digits stay", "'2' d", {}, "2 ۱۲"],
    ["quotes", "'روز' d ''", {}, "روز ۱۲ '"],
    ["an open quote", "d 'ام", {}, "۱۲ ام"],
    ["two quotes inside quotes", "'a''b'", {}, "a'b"],
    ["a line break", "d\nMMMM", {}, "۱۲\nآذر"],
    ["nothing", "", {}, ""],
    ["two digits of the year", "yy", {}, "۰۳"],
    ["the era", "G GGGG GGGGG", {}, "ه.ش. هجری شمسی ش"],
    ["the Gregorian era", "y G, GGGG", { calendar: "gregorian" }, "۲۰۲۴ م., میلادی"],
    ["the lunar era", "y G", { calendar: "islamic" }, "۱۴۴۶ ه.ق."],
    ["a short month", "d MMM", {}, "۱۲ آذر"],
    ["Gregorian months have no short form", "MMM MMMMM", { calendar: "gregorian" }, "دسامبر د"],
    ["lunar", "d MMMM yyyy", { calendar: "islamic" }, "۳۰ جمادی\u200Cالاول ۱۴۴۶"],
    ["lunar in digits", "yyyy/MM/dd", { calendar: "islamic", digits: "ascii" }, "1446/05/30"],
    ["quarters", "Q QQ Qo QQQ QQQQ", {}, "۳ ۰۳ ۳ام س\u200Cم۳ سه\u200Cماهه ۳"],
    ["a Gregorian quarter", "QQQQ", { calendar: "gregorian" }, "سه\u200Cماهه ۴"],
    ["weeks from Saturday", "w e", {}, "۳۸ ۳"],
    ["a Gregorian week from Saturday", "w", { calendar: "gregorian" }, "۴۹"],
    ["ISO weeks", "R-'W'II-i", { digits: "ascii" }, "2024-W49-1"],
    ["the day of the year", "DDD Do", {}, "۲۵۸ ۲۵۸ام"],
    ["the day of the Gregorian year", "DDD", { calendar: "gregorian" }, "۳۳۷"],
    ["the day of the lunar year", "DDD", { calendar: "islamic" }, "۱۴۸"],
    ["short weekdays", "EEEEEE EEEEE", {}, "۲ش د"],
    ["parts of the day", "a aaaa aaaaa, b, B", {}, "ب.ظ. بعدازظهر ب, ب.ظ., بعدازظهر"],
    ["a date and time in one", "Pp | PPpp", {}, "۱۴۰۳/۰۹/۱۲، ۲:۳۰ ب.ظ. | ۱۲ آذر ۱۴۰۳، ۲:۳۰:۰۵ ب.ظ."],
    ["a long date and time", "PPPPpppp", {}, "دوشنبه ۱۲ام آذر ۱۴۰۳ در ۲:۳۰:۰۵ ب.ظ. GMT+۰۳:۳۰"],
    ["the offset's short forms", "X x O z", { digits: "ascii" }, "+0330 +0330 GMT+3:30 GMT+3:30"],
    ["whole hours", "X XX O OOOO", { timeZone: "Asia/Dubai", digits: "ascii" }, "+04 +0400 GMT+4 GMT+04:00"],
    ["UTC", "X XXX x xxx O", { timeZone: "UTC", digits: "ascii" }, "Z Z +00 +00:00 GMT+0"],
    ["fractions of a second", "S SS SSS SSSSS", { digits: "ascii" }, "2 25 250 25000"],
    ["four quotes", "''''", {}, "''"],
    ["zeros as many as asked for", "yyyyyyyy", { digits: "ascii" }, "00001403"],
  ])("%s", (_, pattern, options, expected) => {
    expect(formatDate(NOON, pattern, options)).toBe(expected);
    expect(formatDate(new Date(NOON), pattern, options)).toBe(expected);
  });

  test("writes سه‌شنبه with its half-space", () => {
    expect(formatDate("2024-12-03T11:00:00Z", "EEEE")).toBe("سه\u200Cشنبه");
  });

  test("names the Gregorian months as Iranian news does", () => {
    const names = Array.from({ length: 12 }, (_, month) => formatDate(new Date(Date.UTC(2024, month, 15)), "MMMM", { calendar: "gregorian" }));
    expect(names.join(" ")).toBe("ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر");
  });

  test.each<[string, string, string, FormatOptions]>([
    ["an invalid date", "2024-13-02T11:00:00Z", "d", {}],
    ["an unknown token", NOON, "d n", {}],
    ["a letter with an o that makes no ordinal", NOON, "Eo", {}],
    ["a word of letters", NOON, "constructor", {}],
    ["moment's year", NOON, "YYYY/MM/dd", {}],
    ["moment's short year", NOON, "YY", {}],
    ["moment's day", NOON, "yyyy/MM/DD", {}],
    ["moment's short day", NOON, "D", {}],
    ["a day before the first lunar year", "0622-05-01T00:00:00Z", "y", { calendar: "islamic" }],
    ["an unknown zone", NOON, "d", { timeZone: "Asia/Nowhere" }],
    // What callers without types may say.
    ["an unknown calendar", NOON, "d", { calendar: "coptic" } as unknown as FormatOptions],
    ["unknown digits", NOON, "d", { digits: "roman" } as unknown as FormatOptions],
  ])("refuses %s", (_, date, pattern, options) => {
    expect(() => formatDate(date, pattern, options)).toThrow(RangeError);
  });

  test("no pattern, as a caller without types may leave it out, is told", () => {
    // The cast: a caller without types has no compiler to say so.
    expect(() => (formatDate as (date: Date) => string)(new Date(NOON))).toThrow(new TypeError('The pattern must be a text of tokens, such as "d MMMM yyyy".'));
  });
});

test("patterns of news", () => {
  const written = Object.fromEntries(Object.entries(DATE_PATTERNS).map(([name, pattern]) => [name, formatDate(NOON, pattern)]));
  expect(written).toEqual({
    day: "۱۲ آذر ۱۴۰۳",
    dayWithWeekday: "دوشنبه ۱۲ آذر ۱۴۰۳",
    dayAndTime: "دوشنبه ۱۲ آذر ۱۴۰۳، ۱۴:۳۰",
    month: "آذر ۱۴۰۳",
    numeric: "۱۴۰۳/۰۹/۱۲",
    numericWithTime: "۱۴۰۳/۰۹/۱۲ ۱۴:۳۰",
    time: "۱۴:۳۰",
  });
});

test("names the lunar months", () => {
  const names = Array.from({ length: 12 }, (_, month) => formatDate(new Date(Date.UTC(2024, 6, 20 + month * 29.5)), "MMMM", { calendar: "islamic" }));
  expect(names.join("، ")).toBe(
    "محرم، صفر، ربیع\u200Cالاول، ربیع\u200Cالثانی، جمادی\u200Cالاول، جمادی\u200Cالثانی، رجب، شعبان، رمضان، شوال، ذی\u200Cالقعده، ذی\u200Cالحجه",
  );
});

test("is the tabular lunar calendar of Intl on every ninth day", () => {
  const intl = new Intl.DateTimeFormat("en-u-ca-islamic-civil-nu-latn", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });
  for (let day = Date.UTC(1800, 0, 1); day < Date.UTC(2150, 0, 1); day += 9 * 86_400_000) {
    expect(formatDate(new Date(day), "M/d/y", { timeZone: "UTC", calendar: "islamic", digits: "ascii" })).toBe(intl.format(day).split(" ")[0]);
  }
});

test("many patterns, and long ones", () => {
  const patterns = Array.from({ length: 1000 }, (_, index) => `d '${index}'`);
  expect(patterns.map((pattern) => formatDate(NOON, pattern, { digits: "ascii" }))).toEqual(patterns.map((_, index) => `12 ${index}`));
  expect(formatDate(NOON, "d".repeat(100_000), { digits: "ascii" })).toHaveLength(100_000);
  expect(formatDate(NOON, "H:".repeat(50_000), { digits: "ascii" })).toBe("14:".repeat(50_000));
});

describe("beside date-fns-jalali", () => {
  /** All of its tokens but for what is said to differ: eras, ordinals, the comma of Pp; and those it warns of. */
  const TOKENS = [
    ...["y", "yy", "yyy", "yyyy", "yyyyy", "u", "uu", "uuuu", "R", "RR", "RRRR", "Q", "QQ", "QQQ", "QQQQ", "QQQQQ", "q", "qq", "qqq", "qqqq", "qqqqq"],
    ...["M", "MM", "MMM", "MMMM", "MMMMM", "MMMMMM", "L", "LL", "LLL", "LLLL", "LLLLL", "w", "ww", "I", "II", "d", "dd", "E", "EE", "EEE", "EEEE"],
    ...["EEEEE", "EEEEEE", "EEEEEEE", "e", "ee", "eee", "eeee", "eeeee", "eeeeee", "c", "cc", "ccc", "cccc", "ccccc", "cccccc", "i", "ii", "iii", "iiii"],
    ...["iiiii", "iiiiii", "a", "aa", "aaa", "aaaa", "aaaaa", "b", "bb", "bbb", "bbbb", "bbbbb", "B", "BB", "BBB", "BBBB", "BBBBB", "h", "hh", "H", "HH"],
    ...["K", "KK", "k", "kk", "m", "mm", "s", "ss", "S", "SS", "SSS", "SSSS", "X", "XX", "XXX", "XXXX", "XXXXX", "x", "xx", "xxx", "xxxx", "xxxxx"],
    ...["O", "OOO", "OOOO", "z", "zzz", "zzzz", "t", "T", "P", "PP", "p", "pp", "ppp", "pppp", "'a' d", "d''d", "ppPP", "yyyy/MM/dd HH:mm"],
  ];

  const LIBRARY = { locale: faIR, weekStartsOn: 6, firstWeekContainsDate: 1 } as const;
  /** Every 37 days and 5 hours from 1390 on: each month, weekday and hour is among them. */
  const INSTANTS = Array.from({ length: 200 }, (_, index) => Date.UTC(2011, 2, 21) + index * ((37 * 24 + 5) * 3_600_000 + 61_007));

  const ours = (instant: number, token: string): string => formatDate(new Date(instant), token, { timeZone: "UTC", digits: "ascii" });

  test.each(TOKENS)("%s", (token) => {
    for (const instant of INSTANTS) expect(ours(instant, token)).toBe(format(new UTCDateMini(instant), token, LIBRARY));
  });

  test("the offsets of another zone", () => {
    /** A clock of its own, as far as the library asks for one. */
    class ClockOfNewfoundland extends UTCDateMini {
      override getTimezoneOffset = (): 0 => 210 as 0; // the declared type knows no other
    }
    for (const token of ["X", "XX", "XXX", "x", "xx", "xxx", "O", "OOOO", "z", "zzzz"]) {
      const expected = format(new ClockOfNewfoundland(0), token, LIBRARY);
      expect(formatDate("2024-12-02T11:00:00Z", token, { timeZone: "America/St_Johns", digits: "ascii" })).toBe(expected);
    }
  });

  test("the year of the week, and the day of the year", () => {
    for (const instant of INSTANTS) {
      const wall = new UTCDateMini(instant);
      expect(ours(instant, "Y DDD")).toBe(`${getWeekYear(wall, LIBRARY)} ${String(getDayOfYear(wall)).padStart(3, "0")}`);
    }
  });
});
