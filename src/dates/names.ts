// Names: months, weekdays, days of the month and seasons, as Persian news writes them.
//
// A ZWNJ in a spelling stands for every way of writing it: with the half-space, with a space, and glued (سه‌شنبه, سه شنبه, سهشنبه).

/** Spellings of the twelve months, each one's usual form first. Written from the calendar's law of 1304 and Iranian usage. */
export const PERSIAN_MONTHS: readonly (readonly [string, ...string[]])[] = [
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
  ["اسفند", "اسپند"],
];

/** The same months in Afghanistan, after the signs of the zodiac. */
export const AFGHAN_MONTHS: readonly (readonly string[])[] = [
  ["حمل"],
  ["ثور"],
  ["جوزا"],
  ["سرطان"],
  ["اسد"],
  ["سنبله"],
  ["میزان"],
  ["عقرب"],
  ["قوس"],
  ["جدی"],
  ["دلو"],
  ["حوت"],
];

/** Gregorian months after the French, as in Iran; then after the English, as in Afghanistan; and the English names themselves. */
export const GREGORIAN_MONTHS: readonly (readonly [string, ...string[]])[] = [
  ["ژانویه", "جنوری", "january", "jan"],
  ["فوریه", "فبروری", "february", "feb"],
  ["مارس", "مارچ", "march", "mar"],
  ["آوریل", "اوریل", "اپریل", "آپریل", "april", "apr"],
  ["مه", "می", "may"],
  ["ژوئن", "ژوین", "جون", "june", "jun"],
  ["ژوئیه", "ژوییه", "جولای", "جولایی", "july", "jul"],
  ["اوت", "آگوست", "اگوست", "آگست", "اگست", "august", "aug"],
  ["سپتامبر", "سپتمبر", "september", "sept", "sep"],
  ["اکتبر", "اکتوبر", "october", "oct"],
  ["نوامبر", "نومبر", "november", "nov"],
  ["دسامبر", "دسمبر", "december", "dec"],
];

/** Lunar months (هجری قمری), each one's usual form first. */
export const ISLAMIC_MONTHS: readonly (readonly [string, ...string[]])[] = [
  ["محرم", "محرم\u200Cالحرام"],
  ["صفر", "صفرالمظفر"],
  ["ربیع\u200Cالاول", "ربیع اول"],
  ["ربیع\u200Cالثانی", "ربیع\u200Cالآخر", "ربیع\u200Cالاخر", "ربیع ثانی"],
  ["جمادی\u200Cالاول", "جمادی\u200Cالاولی", "جمادی اول"],
  ["جمادی\u200Cالثانی", "جمادی\u200Cالثانیه", "جمادی\u200Cالآخر", "جمادی\u200Cالاخر", "جمادی\u200Cالآخره", "جمادی ثانی"],
  ["رجب", "رجب\u200Cالمرجب"],
  ["شعبان", "شعبان\u200Cالمعظم"],
  ["رمضان", "رمضان\u200Cالمبارک"],
  ["شوال", "شوال\u200Cالمکرم"],
  ["ذی\u200Cالقعده", "ذی\u200Cقعده", "ذوالقعده", "ذیقعده"],
  ["ذی\u200Cالحجه", "ذی\u200Cحجه", "ذوالحجه", "ذیحجه"],
];

/** From Sunday, as Date counts. */
export const WEEKDAYS: readonly (readonly [string, ...string[]])[] = [
  ["یک\u200Cشنبه", "۱\u200Cشنبه", "sunday", "sun"],
  ["دو\u200Cشنبه", "۲\u200Cشنبه", "monday", "mon"],
  ["سه\u200Cشنبه", "۳\u200Cشنبه", "tuesday", "tue"],
  ["چهار\u200Cشنبه", "۴\u200Cشنبه", "چار\u200Cشنبه", "wednesday", "wed"],
  ["پنج\u200Cشنبه", "۵\u200Cشنبه", "thursday", "thu"],
  ["جمعه", "آدینه", "friday", "fri"],
  ["شنبه", "saturday", "sat"],
];

/** Seasons of the Jalali year, three months each from Farvardin on. */
export const SEASONS: readonly (readonly string[])[] = [["بهار"], ["تابستان"], ["پاییز", "پائیز"], ["زمستان"]];

/** Numbers in words, from one to thirty-one: «پانزده خرداد», «دو روز پیش». */
export const CARDINALS: readonly (readonly string[])[] = [
  ["یک"], ["دو"], ["سه"], ["چهار"], ["پنج"], ["شش", "شیش"], ["هفت"], ["هشت"], ["نه"], ["ده"],
  ["یازده"], ["دوازده"], ["سیزده"], ["چهارده"], ["پانزده", "پونزده"], ["شانزده"], ["هفده"], ["هجده", "هیجده"], ["نوزده"], ["بیست"],
  ["بیست\u200Cو\u200Cیک"], ["بیست\u200Cو\u200Cدو"], ["بیست\u200Cو\u200Cسه"], ["بیست\u200Cو\u200Cچهار"], ["بیست\u200Cو\u200Cپنج"],
  ["بیست\u200Cو\u200Cشش"], ["بیست\u200Cو\u200Cهفت"], ["بیست\u200Cو\u200Cهشت"], ["بیست\u200Cو\u200Cنه"], ["سی"], ["سی\u200Cو\u200Cیک"],
];

/** Days of the month in words, from the first to the thirty-first. */
export const ORDINALS: readonly (readonly string[])[] = [
  ["یکم", "اول", "نخست"], ["دوم"], ["سوم"], ["چهارم"], ["پنجم"], ["ششم", "شیشم"], ["هفتم"], ["هشتم"], ["نهم"], ["دهم"],
  ["یازدهم"], ["دوازدهم"], ["سیزدهم"], ["چهاردهم"], ["پانزدهم"], ["شانزدهم"], ["هفدهم"], ["هجدهم", "هیجدهم"], ["نوزدهم"], ["بیستم"],
  ["بیست\u200Cو\u200Cیکم"], ["بیست\u200Cو\u200Cدوم"], ["بیست\u200Cو\u200Cسوم"], ["بیست\u200Cو\u200Cچهارم"], ["بیست\u200Cو\u200Cپنجم"],
  ["بیست\u200Cو\u200Cششم"], ["بیست\u200Cو\u200Cهفتم"], ["بیست\u200Cو\u200Cهشتم"], ["بیست\u200Cو\u200Cنهم"], ["سی\u200Cام"], ["سی\u200Cو\u200Cیکم"],
];
