// Date: a date as other formats write it, as the model wants it.
import { dayNumber } from "../../dates/day-numbers.js";
import { persianWritten, writtenDays } from "../../dates/days.js";
import { hasYear } from "../../dates/news-date.js";
import { parseDate, type ParseOptions } from "../../dates/parse.js";
import type { Path } from "../../schema/path.js";
import type { NewsDate } from "../../schema/types.js";
import type { Diagnostics } from "./diagnostic.js";
import { isoOfMailDate } from "./mail-date.js";

/** ISO 8601 as machines write it: a day, or an instant with its offset, be it with seconds and a colon or without. */
const MACHINE_DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(\.[0-9]{1,9})?)?(Z|[+\-][0-9]{2}:?[0-9]{2}))?$/u;

/** Earlier Gregorian years are Jalali ones in machines' clothes, 1403-09-12. */
const FIRST_GREGORIAN = 1600;

/** «+0330» with the colon that the model wants. */
const withColon = (offset: string): string => (offset === "Z" || offset.includes(":") ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`);

const isClock = (hour: string, minute: string, second: string): boolean => Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;

/** Only zeros say nothing: 11:00:00.000Z. */
const fraction = (digits: string): string => (/^\.0+$/u.test(digits) ? "" : digits);

function machineDate(text: string): NewsDate | null {
  const [, year, month, day, hour, minute = "", second = "00", digits = "", offset = ""] = MACHINE_DATE.exec(text) ?? [];
  if (year === undefined || Number(year) < FIRST_GREGORIAN || (hour !== undefined && !(isClock(hour, minute, second) && isClock(offset.slice(1, 3), offset.slice(-2), "0") || offset === "Z"))) return null;
  const iso = `${year}-${String(month)}-${String(day)}`;
  const number = dayNumber("gregorian", { year: Number(year), month: Number(month), day: Number(day) });
  if (number === null || writtenDays(iso, "gregorian") === null) return null;
  return { iso: hour === undefined ? iso : `${iso}T${hour}:${minute}:${second}${fraction(digits)}${withColon(offset)}`, persian: persianWritten({ first: number, last: number }) };
}

/** A month, year or range of days of the Gregorian calendar (ISO 8601). */
const STRETCH = /^(?:[0-9]{4}(?:-[0-9]{2})?|[0-9]{4}-[0-9]{2}-[0-9]{2}\/[0-9]{4}-[0-9]{2}-[0-9]{2})$/u;

function stretchOf(text: string): NewsDate | undefined {
  const days = STRETCH.test(text) && Number(text.slice(0, 4)) >= FIRST_GREGORIAN ? writtenDays(text, "gregorian") : null;
  return days === null ? undefined : { iso: text, persian: persianWritten(days) };
}

/**
 * Reads a date of a machine (ISO 8601, RFC 5322) or of people (۱۲ آذر ۱۴۰۳, ۱۴۰۳/۰۹/۱۲ ۱۴:۳۰; `text` and `calendar` keep what was printed). Undefined for
 * what is not one date without a doubt, and for one that a missing year leaves open.
 */
export function newsDateOf(value: unknown, options: ParseOptions = {}): NewsDate | undefined {
  if (typeof value !== "string") return undefined;
  const text = value.replace(/\s+/gu, " ").trim();
  const mail = isoOfMailDate(text);
  const machine = machineDate(mail ?? text) ?? stretchOf(text);
  if (machine !== undefined) return machine;
  const date = parseDate(mail ?? text, options);
  if (date === null || !hasYear(date)) return undefined;
  return mail !== undefined || MACHINE_DATE.test(text) && date.calendar === "gregorian" ? { iso: date.iso, persian: date.persian } : date;
}

/** Reads the date at a place of a document, and tells where one cannot be read. */
export type DateReader = (value: unknown, path: Path) => NewsDate | undefined;

/** A reader of one document's dates, below the place that it reads from. */
export function dateReader({ reference, timeZone }: ParseOptions, diagnostics: Diagnostics, base: Path): DateReader {
  const options: ParseOptions = { ...(reference === undefined ? {} : { reference }), ...(timeZone === undefined ? {} : { timeZone }) };
  return (value, path) => {
    if (value === undefined || value === null || value === "") return undefined;
    const date = newsDateOf(value, options);
    if (date === undefined) diagnostics.report("date-unread", [...base, ...path], typeof value === "string" ? value : JSON.stringify(value));
    return date;
  };
}
