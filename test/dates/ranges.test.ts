import { describe, expect, test } from "vitest";
import { toJalali } from "../../src/dates/calendar.js";
import { jalaliRange, type JalaliUnit } from "../../src/dates/ranges.js";

const NOON = "2024-12-02T11:00:00Z"; // Monday, 12 Azar 1403, 14:30 in Tehran

function written({ start, end }: ReturnType<typeof jalaliRange>): readonly [string, string] {
  return [start.toISOString(), end.toISOString()].map((text) => text.slice(0, 16)) as [string, string]; // as many as went in
}

describe("jalaliRange", () => {
  test.each<[string, string, JalaliUnit, string, string]>([
    ["a day", NOON, "day", "2024-12-01T20:30", "2024-12-02T20:30"],
    ["its first instant is in it", "2024-12-01T20:30:00Z", "day", "2024-12-01T20:30", "2024-12-02T20:30"],
    ["its end is not", "2024-12-02T20:30:00Z", "day", "2024-12-02T20:30", "2024-12-03T20:30"],
    ["a week from Saturday", NOON, "week", "2024-11-29T20:30", "2024-12-06T20:30"],
    ["on Saturday", "2024-11-30T08:00:00Z", "week", "2024-11-29T20:30", "2024-12-06T20:30"],
    ["on Friday", "2024-12-06T08:00:00Z", "week", "2024-11-29T20:30", "2024-12-06T20:30"],
    ["a month of 30 days", NOON, "month", "2024-11-20T20:30", "2024-12-20T20:30"],
    ["autumn", NOON, "season", "2024-09-21T20:30", "2024-12-20T20:30"],
    ["spring, the first season", "2024-05-01T11:00:00Z", "season", "2024-03-19T20:30", "2024-06-20T20:30"],
    ["winter of a leap year", "2025-03-20T11:00:00Z", "season", "2024-12-20T20:30", "2025-03-20T20:30"],
    ["a leap year", NOON, "year", "2024-03-19T20:30", "2025-03-20T20:30"],
    ["the day that began at 01:00", "2022-03-22T11:00:00Z", "day", "2022-03-21T20:30", "2022-03-22T19:30"],
    ["the day before it", "2022-03-21T11:00:00Z", "day", "2022-03-20T20:30", "2022-03-21T20:30"],
    ["the day of 25 hours", "2022-09-21T11:00:00Z", "day", "2022-09-20T19:30", "2022-09-21T20:30"],
    ["its second 23:30", "2022-09-21T20:00:00Z", "day", "2022-09-20T19:30", "2022-09-21T20:30"],
    ["the last year that is counted, a leap year", "3621-06-01T00:00:00Z", "year", "3621-03-19T20:30", "3622-03-20T20:30"],
  ])("%s", (_, instant, unit, start, end) => {
    expect(written(jalaliRange(instant, unit))).toEqual([start, end]);
    expect(written(jalaliRange(new Date(instant), unit))).toEqual([start, end]);
  });

  test("goes by the clocks of another zone", () => {
    expect(written(jalaliRange("2024-12-02T20:00:00Z", "day", { timeZone: "Asia/Kabul" }))).toEqual(["2024-12-02T19:30", "2024-12-03T19:30"]);
    expect(written(jalaliRange("2024-12-02T20:00:00Z", "month", { timeZone: "UTC" }))).toEqual(["2024-11-21T00:00", "2024-12-21T00:00"]);
  });

  test("a range without the day that Apia left out", () => {
    const { end } = jalaliRange("2011-12-29T20:00:00Z", "day", { timeZone: "Pacific/Apia" });
    expect(end.toISOString()).toBe("2011-12-30T10:00:00.000Z");
    expect(toJalali(end, { timeZone: "Pacific/Apia" })).toMatchObject({ month: 10, day: 10, hour: 0 });
  });

  test.each(["fortnight", "constructor", ""])("refuses the unit %j", (unit) => {
    // What callers without types may say.
    expect(() => jalaliRange(NOON, unit as JalaliUnit)).toThrow(RangeError);
  });

  test("refuses what toJalali refuses", () => {
    expect(() => jalaliRange(new Date(Number.NaN), "day")).toThrow(RangeError);
    expect(() => jalaliRange(NOON, "day", { timeZone: "Asia/Nowhere" })).toThrow(RangeError);
  });
});
