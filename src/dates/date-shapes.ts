// Date shapes: the forms in which days, months, seasons and years are printed.
import type { Calendar } from "./day-numbers.js";
import { eraAt, firstFound, type Found, isKind, isUnit, markAt, numberAt, type Piece, type PrintedDate, printedDate, type PrintedYear, type Shape, stretchAt } from "./printed.js";
import type { Token } from "./tokens.js";

/** A four-digit year beside a month's name has one calendar only: these years do not meet. */
const YEARS: Readonly<Record<Calendar, readonly [first: number, last: number]>> = {
  persian: [1145, 1502],
  gregorian: [1600, 2123],
  islamic: [1145, 1545],
};

/**
 * A year in digits alone may be a lunar one from 1430 on (AD 2009): nothing tells 1446/03/02 of our days from a Jalali date sixty years
 * ahead.
 */
const FIRST_UNSETTLED_YEAR = 1430;

const DATE_MARKS: ReadonlySet<string> = new Set(["/", "-", ".", "\u2212", "‑", "‐", "–", "\u2044", "٫", "\\"]);

/** What may stand between the parts of «۹ - اسفند - ۱۴۰۴». */
const LOOSE_MARKS: ReadonlySet<string> = new Set(["-", "–", "/", "،", ",", "."]);

const CALENDARS = ["persian", "gregorian"] as const;

function isYearOf(calendar: Calendar, year: number): boolean {
  const [first, last] = YEARS[calendar];
  return year >= first && year <= last;
}

/** The calendar that a four-digit year in digits alone belongs to. */
export function calendarOf(year: number): Calendar | undefined {
  return CALENDARS.find((calendar) => isYearOf(calendar, year));
}

/** Whether a number is a part of a longer one with marks: an address, a version, a phone's number. */
function isPartOfLonger(tokens: readonly Token[], at: number, next: number): boolean {
  const before = markAt(tokens, at - 1);
  const behind = markAt(tokens, next);
  const isGlued = (place: number) => tokens[place]?.isGlued === true;
  const begins = before !== undefined && DATE_MARKS.has(before) && isGlued(at) && isGlued(at - 1) && isKind(tokens, at - 2, "number");
  const goesOn = behind !== undefined && DATE_MARKS.has(behind) && isGlued(next) && isGlued(next + 1) && isKind(tokens, next + 1, "number");
  // A time may touch it: 1403/09/12-14:30.
  return (begins && markAt(tokens, at - 3) !== ":") || (goesOn && markAt(tokens, next + 2) !== ":");
}

/** A piece that is a date. */
export function date(value: PrintedDate, next: number): Found {
  return { piece: { kind: "date", date: value }, next };
}

function unreadable(code: Extract<Piece, { kind: "unreadable" }>["code"], next: number): Found {
  return { piece: { kind: "unreadable", code }, next };
}

/** «۱۴۰۳/۹/۱۲», «12-09-1403», «۹۷/۴/۲۶», «۱۶/۲/۹۸», «۴۰۳/۹/۱۲», twice the same mark. */
const numericDate: Shape = (tokens, at) => {
  const mark = markAt(tokens, at + 1);
  if (mark === undefined || !DATE_MARKS.has(mark) || markAt(tokens, at + 3) !== mark) return undefined;
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (first?.kind !== "number" || second?.kind !== "number" || third?.kind !== "number" || second.digits > 2) return undefined;
  const next = at + 5;
  if (isPartOfLonger(tokens, at, next)) return undefined;
  const isYear = ({ value, digits }: typeof first): boolean => (digits === 4 && value >= 1000) || digits === 3 || (digits === 2 && value > 31);
  const [firstIsYear, thirdIsYear] = [isYear(first), isYear(third)];
  if (firstIsYear && thirdIsYear) return undefined;
  if (!firstIsYear && !thirdIsYear) {
    // 03/09/12: neither the order nor the century is sure. Numbers of one digit are scores and chapters.
    const isDated = first.digits === 2 && second.digits === 2 && third.digits === 2 && second.value <= 12 && mark === "/";
    return isDated ? unreadable("ambiguous-order", next) : undefined;
  }
  const [year, day] = firstIsYear ? [first, third] : [third, first];
  if (day.digits > 2 || second.value < 1 || day.value < 1) return undefined;
  const parts = { year: { value: year.value, digits: year.digits }, month: second.value, day: day.value };
  if (year.digits < 4) return year.digits === 3 && (year.value < 300 || year.value >= 430) ? undefined : date(printedDate("persian", parts), next);
  const era = eraAt(tokens, next);
  if (era !== undefined) return era === null ? unreadable("unknown-era", next + 1) : date(printedDate(era, parts), next + 1);
  const calendar = calendarOf(year.value);
  if (calendar === undefined) return undefined;
  if (calendar === "persian" && year.value >= FIRST_UNSETTLED_YEAR) return date(printedDate("islamic", { ...parts, note: "unsettled" }), next);
  // 05/04/2024 is April here and May there; with a day past the twelfth it is one thing only.
  const isTurnable = calendar === "gregorian" && !firstIsYear && day.value <= 12 && day.value !== second.value;
  return date(printedDate(calendar, { ...parts, note: isTurnable ? "turnable" : undefined }), next);
};

