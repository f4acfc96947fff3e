// Ranges: the day, week, month, season and year of the Jalali calendar around an instant.
import { DAY, readClock, type ZoneOptions } from "./calendar.js";
import { calendarDay, type DayNumber, lengthOfMonth, weekdayOf } from "./day-numbers.js";
import { firstInstantFrom, TEHRAN } from "./zone.js";

/** What {@link jalaliRange} goes by. A season is three months: spring (بهار) begins on 1 Farvardin. */
export type JalaliUnit = "day" | "week" | "month" | "season" | "year";

/** A stretch of time, half open: `start` belongs to it, `end` is the start of the next one. */
export interface DateRange {
  readonly start: Date;
  readonly end: Date;
}

/** Days, from the first one to the one behind the last. */
type DaySpan = readonly [first: DayNumber, end: DayNumber];

/** So many months, the one of a day among them. */
function monthsAround(number: DayNumber, count: number): DaySpan {
  const { year, month, day } = calendarDay("persian", number);
  const position = (month - 1) % count;
  const lengths = Array.from({ length: count }, (_, index) => lengthOfMonth("persian", year, month - position + index));
  const sum = (months: readonly number[]): number => months.reduce((total, length) => total + length, 0);
  const first = number - (day - 1) - sum(lengths.slice(0, position));
  return [first, first + sum(lengths)];
}

/** The week begins on Saturday, which is weekday 6. */
function weekAround(number: DayNumber): DaySpan {
  const first = number - ((weekdayOf(number) + 1) % 7);
  return [first, first + 7];
}

const AROUND: Readonly<Record<JalaliUnit, (number: DayNumber) => DaySpan>> = {
  day: (number) => [number, number + 1],
  week: weekAround,
  month: (number) => monthsAround(number, 1),
  season: (number) => monthsAround(number, 3),
  year: (number) => monthsAround(number, 12),
};

/**
 * The day, week, month, season or year of the Jalali calendar in which an instant lies, as the clocks of a zone have it: from its first
 * instant to the first one of the next.
 *
 * The week begins on Saturday (شنبه), seasons on 1 Farvardin, Tir, Mehr and Dey. Where clocks went forward at midnight a day begins
 * later than 00:00, as 1401/01/02 did in Tehran at 01:00; where they went back over midnight, at the first one. Throws a RangeError for
 * an unknown unit, and as {@link toJalali} does.
 *
 * @example
 * ```ts
 * import { formatDate, jalaliRange } from "khabar/dates";
 * const { start, end } = jalaliRange("2024-12-02T11:00:00Z", "month");
 * formatDate(start, "d MMMM HH:mm"); // => "۱ آذر ۰۰:۰۰"
 * formatDate(end, "d MMMM HH:mm"); // => "۱ دی ۰۰:۰۰"
 * ```
 */
export function jalaliRange(date: Date | string, unit: JalaliUnit, { timeZone = TEHRAN }: ZoneOptions = {}): DateRange {
  // Callers without types may say anything.
  if (!Object.hasOwn(AROUND, unit)) throw new RangeError(`The unit "${unit}" is unknown; there are ${Object.keys(AROUND).join(", ")}.`);
  const [first, end] = AROUND[unit](readClock(date, timeZone).day);
  const startOf = (number: DayNumber): Date => new Date(firstInstantFrom(number * DAY, timeZone));
  return { start: startOf(first), end: startOf(end) };
}
