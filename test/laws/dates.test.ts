import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getDate } from "date-fns-jalali/getDate";
import { getMonth } from "date-fns-jalali/getMonth";
import { getYear } from "date-fns-jalali/getYear";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addToJalali, jalaliDifference } from "../../src/dates/arithmetic.js";
import { jalaliInstants } from "../../src/dates/calendar.js";
import { calendarDay, dayNumber, lengthOfMonth } from "../../src/dates/day-numbers.js";
import { writtenDays } from "../../src/dates/days.js";
import { findDates, formatDate, fromJalali, isValidJalali, parseDate, readDates, toJalali } from "../../src/dates/index.js";
import { newsDateSchema } from "../../src/schema/index.js";
import { jalaliRange } from "../../src/dates/ranges.js";
import { relativeTime } from "../../src/dates/relative-time.js";

const DAY = 86_400_000;

const zone = fc.constantFrom("Asia/Tehran", "Asia/Kabul", "UTC", "America/Los_Angeles", "Australia/Lord_Howe");

/** Instants at which clocks changed: in Tehran, Lord Howe and Los Angeles. */
const CHANGES = [
  ...["1935-06-12T20:34:16Z", "1991-05-02T20:30:00Z", "2022-03-21T20:30:00Z", "2022-09-21T19:30:00Z"],
  ...["2024-04-06T15:00:00Z", "2024-10-05T15:30:00Z", "2024-03-10T10:00:00Z", "2024-11-03T09:00:00Z"],
].map((text) => Date.parse(text));

const nearChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -30 * 3_600_000, max: 30 * 3_600_000 }))
  .map(([change, distance]) => new Date(change + distance));

/** Instants to the millisecond in AP 1200 to 1409, which parseDate reads in every form. */
const evenInstant = fc.date({ min: new Date("1822-01-01T00:00:00Z"), max: new Date("2031-03-19T00:00:00Z"), noInvalidDate: true });

const instant = fc.oneof(evenInstant, nearChange);

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

test.each(["persian", "gregorian", "islamic"] as const)("the days of the %s calendar follow one another for four hundred years, and each has its number", (calendar) => {
  let broken = 0;
  for (let number = 0; number < 146_097; number += 1) {
    const today = calendarDay(calendar, number);
    const next = calendarDay(calendar, number + 1);
    const isNext = next.day === today.day + 1 ? next.month === today.month : next.day === 1 && (next.month === today.month + 1 || (next.month === 1 && today.month === 12 && next.year === today.year + 1));
    if (!isNext || dayNumber(calendar, today) !== number) broken += 1;
  }
  expect(broken).toBe(0);
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

test("date-fns-jalali has the same calendar on every day of the years 1 to 3000, both ways", () => {
  const first = dayNumber("persian", { year: 1, month: 1, day: 1 })!;
  const last = dayNumber("persian", { year: 3000, month: 12, day: 30 })!;
  let disagreements = 0;
  for (let number = first; number <= last; number += 1) {
    const wall = new UTCDateMini(number * DAY);
    const { year, month, day } = calendarDay("persian", number);
    const isSame = year === getYear(wall) && month === getMonth(wall) + 1 && day === getDate(wall);
    if (!isSame || dayNumber("persian", { year, month, day }) !== number) disagreements += 1;
  }
  expect(disagreements).toBe(0);
});

test("an instant is one of those at which its Jalali time is shown, and every one of them shows it", () => {
  fc.assert(
    fc.property(instant, zone, (date, timeZone) => {
      const jalali = toJalali(date, { timeZone });
      const instants = jalaliInstants(jalali, { timeZone });
      expect(instants.map(Number)).toContain(date.getTime());
      for (const shown of instants) expect(toJalali(shown, { timeZone })).toEqual(jalali);
    }),
  );
});

test("every way to choose an instant keeps its side, and compatible is one of them", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), zone, (date, hour, minute, timeZone) => {
      const choose = (disambiguation: "compatible" | "earlier" | "later"): number => fromJalali({ ...date, hour, minute }, { timeZone, disambiguation }).getTime();
      const [earlier, later] = [choose("earlier"), choose("later")];
      expect(earlier).toBeLessThanOrEqual(later);
      expect([earlier, later]).toContain(choose("compatible"));
    }),
  );
});

