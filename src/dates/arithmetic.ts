// Arithmetic: dates so many months, days or hours apart, as the clocks of a zone count them.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { add } from "date-fns-jalali/add";
import { DAY, jalaliDay, readClock, type ZoneOptions } from "./calendar.js";
import { placeWallTime, TEHRAN, type WallTime } from "./zone.js";

/** A length of time to add, in whole numbers; negative ones go back. */
export interface JalaliDuration {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

/** What {@link jalaliDifference} counts in. */
export type JalaliDifferenceUnit = "years" | "months" | "weeks" | "days";

/** The most of each unit that can be added: about three thousand years, which is all that there are. */
const LIMITS: Readonly<Record<keyof JalaliDuration, number>> = {
  years: 3000,
  months: 36_000,
  weeks: 156_600,
  days: 1_096_000,
  hours: 26_304_000,
  minutes: 1_578_240_000,
  seconds: 94_694_400_000,
  milliseconds: 94_694_400_000_000,
};

const isUnit = (unit: string): unit is keyof JalaliDuration => Object.hasOwn(LIMITS, unit);

function checkDuration(duration: JalaliDuration): void {
  // Callers without types may say anything, and some compilers let them leave a unit undefined.
  for (const [unit, amount] of Object.entries<number | undefined>({ ...duration })) {
    if (!isUnit(unit)) throw new RangeError(`The unit "${unit}" is unknown; there are ${Object.keys(LIMITS).join(", ")}.`);
    if (amount !== undefined && !(Number.isInteger(amount) && Math.abs(amount) <= LIMITS[unit])) {
      throw new RangeError(`${amount} ${unit} cannot be added; the number must be a whole one, and at most ${LIMITS[unit]}.`);
    }
  }
}

/** The library counts on a Date's own clock, and this one's is the wall time. */
function addToWallTime(wall: WallTime, { years = 0, months = 0, weeks = 0, days = 0 }: JalaliDuration): WallTime {
  return add(new UTCDateMini(wall), { years, months, weeks, days }).getTime();
}

/**
 * Adds years, months, weeks, days and a time to a date in the Jalali calendar.
 *
 * Takes a Date, or an ISO 8601 instant with its offset. Years and months come first, and a day that the month does not have is its last one: 31
 * Farvardin and six months are 30 Mehr. Then weeks and days; up to here the clock keeps its time, also where clocks change in between,
 * and a time that is skipped moves forward by the gap, one shown twice is the first. Hours and smaller units come last and are exact:
 * 24 hours may end at another time of day. Throws a RangeError for an amount that is no whole number, an unknown unit, and as
 * {@link toJalali} does, for the result too.
 *
 * @example
 * ```ts
 * import { addToJalali, formatDate } from "khabar/dates";
 * formatDate(addToJalali("2024-04-19T06:30:00Z", { months: 6 }), "d MMMM HH:mm"); // => "۳۰ مهر ۱۰:۰۰"
 * ```
 */
export function addToJalali(date: Date | string, duration: JalaliDuration, { timeZone = TEHRAN }: ZoneOptions = {}): Date {
  checkDuration(duration);
  const { instant, offset } = readClock(date, timeZone);
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 } = duration;
  // An hour that is shown twice stays the one it is where nothing of the calendar is added.
  const isExact = years === 0 && months === 0 && weeks === 0 && days === 0;
  const from = isExact ? instant : placeWallTime(addToWallTime(instant + offset, duration), timeZone).instant;
  const result = new Date(from + ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds);
  readClock(result, timeZone); // throws outside of the calendar's years
  return result;
}

function readWallTime(date: Date | string, timeZone: string): WallTime {
  const { instant, offset } = readClock(date, timeZone);
  return instant + offset;
}

/** The most months that can be added to a wall time without passing another one behind it. */
export function wholeMonths(from: WallTime, to: WallTime): number {
  const [first, last] = [jalaliDay(from), jalaliDay(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return addToWallTime(from, { months }) > to ? months - 1 : months;
}

const WHOLE: Readonly<Record<JalaliDifferenceUnit, (from: WallTime, to: WallTime) => number>> = {
  years: (from, to) => Math.trunc(wholeMonths(from, to) / 12),
  months: wholeMonths,
  weeks: (from, to) => Math.trunc((to - from) / (7 * DAY)),
  days: (from, to) => Math.trunc((to - from) / DAY),
};

/**
 * Counts the whole years, months, weeks or days from one date to another in the Jalali calendar.
 *
 * Counts by the clocks of the zone, in the steps of {@link addToJalali}: as many as fit; what is left over is dropped. Negative where the
 * second date is the earlier one: the same two the other way around give the same number with the other sign. Throws a RangeError for an
 * unknown unit, and as {@link toJalali} does.
 *
 * @example
 * ```ts
 * import { jalaliDifference } from "khabar/dates";
 * jalaliDifference("2024-04-19T06:30:00Z", "2024-10-21T06:30:00Z", "months"); // => 6
 * jalaliDifference("2024-04-19T06:30:00Z", "2024-10-21T06:00:00Z", "months"); // => 5
 * ```
 */
export function jalaliDifference(
  from: Date | string,
  to: Date | string,
  unit: JalaliDifferenceUnit,
  { timeZone = TEHRAN }: ZoneOptions = {},
): number {
  // Callers without types may say anything.
  if (!Object.hasOwn(WHOLE, unit)) throw new RangeError(`The unit "${unit}" is unknown; there are ${Object.keys(WHOLE).join(", ")}.`);
  const first = readWallTime(from, timeZone);
  const last = readWallTime(to, timeZone);
  // Plus 0, for there is no negative zero of months.
  return first <= last ? WHOLE[unit](first, last) : -WHOLE[unit](last, first) + 0;
}
