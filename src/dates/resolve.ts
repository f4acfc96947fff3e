// Resolve: from what is printed of a date to the date, or to why it cannot be known.
import type { DayNumber } from "./day-numbers.js";
import { isoDay, isoWritten, persianWritten, twoDigits } from "./days.js";
import { problem, type Problem } from "./known-days.js";
import { daysMeant } from "./mention-days.js";
import type { Mention, Mode } from "./mentions.js";
import type { DateProblemCode, NewsDate, Tolerance } from "./news-date.js";
import { DAY_PARTS } from "./words.js";
import { yearlessForms } from "./yearless.js";
import { type Disambiguation, isoOffset, offsetAt, placeWallTime, TEHRAN } from "./zone.js";

/** What is known besides the text. */
export interface Circumstances {
  /** Milliseconds since 1970-01-01T00:00Z, and that instant's day in the zone. */
  readonly now: number | undefined;
  readonly today: DayNumber | undefined;
  /** The caller's zone; without one, Tehran's, or Kabul's where the months are Afghan. */
  readonly timeZone: string | undefined;
  readonly disambiguation: Disambiguation | undefined;
  readonly mode: Mode;
}

/** `lost` says what is wrong with a time that is printed and could not be kept. */
export type Outcome = { readonly kind: "date"; readonly date: NewsDate; readonly lost: DateProblemCode | undefined } | Problem;

