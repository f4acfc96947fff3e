// Mail date: the dates of RFC 822 and its heirs, as feeds and scripts write them.

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
/** The months by the names that they have there. */
export const MAIL_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** The weekday of a day of the Gregorian calendar. Date.UTC takes the years before 100 for those of the last century. */
export const weekdayOf = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";

/** Names of zones in RFC 822, and those of Iran and Afghanistan. */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["GMT", "Z"], ["UT", "Z"], ["UTC", "Z"], ["Z", "Z"], ["IRST", "+03:30"], ["IRDT", "+04:30"], ["AFT", "+04:30"],
  ["EST", "-05:00"], ["EDT", "-04:00"], ["CST", "-06:00"], ["CDT", "-05:00"], ["MST", "-07:00"], ["MDT", "-06:00"], ["PST", "-08:00"], ["PDT", "-07:00"],
]);

/** RFC 822 as feeds write it: without a weekday, without seconds, with the years of two digits that it had, with a colon in the offset. */
const MAIL_DATE = /^(?:([A-Z][a-z]{2})[a-z]{0,6}, ?)?([0-9]{1,2}) ([A-Z][a-z]{2})[a-z]{0,6} ([0-9]{4}|[0-9]{2}) ([0-9]{2}):([0-9]{2})(?::([0-9]{2}))? ?([A-Z]{1,4}|[+\-][0-9]{2}:?[0-9]{2})$/u;

/** Two digits are of this century up to the year 2049 (RFC 5322, 4.3). */
const fullYear = (year: string): string => (year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`);

/** An RFC 822 date as ISO 8601; undefined for other dates, and where the weekday says another day. */
export function isoOfMailDate(text: string): string | undefined {
  const [, weekday, day = "", monthName = "", year = "", hour = "", minute = "", second = "00", zone = ""] = MAIL_DATE.exec(text) ?? [];
  const month = MAIL_MONTHS.findIndex((name) => name === monthName) + 1;
  const offset = /^[A-Z]/u.test(zone) ? ZONES.get(zone) : zone;
  if (month === 0 || offset === undefined) return undefined;
  const date = `${fullYear(year)}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return weekday !== undefined && weekday !== weekdayOf(date) ? undefined : `${date}T${hour}:${minute}:${second}${offset}`;
}
