// Dates: those of an article as feeds write them, and those of feeds as people write them.
import { persianWritten, writtenDays } from "../../dates/days.js";
import { isoOffset, offsetAt, placeWallTime, TEHRAN } from "../../dates/zone.js";
import type { ParseOptions } from "../../dates/parse.js";
import { readInstant } from "../../dates/instant.js";
import type { Article, NewsDate } from "../../schema/types.js";
import { newsDateOf } from "../reading/date.js";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** An instant with its offset, as the model writes it. */
const INSTANT = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]+)?(Z|[+\-][0-9]{2}:[0-9]{2})$/u;

/** The weekday of a day of the Gregorian calendar. Date.UTC takes the years before 100 for those of the last century. */
const weekdayOf = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? "";

/** An instant as RSS writes it (RFC 822, with a year of four digits), on the clock of its own offset. Undefined for a day, a month, a year or a range. */
export function mailDate(date: NewsDate | undefined): string | undefined {
  const [, year, month, day, clock, offset] = INSTANT.exec(date?.iso ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined || clock === undefined || offset === undefined) return undefined;
  const zone = offset === "Z" ? "GMT" : offset.replace(":", "");
  return `${weekdayOf(`${year}-${month}-${day}`)}, ${day} ${MONTHS[Number(month) - 1] ?? ""} ${year} ${clock} ${zone}`;
}

/** An instant as Atom and JSON Feed write it (RFC 3339). */
export const instantText = (date: NewsDate | undefined): string | undefined => (date !== undefined && INSTANT.test(date.iso) ? date.iso : undefined);

/** A day, month, year or range as Dublin Core writes it (ISO 8601), since feeds have elements for instants alone. */
export const dayText = (date: NewsDate | undefined): string | undefined => (date === undefined || date.iso.includes("T") ? undefined : date.iso);

/** The instant that a date begins with, for feeds that must have one: of a day, its midnight in the zone. */
export function beginningOf({ iso }: NewsDate, timeZone: string = TEHRAN): string {
  if (iso.includes("T")) return iso;
  const [year = "", month = "01", day = "01"] = iso.slice(0, 10).split("/")[0]?.split("-") ?? [];
  const midnight = `${year}-${month}-${day}T00:00:00`;
  const { instant } = placeWallTime(Date.parse(`${midnight}Z`), timeZone);
  return `${midnight}${isoOffset(offsetAt(instant, timeZone))}`;
}

/** When a feed was changed last, an instant: as the channel says, or the latest date of its articles. */
export function latestOf(listed: readonly { readonly article: Article }[], updatedAt: string | undefined, timeZone: string | undefined): NewsDate | undefined {
  if (updatedAt !== undefined) {
    readInstant(updatedAt); // throws for what is none
    return newsDateOf(updatedAt);
  }
  let latest: NewsDate | undefined;
  for (const { article: { modifiedAt, publishedAt } } of listed) {
    const date = modifiedAt ?? publishedAt;
    if (date === undefined) continue;
    const iso = beginningOf(date, timeZone);
    if (latest === undefined || Date.parse(iso) > Date.parse(latest.iso)) latest = { ...date, iso };
  }
  return latest;
}

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
function isoOfMailDate(text: string): string | undefined {
  const [, weekday, day = "", monthName = "", year = "", hour = "", minute = "", second = "00", zone = ""] = MAIL_DATE.exec(text) ?? [];
  const month = MONTHS.findIndex((name) => name === monthName) + 1;
  const offset = /^[A-Z]/u.test(zone) ? ZONES.get(zone) : zone;
  if (month === 0 || offset === undefined) return undefined;
  const date = `${fullYear(year)}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return weekday !== undefined && weekday !== weekdayOf(date) ? undefined : `${date}T${hour}:${minute}:${second}${offset}`;
}

/** A month, year or range of days of the Gregorian calendar (ISO 8601). */
const STRETCH = /^(?:[0-9]{4}(?:-[0-9]{2})?|[0-9]{4}-[0-9]{2}-[0-9]{2}\/[0-9]{4}-[0-9]{2}-[0-9]{2})$/u;

/** Earlier years are Jalali ones, and for people. */
const FIRST_GREGORIAN = "1600";

function stretchOf(text: string): NewsDate | undefined {
  const days = STRETCH.test(text) && text >= FIRST_GREGORIAN ? writtenDays(text, "gregorian") : null;
  return days === null ? undefined : { iso: text, persian: persianWritten(days) };
}

/**
 * Reads a date of a feed: RFC 822, ISO 8601, or one for people, Jalali or Gregorian. A clock time without an offset is one of `timeZone`, Tehran where
 * nothing is said. Undefined for what is not one date without a doubt.
 */
export function feedDateOf(text: string, options: ParseOptions): NewsDate | undefined {
  const trimmed = text.replace(/\s+/gu, " ").trim();
  return stretchOf(trimmed) ?? newsDateOf(isoOfMailDate(trimmed) ?? trimmed, options);
}
