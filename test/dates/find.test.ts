import { describe, expect, test } from "vitest";
import { type DateProblemCode, findDates, readDates } from "../../src/dates/index.js";

const MONDAY = { reference: "2024-12-02T15:00:00+03:30" }; // 12 Azar 1403

/** What was found, as its words and its Jalali date. */
const found = (text: string, options = MONDAY): [string, string][] => findDates(text, options).map(({ text: words, persian }) => [words, persian]);

describe("dates in a running text", () => {
  test.each<[string, string, [string, string][]]>([
    ["a day among words", "نشست روز دوشنبه ۱۲ آذر ۱۴۰۳ در نیل‌بندر برپا شد.", [["دوشنبه ۱۲ آذر ۱۴۰۳", "1403-09-12"]]],
    ["its time", "مراسم سه‌شنبه ۱۳ آذر ساعت ۱۸:۳۰ آغاز می‌شود.", [["سه‌شنبه ۱۳ آذر ساعت ۱۸:۳۰", "1403-09-13"]]],
    ["of two times, none is the date's", "موزه ۱۵ آذر از ساعت ۹ تا ۱۷ باز است.", [["۱۵ آذر", "1403-09-15"]]],
    ["two days", "نامه ۵ آذر ۱۴۰۳ رسید و ۷ آذر ۱۴۰۳ پاسخ گرفت.", [["۵ آذر ۱۴۰۳", "1403-09-05"], ["۷ آذر ۱۴۰۳", "1403-09-07"]]],
    ["days of one month", "جلسه‌های ۵ و ۷ آذر برگزار شد.", [["۵", "1403-09-05"], ["۷ آذر", "1403-09-07"]]],
    ["a weekday of the second one", "شنبه ۱۰ آذر، دوشنبه ۱۲ آذر", [["شنبه ۱۰ آذر", "1403-09-10"], ["دوشنبه ۱۲ آذر", "1403-09-12"]]],
    ["two calendars and their bracket", "در ۲ دسامبر (۱۲ آذر) به بندر رسید.", [["۲ دسامبر (۱۲ آذر)", "1403-09-12"]]],
    ["a range", "نمایشگاه از ۲۸ آبان تا ۳ آذر برپا بود.", [["۲۸ آبان تا ۳ آذر", "1403-08-28/1403-09-03"]]],
    ["a label is no part of it", "تاریخ انتشار: ۱۲ آذر ۱۴۰۳", [["۱۲ آذر ۱۴۰۳", "1403-09-12"]]],
    ["a code is none", "کد خبر: ۱۴۰۳۰۹ | ۱۲ آذر ۱۴۰۳", [["۱۲ آذر ۱۴۰۳", "1403-09-12"]]],
    ["a month alone, by its word", "تا پایان آذرماه فرصت است.", [["آذرماه", "1403-09"]]],
    ["a month of a year counted from ours", "در خرداد سال گذشته آغاز شد.", [["خرداد سال گذشته", "1402-03"]]],
    ["the last such month", "در اکتبر گذشته دیدار کردند.", [["اکتبر گذشته", "1403-07-10/1403-08-10"]]],
    ["yesterday", "او دیروز به نیل‌بندر رفت.", [["دیروز", "1403-09-11"]]],
    ["a weekday of last week", "شنبه هفته گذشته باران آمد.", [["شنبه هفته گذشته", "1403-09-03"]]],
    ["the coming week", "هفته پیش رو باران می‌آید.", [["هفته پیش رو", "1403-09-17/1403-09-23"]]],
    ["a year of another calendar", "از ابتدای سال میلادی جاری", [["سال میلادی جاری", "1402-10-11/1403-10-11"]]],
    ["the last year, before «از»", "تا پایان سال گذشته از سوی بندر", [["سال گذشته", "1402"]]],
    ["months of one year", "در خرداد و تیر سال ۹۷", [["خرداد", "1397-03"], ["تیر سال ۹۷", "1397-04"]]],
    ["days of one year", "از ۳۰ آذر و ۱ دی ۱۴۰۲ گفت.", [["۳۰ آذر", "1402-09-30"], ["۱ دی ۱۴۰۲", "1402-10-01"]]],
    ["three days of a month", "روزهای ۲۵، ۲۶ و ۲۷ دی ۱۳۹۹", [["۲۵", "1399-10-25"], ["۲۶", "1399-10-26"], ["۲۷ دی ۱۳۹۹", "1399-10-27"]]],
    ["a number before a dash is of no range", "شبکه ۵ - ۱۲ آذر ۱۴۰۳", [["۱۲ آذر ۱۴۰۳", "1403-09-12"]]],
    ["weekdays of several days", "دوشنبه و سه‌شنبه (۱۲ و ۱۳ آذر ۱۴۰۳)", [["۱۲", "1403-09-12"], ["۱۳ آذر ۱۴۰۳", "1403-09-13"]]],
    ["before what came after it", "سوم آذر پس از جشن رفت.", [["سوم آذر", "1403-09-03"]]],
    ["a week", "هفته گذشته سه نشست برگزار شد.", [["هفته گذشته", "1403-09-03/1403-09-09"]]],
    ["a year", "طرح در سال ۹۸ تصویب شد.", [["سال ۹۸", "1398"]]],
    ["a half-space at its edge", "۱۲ آذر\u200C در راه است.", [["۱۲ آذر", "1403-09-12"]]],
    ["hours ago", "خبر ۲ ساعت پیش رسید.", [["۲ ساعت پیش", "1403-09-12"]]],
  ])("%s", (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ["a span of time", "در دو سال گذشته کار نکرده‌اند."],
    ["hours of a span", "در ۲۴ ساعت گذشته ۳ نفر نجات یافتند."],
    ["what happened before something else", "دو روز پیش از جشن رسیدند."],
    ["years that nobody counted", "میلیون‌ها سال پیش دریا بود."],
    ["a name of a month", "خانم مهر با ۳ مهر لاستیکی آمد."],
    ["a verb's beginning", "تا ۵ می رود و باز می گردد."],
    ["an amount", "به میزان ۱۴۰۰ تومان گران شد."],
    ["bullets", "با ۳ تیر هوایی پایان یافت."],
    ["a half of a month", "در نیمه دوم شهریور نبود."],
    ["many weekdays", "شنبه‌ها و روزهای جمعه تعطیل است."],
    ["a title", "امام جمعه نیل‌بندر سخن گفت."],
    ["scores", "تیم ۳-۲-۱ برد و ۲/۵ امتیاز گرفت."],
    ["a version", "نسخه 98.1.2 و نشانی 192.168.14.3 را ببینید."],
    ["a mixture of salts", "کود ۳۶-۱۲-۱۲ خریدند."],
    ["a telephone", "تلفن ۰۲۱-۱۴۰۰-۲۲-۳۳"],
    ["a range of percents", "تورم آذر ۴۵ تا ۵۰ درصد است."],
  ])("%s is none", (_, text) => {
    expect(found(text).filter(([, persian]) => persian.length === 10)).toEqual([]);
  });

  test("gives places in UTF-16 code units, of the words as they stand", () => {
    const text = "😀 نشست ۱۲ آذر ۱۴۰۳ بود.";
    const [date] = findDates(text);
    expect(text.slice(date?.start, date?.end)).toBe("۱۲ آذر ۱۴۰۳");
    expect(date?.text).toBe("۱۲ آذر ۱۴۰۳");
  });

  test("leaves out what needs a reference where there is none", () => {
    expect(findDates("دیروز بود یا ۱۲ آذر؟ نه، ۵ دی ۱۴۰۳.").map(({ persian }) => persian)).toEqual(["1403-10-05"]);
  });
});

