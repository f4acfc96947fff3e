// Zone: what the clocks of a time zone show at an instant, and the instants at which they show it.

/** The zone of Iranian news, and the default of every function here. */
export const TEHRAN = "Asia/Tehran";

/** A reading of a zone's clocks, in milliseconds since 1970-01-01T00:00 on that same clock (no zone is meant by it). */
export type WallTime = number;

/**
 * Which instant is meant where a clock shows a time twice, or never. The names are those of ECMAScript Temporal: `compatible` is the
 * first of two, and moves a skipped time forward by the gap; `earlier` and `later` take either; `reject` throws.
 */
export type Disambiguation = "compatible" | "earlier" | "later" | "reject";

/** Where a wall time falls: `repeated` when the clock shows it twice, `skipped` when never. */
export interface Placement {
  readonly kind: "exact" | "repeated" | "skipped";
  /** The instant that was chosen, in milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  /** The first of the two instants, or the one before the gap; `instant` itself for an exact time. */
  readonly earlier: number;
  /** The second of the two instants, or the one behind the gap; `instant` itself for an exact time. */
  readonly later: number;
}

/** A piece of the time line, all of one length, in which the offset changes once at most. */
interface Stretch {
  /** Its number, counted from 1970. */
  readonly number: number;
  readonly before: number;
  /** The instant from which on the offset is `after`; Infinity where it stays as it is. */
  readonly change: number;
  readonly after: number;
}

/** A zone as it has been read so far; each stretch has its place by the last bits of its number. */
interface Zone {
  readonly format: Intl.DateTimeFormat;
  readonly stretches: (Stretch | undefined)[];
}

const SECOND = 1000;
const DAY = 86_400_000;

/** The first and the last instant that a Date can hold. */
const LIMIT = 8.64e15;

/**
 * Three days. No two changes of any zone lie closer: those of Freetown on 1 and 5 September 1939 do so by four days, and all others by six or
 * more (tz database 2025, and its rules to 2100).
 */
const STRETCH = 3 * DAY;

/** A power of two: thirty years and more of a zone. */
const PLACES = 4096;

const MOST_ZONES = 16;

/**
 * The only state of this layer, of pure values, so that nobody can tell that it is there but by the clock: asking Intl costs a hundred times
 * what looking here does. It holds so many zones and so many stretches of each, and no more: a new one takes an old one's place.
 */
const zones = new Map<string, Zone>();

function readZone(timeZone: string): Zone {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    throw new RangeError(`The runtime knows no time zone "${timeZone}"; its name is one of the IANA's, such as "${TEHRAN}".`);
  }
  const [oldest] = zones.keys();
  if (zones.size >= MOST_ZONES && oldest !== undefined) zones.delete(oldest);
  const zone: Zone = { format, stretches: new Array<Stretch | undefined>(PLACES).fill(undefined) };
  zones.set(timeZone, zone);
  return zone;
}

/** "12/2/2024, GMT+03:30"; "GMT" alone for none, and "GMT+03:25:44" for the local mean time of Tehran before 1935. */
const LONG_OFFSET = /GMT(?:([+\-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/u;

function readOffset(instant: number, format: Intl.DateTimeFormat): number {
  const text = format.format(Math.max(-LIMIT, Math.min(instant, LIMIT)));
  const match = LONG_OFFSET.exec(text);
  if (match === null) throw new RangeError(`The runtime gives an offset as "${text}", which cannot be read.`);
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * SECOND;
  return sign === "-" ? -size : size;
}

/** The one change between two instants, to the second: the first instant with another offset than `from` has. */
function findChange(from: number, to: number, offsetOf: (instant: number) => number): number {
  const before = offsetOf(from);
  let [same, other] = [Math.floor(from / SECOND), Math.ceil(to / SECOND)];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetOf(middle * SECOND) === before) same = middle;
    else other = middle;
  }
  return other * SECOND;
}

function readStretch(number: number, { format }: Zone): Stretch {
  const offsetOf = (instant: number): number => readOffset(instant, format);
  const [start, end] = [number * STRETCH, (number + 1) * STRETCH];
  const [before, after] = [offsetOf(start), offsetOf(end)];
  return { number, before, change: before === after ? Infinity : findChange(start, end, offsetOf), after };
}

/**
 * The offset of a zone's clocks from UTC at an instant, in milliseconds; east is positive.
 *
 * History comes from the time zone data of the runtime. Throws a RangeError for a zone that the runtime does not know.
 */
export function offsetAt(instant: number, timeZone: string): number {
  const zone = zones.get(timeZone) ?? readZone(timeZone);
  const number = Math.floor(instant / STRETCH);
  const place = number & (PLACES - 1);
  let stretch = zone.stretches[place];
  if (stretch?.number !== number) {
    stretch = readStretch(number, zone);
    zone.stretches[place] = stretch;
  }
  return instant < stretch.change ? stretch.before : stretch.after;
}

/** Which of the two instants each word chooses. */
const CHOICES: Readonly<Record<Disambiguation, Readonly<Record<"repeated" | "skipped", "earlier" | "later" | null>>>> = {
  compatible: { repeated: "earlier", skipped: "later" },
  earlier: { repeated: "earlier", skipped: "earlier" },
  later: { repeated: "later", skipped: "later" },
  reject: { repeated: null, skipped: null },
};

/**
 * Finds the instants at which a zone's clocks show a wall time, and chooses one.
 *
 * Throws a RangeError for an unknown zone, for an unknown word, and with `reject` for a time that is shown twice or never.
 */
export function placeWallTime(wall: WallTime, timeZone: string, disambiguation: Disambiguation = "compatible"): Placement {
  // Callers without types may say anything.
  if (!Object.hasOwn(CHOICES, disambiguation)) {
    throw new RangeError(`The disambiguation "${disambiguation}" is unknown; there are ${Object.keys(CHOICES).join(", ")}.`);
  }
  // No offset reaches a day, so that these two are those before and behind any change near by.
  const [before, after] = [offsetAt(wall - DAY, timeZone), offsetAt(wall + DAY, timeZone)];
  if (before === after) return { kind: "exact", instant: wall - before, earlier: wall - before, later: wall - before };
  const shown = [wall - before, wall - after].filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  const [instant] = shown;
  if (shown.length === 1 && instant !== undefined) return { kind: "exact", instant, earlier: instant, later: instant };
  const kind = shown.length === 0 ? "skipped" : "repeated";
  const earlier = wall - Math.max(before, after);
  const later = wall - Math.min(before, after);
  const choice = CHOICES[disambiguation][kind];
  if (choice === null) {
    const clock = new Date(wall).toISOString().slice(0, -1);
    throw new RangeError(`The clocks of ${timeZone} show ${clock} ${kind === "skipped" ? "at no instant" : "at two instants"}.`);
  }
  return { kind, instant: choice === "earlier" ? earlier : later, earlier, later };
}

/** The first instant at which a zone's clocks show a wall time or, where it is skipped, a later one. */
export function firstInstantFrom(wall: WallTime, timeZone: string): number {
  const { kind, earlier, later } = placeWallTime(wall, timeZone);
  return kind === "skipped" ? findChange(earlier, later, (instant) => offsetAt(instant, timeZone)) : earlier;
}

/** Writes an offset as ISO 8601 does: `+03:30`. It knows no seconds, so local mean times are rounded to the minute; nor a negative zero. */
export function isoOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${offset < 0 && minutes > 0 ? "-" : "+"}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}
