// Date shapes: the forms in which days, months, seasons and years are printed.
import { eraAt, firstFound, type Found, isKind, isUnit, markAt, numberAt, type PrintedDate, printedDate, type Shape, unreadable } from "./printed.js";
import type { Token } from "./tokens.js";
import { calendarOf, DATE_MARKS, eraBehind, FIRST_UNSETTLED_YEAR, isYearOf, isShortYear, pastClosing, pastDayMark, pastMark, standsAlone, yearAt } from "./year-shapes.js";

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

/** What stands before a day, so that one is meant, though its month is a word of every day or its numbers could be others. */
const BEFORE_DAY: ReadonlySet<Token["kind"]> = new Set(["weekday", "filler", "relativeDay", "label", "from", "to", "and"]);

/** Whether a day is expected at a place. */
export function leadsToDay(tokens: readonly Token[], at: number): boolean {
  return BEFORE_DAY.has(tokens[at - 1]?.kind ?? "other");
}

type NumberToken = Extract<Token, { kind: "number" }>;

/** Whether a number of a date can only be its year. */
function isYearAmong({ value, digits }: NumberToken): boolean {
  return (digits === 4 && value >= 1000) || digits === 3 || (digits === 2 && value > 31);
}

/** A day in numbers whose year has two digits or three, which is Jalali. */
function withShortYear(tokens: readonly Token[], at: number, mark: string, year: NumberToken, month: NumberToken, day: NumberToken): PrintedDate | undefined {
  if (year.digits === 3 && !isShortYear(year.value, 3)) return undefined;
  // In a sentence 99.9.9 and 32-1-2 are versions and clauses; with a slash, or with nothing before them, they are days.
  const isLed = at === 0 || leadsToDay(tokens, at);
  const isDay = mark === "/" || (isLed && year.digits === 2);
  return isDay ? printedDate("persian", { year, month: month.value, day: day.value }) : undefined;
}

/** «۱۴۰۳/۹/۱۲», «12-09-1403», «۹۷/۴/۲۶», «۱۶/۲/۹۸», «۴۰۳/۹/۱۲», twice the same mark. */
const numericDate: Shape = (tokens, at) => {
  const mark = markAt(tokens, at + 1);
  if (mark === undefined || !DATE_MARKS.has(mark) || markAt(tokens, at + 3) !== mark) return undefined;
  const [first, month, third] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (first?.kind !== "number" || month?.kind !== "number" || third?.kind !== "number" || month.digits > 2 || month.value < 1) return undefined;
  const next = at + 5;
  if (isPartOfLonger(tokens, at, next) || (first.isGlued && isKind(tokens, at - 1, "other")) || isKind(tokens, next, "counted")) return undefined;
  const isYearFirst = isYearAmong(first);
  if (isYearFirst === isYearAmong(third)) {
    // 03/09/12: neither the order nor the century is sure. Numbers of one digit are scores and chapters.
    const isDated = !isYearFirst && mark === "/" && month.value <= 12 && [first, month, third].every(({ digits }) => digits === 2);
    return isDated ? unreadable("ambiguous-order", next) : undefined;
  }
  const [year, day] = isYearFirst ? [first, third] : [third, first];
  if (day.digits > 2 || day.value < 1) return undefined;
  if (year.digits < 4) {
    const short = withShortYear(tokens, at, mark, year, month, day);
    return short === undefined ? undefined : date(short, next);
  }
  const parts = { year, month: month.value, day: day.value };
  const era = eraAt(tokens, next);
  if (era !== undefined) return era === null ? unreadable("unknown-era", next + 1) : date(printedDate(era, parts), next + 1);
  const calendar = calendarOf(year.value);
  if (calendar === undefined) return undefined;
  if (calendar === "persian" && year.value >= FIRST_UNSETTLED_YEAR) return date(printedDate("islamic", { ...parts, note: "unsettled" }), next);
  // 05/04/2024 is April here and May there; with a day past the twelfth it is one thing only.
  const isTurnable = calendar === "gregorian" && !isYearFirst && day.value <= 12 && day.value !== month.value;
  return date(printedDate(calendar, { ...parts, note: isTurnable ? "turnable" : undefined }), next);
};

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

