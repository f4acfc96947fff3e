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

const JSON_TYPE_FA: Readonly<Record<string, string>> = {
  string: "متن", number: "عدد", int: "عدد صحیح", boolean: "درست یا نادرست", array: "فهرست", object: "شیء", null: "تهی", undefined: "هیچ",
};
const typeFa = (type: string | number | undefined): string => JSON_TYPE_FA[type ?? ""] ?? String(type);

/** Every code with its sentence: what is wrong, then what to do. */
export const MESSAGES = {
  // One field by itself
  "missing": {
    en: () => "is missing. Add it.",
    fa: () => "جا افتاده است. آن را بیفزایید.",
  },
  "wrong-type": {
    en: ({ expected, received }) => `must be of type ${String(expected)}, not ${String(received)}.`,
    fa: ({ expected, received }) => `باید ${typeFa(expected)} باشد، نه ${typeFa(received)}.`,
  },
  "unknown-key": {
    en: ({ key }) => `the model has no key "${String(key)}". Remove it or correct its name.`,
    fa: ({ key }) => `مدل کلیدی به نام «${String(key)}» ندارد. آن را بردارید یا نامش را درست کنید.`,
  },
  "not-allowed": {
    en: ({ allowed }) => `must be one of: ${String(allowed)}.`,
    fa: ({ allowed }) => `باید یکی از این‌ها باشد: ${String(allowed)}.`,
  },
  "too-small": {
    en: ({ minimum }) => `is less than the least allowed, ${String(minimum)}.`,
    fa: ({ minimum }) => `از کمترین حد مجاز، ${String(minimum)}، کمتر است.`,
  },
  "too-large": {
    en: ({ maximum }) => `is more than the most allowed, ${String(maximum)}.`,
    fa: ({ maximum }) => `از بیشترین حد مجاز، ${String(maximum)}، بیشتر است.`,
  },
  "blank": {
    en: () => "is empty. Write it, or leave the key out where it is optional.",
    fa: () => "خالی است. آن را بنویسید، یا اگر اختیاری است کلیدش را بردارید.",
  },
  "bad-url": {
    en: () => "is no absolute http(s) address in ASCII. Write it as new URL(address).href does.",
    fa: () => "نشانی کامل http(s) با نویسه‌های اسکی نیست. آن را به شکل خروجی new URL(address).href بنویسید.",
  },
  "bad-date": {
    en: () => "is no ISO 8601 date: write 2024-12-02, or 2024-12-02T14:30:00+03:30 with its offset.",
    fa: () => "تاریخ ISO 8601 نیست: بنویسید 2024-12-02 یا با ساعت و اختلاف آن 2024-12-02T14:30:00+03:30.",
  },
  "bad-persian-date": {
    en: () => "is no Jalali date: write 1403-09-12, with a month of 1 to 12.",
    fa: () => "تاریخ هجری شمسی نیست: بنویسید 1403-09-12، با ماه ۱ تا ۱۲.",
  },
  "bad-format": {
    en: ({ pattern }) => `does not have the expected form ${String(pattern)}.`,
    fa: ({ pattern }) => `شکلی را که باید ندارد: ${String(pattern)}.`,
  },
  "invalid": {
    en: ({ reason }) => `is not valid: ${String(reason)}.`,
    fa: ({ reason }) => `پذیرفتنی نیست: ${String(reason)}.`,
  },
  // Across fields
  "span-outside-block": {
    en: ({ block, end, length }) => `ends at ${String(end)}, but block ${String(block)} of the body has ${String(length)} UTF-16 code units. Correct the span.`,
    fa: ({ block, end, length }) => `در ${String(end)} پایان می‌یابد، ولی بلوک ${String(block)} متن ${String(length)} واحد UTF-16 دارد. بازه را درست کنید.`,
  },
  "span-empty": {
    en: ({ start, end }) => `must start before it ends, but starts at ${String(start)} and ends at ${String(end)}.`,
    fa: ({ start, end }) => `باید پیش از پایانش آغاز شود، ولی از ${String(start)} آغاز و در ${String(end)} تمام می‌شود.`,
  },
  "span-text-differs": {
    en: ({ found }) => `differs from what its spans hold: «${String(found)}». Make text and spans agree.`,
    fa: ({ found }) => `با متن بازه‌هایش یکی نیست: «${String(found)}». متن و بازه‌ها را یکسان کنید.`,
  },
  "quote-without-span": {
    en: () => "has no place in the body. Give at least one span.",
    fa: () => "جایی در متن ندارد. دست‌کم یک بازه بدهید.",
  },
  "unknown-person": {
    en: ({ personId }) => `names the person "${String(personId)}", whom people does not hold. Add the person or correct the id.`,
    fa: ({ personId }) => `به شخص «${String(personId)}» اشاره دارد که در فهرست اشخاص نیست. او را بیفزایید یا شناسه را درست کنید.`,
  },
  "duplicate-id": {
    en: ({ id }) => `the id "${String(id)}" is used twice. Give each its own.`,
    fa: ({ id }) => `شناسه «${String(id)}» دو بار آمده است. به هر کدام شناسه‌ای جدا بدهید.`,
  },
  "persian-differs": {
    en: ({ persian, expected }) => `is ${String(persian)}, but iso says ${String(expected)}. Correct one of them.`,
    fa: ({ persian, expected }) => `${String(persian)} است، ولی iso می‌گوید ${String(expected)}. یکی از دو تا را درست کنید.`,
  },
  "impossible-date": {
    en: ({ date }) => `${String(date)} is a day that its calendar does not have.`,
    fa: ({ date }) => `${String(date)} در تقویم وجود ندارد.`,
  },
  "modified-before-published": {
    en: ({ published, modified }) => `${String(modified)} is before the publication, ${String(published)}.`,
    fa: ({ published, modified }) => `${String(modified)} پیش از زمان انتشار، ${String(published)}، است.`,
  },
  "slug-differs": {
    en: ({ slug, expected }) => `is "${String(slug)}", but the canonical one is "${String(expected)}".`,
    fa: ({ slug, expected }) => `«${String(slug)}» است، ولی شکل یکتای آن «${String(expected)}» است.`,
  },
  "publisher-not-first": {
    en: () => "the publisher stands first in the chain, and only once. Reorder attribution.",
    fa: () => "ناشر در زنجیره منبع‌ها اول می‌آید و فقط یک بار. ترتیب را درست کنید.",
  },
  "duplicate-tag": {
    en: ({ slug }) => `the tag "${String(slug)}" stands twice. Remove one.`,
    fa: ({ slug }) => `برچسب «${String(slug)}» دو بار آمده است. یکی را بردارید.`,
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The name of a rule that a document breaks. */
export type IssueCode = keyof typeof MESSAGES;

/** Fields as editors call them. A key that is not here is shown as it is. */
export const FIELD_NAMES: Readonly<Partial<Record<string, Readonly<Record<Language, string>>>>> = {
  addressee: { en: "addressee", fa: "مخاطب" },
  attribution: { en: "attribution", fa: "منبع" },
  authors: { en: "author", fa: "نویسنده" },
  body: { en: "block", fa: "بند" },
  caption: { en: "caption", fa: "شرح" },
  confidence: { en: "confidence", fa: "اطمینان" },
  corrections: { en: "correction", fa: "اصلاحیه" },
  credit: { en: "credit", fa: "پدیدآور" },
  cue: { en: "cue", fa: "نشانه نقل‌قول" },
  dateline: { en: "dateline", fa: "مکان و زمان خبر" },
  direction: { en: "direction", fa: "جهت متن" },
  form: { en: "form", fa: "شیوه نقل" },
  headline: { en: "headline", fa: "تیتر" },
  id: { en: "id", fa: "شناسه" },
  iso: { en: "ISO date", fa: "تاریخ ISO" },
  items: { en: "item", fa: "مورد" },
  kickers: { en: "kicker", fa: "روتیتر" },
  kind: { en: "kind", fa: "نوع" },
  label: { en: "label", fa: "عنوان" },
  language: { en: "language", fa: "زبان" },
  mention: { en: "mention", fa: "نام در متن" },
  modifiedAt: { en: "time of the last change", fa: "زمان آخرین تغییر" },
  name: { en: "name", fa: "نام" },
  occasion: { en: "occasion", fa: "مناسبت" },
  people: { en: "person", fa: "شخص" },
  persian: { en: "Jalali date", fa: "تاریخ شمسی" },
  personId: { en: "person's id", fa: "شناسه شخص" },
  publishedAt: { en: "time of publication", fa: "زمان انتشار" },
  quotes: { en: "quote", fa: "نقل‌قول" },
  relation: { en: "relation", fa: "نسبت" },
  rights: { en: "rights", fa: "حقوق" },
  role: { en: "role", fa: "سمت" },
  roles: { en: "role", fa: "سمت" },
  schemaVersion: { en: "schema version", fa: "نسخه مدل" },
  section: { en: "section", fa: "گروه خبری" },
  slug: { en: "slug", fa: "نشانی برچسب" },
  spans: { en: "span", fa: "بازه" },
  speaker: { en: "speaker", fa: "گوینده" },
  subheadlines: { en: "subheadline", fa: "زیرتیتر" },
  suggestion: { en: "suggestion", fa: "پیشنهاد" },
  tags: { en: "tag", fa: "برچسب" },
  text: { en: "text", fa: "متن" },
  textState: { en: "text state", fa: "وضعیت متن" },
  topic: { en: "topic", fa: "موضوع" },
  type: { en: "type", fa: "نوع" },
  url: { en: "address", fa: "نشانی" },
  verb: { en: "verb", fa: "فعل" },
};
