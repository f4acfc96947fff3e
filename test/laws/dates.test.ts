import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDate, fromJalali, isValidJalali, parseDate, toJalali } from "../../src/dates/index.js";

const zone = fc.constantFrom("Asia/Tehran", "Asia/Kabul", "UTC", "America/Los_Angeles", "Australia/Lord_Howe");

/** Instants to the millisecond in AP 1200 to 1429, which parseDate reads in every form. */
const instant = fc.date({ min: new Date("1822-01-01T00:00:00Z"), max: new Date("2050-12-31T00:00:00Z"), noInvalidDate: true });

const day = fc
  .record({ year: fc.integer({ min: 1, max: 3000 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .filter(isValidJalali);

const PATTERNS = ["d MMMM yyyy", "EEEE d MMMM yyyy", "yyyy/MM/dd", "dd-MM-yyyy", "yyyy.M.d", "d MMMM yyyy - HH:mm", "HH:mm:ss | yyyy/MM/dd"];

/** The letters, digits and marks of dates, in no order. */
const dateLike = fc
  .array(fc.constantFrom("۱۲", "آذر", "1403", "2024", "/", "-", ":", "دوشنبه", "ساعت", "14", "30", "T", "+", ".", "دسامبر", "میلادی", "سال", " ", "\u200C", "ب.ظ", "کد خبر", "بیست", "و", "یکم"))
  .map((parts) => parts.join(" "));

test("a day comes back from its own noon", () => {
  fc.assert(
    fc.property(day, zone, (date, timeZone) => {
      const noon = { ...date, hour: 12, minute: 0, second: 0, millisecond: 0 };
      expect(toJalali(fromJalali(noon, { timeZone }), { timeZone })).toEqual(noon);
    }),
  );
});

test("an instant comes back from its Jalali time, or the same clock reading does, where a clock showed it twice", () => {
  fc.assert(
    fc.property(instant, zone, (date, timeZone) => {
      const jalali = toJalali(date, { timeZone });
      const back = fromJalali(jalali, { timeZone });
      expect(toJalali(back, { timeZone })).toEqual(jalali);
      expect(back.getTime()).toBeLessThanOrEqual(date.getTime());
      expect(date.getTime() - back.getTime()).toBeLessThanOrEqual(3_600_000);
    }),
  );
});

test("what formatDate writes, parseDate reads as the same day", () => {
  fc.assert(
    fc.property(instant, zone, fc.constantFrom(...PATTERNS), fc.constantFrom("persian", "ascii"), (date, timeZone, pattern, digits) => {
      const text = formatDate(date, pattern, { timeZone, digits });
      const persian = formatDate(date, "yyyy-MM-dd", { timeZone, digits: "ascii" });
      expect(parseDate(text, { timeZone })?.persian).toBe(persian);
    }),
  );
});

test("what formatDate writes in the Gregorian calendar, parseDate reads as the same day", () => {
  fc.assert(
    fc.property(instant, zone, fc.constantFrom("d MMMM yyyy", "EEEE d MMMM yyyy", "yyyy-MM-dd"), (date, timeZone, pattern) => {
      const options = { timeZone, calendar: "gregorian" } as const;
      const iso = formatDate(date, "yyyy-MM-dd", { ...options, digits: "ascii" });
      expect(parseDate(formatDate(date, pattern, options))?.iso).toBe(iso);
    }),
  );
});

test("parseDate never throws on a string, and what it reads is well formed", () => {
  const ISO = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}[+\-]\d{2}:\d{2}|\/\d{4}-\d{2}-\d{2})?)?)?$/u;
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), dateLike), (text) => {
      const date = parseDate(text, { reference: "2024-12-02T15:00:00+03:30" });
      if (date !== null) expect(date.iso).toMatch(ISO);
    }),
    { numRuns: 2000 },
  );
});
