// Days: the stretch of days that a day, a month or a year of either calendar is.
import { isLeapJalaliYear, isValidJalali, jalaliDay, startOfJalaliDay } from "./calendar.js";
import type { ReadableCalendar } from "./tokens.js";
import type { WallTime } from "./zone.js";

/** Days from the first to the last one, both included, each as the wall time it begins at. */
export interface Days {
  readonly first: WallTime;
  readonly last: WallTime;
}

/** A date of one calendar, as far as it is known: a year, a month of it, or a day of that. */
export interface DateParts {
  readonly calendar: ReadableCalendar;
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The day of a full date; null where the calendar has no such day. */
export function startOfDay(calendar: ReadableCalendar, year: number, month: number, day: number): WallTime | null {
  if (calendar === "persian") return isValidJalali({ year, month, day }) ? startOfJalaliDay({ year, month, day }) : null;
  // Date.UTC takes the years 0 to 99 for those of the 20th century.
  const date = new Date(new Date(0).setUTCFullYear(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}

function lastDayOfMonth(calendar: ReadableCalendar, year: number, month: number): number {
  if (calendar === "gregorian") return new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month <= 6) return 31;
  return month <= 11 || isLeapJalaliYear(year) ? 30 : 29;
}

/** The days of a date that has its year: one day, a month or a year. */
export function daysOf({ calendar, year, month, day }: DateParts): Days | null {
  const lastMonth = month ?? 12;
  const first = startOfDay(calendar, year, month ?? 1, day ?? 1);
  const last = startOfDay(calendar, year, lastMonth, day ?? lastDayOfMonth(calendar, year, lastMonth));
  return first === null || last === null ? null : { first, last };
}

/** A date of the model: a year, with its month, with its day. */
const NUMERIC_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

function numericDays(text: string, calendar: ReadableCalendar): Days | null {
  const match = NUMERIC_DATE.exec(text);
  if (match === null) return null;
  const [year = 0, month, day] = match.slice(1).map((part: string | undefined) => (part === undefined ? undefined : Number(part)));
  return daysOf({ calendar, year, month, day });
}

/**
 * The days that an `iso` or a `persian` string of the model stands for: a day, month, year, or two of them with a slash between. A time
 * behind a T is left out: the day is the one that the string itself writes.
 *
 * Null for what is no such string, for a day that its calendar does not have, and for one outside of the Jalali years 1 to 3000.
 */
export function writtenDays(text: string, calendar: ReadableCalendar): Days | null {
  const [from = "", to, ...more] = text.split("/").map((end) => end.split("T", 1)[0] ?? "");
  const first = numericDays(from, calendar);
  const last = to === undefined ? first : numericDays(to, calendar);
  if (first === null || last === null || more.length > 0 || last.last < first.first) return null;
  const hasJalaliName = [first.first, last.last].every((wall) => isValidJalali(jalaliDay(wall)));
  return hasJalaliName ? { first: first.first, last: last.last } : null;
}

/** A wall time's Jalali day as the model writes it: '1403-09-12'. */
export function persianDay(wall: WallTime): string {
  const { year, month, day } = jalaliDay(wall);
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Days as the model writes them in the Jalali calendar: one day, or the first and the last. */
export function persianWritten({ first, last }: Days): string {
  return first === last ? persianDay(first) : `${persianDay(first)}/${persianDay(last)}`;
}
