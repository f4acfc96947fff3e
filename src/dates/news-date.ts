// News date: a printed date as data, in both calendars.
import type { Calendar } from "./day-numbers.js";

/**
 * How far the true date may lie from the one that is said, either way, as an ISO 8601 duration: a day for a lunar date, whose months begin with
 * the moon's sighting; an hour for «۲ ساعت پیش»; a week for a weekday alone; an hour for a minute that the clock showed twice.
 */
export type Tolerance = "PT1M" | "PT1H" | "P1D" | "P1W" | "P1M" | "P1Y";

/**
 * A date as a news article prints it.
 *
 * `iso` is the truth; `persian` is the same day (or days) in the Jalali calendar, and belongs to the day that `iso` itself
 * writes, whatever its offset. Both are plain strings, so the type is its own JSON.
 */
export interface NewsDate {
  /**
   * A day `2024-12-02`, an instant `2024-12-02T14:30:00+03:30`, a Gregorian month `2020-06` or year `2020`; and for a Jalali
   * month or year, or a range, an interval of days, the last one included: `2024-11-21/2024-12-20`.
   */
  readonly iso: string;
  /** A Jalali day `1403-09-12`, month `1403-09`, year `1403`, or an interval of days, the last one included. */
  readonly persian: string;
  /** The words as printed. */
  readonly text?: string;
  /** The calendar as printed; where two stand side by side, the first. None for a date that is counted from another (دیروز). */
  readonly calendar?: Calendar;
  /** Which of the article's dates its label says that it is: تاریخ انتشار, به‌روزرسانی. */
  readonly role?: "published" | "modified";
  /** Absent where the date is exact. */
  readonly tolerance?: Tolerance;
}

/**
 * Whether a date says its year, so that its days are known.
 *
 * Without a `reference` parseDate gives a day without its year as `{ persian: "--09-12", iso: "--12-02/--12-04" }`: its own day, and in the other
 * calendar the days on which it may fall. No article may hold one.
 *
 * @example
 * ```ts
 * import { hasYear, parseDate } from "khabar/dates";
 * const date = parseDate("۱۲ آذر");
 * date?.persian; // => "--09-12"
 * date && hasYear(date); // => false
 * ```
 */
export function hasYear({ iso }: NewsDate): boolean {
  return !iso.startsWith("--");
}

/** Why a date that is printed cannot be known. */
export type DateProblemCode =
  | "ambiguous-order"
  | "calendars-contradict"
  | "impossible-date"
  | "impossible-time"
  | "name-of-event"
  | "needs-reference"
  | "relative-contradicts"
  | "time-unplaced"
  | "unknown-era"
  | "unknown-year"
  | "unsettled-calendar"
  | "weekday-contradicts";
