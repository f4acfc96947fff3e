// Calendar: between instants and the Jalali calendar (Solar Hijri, AP).
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { getDate } from "date-fns-jalali/getDate";
import { getMonth } from "date-fns-jalali/getMonth";
import { getYear } from "date-fns-jalali/getYear";
import { set } from "date-fns-jalali/set";
import { readInstant } from "./instant.js";
import { offsetAt, placeWallTime, TEHRAN, type WallTime } from "./zone.js";

/** A day of the Jalali calendar: month 1 (Farvardin) to 12 (Esfand), day 1 to 31. */
export interface JalaliDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of the Jalali calendar with the time of day, on a 24-hour clock. */
export interface JalaliDateTime extends JalaliDate {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** In which time zone a day begins and ends: an IANA name, `Asia/Tehran` where nothing is said. */
export interface ZoneOptions {
  readonly timeZone?: string;
}

/**
 * The years that can be counted. From AP 1145 to 1502 every model agrees with the official calendar; outside of it the
 * 33-year rule of date-fns-jalali is followed.
 */
const FIRST_YEAR = 1;
const LAST_YEAR = 3000;

/** The Jalali day of a wall time. UTCDateMini's getters read UTC, so the process time zone stays out of it. */
export function jalaliDay(wall: WallTime): JalaliDate {
  const date = new UTCDateMini(wall);
  return { year: getYear(date), month: getMonth(date) + 1, day: getDate(date) };
}

/** The wall time at which a Jalali day begins; a day that does not exist overflows into the next month. */
export function startOfJalaliDay({ year, month, day }: JalaliDate): WallTime {
  return set(new UTCDateMini(0), { year, month: month - 1, date: day }).getTime();
}

/**
 * Tells whether a day exists in the Jalali calendar.
 *
 * Month 1 to 12, whole numbers only, years 1 to 3000: 30 Esfand is valid in leap years alone. Never throws. Leap years are the
 * official ones from AP 1206 to 1498, all models agree from 1145 to 1502, and beyond 1502 the 33-year rule of
 * date-fns-jalali is followed.
 *
 * @example
 * ```ts
 * import { isValidJalali } from "khabar/dates";
 * isValidJalali({ year: 1403, month: 12, day: 30 }); // => true
 * isValidJalali({ year: 1404, month: 12, day: 30 }); // => false
 * ```
 */
export function isValidJalali({ year, month, day }: JalaliDate): boolean {
  const inRange = [year, month, day].every(Number.isInteger) && year >= FIRST_YEAR && year <= LAST_YEAR;
  if (!inRange || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const found = jalaliDay(startOfJalaliDay({ year, month, day }));
  return found.year === year && found.month === month && found.day === day;
}

/**
 * Tells whether a Jalali year has 366 days.
 *
 * Years 1 to 3000; any other number is false. The rule is that of {@link isValidJalali}.
 *
 * @example
 * ```ts
 * import { isLeapJalaliYear } from "khabar/dates";
 * isLeapJalaliYear(1403); // => true
 * isLeapJalaliYear(1404); // => false
 * ```
 */
export function isLeapJalaliYear(year: number): boolean {
  return isValidJalali({ year, month: 12, day: 30 });
}

/**
 * Tells the Jalali date and the time of day at an instant.
 *
 * Takes a Date, or an ISO 8601 instant with its offset. Month is 1 to 12, time is that of the zone's clocks. Throws a
 * RangeError for an invalid Date, a string without an offset, an unknown zone, and outside of AP 1 to 3000. Beyond AP 1502 the
 * 33-year rule of date-fns-jalali is followed.
 *
 * @example
 * ```ts
 * import { toJalali } from "khabar/dates";
 * toJalali("2024-12-02T11:00:00Z").day; // => 12
 * toJalali("2024-12-02T11:00:00Z").hour; // => 14
 * ```
 */
export function toJalali(date: Date | string, { timeZone = TEHRAN }: ZoneOptions = {}): JalaliDateTime {
  const instant = readInstant(date);
  const wall = new UTCDateMini(instant + offsetAt(instant, timeZone));
  const day = jalaliDay(wall.getTime());
  if (!(day.year >= FIRST_YEAR && day.year <= LAST_YEAR)) {
    throw new RangeError(`The date lies outside of the Jalali years ${FIRST_YEAR} to ${LAST_YEAR}.`);
  }
  return {
    ...day,
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
  };
}

/** The parts of the time of day, with the number at which each one overflows. */
const TIME_PARTS = [
  ["hour", 24, 3_600_000],
  ["minute", 60, 60_000],
  ["second", 60, 1000],
  ["millisecond", 1000, 1],
] as const;

/**
 * Finds the instant of a Jalali date and time of day.
 *
 * Month is 1 to 12; time that is left out is 0. Where clocks go forward, a time in the skipped hour moves forward by the gap
 * (1401/01/02 began at 01:00 in Tehran); where they go back, a time shown twice is the first of the two. Throws a RangeError for
 * a day that does not exist, a time outside of its range, and an unknown zone. Years 1 to 3000.
 *
 * @example
 * ```ts
 * import { fromJalali } from "khabar/dates";
 * fromJalali({ year: 1403, month: 9, day: 12, hour: 14, minute: 30 }).toISOString(); // => "2024-12-02T11:00:00.000Z"
 * ```
 */
export function fromJalali(date: JalaliDate & Partial<JalaliDateTime>, { timeZone = TEHRAN }: ZoneOptions = {}): Date {
  if (!isValidJalali(date)) {
    throw new RangeError(`The Jalali day ${date.year}/${date.month}/${date.day} does not exist (month is 1 to 12, years are 1 to 3000).`);
  }
  let wall = startOfJalaliDay(date);
  for (const [part, limit, milliseconds] of TIME_PARTS) {
    const value = date[part] ?? 0;
    if (!Number.isInteger(value) || value < 0 || value >= limit) {
      throw new RangeError(`The ${part} is ${value}; it must be a whole number from 0 to ${limit - 1}.`);
    }
    wall += value * milliseconds;
  }
  return new Date(placeWallTime(wall, timeZone).instant);
}
