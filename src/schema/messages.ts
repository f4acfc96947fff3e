// Messages: every issue in English and Persian, and the fields by the names that people use.

/** The languages that issues are told in. */
export type Language = "en" | "fa";

/** What a sentence is filled with: names, numbers and texts of the document. */
export type IssueParams = Readonly<Record<string, string | number>>;

type Sentence = (params: IssueParams) => string;
interface Message {
  readonly en: Sentence;
  readonly fa: Sentence;
}

/** The kinds of value that JavaScript knows, by the names that zod and typeof give them. */
const TYPE_NAMES: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ["string", { en: "a string", fa: "متن" }],
  ["number", { en: "a number", fa: "عدد" }],
  ["int", { en: "a whole number", fa: "عدد صحیح" }],
  ["fraction", { en: "a fraction", fa: "عدد اعشاری" }],
  ["not-finite", { en: "NaN or infinite", fa: "عدد نامعین یا بی‌نهایت" }],
  ["boolean", { en: "true or false", fa: "true یا false" }],
  ["array", { en: "a list", fa: "فهرست" }],
  ["object", { en: "an object", fa: "شیء" }],
  ["null", { en: "null", fa: "null" }],
]);
/** What JSON cannot hold: a function, a symbol, a bigint. */
const UNKNOWN_TYPE = { en: "something that JSON cannot hold", fa: "داده‌ای بیرون از JSON" };
const typeName = (type: string | number | undefined, language: Language): string => (TYPE_NAMES.get(String(type)) ?? UNKNOWN_TYPE)[language];

const PERSIAN_NUMBER = new Intl.NumberFormat("fa-IR", { useGrouping: false });

/** Counts are written as Persian writes them. What is copied into the document (a date, an id, a slug) stands as it must be typed. */
export const countFa = (count: string | number | undefined): string => PERSIAN_NUMBER.format(Number(count));

