// Names: fields, values and kinds of value as editors call them, in both languages.
import type { Language } from "./messages.js";

type Name = Readonly<Record<Language, string>>;
type Names = ReadonlyMap<string, Name>;

/** The kinds of value that JavaScript knows, by the names that zod and typeof give them. */
const TYPE_NAMES: Names = new Map([
  ["string", { en: "a string", fa: "متن ساده" }],
  ["number", { en: "a number", fa: "عدد" }],
  ["int", { en: "a whole number", fa: "عدد صحیح" }],
  ["fraction", { en: "a fraction", fa: "عدد اعشاری" }],
  ["not-finite", { en: "NaN or infinite", fa: "عدد نامعین یا بی‌نهایت" }],
  ["true", { en: "true", fa: "true (بله)" }],
  ["false", { en: "false", fa: "false (خیر)" }],
  ["boolean", { en: "true or false", fa: "true (بله) یا false (خیر)" }],
  ["array", { en: "a list", fa: "فهرست […]" }],
  ["object", { en: "an object", fa: "شیء {…}" }],
  ["nothing", { en: "missing", fa: "جاافتاده" }],
  ["null", { en: "null", fa: "null (تهی)" }],
]);
/** What JSON cannot hold: a function, a symbol, a bigint. */
const UNKNOWN_TYPE = { en: "something that JSON cannot hold", fa: "داده‌ای بیرون از JSON" };

/** A kind of value as people call it. */
export function typeName(type: string | number | undefined, language: Language): string {
  return (TYPE_NAMES.get(String(type)) ?? UNKNOWN_TYPE)[language];
}

