// Days: the stretch of days that a day, a month, a season or a year of any calendar is, and how the model writes them.
import { type Calendar, calendarDay, dayNumber, type DayNumber, lengthOfMonth } from "./day-numbers.js";

/** Days from the first to the last one, both included. */
export interface Days {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** A date of one calendar, as far as it is known: a year, a season or a month of it, or a day of that. */
export interface DateParts {
  readonly calendar: Calendar;
  readonly year: number;
  /** 1 (بهار) to 4. */
  readonly season?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The days of a date that has its year: one day, a month, a season or a year. Null for what its calendar does not have. */
export function daysOf({ calendar, year, season, month, day }: DateParts): Days | null {
  const firstMonth = season === undefined ? (month ?? 1) : 3 * season - 2;
  const lastMonth = season === undefined ? (month ?? 12) : 3 * season;
  const first = dayNumber(calendar, { year, month: firstMonth, day: day ?? 1 });
  const last = day !== undefined && firstMonth === lastMonth ? first : dayNumber(calendar, { year, month: lastMonth, day: day ?? lengthOfMonth(calendar, year, lastMonth) });
  return first === null || last === null ? null : { first, last };
}

/** A date of the model: a year, with its month, with its day. */
const NUMERIC_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

function numericDays(text: string, calendar: Calendar): Days | null {
  if (!NUMERIC_DATE.test(text)) return null;
  const part = (start: number, end: number): number | undefined => (text.length < end ? undefined : Number(text.slice(start, end)));
  return daysOf({ calendar, year: Number(text.slice(0, 4)), month: part(5, 7), day: part(8, 10) });
}

/** The date of an instant; what is none stays as it is. */
function dateIn(text: string): string {
  const time = text.indexOf("T");
  return time === -1 ? text : text.slice(0, time);
}

const hasJalaliName = (number: DayNumber): boolean => dayNumber("persian", calendarDay("persian", number)) !== null;

/**
 * The days that an `iso` or a `persian` string of the model stands for: a day, month, year, or two of them with a slash between. A time
 * behind a T is left out: the day is the one that the string itself writes.
 *
 * Null for what is no such string, for a day that its calendar does not have, and for one outside of the Jalali years 1 to 3000.
 */
export function writtenDays(text: string, calendar: "persian" | "gregorian"): Days | null {
  const slash = text.indexOf("/");
  const first = numericDays(dateIn(slash === -1 ? text : text.slice(0, slash)), calendar);
  const last = slash === -1 ? first : numericDays(dateIn(text.slice(slash + 1)), calendar);
  if (first === null || last === null || last.last < first.first) return null;
  return hasJalaliName(first.first) && hasJalaliName(last.last) ? { first: first.first, last: last.last } : null;
}

/** A number of up to two digits in two. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function writtenDay(calendar: Calendar, number: DayNumber): string {
  const { year, month, day } = calendarDay(calendar, number);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** A day as ISO 8601 writes it: '2024-12-02'. */
export function isoDay(number: DayNumber): string {
  return writtenDay("gregorian", number);
}

/** Days as ISO 8601 writes them: one day, or the first and the last. */
export function isoWritten({ first, last }: Days): string {
  return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
}

/** Days as the model writes them in the Jalali calendar: '1403-09-12', or the first and the last. */
export function persianWritten({ first, last }: Days): string {
  const [begin, end] = [writtenDay("persian", first), writtenDay("persian", last)];
  return first === last ? begin : `${begin}/${end}`;
}
