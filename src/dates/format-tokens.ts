// Format tokens: what each letter of a pattern writes, by the table of date-fns, in three calendars.
import { toPersianDigits } from "../text/digits.js";
import { type Calendar, calendarDay, type DayNumber, weekdayOf } from "./day-numbers.js";
import { GREGORIAN_MONTHS, ISLAMIC_MONTHS, PERSIAN_MONTHS } from "./names.js";
import { isoOffset } from "./zone.js";

/** Which digits are written: ۰ to ۹ or 0 to 9. */
export type Digits = "persian" | "ascii";

/** One instant in what the tokens need of it, as a calendar and the clocks of a zone have it. */
export interface Moment {
  readonly calendar: Calendar;
  readonly digits: Digits;
  readonly instant: number;
  readonly offset: number;
  readonly number: DayNumber;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/** Writes one token. */
export type Writer = (moment: Moment) => string;

type Width = "abbreviated" | "wide" | "narrow" | "short";

/** How a letter is written: as a number, in words, or both, by how often it stands in a row. */
interface Token {
  readonly number?: (moment: Moment) => number;
  readonly word?: (moment: Moment, width: Width) => string;
  /** From how many letters on it is a word; where nothing is said, from 3. */
  readonly wordsFrom?: number;
  /** Whether an o behind it makes an ordinal. */
  readonly isOrdinal?: true;
}

/** 00 to 99. The annotation lets bundlers leave the table out where nothing is formatted. */
const TWO_DIGITS: Readonly<Record<Digits, readonly string[]>> = {
  ascii: /* @__PURE__ */ Array.from({ length: 100 }, (_, value) => String(value).padStart(2, "0")),
  persian: /* @__PURE__ */ Array.from({ length: 100 }, (_, value) => toPersianDigits(String(value).padStart(2, "0"))),
};

const inDigits = (text: string, digits: Digits): string => (digits === "persian" ? toPersianDigits(text) : text);

/** A whole number, with zeros before it up to so many digits. Those of dates and clocks come out of the table. */
function writeNumber(value: number, length: number, digits: Digits): string {
  const two = TWO_DIGITS[digits];
  if (length <= 2 && value >= 0 && value < 100) {
    const written = two[value] ?? "";
    return length === 2 || value >= 10 ? written : written.charAt(1);
  }
  if (length <= 4 && value >= 1000 && value < 10_000) return (two[Math.trunc(value / 100)] ?? "") + (two[value % 100] ?? "");
  return inDigits((value < 0 ? "-" : "") + String(Math.abs(value)).padStart(length, "0"), digits);
}

/** 1 for the first day of its year. Walks back over the months, for which the calendars have no other sum in common. */
function dayOfYear(calendar: Calendar, number: DayNumber): number {
  let { month, day: days } = calendarDay(calendar, number);
  while (month > 1) {
    const lastOfPrevious = calendarDay(calendar, number - days);
    days += lastOfPrevious.day;
    month = lastOfPrevious.month;
  }
  return days;
}

/** A week belongs to the year that has its deciding day: it is its first day, and so many days behind it. */
interface WeekRule {
  readonly firstWeekday: number;
  readonly deciding: number;
}

/** From Saturday; the first week is the one with the first day of the year, so that its last day decides. */
const IRANIAN_WEEK: WeekRule = { firstWeekday: 6, deciding: 6 };
/** From Monday; Thursday decides. */
const ISO_WEEK: WeekRule = { firstWeekday: 1, deciding: 3 };

function decidingDay(number: DayNumber, { firstWeekday, deciding }: WeekRule): DayNumber {
  return number - ((weekdayOf(number) + 7 - firstWeekday) % 7) + deciding;
}

const weekYear = (calendar: Calendar, number: DayNumber, rule: WeekRule): number => calendarDay(calendar, decidingDay(number, rule)).year;
const weekOfYear = (calendar: Calendar, number: DayNumber, rule: WeekRule): number =>
  Math.floor((dayOfYear(calendar, decidingDay(number, rule)) - 1) / 7) + 1;

const ERAS: Readonly<Record<Calendar, Readonly<Record<"abbreviated" | "wide" | "narrow", string>>>> = {
  persian: { abbreviated: "ه.ش.", wide: "هجری شمسی", narrow: "ش" },
  gregorian: { abbreviated: "م.", wide: "میلادی", narrow: "م" },
  islamic: { abbreviated: "ه.ق.", wide: "هجری قمری", narrow: "ق" },
};

const MONTHS = { persian: PERSIAN_MONTHS, gregorian: GREGORIAN_MONTHS, islamic: ISLAMIC_MONTHS } as const;

/** How many letters of a month's name are left: فرو and فر. Only the Jalali months have a usual short form. */
const MONTH_LETTERS: Readonly<Record<Calendar, Readonly<Partial<Record<Width, number>>>>> = {
  persian: { abbreviated: 3, narrow: 2 },
  gregorian: { narrow: 1 },
  islamic: { narrow: 1 },
};

function monthName({ calendar, month }: Moment, width: Width): string {
  return (MONTHS[calendar][month - 1]?.[0] ?? "").slice(0, MONTH_LETTERS[calendar][width]);
}

/** From Sunday, as in Date; دوشنبه and چهارشنبه are written glued. */
const WEEKDAYS = ["یک\u200Cشنبه", "دوشنبه", "سه\u200Cشنبه", "چهارشنبه", "پنج\u200Cشنبه", "جمعه", "شنبه"] as const;

function weekdayName({ number, digits }: Moment, width: Width): string {
  const weekday = weekdayOf(number);
  const name = WEEKDAYS[weekday] ?? "";
  // ۱ش to ۵ش for Sunday to Thursday; Friday and Saturday by their letter.
  if (width === "short" && weekday < 5) return `${writeNumber(weekday + 1, 1, digits)}ش`;
  return width === "short" || width === "narrow" ? name.charAt(0) : name;
}

const QUARTER_LABELS: Readonly<Record<Width, string>> = { abbreviated: "س\u200Cم", wide: "سه\u200Cماهه ", short: "سه\u200Cماهه ", narrow: "" };

const quarterOf = ({ month }: Moment): number => Math.ceil(month / 3);
const quarterName = (moment: Moment, width: Width): string => QUARTER_LABELS[width] + writeNumber(quarterOf(moment), 1, moment.digits);

/** Parts of the day, each with its abbreviated, wide and narrow form. */
const DAY_PERIODS = {
  am: ["ق.ظ.", "قبل\u200Cازظهر", "ق"],
  pm: ["ب.ظ.", "بعدازظهر", "ب"],
  midnight: ["نیمه\u200Cشب", "نیمه\u200Cشب", "ن"],
  noon: ["ظهر", "ظهر", "ظ"],
  night: ["شب", "شب", "ش"],
  morning: ["صبح", "صبح", "ص"],
  afternoon: ["بعدازظهر", "بعدازظهر", "ب.ظ."],
  evening: ["عصر", "عصر", "ع"],
} as const;

type DayPeriod = keyof typeof DAY_PERIODS;

const periodName = (period: DayPeriod, width: Width): string => DAY_PERIODS[period][width === "abbreviated" ? 0 : width === "narrow" ? 2 : 1];
const halfOfDay = (hour: number): DayPeriod => (hour < 12 ? "am" : "pm");
const halfWithNoon = (hour: number): DayPeriod => (hour === 0 ? "midnight" : hour === 12 ? "noon" : halfOfDay(hour));
const timeOfDay = (hour: number): DayPeriod => (hour < 4 ? "night" : hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening");

const week = ({ calendar, number }: Moment): number => weekOfYear(calendar, number, IRANIAN_WEEK);
const yearOfWeek = ({ calendar, number }: Moment): number => weekYear(calendar, number, IRANIAN_WEEK);
const isoWeek = ({ number }: Moment): number => weekOfYear("gregorian", number, ISO_WEEK);
const isoYearOfWeek = ({ number }: Moment): number => weekYear("gregorian", number, ISO_WEEK);

const QUARTER: Token = { number: quarterOf, word: quarterName, isOrdinal: true };
const MONTH: Token = { number: ({ month }) => month, word: monthName, isOrdinal: true };
/** 1 for Saturday, and 1 for Monday. */
const LOCAL_WEEKDAY: Token = { number: ({ number }) => ((weekdayOf(number) + 1) % 7) + 1, word: weekdayName, isOrdinal: true };
const ISO_WEEKDAY: Token = { number: ({ number }) => ((weekdayOf(number) + 6) % 7) + 1, word: weekdayName, isOrdinal: true };

/** date-fns' table of tokens, by their letter: those that are numbers or words. */
const TOKENS: Readonly<Record<string, Token>> = {
  G: { word: ({ calendar }, width) => ERAS[calendar][width === "short" ? "wide" : width], wordsFrom: 1 },
  y: { number: ({ year }) => year, isOrdinal: true },
  Y: { number: yearOfWeek, isOrdinal: true },
  R: { number: isoYearOfWeek },
  u: { number: ({ year }) => year },
  Q: QUARTER,
  q: QUARTER,
  M: MONTH,
  L: MONTH,
  w: { number: week, isOrdinal: true },
  I: { number: isoWeek, isOrdinal: true },
  d: { number: ({ day }) => day, isOrdinal: true },
  D: { number: ({ calendar, number }) => dayOfYear(calendar, number), isOrdinal: true },
  E: { word: weekdayName, wordsFrom: 1 },
  e: LOCAL_WEEKDAY,
  c: LOCAL_WEEKDAY,
  i: ISO_WEEKDAY,
  a: { word: ({ hour }, width) => periodName(halfOfDay(hour), width), wordsFrom: 1 },
  b: { word: ({ hour }, width) => periodName(halfWithNoon(hour), width), wordsFrom: 1 },
  B: { word: ({ hour }, width) => periodName(timeOfDay(hour), width), wordsFrom: 1 },
  h: { number: ({ hour }) => hour % 12 || 12, isOrdinal: true },
  H: { number: ({ hour }) => hour, isOrdinal: true },
  K: { number: ({ hour }) => hour % 12, isOrdinal: true },
  k: { number: ({ hour }) => hour || 24, isOrdinal: true },
  m: { number: ({ minute }) => minute, isOrdinal: true },
  s: { number: ({ second }) => second, isOrdinal: true },
  t: { number: ({ instant }) => Math.floor(instant / 1000) },
  T: { number: ({ instant }) => instant },
};

/** The offset as ISO 8601 writes it: +0330 or +03 in one letter, +0330 in two or four, +03:30 in three or more. */
function isoForm({ offset }: Moment, length: number): string {
  const written = isoOffset(offset);
  if (length === 1 && written.endsWith(":00")) return written.slice(0, -3);
  return length === 3 || length > 4 ? written : written.replace(":", "");
}

/** GMT+3:30 or GMT+3, and GMT+03:30 in four letters. */
function gmtForm({ offset }: Moment, length: number): string {
  const written = isoOffset(offset);
  return `GMT${length < 4 ? written.replace(/^([+\-])0/u, "$1").replace(/:00$/u, "") : written}`;
}

/** The tokens that are neither number nor word. */
const SPECIAL_TOKENS: Readonly<Record<string, (moment: Moment, length: number) => string>> = {
  S: ({ millisecond }, length) => String(millisecond).padStart(3, "0").slice(0, length).padEnd(length, "0"),
  X: (moment, length) => (isoOffset(moment.offset) === "+00:00" ? "Z" : isoForm(moment, length)),
  x: isoForm,
  O: gmtForm,
  z: gmtForm,
};

const WIDTHS: readonly Width[] = ["abbreviated", "abbreviated", "abbreviated", "wide", "narrow", "short"];

/**
 * What writes a letter that stands so many times in a row, or once with an o behind it for an ordinal; null for no token.
 *
 * As in date-fns, two letters of a year are its last two digits, a word has its longest form in four letters, its shortest in five.
 */
export function tokenWriter(letter: string, length: number, isOrdinal: boolean): Writer | null {
  const special = Object.hasOwn(SPECIAL_TOKENS, letter) ? SPECIAL_TOKENS[letter] : undefined;
  if (special !== undefined && !isOrdinal) return (moment) => inDigits(special(moment, length), moment.digits);
  const { number, word, wordsFrom = 3, ...token }: Token = (Object.hasOwn(TOKENS, letter) ? TOKENS[letter] : undefined) ?? {};
  if (isOrdinal) {
    if (number === undefined || token.isOrdinal === undefined) return null;
    return (moment) => `${writeNumber(number(moment), 1, moment.digits)}ام`;
  }
  const width = WIDTHS[length - 1] ?? "wide";
  if (word !== undefined && length >= wordsFrom) return (moment) => word(moment, width);
  if (number === undefined) return null;
  if (letter === "y" && length === 2) return (moment) => writeNumber(number(moment) % 100, 2, moment.digits);
  return (moment) => writeNumber(number(moment), length, moment.digits);
}
