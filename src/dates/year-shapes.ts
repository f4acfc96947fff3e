// Year shapes: the forms in which the year behind a month is printed.
import type { Calendar } from "./day-numbers.js";
import { eraAt, isKind, isOfDecimal, isUnit, markAt, type PrintedYear, stretchAt } from "./printed.js";
import type { Token } from "./tokens.js";

/** A four-digit year beside a month's name has one calendar only: these years do not meet. */
const YEARS: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  persian: [1145, 1502],
  gregorian: [1600, 2123],
  islamic: [1145, 1545],
};

/**
 * A year in digits alone may be a lunar one from 1410 on (AD 1989): nothing tells 1446/03/02 of our days from a Jalali date sixty years
 * ahead.
 */
export const FIRST_UNSETTLED_YEAR = 1410;

const CALENDARS = ["persian", "gregorian"] as const;

/** Whether a four-digit year is one of a calendar. */
export function isYearOf(calendar: Calendar, year: number): boolean {
  const [first, last] = YEARS[calendar];
  return year >= first && year <= last;
}

/** The calendar that a four-digit year in digits alone belongs to. */
export function calendarOf(year: number): Calendar | undefined {
  return CALENDARS.find((calendar) => isYearOf(calendar, year));
}

/** Between day, month and year of a date in numbers. */
export const DATE_MARKS: ReadonlySet<string> = new Set(["/", "-", ".", "\u2212", "‑", "‐", "–", "\u2044", "٫", "\\"]);

/** What may stand between the parts of «۹ - اسفند - ۱۴۰۴», «۱۲ آذر (۱۳۹۹)». */
const LOOSE_MARKS: ReadonlySet<string> = new Set(["-", "–", "—", "/", "،", ",", ".", ":", "|", "(", "[", "«", "؛", ";", "_", "\n"]);

/** What may stand between a day and its month: «۹ - اسفند», «۹/اسفند»; a comma parts an issue from its month («شماره دوم، مهر ۹۸»). */
const DAY_MARKS: ReadonlySet<string> = new Set(["-", "–", "/"]);

/** Past the mark between a day and its month, which has a space on both sides or on none. «۱- آذر» is of a list. */
export function pastDayMark(tokens: readonly Token[], at: number): number {
  const mark = markAt(tokens, at);
  const isEven = tokens[at]?.isGlued === tokens[at + 1]?.isGlued;
  return mark !== undefined && DAY_MARKS.has(mark) && isEven ? at + 1 : at;
}

/** Past one mark that may stand between the parts of a date. */
export function pastMark(tokens: readonly Token[], at: number): number {
  const mark = markAt(tokens, at);
  return mark !== undefined && LOOSE_MARKS.has(mark) ? at + 1 : at;
}

/** Kinds of what may follow a year of two digits without a doubt. */
const BEHIND_YEAR: ReadonlySet<Token["kind"]> = new Set([
  "mark", "weekday", "era", "hijri", "part", "zone", "label", "relativeDay", "filler", "equal", "code", "from", "to", "and", "span", "running",
]);

/** Whether nothing that is counted or named stands at a place. */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || BEHIND_YEAR.has(token.kind) || isUnit(tokens, at, "hour");
}

/** A year and the token behind it; null where what stands there may be a year or not, or is one that cannot be read. */
export type YearThere = { readonly year: PrintedYear; readonly next: number } | null | undefined;

/** Whether a number goes on behind a mark, as a time or as another date: «آذر ۱۴:۳۰», «آذر ۱۴۰۳/۰۹/۱۲». */
function beginsAnother(tokens: readonly Token[], next: number): boolean {
  const mark = markAt(tokens, next);
  if (mark === undefined || tokens[next + 1]?.kind !== "number") return false;
  return mark === ":" || (DATE_MARKS.has(mark) && tokens[next + 3]?.kind === "number" && markAt(tokens, next + 2) === mark);
}

/** Whether a number is counted: «۴۵ نفر», «۴۵ تا ۵۰», «۴۳٫۵», «۴۵ درصد». */
function isCounted(tokens: readonly Token[], place: number, digits: number): boolean {
  const next = place + 1;
  const mark = markAt(tokens, next);
  const isToNumber = digits < 4 && (isKind(tokens, next, "to") || isKind(tokens, next, "and")) && isKind(tokens, next + 1, "number") && !isKind(tokens, next + 2, "month");
  return mark === "٪" || mark === "%" || isKind(tokens, next, "counted") || isKind(tokens, next, "few") || isToNumber || isOfDecimal(tokens, place);
}

