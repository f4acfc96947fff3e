// Calendar: between instants and the Jalali calendar (Solar Hijri, AP).
import { calendarDay, dayNumber, type DayNumber, lengthOfMonth } from "./day-numbers.js";
import { readInstant } from "./instant.js";
import { type Disambiguation, offsetAt, placeWallTime, TEHRAN, type WallTime } from "./zone.js";

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

/** How {@link fromJalali} places a time: the zone, and what a time means that its clocks show twice or never. */
export interface FromJalaliOptions extends ZoneOptions {
  /** `compatible` where nothing is said: the first of two, and a skipped time moves forward by the gap. */
  readonly disambiguation?: Disambiguation;
}

export const DAY = 86_400_000;

/**
 * The days that can be counted. From AP 1145 to 1502 every model agrees with the official calendar; outside of it the
 * 33-year rule of date-fns-jalali is followed.
 */
const FIRST_YEAR = 1;
const LAST_YEAR = 3000;
const FIRST_DAY = dayNumber("persian", { year: FIRST_YEAR, month: 1, day: 1 }) ?? 0;
const LAST_DAY = dayNumber("persian", { year: LAST_YEAR, month: 12, day: lengthOfMonth("persian", LAST_YEAR, 12) }) ?? 0;

/** An instant, and what the clocks of a zone show at it. */
export interface ClockReading {
  readonly instant: number;
  readonly offset: number;
  /** The day on these clocks, and the milliseconds since it began, as they show them. */
  readonly day: DayNumber;
  readonly time: number;
}

/** Reads the clocks of a zone at an instant. Throws a RangeError as {@link toJalali} does. */
export function readClock(date: Date | string, timeZone: string): ClockReading {
  const instant = readInstant(date);
  const offset = offsetAt(instant, timeZone);
  const wall = instant + offset;
  // As 32-bit integers, which both fit, the divisions behind this are many times as fast.
  const day = Math.floor(wall / DAY) | 0;
  if (day < FIRST_DAY || day > LAST_DAY) {
    throw new RangeError(`The date lies outside of the Jalali years ${FIRST_YEAR} to ${LAST_YEAR}.`);
  }
  return { instant, offset, day, time: (wall - day * DAY) | 0 };
}

/** The Jalali day of a wall time. */
export function jalaliDay(wall: WallTime): JalaliDate {
  return calendarDay("persian", Math.floor(wall / DAY));
}

/** The wall time at which a Jalali day begins; NaN for a day that does not exist. */
function startOfJalaliDay(date: JalaliDate): WallTime {
  return (dayNumber("persian", date) ?? Number.NaN) * DAY;
}

/**
 * Tells whether a day exists in the Jalali calendar.
 *
 * Month 1 to 12, whole numbers only, years 1 to 3000: 30 Esfand is valid in leap years alone. Any numbers are an answer, and none throws. Leap years are the
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
export function isValidJalali(date: JalaliDate): boolean {
  return dayNumber("persian", date) !== null;
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

/** The hour and its parts of a time of day in milliseconds. */
export function timeOfDay(time: number): Pick<JalaliDateTime, "hour" | "minute" | "second" | "millisecond"> {
  return {
    hour: Math.trunc(time / 3_600_000),
    minute: Math.trunc(time / 60_000) % 60,
    second: Math.trunc(time / 1000) % 60,
    millisecond: time % 1000,
  };
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
  const clock = readClock(date, timeZone);
  const { year, month, day } = calendarDay("persian", clock.day);
  const { hour, minute, second, millisecond } = timeOfDay(clock.time);
  return { year, month, day, hour, minute, second, millisecond };
}

function checkTimePart(part: string, value: number, limit: number): void {
  if (!Number.isInteger(value) || value < 0 || value >= limit) {
    throw new RangeError(`The ${part} is ${value}; it must be a whole number from 0 to ${limit - 1}.`);
  }
}

function wallTimeOf(date: JalaliDate & Partial<JalaliDateTime>): WallTime {
  const { hour = 0, minute = 0, second = 0, millisecond = 0 } = date;
  const start = startOfJalaliDay(date);
  if (Number.isNaN(start)) {
    throw new RangeError(`The Jalali day ${date.year}/${date.month}/${date.day} does not exist (month is 1 to 12, years are 1 to 3000).`);
  }
  checkTimePart("hour", hour, 24);
  checkTimePart("minute", minute, 60);
  checkTimePart("second", second, 60);
  checkTimePart("millisecond", millisecond, 1000);
  return start + ((hour * 60 + minute) * 60 + second) * 1000 + millisecond;
}

/**
 * Finds the instant of a Jalali date and time of day.
 *
 * Month is 1 to 12; time that is left out is 0. Where clocks go forward, a time in the skipped hour moves forward by the gap
 * (1401/01/02 began at 01:00 in Tehran); where they go back, a time shown twice is the first of the two; `disambiguation` says
 * otherwise, in the words of ECMAScript Temporal, and {@link jalaliInstants} gives both. Throws a RangeError for a day that does not
 * exist, a time outside of its range, an unknown zone, and with `reject` for a time shown twice or never. Years 1 to 3000.
 *
 * @example
 * ```ts
 * import { fromJalali } from "khabar/dates";
 * fromJalali({ year: 1403, month: 9, day: 12, hour: 14, minute: 30 }).toISOString(); // => "2024-12-02T11:00:00.000Z"
 * const twice = { year: 1401, month: 6, day: 30, hour: 23, minute: 30 };
 * fromJalali(twice).toISOString(); // => "2022-09-21T19:00:00.000Z"
 * fromJalali(twice, { disambiguation: "later" }).toISOString(); // => "2022-09-21T20:00:00.000Z"
 * ```
 */
export function fromJalali(
  date: JalaliDate & Partial<JalaliDateTime>,
  { timeZone = TEHRAN, disambiguation = "compatible" }: FromJalaliOptions = {},
): Date {
  return new Date(placeWallTime(wallTimeOf(date), timeZone, disambiguation).instant);
}

/**
 * Finds every instant at which the clocks of a zone show a Jalali date and time of day: one as a rule, two where clocks went back over
 * it, none where they went forward over it. The earlier one stands first.
 *
 * Month is 1 to 12; time that is left out is 0. Throws a RangeError as {@link fromJalali} does.
 *
 * @example
 * ```ts
 * import { jalaliInstants } from "khabar/dates";
 * jalaliInstants({ year: 1401, month: 6, day: 30, hour: 23, minute: 30 }).length; // => 2
 * jalaliInstants({ year: 1401, month: 1, day: 2, hour: 0, minute: 30 }).length; // => 0
 * ```
 */
export function jalaliInstants(date: JalaliDate & Partial<JalaliDateTime>, { timeZone = TEHRAN }: ZoneOptions = {}): readonly Date[] {
  const { kind, earlier, later } = placeWallTime(wallTimeOf(date), timeZone);
  const instants = { exact: [earlier], repeated: [earlier, later], skipped: [] }[kind];
  return instants.map((instant) => new Date(instant));
}
