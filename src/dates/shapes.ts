// Shapes: the forms in which a date, a time and what belongs to them are printed.
import type { ReadableCalendar, Token } from "./tokens.js";

/** A date as printed: what is not said is absent. Only a full date has all three. */
export interface PrintedDate {
  readonly calendar: ReadableCalendar;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A time of day on a 24-hour clock. */
export interface PrintedTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** All that a text says, in printed order. `offsets` are milliseconds east of UTC. */
export interface Findings {
  readonly dates: PrintedDate[];
  readonly times: PrintedTime[];
  readonly weekdays: number[];
  readonly zones: string[];
  readonly offsets: number[];
}

/** Takes the tokens from a place on and notes what they say; tells how many tokens it took, 0 where they have another shape. */
type Shape = (tokens: readonly Token[], at: number, found: Findings) => number;

/** A four-digit year has one calendar only: these years do not meet. */
const YEARS = { persian: [1200, 1500], gregorian: [1767, 2123] } as const;

/**
 * A year in digits alone, with no month's name beside it, may be a lunar one from 1430 on (AD 2009): nothing tells 1446/03/02 of
 * our days from a Jalali date sixty years ahead.
 */
const LAST_CERTAIN_YEAR = 1429;

const DATE_MARKS = new Set(["/", "-", "."]);

/** What may stand between the parts of «۹ - اسفند - ۱۴۰۴». */
const LOOSE_MARKS = new Set(["-", "–", "/", "،", ","]);

/** What may stand between a date, a time and labels. */
const SKIPPED_MARKS = new Set(["-", "–", "—", "|", "/", ",", "،", ";", "؛", ":", ".", "(", ")", "[", "]", "@", "•", "·"]);

/** The number at a place, if it has that many digits. */
function numberAt(tokens: readonly Token[], at: number, least: number, most: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "number" && token.length >= least && token.length <= most ? token.value : undefined;
}

function markAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  return token?.kind === "mark" ? token.mark : undefined;
}

function isYearOf(calendar: ReadableCalendar, year: number): boolean {
  const [first, last] = YEARS[calendar];
  return year >= first && year <= last;
}

/** The calendar that a year in digits alone belongs to. */
function calendarOf(year: number): ReadableCalendar | undefined {
  if (isYearOf("gregorian", year)) return "gregorian";
  return isYearOf("persian", year) && year <= LAST_CERTAIN_YEAR ? "persian" : undefined;
}

/** «۱۴۰۳/۹/۱۲» and «12-09-1403», with any of the three marks, twice the same. */
const numericDate: Shape = (tokens, at, found) => {
  const mark = markAt(tokens, at + 1);
  if (mark === undefined || !DATE_MARKS.has(mark) || markAt(tokens, at + 3) !== mark) return 0;
  const month = numberAt(tokens, at + 2, 1, 2);
  const yearFirst = numberAt(tokens, at, 4, 4);
  const year = yearFirst ?? numberAt(tokens, at + 4, 4, 4);
  const day = numberAt(tokens, yearFirst === undefined ? at : at + 4, 1, 2);
  if (year === undefined || month === undefined || day === undefined) return 0;
  const calendar = calendarOf(year);
  // 05/04/2024 is April here and May there; with a day past the twelfth it is one thing only.
  const isAmbiguous = calendar === "gregorian" && yearFirst === undefined && day <= 12 && day !== month;
  if (calendar === undefined || isAmbiguous) return 0;
  found.dates.push({ calendar, year, month, day });
  return 5;
};

/** The year behind a month's name, maybe after a mark or the word سال. Gives the year and the tokens it took. */
function yearBehind(tokens: readonly Token[], at: number): readonly [year: number, taken: number] | undefined {
  const mark = markAt(tokens, at);
  const start = mark !== undefined && LOOSE_MARKS.has(mark) ? 1 : 0;
  const word = tokens[at + start]?.kind === "year" ? 1 : 0;
  const year = numberAt(tokens, at + start + word, 4, 4);
  return year === undefined ? undefined : [year, start + word + 1];
}

/** A day of the month, in digits or as an ordinal («هفدهم»). */
function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === "ordinal" ? token.value : numberAt(tokens, at, 1, 2);
}

/** «۱۲ آذر ۱۴۰۳», «۲ دسامبر ۲۰۲۴», «هفدهم دی ۱۳۵۶», «۹ - اسفند - ۱۴۰۴», and without its year «۱۲ آذر». */
const namedDate: Shape = (tokens, at, found) => {
  const day = dayAt(tokens, at);
  const mark = markAt(tokens, at + 1);
  const monthAt = at + (mark !== undefined && LOOSE_MARKS.has(mark) ? 2 : 1);
  const month = tokens[monthAt];
  if (day === undefined || month?.kind !== "month") return 0;
  const { calendar } = month;
  const [year, taken] = yearBehind(tokens, monthAt + 1) ?? [undefined, 0];
  if (year !== undefined && !isYearOf(calendar, year)) return 0;
  found.dates.push({ calendar, month: month.month, day, ...(year !== undefined && { year }) });
  return monthAt + 1 + taken - at;
};

/** «آذر ۱۴۰۳». */
const monthAndYear: Shape = (tokens, at, found) => {
  const month = tokens[at];
  if (month?.kind !== "month") return 0;
  const behind = yearBehind(tokens, at + 1);
  if (behind === undefined || !isYearOf(month.calendar, behind[0])) return 0;
  found.dates.push({ calendar: month.calendar, year: behind[0], month: month.month });
  return 1 + behind[1];
};