test("months are added as the calendar has them: the same day, or the month's last", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -600, max: 600 }), (date, months) => {
      const index = date.year * 12 + date.month - 1 + months;
      const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
      fc.pre(year >= 1 && year <= 3000);
      const noon = fromJalali({ ...date, hour: 12 }, { timeZone: "UTC" });
      const expected = { year, month, day: Math.min(date.day, lengthOfMonth("persian", year, month)), hour: 12 };
      expect(toJalali(addToJalali(noon, { months }, { timeZone: "UTC" }), { timeZone: "UTC" })).toMatchObject(expected);
    }),
  );
});

test("days that are added keep the clock's time, but where it is skipped", () => {
  fc.assert(
    fc.property(instant, zone, fc.integer({ min: -10_000, max: 10_000 }), (date, timeZone, days) => {
      const [before, after] = [toJalali(date, { timeZone }), toJalali(addToJalali(date, { days }, { timeZone }), { timeZone })];
      const sum = dayNumber("persian", before)! + days;
      const expected = { ...before, ...calendarDay("persian", sum) };
      if (jalaliInstants(expected, { timeZone }).length > 0) expect(after).toEqual(expected);
    }),
  );
});

test("a difference is the most that can be added without passing the other date", () => {
  fc.assert(
    fc.property(instant, instant, fc.constantFrom("years", "months", "weeks", "days"), (one, other, unit) => {
      const options = { timeZone: "UTC" };
      const [from, to] = one <= other ? [one, other] : [other, one];
      const count = jalaliDifference(from, to, unit, options);
      expect(addToJalali(from, { [unit]: count }, options).getTime()).toBeLessThanOrEqual(to.getTime());
      expect(addToJalali(from, { [unit]: count + 1 }, options).getTime()).toBeGreaterThan(to.getTime());
      expect(jalaliDifference(to, from, unit, options) + count).toBe(0);
    }),
  );
});

test("a range has the instant it is of; its end begins the next one, and its start is the end of the one before", () => {
  fc.assert(
    fc.property(instant, zone, fc.constantFrom("day", "week", "month", "season", "year"), (date, timeZone, unit) => {
      const { start, end } = jalaliRange(date, unit, { timeZone });
      expect(start.getTime()).toBeLessThanOrEqual(date.getTime());
      expect(end.getTime()).toBeGreaterThan(date.getTime());
      expect(jalaliRange(start, unit, { timeZone })).toEqual({ start, end });
      expect(jalaliRange(end, unit, { timeZone }).start).toEqual(end);
      expect(jalaliRange(new Date(start.getTime() - 1), unit, { timeZone }).end).toEqual(start);
    }),
  );
});

test("relativeTime has something to say of any two instants, in Persian without a Latin letter or digit", () => {
  fc.assert(
    fc.property(instant, instant, zone, (date, now, timeZone) => {
      expect(relativeTime(date, now, { timeZone })).toMatch(/^[^0-9A-Za-z]+$/u);
      expect(relativeTime(date, now, { timeZone, language: "en" })).toMatch(/^[0-9a-z, ]+$/u);
    }),
  );
});

