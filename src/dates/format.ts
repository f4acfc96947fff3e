// Format: writes dates in Persian, by the tokens of date-fns.
import { readClock, timeOfDay, type ZoneOptions } from "./calendar.js";
import { type Calendar, calendarDay } from "./day-numbers.js";
import { type Digits, type Moment, tokenWriter, type Writer } from "./format-tokens.js";
import { TEHRAN } from "./zone.js";

/** How {@link formatDate} writes: the zone, the calendar (Jalali where nothing is said) and the digits (Persian). */
export interface FormatOptions extends ZoneOptions {
  readonly calendar?: Calendar;
  readonly digits?: Digits;
}

/** Patterns for {@link formatDate}, as news prints its dates. */
export const DATE_PATTERNS = {
  /** ۱۲ آذر ۱۴۰۳ */
  day: "d MMMM yyyy",
  /** دوشنبه ۱۲ آذر ۱۴۰۳ */
  dayWithWeekday: "EEEE d MMMM yyyy",
  /** دوشنبه ۱۲ آذر ۱۴۰۳، ۱۴:۳۰ */
  dayAndTime: "EEEE d MMMM yyyy، HH:mm",
  /** آذر ۱۴۰۳ */
  month: "MMMM yyyy",
  /** ۱۴۰۳/۰۹/۱۲ */
  numeric: "yyyy/MM/dd",
  /** ۱۴۰۳/۰۹/۱۲ ۱۴:۳۰ */
  numericWithTime: "yyyy/MM/dd HH:mm",
  /** ۱۴:۳۰ */
  time: "HH:mm",
} as const;

/** What P to PPPP and p to pppp stand for. */
const LONG_DATES = ["yyyy/MM/dd", "d MMM y", "do MMMM y", "EEEE do MMMM y"] as const;
const LONG_TIMES = ["h:mm a", "h:mm:ss a", "h:mm:ss a z", "h:mm:ss a zzzz"] as const;

/** Two quotes, a quoted stretch, a date and time in one, a letter with the o of ordinals, a run of one letter, or anything else. */
const PATTERN_PART = /''|'(?:''|[^'])*'?|(P{1,4})(p{1,4})|([A-Za-z])o|(([A-Za-z])\5*)|[^A-Za-z']+/gu;

/** Tokens of other libraries for the year and the day, which are those of the week and of the year in date-fns. */
const MISTAKEN_TOKENS: ReadonlyMap<string, string> = new Map([
  ["YY", "yy"],
  ["YYYY", "yyyy"],
  ["D", "d"],
  ["DD", "dd"],
]);

/** A compiled pattern: text of its own, and what writes the tokens between. */
type Parts = readonly (string | Writer)[];

function longForm(forms: readonly string[], length: number): string {
  return forms[Math.min(length, forms.length) - 1] ?? "";
}

function compileToken(token: string, letter: string, length: number, isOrdinal: boolean): Writer {
  const meant = MISTAKEN_TOKENS.get(token);
  if (meant !== undefined) throw new RangeError(`The token "${token}" is not what it is elsewhere; write "${meant}".`);
  const writer = tokenWriter(letter, length, isOrdinal);
  if (writer !== null) return writer;
  throw new RangeError(`The token "${token.slice(0, 40)}" is unknown; letters that are no token stand between single quotes.`);
}

/** What stands between quotes is itself; two quotes in a row are one. */
function unquote(part: string): string {
  if (part === "''") return "'";
  return part.slice(1, part.length > 1 && part.endsWith("'") ? -1 : undefined).replaceAll("''", "'");
}

function compilePart([part, longDate, longTime, ordinal, run = ""]: RegExpExecArray): Parts {
  if (part.startsWith("'")) return [unquote(part)];
  if (longDate !== undefined && longTime !== undefined) {
    const joint = longDate.length < 3 ? "، " : " در ";
    return [...compile(longForm(LONG_DATES, longDate.length)), joint, ...compile(longForm(LONG_TIMES, longTime.length))];
  }
  if (ordinal !== undefined) return [compileToken(part, ordinal, 1, true)];
  if (run === "") return [part];
  const letter = run.charAt(0);
  if (letter === "P") return compile(longForm(LONG_DATES, run.length));
  if (letter === "p") return compile(longForm(LONG_TIMES, run.length));
  return [compileToken(part, letter, run.length, false)];
}