/** A year where one is expected, and the token behind it; null where a number stands there that may be a year or not. */
type YearThere = { readonly year: PrintedYear; readonly next: number } | null | undefined;

/** The year at a place: four digits, or two or three of them (۹۷, ۴۰۳), behind سال or not; «سال جاری», «امسال», «سال گذشته». */
function yearAt(tokens: readonly Token[], at: number, calendar: Calendar): YearThere {
  const stretch = stretchAt(tokens, at);
  if (stretch?.unit === "year") return { year: { offset: stretch.count }, next: stretch.next };
  const relation = tokens[at]?.kind;
  if (relation === "past" || relation === "after") return { year: { side: relation === "past" ? "before" : "after" }, next: at + 1 };
  if (relation === "current") return { year: { offset: 0 }, next: at + 1 };
  // «خرداد نود و هشت»: a year in words.
  if (relation === "tens") return null;
  const isNamed = isUnit(tokens, at, "year");
  const place = isNamed ? at + 1 : at;
  const token = tokens[place];
  if (token?.kind !== "number") return undefined;
  const { value, digits } = token;
  const next = place + 1;
  // «آذر ۱۴۰۳/۰۹/۱۲»: that number begins another date; «آذر ۱۴:۳۰» a time.
  const mark = markAt(tokens, next);
  const goesOn = mark !== undefined && (DATE_MARKS.has(mark) || mark === ":") && isKind(tokens, next + 1, "number");
  if (goesOn && (mark === ":" || (isKind(tokens, next + 3, "number") && markAt(tokens, next + 2) === mark))) return undefined;
  const isCount = mark === "٪" || mark === "%" || isKind(tokens, next, "counted") || isKind(tokens, next, "few");
  if (isCount && !(isNamed && digits === 4)) return isNamed ? null : undefined;
  if (digits === 4) return isYearOf(calendar, value) ? { year: { value, digits }, next } : null;
  if (isNamed && calendar === "islamic") return { year: { value, digits: 4 }, next };
  const isShort = calendar === "persian" && ((digits === 3 && value >= 300 && value < 430) || (digits === 2 && (value < 10 || value >= 32)));
  if (!isShort) return isNamed ? null : undefined;
  return isNamed || standsAlone(tokens, next) ? { year: { value, digits }, next } : null;
}

/** Kinds of what may follow a year of two digits without a doubt. */
const BEHIND_YEAR: ReadonlySet<Token["kind"]> = new Set([
  "mark", "weekday", "era", "hijri", "part", "zone", "label", "relativeDay", "filler", "equal", "code", "from", "to", "and", "span", "running",
]);

function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || BEHIND_YEAR.has(token.kind) || isUnit(tokens, at, "hour");
}

/** A day of the month at a place: digits, an ordinal («هفدهم», «۱۲ام», «۲۳م»), a number in words. */
export function dayAt(tokens: readonly Token[], at: number): { readonly day: number; readonly next: number } | undefined {
  const token = tokens[at];
  // «نیمه دوم شهریور», «هفته اول مهر» are no days.
  if (token?.kind === "ordinal" && (isKind(tokens, at - 1, "span") || (isKind(tokens, at - 1, "unit") && !isUnit(tokens, at - 1, "day")))) return undefined;
  if (token?.kind === "ordinal" || token?.kind === "cardinal") return { day: token.value, next: at + 1 };
  const day = numberAt(tokens, at, 1, 2);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const behind = tokens[at + 1];
  const isOrdinal = behind?.isGlued === true && (behind.kind === "ending" || (behind.kind === "era" && isKind(tokens, at + 2, "month")));
  return { day, next: isOrdinal ? at + 2 : at + 1 };
}

/** Past one mark that may stand between the parts of a date. */
function pastMark(tokens: readonly Token[], at: number): number {
  const mark = markAt(tokens, at);
  return mark !== undefined && LOOSE_MARKS.has(mark) ? at + 1 : at;
}

