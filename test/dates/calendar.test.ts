import { describe, expect, test } from "vitest";
import { fromJalali, isLeapJalaliYear, isValidJalali, jalaliInstants, toJalali, type FromJalaliOptions } from "../../src/dates/calendar.js";
import { OFFICIAL_LEAP_YEARS } from "./leap-years.js";

const DAY = 86_400_000;

describe("leap years", () => {
  test("are the official ones from AP 1206 to 1498", () => {
    const years = Array.from({ length: 1498 - 1206 + 1 }, (_, index) => 1206 + index);
    expect(years.filter(isLeapJalaliYear)).toEqual(OFFICIAL_LEAP_YEARS);
  });

  test.each([0, -5, 3001, 1403.5, Number.NaN, Infinity])("%s is no leap year", (year) => {
    expect(isLeapJalaliYear(year)).toBe(false);
  });
});

describe("isValidJalali", () => {
  test.each<[string, [number, number, number], boolean]>([
    ["the first day", [1, 1, 1], true],
    ["the last day", [3000, 12, 30], true],
    ["31 Shahrivar", [1403, 6, 31], true],
    ["31 Mehr", [1403, 7, 31], false],
    ["30 Esfand of a leap year", [1403, 12, 30], true],
    ["30 Esfand of a common year", [1404, 12, 30], false],
    ["day 0", [1403, 1, 0], false],
    ["day 32", [1403, 1, 32], false],
    ["month 0", [1403, 0, 1], false],
    ["month 13", [1403, 13, 1], false],
    ["year 0", [0, 1, 1], false],
    ["year 3001", [3001, 1, 1], false],
    ["a fraction", [1403, 1, 1.5], false],
    ["no number", [1403, Number.NaN, 1], false],
  ])("%s", (_, [year, month, day], expected) => {
    expect(isValidJalali({ year, month, day })).toBe(expected);
  });
});

