// Words: what stands around a printed date, as Persian news writes it: hours, labels, relations, eras. Spelled as in names.ts.

/** Words that name the calendar behind a date. «هجری» alone is either of two. */
export const ERAS = {
  persian: ["شمسی", "خورشیدی", "هجری شمسی", "هجری خورشیدی", "ه.ش", "ه. ش", "ه ش", "هـ.ش", "ش"],
  gregorian: ["میلادی", "م", "ad"],
  islamic: ["قمری", "هجری قمری", "ه.ق", "ه. ق", "ه ق", "هـ.ق", "ق"],
} as const;

/** Eras that cannot be read, with which no date stands. */
export const OTHER_ERAS: readonly string[] = [
  "پیش از میلاد", "قبل از میلاد", "پ.م", "ق.م", "پیش از هجرت", "قبل از هجرت", "شاهنشاهی", "bc", "bce",
];

/** Of two calendars, the Jalali and the lunar one: a month's name tells which. */
export const HIJRI: readonly string[] = ["هجری"];

/** Parts of the day and the hours that they have, on a clock of 24, the last included. */
export const DAY_PARTS = {
  am: { words: ["ق.ظ", "قظ", "ق ظ", "قبل\u200Cاز\u200Cظهر", "پیش\u200Cاز\u200Cظهر", "am", "a.m"], first: 0, last: 11 },
  pm: { words: ["ب.ظ", "بظ", "ب ظ", "بعد\u200Cاز\u200Cظهر", "پس\u200Cاز\u200Cظهر", "pm", "p.m"], first: 12, last: 23 },
  dawn: { words: ["بامداد", "سحر", "سحرگاه", "نیمه\u200Cشب"], first: 0, last: 6 },
  morning: { words: ["صبح"], first: 1, last: 11 },
  midday: { words: ["ظهر"], first: 11, last: 15 },
  afternoon: { words: ["عصر", "غروب"], first: 13, last: 20 },
  evening: { words: ["شب", "شامگاه"], first: 18, last: 23 },
} as const;

/** Zones by what says whose clock a time is printed by. */
export const ZONES = {
  "Asia/Tehran": ["irst", "irdt"],
  UTC: ["z", "utc", "gmt", "گرینویچ"],
} as const;

/** Places that say so behind «به وقت», or between a date and its time: «جمعه ۲ آذر ۱۴۰۳ تهران ۱۹:۵۲». */
export const PLACES = {
  "Asia/Tehran": ["تهران", "ایران", "رسمی ایران"],
  "Asia/Kabul": ["کابل", "افغانستان"],
  UTC: ["گرینویچ", "جهانی"],
} as const;

/** Before the place whose clock it is. */
export const BY_THE_CLOCK_OF: readonly string[] = ["به\u200Cوقت", "بوقت", "به ساعت", "وقت"];

/** Clocks that are somewhere else, or of a name that several have: «به وقت محلی», «به وقت لندن», EST. */
export const OTHER_ZONES: readonly string[] = [
  "به\u200Cوقت", "بوقت", "وقت محلی", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "pt", "cet", "cest", "bst", "msk", "trt", "gst", "ist", "jst",
];

/** What stands before a date, and which of the article's dates that is. Several in a row are one label: تاریخ, انتشار, خبر. */
export const LABELS = {
  published: ["انتشار", "منتشر شده", "منتشر شد", "تاریخ درج", "درج شده", "تاریخ نشر", "تاریخ ارسال", "ارسال شده", "تاریخ ثبت", "published"],
  modified: ["به\u200Cروز\u200Cرسانی", "بروز\u200Cرسانی", "به\u200Cروز شده", "بروز شده", "ویرایش", "آخرین تغییر", "updated", "modified"],
  other: ["تاریخ", "تاریخ و ساعت", "زمان", "آخرین", "خبر", "مطلب", "date"],
} as const;

/** Words before or between the parts of one date, which say nothing of the day: «در تاریخ», «مورخ», «روز». */
export const FILLERS: readonly string[] = ["در تاریخ", "به تاریخ", "مورخ", "مورخه", "در", "of", "on", "at"];

/** Between two calendars' forms of the same day. */
export const EQUALS: readonly string[] = ["برابر با", "برابر", "مصادف با", "مصادف", "مطابق با", "مطابق", "معادل", "موافق با", "موافق"];

/** Labels of a number that is no date: a news item's code, an issue's number, a chapter. */
export const CODE_LABELS: readonly string[] = [
  "کد خبر", "کدخبر", "کد مطلب", "کد", "شناسه خبر", "شناسه مطلب", "شناسه", "شماره خبر", "شماره نامه", "شماره", "نسخه", "صفحه", "دوره", "فصل", "چاپ", "قسمت", "بند", "ماده",
  "آیه", "جلد", "مرحله", "بخش", "تبصره", "شعبه", "شبکه", "فاز", "منطقه", "کلاس", "نوبت", "پلاک", "مدت", "مدت\u200Cزمان", "زمان مطالعه", "طول", "مقیاس", "نسبت",
];