/** A year counted from the reference's: «امسال», «سال گذشته», «اکتبر گذشته», «خردادماه جاری». */
function relativeYearAt(tokens: readonly Token[], at: number): YearThere {
  const stretch = stretchAt(tokens, at);
  if (stretch?.unit === "year") return { year: { offset: stretch.count }, next: stretch.next };
  switch (tokens[at]?.kind) {
    case "past":
      return { year: { side: "before" }, next: at + 1 };
    case "after":
      return { year: { side: "after" }, next: at + 1 };
    case "current":
      return { year: { offset: 0 }, next: at + 1 };
    // A year in words («خرداد نود و هشت», «هزار و سیصد …»), of the story («همان سال», «آن سال»), years ago («سه سال پیش»), a decade.
    case "tens":
    case "same":
    case "span":
    case "years":
      return null;
    case "few":
      return isKind(tokens, at + 1, "and") ? null : undefined;
    case "cardinal":
    case "running":
      return isUnit(tokens, at + 1, "year") ? null : undefined;
    default:
      return undefined;
  }
}

/** A short year is Jalali: two digits that are no day of a month or begin with 0, three from 300 to 429. */
export function isShortYear(value: number, digits: number): boolean {
  return digits === 2 ? value < 10 || value > 31 : digits === 3 && value >= 300 && value < 430;
}

/** The year at a place behind a month: four digits, or two or three of them (۹۷, ۴۰۳), behind سال or not; or one counted from ours. */
export function yearAt(tokens: readonly Token[], at: number, calendar: Calendar): YearThere {
  const relative = relativeYearAt(tokens, at);
  if (relative !== undefined) return relative;
  const isNamed = isUnit(tokens, at, "year");
  const place = isNamed ? at + 1 : at;
  const token = tokens[place];
  if (token?.kind !== "number") return isNamed ? null : undefined;
  const { value, digits } = token;
  const next = place + 1;
  if (beginsAnother(tokens, next)) return markAt(tokens, next) === ":" && digits > 2 ? null : undefined;
  const found = { year: { value, digits }, next };
  // «۱۵ دی ۱۳۹۰ نفر»: nobody knows whether so many, or in that year.
  if (digits === 4) return isYearOf(calendar, value) && (isNamed || !isCounted(tokens, place, digits)) ? found : null;
  if (isCounted(tokens, place, digits)) return isNamed || isUnit(tokens, next, "year") ? null : undefined;
  if (isNamed && calendar === "islamic") return { year: { value, digits: 4 }, next };
  if (calendar === "persian" && isShortYear(value, digits)) return isNamed || standsAlone(tokens, next) ? found : null;
  // «۲ سال پیش», a year of another length, or a number that ends the date and may be anything.
  const isDoubtful = isNamed || isKind(tokens, next, "era") || isKind(tokens, next, "hijri") || isUnit(tokens, next, "year") || digits > 2 || value > 31 || tokens[next] === undefined || (tokens[next].kind === "mark" && !isUnit(tokens, next + 1, "hour"));
  return isDoubtful ? null : undefined;
}

/** Past the bracket that closes behind a year. */
export function pastClosing(tokens: readonly Token[], opening: number, next: number): number {
  const mark = markAt(tokens, opening);
  const closing = mark === "(" ? ")" : mark === "[" ? "]" : mark === "«" ? "»" : undefined;
  return closing !== undefined && markAt(tokens, next) === closing ? next + 1 : next;
}

/** What an era behind a year of a month says: nothing, that it is the month's own, or that it is another. */
export function eraBehind(tokens: readonly Token[], at: number, calendar: Calendar, year: PrintedYear | undefined): "none" | "own" | "other" {
  if (isKind(tokens, at, "hijri")) {
    // «سال ۶۱ هجری» is lunar, whatever the month.
    const isShort = year !== undefined && "value" in year && year.digits < 4;
    return calendar === "gregorian" || (calendar === "persian" && isShort) ? "other" : "own";
  }
  const era = eraAt(tokens, at);
  if (era === undefined) return "none";
  return era === calendar ? "own" : "other";
}
