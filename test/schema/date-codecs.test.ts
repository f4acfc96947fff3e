// Codecs: a Date for who wants one, and back.
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { checkArticle, jalaliDateCodec, jalaliDateSchema, type NewsDate, newsDateCodec, newsDateSchema } from "../../src/schema/index.js";
import { JALALI_DATE } from "../../src/schema/patterns.js";
import { leastArticle } from "../fixtures/worked-article.js";

const day = jalaliDateCodec();
const newsDate = newsDateCodec();

/** The one issue of a value that is refused. */
function issueOf(result: z.ZodSafeParseResult<unknown>): { code: unknown; path: string; message: string } {
  const issues = result.error?.issues ?? [];
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  return { code: issue?.code === "custom" ? issue.params?.["code"] : issue?.code, path: issue?.path.join(".") ?? "", message: issue?.message ?? "" };
}

const IMPOSSIBLE = "is impossible: a day that its calendar does not have, an end before the start, or outside of the Jalali years 1 to 3000. Correct it.";

describe("jalaliDateCodec", () => {
  const DAYS: [name: string, text: string, timeZone: string, start: string][] = [
    ["a day", "1403-09-12", "Asia/Tehran", "2024-12-01T20:30:00.000Z"],
    ["a day of summer time", "1400-04-01", "Asia/Tehran", "2021-06-21T19:30:00.000Z"],
    ["a day that begins at 01:00", "1401-01-02", "Asia/Tehran", "2022-03-21T20:30:00.000Z"],
    ["the day on which 23:00 came twice", "1401-06-30", "Asia/Tehran", "2022-09-20T19:30:00.000Z"],
    ["30 Esfand of a leap year", "1403-12-30", "Asia/Tehran", "2025-03-19T20:30:00.000Z"],
    ["a day in Kabul", "1403-09-12", "Asia/Kabul", "2024-12-01T19:30:00.000Z"],
    ["a day in UTC", "1403-09-12", "UTC", "2024-12-02T00:00:00.000Z"],
    ["the first day", "0001-01-01", "UTC", "0622-03-21T00:00:00.000Z"],
  ];
  test.each(DAYS)("%s", (_, text, timeZone, start) => {
    const codec = jalaliDateCodec({ timeZone });
    expect(z.decode(codec, text).toISOString()).toBe(start);
    expect(z.encode(codec, new Date(start))).toBe(text);
  });

  test("encodes any instant of the day", () => {
    expect(z.encode(day, new Date("2024-12-02T20:29:59.999Z"))).toBe("1403-09-12");
    expect(z.encode(day, new Date("2024-12-02T20:30:00.000Z"))).toBe("1403-09-13");
  });

  test("every day of 1300 to 1409 comes back", () => {
    const noons = Array.from({ length: 110 * 365 }, (_, index) => new Date(Date.UTC(1921, 2, 21 + index, 12)));
    const days = noons.map((noon) => z.encode(day, noon));
    expect(new Set(days).size).toBe(noons.length);
    expect(days.filter((text) => z.encode(day, z.decode(day, text)) !== text)).toEqual([]);
  });

  test("the first days of all years come back", () => {
    const days = Array.from({ length: 3000 }, (_, index) => `${String(index + 1).padStart(4, "0")}-01-01`);
    expect(days.filter((text) => z.encode(day, z.decode(day, text)) !== text)).toEqual([]);
  });

  const REFUSED: [name: string, text: unknown, code: string, message: string][] = [
    ["30 Esfand of a common year, by the schema", "1404-12-30", "invalid_format", `Invalid string: must match pattern ${String(JALALI_DATE)}`],
    ["30 Esfand of a common year that the pattern leaves open", "1500-12-30", "impossible-date", `1500-12-30 ${IMPOSSIBLE}`],
    ["the year 0", "0000-01-01", "impossible-date", `0000-01-01 ${IMPOSSIBLE}`],
    ["a year after 3000", "3001-01-01", "impossible-date", `3001-01-01 ${IMPOSSIBLE}`],
    ["a Date", new Date(0), "invalid_type", "Invalid input: expected string, received Date"],
  ];
  test.each(REFUSED)("refuses %s", (_, text, code, message) => {
    expect(issueOf(day.safeParse(text))).toEqual({ code, path: "", message });
  });

  const NO_DAY: [name: string, date: Date, code: string, message: string][] = [
    ["an invalid Date", new Date(Number.NaN), "invalid_type", "Invalid input: expected date, received Date"],
    ["the day before the first", new Date("0622-03-20T12:00:00Z"), "impossible-date", `0622-03-20T12:00:00.000Z ${IMPOSSIBLE}`],
    ["the last instant of Date", new Date(8.64e15), "impossible-date", `+275760-09-13T00:00:00.000Z ${IMPOSSIBLE}`],
    ["the first instant of Date", new Date(-8.64e15), "impossible-date", `-271821-04-20T00:00:00.000Z ${IMPOSSIBLE}`],
  ];
  test.each(NO_DAY)("has no day for %s", (_, date, code, message) => {
    expect(issueOf(z.safeEncode(day, date))).toEqual({ code, path: "", message });
  });
});