/** Fields, every key of the model. The role is that of a speaker, of an author and of a date. */
export const FIELD_NAMES: Names = new Map([
  ["addressee", { en: "addressee", fa: "مخاطب" }],
  ["alt", { en: "alternative text", fa: "متن جایگزین" }],
  ["archiveUrl", { en: "address of the archived copy", fa: "نشانی نسخهٔ بایگانی" }],
  ["attribution", { en: "attribution chain", fa: "زنجیرهٔ منبع‌ها" }],
  ["authors", { en: "list of authors", fa: "فهرست نویسندگان" }],
  ["block", { en: "index of the block", fa: "شمارهٔ بند (از صفر)" }],
  ["blocks", { en: "range of blocks", fa: "بندهای این خبر" }],
  ["body", { en: "body", fa: "متن خبر" }],
  ["calendar", { en: "calendar", fa: "تقویم" }],
  ["canonicalUrl", { en: "canonical address", fa: "نشانی اصلی" }],
  ["caption", { en: "caption", fa: "شرح" }],
  ["cells", { en: "list of cells", fa: "فهرست خانه‌ها" }],
  ["confidence", { en: "confidence", fa: "اطمینان" }],
  ["corrections", { en: "list of corrections", fa: "فهرست اصلاحیه‌ها" }],
  ["country", { en: "country", fa: "کشور" }],
  ["credit", { en: "credit", fa: "پدیدآور" }],
  ["cue", { en: "cue", fa: "نشانهٔ نقل‌قول" }],
  ["date", { en: "date", fa: "تاریخ" }],
  ["dateline", { en: "dateline", fa: "مکان و زمان خبر" }],
  ["digitalSourceType", { en: "digital source type", fa: "شیوهٔ پدید آمدن" }],
  ["direction", { en: "direction of the text", fa: "جهت متن" }],
  ["duration", { en: "duration", fa: "مدت" }],
  ["embargoedUntil", { en: "end of the embargo", fa: "پایان امبارگو (ممنوعیت انتشار)" }],
  ["end", { en: "end", fa: "پایان" }],
  ["endedAt", { en: "end of the coverage", fa: "پایان پوشش" }],
  ["entries", { en: "list of entries", fa: "فهرست خبرهای لحظه‌ای" }],
  ["expiresAt", { en: "time of expiry", fa: "زمان انقضا" }],
  ["extensions", { en: "extensions", fa: "کلیدهای افزوده" }],
  ["extractor", { en: "extractor", fa: "ابزار استخراج" }],
  ["form", { en: "form", fa: "شیوهٔ نقل" }],
  ["genre", { en: "genre", fa: "گونهٔ خبر" }],
  ["header", { en: "header of the table", fa: "سرستون‌ها" }],
  ["headline", { en: "headline", fa: "تیتر" }],
  ["height", { en: "height", fa: "ارتفاع" }],
  ["holder", { en: "holder", fa: "دارنده" }],
  ["id", { en: "id", fa: "شناسه" }],
  ["index", { en: "footnote number", fa: "شمارهٔ پانوشت" }],
  ["isKeyEvent", { en: "whether it is a key event", fa: "کلیدی بودن رویداد" }],
  ["iso", { en: "ISO date", fa: "تاریخ میلادی" }],
  ["isPinned", { en: "whether it is pinned", fa: "سنجاق شدن" }],
  ["items", { en: "list of items", fa: "فهرست موردها" }],
  ["kickers", { en: "list of kickers", fa: "فهرست روتیترها" }],
  ["kind", { en: "kind", fa: "نوع" }],
  ["label", { en: "label", fa: "عنوان" }],
  ["language", { en: "language", fa: "زبان" }],
  ["latitude", { en: "latitude", fa: "عرض جغرافیایی" }],
  ["level", { en: "level", fa: "سطح" }],
  ["license", { en: "license", fa: "مجوز" }],
  ["liveBlog", { en: "live blog", fa: "پوشش زنده" }],
  ["location", { en: "location", fa: "مختصات" }],
  ["longitude", { en: "longitude", fa: "طول جغرافیایی" }],
  ["media", { en: "list of media", fa: "فهرست رسانه‌ها" }],
  ["mention", { en: "mention", fa: "نام در متن" }],
  ["modifiedAt", { en: "time of the last change", fa: "زمان آخرین تغییر" }],
  ["name", { en: "name", fa: "نام" }],
  ["normalizer", { en: "normalizer", fa: "ابزار یکدست‌سازی" }],
  ["note", { en: "note", fa: "یادداشت" }],
  ["notice", { en: "notice", fa: "متن حق نشر" }],
  ["number", { en: "number", fa: "شماره" }],
  ["occasion", { en: "occasion", fa: "مناسبت" }],
  ["ordered", { en: "whether it is numbered", fa: "شماره‌دار بودن" }],
  ["people", { en: "list of people", fa: "فهرست اشخاص" }],
  ["persian", { en: "Jalali date", fa: "تاریخ شمسی" }],
  ["personId", { en: "person's id", fa: "شناسهٔ شخص" }],
  ["place", { en: "place", fa: "مکان" }],
  ["placeId", { en: "place's id", fa: "شناسهٔ مکان" }],
  ["places", { en: "list of places", fa: "فهرست مکان‌ها" }],
  ["poster", { en: "poster", fa: "تصویر آغازین" }],
  ["previousId", { en: "id of the previous revision", fa: "شناسهٔ ویرایش پیشین" }],
  ["provenance", { en: "provenance", fa: "سرگذشت سند" }],
  ["provider", { en: "provider", fa: "ارائه‌دهنده" }],
  ["province", { en: "province", fa: "استان" }],
  ["publishedAt", { en: "time of publication", fa: "زمان انتشار" }],
  ["quoteId", { en: "quote's id", fa: "شناسهٔ نقل‌قول" }],
  ["quotes", { en: "list of quotes", fa: "فهرست نقل‌قول‌ها" }],
  ["related", { en: "list of related articles", fa: "فهرست خبرهای مرتبط" }],
  ["relation", { en: "relation", fa: "نسبت" }],
  ["renditions", { en: "list of renditions", fa: "فهرست اندازه‌های دیگر" }],
  ["repaired", { en: "whether it was repaired", fa: "ترمیم شدن" }],
  ["resolution", { en: "resolution", fa: "شیوهٔ شناسایی گوینده" }],
  ["retrievedAt", { en: "time of retrieval", fa: "زمان دریافت" }],
  ["retrievedFrom", { en: "address of retrieval", fa: "نشانی دریافت" }],
  ["revision", { en: "revision", fa: "ویرایش" }],
  ["rights", { en: "rights", fa: "حقوق" }],
  ["role", { en: "role", fa: "سمت یا نقش" }],
  ["roles", { en: "list of roles", fa: "فهرست سمت‌ها" }],
  ["rows", { en: "list of rows", fa: "فهرست سطرها" }],
  ["rule", { en: "rule", fa: "قاعده" }],
  ["sameAs", { en: "list of addresses elsewhere", fa: "فهرست نشانی‌های دیگر" }],
  ["schemaVersion", { en: "schema version", fa: "نسخهٔ مدل" }],
  ["section", { en: "section", fa: "گروه خبری" }],
  ["shortUrl", { en: "short address", fa: "نشانی کوتاه" }],
  ["slug", { en: "slug", fa: "نامک" }],
  ["spans", { en: "list of spans", fa: "فهرست بازه‌ها" }],
  ["speaker", { en: "speaker", fa: "گوینده" }],
  ["start", { en: "start", fa: "آغاز" }],
  ["startedAt", { en: "beginning of the coverage", fa: "آغاز پوشش" }],
  ["status", { en: "status", fa: "وضعیت انتشار" }],
  ["subheadlines", { en: "list of subheadlines", fa: "فهرست زیرتیترها" }],
  ["suggestion", { en: "suggestion", fa: "پیشنهاد" }],
  ["tags", { en: "list of tags", fa: "فهرست برچسب‌ها" }],
  ["text", { en: "text", fa: "متن" }],
  ["textState", { en: "state of the text", fa: "وضعیت متن" }],
  ["tolerance", { en: "tolerance", fa: "دامنهٔ تقریب" }],
  ["topic", { en: "topic", fa: "موضوع" }],
  ["type", { en: "type", fa: "نوع" }],
  ["urgency", { en: "urgency", fa: "فوریت" }],
  ["url", { en: "address", fa: "نشانی" }],
  ["usageTerms", { en: "terms of use", fa: "شرایط استفاده" }],
  ["verb", { en: "verb", fa: "فعل" }],
  ["version", { en: "version", fa: "نسخه" }],
  ["width", { en: "width", fa: "پهنا" }],
  ["zwnj", { en: "state of the half-spaces", fa: "وضعیت نیم‌فاصله‌ها" }],
]);

