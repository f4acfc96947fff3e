// Instant: a Date or an ISO 8601 string, as callers give it, in milliseconds.

/** An instant of ISO 8601 in its full form: to the minute or finer, and with an offset. */
const ISO_INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+\-](\d{2}):(\d{2}))$/u;

/** The parts in ISO_INSTANT's order must exist: Date.parse takes 30 February for 1 March. */
function exists(match: RegExpExecArray): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && hour < 24 && minute < 60 && second < 60 && offsetHour < 24 && offsetMinute < 60;
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
