// Parse: reads a text that is a printed date, whole or not at all.
import { readClock, type ZoneOptions } from "./calendar.js";
import { hasOtherWords, type Mention, type Mode, readMentions, saysMore } from "./mentions.js";
import type { NewsDate } from "./news-date.js";
import { type Circumstances, resolve } from "./resolve.js";
import { tokenize } from "./tokens.js";
import { type Disambiguation, offsetAt, TEHRAN } from "./zone.js";

/** How dates are read: in which zone a time is printed, and when the page was published. */
export interface ParseOptions extends ZoneOptions {
  /** A Date or an ISO 8601 instant with its offset; a date without a year, and one like دیروز, needs it. */
  readonly reference?: Date | string;
  /** Which instant a time is that the clock showed twice: the first where nothing is said, with a tolerance of an hour. */
  readonly disambiguation?: Exclude<Disambiguation, "compatible">;
}

/** No page of news is older; a Jalali year that is given for a Gregorian one is. */
const FIRST_PAGE = Date.UTC(1600, 0, 1);

const CHOICES: ReadonlySet<string> = new Set(["earlier", "later", "reject"]);

/** Checks the options and reads them once for all dates of a text. */
export function circumstancesOf({ reference, timeZone, disambiguation }: ParseOptions, mode: Mode): Circumstances {
  if (timeZone !== undefined) offsetAt(0, timeZone); // throws for an unknown zone, also where no time is printed that would need it
  // Callers without types may say anything.
  if (disambiguation !== undefined && !CHOICES.has(disambiguation)) throw new RangeError(`The disambiguation "${disambiguation}" is unknown; there are ${[...CHOICES].join(", ")}.`);
  const clock = reference === undefined ? undefined : readClock(reference, timeZone ?? TEHRAN);
  if (clock !== undefined && clock.instant < FIRST_PAGE) throw new RangeError("The reference lies before AD 1600; it is an ISO 8601 instant, whose years are Gregorian.");
  return { now: clock?.instant, today: clock?.day, timeZone, disambiguation, mode };
}

/** UTF-16 code units. The longest printed date with its labels has about a hundred; what is longer is a text. */
const LONGEST_DATE = 200;

/** A date and whether the text says nothing besides. */
interface Whole {
  readonly date: NewsDate;
  readonly isBare: boolean;
}

/** Among other words a weekday alone may be anything, and two digits a count: «خانم آذر ۴۲، گفت», «طی سال ۵۰ پرونده». */
function isDoubtfulAmongWords({ dates, ranges, relative }: Mention): boolean {
  const [date] = dates;
  if (date === undefined) return ranges.length === 0 && relative === undefined;
  return date.day === undefined && date.year !== undefined && "digits" in date.year && date.year.digits < 4;
}

/** Reads a text that is one date, with what pages print around it. */
export function readWhole(text: string, options: ParseOptions): Whole | null {
  const circumstances = circumstancesOf(options, "whole");
  if (text.length > LONGEST_DATE) return null;
  const reading = readMentions(tokenize(text), "whole");
  const [mention, ...more] = reading.mentions;
  if (mention === undefined || more.length > 0 || saysMore(reading)) return null;
  const isBare = !hasOtherWords(reading);
  if (!isBare && isDoubtfulAmongWords(mention)) return null;
  const outcome = resolve(mention, circumstances, text.trim());
  return outcome.kind === "problem" ? null : { date: outcome.date, isBare };
}

/**
 * Reads a printed date, with its time, weekday and labels.
 *
 * Jalali (Iranian and Afghan months), Gregorian and lunar; in digits of any of the three sets or with the month's name, the day in digits or
 * words; two calendars side by side, of which one checks the other; ranges, months, seasons and years; and with `reference` what is counted from
 * it: دیروز, ۲ ساعت پیش, هفته گذشته, شنبه گذشته. Times are those of `timeZone`'s clocks unless the text names a zone: Tehran's where nothing is
 * said, Kabul's beside Afghan months. Names of outlets, places and sections around the date are read over.
 *
 * A date without its year is the nearest to `reference`, within 150 days, or the one of the years around that a printed weekday fits; without a `reference` it is a
 * day of no year, of which {@link hasYear} tells. What is not exact says so in `tolerance`.
 *
 * Returns null for everything that is not one date without a doubt: two dates, or a weekday or a calendar that contradicts the date, a day or a
 * time that does not exist, 05/04/2024, ۱۴۴۶/۰۳/۰۲ (lunar or Jalali), more than 200 UTF-16 code units. {@link readDates} says why. Throws a
 * RangeError for an invalid reference or an unknown zone only.
 *
 * @example
 * ```ts
 * import { parseDate } from "khabar/dates";
 * parseDate("دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۱۴:۳۰")?.iso; // => "2024-12-02T14:30:00+03:30"
 * parseDate("سه‌شنبه ۱۲ آذر ۱۴۰۳"); // => null
 * parseDate("دیروز", { reference: "2024-12-02T15:00:00+03:30" })?.persian; // => "1403-09-11"
 * parseDate("۱۲ آذر")?.persian; // => "--09-12"
 * ```
 */
export function parseDate(text: string, options: ParseOptions = {}): NewsDate | null {
  return readWhole(text, options)?.date ?? null;
}