/** One of a list: its number follows, and a silent ه before it is written with its ezafe. */
export const ITEM_NAMES: Names = new Map([
  ["attribution", { en: "source", fa: "منبع" }],
  ["authors", { en: "author", fa: "نویسندهٔ" }],
  ["body", { en: "block", fa: "بند" }],
  ["cells", { en: "cell", fa: "خانهٔ" }],
  ["corrections", { en: "correction", fa: "اصلاحیهٔ" }],
  ["entries", { en: "entry", fa: "خبر لحظه‌ای" }],
  ["header", { en: "header cell", fa: "سرستون" }],
  ["items", { en: "item", fa: "مورد" }],
  ["kickers", { en: "kicker", fa: "روتیتر" }],
  ["media", { en: "medium", fa: "رسانهٔ" }],
  ["people", { en: "person", fa: "شخص" }],
  ["places", { en: "place", fa: "مکان" }],
  ["quotes", { en: "quote", fa: "نقل‌قول" }],
  ["related", { en: "related article", fa: "خبر مرتبط" }],
  ["renditions", { en: "rendition", fa: "اندازهٔ" }],
  ["roles", { en: "role", fa: "سمت" }],
  ["rows", { en: "row", fa: "سطر" }],
  ["sameAs", { en: "address", fa: "نشانی" }],
  ["spans", { en: "span", fa: "بازهٔ" }],
  ["subheadlines", { en: "subheadline", fa: "زیرتیتر" }],
  ["tags", { en: "tag", fa: "برچسب" }],
]);

