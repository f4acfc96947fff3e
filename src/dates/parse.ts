// Parse: reads a printed date, whole or not at all.
import { jalaliDay, type ZoneOptions } from "./calendar.js";
import { type Days, daysOf, persianDay, persianWritten, startOfDay } from "./days.js";
import { readInstant } from "./instant.js";
import type { NewsDate } from "./news-date.js";
import { readShapes, type PrintedDate, type PrintedTime } from "./shapes.js";
import { tokenize } from "./tokens.js";
import { isoOffset, offsetAt, placeWallTime, TEHRAN, type WallTime } from "./zone.js";

/** How {@link parseDate} reads: in which zone a time is printed, and when the page was published. */
export interface ParseOptions extends ZoneOptions {
  /** A Date or an ISO 8601 instant with its offset; a date without a year needs it. */
  readonly reference?: Date | string;
}

/** UTF-16 code units. The longest printed date with its labels has about a hundred; what is longer is a text. */
const LONGEST_DATE = 200;

const DAY = 86_400_000;

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
const isoDay = (wall: WallTime): string => new Date(wall).toISOString().slice(0, 10);
const isoTime = (wall: WallTime): string => new Date(wall).toISOString().slice(11, 19);

const weekdayOf = (wall: WallTime): number => new Date(wall).getUTCDay();

/**
 * The year of a date without one. Of the last such day (the reference's own included) and the coming one, the last is meant
 * where the coming one is further away; where it is nearer, only a printed weekday can tell.
 */
function dayNear(today: WallTime, { calendar, month = 1, day = 1 }: PrintedDate, weekdays: readonly number[]): Days | null {
  const thisYear = calendar === "persian" ? jalaliDay(today).year : new Date(today).getUTCFullYear();
  const days = [thisYear - 1, thisYear, thisYear + 1].map((year) => startOfDay(calendar, year, month, day));
  const past = days.findLast((wall) => wall !== null && wall <= today && wall > today - 366 * DAY) ?? null;
  const coming = days.find((wall) => wall !== null && wall > today && wall < today + 366 * DAY) ?? null;
  const fitting = [past, coming].filter((wall) => wall !== null && weekdays.every((weekday) => weekday === weekdayOf(wall)));
  const isPastNearer = past !== null && (coming === null || today - past <= coming - today);
  const chosen = weekdays.length > 0 ? (fitting.length === 1 ? fitting[0] : null) : isPastNearer ? past : null;
  return chosen === null || chosen === undefined ? null : { first: chosen, last: chosen };
}

const hasYear = (date: PrintedDate): date is PrintedDate & { readonly year: number } => date.year !== undefined;

/** The days on which all the dates of a text agree; null where two of them differ. */
function agreedDays(dates: readonly PrintedDate[]): Days | null {
  let agreed: Days | null = null;
  for (const date of dates) {
    const days = hasYear(date) ? daysOf(date) : null;
    if (days === null || (agreed !== null && (days.first !== agreed.first || days.last !== agreed.last))) return null;
    agreed = days;
  }
  return agreed;
}

/** The one value of a list, undefined for an empty one, null where two differ. */
function onlyValue<Value>(values: readonly Value[]): Value | null | undefined {
  return values.every((value) => value === values[0]) ? values[0] : null;
}

/** A day with a time as an ISO 8601 instant; null for a time that the zone's clocks skip. */
function isoInstant(day: WallTime, { hour, minute, second }: PrintedTime, timeZone: string, offset: number | undefined): string | null {
  const wall = day + ((hour * 60 + minute) * 60 + second) * 1000;
  if (offset !== undefined) return `${isoDay(wall)}T${isoTime(wall)}${isoOffset(offset)}`;
  const { instant, kind } = placeWallTime(wall, timeZone);
  return kind === "skipped" ? null : `${isoDay(wall)}T${isoTime(wall)}${isoOffset(offsetAt(instant, timeZone))}`;
}

/** The two strings of a day, month or year without a time. */
function withoutTime({ calendar, year, month, day }: PrintedDate, { first, last }: Days): { iso: string; persian: string } {
  if (day !== undefined) return { iso: isoDay(first), persian: persianDay(first) };
  const named = [pad(year ?? 0, 4), ...(month === undefined ? [] : [pad(month)])].join("-");
  const iso = `${isoDay(first)}/${isoDay(last)}`;
  return calendar === "persian" ? { iso, persian: named } : { iso: named, persian: persianWritten({ first, last }) };
}

/**
 * Reads a printed date, with its time, weekday and labels.
 *
 * Jalali and Gregorian, in digits of any of the three sets or with the month's name; times are those of `timeZone`'s clocks
 * unless the text names a zone, and the first of the two where the clock shows one twice. A month or year gives an interval. A
 * date without a year needs `reference`: the last such day is taken, unless the coming one is nearer and no weekday is printed.
 *
 * Returns null for everything that is not understood whole: a word that is no date's, two dates or a weekday that contradict
 * each other, a day or a time that does not exist, a year of two digits, 05/04/2024, more than 200 UTF-16 code units. Throws a
 * RangeError for an invalid reference or an unknown zone only.
 *
 * @example
 * ```ts
 * import { parseDate } from "khabar/dates";
 * parseDate("دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۱۴:۳۰")?.iso; // => "2024-12-02T14:30:00+03:30"
 * parseDate("سه‌شنبه ۱۲ آذر ۱۴۰۳"); // => null
 * ```
 */
export function parseDate(text: string, { reference, timeZone = TEHRAN }: ParseOptions = {}): NewsDate | null {
  offsetAt(0, timeZone); // throws for an unknown zone, also where no time is printed that would need it
  const now = reference === undefined ? undefined : readInstant(reference);
  const today = now === undefined ? undefined : Math.floor((now + offsetAt(now, timeZone)) / DAY) * DAY;
  if (text.length > LONGEST_DATE) return null;
  const found = readShapes(tokenize(text) ?? []);
  const [date] = found?.dates ?? [];
  if (found === null || date === undefined) return null;

  const isYearless = found.dates.length === 1 && !hasYear(date) && today !== undefined;
  const days = isYearless ? dayNear(today, date, found.weekdays) : agreedDays(found.dates);
  if (days === null) return null;

  const isDay = days.first === days.last;
  const weekday = onlyValue(found.weekdays);
  if (weekday !== undefined && (!isDay || weekday !== weekdayOf(days.first))) return null;

  const printed = { text: text.trim(), calendar: date.calendar };
  const time = onlyValue(found.times.map(({ hour, minute, second }) => (hour * 60 + minute) * 60 + second));
  const zone = onlyValue(found.zones);
  const offset = onlyValue(found.offsets);
  const [clock] = found.times;
  if (time === null || zone === null || offset === null || (zone !== undefined && offset !== undefined)) return null;
  if (clock === undefined) return { ...withoutTime(date, days), ...printed };
  if (!isDay) return null;
  const iso = isoInstant(days.first, clock, zone ?? timeZone, offset);
  return iso === null ? null : { iso, persian: persianDay(days.first), ...printed };
}