describe("toJalali", () => {
  test.each<[string, string, string, number[]]>([
    ["Tehran without summer time", "2024-12-02T11:00:00Z", "Asia/Tehran", [1403, 9, 12, 14, 30, 0, 0]],
    ["the last second of a Tehran day", "2024-12-02T20:29:59.999Z", "Asia/Tehran", [1403, 9, 12, 23, 59, 59, 999]],
    ["the first second of a Tehran day", "2024-12-02T20:30:00Z", "Asia/Tehran", [1403, 9, 13, 0, 0, 0, 0]],
    ["another offset in the string", "2024-12-02T14:30:00+03:30", "Asia/Tehran", [1403, 9, 12, 14, 30, 0, 0]],
    ["another zone", "2024-12-02T20:30:00Z", "UTC", [1403, 9, 12, 20, 30, 0, 0]],
    ["Kabul", "2024-12-02T20:30:00Z", "Asia/Kabul", [1403, 9, 13, 1, 0, 0, 0]],
    ["summer time of 1400", "2021-07-01T00:00:00Z", "Asia/Tehran", [1400, 4, 10, 4, 30, 0, 0]],
    ["before the jump of 1401/01/02", "2022-03-21T20:29:59Z", "Asia/Tehran", [1401, 1, 1, 23, 59, 59, 0]],
    ["after the jump of 1401/01/02", "2022-03-21T20:30:00Z", "Asia/Tehran", [1401, 1, 2, 1, 0, 0, 0]],
    ["local mean time, 3:25:44", "1930-01-01T00:00:00Z", "Asia/Tehran", [1308, 10, 11, 3, 25, 44, 0]],
    ["before 1970", "1969-12-31T23:59:59.001Z", "UTC", [1348, 10, 10, 23, 59, 59, 1]],
    ["Nowruz of a leap year's next", "2025-03-20T20:30:00Z", "Asia/Tehran", [1404, 1, 1, 0, 0, 0, 0]],
  ])("%s", (_, instant, timeZone, [year, month, day, hour, minute, second, millisecond]) => {
    const expected = { year, month, day, hour, minute, second, millisecond };
    expect(toJalali(instant, { timeZone })).toEqual(expected);
    expect(toJalali(new Date(instant), { timeZone })).toEqual(expected);
  });

  test("agrees with Intl on every day from AP 1145 to 1502, both ways", () => {
    const intl = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });
    const disagreements: string[] = [];
    for (let day = Date.UTC(1766, 2, 21); day <= Date.UTC(2124, 2, 19); day += DAY) {
      // "9/12/1403 AP"
      const [month = 0, dayOfMonth = 0, year = 0] = intl.format(day).match(/\d+/gu)!.map(Number);
      const jalali = toJalali(new Date(day), { timeZone: "UTC" });
      const isSame = jalali.year === year && jalali.month === month && jalali.day === dayOfMonth;
      const back = fromJalali({ year, month, day: dayOfMonth }, { timeZone: "UTC" });
      if (!isSame || back.getTime() !== day) disagreements.push(new Date(day).toISOString());
    }
    expect(disagreements).toEqual([]);
  });

  test("goes to the last millisecond of AP 3000, and from the first of AP 1", () => {
    const utc = { timeZone: "UTC" };
    expect(toJalali("3622-03-20T23:59:59.999Z", utc)).toMatchObject({ year: 3000, month: 12, day: 30 });
    expect(() => toJalali("3622-03-21T00:00:00Z", utc)).toThrow("1 to 3000");
    expect(toJalali(fromJalali({ year: 1, month: 1, day: 1 }, utc), utc)).toMatchObject({ year: 1, month: 1, day: 1, hour: 0 });
    expect(() => toJalali(new Date(fromJalali({ year: 1, month: 1, day: 1 }, utc).getTime() - 1), utc)).toThrow("1 to 3000");
  });

  test.each([
    "",
    "2024-12-02",
    "2024-12-02T14:30:00",
    "2024-02-30T00:00:00Z",
    "2024-12-02T24:00:00Z",
    "2024-12-02T10:60:00Z",
    "2024-12-02T10:00:00+24:00",
    "Mon Dec 02 2024",
    "2024-00-10T00:00:00Z",
    "2024-13-10T00:00:00Z",
    "2023-02-29T00:00:00Z",
    "2024-12-00T00:00:00Z",
    "2024-12-02T10:00:60Z",
    "2024-12-02T10:00:00+03:60",
    "9".repeat(1_000_000),
  ])("refuses the string %.40s", (text) => {
    expect(() => toJalali(text)).toThrow(RangeError);
  });

  test("refuses an invalid Date, an unknown zone and a date outside of the calendar's years", () => {
    expect(() => toJalali(new Date(Number.NaN))).toThrow("The Date is invalid");
    expect(() => toJalali("2024-12-02T11:00:00Z", { timeZone: "Asia/Nowhere" })).toThrow(RangeError);
    expect(() => toJalali("0600-01-01T00:00:00Z")).toThrow("1 to 3000");
    expect(() => toJalali(new Date(8.64e15))).toThrow(RangeError);
    expect(() => toJalali(new Date(-8.64e15))).toThrow(RangeError);
  });
});

describe("fromJalali", () => {
  test.each<[string, Parameters<typeof fromJalali>[0], string, string]>([
    ["a day begins at midnight in Tehran", { year: 1403, month: 9, day: 12 }, "Asia/Tehran", "2024-12-01T20:30:00.000Z"],
    ["with a time", { year: 1403, month: 9, day: 12, hour: 14, minute: 30, second: 15, millisecond: 7 }, "Asia/Tehran", "2024-12-02T11:00:15.007Z"],
    ["in UTC", { year: 1403, month: 12, day: 30 }, "UTC", "2025-03-20T00:00:00.000Z"],
    ["00:00 of 1401/01/02 was skipped: 01:00", { year: 1401, month: 1, day: 2 }, "Asia/Tehran", "2022-03-21T20:30:00.000Z"],
    ["00:45 of 1401/01/02 was skipped: 01:45", { year: 1401, month: 1, day: 2, minute: 45 }, "Asia/Tehran", "2022-03-21T21:15:00.000Z"],
    ["23:30 of 1401/06/30 came twice: the first", { year: 1401, month: 6, day: 30, hour: 23, minute: 30 }, "Asia/Tehran", "2022-09-21T19:00:00.000Z"],
    ["local mean time", { year: 1308, month: 10, day: 11, hour: 3, minute: 25, second: 44 }, "Asia/Tehran", "1930-01-01T00:00:00.000Z"],
    ["1979/01/11: AP 1357/10/21", { year: 1357, month: 10, day: 21 }, "UTC", "1979-01-11T00:00:00.000Z"],
  ])("%s", (_, date, timeZone, expected) => {
    expect(fromJalali(date, { timeZone }).toISOString()).toBe(expected);
  });

  test.each<[string, Parameters<typeof fromJalali>[0], string]>([
    ["30 Esfand of a common year", { year: 1404, month: 12, day: 30 }, "1404/12/30 does not exist"],
    ["month 0", { year: 1404, month: 0, day: 1 }, "does not exist"],
    ["hour 24", { year: 1404, month: 1, day: 1, hour: 24 }, "hour is 24"],
    ["minute -1", { year: 1404, month: 1, day: 1, minute: -1 }, "minute is -1"],
    ["half a second", { year: 1404, month: 1, day: 1, second: 0.5 }, "second is 0.5"],
    ["millisecond 1000", { year: 1404, month: 1, day: 1, millisecond: 1000 }, "0 to 999"],
  ])("refuses %s", (_, date, message) => {
    expect(() => fromJalali(date)).toThrow(RangeError);
    expect(() => fromJalali(date)).toThrow(message);
  });
});

