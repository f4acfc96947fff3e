// Mention days: which days a mention means, or why nobody can know.
import { calendarDay, type DayNumber, weekdayOf } from "./day-numbers.js";
import { type Days, daysOf } from "./days.js";
import { dated, known, type Known, lunarDay, problem, type Problem } from "./known-days.js";
import type { Mention } from "./mentions.js";
import type { PrintedDate, PrintedYear } from "./printed.js";
import { isRelativeDay, relativeDays } from "./relative-days.js";
import { dayNear, yearMeant } from "./years.js";

/** The moon is sighted a day or two apart from the tables. */
const LUNAR_SLACK = 2;

/** Whether a date that is printed beside some days is the same, as far as it goes; of a month or a year, whether they share days. */
function agrees(date: PrintedDate, { first, last }: Days, today: DayNumber | undefined): boolean {
  const slack = date.calendar === "islamic" ? LUNAR_SLACK : 0;
  const { calendar, month, day } = date;
  if (date.year !== undefined) {
    const year = yearMeant(date.year, date, today);
    const days = year === null ? null : daysOf({ calendar, year, season: date.season, month, day });
    if (days === null) return false;
    const areDays = first === last && days.first === days.last;
    return areDays ? Math.abs(days.first - first) <= slack : days.first <= last && days.last >= first;
  }
  for (let number = first - slack; number <= first + slack; number += 1) {
    const found = calendarDay(calendar, number);
    if (found.month === month && (day === undefined || found.day === day)) return true;
  }
  return false;
}

/** The weekday of a day without its year and the day counted from ours («دیروز»), as far as they are printed, choose its year. */
function allowance({ weekday, relative, dates }: Mention, today: DayNumber): ((day: DayNumber) => boolean) | undefined {
  const shifted = relative?.kind === "relativeDay" ? today + relative.days : undefined;
  const others = dates.slice(1);
  if (weekday === undefined && shifted === undefined && others.length === 0) return undefined;
  const slack = dates[0]?.calendar === "islamic" ? 1 : 0;
  return (day) => {
    const isWeekday = weekday === undefined || slack > 0 || weekdayOf(day) === weekday.weekday;
    const isShifted = shifted === undefined || Math.abs(day - shifted) <= slack;
    return isWeekday && isShifted && others.every((other) => agrees(other, { first: day, last: day }, today));
  };
}

/** Whether the date is named after: «حملات ۱۱ سپتامبر» are not of this year. */
function isNameAlone({ isName, weekday, relative }: Mention): boolean {
  return isName && weekday === undefined && relative === undefined;
}

function yearless(mention: Mention, date: PrintedDate, today: DayNumber | undefined): Known | Problem {
  if (date.month === undefined) return problem("needs-reference");
  if (daysOf({ ...date, year: LEAP_YEARS[date.calendar] }) === null) return problem("impossible-date");
  if (isNameAlone(mention)) return problem("name-of-event");
  if (today === undefined) return problem("needs-reference");
  const isAllowed = allowance(mention, today);
  const day = dayNear(today, date, isAllowed);
  if (day === null) return isAllowed === undefined ? problem("unknown-year") : contradiction(mention, date, today);
  if (date.day === undefined) return dated(date, calendarDay(date.calendar, day).year, undefined);
  return date.calendar === "islamic" ? lunarDay(day, mention.weekday?.weekday) : known(day);
}

/** What a day without its year contradicts. A page of just past midnight may still say امروز of the day before, where the weekday is right. */
function contradiction(mention: Mention, date: PrintedDate, today: DayNumber): Known | Problem {
  const { relative, weekday, dates } = mention;
  if (relative?.kind !== "relativeDay") return problem(weekday === undefined ? "calendars-contradict" : "weekday-contradicts");
  const day = dayNear(today, date, allowance({ ...mention, relative: undefined }, today));
  if (day === null || weekday === undefined || dates.length > 1) return problem(day === null && weekday !== undefined ? "weekday-contradicts" : "relative-contradicts");
  return Math.abs(day - today - relative.days) === 1 ? known(day) : problem("relative-contradicts");
}

/** A year in which every day of the calendar exists. */
const LEAP_YEARS = { persian: 1403, gregorian: 2024, islamic: 1446 } as const;

/** A date with its day and its month the other way round: 05/04/2024. */
function turned(date: PrintedDate): PrintedDate {
  const { month = 1, day = 1 } = date;
  return { ...date, month: day, day: month };
}

