// Relative time: how long ago something was, or how soon it will be, as a reader says it.
import { toPersianDigits } from "../text/digits.js";
import { wholeMonths } from "./arithmetic.js";
import { DAY, jalaliDay, readClock, type ZoneOptions } from "./calendar.js";
import { weekdayOf } from "./day-numbers.js";
import { TEHRAN } from "./zone.js";

/** How {@link relativeTime} speaks: Persian where nothing is said, and each language with its own digits. */
export interface RelativeTimeOptions extends ZoneOptions {
  readonly language?: "fa" | "en";
  readonly digits?: "persian" | "ascii";
}

/** The time between two instants, without its direction. */
interface Distance {
  readonly milliseconds: number;
  /** Midnights between them. */
  readonly days: number;
  /** Whole months of the Jalali calendar, from day to day. */
  readonly months: number;
  /** Beginnings of a week (Saturday), a month and a year between them: where it is 1, the one lies in the neighbour of the other's. */
  readonly borders: { readonly week: number; readonly month: number; readonly year: number };
}

type Unit = "now" | "minute" | "hour" | "day" | "week" | "month" | "year";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A unit, the distances that are told in it, and how many of it they are. */
type Row = readonly [unit: Unit, fits: (distance: Distance) => boolean, count: (distance: Distance) => number];

/**
 * Which unit a distance is told in: the first row that fits, and years where none does. Days, months and years are those of the calendar on the zone's clocks, and no spans of
 * so many hours: what happened at 23:50 was 20 minutes ago at 00:10, five hours ago at 04:50, and yesterday at 09:00.
 */
const UNITS: readonly Row[] = [
  ["now", ({ milliseconds }) => milliseconds < MINUTE, () => 0],
  ["minute", ({ milliseconds }) => milliseconds < HOUR, ({ milliseconds }) => Math.trunc(milliseconds / MINUTE)],
  ["hour", ({ milliseconds, days }) => days === 0 || milliseconds < 6 * HOUR, ({ milliseconds }) => Math.trunc(milliseconds / HOUR)],
  ["day", ({ days }) => days < 7, ({ days }) => days],
  ["week", ({ months }) => months < 1, ({ days }) => Math.trunc(days / 7)],
  ["month", ({ months }) => months < 12, ({ months }) => months],
];

const YEARS: Row = ["year", () => true, ({ months }) => Math.trunc(months / 12)];

/** What to say of a distance. */
interface Saying {
  readonly unit: Unit;
  readonly count: number;
  /** Whether the date lies in the very next week, month or year: then that is said, and not a number. */
  readonly isNeighbour: boolean;
  readonly isPast: boolean;
}

/** Persian: units with the ezafe that «دیگر» asks for; what is said instead of a number, before and after now. */
const PERSIAN = {
  now: "همین حالا",
  past: { minute: "دقیقه", hour: "ساعت", day: "روز", week: "هفته", month: "ماه", year: "سال" },
  future: { minute: "دقیقهٔ", hour: "ساعت", day: "روز", week: "هفتهٔ", month: "ماه", year: "سال" },
  days: { past: ["دیروز", "پریروز"], future: ["فردا", "پس\u200Cفردا"] },
  neighbours: {
    past: { week: "هفتهٔ گذشته", month: "ماه گذشته", year: "سال گذشته" },
    future: { week: "هفتهٔ آینده", month: "ماه آینده", year: "سال آینده" },
  },
} as const;

const isBigUnit = (unit: Unit): unit is "week" | "month" | "year" => unit === "week" || unit === "month" || unit === "year";
const isHalfAnHour = ({ unit, count }: Saying): boolean => unit === "minute" && count === 30;

function inPersian(saying: Saying): string {
  const { unit, count, isNeighbour, isPast } = saying;
  const direction = isPast ? "past" : "future";
  if (unit === "now") return PERSIAN.now;
  if (isNeighbour && isBigUnit(unit)) return PERSIAN.neighbours[direction][unit];
  const day = unit === "day" ? PERSIAN.days[direction][count - 1] : undefined;
  if (day !== undefined) return day;
  const amount = isHalfAnHour(saying) ? "نیم ساعت" : `${count === 1 ? "یک" : count} ${PERSIAN[direction][unit]}`;
  return `${amount} ${isPast ? "پیش" : "دیگر"}`;
}

