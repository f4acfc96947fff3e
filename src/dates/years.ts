// Years: which year a printed date means, where it says so in two digits, by another year, or not at all.
import { calendarDay, dayNumber, type DayNumber } from "./day-numbers.js";
import type { PrintedDate, PrintedYear } from "./printed.js";

/** Two digits are a year of this century as far as that lies not more than so many years ahead: ۰۵ of 1403 is 1405. */
const YEARS_AHEAD = 5;

/** Two digits that are no day of a month either belong to the last century where there is no reference: ۵۷ is 1357. */
const FIRST_OF_LAST_CENTURY = 32;

/** The year that is meant; null where nothing tells. Years of two digits and of three are Jalali: ۹۷ is 1397, ۴۰۳ is 1403. */
export function yearMeant(year: PrintedYear, { calendar, month = 1, season }: PrintedDate, today: DayNumber | undefined): number | null {
  const now = today === undefined ? undefined : calendarDay(calendar, today);
  const ours = now?.year;
  if ("offset" in year) return ours === undefined ? null : ours + year.offset;
  if ("side" in year) {
    if (now === undefined) return null;
    const [first, last] = season === undefined ? [month, month] : [3 * season - 2, 3 * season];
    return year.side === "before" ? now.year - (last < now.month ? 0 : 1) : now.year + (first > now.month ? 0 : 1);
  }
  const { value, digits } = year;
  if (digits === 4) return value;
  if (digits === 3) return 1000 + value;
  if (ours === undefined) return value >= FIRST_OF_LAST_CENTURY ? 1300 + value : null;
  return 1400 + value <= ours + YEARS_AHEAD ? 1400 + value : 1300 + value;
}

/** A day without its year lies within so many days of the page's own; between the two nobody knows which side is meant. In news it lies within weeks. */
const FARTHEST = 150;

/** A month without its day is as near as this day of it. */
const MIDDLE_OF_MONTH = 15;

/**
 * The day of a date without its year: of last year's, this year's and next year's the one that all that is printed beside it
 * allows (`isAllowed`), or the nearest to today; null where that is far from it and not the only one.
 */
export function dayNear(today: DayNumber, { calendar, month = 1, day = MIDDLE_OF_MONTH }: PrintedDate, isAllowed: ((day: DayNumber) => boolean) | undefined): DayNumber | null {
  const { year } = calendarDay(calendar, today);
  const days = [year - 1, year, year + 1]
    .map((candidate) => dayNumber(calendar, { year: candidate, month, day }))
    .filter((number): number is DayNumber => number !== null && (isAllowed?.(number) ?? true))
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  const [nearest] = days;
  if (nearest === undefined) return null;
  const isOnlyOne = isAllowed !== undefined && days.length === 1;
  return isOnlyOne || Math.abs(nearest - today) <= FARTHEST ? nearest : null;
}
