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

/** Counts that are read are written as Persian writes them. What is typed into the document (a date, an offset, a bound) stands as it must be typed. */
export const countFa = (count: string | number | undefined): string => PERSIAN_NUMBER.format(Number(count));

/** The values of a closed list, of which params hold "rtl, ltr". */
const valuesIn = (allowed: string | number | undefined, language: Language): string =>
  String(allowed).split(", ").map((value) => valueName(value, language)).join(language === "fa" ? "، " : ", ");

/** What is only said where there is something to say. */
const where = (param: string | number | undefined, sentence: (param: string) => string): string => (param === undefined ? "" : sentence(String(param)));

/** The keys of an object that belongs there, of which params hold "label, slug". */
const withKeys = ({ key, keys }: IssueParams, language: Language): string =>
  where(keys, (list) => {
    const isOne = !list.includes(",");
    if (language === "en") return `${key === undefined ? "" : ", an object"} with the ${isOne ? "key" : "keys"} ${list}`;
    return `${key === undefined ? "" : "، شیئی"} با ${isOne ? "کلید" : "کلیدهای"} ${list.split(", ").join(" و ")}`;
  });

/** The bounds of a number, as far as there are two. */
const boundsEn = ({ minimum, maximum }: IssueParams): string =>
  minimum === undefined ? `${String(maximum)} or less` : maximum === undefined ? `${String(minimum)} or more` : `a number from ${String(minimum)} to ${String(maximum)}`;
const boundsFa = ({ minimum, maximum }: IssueParams): string =>
  minimum === undefined ? `${String(maximum)} یا کمتر` : maximum === undefined ? `${String(minimum)} یا بیشتر` : `عددی از ${String(minimum)} تا ${String(maximum)}`;

/** What may be done with an optional key: `optional` is its name. */
const orLeaveOut = ({ optional }: IssueParams): string => where(optional, (key) => `, or leave "${key}" out`);
const orLeaveOutFa = ({ optional }: IssueParams): string => where(optional, (key) => `، یا کلید «${key}» را بردارید`);

/** What is blank in a list, and lists that are empty, by the place that they have. */
const BLANK_PLACES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  item: { en: "holds nothing that is seen. Fill it in, or remove it from the list.", fa: "خالی است یا جز فاصله و نیم‌فاصله چیزی ندارد. آن را پر کنید یا از فهرست بردارید." },
  list: { en: "has no item. Give at least one, or remove the whole block.", fa: "هیچ موردی ندارد. دست‌کم یک مورد بنویسید، یا همهٔ این بند را بردارید." },
  row: { en: "has no cell. Give at least one, or remove the row.", fa: "هیچ خانه‌ای ندارد. دست‌کم یک خانه بنویسید، یا این سطر را بردارید." },
};