/** The kinds of block. */
export const BLOCK_NAMES: Names = new Map([
  ["audio", { en: "audio", fa: "صدا" }],
  ["divider", { en: "divider", fa: "خط جداکننده" }],
  ["embed", { en: "embed", fa: "محتوای جاسازی‌شده" }],
  ["heading", { en: "heading", fa: "میان‌تیتر" }],
  ["image", { en: "image", fa: "تصویر" }],
  ["lead", { en: "lead", fa: "لید" }],
  ["list", { en: "list", fa: "فهرست" }],
  ["paragraph", { en: "paragraph", fa: "پاراگراف" }],
  ["pullquote", { en: "pullquote", fa: "سوتیتر" }],
  ["table", { en: "table", fa: "جدول" }],
  ["video", { en: "video", fa: "ویدئو" }],
]);

/** What the values of closed lists mean in Persian. Most are English words, which say enough in English. */
const VALUE_MEANINGS: ReadonlyMap<string, string> = new Map([
  ...[...BLOCK_NAMES].map(([type, { fa }]): [string, string] => [type, fa]),
  ["agency", "خبرگزاری"],
  ["analysis", "تحلیل"],
  ["anonymous", "ناشناس"],
  ["canceled", "لغوشده"],
  ["clarification", "توضیح"],
  ["correction", "اصلاحیه"],
  ["deleted", "حذف‌شده"],
  ["direct", "نقل مستقیم"],
  ["editorial", "سرمقاله"],
  ["event", "رویداد"],
  ["following", "خبر بعدی"],
  ["full-name", "نام کامل"],
  ["gregorian", "میلادی"],
  ["implicit", "گویندهٔ محذوف"],
  ["indirect", "نقل غیرمستقیم"],
  ["intact", "سالم"],
  ["interview", "گفت‌وگو"],
  ["islamic", "قمری"],
  ["live", "پوشش زنده"],
  ["ltr", "چپ به راست"],
  ["mixed", "آمیخته"],
  ["modified", "ویرایش"],
  ["news", "خبر"],
  ["opinion", "یادداشت"],
  ["organization", "سازمان"],
  ["outlet", "رسانه"],
  ["P1D", "یک روز"],
  ["P1M", "یک ماه"],
  ["P1W", "یک هفته"],
  ["P1Y", "یک سال"],
  ["persian", "شمسی"],
  ["person", "شخص"],
  ["photo", "گزارش تصویری"],
  ["place", "مکان"],
  ["previous", "خبر پیشین"],
  ["pronoun", "ضمیر"],
  ["PT1H", "یک ساعت"],
  ["PT1M", "یک دقیقه"],
  ["published", "انتشار"],
  ["publisher", "ناشر"],
  ["related", "مرتبط"],
  ["report", "گزارش"],
  ["retraction", "پس گرفتن خبر"],
  ["role", "سمت"],
  ["rtl", "راست به چپ"],
  ["series", "از همین مجموعه"],
  ["spaced", "فاصله به جای نیم‌فاصله"],
  ["surname", "نام خانوادگی"],
  ["topic", "موضوع"],
  ["translation", "ترجمه"],
  ["usable", "آمادهٔ انتشار"],
  ["via", "به نقل از"],
  ["withheld", "نگه‌داشته‌شده"],
]);

/** Those that are no English words. */
const ENGLISH_MEANINGS: ReadonlyMap<string, string> = new Map([
  ["ltr", "left to right"], ["rtl", "right to left"], ["PT1M", "a minute"], ["PT1H", "an hour"], ["P1D", "a day"], ["P1W", "a week"], ["P1M", "a month"], ["P1Y", "a year"],
]);

/** A value of a closed list, with what it means where its own word does not say so. */
export function valueName(value: string, language: Language): string {
  const meaning = (language === "fa" ? VALUE_MEANINGS : ENGLISH_MEANINGS).get(value);
  return meaning === undefined ? value : `${value} (${meaning})`;
}

/** Few type the sign of the ezafe after a silent ه: who writes «گونه خبر» means «گونهٔ خبر». */
const withoutEzafe = (words: string): string => words.replaceAll("\u0654", "").trim();

/** Whether a text is a Persian name. */
export const isCalled = (name: string | undefined, text: string): boolean => name !== undefined && withoutEzafe(name) === withoutEzafe(text);

/** The values of closed lists that mean what a Persian word says. */
export function valuesMeaning(word: string): string[] {
  return [...VALUE_MEANINGS].filter(([, meaning]) => isCalled(meaning, word)).map(([value]) => value);
}