function compile(pattern: string): Parts {
  return Array.from(pattern.matchAll(PATTERN_PART), compilePart).flat();
}

/** A program has few patterns and uses them often. What it holds is bounded, and pure: nobody can tell that it is there but by the clock. */
const compiled = new Map<string, Parts>();
const MOST_PATTERNS = 64;
const LONGEST_KEPT = 200;

function partsOf(pattern: string): Parts {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const parts = compile(pattern);
  if (compiled.size >= MOST_PATTERNS) compiled.clear();
  if (pattern.length <= LONGEST_KEPT) compiled.set(pattern, parts);
  return parts;
}

const CALENDARS: ReadonlySet<string> = new Set(["persian", "gregorian", "islamic"]);
const DIGITS: ReadonlySet<string> = new Set(["persian", "ascii"]);

function readMoment(date: Date | string, timeZone: string, calendar: Calendar, digits: Digits): Moment {
  const { instant, offset, day: number, time } = readClock(date, timeZone);
  const { year, month, day } = calendarDay(calendar, number);
  if (year < 1) throw new RangeError("The date lies before the first lunar year.");
  const { hour, minute, second, millisecond } = timeOfDay(time);
  return { calendar, digits, instant, offset, number, year, month, day, hour, minute, second, millisecond };
}

/**
 * Writes a date in Persian by a pattern of date-fns tokens.
 *
 * The calendar is Jalali and the digits Persian unless said otherwise. Gregorian months are those of Iranian news (ژانویه … دسامبر).
 * `islamic` is the lunar calendar by the tables of astronomers (islamic-civil), which may be off the sighting of the moon by a day or two. Weeks
 * begin on Saturday, and the first one has the first day of the year; I, R and i are ISO 8601's, of the Gregorian calendar. Only what a token
 * writes gets Persian digits: the pattern's own text stays. Latin letters that are no token stand between single quotes.
 *
 * It writes what date-fns-jalali writes with its Persian locale, but for the digits, ordinals (۱۲ام), eras (هجری شمسی) and the comma of Pp (،).
 * {@link DATE_PATTERNS} has the patterns of news. Throws a RangeError for an invalid date (as {@link toJalali} does), an unknown zone,
 * calendar, kind of digits or token, and for YYYY, YY, DD and D, which other libraries take for yyyy, yy, dd and d; and a TypeError where a
 * caller without types gives no pattern.
 *
 * @example
 * ```ts
 * import { formatDate } from "khabar/dates";
 * formatDate("2024-12-02T11:00:00Z", "EEEE d MMMM yyyy، HH:mm"); // => "دوشنبه ۱۲ آذر ۱۴۰۳، ۱۴:۳۰"
 * formatDate("2024-12-02T11:00:00Z", "d MMMM yyyy", { calendar: "gregorian" }); // => "۲ دسامبر ۲۰۲۴"
 * formatDate("2024-12-02T11:00:00Z", "d MMMM yyyy", { calendar: "islamic" }); // => "۳۰ جمادی\u200Cالاول ۱۴۴۶"
 * ```
 */
export function formatDate(
  date: Date | string,
  pattern: string,
  { timeZone = TEHRAN, calendar = "persian", digits = "persian" }: FormatOptions = {},
): string {
  // Callers without types may say anything; a calendar that is unknown must not pass for another one.
  if (!CALENDARS.has(calendar)) throw new RangeError(`The calendar "${calendar}" is unknown; there are ${[...CALENDARS].join(", ")}.`);
  if (typeof pattern !== "string") throw new TypeError('The pattern must be a text of tokens, such as "d MMMM yyyy".');
  if (!DIGITS.has(digits)) throw new RangeError(`The digits "${digits}" are unknown; there are ${[...DIGITS].join(" and ")}.`);
  const moment = readMoment(date, timeZone, calendar, digits);
  let written = "";
  for (const part of partsOf(pattern)) written += typeof part === "string" ? part : part(moment);
  return written;
}
