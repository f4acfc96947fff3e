// Known days: the days of a date whose year is known, or why there are none.
import { type DayNumber, weekdayOf } from "./day-numbers.js";
import { type Days, daysOf, twoDigits } from "./days.js";
import type { DateProblemCode, Tolerance } from "./news-date.js";
import type { PrintedDate } from "./printed.js";

/** Why a mention cannot be resolved. */
export interface Problem {
  readonly kind: "problem";
  readonly code: DateProblemCode;
}

/** The days of a mention. */
export interface Known {
  readonly kind: "known";
  readonly days: Days;
  readonly tolerance?: Tolerance;
  /** How the model writes a month or a year of the Gregorian calendar, and of the Jalali one. */
  readonly iso?: string;
  readonly persian?: string;
}

/** A reason. */
export function problem(code: DateProblemCode): Problem {
  return { kind: "problem", code };
}

/** Days that are known exactly. */
export function known(first: DayNumber, last: DayNumber = first): Known {
  return { kind: "known", days: { first, last } };
}

/** A lunar day by what is printed beside it: the weekday tells which of the days around it is meant. */
export function lunarDay(number: DayNumber, weekday: number | undefined): Known | Problem {
  if (weekday === undefined) return { ...known(number), tolerance: "P1D" };
  const day = [number, number + 1, number - 1].find((candidate) => weekdayOf(candidate) === weekday);
  return day === undefined ? problem("weekday-contradicts") : known(day);
}

/** A date that has its year. */
export function dated(date: PrintedDate, year: number, weekday: number | undefined): Known | Problem {
  const { calendar, month, day, season } = date;
  const days = daysOf({ calendar, year, month, day, season });
  if (days === null) return problem("impossible-date");
  if (day !== undefined && calendar === "islamic") return lunarDay(days.first, weekday);
  if (day !== undefined || season !== undefined) return known(days.first, days.last);
  const named = `${String(year).padStart(4, "0")}${month === undefined ? "" : `-${twoDigits(month)}`}`;
  if (calendar === "persian") return { kind: "known", days, persian: named };
  return calendar === "gregorian" ? { kind: "known", days, iso: named } : { kind: "known", days, tolerance: "P1D" };
}