/** A date whose order nobody says, in the one order that fits what is printed beside it. */
function inOrder(mention: Mention, today: DayNumber | undefined): Known | Problem {
  const orders = [mention.dates, mention.dates.map((date) => (date.note === "turnable" ? turned(date) : date))].map((dates) =>
    datedDays({ ...mention, dates: dates.map((date) => ({ ...date, note: undefined })) }, today),
  );
  const isAlone = mention.dates.length === 1 && mention.weekday === undefined;
  const fitting = orders.filter((found) => found.kind === "known" && (mention.weekday === undefined || weekdayOf(found.days.first) === mention.weekday.weekday));
  return (!isAlone && fitting.length === 1 ? fitting[0] : undefined) ?? problem("ambiguous-order");
}

/** One date of a mention, with its year or without. */
function ofDate(mention: Mention, date: PrintedDate, today: DayNumber | undefined): Known | Problem {
  return date.year === undefined ? yearless(mention, date, today) : withYear(date, date.year, mention.weekday?.weekday, today);
}

/** The days on which all the dates of a mention agree. */
function datedDays(mention: Mention, today: DayNumber | undefined): Known | Problem {
  if (mention.dates.some(({ note }) => note === "turnable")) return inOrder(mention, today);
  const { dates } = mention;
  const [only] = dates;
  if (only !== undefined && dates.length === 1 && only.note !== "unsettled") return ofDate(mention, only, today);
  const settled = dates.filter(({ note }) => note !== "unsettled");
  if (settled.length === 0) return problem("unsettled-calendar");
  if (settled.length < dates.length && settled.every(({ calendar }) => calendar !== "islamic")) return problem("unsettled-calendar");
  // A solar date knows its day better than a lunar one; of two that do, one with its year.
  const rank = ({ calendar, year }: PrintedDate): number => (year === undefined ? 2 : 0) + (calendar === "islamic" ? 1 : 0);
  const [main] = [...dates].sort((a, b) => rank(a) - rank(b));
  if (main === undefined) return problem("unknown-year");
  const found = ofDate(mention, main, today);
  if (found.kind === "problem") return found;
  return dates.every((date) => isSameForm(date, main) || agrees(date, found.days, today)) ? found : problem("calendars-contradict");
}

/** Whether two dates are of one calendar and one day, whatever either says of the year. */
function isSameForm(one: PrintedDate, other: PrintedDate): boolean {
  return one === other || (one.calendar === other.calendar && one.month === other.month && one.day === other.day && one.year === undefined);
}

/** A date that says its year somehow. */
function withYear(date: PrintedDate, printed: PrintedYear, weekday: number | undefined, today: DayNumber | undefined): Known | Problem {
  const year = yearMeant(printed, date, today);
  if (year === null) return problem("value" in printed ? "unknown-year" : "needs-reference");
  return dated(date, year, weekday);
}

/** A range, of which either end is a date. */
function rangeDays(mention: Mention, today: DayNumber | undefined): Known | Problem {
  const [range, other] = mention.ranges;
  if (range === undefined) return problem("unknown-year");
  const first = range.first.year === undefined ? yearless(mention, range.first, today) : withYear(range.first, range.first.year, undefined, today);
  if (first.kind === "problem") return first;
  let last: Known | Problem;
  if (range.last.year !== undefined) last = withYear(range.last, range.last.year, undefined, today);
  else {
    const { year } = calendarDay(range.first.calendar, first.days.first);
    last = dated(range.last, (range.last.month ?? 0) < (range.first.month ?? 0) ? year + 1 : year, undefined);
  }
  if (last.kind === "problem") return last;
  const days = { first: first.days.first, last: last.days.last };
  if (days.last <= days.first) return problem("impossible-date");
  if (range.lastWeekday !== undefined && weekdayOf(last.days.first) !== range.lastWeekday) return problem("weekday-contradicts");
  if (mention.weekday !== undefined && weekdayOf(days.first) !== mention.weekday.weekday) return problem("weekday-contradicts");
  const isSame = other === undefined || (agrees(other.first, first.days, today) && agrees(other.last, last.days, today));
  if (!isSame) return problem("calendars-contradict");
  return { kind: "known", days, ...(range.first.calendar === "islamic" && { tolerance: "P1D" as const }) };
}

/** The days that a mention means, counted from the day of the page where it needs one. */
export function daysMeant(mention: Mention, today: DayNumber | undefined): Known | Problem {
  const { dates, ranges, weekday } = mention;
  const found = dates.length > 0 ? datedDays(mention, today) : ranges.length > 0 ? rangeDays(mention, today) : relativeDays(mention, today);
  if (found.kind === "problem" || ranges.length > 0) return found;
  const { first, last } = found.days;
  if (weekday !== undefined && (first !== last || weekdayOf(first) !== weekday.weekday)) return problem("weekday-contradicts");
  return dates.length === 0 || today === undefined || isRelativeDay(mention, first, today) ? found : problem("relative-contradicts");
}
