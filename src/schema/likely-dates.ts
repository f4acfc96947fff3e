// Likely dates: what somebody may have meant who wrote a date that the model refuses.
import { isoWritten, persianWritten, writtenDays } from "../dates/days.js";
import { toAsciiDigits } from "../text/digits.js";

const two = (digits: string): string => digits.padStart(2, "0");

/** Days of any digits and marks, with hyphens and two digits: ۱۴۰۳/۹/۱۲ is 1403-09-12. */
function withHyphens(text: string): string {
  const DAY = /([0-9]{4})[\-/.]([0-9]{1,2})[\-/.]([0-9]{1,2})(?![0-9])/gu;
  return toAsciiDigits(text).trim().replace(DAY, (_, year: string, month: string, day: string) => `${year}-${two(month)}-${two(day)}`);
}

/** An instant as ISO 8601 writes it: a T, seconds, and a colon in the offset. An offset that is not there is nobody's to guess. */
function withSeconds(text: string): string {
  const INSTANT = /^([0-9-]{10})[T ]([0-9]{2}:[0-9]{2})(:[0-9.]+)? ?(?:(Z)|([+\-][0-9]{2}):?([0-9]{2}))$/iu;
  return text.replace(INSTANT, (_, day: string, time: string, seconds = ":00", zulu = "", hours = "", minutes = "") =>
    `${day}T${time}${String(seconds)}${zulu === "" ? `${String(hours)}:${String(minutes)}` : "Z"}`);
}

/** No newspaper is as old as the Gregorian years that Jalali ones look like. */
const OLDEST_YEAR = 1600;
const isJalali = (text: string): boolean => Number(text.slice(0, 4)) < OLDEST_YEAR;

/** The ISO date of one whose days were written in the Jalali calendar; its time and offset stay. */
function isoOfJalali(text: string): string[] {
  const days = isJalali(text) ? writtenDays(text, "persian") : null;
  const time = text.indexOf("T");
  return days === null ? [] : [isoWritten(days) + (time === -1 ? "" : text.slice(time))];
}

/** What may be meant where `iso` belongs. */
export function likelyIso(text: string): string[] {
  const date = withSeconds(withHyphens(text));
  return isJalali(date) ? isoOfJalali(date) : [date];
}

/** What may be meant where `persian` belongs: a day, of which the time is none. */
export function likelyPersian(text: string): string[] {
  const date = withSeconds(withHyphens(text));
  return isJalali(date) ? [date.split(/[T ]/u, 1)[0] ?? date] : likelyNewsDate(text).map(({ persian }) => persian);
}

/** A date of the model that a text alone may stand for. */
export function likelyNewsDate(text: string): { readonly iso: string; readonly persian: string }[] {
  return likelyIso(text).flatMap((iso) => {
    const days = writtenDays(iso, "gregorian");
    return days === null ? [] : [{ iso, persian: persianWritten(days) }];
  });
}
