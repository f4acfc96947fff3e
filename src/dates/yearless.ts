// Yearless: a day whose year nobody says, as both calendars write it.
import { type CalendarDay, calendarDay, dayNumber, type DayNumber } from "./day-numbers.js";
import { twoDigits } from "./days.js";

/** The years from which it is taken on which days of the other calendar a day falls: those of news, AP 1300 to 1450. */
const YEARS = { persian: [1300, 1450], gregorian: [1921, 2071] } as const;

/** A leap year of each calendar, in which days of any year can be ordered. */
const LEAP_YEARS = { persian: 1403, gregorian: 2024 } as const;

const HALF_A_YEAR = 183;

function written({ month, day }: Pick<CalendarDay, "month" | "day">): string {
  return `--${twoDigits(month)}-${twoDigits(day)}`;
}

/** How far one day of the year is behind another, the shorter way round. */
function distance(from: DayNumber, to: DayNumber): number {
  const days = to - from;
  return days > HALF_A_YEAR ? days - 2 * HALF_A_YEAR : days < -HALF_A_YEAR ? days + 2 * HALF_A_YEAR : days;
}

/** The days of another calendar on which a day may fall, from the first to the last. */
function fallsOn(calendar: "persian" | "gregorian", month: number, day: number): string {
  const other = calendar === "persian" ? "gregorian" : "persian";
  const orderOf = ({ month: otherMonth, day: otherDay }: CalendarDay): DayNumber => dayNumber(other, { year: LEAP_YEARS[other], month: otherMonth, day: otherDay }) ?? 0;
  let [first, last]: [CalendarDay | undefined, CalendarDay | undefined] = [undefined, undefined];
  for (let year = YEARS[calendar][0]; year <= YEARS[calendar][1]; year += 1) {
    const number = dayNumber(calendar, { year, month, day });
    if (number === null) continue;
    const found = calendarDay(other, number);
    if (first === undefined || distance(orderOf(first), orderOf(found)) < 0) first = found;
    if (last === undefined || distance(orderOf(last), orderOf(found)) > 0) last = found;
  }
  if (first === undefined || last === undefined) return "";
  return first.month === last.month && first.day === last.day ? written(first) : `${written(first)}/${written(last)}`;
}

/**
 * A day without its year in both calendars, as ISO 8601 once wrote it: `--09-12`; in the calendar that it is not printed in, the days on which it
 * may fall, from the first to the last: `--12-02/--12-04`.
 */
export function yearlessForms(calendar: "persian" | "gregorian", month: number, day: number): { readonly iso: string; readonly persian: string } {
  const own = written({ month, day });
  const other = fallsOn(calendar, month, day);
  return calendar === "persian" ? { iso: other, persian: own } : { iso: own, persian: other };
}
