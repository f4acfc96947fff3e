// Range shapes: the forms in which ranges of days, months and years are printed.
import type { Calendar } from "./day-numbers.js";
import { date, dateAt, dayAt, leadsToDay } from "./date-shapes.js";
import { type Found, isKind, isUnit, markAt, type PrintedDate, printedDate, type PrintedYear, type Shape, unreadable } from "./printed.js";
import type { Token } from "./tokens.js";
import { calendarOf, FIRST_UNSETTLED_YEAR, isShortYear } from "./year-shapes.js";

/** Between the ends of a range: تا, or a dash where both ends cannot be one date. */
const RANGE_MARKS: ReadonlySet<string> = new Set(["-", "–", "—"]);

function pastTo(tokens: readonly Token[], at: number, withDash: boolean, isLed: boolean): number | undefined {
  if (isKind(tokens, at, "to")) return at + 1;
  // «شبکه ۵ - ۱۲ آذر», «۱- ۱۲ آذر»: among words a dash between spaces parts what is not of one range.
  const [before, behind] = [tokens[at]?.isGlued, tokens[at + 1]?.isGlued];
  const isRange = before === behind && (before === true || (isLed && !isKind(tokens, at + 1, "weekday")));
  return withDash && isRange && RANGE_MARKS.has(markAt(tokens, at) ?? "") ? at + 1 : undefined;
}

/** The year before one, as it is printed. */
function yearBefore(year: PrintedYear): PrintedYear {
  if ("value" in year) return { ...year, value: year.value - 1 };
  return "offset" in year ? { offset: year.offset - 1 } : year;
}

/** The first end of a range with what it leaves to the last: «۲۸ آبان تا ۳ آذر ۱۴۰۳», «۲۵ اسفند تا ۵ فروردین ۱۴۰۴». */
function completed(first: PrintedDate, last: PrintedDate): PrintedDate {
  const month = first.month ?? last.month;
  if (first.year !== undefined || last.year === undefined) return { ...first, month };
  const isOverNewYear = (month ?? 0) > (last.month ?? 0);
  return { ...first, month, year: isOverNewYear ? yearBefore(last.year) : last.year };
}

/** The first end of a range as it may be printed, and the token behind it; `calendar` is left to the last end where it names no month. */
interface Beginning {
  readonly first: Omit<PrintedDate, "calendar"> & { readonly calendar?: Calendar };
  readonly next: number;
  readonly withDash: boolean;
}

const NOTHING = { year: undefined, season: undefined, month: undefined, day: undefined, note: undefined } as const;

type BareYear = Extract<PrintedYear, { readonly value: number }>;

/** A number that is a year: of four digits, of three as in «۴۰۲», or of two. */
function bareYearAt(tokens: readonly Token[], at: number, leastDigits = 2): BareYear | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || token.digits < leastDigits || token.digits > 4) return undefined;
  const { value, digits } = token;
  return digits === 3 && !isShortYear(value, digits) ? undefined : { value, digits };
}

/** A date, a day («۱۲ تا ۱۵ آذر»), a month («فروردین تا خرداد ۱۴۰۳»), or a year («سال‌های ۱۳۹۵ تا ۱۳۹۹», «سال ۱۳۹۵ تا ۱۳۹۹»; «سال ۵۰ تا ۶۰» may be either). */
function beginningsAt(tokens: readonly Token[], at: number): Beginning[] {
  const beginnings: Beginning[] = [];
  const whole = dateAt(tokens, at);
  if (whole?.piece.kind === "date") beginnings.push({ first: whole.piece.date, next: whole.next, withDash: false });
  const day = dayAt(tokens, at);
  if (day !== undefined) beginnings.push({ first: { ...NOTHING, day: day.day }, next: day.next, withDash: true });
  const month = tokens[at];
  if (month?.kind === "month") beginnings.push({ first: { ...NOTHING, month: month.month }, next: at + 1, withDash: true });
  const year = isKind(tokens, at, "years") ? bareYearAt(tokens, at + 1) : isUnit(tokens, at, "year") ? bareYearAt(tokens, at + 1, 4) : undefined;
  if (year !== undefined) beginnings.push({ first: { ...NOTHING, year }, next: at + 2, withDash: true });
  return beginnings;
}

/** The last end of a range: a date, or behind «سال» and «سال‌های» a year alone. */
function endAt(tokens: readonly Token[], at: number, ofYears: boolean): Found | undefined {
  const year = ofYears ? bareYearAt(tokens, at) : undefined;
  if (year === undefined || isKind(tokens, at + 1, "counted")) return dateAt(tokens, at);
  const calendar = year.digits === 4 ? calendarOf(year.value) : "persian";
  return calendar === undefined ? undefined : date(printedDate(calendar, { year }), at + 1);
}

/** Whether two ends are of one kind: two days, two months, two years. */
function areAlike(first: Beginning["first"], last: PrintedDate): boolean {
  const isDay = first.day !== undefined;
  return isDay === (last.day !== undefined) && (isDay || (first.month === undefined) === (last.month === undefined)) && (first.calendar ?? last.calendar) === last.calendar;
}

/** «سال‌های ۱۴۱۰ تا ۱۴۴۵»: each year may be a lunar one; behind an earlier one it is not. */
const areUnsettled = ({ year: first }: Beginning["first"], { calendar, month, year: last }: PrintedDate): boolean =>
  calendar === "persian" && month === undefined && [first, last].every((year) => year !== undefined && "value" in year && year.value >= FIRST_UNSETTLED_YEAR);

/** How many tokens the first end of a range has at most, with the word between. */
const FARTHEST_TO = 8;

/** Whether a range may begin at a place, which few do. */
function isBeforeTo(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place < at + FARTHEST_TO && place < tokens.length; place += 1) if (isKind(tokens, place, "to") || RANGE_MARKS.has(markAt(tokens, place) ?? "")) return true;
  return false;
}

/** «۱۲ تا ۱۵ آذر ۱۴۰۳», «از ۲۸ آبان لغایت ۳ آذر», «۲۰-۲۵ آبان», «فروردین تا خرداد ۱۴۰۳», «سال‌های ۱۳۹۵ تا ۱۳۹۹». */
export const rangeAt: Shape = (tokens, at) => {
  if ((isKind(tokens, at, "unit") && !isUnit(tokens, at, "year")) || !isBeforeTo(tokens, at)) return undefined;
  const isLed = at === 0 || leadsToDay(tokens, at);
  const ofYears = isKind(tokens, at, "years") || isUnit(tokens, at, "year");
  for (const { first, next, withDash } of beginningsAt(tokens, at)) {
    const to = pastTo(tokens, next, withDash, isLed);
    if (to === undefined) continue;
    const weekday = tokens[to];
    const end = endAt(tokens, weekday?.kind === "weekday" ? to + 1 : to, ofYears);
    if (end?.piece.kind !== "date") continue;
    const last = end.piece.date;
    if (!areAlike(first, last) || last.season !== undefined || last.note === "unsettled" || last.note === "turnable") continue;
    if (areUnsettled(first, last)) return unreadable("unsettled-calendar", end.next);
    const begin = completed({ ...first, calendar: last.calendar }, last);
    return { piece: { kind: "range", first: begin, last, ...(weekday?.kind === "weekday" && { lastWeekday: weekday.weekday }) }, next: end.next };
  }
  return undefined;
};