/** A date of a month's name, with the era behind it, which must be its own. */
function withEra(value: PrintedDate, tokens: readonly Token[], at: number): Found {
  if (isKind(tokens, at, "hijri")) return value.calendar === "gregorian" ? unreadable("unknown-era", at + 1) : date(value, at + 1);
  // The era of a month in brackets beside it is not looked for: «(مارچ)» is the same month once more.
  const era = eraAt(tokens, at);
  if (era === undefined) return date(value, at);
  return era === value.calendar ? date(value, at + 1) : unreadable("unknown-era", at + 1);
}

/** A month's name at a place, and the same month again in its other name: «حمل/فروردین», «مارس (مارچ)». */
function monthAt(tokens: readonly Token[], at: number): { readonly month: Extract<Token, { kind: "month" }>; readonly next: number } | undefined {
  const month = tokens[at];
  if (month?.kind !== "month") return undefined;
  const mark = markAt(tokens, at + 1);
  const again = tokens[at + 2];
  const isAgain = (mark === "/" || mark === "(") && again?.kind === "month" && again.calendar === month.calendar && again.month === month.month;
  return { month, next: !isAgain ? at + 1 : mark === "(" && markAt(tokens, at + 3) === ")" ? at + 4 : at + 3 };
}

/** What may stand before a day so that the word behind it is a month, though it is a word of every day. */
const BEFORE_DAY: ReadonlySet<Token["kind"]> = new Set(["weekday", "filler", "relativeDay", "label", "from", "to", "and"]);

/** «۱۲ آذر ۱۴۰۳», «۲ دسامبر ۲۰۲۴», «هفدهم دی ۱۳۵۶», «۹ - اسفند - ۱۴۰۴», «۱۵ شعبان ۱۴۴۵», and without its year «۱۲ آذر». */
const namedDate: Shape = (tokens, at) => {
  const found = dayAt(tokens, at);
  if (found === undefined) return undefined;
  const named = monthAt(tokens, pastMark(tokens, found.next));
  if (named === undefined) return undefined;
  const { calendar, month, isAfghan, isWord } = named.month;
  const marked = yearAt(tokens, pastMark(tokens, isKind(tokens, named.next, "filler") && isUnit(tokens, named.next + 1, "year") ? named.next + 1 : named.next), calendar);
  if (marked === null) return unreadable("unknown-year", named.next);
  const value: PrintedDate = { calendar, year: marked?.year, season: undefined, month, day: found.day, note: isAfghan ? "afghan" : undefined };
  if (marked !== undefined) return withEra(value, tokens, marked.next);
  const isFollowed = standsAlone(tokens, named.next) && !(isWord === "often" && isKind(tokens, named.next, "running"));
  const isLed = BEFORE_DAY.has(tokens[at - 1]?.kind ?? "other") || isUnit(tokens, at - 1, "day") || isKind(tokens, at, "ordinal");
  if (isWord !== undefined && !isFollowed && !isLed) return undefined;
  return withEra(value, tokens, named.next);
};

/** «March 11, 2026», «اسفند ۲۰، ۱۳۹۹». */
const monthFirst: Shape = (tokens, at) => {
  const month = tokens[at];
  const day = numberAt(tokens, at + 1, 1, 2);
  if (month?.kind !== "month" || day === undefined || day < 1 || day > 31) return undefined;
  const { calendar } = month;
  const year = yearAt(tokens, pastMark(tokens, isKind(tokens, at + 2, "ending") ? at + 3 : at + 2), calendar);
  const isWhole = year && "digits" in year.year && year.year.digits === 4;
  return isWhole ? withEra(printedDate(calendar, { year: year.year, month: month.month, day }), tokens, year.next) : undefined;
};

/** Whether a month's name is nothing else, so that it is a month also without a day or a year: «مردادماه», «فوریه», but not «مهر». */
function isCertainName({ calendar, isWord, isMarked }: Extract<Token, { kind: "month" }>): boolean {
  return isMarked === true || (calendar === "gregorian" && isWord === undefined);
}

/** «آذر ۱۴۰۳», «خرداد امسال», «بهمن ماه ۵۷», «مردادماه», «اکتبر گذشته». */
const monthAndYear: Shape = (tokens, at) => {
  const named = monthAt(tokens, at);
  if (named === undefined) return undefined;
  const { calendar, month, isAfghan, isWord } = named.month;
  const found = yearAt(tokens, pastMark(tokens, named.next), calendar);
  if (found === null) return unreadable("unknown-year", named.next);
  if (found === undefined) return isCertainName(named.month) ? withEra(printedDate(calendar, { month, note: isAfghan ? "afghan" : undefined }), tokens, named.next) : undefined;
  if ((isWord === "often" && isAfghan && !isUnit(tokens, named.next, "year"))) return undefined;
  return withEra(printedDate(calendar, { year: found.year, month, note: isAfghan ? "afghan" : undefined }), tokens, found.next);
};