/** Days counted from today. */
export const RELATIVE_DAYS: readonly (readonly [days: number, words: readonly string[]])[] = [
  [-3, ["پس\u200Cپریروز"]],
  [-2, ["پریروز", "پریشب"]],
  [-1, ["دیروز", "دیشب", "yesterday"]],
  [0, ["امروز", "امشب", "today"]],
  [1, ["فردا", "فردا\u200Cشب", "tomorrow"]],
  [2, ["پس\u200Cفردا"]],
];

/** Stretches counted from the one we are in, in words of their own; «هفته گذشته» and «سال آینده» are said with {@link UNITS} and {@link RELATIONS}. */
export const RELATIVE_STRETCHES: readonly (readonly [unit: "week" | "month" | "year", count: number, words: readonly string[]])[] = [
  ["week", 0, ["هفته جاری", "هفته\u200Cی جاری", "این هفته", "همین هفته"]],
  ["month", 0, ["ماه جاری", "این ماه", "همین ماه"]],
  ["year", -2, ["پیرارسال"]],
  ["year", -1, ["پارسال"]],
  ["year", 0, ["امسال", "سال جاری"]],
];

/** Units of time. */
export const UNITS = {
  second: ["ثانیه"],
  minute: ["دقیقه"],
  hour: ["ساعت"],
  day: ["روز"],
  week: ["هفته", "هفته\u200Cی"],
  month: ["ماه"],
  year: ["سال"],
} as const;

/** Small words with which a relation is said: «۲ ساعت پیش», «نیم ساعت دیگر», «شنبه گذشته», «از ۱۲ تا ۱۵ آذر». */
export const RELATIONS = {
  ago: ["پیش", "قبل", "ago"],
  past: ["گذشته"],
  current: ["جاری", "کنونی"],
  hence: ["دیگر"],
  // «بعد» counts from the story and not from today.
  after: ["آینده", "آتی", "پیش\u200Cرو", "پیش\u200Cروی"],
  half: ["نیم"],
  quarter: ["ربع"],
  hourAgo: ["ساعتی پیش", "ساعتی قبل"],
  from: ["از", "از تاریخ", "از روز", "بین", "from"],
  to: ["تا", "الی", "لغایت", "تا تاریخ", "تا روز", "to"],
  and: ["و"],
  or: ["یا"],
  // Before or behind a day they say that another one is meant.
  turning: ["پس از", "بعد از", "قبل از", "پیش از", "غیر از", "به غیر از", "به جز", "به\u200Cجز", "بجز", "جز", "فردای", "نیست", "نبود"],
  same: ["همان"],
  // With a number behind them, no year.
  span: ["دهه", "قرن", "سده", "هزاره", "نیمه", "ماهه"],
  plural: ["ها", "های", "هایی"],
  years: ["سال\u200Cهای"],
} as const;

/**
 * Nouns before a day without its year that make it a name and no date: «حملات ۱۱ سپتامبر», «میدان ۲۵ شهریور». Read of dates in news that
 * were none.
 */
export const NAMED_AFTER_DAYS: readonly string[] = [
  "حادثه", "حوادث", "فاجعه", "واقعه", "وقایع", "حمله", "حملات", "شهدای", "شهید", "قیام", "انقلاب", "کودتای", "عملیات", "نهضت", "جنبش", "فتنه", "انفجار", "حماسه",
  "میدان", "خیابان", "بلوار", "بزرگراه", "کوچه", "پل", "چهارراه", "پارک", "شهرک", "سالن", "تالار", "بیمارستان", "دبیرستان", "مدرسه", "ورزشگاه", "مجتمع", "پادگان", "لشکر", "تیپ",
  "گردان", "ایستگاه", "مترو", "سینما", "سد", "بانک", "کوی", "خ", "کودتا", "شلیک",
];

/** Days of the week that are no days: a title, a feast. */
export const NAMES_WITH_WEEKDAYS: readonly string[] = ["امام جمعه", "امام\u200Cجمعه", "ائمه جمعه", "نماز جمعه", "نماز\u200Cجمعه", "چهارشنبه سوری", "چهارشنبه\u200Cسوری"];

/** What is counted: a number before one of these is no year. */
export const COUNTED: readonly string[] = [
  "نفر", "تن", "درصد", "تومان", "تومانی", "ریال", "ریالی", "دلار", "یورو", "متر", "کیلومتر", "کیلوگرم", "کیلو", "گرم", "لیتر", "بشکه", "هکتار", "مگاوات", "ساله", "روزه", "ماهه",
  "بار", "عدد", "دستگاه", "واحد", "فقره", "امتیاز", "بازدید", "گل",
];

/** Words that may follow a year of two digits, so that it is one: «آذر ۹۶ اتفاق افتاد», but not «۱۲ خرداد ۴۵ دانش‌آموز». */
export const BEHIND_SHORT_YEAR: readonly string[] = [
  "به", "با", "که", "را", "برای", "بر", "تاکنون", "است", "بود", "شد", "هم", "نیز", "اما", "ولی", "بین", "طی", "پس", "توسط", "همراه", "اتفاق", "رخ", "برگزار", "آغاز", "شروع",
  "انجام", "افتتاح", "تصویب", "ابلاغ", "صادر", "تشکیل", "اعلام", "وارد", "متولد", "درگذشت", "بازداشت", "دستگیر", "این", "آن", "وی", "او",
];
