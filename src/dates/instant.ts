// Instant: a Date or an ISO 8601 string, as callers give it, in milliseconds.
import { lengthOfMonth } from "./day-numbers.js";

/** An instant of ISO 8601 in its full form: to the minute or finer, and with an offset. */
const ISO_INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+\-](\d{2}):(\d{2}))$/u;

/** The parts in ISO_INSTANT's order must exist: Date.parse takes 30 February for 1 March. */
function exists([, year, month, day, hour, minute, second = "0", offsetHour = "0", offsetMinute = "0"]: RegExpExecArray): boolean {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const isDay = isMonth && Number(day) >= 1 && Number(day) <= lengthOfMonth("gregorian", Number(year), Number(month));
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  return isDay && isTime && Number(offsetHour) < 24 && Number(offsetMinute) < 60;
}

/**
 * Reads an instant, in milliseconds since 1970-01-01T00:00Z.
 *
 * Throws a RangeError for an invalid Date and for a string that is no ISO 8601 instant with an offset: without one, the day
 * would depend on where the process runs.
 */
export function readInstant(date: Date | string): number {
  if (typeof date !== "string") {
    const time = date.getTime();
    if (Number.isNaN(time)) throw new RangeError("The Date is invalid (its time is NaN).");
    return time;
  }
  const match = ISO_INSTANT.exec(date);
  if (match === null || !exists(match)) {
    throw new RangeError(`"${date.slice(0, 40)}" is no ISO 8601 instant with an offset, such as "2024-12-02T14:30:00+03:30".`);
  }
  return Date.parse(date);
}
