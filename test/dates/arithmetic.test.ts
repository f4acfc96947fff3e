import { describe, expect, test } from "vitest";
import { addToJalali, jalaliDifference, type JalaliDifferenceUnit, type JalaliDuration } from "../../src/dates/arithmetic.js";
import { fromJalali, toJalali, type JalaliDateTime } from "../../src/dates/calendar.js";

type Reading = [year: number, month: number, day: number, hour?: number, minute?: number];

const at = ([year, month, day, hour = 0, minute = 0]: Reading): Date => fromJalali({ year, month, day, hour, minute });
const reading = ({ year, month, day, hour, minute }: JalaliDateTime): Reading => [year, month, day, hour, minute];

describe("addToJalali", () => {
  test.each<[string, Reading, JalaliDuration, Reading]>([
    ["a day", [1403, 9, 12, 14, 30], { days: 1 }, [1403, 9, 13, 14, 30]],
    ["a day less", [1403, 1, 1, 14, 30], { days: -1 }, [1402, 12, 29, 14, 30]],
    ["weeks", [1403, 9, 12, 14, 30], { weeks: 3 }, [1403, 10, 3, 14, 30]],
    ["a month", [1403, 9, 12, 14, 30], { months: 1 }, [1403, 10, 12, 14, 30]],
    ["31 Farvardin and six months are 30 Mehr", [1403, 1, 31, 10, 0], { months: 6 }, [1403, 7, 30, 10, 0]],
    ["30 Mehr less six months is 30 Farvardin", [1403, 7, 30, 10, 0], { months: -6 }, [1403, 1, 30, 10, 0]],
    ["30 Bahman and a month, in a common year", [1402, 11, 30, 10, 0], { months: 1 }, [1402, 12, 29, 10, 0]],
    ["30 Bahman and a month, in a leap year", [1403, 11, 30, 10, 0], { months: 1 }, [1403, 12, 30, 10, 0]],
    ["30 Esfand and a year", [1403, 12, 30, 10, 0], { years: 1 }, [1404, 12, 29, 10, 0]],
    ["30 Esfand and five years, a leap year again", [1403, 12, 30, 10, 0], { years: 5 }, [1408, 12, 30, 10, 0]],
    ["months before days", [1403, 6, 31, 10, 0], { months: 1, days: 1 }, [1403, 8, 1, 10, 0]],
    ["across the year", [1403, 12, 15, 10, 0], { months: 1 }, [1404, 1, 15, 10, 0]],
    ["minutes, seconds", [1403, 9, 12, 23, 59], { minutes: 1 }, [1403, 9, 13, 0, 0]],
    ["nothing", [1403, 9, 12, 23, 59], {}, [1403, 9, 12, 23, 59]],
    ["the clock keeps its time over the beginning of summer time", [1401, 1, 1, 10, 0], { days: 1 }, [1401, 1, 2, 10, 0]],
    ["24 hours do not", [1401, 1, 1, 10, 0], { hours: 24 }, [1401, 1, 2, 11, 0]],
    ["a skipped time moves forward", [1401, 1, 1, 0, 30], { days: 1 }, [1401, 1, 2, 1, 30]],
    ["and over its end", [1401, 6, 30, 10, 0], { days: 1 }, [1401, 6, 31, 10, 0]],
  ])("%s", (_, from, duration, expected) => {
    expect(reading(toJalali(addToJalali(at(from), duration)))).toEqual(expected);
    expect(reading(toJalali(addToJalali(at(from).toISOString(), duration)))).toEqual(expected);
  });

  test("an hour that is shown twice stays the one it is where nothing of the calendar is added", () => {
    const second = "2022-09-21T20:00:00.000Z"; // 23:30 of 30 Shahrivar, for the second time
    expect(addToJalali(second, {}).toISOString()).toBe(second);
    expect(addToJalali(second, { days: 0, minutes: -60 }).toISOString()).toBe("2022-09-21T19:00:00.000Z");
    expect(addToJalali("2022-09-20T19:00:00Z", { days: 1 }).toISOString()).toBe("2022-09-21T19:00:00.000Z");
  });

  test("milliseconds stay, and are added", () => {
    expect(addToJalali("2024-12-02T11:00:00.250Z", { months: 1, seconds: 1, milliseconds: 5 }).toISOString()).toBe("2025-01-01T11:00:01.255Z");
  });

  test("another zone", () => {
    // In Berlin clocks went forward on 31 March 2024.
    expect(addToJalali("2024-03-30T11:00:00Z", { days: 1 }, { timeZone: "Europe/Berlin" }).toISOString()).toBe("2024-03-31T10:00:00.000Z");
  });

  test.each<[string, JalaliDuration]>([
    ["half a month", { months: 0.5 }],
    ["no number", { days: Number.NaN }],
    ["without end", { years: Infinity }],
    ["more than there is", { years: 1e300 }],
    ["a year that is not counted", { years: 1600 }],
    ["a year before the first", { years: -1403 }],
    ["an unknown unit", { fortnights: 1 } as JalaliDuration],
    ["a number in a string", { days: "1" } as unknown as JalaliDuration],
  ])("refuses %s", (_, duration) => {
    expect(() => addToJalali("2024-12-02T11:00:00Z", duration)).toThrow(RangeError);
  });
});

describe("jalaliDifference", () => {
  test.each<[string, Reading, Reading, JalaliDifferenceUnit, number]>([
    ["whole days", [1403, 9, 12, 14, 30], [1403, 9, 15, 14, 30], "days", 3],
    ["a minute less than three days", [1403, 9, 12, 14, 30], [1403, 9, 15, 14, 29], "days", 2],
    ["days over a change of the clock", [1401, 1, 1, 10, 0], [1401, 1, 2, 10, 0], "days", 1],
    ["weeks", [1403, 9, 12], [1403, 9, 30], "weeks", 2],
    ["31 Farvardin to 30 Mehr", [1403, 1, 31], [1403, 7, 30], "months", 6],
    ["31 Farvardin to 29 Mehr", [1403, 1, 31], [1403, 7, 29], "months", 5],
    ["31 Farvardin to 31 Ordibehesht of the next year", [1402, 1, 31], [1403, 2, 31], "months", 13],
    ["a year less a day", [1402, 9, 13], [1403, 9, 12], "months", 11],
    ["years", [1390, 9, 12], [1403, 9, 12], "years", 13],
    ["years less a day", [1390, 9, 13], [1403, 9, 12], "years", 12],
    ["30 Esfand to 29 Esfand", [1399, 12, 30], [1402, 12, 29], "years", 3],
    ["the same instant", [1403, 9, 12], [1403, 9, 12], "months", 0],
  ])("%s", (_, from, to, unit, expected) => {
    expect(jalaliDifference(at(from), at(to), unit)).toBe(expected);
    expect(jalaliDifference(at(to), at(from), unit)).toBe(expected === 0 ? 0 : -expected);
  });

  test.each(["decades", "constructor"])("refuses the unit %j", (unit) => {
    // What callers without types may say.
    expect(() => jalaliDifference("2024-12-02T11:00:00Z", "2024-12-02T11:00:00Z", unit as JalaliDifferenceUnit)).toThrow(RangeError);
  });
});
