// Messages: every issue in English and Persian.
import { typeName, valueName } from "./names.js";

/** The languages that issues are told in. */
export type Language = "en" | "fa";

/** What a sentence is filled with: names, numbers and texts of the document. */
export type IssueParams = Readonly<Record<string, string | number>>;

type Sentence = (params: IssueParams) => string;
interface Message {
  readonly en: Sentence;
  readonly fa: Sentence;
}

const PERSIAN_NUMBER = new Intl.NumberFormat("fa-IR", { useGrouping: false });

/** Counts are written as Persian writes them. What is copied into the document (a date, an id, a slug) stands as it must be typed. */
export const countFa = (count: string | number | undefined): string => PERSIAN_NUMBER.format(Number(count));

/** The values of a closed list, of which params hold "rtl, ltr". */
const valuesIn = (allowed: string | number | undefined, language: Language): string =>
  String(allowed).split(", ").map((value) => valueName(value, language)).join(language === "fa" ? "، " : ", ");

/** Every code with its sentence: what is wrong, then what to do. */
export const MESSAGES = {
  // One field by itself
  "missing": {
    en: ({ key, allowed }) => `is missing. Add it under the key "${String(key)}"${allowed === undefined ? "" : `, as one of: ${valuesIn(allowed, "en")}`}.`,
    fa: ({ key, allowed }) => `جا افتاده است. آن را با کلید «${String(key)}» بیفزایید${allowed === undefined ? "" : `، با یکی از این مقدارها: ${valuesIn(allowed, "fa")}`}.`,
  },
  "wrong-type": {
    en: ({ expected, received }) => `is ${typeName(received, "en")}. Give ${typeName(expected, "en")}.`,
    fa: ({ expected, received }) => `${typeName(received, "fa")} است. به جای آن ${typeName(expected, "fa")} بدهید.`,
  },
  "unknown-key": {
    en: ({ key }) => `the model has no key "${String(key)}". Remove it or correct its name.`,
    fa: ({ key }) => `مدل کلیدی به نام «${String(key)}» ندارد. آن را بردارید یا نامش را درست کنید.`,
  },
  "not-allowed": {
    en: ({ allowed, received }) => `is ${String(received)}, which is not allowed. Write one of: ${valuesIn(allowed, "en")}.`,
    fa: ({ allowed, received }) => `${String(received)} است که پذیرفتنی نیست. یکی از این‌ها را بنویسید: ${valuesIn(allowed, "fa")}.`,
  },
  "unknown-version": {
    en: ({ received, newest }) => `is ${String(received)}, which this version of khabar does not read. Write ${String(newest)}, or use a newer khabar.`,
    fa: ({ received, newest }) => `${String(received)} است که این نسخه khabar نمی‌خواند. ${String(newest)} بنویسید، یا khabar را به‌روز کنید.`,
  },
  "too-small": {
    en: ({ minimum }) => `is too small. Give ${String(minimum)} or more.`,
    fa: ({ minimum }) => `بیش از اندازه کوچک است. ${countFa(minimum)} یا بیشتر بدهید.`,
  },
  "too-large": {
    en: ({ maximum }) => `is too large. Give ${String(maximum)} or less.`,
    fa: ({ maximum }) => `بیش از اندازه بزرگ است. ${countFa(maximum)} یا کمتر بدهید.`,
  },
  "blank": {
    en: () => "is empty. Fill it in, or leave the key out where it is optional.",
    fa: () => "خالی است. آن را پر کنید، یا اگر اختیاری است کلیدش را بردارید.",
  },
  "bad-url": {
    en: () => "is not a full web address in ASCII. Begin it with https:// and write other letters percent-encoded, as new URL(address).href does.",
    fa: () => "نشانی کامل اینترنتی نیست. آن را با https:// آغاز کنید و حرف‌های غیرلاتین را به شکل درصدی مانند %D8%A8 بنویسید.",
  },
  "bad-date": {
    en: () => "is not an ISO 8601 date. Write it like 2024-12-02, or with the time and its offset like 2024-12-02T14:30:00+03:30.",
    fa: () => "تاریخ ISO 8601 نیست. آن را مانند 2024-12-02 بنویسید، یا با ساعت و اختلاف آن با ساعت جهانی مانند 2024-12-02T14:30:00+03:30.",
  },
  "bad-persian-date": {
    en: () => "is not a Jalali date. Write it in ASCII digits like 1403-09-12, with a month of 1 to 12.",
    fa: () => "تاریخ هجری شمسی نیست. آن را با رقم‌های ASCII مانند 1403-09-12 بنویسید، با ماه ۱ تا ۱۲.",
  },
  "bad-language": {
    en: () => "is not a BCP 47 language tag. Write it like fa, or with the country like fa-AF.",
    fa: () => "کد زبان BCP 47 نیست. آن را مانند fa بنویسید، یا با کشور مانند fa-AF.",
  },
  "bad-country": {
    en: () => "is not the code of a country. Write its two capital letters like IR (ISO 3166-1).",
    fa: () => "کد کشور نیست. دو حرف بزرگ آن را مانند IR بنویسید (ISO 3166-1).",
  },
  "bad-name": {
    en: () => "may hold ASCII letters, digits and . _ : - alone, and begins with a letter or digit. Write it like q1.",
    fa: () => "تنها از حرف و رقم ASCII و نشانه‌های . _ : - ساخته می‌شود و با حرف یا رقم آغاز می‌شود. آن را مانند q1 بنویسید.",
  },
  "invalid": {
    en: ({ reason }) => `is not valid (${String(reason)}). Correct it.`,
    fa: ({ reason }) => `پذیرفتنی نیست (${String(reason)}). آن را درست کنید.`,
  },
  // Across fields
  "span-outside-block": {
    en: ({ block, end, length }) =>
      `ends at ${String(end)}, but block ${String(Number(block) + 1)} of the body has ${String(length)} UTF-16 code units. Correct the span.`,
    fa: ({ block, end, length }) =>
      `در ${countFa(end)} پایان می‌یابد، ولی بند شماره ${countFa(Number(block) + 1)} متن خبر ${countFa(length)} نویسه (واحد UTF-16) دارد. بازه را درست کنید.`,
  },
  "span-empty": {
    en: ({ start, end }) => `starts at ${String(start)} and ends at ${String(end)}, so it holds nothing. Let it end after its start.`,
    fa: ({ start, end }) => `از ${countFa(start)} آغاز می‌شود و در ${countFa(end)} پایان می‌یابد و چیزی در بر ندارد. پایانش را پس از آغازش بگذارید.`,
  },
  "span-text-differs": {
    en: ({ found }) => `differs from what its spans hold: «${String(found)}». Make text and spans agree.`,
    fa: ({ found }) => `با متن بازه‌هایش یکی نیست: «${String(found)}». متن و بازه‌ها را یکسان کنید.`,
  },
  "quote-without-span": {
    en: () => "has no place in the body. Give at least one span.",
    fa: () => "جایی در متن خبر ندارد. دست‌کم یک بازه بدهید.",
  },
  "unknown-person": {
    en: ({ personId }) => `names the person "${String(personId)}", who is not among the people. Add the person or correct the id.`,
    fa: ({ personId }) => `به شخص «${String(personId)}» اشاره دارد که در فهرست اشخاص نیست. او را بیفزایید یا شناسه را درست کنید.`,
  },
  "unknown-quote": {
    en: ({ quoteId }) => `names the quote "${String(quoteId)}", which is not among the quotes. Add the quote or correct the id.`,
    fa: ({ quoteId }) => `به نقل‌قول «${String(quoteId)}» اشاره دارد که در فهرست نقل‌قول‌ها نیست. آن را بیفزایید یا شناسه را درست کنید.`,
  },
  "unknown-place": {
    en: ({ placeId }) => `names the place "${String(placeId)}", which is not among the places. Add the place or correct the id.`,
    fa: ({ placeId }) => `به مکان «${String(placeId)}» اشاره دارد که در فهرست مکان‌ها نیست. آن را بیفزایید یا شناسه را درست کنید.`,
  },
  "duplicate-id": {
    en: ({ id }) => `the id "${String(id)}" is used twice. Give each its own.`,
    fa: ({ id }) => `شناسه «${String(id)}» دو بار آمده است. به هر کدام شناسه‌ای جدا بدهید.`,
  },
  "persian-differs": {
    en: ({ persian, expected }) => `is ${String(persian)}, but the ISO date is ${String(expected)}. Correct one of them.`,
    fa: ({ persian, expected }) => `${String(persian)} است، ولی تاریخ ISO برابر است با ${String(expected)}. یکی از این دو را درست کنید.`,
  },
  "impossible-date": {
    en: ({ date }) => `${String(date)} is impossible: a day that its calendar does not have, an end before the start, or outside of the Jalali years 1 to 3000. Correct it.`,
    fa: ({ date }) => `${String(date)} ممکن نیست: روزی است که تقویم ندارد، یا پایانی پیش از آغاز دارد، یا بیرون از سال‌های ۱ تا ۳۰۰۰ هجری شمسی است. آن را درست کنید.`,
  },
  "modified-before-published": {
    en: ({ first, second }) => `${String(second)} is before the publication, ${String(first)}. Correct one of them.`,
    fa: ({ first, second }) => `${String(second)} پیش از زمان انتشار، ${String(first)}، است. یکی از این دو را درست کنید.`,
  },
  "published-under-embargo": {
    en: ({ first, second }) => `${String(second)} is before the end of the embargo, ${String(first)}. Publish later, or correct one of them.`,
    fa: ({ first, second }) => `${String(second)} پیش از پایان ممنوعیت انتشار، ${String(first)}، است. دیرتر منتشر کنید، یا یکی از این دو را درست کنید.`,
  },
  "expires-before-published": {
    en: ({ first, second }) => `${String(second)} is before the publication, ${String(first)}. Correct one of them.`,
    fa: ({ first, second }) => `${String(second)} پیش از زمان انتشار، ${String(first)}، است. یکی از این دو را درست کنید.`,
  },
  "ends-before-start": {
    en: ({ first, second }) => `${String(second)} is before the beginning, ${String(first)}. Correct one of them.`,
    fa: ({ first, second }) => `${String(second)} پیش از آغاز، ${String(first)}، است. یکی از این دو را درست کنید.`,
  },
  "entry-outside-body": {
    en: ({ end, length }) => `ends at block ${String(end)}, but the body has ${String(length)} blocks. Correct the range.`,
    fa: ({ end, length }) => `تا بند ${countFa(end)} می‌رود، ولی متن خبر ${countFa(length)} بند دارد. بازه را درست کنید.`,
  },
  "entry-empty": {
    en: ({ start, end }) => `starts at ${String(start)} and ends at ${String(end)}, so it holds no block. Let it end after its start.`,
    fa: ({ start, end }) => `از ${countFa(start)} آغاز می‌شود و در ${countFa(end)} پایان می‌یابد و هیچ بندی در بر ندارد. پایانش را پس از آغازش بگذارید.`,
  },
  "entries-overlap": {
    en: ({ id }) => `holds blocks of the entry "${String(id)}" too. Give each block to one entry.`,
    fa: ({ id }) => `بندهایی دارد که از آن خبر لحظه‌ای «${String(id)}» هم هست. هر بند را تنها به یکی بدهید.`,
  },
  "slug-differs": {
    en: ({ slug, expected }) => `is "${String(slug)}", but the label gives "${String(expected)}". Write that.`,
    fa: ({ slug, expected }) => `«${String(slug)}» است، ولی از عنوان برچسب «${String(expected)}» به دست می‌آید. همان را بنویسید.`,
  },
  "publisher-not-first": {
    en: () => "a publisher stands first in the chain, and only once. Put it first, or make its relation via.",
    fa: () => "ناشر در زنجیره منبع‌ها اول می‌آید و تنها یک بار. آن را به آغاز زنجیره ببرید، یا نسبتش را via بنویسید.",
  },
  "duplicate-tag": {
    en: ({ slug }) => `the tag "${String(slug)}" stands twice. Remove one.`,
    fa: ({ slug }) => `برچسب «${String(slug)}» دو بار آمده است. یکی را بردارید.`,
  },
  // Of a long list of issues
  "more-issues": {
    en: ({ count }) => `${String(count)} more issues are not told. Mend the others first, then check again.`,
    fa: ({ count }) => `${countFa(count)} ایراد دیگر گفته نشده است. نخست ایرادهای دیگر را درست کنید و سپس دوباره بسنجید.`,
  },
  // Of a date that is to be a Date
  "more-than-a-day": {
    en: ({ date }) => `${String(date)} is more than one day. Give a day like 2024-12-02, or an instant like 2024-12-02T14:30:00+03:30.`,
    fa: ({ date }) => `${String(date)} بیش از یک روز است. روزی مانند 2024-12-02 بدهید، یا زمانی مانند 2024-12-02T14:30:00+03:30.`,
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The name of a rule that a document breaks. */
export type IssueCode = keyof typeof MESSAGES;
