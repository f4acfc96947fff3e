// Dates in text: what is found beside words, marks and other dates, and what is told instead. Anyone can add a line to test/fixtures/dates-in-text.json.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseDate, readDates } from "../../src/dates/index.js";

const MONDAY = { reference: "2024-12-02T15:00:00+03:30" }; // 12 Azar 1403

/** The Jalali date of what was found, or its instant where it has a time; and how far off it may be. */
type When = readonly [when: string, tolerance?: string];

interface Row {
  readonly about: string;
  readonly text: string;
  readonly dates: readonly (readonly [words: string, ...When])[];
  readonly problems: readonly (readonly [code: string, words: string])[];
}

const whenOf = ({ iso, persian, tolerance }: { iso: string; persian: string; tolerance?: string }): When => {
  const when = iso.includes("T") ? iso : persian;
  return tolerance === undefined ? [when] : [when, tolerance];
};

// The file holds what Row says; every row of it is compared whole.
const rows = JSON.parse(readFileSync(new URL("../fixtures/dates-in-text.json", import.meta.url), "utf8")) as readonly Row[];

describe.each([...new Set(rows.map(({ about }) => about))])("%s", (about) => {
  test.each(rows.filter((row) => row.about === about).map((row) => [row.text, row] as const))("%s", (text, { dates, problems }) => {
    const read = readDates(text, MONDAY);
    expect(read.dates.map((date) => [date.text, ...whenOf(date)])).toEqual(dates);
    expect(read.problems.map((problem) => [problem.code, problem.text])).toEqual(problems);
  });
});

describe("a text that is one date, or is none", () => {
  test.each<[string, When | undefined]>([
    ["۱۰ سال و ۳ ماه پیش", ["1393-06", "P1M"]],
    ["یک ساعت و نیم پیش", ["2024-12-02T13:30:00+03:30", "PT1M"]],
    ["۲ ساعت پیش", ["2024-12-02T13:00:00+03:30", "PT1H"]],
    ["۲۰ ثانیه پیش", ["2024-12-02T15:00:00+03:30", "PT1M"]],
    ["نیم ساعت دیگر", ["2024-12-02T15:30:00+03:30", "PT1M"]],
    ["۲ قرن پیش", undefined],
    ["جمعه ۳ روز پیش ساعت", ["1403-09-09"]],
    ["۱۲ ظهر شنبه", ["2024-11-30T12:00:00+03:30", "P1W"]],
    ["شنبه مورخ", ["1403-09-10", "P1W"]],
    ["شنبه مصادف با", ["1403-09-10", "P1W"]],
    ["فردا الی", undefined],
    ["دیشب سال گذشته", undefined],
    ["م پارسال", undefined],
    ["هفته فردا", undefined],
    ["همان روز عصر امروز )", undefined],
    ["نیمه‌شب", undefined],
    ["۳", undefined],
    ["۲۳م تیر", ["1403-04-23"]],
    ["یا ۲۳م حمل", undefined],
    ["مارس سوم", undefined],
    ["مارس و خرداد ۰۳", undefined],
    ["ژوئیه پانزده", undefined],
    ["سوم جدی - هجری", undefined],
    ["مهر سوم لغایت 13/04/2024", undefined],
    ["پانزده-مهر/۹۸", ["1398-07-15"]],
    ["۵ محرم بهار", undefined],
    ["سال ۹۸ م", undefined],
    ["سال ۹۸ ق ۱۴۴۶/۰۳/۰۲", undefined],
    ["سال ۱۴۴۶ م سال‌های", undefined],
    ["۳۱ ژوئن و ۱۲ مارس ۱۲", undefined],
    ["۱۲.۹.۱۴۰۳ پریروز", ["1403-09-12"]],
    ["۱۴۰۳٫۹٫۱۲ ساعتی پیش", ["1403-09-12"]],
    ["۱۴۰۳٫۹٫۱۲ جمعه‌ها", ["1403-09-12"]],
    ["۱۴۰۳/۹/۱۲ ۲۵:۱۰ کد خبر: ۱۲۳۴", undefined],
    ["۱۲/۹/۱۴۰۳ هجری", undefined],
    ["ساعت هشت صبح ۹ شب ۱۴۰۳-۰۹-۱۲", undefined],
    ["12 حمل سال ۹۸ روز گذشته", undefined],
    ["2024-12-02T14:30:00Z", ["2024-12-02T14:30:00+00:00"]],
    ["روز پانزده جدی تا پانزده اسفند", ["1403-10-15/1403-12-15"]],
    ["سه شنبه ۱ اسفند تا پنج‌شنبه سوم مهر ۱۴۰۳", undefined],
    ["۲۹ ذی الحجه ، ۲۹/ ۱۲/ ۱۴۴۵", ["1403-04-16", "P1D"]],
    ["۱۸ مارس (مارچ) ۲۰۲۴ میلادی", ["1402-12-28"]],
    ["شنبه ۳۰ تیر ۱۴۰۳ - 2024 July 20", ["1403-04-30"]],
    ["۱۴۰۳/۰۲/۱۵ - May 4, 2024", ["1403-02-15"]],
    ["۲۳ فروردین ۱۴۰۲، ۲۱ رمضان ۱۴۴۴", ["1402-01-23"]],
    ["سایت نیل‌نامه / ۱۴۰۳/۰۹/۲۶", ["1403-09-26"]],
    ["سال ۹۸ ه.ش", ["1398"]],
    ["؛ ۲۹ شعبان سال آینده ساعت ۸ و ربع", undefined],
  ])("%s", (text, expected) => {
    const date = parseDate(text, MONDAY);
    expect(date === null ? undefined : whenOf(date)).toEqual(expected);
  });
});