describe("ranges", () => {
  test.each<[string, string, string[]]>([
    ["days of one month", "۱۲ تا ۱۵ آذر ۱۴۰۳", ["1403-09-12/1403-09-15"]],
    ["a dash without spaces", "نشست ۲۰–۲۵ آبان ۱۴۰۳", ["1403-08-20/1403-08-25"]],
    ["a dash with spaces, first in the text", "۲۰ - ۲۵ آبان ۱۴۰۳", ["1403-08-20/1403-08-25"]],
    ["a dash with spaces, behind از", "نشست از ۲۰ — ۲۵ آبان ۱۴۰۳", ["1403-08-20/1403-08-25"]],
    ["a dash with spaces among words is of no range", "نشست ۲۰ - ۲۵ آبان ۱۴۰۳", ["1403-08-25"]],
    ["a dash with one space is of no range", "نشست ۲۰- ۲۵ آبان ۱۴۰۳", ["1403-08-25"]],
    ["the first end takes the year of the last", "۲۸ آبان تا ۳ آذر ۱۴۰۳", ["1403-08-28/1403-09-03"]],
    ["or the year before it, where a new year lies between", "۲۵ اسفند تا ۵ فروردین ۱۴۰۴", ["1403-12-25/1404-01-05"]],
    ["or the year before one that is counted from ours", "از ۲۵ اسفند تا ۵ فروردین سال گذشته", ["1401-12-25/1402-01-05"]],
    ["or has its own", "۲۵ اسفند ۱۴۰۲ تا ۵ فروردین ۱۴۰۳", ["1402-12-25/1403-01-05"]],
    ["months", "فروردین تا خرداد ۱۴۰۳", ["1403-01-01/1403-03-31"]],
    ["months over a new year", "بهمن تا فروردین ۱۴۰۳", ["1402-11-01/1403-01-31"]],
    ["months with a dash", "فروردین-خرداد ۱۴۰۳", ["1403-01-01/1403-03-31"]],
    ["months of two years", "آذر ۱۴۰۲ تا خرداد ۱۴۰۳", ["1402-09-01/1403-03-31"]],
    ["years", "سال‌های ۱۳۹۵ تا ۱۳۹۹", ["1395-01-01/1399-12-30"]],
    ["of one year to another", "از سال ۱۳۹۵ تا ۱۳۹۹ ساخته شد", ["1395-01-01/1399-12-30"]],
    ["of a short year to another one it is not said", "سال ۵۰ تا ۶۰", []],
    ["a count behind a year is none", "سال ۱۳۹۵ تا ۲۰ نفر", []],
    ["short years", "سال‌های ۰۳ تا ۴۰۵", ["1403-01-01/1405-12-29"]],
    ["of a year that may be lunar, if it were alone", "سال‌های ۱۴۰۰ تا ۱۴۱۲", ["1400-01-01/1412-12-30"]],
    ["of years that may be lunar", "سال‌های ۱۴۲۰ تا ۱۴۴۵", []],
    ["years with a dash", "سال‌های ۱۳۹۵-۱۳۹۹", ["1395-01-01/1399-12-30"]],
    ["years of two digits", "سال‌های ۹۵ تا ۹۹", ["1395-01-01/1399-12-30"]],
    ["Gregorian years", "سال‌های ۲۰۱۵ تا ۲۰۱۹", ["1393-10-11/1398-10-10"]],
    ["a count behind years is none", "سال‌های ۱۳۹۵ تا ۲۰ نفر", []],
    ["weekdays of both ends", "شنبه ۱۰ آذر تا دوشنبه ۱۲ آذر ۱۴۰۳", ["1403-09-10/1403-09-12"]],
    ["a wrong weekday of the last", "از ۱۰ تا سه‌شنبه ۱۲ آذر ۱۴۰۳", []],
    ["ends of two calendars are two dates", "از ۱۰ آذر تا ۵ دسامبر ۲۰۲۴", ["1403-09-10", "1403-09-15"]],
    ["a day and a month are no range", "از ۱۰ تا آذر ۱۴۰۳", ["1403-09"]],
    ["a month and a day are no range", "آذر تا ۱۲ دی ۱۴۰۳", ["1403-10-12"]],
    ["what ends before it begins", "۱۵ تا ۱۲ آذر ۱۴۰۳", []],
    ["what ends in a day that nobody can tell from its month", "از ۱۰ تا 05/04/2024", []],
    ["words that no range begins with, before one", "هفته ۱۲ تا ۱۵ آذر ۱۴۰۳", ["1403-09-12/1403-09-15"]],
  ])("%s", (_, text, persian) => {
    expect(found(text).map(([, date]) => date)).toEqual(persian);
  });
});