/** «بهار ۱۴۰۲», «تابستان امسال». */
const seasonAndYear: Shape = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== "season") return undefined;
  const found = yearAt(tokens, at + 1, "persian");
  if (found === null) return unreadable("unknown-year", at + 1);
  return found ? withEra(printedDate("persian", { year: found.year, season: token.season }), tokens, found.next) : undefined;
};

/** The first day of «۷ و ۱۸ اکتبر», «سوم و چهارم تیر», which leaves its month to the last one. */
const listedDay: Shape = (tokens, at) => {
  const found = dayAt(tokens, at);
  if (found === undefined || !isKind(tokens, found.next, "and")) return undefined;
  const { piece } = listedDay(tokens, found.next + 1) ?? namedDate(tokens, found.next + 1) ?? {};
  if (piece?.kind !== "date" || piece.date.day === undefined || piece.date.day <= found.day) return undefined;
  return date({ ...piece.date, day: found.day }, found.next);
};

/** «1401 یکشنبه 10 مهر», «۱۴۰۳، ۲۲ دی», «2025 June 21». */
const yearFirst: Shape = (tokens, at) => {
  const value = numberAt(tokens, at, 4, 4);
  if (value === undefined) return undefined;
  const year = { value, digits: 4 };
  const begin = pastMark(tokens, at + 1);
  const weekday = tokens[begin];
  const place = weekday?.kind === "weekday" ? begin + 1 : begin;
  const [first, second] = [tokens[place], tokens[place + 1]];
  const [month, day] = first?.kind === "month" ? [first, numberAt(tokens, place + 1, 1, 2)] : [second, dayAt(tokens, place)?.day];
  if (month?.kind !== "month" || day === undefined || !isYearOf(month.calendar, value) || yearAt(tokens, place + 2, month.calendar)) return undefined;
  const printed = printedDate(month.calendar, { year, month: month.month, day });
  return { piece: { kind: "date", date: printed, ...(weekday?.kind === "weekday" && { weekday: weekday.weekday }) }, next: place + 2 };
};

/** «سال ۱۴۰۳», «سال ۹۸», «سال ۱۴۴۶ قمری»: a bare number is no year. */
const yearAlone: Shape = (tokens, at) => {
  if (!isUnit(tokens, at, "year") || isKind(tokens, at - 1, "number") || isKind(tokens, at - 1, "cardinal")) return undefined;
  const value = numberAt(tokens, at + 1, 2, 4);
  const next = at + 2;
  if (value === undefined || isOpenEnded(tokens, next)) return undefined;
  if (value < 1000 && (isKind(tokens, next, "counted") || isKind(tokens, next, "few"))) return undefined;
  const digits = value > 999 ? 4 : value > 99 ? 3 : 2;
  const place = isKind(tokens, next, "hijri") ? next + 1 : next;
  const era = eraAt(tokens, place);
  if (era === null) return unreadable("unknown-era", place + 1);
  if (era !== undefined) return date(printedDate(era, { year: { value, digits: era === "islamic" ? 4 : digits } }), place + 1);
  if (place > next) return unreadable("unsettled-calendar", place);
  if (digits < 4) return digits === 2 && value > 9 && value < 32 ? undefined : date(printedDate("persian", { year: { value, digits } }), next);
  const calendar = calendarOf(value);
  if (calendar === undefined) return undefined;
  return calendar === "persian" && value >= FIRST_UNSETTLED_YEAR ? unreadable("unsettled-calendar", next) : date(printedDate(calendar, { year: { value, digits } }), next);
};

/** «سال ۷۳ یا ۷۴», «سال ۹۷-۹۸»: two years, of which nobody says which one. */
function isOpenEnded(tokens: readonly Token[], at: number): boolean {
  const mark = markAt(tokens, at);
  return mark !== undefined && DATE_MARKS.has(mark) && isKind(tokens, at + 1, "number");
}

/** The forms of a date by the kind of their first token; the first that fits is it. */
const DATE_SHAPES: Partial<Record<Token["kind"], readonly Shape[]>> = {
  number: [numericDate, namedDate, listedDay, yearFirst],
  cardinal: [namedDate],
  ordinal: [namedDate, listedDay],
  month: [monthFirst, monthAndYear],
  season: [seasonAndYear],
  unit: [yearAlone],
};

/** The date that begins at a place, of any form. */
export const dateAt: Shape = (tokens, at) => firstFound(DATE_SHAPES, tokens, at);
