// Format: writes dates in Persian, by the tokens of date-fns.
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { constructFromSymbol } from "date-fns-jalali/constants";
import { format } from "date-fns-jalali/format";
import { faIR } from "date-fns-jalali/locale/fa-IR";
import { toPersianDigits } from "../text/digits.js";
import { toJalali, type ZoneOptions } from "./calendar.js";
import { readInstant } from "./instant.js";
import { GREGORIAN_MONTHS } from "./names.js";
import { offsetAt, TEHRAN } from "./zone.js";

/** How {@link formatDate} writes: the zone, the calendar (Jalali where nothing is said) and the digits (Persian). */
export interface FormatOptions extends ZoneOptions {
  readonly calendar?: "persian" | "gregorian";
  readonly digits?: "persian" | "ascii";
}

/** One instant, in what the tokens need of it. */
interface Moment {
  readonly instant: number;
  readonly wall: WallClock;
}

// The declared type allows no offset but 0, which is what this class is here to change.
const UtcGettersDate = UTCDateMini as new (value: number) => Date;

/** A wall time whose getters read the zone's clock, and whose offset is the zone's, for the tokens X, x, O and z. */
class WallClock extends UtcGettersDate {
  readonly offset: number;

  constructor(wall: number, offset: number) {
    super(wall);
    this.offset = offset;
  }

  override getTimezoneOffset(): number {
    return -Math.round(this.offset / 60_000);
  }

  /** date-fns copies dates by this symbol; the copy keeps the offset. */
  [constructFromSymbol](value: Date | number | string): WallClock {
    return new WallClock(Number(value), this.offset);
  }
}

/** Ordinals end in ام in Persian: ۱۲ام, where the library has «۱۲-ام». The rest of the locale is its own. */
const LOCALE: typeof faIR = {
  ...faIR,
  localize: { ...faIR.localize, ordinalNumber: (value) => `${value}ام` },
};

/** Both are Iran's, and said here so that no setDefaultOptions elsewhere in the process changes them. */
const LIBRARY_OPTIONS = { locale: LOCALE, weekStartsOn: 6, firstWeekContainsDate: 1 } as const;

/** A quoted stretch, a run of one letter (with P and p, and with the o of ordinals), or anything else. */
const PATTERN_PART = /'(?:''|[^'])*'?|P{1,4}p{1,4}|[A-Za-z]o|([A-Za-z])\1*|[^A-Za-z']+/gu;

const pad = (value: number, length: number): string => String(value).padStart(length, "0");
const gregorianMonth = (wall: Date): string => GREGORIAN_MONTHS[wall.getUTCMonth()]?.[0] ?? "";

/** The tokens that differ between calendars, for the Gregorian one. */
const GREGORIAN_TOKENS: ReadonlyMap<string, (wall: Date) => string> = new Map([
  ["y", (wall: Date) => String(wall.getUTCFullYear())],
  ["yy", (wall: Date) => pad(wall.getUTCFullYear() % 100, 2)],
  ["yyyy", (wall: Date) => pad(wall.getUTCFullYear(), 4)],
  ["M", (wall: Date) => String(wall.getUTCMonth() + 1)],
  ["MM", (wall: Date) => pad(wall.getUTCMonth() + 1, 2)],
  ["MMM", gregorianMonth],
  ["MMMM", gregorianMonth],
  ["LLLL", gregorianMonth],
  ["d", (wall: Date) => String(wall.getUTCDate())],
  ["dd", (wall: Date) => pad(wall.getUTCDate(), 2)],
  ["do", (wall: Date) => `${wall.getUTCDate()}ام`],
]);

/** The tokens that mean the same in every calendar: weekday, time of day, zone. */
const CLOCK_TOKEN = /^[EiabBhHkKmsSXxOzp]/u;

/** The library counts the wall time as if it were UTC, so timestamps are written here. */
const TIMESTAMP_TOKENS: ReadonlyMap<string, (instant: number) => string> = new Map([
  ["t", (instant: number) => String(Math.floor(instant / 1000))],
  ["T", (instant: number) => String(instant)],
]);

function formatToken(token: string, { instant, wall }: Moment, calendar: "persian" | "gregorian"): string {
  const timestamp = TIMESTAMP_TOKENS.get(token);
  if (timestamp !== undefined) return timestamp(instant);
  if (calendar === "persian" || CLOCK_TOKEN.test(token)) return format(wall, token, LIBRARY_OPTIONS);
  const gregorian = GREGORIAN_TOKENS.get(token);
  if (gregorian === undefined) throw new RangeError(`The token "${token}" has no Gregorian form here; ${[...GREGORIAN_TOKENS.keys()].join(", ")} have.`);
  return gregorian(wall);
}

const CALENDARS: ReadonlySet<string> = new Set(["persian", "gregorian"]);
const DIGITS: ReadonlySet<string> = new Set(["persian", "ascii"]);

/** What stands between quotes is itself; two quotes in a row are one. */
function unquote(part: string): string {
  if (part === "''") return "'";
  return part.slice(1, part.length > 1 && part.endsWith("'") ? -1 : undefined).replaceAll("''", "'");
}

/**
 * Writes a date in Persian by a pattern of date-fns tokens.
 *
 * The calendar is Jalali and the digits Persian unless said otherwise; with `calendar: "gregorian"` the months are those of
 * Iranian news (ژانویه … دسامبر), and the tokens y, M, d and their longer forms can be used. Only what a token writes gets
 * Persian digits: the pattern's own text stays. Latin letters that are no token stand between single quotes. Throws a
 * RangeError for an invalid date (as {@link toJalali} does), an unknown zone, calendar, kind of digits or token.
 *
 * @example
 * ```ts
 * import { formatDate } from "khabar/dates";
 * formatDate("2024-12-02T11:00:00Z", "EEEE d MMMM yyyy، HH:mm"); // => "دوشنبه ۱۲ آذر ۱۴۰۳، ۱۴:۳۰"
 * formatDate("2024-12-02T11:00:00Z", "d MMMM yyyy", { calendar: "gregorian" }); // => "۲ دسامبر ۲۰۲۴"
 * ```
 */
export function formatDate(
  date: Date | string,
  pattern: string,
  { timeZone = TEHRAN, calendar = "persian", digits = "persian" }: FormatOptions = {},
): string {
  // Callers without types may say anything; a calendar that is unknown must not pass for the other one.
  if (!CALENDARS.has(calendar)) throw new RangeError(`The calendar "${calendar}" is unknown; there are ${[...CALENDARS].join(" and ")}.`);
  if (!DIGITS.has(digits)) throw new RangeError(`The digits "${digits}" are unknown; there are ${[...DIGITS].join(" and ")}.`);
  const instant = readInstant(date);
  toJalali(new Date(instant), { timeZone }); // throws outside of the calendar's range
  const offset = offsetAt(instant, timeZone);
  const moment = { instant, wall: new WallClock(instant + offset, offset) };
  return pattern.replace(PATTERN_PART, (part) => {
    if (part.startsWith("'")) return unquote(part);
    if (!/^[A-Za-z]/u.test(part)) return part;
    const written = formatToken(part, moment, calendar);
    return digits === "persian" ? toPersianDigits(written) : written;
  });
}
