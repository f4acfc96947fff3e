// News date: a printed date as data, in both calendars.
import type { Calendar } from "./day-numbers.js";

/**
 * A date as a news article prints it.
 *
 * `iso` is the truth; `persian` is the same day (or days) in the Jalali calendar, and belongs to the day that `iso` itself
 * writes, whatever its offset. Both are plain strings, so the type is its own JSON.
 */
export interface NewsDate {
  /**
   * A day `2024-12-02`, an instant `2024-12-02T14:30:00+03:30`, a Gregorian month `2020-06` or year `2020`; and for a Jalali
   * month or year an interval of days, the last one included: `2024-11-21/2024-12-20`.
   */
  readonly iso: string;
  /** A Jalali day `1403-09-12`, month `1403-09`, year `1403`, or an interval of days, the last one included. */
  readonly persian: string;
  /** The words as printed. */
  readonly text?: string;
  /** The calendar as printed; where two stand side by side, the first. */
  readonly calendar?: Calendar;
}