/** «سال ۱۴۰۳»: a bare number is no year. */
const yearAlone: Shape = (tokens, at, found) => {
  const year = tokens[at]?.kind === "year" ? numberAt(tokens, at + 1, 4, 4) : undefined;
  const calendar = year === undefined ? undefined : calendarOf(year);
  if (year === undefined || calendar === undefined) return 0;
  found.dates.push({ calendar, year });
  return 2;
};

/** The hour on a 24-hour clock: 12:27 ق.ظ is 00:27. Undefined where hour and half contradict each other. */
function hourOfDay(hour: number, half: "am" | "pm" | undefined): number | undefined {
  if (half === undefined) return hour < 24 ? hour : undefined;
  if (half === "am") return hour >= 1 && hour <= 12 ? hour % 12 : undefined;
  return hour >= 1 && hour < 24 ? (hour % 12) + 12 : undefined;
}

/** The minutes or seconds behind a colon. */
function partBehindColon(tokens: readonly Token[], at: number): number | undefined {
  return markAt(tokens, at) === ":" ? numberAt(tokens, at + 1, 2, 2) : undefined;
}

/** «.5» behind the seconds of ISO 8601: read over, for news is dated to the second. Gives the tokens it took. */
function fractionBehind(tokens: readonly Token[], at: number): number {
  return markAt(tokens, at) === "." && numberAt(tokens, at + 1, 1, 9) !== undefined ? 2 : 0;
}

/** «+03:30» or «+0330» behind a time of ISO 8601. Gives the offset in milliseconds and the tokens it took. */
function offsetBehind(tokens: readonly Token[], at: number): readonly [offset: number, taken: number] | undefined {
  const sign = markAt(tokens, at);
  if (sign !== "+" && sign !== "-") return undefined;
  const basic = numberAt(tokens, at + 1, 4, 4);
  const hours = basic === undefined ? numberAt(tokens, at + 1, 2, 2) : Math.trunc(basic / 100);
  const minutes = basic === undefined ? partBehindColon(tokens, at + 2) : basic % 100;
  if (hours === undefined || minutes === undefined || hours > 23 || minutes > 59) return undefined;
  return [(sign === "-" ? -1 : 1) * (hours * 60 + minutes) * 60_000, basic === undefined ? 4 : 2];
}

/**
 * «۱۴:۳۰», «ساعت ۷:۵۴:۳۹», «۰۴:۲۲ ب.ظ», and the «T11:40:43.5+03:30» of ISO 8601. An offset follows no other time: «۱۴:۳۰-۱۵:۳۰» is
 * a range, and as two times it is refused.
 */
const time: Shape = (tokens, at, found) => {
  const isIso = markAt(tokens, at) === "t";
  const hourAt = isIso || tokens[at]?.kind === "hour" ? at + 1 : at;
  const printedHour = numberAt(tokens, hourAt, 1, 2);
  const minute = partBehindColon(tokens, hourAt + 1);
  if (printedHour === undefined || minute === undefined) return 0;
  const second = partBehindColon(tokens, hourAt + 3);
  let next = hourAt + (second === undefined ? 3 : 5);
  if (isIso && second !== undefined) next += fractionBehind(tokens, next);
  const meridiem = tokens[next];
  const half = meridiem?.kind === "meridiem" ? meridiem.half : undefined;
  if (half !== undefined) next += 1;
  const hour = hourOfDay(printedHour, half);
  if (hour === undefined || minute > 59 || (second ?? 0) > 59) return 0;
  found.times.push({ hour, minute, second: second ?? 0 });
  const offset = isIso ? offsetBehind(tokens, next) : undefined;
  if (offset === undefined) return next - at;
  found.offsets.push(offset[0]);
  return next + offset[1] - at;
};

/** «میلادی» behind a date, with which that date must agree. */
const era: Shape = (tokens, at, found) => {
  const token = tokens[at];
  return token?.kind === "era" && found.dates.at(-1)?.calendar === token.calendar ? 1 : 0;
};

const weekday: Shape = (tokens, at, found) => {
  const token = tokens[at];
  if (token?.kind !== "weekday") return 0;
  found.weekdays.push(token.weekday);
  return 1;
};

const zone: Shape = (tokens, at, found) => {
  const token = tokens[at];
  if (token?.kind !== "zone") return 0;
  found.zones.push(token.timeZone);
  return 1;
};

/** «کد خبر: ۳۹۸۰»: the number says nothing about the date. Right before a month («شماره ۱۲ آذر») it could be a day, and is refused. */
const code: Shape = (tokens, at) => {
  if (tokens[at]?.kind !== "code") return 0;
  const numberIndex = markAt(tokens, at + 1) === ":" ? at + 2 : at + 1;
  const isCode = tokens[numberIndex]?.kind === "number" && tokens[numberIndex + 1]?.kind !== "month";
  return isCode ? numberIndex + 1 - at : 0;
};

/** Labels, and the marks between what has been found. */
const skipped: Shape = (tokens, at) => {
  const token = tokens[at];
  return token?.kind === "label" || (token?.kind === "mark" && SKIPPED_MARKS.has(token.mark)) ? 1 : 0;
};

/** Every shape that is understood; the first one that fits takes its tokens. */
const SHAPES: readonly Shape[] = [
  time,
  numericDate,
  namedDate,
  monthAndYear,
  yearAlone,
  weekday,
  era,
  zone,
  code,
  skipped,
];

/** Finds what a text's tokens say, or null where any of them is left over. */
export function readShapes(tokens: readonly Token[]): Findings | null {
  const found: Findings = { dates: [], times: [], weekdays: [], zones: [], offsets: [] };
  for (let at = 0; at < tokens.length; ) {
    let taken = 0;
    for (const shape of SHAPES) {
      taken = shape(tokens, at, found);
      if (taken > 0) break;
    }
    if (taken === 0) return null;
    at += taken;
  }
  return found;
}
