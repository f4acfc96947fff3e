import { describe, expect, test } from "vitest";
import { firstInstantFrom, isoOffset, offsetAt, placeWallTime, type Disambiguation } from "../../src/dates/zone.js";

const SECOND = 1000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** The offset as a runtime's own clock shows it, read from its year, month … and not from the name of the offset. */
function clockOfIntl(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = format.format(instant).match(/\d+/gu)!.map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / SECOND) * SECOND;
  };
}

interface Change {
  readonly instant: number;
  readonly before: number;
  readonly after: number;
}

/** Every change of a zone's offset as the runtime has it, found by looking once a step. */
function changesOf(timeZone: string, from: number, to: number, step: number): readonly Change[] {
  const offsetOf = clockOfIntl(timeZone);
  const changes: Change[] = [];
  for (let start = from; start < to; start += step) {
    const before = changes.at(-1)?.after ?? offsetOf(from);
    let [same, other] = [start, start + step];
    if (offsetOf(other) === before) continue;
    while (other - same > SECOND) {
      const middle = Math.floor((same + other) / 2 / SECOND) * SECOND;
      if (offsetOf(middle) === before) same = middle;
      else other = middle;
    }
    changes.push({ instant: other, before, after: offsetOf(other) });
  }
  return changes;
}

/** Instants at which offsetAt says something else than the runtime does. */
function disagreements(instants: Iterable<number>, timeZone: string): readonly string[] {
  const offsetOf = clockOfIntl(timeZone);
  return Array.from(instants)
    .filter((instant) => offsetAt(instant, timeZone) !== offsetOf(instant))
    .map((instant) => new Date(instant).toISOString());
}

const aroundChanges = (changes: readonly Change[]): readonly number[] =>
  changes.flatMap(({ instant }) => [-DAY, -HOUR, -SECOND, -1, 0, 1, SECOND, HOUR, DAY].map((distance) => instant + distance));

describe("Tehran", () => {
  test.each([
    ["all of 1935, with the end of local mean time", Date.UTC(1934, 11, 25), Date.UTC(1936, 0, 5)],
    ["1970 to 2030", Date.UTC(1970, 0, 1), Date.UTC(2030, 11, 31)],
  ])("agrees with Intl in every hour: %s", (_, from, to) => {
    const changes = changesOf("Asia/Tehran", from, to, 6 * HOUR);
    let next = 0;
    let offset = clockOfIntl("Asia/Tehran")(from);
    const wrong: string[] = [];
    for (let instant = from; instant < to; instant += HOUR) {
      for (let change = changes[next]; change !== undefined && change.instant <= instant; change = changes[next]) {
        offset = change.after;
        next += 1;
      }
      if (offsetAt(instant, "Asia/Tehran") !== offset) wrong.push(new Date(instant).toISOString());
    }
    expect(wrong).toEqual([]);
    expect(next).toBe(changes.length);
    expect(next).toBeGreaterThan(0);
    expect(disagreements(aroundChanges(changes), "Asia/Tehran")).toEqual([]);
  });

  test.each([
    ["local mean time", "1935-06-12T20:34:15Z", 3 * HOUR + 25 * MINUTE + 44 * SECOND],
    ["standard time from the very second", "1935-06-12T20:34:16Z", 3.5 * HOUR],
    ["four hours in the winter of 1977", "1977-12-01T00:00:00Z", 4 * HOUR],
    ["five hours in the summer of 1978", "1978-06-01T00:00:00Z", 5 * HOUR],
    ["no summer time in 1985", "1985-07-01T00:00:00Z", 3.5 * HOUR],
    ["the last summer time", "2022-09-21T19:29:59.999Z", 4.5 * HOUR],
    ["standard time since", "2022-09-21T19:30:00Z", 3.5 * HOUR],
    ["summers from then on", "2025-07-01T00:00:00Z", 3.5 * HOUR],
  ])("%s", (_, instant, offset) => {
    expect(offsetAt(Date.parse(instant), "Asia/Tehran")).toBe(offset);
  });
});