/** Made when they are first needed, for it takes long to make them; the same for every call. */
const formats: Partial<Record<"auto" | "always", Intl.RelativeTimeFormat>> = {};

function inEnglish(saying: Saying): string {
  const { unit, count, isNeighbour, isPast } = saying;
  if (isHalfAnHour(saying)) return isPast ? "half an hour ago" : "in half an hour";
  // "auto" says "yesterday" and "last month", "always" says "1 month ago".
  const numeric = unit === "now" || unit === "day" || isNeighbour ? "auto" : "always";
  const format = (formats[numeric] ??= new Intl.RelativeTimeFormat("en-US", { numeric }));
  return format.format(isPast ? -count : count, unit === "now" ? "second" : unit);
}

const LANGUAGES: Readonly<Record<"fa" | "en", { readonly say: (saying: Saying) => string; readonly digits: "persian" | "ascii" }>> = {
  fa: { say: inPersian, digits: "persian" },
  en: { say: inEnglish, digits: "ascii" },
};

function measure(date: Date | string, now: Date | string, timeZone: string): Distance & { readonly isPast: boolean } {
  const [there, here] = [readClock(date, timeZone), readClock(now, timeZone)];
  const isPast = there.instant <= here.instant;
  const [from, to] = isPast ? [there, here] : [here, there];
  const [first, last] = [jalaliDay(from.day * DAY), jalaliDay(to.day * DAY)];
  // Where clocks go back over midnight, a later instant may lie on the day before.
  const days = Math.max(0, to.day - from.day);
  const year = last.year - first.year;
  // Saturday is weekday 6.
  const weekOf = (day: number): number => day - ((weekdayOf(day) + 1) % 7);
  return {
    isPast,
    milliseconds: to.instant - from.instant,
    days,
    // No month is shorter than this.
    months: days < 29 ? 0 : wholeMonths(from.day * DAY, to.day * DAY),
    borders: { week: (weekOf(to.day) - weekOf(from.day)) / 7, month: year * 12 + last.month - first.month, year },
  };
}

/**
 * Says how long before or after `now` a date lies, in Persian or English.
 *
 * Both are a Date, or an ISO 8601 instant with its offset. Under a minute it is «همین حالا»; then whole minutes (thirty are «نیم ساعت»), then
 * hours for six hours or within the same day, then days: «دیروز», «پریروز», «۳ روز پیش» to six; weeks to a month of the Jalali
 * calendar, months to twelve, and years. One week, month or year is «هفتهٔ گذشته», «ماه گذشته», «سال گذشته» where the date lies in it, and
 * «یک ماه پیش» otherwise. Days begin and end by the clocks of the zone. Throws a RangeError for an unknown language or kind of digits, and as
 * {@link toJalali} does.
 *
 * @example
 * ```ts
 * import { relativeTime } from "khabar/dates";
 * relativeTime("2024-12-02T10:55:00Z", "2024-12-02T11:00:00Z"); // => "۵ دقیقه پیش"
 * relativeTime("2024-12-01T20:20:00Z", "2024-12-02T05:30:00Z"); // => "دیروز"
 * relativeTime("2024-12-05T11:00:00Z", "2024-12-02T11:00:00Z", { language: "en" }); // => "in 3 days"
 * ```
 */
export function relativeTime(date: Date | string, now: Date | string, options: RelativeTimeOptions = {}): string {
  const { language = "fa", timeZone = TEHRAN } = options;
  // Callers without types may say anything.
  if (!Object.hasOwn(LANGUAGES, language)) throw new RangeError(`The language "${language}" is unknown; there are ${Object.keys(LANGUAGES).join(" and ")}.`);
  const { say, digits: usual } = LANGUAGES[language];
  const digits: string = options.digits ?? usual;
  if (digits !== "persian" && digits !== "ascii") throw new RangeError(`The digits "${digits}" are unknown; there are persian and ascii.`);
  const distance = measure(date, now, timeZone);
  const [unit, , countOf] = UNITS.find(([, fits]) => fits(distance)) ?? YEARS;
  const count = countOf(distance);
  const isNeighbour = count === 1 && isBigUnit(unit) && distance.borders[unit] === 1;
  const said = say({ unit, count, isNeighbour, isPast: distance.isPast });
  return digits === "persian" ? toPersianDigits(said) : said;
}
