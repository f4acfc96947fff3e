// Relative days: which days are meant that a text counts from the day of the page.
import { calendarDay, type DayNumber, weekdayOf } from "./day-numbers.js";
import { dated, known, type Known, problem, type Problem } from "./known-days.js";
import type { Mention } from "./mentions.js";
import type { Tolerance } from "./news-date.js";
import { printedDate } from "./printed.js";
import type { Unit } from "./tokens.js";

/** The first day of a week, Saturday. */
function startOfWeek(today: DayNumber): DayNumber {
  return today - ((weekdayOf(today) + 1) % 7);
}

/** A weekday without a date. Alone it is the last such day, today included, as news tells what has happened; and a week off where it tells of plans. */
function weekdayDays({ weekday, when }: NonNullable<Mention["weekday"]>, today: DayNumber): Known {
  if (typeof when === "object") return known(startOfWeek(today) + 7 * when.week + ((weekday + 1) % 7));
  const since = (weekdayOf(today) - weekday + 7) % 7;
  if (when === "before") return known(today - (since === 0 ? 7 : since));
  if (when === "after") return known(today + 7 - since);
  return { ...known(today - since), tolerance: "P1W" };
}

function stretchDays(unit: "week" | "month" | "year", count: number, calendar: "persian" | "gregorian", today: DayNumber): Known | Problem {
  if (unit === "week") return known(startOfWeek(today) + 7 * count, startOfWeek(today) + 7 * count + 6);
  const { year, month } = calendarDay(calendar, today);
  if (unit === "year") return dated(printedDate(calendar, {}), year + count, undefined);
  const months = year * 12 + month - 1 + count;
  return dated(printedDate(calendar, { month: (months % 12) + 1 }), Math.floor(months / 12), undefined);
}

/** How far off a count of units is, which pages round. Days are counted one by one. */
const ROUNDED: Readonly<Record<Unit, Tolerance | undefined>> = {
  second: "PT1M", minute: "PT1M", hour: "PT1H", day: undefined, week: "P1W", month: "P1M", year: "P1Y",
};

/** A count of days or longer units from today: «۳ روز پیش», «۲ ماه پیش». */
function spanDays(unit: Unit, count: number, today: DayNumber): Known | Problem {
  const tolerance = ROUNDED[unit];
  if (unit === "month" || unit === "year") {
    const found = stretchDays(unit, count, "persian", today);
    return found.kind === "problem" || tolerance === undefined ? found : { ...found, tolerance };
  }
  const day = today + count * (unit === "week" ? 7 : 1);
  return { ...known(day), ...(tolerance !== undefined && { tolerance }) };
}

/** The days of a mention without a date of its own. */
export function relativeDays({ relative, weekday }: Mention, today: DayNumber | undefined): Known | Problem {
  if (today === undefined) return problem("needs-reference");
  if (relative === undefined) return weekday === undefined ? problem("unknown-year") : weekdayDays(weekday, today);
  if (relative.kind === "relativeDay") return known(today + relative.days);
  if (relative.kind === "span") return spanDays(relative.unit, relative.count, today);
  return relative.calendar === "islamic" ? problem("unknown-era") : stretchDays(relative.unit, relative.count, relative.calendar, today);
}

/**
 * Whether what is counted from today («دیروز», «شنبه هفته گذشته») is the day without its year that is printed with it. A date with its year needs no
 * such help: «امروز» at the head of a page is the day on which it was opened, and «۷ ماه پیش» is rounded.
 */
export function isRelativeDay({ relative, weekday, dates }: Mention, day: DayNumber, today: DayNumber): boolean {
  const [date] = dates;
  if (date?.year !== undefined) return true;
  if (weekday?.when !== undefined && weekdayDays(weekday, today).days.first !== day) return false;
  if (relative === undefined) return true;
  const slack = date?.calendar === "islamic" || weekday !== undefined ? 1 : 0;
  return relative.kind === "relativeDay" && Math.abs(day - today - relative.days) <= slack;
}
