import { describe, expect, test } from "vitest";
import { formatDate, type FormatOptions } from "../../src/dates/index.js";

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
    ["a token without a Gregorian form", NOON, "QQQ", { calendar: "gregorian" }],
    ["an unknown zone", NOON, "d", { timeZone: "Asia/Nowhere" }],
    // What callers without types may say.
    ["an unknown calendar", NOON, "d", { calendar: "coptic" } as unknown as FormatOptions],
    ["unknown digits", NOON, "d", { digits: "roman" } as unknown as FormatOptions],
  ])("refuses %s", (_, date, pattern, options) => {
    expect(() => formatDate(date, pattern, options)).toThrow(RangeError);
  });
});