describe("a time that clocks show twice, or never", () => {
  const TWICE = { year: 1401, month: 6, day: 30, hour: 23, minute: 30 };
  const NEVER = { year: 1401, month: 1, day: 2, hour: 0, minute: 30 };
  const ONCE = { year: 1403, month: 9, day: 12, hour: 14, minute: 30 };

  test.each<[string, Parameters<typeof fromJalali>[0], FromJalaliOptions, string]>([
    ["compatible: the first of two", TWICE, { disambiguation: "compatible" }, "2022-09-21T19:00:00.000Z"],
    ["earlier of two", TWICE, { disambiguation: "earlier" }, "2022-09-21T19:00:00.000Z"],
    ["later of two", TWICE, { disambiguation: "later" }, "2022-09-21T20:00:00.000Z"],
    ["compatible: forward by the gap", NEVER, { disambiguation: "compatible" }, "2022-03-21T21:00:00.000Z"],
    ["earlier: back by the gap", NEVER, { disambiguation: "earlier" }, "2022-03-21T20:00:00.000Z"],
    ["later: forward by the gap", NEVER, { disambiguation: "later" }, "2022-03-21T21:00:00.000Z"],
    ["reject takes a time shown once", ONCE, { disambiguation: "reject" }, "2024-12-02T11:00:00.000Z"],
    ["in a zone without the change", TWICE, { disambiguation: "reject", timeZone: "Asia/Kabul" }, "2022-09-21T19:00:00.000Z"],
  ])("%s", (_, date, options, expected) => {
    expect(fromJalali(date, options).toISOString()).toBe(expected);
  });

  test("reject throws for both", () => {
    expect(() => fromJalali(TWICE, { disambiguation: "reject" })).toThrow(RangeError);
    expect(() => fromJalali(NEVER, { disambiguation: "reject" })).toThrow(RangeError);
    // What callers without types may say.
    expect(() => fromJalali(ONCE, { disambiguation: "first" } as unknown as FromJalaliOptions)).toThrow(RangeError);
  });

  test.each<[string, Parameters<typeof fromJalali>[0], string, string[]]>([
    ["twice", TWICE, "Asia/Tehran", ["2022-09-21T19:00:00.000Z", "2022-09-21T20:00:00.000Z"]],
    ["never", NEVER, "Asia/Tehran", []],
    ["once", ONCE, "Asia/Tehran", ["2024-12-02T11:00:00.000Z"]],
    ["once, in another zone", TWICE, "Asia/Kabul", ["2022-09-21T19:00:00.000Z"]],
    ["never: the day that Apia left out", { year: 1390, month: 10, day: 9, hour: 12 }, "Pacific/Apia", []],
  ])("jalaliInstants: %s", (_, date, timeZone, expected) => {
    expect(jalaliInstants(date, { timeZone }).map((instant) => instant.toISOString())).toEqual(expected);
  });

  test("jalaliInstants refuses what fromJalali refuses", () => {
    expect(() => jalaliInstants({ year: 1404, month: 12, day: 30 })).toThrow("does not exist");
    expect(() => jalaliInstants({ ...ONCE, hour: 24 })).toThrow("hour is 24");
  });
});