/** Every code with its sentence: what is wrong, then what to do. */
export const MESSAGES = {
  // One field by itself
  "missing": {
    en: (params) => `is missing. Add it under the key "${String(params["key"])}"${withKeys(params, "en")}${where(params["allowed"], (list) => `, as ${list.includes(",") ? "one of: " : ""}${valuesIn(list, "en")}`)}.`,
    fa: (params) => `جا افتاده است. آن را با کلید «${String(params["key"])}» بیفزایید${withKeys(params, "fa")}${where(params["allowed"], (list) => `، با ${list.includes(",") ? "یکی از این مقدارها: " : "مقدار "}${valuesIn(list, "fa")}`)}.`,
  },
  "wrong-type": {
    en: (params) => `is ${typeName(params["received"], "en")}. Give ${typeName(params["expected"], "en")}${withKeys(params, "en")}${where(params["allowed"], () => `, one of: ${valuesIn(params["allowed"], "en")}`)}${orLeaveOut(params)}.`,
    fa: (params) => `${typeName(params["received"], "fa")} است. به جای آن ${typeName(params["expected"], "fa")}${withKeys(params, "fa")} بنویسید${where(params["allowed"], () => `، یکی از: ${valuesIn(params["allowed"], "fa")}`)}${orLeaveOutFa(params)}.`,
  },
  "unknown-key": {
    en: ({ key, rename, keep }) => `"${String(key)}" is no key of this place. ${rename === undefined ? "Correct its name" : `Rename it to "${String(rename)}"`}${where(keep, () => `, put it under "${String(keep)}" of the same object`)}, or remove it.`,
    fa: ({ key, rename, keep }) => `کلید «${String(key)}» در اینجا شناخته‌شده نیست. ${rename === undefined ? "نامش را درست کنید" : `نامش را به «${String(rename)}» تغییر دهید`}${where(keep, () => `، یا آن را در همین شیء زیر کلید «${String(keep)}» ببرید،`)} یا آن را بردارید.`,
  },
  "not-allowed": {
    en: ({ allowed, received }) => `"${String(received)}" is not allowed. Write one of: ${valuesIn(allowed, "en")}.`,
    fa: ({ allowed, received }) => `مقدار «${String(received)}» پذیرفته نیست. یکی از این‌ها را بنویسید: ${valuesIn(allowed, "fa")}.`,
  },
  "unknown-version": {
    en: ({ received, newest }) => `is ${String(received)}, which this version of khabar does not read. Write ${String(newest)}, or use a newer khabar.`,
    fa: ({ received, newest }) => `${String(received)} است که این نسخهٔ khabar آن را نمی‌خواند. ${String(newest)} بنویسید، یا khabar را به‌روز کنید.`,
  },
  "too-small": {
    en: (params) => `is ${String(params["received"])}, which is too small. Give ${boundsEn(params)}${orLeaveOut(params)}.`,
    fa: (params) => `${String(params["received"])} است که بیش از اندازه کوچک است. ${boundsFa(params)} بنویسید${orLeaveOutFa(params)}.`,
  },
  "too-large": {
    en: (params) => `is ${String(params["received"])}, which is too large. Give ${boundsEn(params)}${orLeaveOut(params)}.`,
    fa: (params) => `${String(params["received"])} است که بیش از اندازه بزرگ است. ${boundsFa(params)} بنویسید${orLeaveOutFa(params)}.`,
  },
  "too-long": {
    en: (params) => `is too long. Write ${String(params["maximum"])} characters or fewer${orLeaveOut(params)}.`,
    fa: (params) => `بیش از اندازه بلند است. حداکثر ${countFa(params["maximum"])} نویسه بنویسید${orLeaveOutFa(params)}.`,
  },
  "blank": {
    en: (params) => BLANK_PLACES[String(params["place"])]?.en ?? `holds nothing that is seen. Fill it in${orLeaveOut(params)}.`,
    fa: (params) => BLANK_PLACES[String(params["place"])]?.fa ?? `خالی است یا جز فاصله و نیم‌فاصله چیزی ندارد. آن را پر کنید${orLeaveOutFa(params)}.`,
  },
  "bad-url": {
    en: (params) => `is not a full web address in ASCII. Begin it with https:// and the name of the site, like https://example.com/images/1.jpg, and write other letters percent-encoded${orLeaveOut(params)}.`,
    fa: (params) => `نشانی کامل اینترنتی نیست. آن را با https:// و نام سایت آغاز کنید، مانند https://example.com/images/1.jpg، و حرف‌های غیرلاتین را به شکل درصدی مانند %D8%A8 بنویسید${orLeaveOutFa(params)}.`,
  },
  "bad-date": {
    en: ({ lacks }) =>
      lacks === "offset" ? "does not say of which clock its time is. Write the offset behind it: +03:30 for Tehran, Z for UTC."
      : lacks === "day" ? "is a day that its month does not have. Correct the day."
      : "is not a date. Write it like 2024-12-02, or with the time and its offset like 2024-12-02T14:30:00+03:30 (ISO 8601).",
    fa: ({ lacks }) =>
      lacks === "offset" ? "معلوم نیست ساعتش به وقت کجاست. اختلاف با ساعت جهانی را پس از آن بنویسید: +03:30 برای تهران، Z برای ساعت جهانی."
      : lacks === "day" ? "این ماه چنین روزی ندارد. روز را درست کنید."
      : "تاریخ میلادی نیست. آن را مانند 2024-12-02 بنویسید، یا با ساعت و اختلاف آن با ساعت جهانی مانند 2024-12-02T14:30:00+03:30 (ISO 8601).",
  },
  "bad-persian-date": {
    en: ({ lacks }) => (lacks === "day" ? "is a day that its month does not have. Correct the day." : "is not a Jalali date. Write it in the digits 0 to 9 like 1403-09-12, with a month of 01 to 12."),
    fa: ({ lacks }) => (lacks === "day" ? "این ماه چنین روزی ندارد. روز را درست کنید." : "تاریخ هجری شمسی نیست. آن را با رقم‌های لاتین (0 تا 9) مانند 1403-09-12 بنویسید، با ماه 01 تا 12."),
  },
  "bad-language": {
    en: () => "is not a language tag. Write it like fa, or with the country like fa-AF (BCP 47).",
    fa: () => "کد زبان نیست. آن را مانند fa بنویسید، یا با کشور مانند fa-AF (BCP 47).",
  },
  "bad-country": {
    en: (params) => `is not the code of a country. Write its two capital letters like IR (ISO 3166-1)${orLeaveOut(params)}.`,
    fa: (params) => `کد کشور نیست. دو حرف بزرگ آن را مانند IR بنویسید (ISO 3166-1)${orLeaveOutFa(params)}.`,
  },
  "bad-name": {
    en: (params) => `may hold the letters A to Z, the digits 0 to 9 and . _ : - alone, and must begin with a letter or digit. Write it like ${String(params["example"])}${orLeaveOut(params)}.`,
    fa: (params) => `به این شکل پذیرفته نیست. تنها حرف‌های لاتین، رقم‌های 0 تا 9 و نشانه‌های . _ : - به کار ببرید و با حرف یا رقم آغاز کنید، مانند ${String(params["example"])}${orLeaveOutFa(params)}.`,
  },
  "invalid": {
    en: ({ reason }) => `is not valid (${String(reason)}). Correct it.`,
    fa: ({ reason }) => `پذیرفته نیست (${String(reason)}). آن را درست کنید.`,
  },
  // Across fields
  "span-outside-block": {
    en: ({ block, end, length, blocks }) =>
      blocks === 0 ? "stands in a body that has no block. Correct the body, or remove the quote."
      : Number(block) >= Number(blocks) ? `"block" is ${String(block)}, but the last block of the body is ${String(Number(blocks) - 1)}, counted from 0. Correct the span.`
      : `"end" is ${String(end)}, but block ${String(Number(block) + 1)} of the body ("block": ${String(block)}) has ${String(length)} UTF-16 code units. Correct the span.`,
    fa: ({ block, end, length, blocks }) =>
      blocks === 0 ? "در متن خبری است که هیچ بندی ندارد. متن خبر را درست کنید، یا نقل‌قول را بردارید."
      : Number(block) >= Number(blocks) ? `«block» برابر ${String(block)} است، ولی آخرین بند متن خبر ${String(Number(blocks) - 1)} است (شمارش از صفر). بازه را درست کنید.`
      : `«end» برابر ${String(end)} است، ولی بند شمارهٔ ${countFa(Number(block) + 1)} متن خبر («block» برابر ${String(block)}) ${countFa(length)} نویسه (واحد UTF-16) دارد. بازه را درست کنید.`,
  },
  "span-empty": {
    en: ({ start, end }) => `"start" is ${String(start)} and "end" is ${String(end)}, so it holds nothing. Let it end after its start.`,
    fa: ({ start, end }) => `پایان (${String(end)}) پس از آغاز (${String(start)}) نیست. «end» را بزرگ‌تر از «start» بنویسید.`,
  },
  "span-text-differs": {
    en: ({ found }) => `differs from what its spans hold: «${String(found)}». Make text and spans agree.`,
    fa: ({ found }) => `با آنچه بازه‌هایش در متن خبر نشان می‌دهند یکی نیست: «${String(found)}». متن و بازه‌ها را یکسان کنید.`,
  },
  "quote-without-span": {
    en: () => 'has no place in the body. Give at least one span under "spans".',
    fa: () => "جایی در متن خبر ندارد. دست‌کم یک بازه زیر «spans» بنویسید.",
  },
  "unknown-person": {
    en: ({ personId }) => `names the person "${String(personId)}", who is not among "people". Correct the id, leave "personId" out, or add the person.`,
    fa: ({ personId }) => `به شخص «${String(personId)}» اشاره دارد که در «people» نیست. شناسه را درست کنید، یا کلید «personId» را بردارید، یا این شخص را بیفزایید.`,
  },
  "unknown-quote": {
    en: ({ quoteId }) => `names the quote "${String(quoteId)}", which is not among "quotes". Correct the id, leave "quoteId" out, or add the quote.`,
    fa: ({ quoteId }) => `به نقل‌قول «${String(quoteId)}» اشاره دارد که در «quotes» نیست. شناسه را درست کنید، یا کلید «quoteId» را بردارید، یا این نقل‌قول را بیفزایید.`,
  },
  "unknown-place": {
    en: ({ placeId }) => `names the place "${String(placeId)}", which is not among "places". Correct the id, leave "placeId" out, or add the place.`,
    fa: ({ placeId }) => `به مکان «${String(placeId)}» اشاره دارد که در «places» نیست. شناسه را درست کنید، یا کلید «placeId» را بردارید، یا این مکان را بیفزایید.`,
  },
  "duplicate-id": {
    en: ({ id }) => `the id "${String(id)}" is used twice. Give each its own.`,
    fa: ({ id }) => `شناسهٔ «${String(id)}» دو بار آمده است. به هر کدام شناسه‌ای جدا بدهید.`,
  },
  "persian-differs": {
    en: ({ persian, expected }) => `is ${String(persian)}, but the ISO date is ${String(expected)}. Correct one of them.`,
    fa: ({ persian, expected }) => `${String(persian)} است، ولی تاریخ میلادی کنارش («iso») برابر ${String(expected)} است. یکی از این دو را درست کنید.`,
  },
  "impossible-date": {
    en: ({ date }) => `${String(date)} is impossible: a day that its calendar does not have, an end before the start, or outside of the Jalali years 1 to 3000. Correct it.`,
    fa: ({ date }) => `${String(date)} ممکن نیست: روزی است که تقویم ندارد، یا پایانی پیش از آغاز دارد، یا بیرون از سال‌های ۱ تا ۳۰۰۰ هجری شمسی است. آن را درست کنید.`,
  },
  "modified-before-published": {
    en: ({ first, second }) => `${String(second)} is before the publication (${String(first)}). Correct one of them, or leave "modifiedAt" out.`,
    fa: ({ first, second }) => `${String(second)} پیش از زمان انتشار (${String(first)}) است. یکی از این دو را درست کنید، یا کلید «modifiedAt» را بردارید.`,
  },
  "published-under-embargo": {
    en: ({ first, second }) => `${String(second)} is before the end of the embargo (${String(first)}). Publish later, correct one of them, or leave "embargoedUntil" out.`,
    fa: ({ first, second }) => `${String(second)} پیش از پایان امبارگو (${String(first)}) است. دیرتر منتشر کنید، یا یکی از این دو را درست کنید، یا کلید «embargoedUntil» را بردارید.`,
  },
  "expires-before-published": {
    en: ({ first, second }) => `${String(second)} is before the publication (${String(first)}). Correct one of them, or leave "expiresAt" out.`,
    fa: ({ first, second }) => `${String(second)} پیش از زمان انتشار (${String(first)}) است. یکی از این دو را درست کنید، یا کلید «expiresAt» را بردارید.`,
  },
  "ends-before-start": {
    en: ({ first, second }) => `${String(second)} is before the beginning (${String(first)}). Correct one of them, or leave "endedAt" out while the coverage goes on.`,
    fa: ({ first, second }) => `${String(second)} پیش از آغاز (${String(first)}) است. یکی از این دو را درست کنید، یا اگر پوشش هنوز ادامه دارد، کلید «endedAt» را بردارید.`,
  },
  "entry-outside-body": {
    en: ({ end, length }) =>
      length === 0 ? "stands in a body that has no block. Correct the body, or remove the entry."
      : `"end" is ${String(end)}, but the body has ${length === 1 ? "1 block" : `${String(length)} blocks`}. Write ${String(length)} at most.`,
    fa: ({ end, length }) =>
      length === 0 ? "در متن خبری است که هیچ بندی ندارد. متن خبر را درست کنید، یا این خبر لحظه‌ای را بردارید."
      : `«end» برابر ${String(end)} است، ولی متن خبر ${countFa(length)} بند دارد. حداکثر ${String(length)} بنویسید.`,
  },
  "entry-empty": {
    en: ({ start, end }) => `"start" is ${String(start)} and "end" is ${String(end)}, so it holds no block. Let it end after its start.`,
    fa: ({ start, end }) => `پایان (${String(end)}) پس از آغاز (${String(start)}) نیست و هیچ بندی در آن نمی‌ماند. «end» را بزرگ‌تر از «start» بنویسید.`,
  },
  "entries-overlap": {
    en: ({ id, from }) => `holds blocks of the entry "${String(id)}" too. Give each block to one of them: the other one holds blocks up to ${String(Number(from) - 1)}, counted from 0. Correct one of the ranges.`,
    fa: ({ id, from }) => `بندی دارد که در خبر لحظه‌ای «${String(id)}» هم هست. هر بند را تنها به یکی بدهید: آن یکی تا بند ${String(Number(from) - 1)} را دارد (شمارش از صفر). یکی از دو بازه را درست کنید.`,
  },
  "slug-differs": {
    en: ({ slug, expected }) => `is "${String(slug)}", but the label gives "${String(expected)}". Write that.`,
    fa: ({ slug, expected }) => `«${String(slug)}» است، ولی از عنوان برچسب «${String(expected)}» به دست می‌آید. همان را بنویسید.`,
  },
  "publisher-not-first": {
    en: () => 'a publisher must be the first source, and the only one. Put it first, or make its relation "via".',
    fa: () => "ناشر باید نخستین منبع باشد و تنها یک بار بیاید. آن را به آغاز فهرست ببرید، یا نسبتش را «via» بنویسید.",
  },
  "duplicate-tag": {
    en: ({ slug }) => `the tag "${String(slug)}" stands twice. Remove one.`,
    fa: ({ slug }) => `برچسب «${String(slug)}» دو بار آمده است. یکی را بردارید.`,
  },
  // Of a long list of issues
  "more-issues": {
    en: ({ count, isLeast }) => `${count === 1 ? "1 further issue is" : `${String(count)}${isLeast === undefined ? "" : " or more"} further issues are`} not told. Mend these first, then check again.`,
    fa: ({ count, isLeast }) => `${countFa(count)} ایراد دیگر${isLeast === undefined ? "" : " یا بیشتر"} گفته نشده است. نخست همین‌ها را درست کنید و سپس دوباره بسنجید.`,
  },
  // Of a date that is to be a Date
  "more-than-a-day": {
    en: ({ date }) => `${String(date)} is more than one day. Give a day like 2024-12-02, or an instant like 2024-12-02T14:30:00+03:30.`,
    fa: ({ date }) => `${String(date)} بیش از یک روز است. روزی مانند 2024-12-02 بدهید، یا زمانی مانند 2024-12-02T14:30:00+03:30.`,
  },
} as const satisfies Readonly<Record<string, Message>>;

/** The name of a rule that a document breaks. */
export type IssueCode = keyof typeof MESSAGES;
