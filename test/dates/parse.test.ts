import { describe, expect, test } from "vitest";
import { parseDate, type ParseOptions } from "../../src/dates/index.js";

const AZAR = "2024-12-02T15:00:00+03:30"; // Monday, 12 Azar 1403

/** The two strings of what was read, or null. */
function read(text: string, options?: ParseOptions): [string, string] | null {
  const date = parseDate(text, options);
  return date && [date.iso, date.persian];
}

const DAY: [string, string] = ["2024-12-02", "1403-09-12"];
const HALF_PAST_TWO: [string, string] = ["2024-12-02T14:30:00+03:30", "1403-09-12"];

describe("a day", () => {
  test.each<[string, string]>([
    ["slashes", "۱۴۰۳/۰۹/۱۲"],
    ["without zeros", "1403/9/12"],
    ["dashes", "1403-09-12"],
    ["dots", "١٤٠٣.٠٩.١٢"],
    ["the day first", "12-09-1403"],
    ["spaces around the marks", "۱۲ / ۰۹ / ۱۴۰۳"],
    ["the month's name", "۱۲ آذر ۱۴۰۳"],
    ["no spaces", "۱۲آذر۱۴۰۳"],
    ["ماه apart", "۱۲ آذر ماه ۱۴۰۳"],
    ["ماه glued", "۱۲ آذرماه ۱۴۰۳"],
    ["ماه with a half-space", "۱۲ آذر\u200Cماه ۱۴۰۳"],
    ["without madda", "۱۲ اذر ۱۴۰۳"],
    ["dashes between the words", "۱۲ - آذر - ۱۴۰۳"],
    ["سال before the year", "۱۲ آذر سال ۱۴۰۳"],
    ["an ordinal", "دوازدهم آذر ۱۴۰۳"],
    ["its weekday", "دوشنبه ۱۲ آذر ۱۴۰۳"],
    ["its weekday in two words, after a comma", "دو شنبه، ۱۲ آذر ۱۴۰۳"],
    ["its weekday behind", "۱۴۰۳/۰۹/۱۲ (دوشنبه)"],
    ["شمسی", "۱۲ آذر ۱۴۰۳ هجری شمسی"],
    ["a label", "تاریخ انتشار: ۱۲ آذر ۱۴۰۳"],
    ["a label without a space", "به\u200Cروزرسانی:۱۴۰۳/۰۹/۱۲"],
    ["a code beside it", "کد خبر: ۱۲۳۴۵۶ | تاریخ: ۱۴۰۳/۰۹/۱۲"],
    ["Gregorian", "۲ دسامبر ۲۰۲۴"],
    ["Gregorian, میلادی", "دوشنبه ۲ دسامبر ۲۰۲۴ میلادی"],
    ["Gregorian in English", "02 December 2024"],
    ["ISO 8601", "2024-12-02"],
    ["both calendars", "۱۲ آذر ۱۴۰۳ - ۲ دسامبر ۲۰۲۴"],
    ["three calendars", "۱۲ آذر ۱۴۰۳ برابر با ۳۰ جمادی الاول ۱۴۴۶ و ۲ دسامبر ۲۰۲۴"],
    ["the word for the day that it was", "دیروز ۱۲ آذر ۱۴۰۳"],
    ["a headline before it", "بهای طلا و سکه امروز دوشنبه ۱۲ آذر ۱۴۰۳"],
    ["both calendars, برابر با", "۱۲ آذر ۱۴۰۳ برابر با 2024-12-02"],
    ["direction marks", "\u200F۱۲ آذر ۱۴۰۳\u200E"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(DAY);
  });

  test.each<[string, string, string]>([
    ["Shahrivar in Arabic letters", "۳۱ شهريور ۱۴۰۳", "1403-06-31"],
    ["امرداد", "۵ امرداد ۱۴۰۳", "1403-05-05"],
    ["اردی‌بهشت", "۵ اردی\u200Cبهشت ۱۴۰۳", "1403-02-05"],
    ["a glued weekday", "سهشنبه ۱۳ آذر ۱۴۰۳", "1403-09-13"],
    ["a weekday with a half-space", "سه\u200Cشنبه ۱۳ آذر ۱۴۰۳", "1403-09-13"],
    ["a weekday in Arabic letters", "يكشنبه ۱۱ آذر ۱۴۰۳", "1403-09-11"],
    ["a weekday with a digit", "۳شنبه ۱۳ آذر ۱۴۰۳", "1403-09-13"],
    ["an ordinal of three words", "بیست و یکم آذر ۱۴۰۳", "1403-09-21"],
    ["the thirtieth", "سی\u200Cام اسفند ۱۴۰۳", "1403-12-30"],
    ["a day past the twelfth tells day from month", "24.01.2026", "1404-11-04"],
  ])("%s", (_, text, persian) => {
    expect(parseDate(text)?.persian).toBe(persian);
  });

  test("keeps the words and the calendar that were printed", () => {
    expect(parseDate(" ۱۲ آذر ۱۴۰۳ ")).toEqual({ iso: "2024-12-02", persian: "1403-09-12", text: "۱۲ آذر ۱۴۰۳", calendar: "persian" });
    expect(parseDate("۲ دسامبر ۲۰۲۴")?.calendar).toBe("gregorian");
  });
});

describe("a time", () => {
  test.each<[string, string]>([
    ["behind, with ساعت", "۱۲ آذر ۱۴۰۳ ساعت ۱۴:۳۰"],
    ["behind a dash", "۱۲ آذر ۱۴۰۳ - ۱۴:۳۰"],
    ["behind a bar", "۱۲ آذر ۱۴۰۳ | ۱۴:۳۰"],
    ["before", "۱۴:۳۰ - ۱۲-۰۹-۱۴۰۳"],
    ["with seconds", "1403/09/12 14:30:00"],
    ["on a 12-hour clock", "۱۲ آذر ۱۴۰۳، ۰۲:۳۰ ب.ظ"],
    ["on a 12-hour clock in words", "۱۲ آذر ۱۴۰۳، ۲:۳۰ بعد از ظهر"],
    ["with its weekday and label", "تاریخ انتشار: دوشنبه ۱۲ آذر ۱۴۰۳ - ساعت ۱۴:۳۰"],
    ["of Tehran", "۱۲ آذر ۱۴۰۳ تهران ۱۴:۳۰"],
    ["of ISO 8601", "2024-12-02T14:30:00+03:30"],
    ["of ISO 8601, basic offset", "2024-12-02T14:30:00+0330"],
    ["of ISO 8601, local", "2024-12-02T14:30"],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(HALF_PAST_TWO);
  });

  test.each<[string, string, ParseOptions, string]>([
    ["midnight of a 12-hour clock", "۱۲ آذر ۱۴۰۳ ۱۲:۲۷ ق.ظ", {}, "2024-12-02T00:27:00+03:30"],
    ["another zone", "۱۲ آذر ۱۴۰۳ ۱۴:۳۰", { timeZone: "Asia/Kabul" }, "2024-12-02T14:30:00+04:30"],
    ["GMT, then the day", "۱۱:۰۰ GMT - ۱۲ آذر ۱۴۰۳", {}, "2024-12-02T11:00:00+00:00"],
    ["GMT and an offset", "2024-12-02 14:30:05 GMT+3:30", {}, "2024-12-02T14:30:05+03:30"],
    ["Kabul's clock by its name", "۱۲ آذر ۱۴۰۳ ساعت ۱۰ به\u200Cوقت کابل", {}, "2024-12-02T10:00:00+04:30"],
    ["GMT", "2024-12-02 11:00:05 GMT", {}, "2024-12-02T11:00:05+00:00"],
    ["Z", "2024-12-02T11:00:05Z", {}, "2024-12-02T11:00:05+00:00"],
    ["a fraction of a second", "2024-12-02T14:30:00.123+0330", {}, "2024-12-02T14:30:00.123+03:30"],
    ["24:00", "۱۲ آذر ۱۴۰۳ ۲۴:۰۰", {}, "2024-12-03T00:00:00+03:30"],
    ["an hour alone", "۱۲ آذر ۱۴۰۳ ساعت ۲۴", {}, "2024-12-03T00:00:00+03:30"],
    ["a part of the day", "۱۲ آذر ۱۴۰۳ ساعت ۹ شب", {}, "2024-12-02T21:00:00+03:30"],
    ["hours and minutes in words", "۱۲ آذر ۱۴۰۳ ساعت ۲۱ و ۵ دقیقه", {}, "2024-12-02T21:05:00+03:30"],
    ["Kabul's clock beside an Afghan month", "۱۲ قوس ۱۴۰۳ ساعت ۱۴:۳۰", {}, "2024-12-02T14:30:00+04:30"],
    ["the caller's clock beside an Afghan month", "۱۲ قوس ۱۴۰۳ ساعت ۱۴:۳۰", { timeZone: "UTC" }, "2024-12-02T14:30:00+00:00"],
    ["summer time", "۱۰ تیر ۱۴۰۰ ۰۸:۰۰", {}, "2021-07-01T08:00:00+04:30"],
    ["a minute that came twice", "۳۰ شهریور ۱۴۰۱ ۲۳:۳۰", {}, "2022-09-21T23:30:00+04:30"],
    ["local mean time, its offset to the minute", "۱۱ دی ۱۳۰۸ ۱۲:۰۰", {}, "1930-01-01T12:00:00+03:26"],
  ])("%s", (_, text, options, iso) => {
    expect(parseDate(text, options)?.iso).toBe(iso);
  });
});

describe("a month or a year", () => {
  test.each<[string, string, [string, string]]>([
    ["a Jalali month", "آذر ۱۴۰۳", ["2024-11-21/2024-12-20", "1403-09"]],
    ["a Jalali month with ماه", "آذرماه ۱۴۰۳", ["2024-11-21/2024-12-20", "1403-09"]],
    ["Esfand of a leap year", "اسفند ۱۴۰۳", ["2025-02-19/2025-03-20", "1403-12"]],
    ["a Jalali year", "سال ۱۴۰۴", ["2025-03-21/2026-03-20", "1404"]],
    ["a Gregorian month", "ژوئن ۲۰۲۰", ["2020-06", "1399-03-12/1399-04-10"]],
    ["a Gregorian year", "سال ۲۰۲۰ میلادی", ["2020", "1398-10-11/1399-10-11"]],
    ["a season", "پاییز ۱۴۰۳", ["2024-09-22/2024-12-20", "1403-07-01/1403-09-30"]],
    ["a lunar month", "رمضان ۱۴۴۵", ["2024-03-11/2024-04-09", "1402-12-21/1403-01-21"]],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ["a month that this year had", "خرداد گذشته", "1403-03"],
    ["this month of last year", "آذر گذشته", "1402-09"],
    ["a month that this year has yet to have", "دی گذشته", "1402-10"],
    ["a month to come this year", "دی آینده", "1403-10"],
    ["this month of next year", "آذر آینده", "1404-09"],
    ["a month to come next year", "خرداد آینده", "1404-03"],
    ["a season that this year had", "تابستان گذشته", "1403-04-01/1403-06-31"],
    ["this season of last year", "پاییز گذشته", "1402-07-01/1402-09-30"],
    ["a season to come this year", "زمستان آینده", "1403-10-01/1403-12-30"],
    ["a season to come next year", "بهار آینده", "1404-01-01/1404-03-31"],
    ["this season of next year", "پاییز آینده", "1404-07-01/1404-09-30"],
    ["last year", "سال گذشته", "1402"],
  ])("%s, which needs a reference", (_, text, persian) => {
    expect(parseDate(text, { reference: AZAR })?.persian).toBe(persian);
    expect(parseDate(text)).toBeNull();
  });
});

describe("a year of fewer digits", () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ["two, of the last century", "۱۲ آذر ۹۷", "1397-09-12", "1397-09-12"],
    ["two, of this century, as far as five years ahead", "۱۲ آذر ۰۸", "1408-09-12", undefined],
    ["two, of the last century from there on", "۱۲ آذر ۰۹", "1309-09-12", undefined],
    ["two that are no day of a month", "۱۲ آذر ۳۲", "1332-09-12", "1332-09-12"],
    ["two that may be a day", "۱۲ آذر ۳۱", undefined, undefined],
    ["three", "۱۲ آذر ۴۰۳", "1403-09-12", "1403-09-12"],
  ])("%s: %s", (_, text, withReference, without) => {
    expect(parseDate(text, { reference: AZAR })?.persian).toBe(withReference);
    expect(parseDate(text)?.persian).toBe(without);
  });
});