describe.each(["Asia/Kabul", "Europe/Berlin", "America/New_York", "Pacific/Apia", "Antarctica/Troll", "Africa/Casablanca", "Australia/Lord_Howe", "America/Recife"])(
  "%s agrees with Intl",
  (timeZone) => {
    const [from, to] = [Date.UTC(1900, 0, 1), Date.UTC(2100, 0, 1)];

    test("at ten thousand instants of 1900 to 2100", () => {
      // Multiples of the golden ratio spread evenly, in no order.
      const instants = Array.from({ length: 10_000 }, (_, index) => Math.floor(from + ((index * 0.618_033_988_749_895) % 1) * (to - from)));
      expect(disagreements(instants, timeZone)).toEqual([]);
    });

    test("around every change of 1900 to 2100", () => {
      const changes = changesOf(timeZone, from, to, 3 * DAY);
      expect(changes.length).toBeGreaterThan(0);
      expect(disagreements(aroundChanges(changes), timeZone)).toEqual([]);
    });
  },
);

test("what has been forgotten is read again", () => {
  const instants = Array.from({ length: 20_000 }, (_, index) => Date.UTC(1950, 0, 1) + index * 3 * DAY);
  expect(new Set(instants.map((instant) => offsetAt(instant, "Asia/Kolkata")))).toEqual(new Set([5.5 * HOUR]));
  const zones = Intl.supportedValuesOf("timeZone").slice(0, 40);
  for (const timeZone of [...zones, ...zones]) expect(disagreements([0, Date.UTC(2024, 6, 1)], timeZone)).toEqual([]);
  expect(offsetAt(Date.UTC(2020, 6, 1), "Asia/Tehran")).toBe(4.5 * HOUR);
});

test("instants at the ends of what a Date holds have an offset", () => {
  expect(offsetAt(8.64e15, "Asia/Tehran")).toBe(3.5 * HOUR);
  expect(offsetAt(-8.64e15, "UTC")).toBe(0);
});

test.each(["Asia/Nowhere", "", "تهران", "Asia/Tehran ", "constructor"])("the zone %j is refused in words", (timeZone) => {
  expect(() => offsetAt(0, timeZone)).toThrow(RangeError);
  expect(() => offsetAt(0, timeZone)).toThrow(`The runtime knows no time zone "${timeZone}"`);
});

const iso = (instant: number): string => new Date(instant).toISOString().replace(".000Z", "Z");