/** Every code with its sentence: what is wrong, then what to do. */
export const MESSAGES = {
  // One field by itself
  "missing": {
    en: () => "is missing. Add it.",
    fa: () => "جا افتاده است. آن را بیفزایید.",
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
    en: ({ allowed }) => `has a value that is not allowed. Write one of: ${String(allowed)}.`,
    fa: ({ allowed }) => `مقدارش پذیرفتنی نیست. یکی از این‌ها را بنویسید: ${String(allowed)}.`,
  },
  "not-the-value": {
    en: ({ expected }) => `has a value that is not allowed. Write ${String(expected)}.`,
    fa: ({ expected }) => `مقدارش پذیرفتنی نیست. بنویسید ${String(expected)}.`,
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
    en: () => "is not a full http(s) address in ASCII. Write it as new URL(address).href does.",
    fa: () => "نشانی کامل http(s) با نویسه‌های ASCII نیست. آن را به شکل خروجی new URL(address).href بنویسید.",
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
      `در ${countFa(end)} پایان می‌یابد، ولی بند شماره ${countFa(Number(block) + 1)} متن خبر ${countFa(length)} واحد UTF-16 دارد. بازه را درست کنید.`,
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
    en: ({ published, modified }) => `${String(modified)} is before the publication, ${String(published)}. Correct one of them.`,
    fa: ({ published, modified }) => `${String(modified)} پیش از زمان انتشار، ${String(published)}، است. یکی از این دو را درست کنید.`,
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
  // Of a date that is to be a Date
  "more-than-a-day": {
    en: ({ date }) => `${String(date)} is more than one day. Give a day like 2024-12-02, or an instant like 2024-12-02T14:30:00+03:30.`,
    fa: ({ date }) => `${String(date)} بیش از یک روز است. روزی مانند 2024-12-02 بدهید، یا زمانی مانند 2024-12-02T14:30:00+03:30.`,
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The name of a rule that a document breaks. */
export type IssueCode = keyof typeof MESSAGES;

type Names = ReadonlyMap<string, Readonly<Record<Language, string>>>;

/** Fields as editors call them, every key of the model. */
export const FIELD_NAMES: Names = new Map([
  ["addressee", { en: "addressee", fa: "مخاطب" }],
  ["alt", { en: "alternative text", fa: "متن جایگزین" }],
  ["attribution", { en: "attribution chain", fa: "زنجیره منبع‌ها" }],
  ["authors", { en: "list of authors", fa: "فهرست نویسندگان" }],
  ["block", { en: "index of the block", fa: "شماره بند" }],
  ["body", { en: "body", fa: "متن خبر" }],
  ["calendar", { en: "calendar", fa: "تقویم" }],
  ["canonicalUrl", { en: "canonical address", fa: "نشانی اصلی" }],
  ["caption", { en: "caption", fa: "شرح" }],
  ["cells", { en: "list of cells", fa: "فهرست خانه‌ها" }],
  ["confidence", { en: "confidence", fa: "اطمینان" }],
  ["corrections", { en: "list of corrections", fa: "فهرست اصلاحیه‌ها" }],
  ["credit", { en: "credit", fa: "پدیدآور" }],
  ["cue", { en: "cue", fa: "نشانه نقل‌قول" }],
  ["date", { en: "date", fa: "تاریخ" }],
  ["dateline", { en: "dateline", fa: "مکان و زمان خبر" }],
  ["direction", { en: "direction of the text", fa: "جهت متن" }],
  ["duration", { en: "duration", fa: "مدت" }],
  ["end", { en: "end", fa: "پایان" }],
  ["form", { en: "form", fa: "شیوه نقل" }],
  ["header", { en: "header of the table", fa: "سرستون‌ها" }],
  ["headline", { en: "headline", fa: "تیتر" }],
  ["height", { en: "height", fa: "ارتفاع" }],
  ["holder", { en: "holder", fa: "دارنده" }],
  ["id", { en: "id", fa: "شناسه" }],
  ["index", { en: "footnote number", fa: "شماره پانوشت" }],
  ["iso", { en: "ISO date", fa: "تاریخ ISO" }],
  ["items", { en: "list of items", fa: "فهرست موردها" }],
  ["kickers", { en: "list of kickers", fa: "فهرست روتیترها" }],
  ["kind", { en: "kind", fa: "نوع" }],
  ["label", { en: "label", fa: "عنوان" }],
  ["language", { en: "language", fa: "زبان" }],
  ["level", { en: "level", fa: "سطح" }],
  ["license", { en: "license", fa: "مجوز" }],
  ["mention", { en: "mention", fa: "نام در متن" }],
  ["modifiedAt", { en: "time of the last change", fa: "زمان آخرین تغییر" }],
  ["name", { en: "name", fa: "نام" }],
  ["normalizer", { en: "normalizer", fa: "ابزار یکدست‌سازی" }],
  ["notice", { en: "notice", fa: "متن حق نشر" }],
  ["occasion", { en: "occasion", fa: "مناسبت" }],
  ["ordered", { en: "whether it is numbered", fa: "شماره‌دار بودن" }],
  ["people", { en: "list of people", fa: "فهرست اشخاص" }],
  ["persian", { en: "Jalali date", fa: "تاریخ شمسی" }],
  ["personId", { en: "person's id", fa: "شناسه شخص" }],
  ["place", { en: "place", fa: "مکان" }],
  ["poster", { en: "poster", fa: "تصویر آغازین" }],
  ["provider", { en: "provider", fa: "ارائه‌دهنده" }],
  ["publishedAt", { en: "time of publication", fa: "زمان انتشار" }],
  ["quotes", { en: "list of quotes", fa: "فهرست نقل‌قول‌ها" }],
  ["relation", { en: "relation", fa: "نسبت" }],
  ["repaired", { en: "whether it was repaired", fa: "ترمیم شدن" }],
  ["resolution", { en: "resolution", fa: "راه شناختن گوینده" }],
  ["rights", { en: "rights", fa: "حقوق" }],
  // Of a speaker and of a date.
  ["role", { en: "role", fa: "سمت یا نقش" }],
  ["roles", { en: "list of roles", fa: "فهرست سمت‌ها" }],
  ["rows", { en: "list of rows", fa: "فهرست سطرها" }],
  ["rule", { en: "rule", fa: "قاعده" }],
  ["schemaVersion", { en: "schema version", fa: "نسخه مدل" }],
  ["section", { en: "section", fa: "گروه خبری" }],
  ["shortUrl", { en: "short address", fa: "نشانی کوتاه" }],
  ["slug", { en: "slug", fa: "نامک" }],
  ["spans", { en: "list of spans", fa: "فهرست بازه‌ها" }],
  ["speaker", { en: "speaker", fa: "گوینده" }],
  ["start", { en: "start", fa: "آغاز" }],
  ["subheadlines", { en: "list of subheadlines", fa: "فهرست زیرتیترها" }],
  ["suggestion", { en: "suggestion", fa: "پیشنهاد" }],
  ["tags", { en: "list of tags", fa: "فهرست برچسب‌ها" }],
  ["text", { en: "text", fa: "متن" }],
  ["textState", { en: "state of the text", fa: "وضعیت متن" }],
  ["tolerance", { en: "tolerance", fa: "دامنه تقریب" }],
  ["topic", { en: "topic", fa: "موضوع" }],
  ["type", { en: "type", fa: "نوع" }],
  ["url", { en: "address", fa: "نشانی" }],
  ["usageTerms", { en: "terms of use", fa: "شرایط استفاده" }],
  ["verb", { en: "verb", fa: "فعل" }],
  ["version", { en: "version", fa: "نسخه" }],
  ["width", { en: "width", fa: "پهنا" }],
  ["zwnj", { en: "state of the half-spaces", fa: "وضعیت نیم‌فاصله‌ها" }],
]);

/** One of a list, as editors call it: its number follows. */
export const ITEM_NAMES: Names = new Map([
  ["attribution", { en: "source", fa: "منبع" }],
  ["authors", { en: "author", fa: "نویسنده" }],
  ["body", { en: "block", fa: "بند" }],
  ["cells", { en: "cell", fa: "خانه" }],
  ["corrections", { en: "correction", fa: "اصلاحیه" }],
  ["header", { en: "header cell", fa: "سرستون" }],
  ["items", { en: "item", fa: "مورد" }],
  ["kickers", { en: "kicker", fa: "روتیتر" }],
  ["people", { en: "person", fa: "شخص" }],
  ["quotes", { en: "quote", fa: "نقل‌قول" }],
  ["roles", { en: "role", fa: "سمت" }],
  ["rows", { en: "row", fa: "سطر" }],
  ["spans", { en: "span", fa: "بازه" }],
  ["subheadlines", { en: "subheadline", fa: "زیرتیتر" }],
  ["tags", { en: "tag", fa: "برچسب" }],
]);
