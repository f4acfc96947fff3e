// Zone: what the clocks of a time zone show at an instant, and the instant at which they show it.

/** The zone of Iranian news, and the default of every function here. */
export const TEHRAN = "Asia/Tehran";

/** A reading of a zone's clocks, in milliseconds since 1970-01-01T00:00 on that same clock (no zone is meant by it). */
export type WallTime = number;

/** Where a wall time falls. `repeated` when the clock shows it twice, `skipped` when never. */
export interface Placement {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  readonly kind: "exact" | "repeated" | "skipped";
}

const DAY = 86_400_000;

/**
 * The only state of this layer: making an Intl.DateTimeFormat costs a hundred times what using it does. It is a cache of
 * pure values, one a zone, so nobody can tell that it is there but by the clock.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function offsetFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    formats.set(timeZone, format);
  }
  return format;
}

/** "GMT", "GMT+03:30", and "GMT+03:25:44" for the local mean time of Tehran before 1935. */
const LONG_OFFSET = /^GMT(?:([+\-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/u;

/**
 * The offset of a zone's clocks from UTC at an instant, in milliseconds; east is positive.
 *
 * History comes from the time zone data of the runtime. Throws a RangeError for a zone that the runtime does not know.
 */
export function offsetAt(instant: number, timeZone: string): number {
  const name = offsetFormat(timeZone).formatToParts(instant).find((part) => part.type === "timeZoneName")?.value ?? "";
  const match = LONG_OFFSET.exec(name);
  if (match === null) throw new RangeError(`The runtime gives the offset of "${timeZone}" as "${name}", which cannot be read.`);
  const [, sign, hours = "0", minutes = "0", seconds = "0"] = match;
  const size = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
  return sign === "-" ? -size : size;
}

/**
 * Finds the instant at which a zone's clocks show a wall time.
 *
 * A time that is shown twice is the first of the two. One that is skipped moves forward by the gap, as clocks do: the rule of
 * ECMAScript Temporal's "compatible" disambiguation.
 */
export function placeWallTime(wall: WallTime, timeZone: string): Placement {
  const before = offsetAt(wall - DAY, timeZone);
  const after = offsetAt(wall + DAY, timeZone);
  const candidates = [...new Set([wall - before, wall - after])].filter((instant) => instant + offsetAt(instant, timeZone) === wall);
  const [first] = candidates;
  if (first === undefined) return { instant: wall - before, kind: "skipped" };
  return { instant: Math.min(...candidates), kind: candidates.length > 1 ? "repeated" : "exact" };
}

/** Writes an offset as ISO 8601 does: `+03:30`. It knows no seconds, so local mean times are rounded to the minute. */
export function isoOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}