/** The two strings of a date. */
interface Written {
  readonly kind: "written";
  readonly iso: string;
  readonly persian: string;
  readonly tolerance: Tolerance | undefined;
  readonly lost?: DateProblemCode;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The hour on a clock of 24: 12:27 ق.ظ is 00:27, ۹ شب 21:00. Undefined where hour and part of the day contradict each other, or allow two. */
function hourOfDay(hour: number, part: keyof typeof DAY_PARTS | undefined): number | undefined {
  if (part === undefined) return hour;
  const { first, last } = DAY_PARTS[part];
  const hours = [hour, hour + 12, hour === 12 ? 0 : hour + 24].filter((candidate) => candidate >= first && candidate <= last);
  return hours.length === 1 ? hours[0] : undefined;
}

/** Whose clock a time is printed by; null for one that nobody names. */
function zoneOf({ timeZone, dates }: Mention, circumstances: Circumstances): string | null {
  if (timeZone !== undefined) return timeZone;
  return circumstances.timeZone ?? (dates.length > 0 && dates.every(({ note }) => note === "afghan") ? "Asia/Kabul" : TEHRAN);
}

/** An instant by a clock that is `offset` milliseconds ahead of UTC. */
function writtenInstant(wall: number, offset: number, tolerance: Tolerance | undefined): Written {
  const day = Math.floor(wall / DAY);
  const milliseconds = wall - day * DAY;
  const seconds = Math.trunc(milliseconds / 1000);
  const clock = `${twoDigits(Math.trunc(seconds / 3600))}:${twoDigits(Math.trunc(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
  const fraction = milliseconds % 1000 === 0 ? "" : `.${String(milliseconds % 1000).padStart(3, "0")}`;
  const iso = `${isoDay(day)}T${clock}${fraction}${isoOffset(offset)}`;
  return { kind: "written", iso, persian: persianWritten({ first: day, last: day }), tolerance };
}

/** A day with the time that is printed with it. */
function instantOn(day: DayNumber, mention: Mention, circumstances: Circumstances): Written | Problem {
  const { time, relative } = mention;
  const zone = zoneOf(mention, circumstances);
  if (time === undefined || zone === null) return problem("time-unplaced");
  const isNight = (relative?.kind === "relativeDay" && relative.isNight) || mention.weekday?.isNight === true;
  const hour = hourOfDay(time.hour, time.part ?? mention.part ?? (isNight ? "evening" : undefined));
  // «دیشب ساعت ۲ بامداد» is of the day behind that night, or of the one before.
  if (hour === undefined || (isNight && hour < 12)) return problem("impossible-time");
  const wall = day * DAY + ((hour * 60 + time.minute) * 60 + time.second) * 1000 + (time.millisecond ?? 0);
  const offset = time.offset ?? mention.offset;
  if (offset !== undefined) return time.offset === undefined || mention.timeZone === undefined ? writtenInstant(wall, offset, undefined) : problem("impossible-time");
  const { kind, earlier, later } = placeWallTime(wall, zone);
  const { disambiguation } = circumstances;
  if (kind === "skipped" || (kind === "repeated" && disambiguation === "reject")) return problem("impossible-time");
  const tolerance = kind === "repeated" && disambiguation === undefined ? "PT1H" : undefined;
  return writtenInstant(wall, offsetAt(disambiguation === "later" ? later : earlier, zone), tolerance);
}

/** The largest count that is a distance from now: no page says «۵۰۰۰۰ ساعت پیش». */
const MOST_COUNTED = 2000;

/** Minutes or hours from now, to the minute: «۲ ساعت پیش». Undefined for longer units. */
function moment({ dates, ranges, relative }: Mention, { now, timeZone = TEHRAN }: Circumstances): Written | Problem | undefined {
  if (relative?.kind !== "span" || dates.length > 0 || ranges.length > 0) return undefined;
  const { unit, count } = relative;
  if (Math.abs(count) > MOST_COUNTED) return problem("impossible-date");
  if (unit !== "second" && unit !== "minute" && unit !== "hour") return undefined;
  if (now === undefined) return problem("needs-reference");
  const minutes = unit === "second" ? 0 : unit === "minute" ? count : 60 * count;
  const instant = Math.floor((now + minutes * MINUTE) / MINUTE) * MINUTE;
  const offset = offsetAt(instant, timeZone);
  return writtenInstant(instant + offset, offset, unit === "hour" ? "PT1H" : "PT1M");
}

/** What a mention means, to the minute where it prints a time. */
function written(mention: Mention, circumstances: Circumstances): Written | Problem {
  const found = moment(mention, circumstances) ?? daysMeant(mention, circumstances.today);
  if (found.kind !== "known") return found;
  const { days, tolerance } = found;
  const { iso = isoWritten(days), persian = persianWritten(days) } = found;
  const onDay: Written = { kind: "written", iso, persian, tolerance };
  if (mention.unreadable === "no-such-time") return { ...onDay, lost: "impossible-time" };
  if (mention.time === undefined && !mention.hasTimes) return onDay;
  const isDay = days.first === days.last && tolerance !== "P1D" && !mention.hasTimes;
  const onTime = isDay ? instantOn(days.first, mention, circumstances) : problem("time-unplaced");
  if (onTime.kind === "written") return tolerance === undefined ? onTime : { ...onTime, tolerance };
  // A running text says the day, whatever is wrong with the time.
  return circumstances.mode === "whole" ? onTime : { ...onDay, ...(!mention.hasTimes && { lost: onTime.code }) };
}

/** Why what looks like a date is none that can be known. */
const UNREADABLE: Readonly<Record<NonNullable<Mention["unreadable"]>, DateProblemCode>> = {
  "ambiguous-order": "ambiguous-order",
  "no-such-day": "impossible-date",
  "no-such-time": "impossible-time",
  "unknown-era": "unknown-era",
  "unknown-year": "unknown-year",
  "unsettled-calendar": "unsettled-calendar",
};

/** The form of a day whose year nobody says; undefined for a lunar one, which falls on any day. */
function withoutYear({ dates, weekday, time, hasTimes }: Mention): Written | undefined {
  const [date] = dates;
  const isDayAlone = dates.length === 1 && weekday === undefined && time === undefined && !hasTimes;
  if (!isDayAlone || date?.month === undefined || date.day === undefined || date.calendar === "islamic") return undefined;
  return { kind: "written", ...yearlessForms(date.calendar, date.month, date.day), tolerance: undefined };
}

/** Finds the date that a mention means, or why it cannot be known; `text` is what is printed. */
export function resolve(mention: Mention, circumstances: Circumstances, text: string): Outcome {
  if (mention.unreadable !== undefined && (circumstances.mode === "whole" || mention.unreadable !== "no-such-time")) return problem(UNREADABLE[mention.unreadable]);
  const known = written(mention, circumstances);
  const found = (known.kind === "problem" && known.code === "needs-reference" ? withoutYear(mention) : undefined) ?? known;
  if (found.kind === "problem") return found;
  const { iso, persian, tolerance } = found;
  const { role } = mention;
  const calendar = mention.dates[0]?.calendar ?? mention.ranges[0]?.first.calendar;
  const date: { -readonly [Key in keyof NewsDate]: NewsDate[Key] } = { iso, persian, text };
  if (calendar !== undefined) date.calendar = calendar;
  if (role !== undefined) date.role = role;
  if (tolerance !== undefined) date.tolerance = tolerance;
  return { kind: "date", date, lost: found.lost };
}
