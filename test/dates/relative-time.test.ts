import { describe, expect, test } from "vitest";
import { relativeTime, type RelativeTimeOptions } from "../../src/dates/relative-time.js";

const NOW = "2024-12-02T14:30:00+03:30"; // Monday, 12 Azar 1403

describe("relativeTime", () => {
  // [date, Persian, English]
  test.each<[string, string, string]>([
    ["2024-12-02T14:30:00+03:30", "همین حالا", "now"],
    ["2024-12-02T14:29:01+03:30", "همین حالا", "now"],
    ["2024-12-02T14:30:59+03:30", "همین حالا", "now"],
    ["2024-12-02T14:29:00+03:30", "یک دقیقه پیش", "1 minute ago"],
    ["2024-12-02T14:25:00+03:30", "۵ دقیقه پیش", "5 minutes ago"],
    ["2024-12-02T14:00:00+03:30", "نیم ساعت پیش", "half an hour ago"],
    ["2024-12-02T13:30:01+03:30", "۵۹ دقیقه پیش", "59 minutes ago"],
    ["2024-12-02T13:30:00+03:30", "یک ساعت پیش", "1 hour ago"],
    ["2024-12-02T12:00:00+03:30", "۲ ساعت پیش", "2 hours ago"],
    ["2024-12-02T00:00:00+03:30", "۱۴ ساعت پیش", "14 hours ago"],
    ["2024-12-01T23:59:00+03:30", "دیروز", "yesterday"],
    ["2024-12-01T00:00:00+03:30", "دیروز", "yesterday"],
    ["2024-11-30T23:59:00+03:30", "پریروز", "2 days ago"],
    ["2024-11-29T12:00:00+03:30", "۳ روز پیش", "3 days ago"],
    ["2024-11-26T12:00:00+03:30", "۶ روز پیش", "6 days ago"],
    ["2024-11-25T12:00:00+03:30", "هفتهٔ گذشته", "last week"],
    ["2024-11-23T12:00:00+03:30", "هفتهٔ گذشته", "last week"],
    // Friday of the week before the last one.
    ["2024-11-22T12:00:00+03:30", "یک هفته پیش", "1 week ago"],
    ["2024-11-18T12:00:00+03:30", "۲ هفته پیش", "2 weeks ago"],
    ["2024-11-03T12:00:00+03:30", "۴ هفته پیش", "4 weeks ago"],
    // 12 Aban, a month ago to the day.
    ["2024-11-02T12:00:00+03:30", "ماه گذشته", "last month"],
    ["2024-10-22T12:00:00+03:30", "ماه گذشته", "last month"],
    // 30 Mehr lies in the month before.
    ["2024-10-21T12:00:00+03:30", "یک ماه پیش", "1 month ago"],
    ["2024-07-02T12:00:00+03:30", "۵ ماه پیش", "5 months ago"],
    ["2023-12-04T12:00:00+03:30", "۱۱ ماه پیش", "11 months ago"],
    ["2023-12-03T12:00:00+03:30", "سال گذشته", "last year"],
    ["2023-03-20T12:00:00+03:30", "یک سال پیش", "1 year ago"],
    ["2021-12-03T12:00:00+03:30", "۳ سال پیش", "3 years ago"],
    ["2024-12-02T14:31:00+03:30", "یک دقیقهٔ دیگر", "in 1 minute"],
    ["2024-12-02T14:35:00+03:30", "۵ دقیقهٔ دیگر", "in 5 minutes"],
    ["2024-12-02T15:00:00+03:30", "نیم ساعت دیگر", "in half an hour"],
    ["2024-12-02T16:30:00+03:30", "۲ ساعت دیگر", "in 2 hours"],
    ["2024-12-03T00:00:00+03:30", "فردا", "tomorrow"],
    ["2024-12-04T00:00:00+03:30", "پس\u200Cفردا", "in 2 days"],
    ["2024-12-05T14:30:00+03:30", "۳ روز دیگر", "in 3 days"],
    ["2024-12-09T14:30:00+03:30", "هفتهٔ آینده", "next week"],
    ["2024-12-14T14:30:00+03:30", "یک هفتهٔ دیگر", "in 1 week"],
    ["2024-12-16T14:30:00+03:30", "۲ هفتهٔ دیگر", "in 2 weeks"],
    ["2025-01-05T14:30:00+03:30", "ماه آینده", "next month"],
    ["2025-03-05T14:30:00+03:30", "۳ ماه دیگر", "in 3 months"],
    ["2025-12-05T14:30:00+03:30", "سال آینده", "next year"],
    ["2030-12-05T14:30:00+03:30", "۶ سال دیگر", "in 6 years"],
  ])("%s", (date, persian, english) => {
    expect(relativeTime(date, NOW)).toBe(persian);
    expect(relativeTime(new Date(date), new Date(NOW), { language: "fa" })).toBe(persian);
    expect(relativeTime(date, NOW, { language: "en" })).toBe(english);
  });

  // Days are those of the zone's calendar, not spans of 24 hours.
  test.each<[string, string, string, RelativeTimeOptions, string]>([
    ["over midnight, minutes ago", "2024-12-01T23:50:00+03:30", "2024-12-02T00:10:00+03:30", {}, "۲۰ دقیقه پیش"],
    ["over midnight, hours ago", "2024-12-01T23:50:00+03:30", "2024-12-02T04:50:00+03:30", {}, "۵ ساعت پیش"],
    ["over midnight, in the morning", "2024-12-01T23:50:00+03:30", "2024-12-02T09:00:00+03:30", {}, "دیروز"],
    ["the same two instants, on one day in Los Angeles", "2024-12-01T23:50:00+03:30", "2024-12-02T09:00:00+03:30", { timeZone: "America/Los_Angeles" }, "۹ ساعت پیش"],
    ["25 hours of one day", "2022-09-20T19:30:00Z", "2022-09-21T20:29:00Z", {}, "۲۴ ساعت پیش"],
    ["31 Farvardin to 30 Mehr", "2024-04-19T12:00:00+03:30", "2024-10-21T09:00:00+03:30", {}, "۶ ماه پیش"],
    ["ASCII digits in Persian", "2024-12-05T12:00:00+03:30", "2024-12-08T12:00:00+03:30", { digits: "ascii" }, "3 روز پیش"],
    ["Persian digits in English", "2024-12-05T12:00:00+03:30", "2024-12-08T12:00:00+03:30", { language: "en", digits: "persian" }, "۳ days ago"],
  ])("%s", (_, date, now, options, expected) => {
    expect(relativeTime(date, now, options)).toBe(expected);
  });

  test.each<[string, string, string, RelativeTimeOptions]>([
    ["an invalid date", "دیروز", NOW, {}],
    ["an invalid now", NOW, "now", {}],
    ["an unknown zone", NOW, NOW, { timeZone: "Asia/Nowhere" }],
    // What callers without types may say.
    ["an unknown language", NOW, NOW, { language: "toString" } as unknown as RelativeTimeOptions],
    ["unknown digits", NOW, NOW, { digits: "roman" } as unknown as RelativeTimeOptions],
  ])("refuses %s", (_, date, now, options) => {
    expect(() => relativeTime(date, now, options)).toThrow(RangeError);
  });
});