describe("among other words", () => {
  test.each<[string, string, string | null]>([
    ["a word for a day", "نشست دیروز در بندر", "1403-09-11"],
    ["a range", "نشست ۱۲ تا ۱۵ آذر در بندر", "1403-09-12/1403-09-15"],
    ["a month with its year", "نشست آذر ۱۴۰۳ در بندر", "1403-09"],
    ["a year of four digits", "نشست سال ۱۴۰۳ بندر", "1403"],
    ["a year of two digits, which may be a count", "نشست سال ۹۸ بندر", null],
    ["a month with two digits, which may be a name with an age", "نشست آذر ۹۸ بندر", null],
    ["a weekday alone, which may be any", "نشست دوشنبه در بندر", null],
    ["a month alone, which may be a name", "نشست آذر بندر", null],
  ])("%s: %s", (_, text, persian) => {
    expect(parseDate(text, { reference: AZAR })?.persian ?? null).toBe(persian);
  });
});

describe("a lunar day", () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ["may be the one before or after", "۳۰ جمادی الاول ۱۴۴۶", "2024-12-02", "P1D"],
    ["is settled by its weekday", "دوشنبه ۳۰ جمادی الاول ۱۴۴۶", "2024-12-02", undefined],
    ["is the one before by its weekday", "یکشنبه ۳۰ جمادی الاول ۱۴۴۶", "2024-12-01", undefined],
    ["is the one after by its weekday", "سه شنبه ۳۰ جمادی الاول ۱۴۴۶", "2024-12-03", undefined],
    ["is none by the weekday of another day", "جمعه ۳۰ جمادی الاول ۱۴۴۶", undefined, undefined],
  ])("%s", (_, text, iso, tolerance) => {
    const date = parseDate(text);
    expect([date?.iso, date?.tolerance]).toEqual([iso, tolerance]);
  });
});