/** A date of a month's name, with the era behind it, which must be its own. */
function withEra(value: PrintedDate, tokens: readonly Token[], at: number): Found {
  const era = eraBehind(tokens, at, value.calendar, value.year);
  if (era === "other") return unreadable("unknown-era", at + 1);
  const { year, calendar } = value;
  // Pages write «محرم ۱۴۰۳» for the Muharram of a Jalali year.
  const isOfTwo = calendar === "islamic" && era === "none" && year !== undefined && "value" in year && year.value >= 1360 && year.value < 1430;
  if (isOfTwo) return unreadable("unsettled-calendar", at);
  return date(value, era === "none" ? at : at + 1);
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

/** Whether a day and a month's name that is another word too are a date, though no year is printed. */
function isShown(tokens: readonly Token[], at: number, { isWord, calendar }: Extract<Token, { kind: "month" }>, next: number): boolean {
  if (isWord === undefined) return true;
  const isFollowed = standsAlone(tokens, next) && !isKind(tokens, next, "and") && !(isWord !== "sometimes" && isKind(tokens, next, "running"));
  if (isWord === "prefix") return isFollowed;
  const isLed = leadsToDay(tokens, at) || isUnit(tokens, at - 1, "day") || isKind(tokens, at, "ordinal");
  // «یک مهر و امضا», «بازی ۳ صفر».
  if (isKind(tokens, at, "cardinal") || calendar === "islamic") return isLed && isFollowed;
  return isLed || isFollowed;
}

/** «۱۲ آذر ۱۴۰۳», «۲ دسامبر ۲۰۲۴», «هفدهم دی ۱۳۵۶», «۹ - اسفند - ۱۴۰۴», «۱۵ شعبان ۱۴۴۵», «۱۲ آذر (۱۳۹۹)», and without its year «۱۲ آذر». */
const namedDate: Shape = (tokens, at) => {
  const found = dayAt(tokens, at);
  if (found === undefined) return undefined;
  const named = monthAt(tokens, pastDayMark(tokens, found.next));
  if (named === undefined) return undefined;
  const { calendar, month, isAfghan } = named.month;
  // «سی دی» are CDs.
  if (isKind(tokens, at, "cardinal") && found.day === 30 && named.month.isWord === "sometimes") return undefined;
  const opening = isKind(tokens, named.next, "filler") && isUnit(tokens, named.next + 1, "year") ? named.next + 1 : named.next;
  const marked = yearAt(tokens, pastMark(tokens, opening), calendar);
  if (marked === null) return unreadable("unknown-year", named.next);
  const value: PrintedDate = { calendar, year: marked?.year, season: undefined, month, day: found.day, note: isAfghan ? "afghan" : undefined };
  if (marked !== undefined) return withEra(value, tokens, pastClosing(tokens, opening, marked.next));
  return isShown(tokens, at, named.month, named.next) ? withEra(value, tokens, named.next) : undefined;
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
  // «۳۲ فروردین ۱۴۰۳».
  if (numberAt(tokens, at - 1, 1, 2) !== undefined && !isKind(tokens, at - 2, "mark")) return unreadable("no-such-day", named.next);
  const found = yearAt(tokens, pastMark(tokens, named.next), calendar);
  if (found === null) return isWord === "often" ? undefined : unreadable("unknown-year", named.next);
  if (found === undefined) return isCertainName(named.month) ? withEra(printedDate(calendar, { month, note: isAfghan ? "afghan" : undefined }), tokens, named.next) : undefined;
  if ((isWord === "often" && isAfghan && !isUnit(tokens, named.next, "year"))) return undefined;
  return withEra(printedDate(calendar, { year: found.year, month, note: isAfghan ? "afghan" : undefined }), tokens, found.next);
};

/** The first month of «خرداد و تیر سال ۹۷», which leaves its year to the last one. */
const listedMonth: Shape = (tokens, at) => {
  const month = tokens[at];
  if (month?.kind !== "month" || !(isKind(tokens, at + 1, "and") || isKind(tokens, at + 1, "or"))) return undefined;
  const { piece } = monthAndYear(tokens, at + 2) ?? {};
  const isSame = piece?.kind === "date" && piece.date.year !== undefined && piece.date.calendar === month.calendar && (piece.date.month ?? 0) > month.month;
  return isSame ? date({ ...piece.date, month: month.month }, at + 1) : undefined;
};

/** «بهار ۱۴۰۲», «تابستان امسال». */
const seasonAndYear: Shape = (tokens, at) => {
  const token = tokens[at];
  if (token?.kind !== "season") return undefined;
  const found = yearAt(tokens, at + 1, "persian");
  if (found === null) return unreadable("unknown-year", at + 1);
  return found ? withEra(printedDate("persian", { year: found.year, season: token.season }), tokens, found.next) : undefined;
};

/** Whether a list may go on from a place, as few do. */
function isBeforeAnd(tokens: readonly Token[], at: number): boolean {
  for (let place = at + 1; place < at + 5; place += 1) if (isKind(tokens, place, "and") || isKind(tokens, place, "or")) return true;
  return false;
}

/** So many days of one month are listed at most. */
const LONGEST_LIST = 6;

/** The first day of «۷ و ۱۸ اکتبر», «سوم و چهارم تیر», which leaves its month to the last one. */
const listedDay: Shape = (tokens, at) => {
  const isMarked = markAt(tokens, at + 1) === "،" || markAt(tokens, at + 2) === "،";
  const head = isMarked || isBeforeAnd(tokens, at) ? dayAt(tokens, at) : undefined;
  let last = head;
  for (let count = 0; count < LONGEST_LIST && head !== undefined && last !== undefined; count += 1) {
    if (!isKind(tokens, last.next, "and") && !isKind(tokens, last.next, "or") && markAt(tokens, last.next) !== "،") return undefined;
    const { piece } = namedDate(tokens, last.next + 1) ?? {};
    if (piece?.kind === "date") return (piece.date.day ?? 0) > last.day ? date({ ...piece.date, day: head.day }, head.next) : undefined;
    const another = dayAt(tokens, last.next + 1);
    last = another !== undefined && another.day > last.day ? another : undefined;
  }
  return undefined;
};

/** The first date of «۳۰ آذر و ۱ دی ۱۴۰۲», which leaves its year to the last one. */
const listedDate: Shape = (tokens, at) => {
  const found = isBeforeAnd(tokens, at) ? namedDate(tokens, at) : undefined;
  if (found?.piece.kind !== "date" || found.piece.date.year !== undefined || !isKind(tokens, found.next, "and")) return undefined;
  const { piece } = namedDate(tokens, found.next + 1) ?? {};
  const isLater = piece?.kind === "date" && piece.date.calendar === found.piece.date.calendar && (piece.date.month ?? 0) >= (found.piece.date.month ?? 0);
  return isLater && piece.date.year !== undefined ? date({ ...found.piece.date, year: piece.date.year }, found.next) : undefined;
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

/** «سال ۷۳ یا ۷۴», «سال ۹۷-۹۸», «سال ۵۰ تا ۶۰»: two years, of which nobody says which one; «سال ۳۶۵ روز» and «سال ۵۰ نفر» are counts. */
function isNoYear(tokens: readonly Token[], value: number, next: number): boolean {
  const mark = markAt(tokens, next);
  if (mark !== undefined && DATE_MARKS.has(mark) && isKind(tokens, next + 1, "number")) return true;
  if ((isKind(tokens, next, "or") || isKind(tokens, next, "to")) && isKind(tokens, next + 1, "number")) return true;
  const kind = tokens[next]?.kind;
  return value < 1000 && (kind === "counted" || kind === "few" || kind === "unit");
}

/** «سال ۱۴۰۳», «سال ۹۸», «سال ۱۴۴۶ قمری»: a bare number is no year. */
const yearAlone: Shape = (tokens, at) => {
  const before = tokens[at - 1]?.kind;
  if (!isUnit(tokens, at, "year") || before === "number" || before === "cardinal" || before === "few") return undefined;
  const token = tokens[at + 1];
  const next = at + 2;
  if (token?.kind !== "number" || token.digits > 4 || isNoYear(tokens, token.value, next)) return undefined;
  // «سال ۱۴۰۰ تومان»: so many, in a year that is not said.
  if (isKind(tokens, next, "counted")) return unreadable("unknown-year", next);
  const { value, digits } = token;
  const place = isKind(tokens, next, "hijri") ? next + 1 : next;
  const era = eraAt(tokens, place);
  if (era === null) return unreadable("unknown-era", place + 1);
  // With its era a year is what it says: «سال ۶۱ هجری قمری».
  if (era !== undefined) return date(printedDate(era, { year: { value, digits: era === "persian" && isShortYear(value, digits) ? digits : 4 } }), place + 1);
  if (place > next) return unreadable("unsettled-calendar", place);
  if (digits < 4) return isShortYear(value, digits) ? date(printedDate("persian", { year: { value, digits } }), next) : undefined;
  const calendar = calendarOf(value);
  if (calendar === undefined) return undefined;
  return calendar === "persian" && value >= FIRST_UNSETTLED_YEAR ? unreadable("unsettled-calendar", next) : date(printedDate(calendar, { year: { value, digits } }), next);
};

/** The forms of a date by the kind of their first token; the first that fits is it. */
const DATE_SHAPES: Partial<Record<Token["kind"], readonly Shape[]>> = {
  number: [numericDate, listedDate, namedDate, listedDay, yearFirst],
  cardinal: [namedDate],
  ordinal: [listedDate, namedDate, listedDay],
  month: [monthFirst, listedMonth, monthAndYear],
  season: [seasonAndYear],
  unit: [yearAlone],
};

/** The date that begins at a place, of any form. */
export const dateAt: Shape = (tokens, at) => firstFound(DATE_SHAPES, tokens, at);