describe("placeWallTime", () => {
  // The clock's reading, and the instants that "earlier" and "later" take.
  test.each([
    ["an ordinary time", "Asia/Tehran", "2024-12-02T14:30:00Z", "exact", "2024-12-02T11:00:00Z", "2024-12-02T11:00:00Z"],
    ["just before the gap", "Asia/Tehran", "2022-03-21T23:59:59Z", "exact", "2022-03-21T20:29:59Z", "2022-03-21T20:29:59Z"],
    ["in the gap of 1401/01/02", "Asia/Tehran", "2022-03-22T00:30:00Z", "skipped", "2022-03-21T20:00:00Z", "2022-03-21T21:00:00Z"],
    ["just behind the gap", "Asia/Tehran", "2022-03-22T01:00:00Z", "exact", "2022-03-21T20:30:00Z", "2022-03-21T20:30:00Z"],
    ["just before the doubled hour", "Asia/Tehran", "2022-09-21T22:59:59Z", "exact", "2022-09-21T18:29:59Z", "2022-09-21T18:29:59Z"],
    ["the doubled hour of 1401/06/30", "Asia/Tehran", "2022-09-21T23:00:00Z", "repeated", "2022-09-21T18:30:00Z", "2022-09-21T19:30:00Z"],
    ["the end of the doubled hour", "Asia/Tehran", "2022-09-21T23:59:59Z", "repeated", "2022-09-21T19:29:59Z", "2022-09-21T20:29:59Z"],
    ["just behind the doubled hour", "Asia/Tehran", "2022-09-22T00:00:00Z", "exact", "2022-09-21T20:30:00Z", "2022-09-21T20:30:00Z"],
    ["four minutes skipped in 1935", "Asia/Tehran", "1935-06-13T00:02:00Z", "skipped", "1935-06-12T20:32:00Z", "1935-06-12T20:36:16Z"],
    ["half an hour in Lord Howe", "Australia/Lord_Howe", "2024-04-07T01:45:00Z", "repeated", "2024-04-06T14:45:00Z", "2024-04-06T15:15:00Z"],
    ["a whole day that Apia left out", "Pacific/Apia", "2011-12-30T12:00:00Z", "skipped", "2011-12-29T22:00:00Z", "2011-12-30T22:00:00Z"],
    ["two hours in Troll", "Antarctica/Troll", "2024-03-31T02:30:00Z", "skipped", "2024-03-31T00:30:00Z", "2024-03-31T02:30:00Z"],
  ])("%s", (_, timeZone, clock, kind, earlier, later) => {
    const wall = Date.parse(clock);
    const placed = (disambiguation?: Disambiguation): string => iso(placeWallTime(wall, timeZone, disambiguation).instant);
    const placement = placeWallTime(wall, timeZone);
    expect([placement.kind, iso(placement.earlier), iso(placement.later)]).toEqual([kind, earlier, later]);
    expect(placed()).toBe(kind === "skipped" ? later : earlier);
    expect(placed("compatible")).toBe(placed());
    expect(placed("earlier")).toBe(earlier);
    expect(placed("later")).toBe(later);
    if (kind === "exact") expect(placed("reject")).toBe(earlier);
    else expect(() => placed("reject")).toThrow(RangeError);
  });

  test("says why it rejects", () => {
    expect(() => placeWallTime(Date.UTC(2022, 2, 22), "Asia/Tehran", "reject")).toThrow("The clocks of Asia/Tehran show 2022-03-22T00:00:00.000 at no instant");
    expect(() => placeWallTime(Date.UTC(2022, 8, 21, 23), "Asia/Tehran", "reject")).toThrow("at two instants");
  });

  test.each(["sooner", "toString", ""])("refuses the word %j", (word) => {
    // What callers without types may say.
    expect(() => placeWallTime(0, "UTC", word as Disambiguation)).toThrow(RangeError);
  });
});

test.each([
  ["midnight as a rule", "Asia/Tehran", "2024-12-02T00:00:00Z", "2024-12-01T20:30:00Z"],
  ["a day that began at 01:00", "Asia/Tehran", "2022-03-22T00:00:00Z", "2022-03-21T20:30:00Z"],
  ["in the middle of a gap: its end", "Asia/Tehran", "2022-03-22T00:30:00Z", "2022-03-21T20:30:00Z"],
  ["a gap from 23:30 to 00:30", "America/Toronto", "1919-03-31T00:00:00Z", "1919-03-31T04:30:00Z"],
  ["a day left out: the next one", "Pacific/Apia", "2011-12-30T00:00:00Z", "2011-12-30T10:00:00Z"],
  ["a time shown twice: the first", "Asia/Tehran", "2022-09-21T23:30:00Z", "2022-09-21T19:00:00Z"],
])("firstInstantFrom: %s", (_, timeZone, clock, expected) => {
  expect(iso(firstInstantFrom(Date.parse(clock), timeZone))).toBe(expected);
});

test.each([
  [3.5 * HOUR, "+03:30"],
  [0, "+00:00"],
  [-8 * HOUR, "-08:00"],
  [3 * HOUR + 25 * MINUTE + 44 * SECOND, "+03:26"],
  [-15 * SECOND, "+00:00"],
])("isoOffset(%i) is %s", (offset, expected) => {
  expect(isoOffset(offset)).toBe(expected);
});
