// Jalali days as strings: what the pattern says is what the calendar says, and JSON Schema says it too.
import { expect, test } from "vitest";
import * as z from "zod";
import { isLeapJalaliYear, isValidJalali } from "../../src/dates/index.js";
import { jalaliDateSchema, jalaliMonthSchema } from "../../src/schema/index.js";
import { JALALI_DATE, JALALI_MONTH } from "../../src/schema/patterns.js";
import { OFFICIAL_LEAP_YEARS } from "../dates/leap-years.js";

const years = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const accepts = (text: string): boolean => jalaliDateSchema.safeParse(text).success;
const written = (...parts: number[]): string => parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");

test("30 Esfand is of the official leap years alone, from 1206 to 1498", () => {
  expect(years(1206, 1498).filter((year) => accepts(written(year, 12, 30)))).toEqual(OFFICIAL_LEAP_YEARS);
});

test("30 Esfand is of leap years alone, from 1200 to 1499", () => {
  expect(years(1200, 1499).filter((year) => accepts(written(year, 12, 30)) !== isLeapJalaliYear(year))).toEqual([]);
});

test("no day that the calendar has is refused, in any year", () => {
  expect(years(1, 3000).filter((year) => isLeapJalaliYear(year) && !accepts(written(year, 12, 30)))).toEqual([]);
  expect(years(1, 3000).filter((year) => !accepts(written(year, 12, 29)))).toEqual([]);
});

test("every month from 0 to 13 and day from 0 to 32 is as the calendar has it", () => {
  for (const year of [1403, 1404]) {
    for (const month of years(0, 13)) {
      for (const day of years(0, 32)) expect([year, month, day, accepts(written(year, month, day))]).toEqual([year, month, day, isValidJalali({ year, month, day })]);
    }
  }
});

test.each(["draft-2020-12", "draft-07"] as const)("JSON Schema (%s) is a string with the same pattern, in under 500 bytes", (target) => {
  for (const [schema, { source }] of [[jalaliDateSchema, JALALI_DATE], [jalaliMonthSchema, JALALI_MONTH]] as const) {
    const published = z.toJSONSchema(schema, { target });
    expect(published).toEqual({ $schema: published.$schema, type: "string", pattern: source });
    expect(source.length).toBeLessThan(500);
  }
});