describe("newsDateCodec", () => {
  const DATES: [name: string, date: NewsDate, instant: string][] = [
    ["an instant", { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }, "2024-12-02T11:00:00.000Z"],
    ["an instant in UTC", { iso: "2024-12-03T22:00:00Z", persian: "1403-09-13" }, "2024-12-03T22:00:00.000Z"],
    ["an instant to the nanosecond", { iso: "2024-12-02T14:30:00.123456789+03:30", persian: "1403-09-12" }, "2024-12-02T11:00:00.123Z"],
    ["a day", { iso: "2024-12-02", persian: "1403-09-12" }, "2024-12-01T20:30:00.000Z"],
    ["a day that begins at 01:00", { iso: "2022-03-22", persian: "1401-01-02" }, "2022-03-21T20:30:00.000Z"],
    ["a day as an interval of one", { iso: "2024-12-02/2024-12-02", persian: "1403-09-12" }, "2024-12-01T20:30:00.000Z"],
    ["a date with all that is known", { iso: "2024-12-02", persian: "1403-09-12", text: "۱۲ آذر ۱۴۰۳", calendar: "persian", role: "published", tolerance: "P1D" }, "2024-12-01T20:30:00.000Z"],
  ];
  test.each(DATES)("decodes %s", (_, date, instant) => {
    expect(z.decode(newsDate, date).toISOString()).toBe(instant);
  });

  test("begins a day where the caller says", () => {
    expect(z.decode(newsDateCodec({ timeZone: "Asia/Kabul" }), { iso: "2024-12-02", persian: "1403-09-12" }).toISOString()).toBe("2024-12-01T19:30:00.000Z");
  });

  const INSTANTS: [name: string, instant: string, timeZone: string, date: NewsDate][] = [
    ["an instant", "2024-12-02T11:00:00.000Z", "Asia/Tehran", { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }],
    ["an instant with milliseconds", "2024-12-02T11:00:00.120Z", "Asia/Tehran", { iso: "2024-12-02T14:30:00.120+03:30", persian: "1403-09-12" }],
    ["an instant of the next day in Tehran", "2024-12-02T21:00:00.000Z", "Asia/Tehran", { iso: "2024-12-03T00:30:00+03:30", persian: "1403-09-13" }],
    ["summer time", "2021-06-21T19:30:00.000Z", "Asia/Tehran", { iso: "2021-06-22T00:00:00+04:30", persian: "1400-04-01" }],
    ["Kabul", "2024-12-02T11:00:00.000Z", "Asia/Kabul", { iso: "2024-12-02T15:30:00+04:30", persian: "1403-09-12" }],
    ["UTC", "2024-12-02T11:00:00.000Z", "UTC", { iso: "2024-12-02T11:00:00+00:00", persian: "1403-09-12" }],
    ["west of Greenwich", "2024-12-02T01:00:00.000Z", "America/Los_Angeles", { iso: "2024-12-01T17:00:00-08:00", persian: "1403-09-11" }],
    ["local mean time, to the minute", "1921-03-21T12:00:00.000Z", "Asia/Tehran", { iso: "1921-03-21T15:26:00+03:26", persian: "1300-01-01" }],
  ];
  test.each(INSTANTS)("encodes %s", (_, instant, timeZone, date) => {
    const codec = newsDateCodec({ timeZone });
    expect(z.encode(codec, new Date(instant))).toEqual(date);
    expect(z.decode(codec, date).toISOString()).toBe(instant);
    expect(checkArticle({ ...leastArticle(), publishedAt: date })).toEqual([]);
  });

  const REFUSED: [name: string, date: unknown, code: string, path: string, en: string, fa: string][] = [
    ["29 February of a common year", { iso: "2023-02-29", persian: "1401-12-10" }, "impossible-date", "iso",
      `2023-02-29 ${IMPOSSIBLE}`,
      "2023-02-29 ممکن نیست: روزی است که تقویم ندارد، یا پایانی پیش از آغاز دارد، یا بیرون از سال‌های ۱ تا ۳۰۰۰ هجری شمسی است. آن را درست کنید."],
    ["29 February of a common year, with a time", { iso: "2023-02-29T10:00:00Z", persian: "1401-12-10" }, "impossible-date", "iso",
      `2023-02-29T10:00:00Z ${IMPOSSIBLE}`,
      "2023-02-29T10:00:00Z ممکن نیست: روزی است که تقویم ندارد، یا پایانی پیش از آغاز دارد، یا بیرون از سال‌های ۱ تا ۳۰۰۰ هجری شمسی است. آن را درست کنید."],
    ["a day that contradicts", { iso: "2024-12-02", persian: "1403-09-13" }, "persian-differs", "persian",
      "is 1403-09-13, but the ISO date is 1403-09-12. Correct one of them.",
      "1403-09-13 است، ولی تاریخ میلادی کنارش («iso») برابر 1403-09-12 است. یکی از این دو را درست کنید."],
    ["a month", { iso: "2024-11-21/2024-12-20", persian: "1403-09" }, "more-than-a-day", "iso",
      "2024-11-21/2024-12-20 is more than one day. Give a day like 2024-12-02, or an instant like 2024-12-02T14:30:00+03:30.",
      "2024-11-21/2024-12-20 بیش از یک روز است. روزی مانند 2024-12-02 بدهید، یا زمانی مانند 2024-12-02T14:30:00+03:30."],
    ["a Gregorian month", { iso: "2020-06", persian: "1399-03-12/1399-04-10" }, "more-than-a-day", "iso",
      "2020-06 is more than one day. Give a day like 2024-12-02, or an instant like 2024-12-02T14:30:00+03:30.",
      "2020-06 بیش از یک روز است. روزی مانند 2024-12-02 بدهید، یا زمانی مانند 2024-12-02T14:30:00+03:30."],
  ];
  test.each(REFUSED)("refuses %s", (_, date, code, path, en, fa) => {
    expect(issueOf(newsDate.safeParse(date))).toEqual({ code, path, message: en });
    expect(issueOf(newsDateCodec({ language: "fa" }).safeParse(date))).toEqual({ code, path, message: fa });
  });

  test("refuses what newsDateSchema refuses", () => {
    expect(issueOf(newsDate.safeParse({ iso: "2024-12-02T14:30:00", persian: "1403-09-12" }))).toMatchObject({ code: "invalid_format", path: "iso" });
  });

  test("tells the place inside of a schema of the caller's", () => {
    const event = z.object({ at: newsDate, days: z.array(day) });
    const result = event.safeParse({ at: { iso: "2024-12-02", persian: "1403-09-13" }, days: ["1403-09-12", "3001-01-01"] });
    expect(result.error?.issues.map(({ path }) => path)).toEqual([["at", "persian"], ["days", 1]]);
  });

  test("has no date for a Date outside of the Jalali years", () => {
    expect(issueOf(z.safeEncode(newsDate, new Date("0622-03-20T12:00:00Z"))).code).toBe("impossible-date");
    expect(issueOf(z.safeEncode(newsDate, new Date(8.64e15))).code).toBe("impossible-date");
    expect(issueOf(z.safeEncode(newsDate, new Date(-8.64e15))).code).toBe("impossible-date");
  });

  test("instants of all ages come back", () => {
    for (let instant = Date.UTC(700, 0), step = 86_400_000 * 97 + 12_345_678; instant < Date.UTC(3500, 0); instant += step) {
      expect(z.decode(newsDate, z.encode(newsDate, new Date(instant))).getTime()).toBe(instant);
    }
  });
});

describe("both", () => {
  test.each([["jalaliDateCodec", jalaliDateCodec], ["newsDateCodec", newsDateCodec]])("%s throws for a zone that nobody knows, when it is made", (_, make) => {
    expect(() => make({ timeZone: "Asia/Nowhere" })).toThrow(RangeError);
  });

  test.each<[string, z.ZodType, z.ZodType]>([["jalaliDateCodec", day, jalaliDateSchema], ["newsDateCodec", newsDate, newsDateSchema]])("%s has the JSON Schema of its string side", (_, codec, schema) => {
    expect(z.toJSONSchema(codec, { io: "input" })).toEqual(z.toJSONSchema(schema));
  });
});