describe("what cannot be known is told", () => {
  test.each<[DateProblemCode, string]>([
    ["weekday-contradicts", "سه‌شنبه ۱۲ آذر ۱۴۰۳"],
    ["calendars-contradict", "۱۲ آذر ۱۴۰۳ (۳ دسامبر ۲۰۲۴)"],
    ["relative-contradicts", "امروز (۱۱ آذر)"],
    ["relative-contradicts", "شنبه هفته گذشته (۱۰ آذر)"],
    ["impossible-date", "۳۱ مهر ۱۴۰۳"],
    ["impossible-date", "۳۰ اسفند ۱۴۰۴"],
    ["ambiguous-order", "05/04/2024"],
    ["ambiguous-order", "شماره ۱۲ آذر ۱۴۰۳"],
    ["unsettled-calendar", "۱۴۴۶/۰۳/۰۲"],
    ["unsettled-calendar", "محرم ۱۴۰۳"],
    ["unknown-era", "سال ۶۱۲ پیش از میلاد"],
    ["unknown-year", "۱۲ خرداد ۴۵ دریانورد"],
    ["unknown-year", "۱۲ آذر همان سال"],
    ["unknown-year", "۱۵ دی ۱۳۹۰ هزار جلد فروختند"],
    ["unknown-year", "سال گذشته ۲۰۱۷"],
    ["unknown-year", "۱۰ خرداد"],
    ["name-of-event", "حملات ۱۱ سپتامبر"],
  ])("%s: %s", (code, text) => {
    const { dates, problems } = readDates(text, MONDAY);
    expect([dates, problems.map((problem) => problem.code)]).toEqual([[], [code]]);
  });

  test("a day of a year that the text speaks of is not of this one", () => {
    const { dates, problems } = readDates("انفجار ۸ بهمن ۱۳۶۵ بود. روز ۱۷ آذر بازسازی آغاز شد.", MONDAY);
    expect(dates.map(({ persian }) => persian)).toEqual(["1365-11-08"]);
    expect(problems.map(({ code, text }) => [code, text])).toEqual([["unknown-year", "۱۷ آذر"]]);
  });

  test("a day before the year that the text is about to name is of that one", () => {
    const { dates, problems } = readDates("او در ۱۲ آذر بازداشت و در ۲۰ دی ۱۴۰۱ آزاد شد.", MONDAY);
    expect(dates.map(({ persian }) => persian)).toEqual(["1401-10-20"]);
    expect(problems.map(({ code, text }) => [code, text])).toEqual([["unknown-year", "۱۲ آذر"]]);
  });

  const RAIN = "باران آمد. ";

  test.each<[string, string, string[]]>([
    ["a weekday says that it is of this year", "انفجار ۸ بهمن ۱۳۶۵ بود. روز شنبه ۱۷ آذر بازسازی آغاز شد.", ["1365-11-08", "1403-09-17"]],
    ["so does a word for the day", "انفجار ۸ بهمن ۱۳۶۵ بود. دیروز (۱۱ آذر) بازسازی آغاز شد.", ["1365-11-08", "1403-09-11"]],
    ["so does a year that is near", "۲۰ آذر ۱۴۰۲ آمد. روز ۱۷ آذر رفت.", ["1402-09-20", "1403-09-17"]],
    ["a year to come is another too", "سال ۱۴۰۶ می‌رسد. روز ۱۷ آذر جشن است.", ["1406"]],
    ["a text has left a year that was named long before", `سال ۱۳۶۵ گذشت. ${RAIN.repeat(50)}روز ۱۷ آذر جشن است.`, ["1365", "1403-09-17"]],
    ["but not where it went on in it", `سال ۱۳۶۵ گذشت. ${RAIN.repeat(30)}روز ۱۷ آذر باز آمد. ${RAIN.repeat(30)}روز ۱۹ آذر رفت.`, ["1365"]],
    ["a year that is named long after is not spoken of yet", `روز ۱۷ آذر جشن است. ${RAIN.repeat(15)}سال ۱۳۶۵ گذشت.`, ["1403-09-17", "1365"]],
  ])("a day beside another year: %s", (_, text, persian) => {
    expect(found(text).map(([, date]) => date)).toEqual(persian);
  });

  test("one problem a date", () => {
    const { dates, problems } = readDates("بامداد 14:30 ۱۲ مهر بود. سال ۱۳۷۵ گذشت.", MONDAY);
    expect(dates.map(({ persian }) => persian)).toEqual(["1375"]);
    expect(problems.map(({ code }) => code)).toEqual(["unknown-year"]);
  });

  test("a day without its impossible time is told, and the time a problem", () => {
    const { dates, problems } = readDates("۱۲ آذر ۱۴۰۳ ساعت ۲۵:۱۰", MONDAY);
    expect([dates.map(({ iso }) => iso), problems.map(({ code }) => code)]).toEqual([["2024-12-02"], ["impossible-time"]]);
  });

  test("in two languages, with its place", () => {
    const [problem] = readDates("نشست ۳۱ مهر ۱۴۰۳ نبود.").problems;
    expect(problem).toEqual({
      code: "impossible-date", text: "۳۱ مهر ۱۴۰۳", start: 5, end: 16,
      message: { en: "There is no such date, or a range ends before it begins.", fa: "چنین تاریخی وجود ندارد، یا پایان بازه پیش از آغاز آن است." },
    });
  });

  test("without a reference, that one is needed", () => {
    expect(readDates("دیروز").problems.map(({ code }) => code)).toEqual(["needs-reference"]);
  });
});

describe("hostile input", () => {
  test.each<[string, string]>([
    ["one weekday", "شنبه) "],
    ["words of ranges", "تا "],
    ["digits and slashes", "۱/"],
    ["open brackets", "("],
    ["one word", "ب"],
    ["numbers and «و»", "۱ و "],
    ["labels", "تاریخ انتشار "],
    ["lone surrogates", "\uD83D"],
  ])("%s, a hundred thousand times", (_, unit) => {
    expect(findDates(unit.repeat(100_000), MONDAY).every(({ start, end }) => start < end)).toBe(true);
  });
});