describe("a day without its year", () => {
  test.each<[string, string, string | null]>([
    ["today", "۱۲ آذر", "2024-12-02"],
    ["days ago", "۵ آذر ماه", "2024-11-25"],
    ["last month, Gregorian", "۵ نوامبر", "2024-11-05"],
    ["tomorrow", "۱۳ آذر", "2024-12-03"],
    ["in a month, Gregorian", "۵ ژانویه", "2025-01-05"],
    ["half a year from here, on either side", "۱۰ خرداد", null],
    ["a weekday that tells", "سه شنبه ۱۳ آذر", "2024-12-03"],
    ["a weekday of last year's", "دوشنبه ۱۳ آذر", "2023-12-04"],
    ["a weekday of half a year ago", "جمعه ۱۱ خرداد", "2024-05-31"],
    ["a weekday of none", "جمعه ۱۳ آذر", null],
    ["the word that names the day", "دیروز (۱۱ آذر)", "2024-12-01"],
    ["a word that names another day", "امروز (۱۱ آذر)", null],
    ["two calendars", "۲۵ آذر (۱۵ دسامبر)", "2024-12-15"],
    ["two calendars that contradict each other", "۲۵ آذر (۱۶ دسامبر)", null],
    ["30 Esfand of the only leap year near", "۳۰ اسفند", "2025-03-20"],
    ["an event named after its day", "حملات ۱۱ سپتامبر", null],
    ["with a time", "۱۲ آذر ۰۸:۲۶", "2024-12-02T08:26:00+03:30"],
  ])("%s", (_, text, iso) => {
    expect(parseDate(text, { reference: AZAR })?.iso ?? null).toBe(iso);
    expect(parseDate(text, { reference: new Date(AZAR) })?.iso ?? null).toBe(iso);
  });

  test("is told without a year where there is no reference", () => {
    expect(parseDate("۱۲ آذر")).toEqual({ persian: "--09-12", iso: "--12-02/--12-04", text: "۱۲ آذر", calendar: "persian" });
    expect(parseDate("۱۰ دی")?.iso).toBe("--12-30/--01-01");
    expect(parseDate("۵ نوامبر")).toEqual({ iso: "--11-05", persian: "--08-13/--08-15", text: "۵ نوامبر", calendar: "gregorian" });
    expect(parseDate("۱۵ شعبان")).toBeNull();
    expect(parseDate("۱۲ آذر ساعت ۱۰")).toBeNull();
    expect(parseDate("دوشنبه ۱۲ آذر")).toBeNull();
  });

  test("is counted from the reference's day in the zone", () => {
    const reference = "2024-12-02T22:00:00Z";
    expect(parseDate("امروز", { reference })?.iso).toBe("2024-12-03");
    expect(parseDate("امروز", { reference, timeZone: "UTC" })?.iso).toBe("2024-12-02");
  });

  test("throws for an unknown zone, also where the text has no time", () => {
    expect(() => parseDate("۱۲ آذر ۱۴۰۳", { timeZone: "Asia/Nowhere" })).toThrow(RangeError);
  });
  test("throws for a reference that is no instant", () => {
    expect(() => parseDate("۱۲ آذر", { reference: "2024-12-02" })).toThrow(RangeError);
  });
  test("throws for a reference that is a Jalali year", () => {
    expect(() => parseDate("۱۲ آذر", { reference: "1403-09-12T10:00:00+03:30" })).toThrow(RangeError);
  });
  test("throws for a disambiguation that nobody knows", () => {
    // What callers without types may give.
    const disambiguation = "newest" as ParseOptions["disambiguation"] & string;
    expect(() => parseDate("۱۲ آذر ۱۴۰۳", { disambiguation })).toThrow(RangeError);
    for (const known of ["earlier", "later", "reject"] as const) expect(read("۱۲ آذر ۱۴۰۳", { disambiguation: known })).toEqual(DAY);
  });
});