test("formatDate writes any text between quotes as it is, and any other pattern or a RangeError", () => {
  fc.assert(
    fc.property(instant, zone, fc.string({ unit: "binary" }), fc.constantFrom("persian", "gregorian", "islamic"), (date, timeZone, text, calendar) => {
      expect(formatDate(date, `'${text.replaceAll("'", "''")}x'`, { timeZone, calendar })).toBe(`${text}x`);
      try {
        expect(formatDate(date, text, { timeZone, calendar })).toBeTypeOf("string");
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

test("what formatDate writes as ISO 8601 is the same instant", () => {
  // Local mean times have seconds in their offset, for which ISO 8601 has no place.
  const since1970 = fc.date({ min: new Date(0), max: new Date("2500-01-01T00:00:00Z"), noInvalidDate: true });
  fc.assert(
    fc.property(since1970, zone, (date, timeZone) => {
      const text = formatDate(date, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX", { timeZone, calendar: "gregorian", digits: "ascii" });
      expect(Date.parse(text)).toBe(date.getTime());
    }),
  );
});

test("what formatDate writes, parseDate reads as the same day", () => {
  fc.assert(
    fc.property(instant, zone, fc.constantFrom(...PATTERNS), fc.constantFrom("persian", "ascii"), (date, timeZone, pattern, digits) => {
      // In 1935 Tehran's clock went from 00:00:00 to 00:04:16: of that minute there is no beginning for the reader to find.
      const minute = { ...toJalali(date, { timeZone }), second: 0, millisecond: 0 };
      fc.pre(!pattern.endsWith("HH:mm") || jalaliInstants(minute, { timeZone }).length > 0);
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

/** Words that mean something to a date, words that do not, numbers and marks. */
const sentence = fc
  .array(
    fc.constantFrom(
      "۱۲", "۳۱", "۹۷", "۱۴۰۳", "2024", "05", "آذر", "مهر", "خرداد ماه", "دسامبر", "محرم", "قوس", "دوشنبه", "شنبه", "جمعه شب", "دیروز", "امروز", "هفته گذشته", "سال", "سال گذشته", "۲ ساعت پیش",
      "نیم ساعت دیگر", "ساعت", "14:30", "۲۴:۰۰", "ب.ظ", "بامداد", "شب", "به وقت تهران", "GMT", "+3:30", "از", "تا", "و", "یا", "در", "برابر با", "میلادی", "قمری", "هجری", "دوم", "سی‌ام", "بیست و یکم", "بهار",
      "تاریخ انتشار", "کد خبر", "میدان", "نفر", "بندر", "/", "-", ".", "،", "(", ")", ":", "\n", "\u200C", "\u200F",
    ),
    { maxLength: 14 },
  )
  .chain((words) => fc.constantFrom(" ", "").map((space) => words.join(space)));

const REFERENCE = { reference: "2024-12-02T15:00:00+03:30" } as const;

test("parseDate and findDates never throw on a string, and what they read is valid", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), dateLike, sentence), (text) => {
      for (const date of [parseDate(text, REFERENCE), ...findDates(text, REFERENCE)]) {
        if (date === null) continue;
        const fields = Object.fromEntries(Object.entries(date).filter(([name]) => name !== "start" && name !== "end"));
        expect(newsDateSchema.safeParse(fields).error).toBeUndefined();
        const [days, persian] = [writtenDays(date.iso, "gregorian"), writtenDays(date.persian, "persian")];
        expect(days).not.toBeNull();
        expect(persian).toEqual(days);
      }
    }),
    { numRuns: 5000 },
  );
});

test("dates and problems stand in the order of the text, apart from each other, and are its words", () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
      const text = sentences.join(" بود. ");
      const { dates, problems } = readDates(text, REFERENCE);
      for (const list of [dates, problems]) {
        let last = 0;
        for (const { start, end, text: words } of list) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          last = end;
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test("a sentence before a date changes nothing of it", () => {
  fc.assert(
    fc.property(instant, fc.constantFrom("d MMMM yyyy", "EEEE d MMMM yyyy، HH:mm", "yyyy/MM/dd"), (date, pattern) => {
      const text = formatDate(date, pattern);
      const alone = findDates(text, REFERENCE)[0];
      const before = "بندر کار خود را آغاز کرد. ";
      const [found] = findDates(`${before}${text}`, REFERENCE);
      expect(found).toEqual(alone && { ...alone, start: alone.start + before.length, end: alone.end + before.length });
    }),
  );
});
