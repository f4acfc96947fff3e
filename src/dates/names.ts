// Names: months, weekdays and the words around a date, as Iranian news writes them.
//
// A ZWNJ (or a space) in a spelling stands for both ways of writing it and for the two parts glued together: سه‌شنبه, سه شنبه and سهشنبه.

/** Spellings of the twelve months, each one's usual form first. Written from the calendar's law of 1304 and Iranian usage. */
export const PERSIAN_MONTHS: readonly (readonly string[])[] = [
  ["فروردین"],
  ["اردیبهشت", "اردی\u200Cبهشت"],
  ["خرداد"],
  ["تیر"],
  ["مرداد", "امرداد"],
  ["شهریور"],
  ["مهر"],
  ["آبان", "ابان"],
  ["آذر", "اذر"],
  ["دی"],
  ["بهمن"],
  ["اسفند"],
];

/** Gregorian months after the French, as in Iran; then what news borrows from English, and the English names themselves. */
export const GREGORIAN_MONTHS: readonly (readonly [string, ...string[]])[] = [
  ["ژانویه", "january", "jan"],
  ["فوریه", "february", "feb"],
  ["مارس", "march", "mar"],
  ["آوریل", "اوریل", "april", "apr"],
  ["مه", "می", "may"],
  ["ژوئن", "ژوین", "june", "jun"],
  ["ژوئیه", "ژوییه", "جولای", "july", "jul"],
  ["اوت", "آگوست", "اگوست", "august", "aug"],
  ["سپتامبر", "september", "sep"],
  ["اکتبر", "october", "oct"],
  ["نوامبر", "november", "nov"],
  ["دسامبر", "december", "dec"],
];

/** Days of the month in words, from the first to the thirty-first. */
export const ORDINALS: readonly (readonly string[])[] = [
  ["یکم", "اول"],
  ["دوم"],
  ["سوم"],
  ["چهارم"],
  ["پنجم"],
  ["ششم"],
  ["هفتم"],
  ["هشتم"],
  ["نهم"],
  ["دهم"],
  ["یازدهم"],
  ["دوازدهم"],
  ["سیزدهم"],
  ["چهاردهم"],
  ["پانزدهم"],
  ["شانزدهم"],
  ["هفدهم"],
  ["هجدهم", "هیجدهم"],
  ["نوزدهم"],
  ["بیستم"],
  ["بیست و یکم"],
  ["بیست و دوم"],
  ["بیست و سوم"],
  ["بیست و چهارم"],
  ["بیست و پنجم"],
  ["بیست و ششم"],
  ["بیست و هفتم"],
  ["بیست و هشتم"],
  ["بیست و نهم"],
  ["سی\u200Cام"],
  ["سی و یکم"],
];

/** From Sunday, as Date counts. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["یک\u200Cشنبه"],
  ["دو\u200Cشنبه"],
  ["سه\u200Cشنبه"],
  ["چهار\u200Cشنبه"],
  ["پنج\u200Cشنبه"],
  ["جمعه", "آدینه"],
  ["شنبه"],
];

/** Words that name the calendar behind a date. */
export const ERAS = {
  persian: ["شمسی", "خورشیدی", "هجری شمسی", "هجری خورشیدی", "ه.ش"],
  gregorian: ["میلادی"],
} as const;

/** The halves of a 12-hour clock, with and without their dots. */
export const MERIDIEMS = {
  am: ["ق.ظ.", "ق.ظ", "قظ", "قبل از ظهر", "قبل\u200Cازظهر"],
  pm: ["ب.ظ.", "ب.ظ", "بظ", "بعد از ظهر", "بعدازظهر", "بعد\u200Cازظهر"],
} as const;

/** What says in a printed time whose clock is meant. */
export const ZONES = {
  "Asia/Tehran": ["به وقت تهران", "به وقت ایران", "تهران", "ایران"],
  UTC: ["z", "utc", "gmt", "به وقت گرینویچ"],
} as const;

/** What stands before a date, or between two calendars' forms of it, and says nothing about the day. */
export const LABELS: readonly string[] = [
  "تاریخ",
  "تاریخ انتشار",
  "تاریخ انتشار خبر",
  "تاریخ درج",
  "تاریخ خبر",
  "تاریخ به\u200Cروزرسانی",
  "زمان انتشار",
  "انتشار",
  "منتشر شده در",
  "به\u200Cروزرسانی",
  "به\u200Cروز رسانی",
  "بروزرسانی",
  "بروز رسانی",
  "آخرین به\u200Cروزرسانی",
  "آخرین بروزرسانی",
  "آخرین ویرایش",
  "در تاریخ",
  "مورخ",
  "مورخه",
  "روز",
  "امروز",
  "برابر با",
  "مصادف با",
];

/** Labels of a number that is no date: a news item's code, an issue's number. */
export const CODE_LABELS: readonly string[] = ["کد خبر", "کد مطلب", "شناسه خبر", "شماره خبر", "شماره"];

export const HOUR_WORDS: readonly string[] = ["ساعت", "در ساعت"];
export const YEAR_WORDS: readonly string[] = ["سال"];