describe("null", () => {
  test.each<[string, string]>([
    ["nothing", ""],
    ["spaces", "  "],
    ["labels alone", "تاریخ انتشار:"],
    ["a weekday alone", "دوشنبه"],
    ["a time alone", "ساعت ۱۴:۳۰"],
    ["a number alone", "۱۴۰۳"],
    ["a name and an age", "خانم آذر ۴۲، گفت"],
    ["a count behind سال", "طی سال ۵۰ پرونده"],
    ["a wrong weekday", "سه\u200Cشنبه ۱۲ آذر ۱۴۰۳"],
    ["two weekdays", "دوشنبه سه شنبه ۱۲ آذر ۱۴۰۳"],
    ["the calendars contradict each other", "۱۲ آذر ۱۴۰۳ - ۳ دسامبر ۲۰۲۴"],
    ["two days", "۱۲ آذر ۱۴۰۳ - ۱۳ آذر ۱۴۰۳"],
    ["a day and its month", "۱۲ آذر ۱۴۰۳ - آذر ۱۴۰۳"],
    ["two times", "۱۲ آذر ۱۴۰۳ ۱۴:۳۰-۱۵:۳۰"],
    ["twelve at night, which is of either day", "۱۲ آذر ۱۴۰۳ ساعت ۱۲ شب"],
    ["the clock of another place, with a half-space", "۱۲ آذر ۱۴۰۳ ساعت ۱۰ به\u200Cوقت لندن"],
    ["a clock that several zones call so", "Dec 2, 2024 10:00 AM ET"],
    ["two hours of the night", "دیشب ساعت ۲ بامداد"],
    ["a lunar month of a Jalali year", "محرم ۱۴۰۳"],
    ["two months", "آذر و دی ۱۴۰۳"],
    ["a day after it", "پس از ۱۲ آذر ۱۴۰۳"],
    ["a chapter", "فصل سوم آذر ۱۴۰۳"],
    ["years of another length", "سال ۹۱۱"],
    ["a clock nobody names", "۱۲ آذر ۱۴۰۳ ساعت ۱۰ به وقت محلی"],
    ["a month with a time", "آذر ۱۴۰۳ ۱۴:۳۰"],
    ["a month with a weekday", "دوشنبه آذر ۱۴۰۳"],
    ["a wrong era", "۱۲ آذر ۱۴۰۳ میلادی"],
    ["a year of the other calendar", "۱۲ آذر ۲۰۲۴"],
    ["30 Esfand of a common year", "۳۰ اسفند ۱۴۰۲"],
    ["31 Mehr", "1403/07/31"],
    ["30 February", "2024-02-30"],
    ["month 13", "1403/13/01"],
    ["day 0", "1403/01/00"],
    ["24:30", "۱۲ آذر ۱۴۰۳ ۲۴:۳۰"],
    ["minute 60", "۱۲ آذر ۱۴۰۳ ۱۴:۶۰"],
    ["13 in the morning", "۱۲ آذر ۱۴۰۳ ۱۳:۳۰ ق.ظ"],
    ["a time that was skipped", "۲ فروردین ۱۴۰۱ ۰۰:۳۰"],
    ["a year of two digits", "۱۲ آذر ۰۳"],
    ["a year of five digits", "12 آذر 14030"],
    ["five digits", "14030/09/12"],
    ["a year out of range", "12 آذر 1600"],
    ["a year that may be lunar", "1446/03/02"],
    ["day or month", "05/04/2024"],
    ["different marks", "1403/09-12"],
    ["no marks", "1403 09 12"],
    ["a fourth number", "1403/09/12/15"],
    ["words that turn it", "دو روز پس از ۱۲ آذر ۱۴۰۳"],
    ["days of which one is meant", "۷ و ۱۲ آذر ۱۴۰۳"],
    ["a word behind it", "۱۲ آذر ۱۴۰۳ قمری"],
    ["a number that is an issue's or a day", "شماره ۱۲ آذر ۱۴۰۳"],
    ["relative", "دو روز پیش"],
    ["an offset and a zone", "2024-12-02T14:30:00+03:30 GMT"],
    ["an impossible offset", "2024-12-02T14:30:00+99:99"],
  ])("%s", (_, text) => {
    expect(parseDate(text)).toBeNull();
  });

  test.each<[string, string]>([
    ["digits", "1".repeat(10_000_000)],
    ["slashes", "/".repeat(10_000_000)],
    ["spaces and a date", `${" ".repeat(10_000_000)}۱۲ آذر ۱۴۰۳`],
    ["lone surrogates", "\uD83D".repeat(150)],
    ["200 digits", "9".repeat(200)],
    ["phrases cut short", "بیست و ".repeat(25)],
  ])("hostile input: %s", (_, text) => {
    expect(parseDate(text)).toBeNull();
  });
});
