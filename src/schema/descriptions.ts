// Descriptions: what each concept of the model is, and each of its fields, in both languages. The names of the fields are in names.ts.
import type * as z from "zod";
import { articleSchema, datelineSchema } from "./article.js";
import { attributionSchema } from "./attribution.js";
import { blockSchema, blockSchemas, mediaSchema, renditionSchema, tableRowSchema } from "./block.js";
import { authorSchema, rightsSchema } from "./credits.js";
import { correctionSchema, provenanceSchema, revisionSchema, textStateSchema, toolSchema } from "./history.js";
import { blockRangeSchema, liveBlogSchema, liveEntrySchema } from "./live-blog.js";
import type { Language } from "./messages.js";
import { newsDateSchema } from "./news-date.js";
import { personSchema } from "./person.js";
import { locationSchema, placeSchema } from "./place.js";
import { cueSchema, quoteSchema, spanSchema, speakerSchema } from "./quote.js";
import { relatedArticleSchema } from "./related-article.js";
import { tagSchema } from "./tag.js";

/** The same in both languages. */
export type Words = Readonly<Record<Language, string>>;

/** One concept of the model. */
export interface Concept {
  /** Its name as a type. */
  readonly id: string;
  readonly schema: z.ZodType;
  readonly name: Words;
  readonly description: Words;
  /** Of a union: none. */
  readonly fields: Readonly<Record<string, Words>>;
  readonly example?: unknown;
}

const words = (en: string, fa: string): Words => ({ en, fa });

/** A concept with a description of every field that its schema has, and of no other. */
function concept<Shape extends z.ZodRawShape>(
  id: string, schema: z.ZodObject<Shape, z.core.$strict>, name: Words, description: Words, fields: Readonly<Record<keyof Shape & string, Words>>, example?: z.infer<z.ZodObject<Shape>>,
): Concept {
  return { id, schema, name, description, fields, ...(example !== undefined && { example }) };
}

const EXTENSIONS = words("Keys of a newsroom's own, unchecked; begin each with a name of yours (cms:desk).", "کلیدهای خود تحریریه، بدون بررسی؛ هر کلید را با نامی از آن خود آغاز کنید (cms:desk).");
const SAME_AS = words("Addresses of the same elsewhere: Wikidata, an own site.", "نشانی همین مورد در جاهای دیگر: ویکی‌داده یا سایت خودش.");
const TEXT = words("What is read. Spans count in it.", "متنی که خواننده می‌خواند. جای بازه‌ها در همین متن شمرده می‌شود.");
const TYPE = words("What tells the kinds of block apart.", "گونهٔ بند؛ بندها با همین کلید از هم شناخته می‌شوند.");
const CAPTIONS = {
  caption: words("The line beside it. Spans count in it.", "شرحی که کنار آن می‌آید. جای بازه‌ها در همین متن شمرده می‌شود."),
  credit: words("Who made it, as printed.", "پدیدآور آن، چنان‌که چاپ شده است."),
  license: words("Under which terms it may be used: an address or a name.", "شرایط استفاده از آن: نشانی یا نام مجوز."),
  digitalSourceType: words("How it came to be, by IPTC's code: digitalCapture, trainedAlgorithmicMedia.", "شیوهٔ پدید آمدن آن با کد IPTC: digitalCapture یا trainedAlgorithmicMedia."),
  extensions: EXTENSIONS,
};
const DURATION = words("In seconds.", "به ثانیه.");

function blockConcepts(): readonly Concept[] {
  return [
    concept("Lead", blockSchemas.lead, words("lead", "لید"), words("The first paragraph, which tells the news in short.", "نخستین پاراگراف که چکیدهٔ خبر را می‌گوید."), { type: TYPE, text: TEXT, extensions: EXTENSIONS }),
    concept("Paragraph", blockSchemas.paragraph, words("paragraph", "پاراگراف"), words("A paragraph of the body.", "یک پاراگراف از متن خبر."), { type: TYPE, text: TEXT, extensions: EXTENSIONS }),
    concept("Heading", blockSchemas.heading, words("heading", "میان‌تیتر"), words("A heading within the body.", "تیتری در میان متن خبر."), {
      type: TYPE, text: TEXT, level: words("Level 1 is the headline's.", "سطح ۱ از آن تیتر خبر است."), extensions: EXTENSIONS,
    }),
    concept("List", blockSchemas.list, words("list", "فهرست"), words("A list. Its text, in which spans count, has an item a line.", "یک فهرست. متن آن، که جای بازه‌ها در آن شمرده می‌شود، هر مورد را در یک سطر دارد."), {
      type: TYPE, ordered: words("Whether its items are numbered.", "موردها شماره دارند یا نه."), items: words("Its items, one or more.", "موردها، دست‌کم یکی."), extensions: EXTENSIONS,
    }),
    concept("Pullquote", blockSchemas.pullquote, words("pullquote", "سوتیتر"), words("Words of the text, set large beside it.", "جمله‌ای از متن که درشت و جدا چیده می‌شود."), {
      type: TYPE, text: TEXT, quoteId: words("The id of the quote that it repeats.", "شناسهٔ نقل‌قولی که در آن تکرار شده است."), extensions: EXTENSIONS,
    }),
    concept("Image", blockSchemas.image, words("image", "تصویر"), words("A picture.", "یک تصویر."), {
      type: TYPE, url: words("Where the picture is, with https://.", "نشانی کامل تصویر، با https://."), alt: words("What it shows, for those who do not see it.", "آنچه تصویر نشان می‌دهد، برای کسانی که آن را نمی‌بینند."),
      width: words("In pixels.", "به پیکسل."), height: words("In pixels.", "به پیکسل."), renditions: words("The same picture in other sizes or shapes.", "همین تصویر در اندازه‌ها یا نسبت‌های دیگر."), ...CAPTIONS,
    }),
    concept("Video", blockSchemas.video, words("video", "ویدئو"), words("A film.", "یک ویدئو."), {
      type: TYPE, url: words("Where the film is, with https://.", "نشانی کامل ویدئو، با https://."), poster: words("The picture that stands in its place before it plays.", "تصویری که پیش از پخش نشان داده می‌شود."), duration: DURATION, ...CAPTIONS,
    }),
    concept("Audio", blockSchemas.audio, words("audio", "صدا"), words("A recording.", "یک صدای ضبط‌شده."), { type: TYPE, url: words("Where the recording is, with https://.", "نشانی کامل صدا، با https://."), duration: DURATION, ...CAPTIONS }),
    concept("Embed", blockSchemas.embed, words("embed", "محتوای جاسازی‌شده"), words("Something of another site that is shown in place: a post, a map.", "چیزی از سایتی دیگر که همین‌جا نشان داده می‌شود: یک پست یا نقشه."), {
      type: TYPE, url: words("Where it is.", "نشانی آن."), provider: words("Whose it is.", "سایت یا سرویسی که این محتوا از آن است."), caption: CAPTIONS.caption, extensions: EXTENSIONS,
    }),
    concept("Table", blockSchemas.table, words("table", "جدول"), words("A table.", "یک جدول."), {
      type: TYPE, caption: CAPTIONS.caption, header: words("The names of its columns.", "نام ستون‌ها."), rows: words("Its rows, one or more.", "سطرها، دست‌کم یکی."), extensions: EXTENSIONS,
    }),
    concept("Divider", blockSchemas.divider, words("divider", "خط جداکننده"), words("A line between two parts.", "خطی میان دو بخش."), { type: TYPE, extensions: EXTENSIONS }),
  ];
}

/** Every concept of the model, the whole before its parts. Made when it is asked for: most who validate show no description. */
export function concepts(): readonly Concept[] {
  return [
    concept("Article", articleSchema, words("article", "خبر"), words("A Persian news article.", "یک خبر فارسی."), {
      schemaVersion: words("The version of the model, one number for the whole document.", "نسخهٔ مدل، یک عدد برای همهٔ سند."),
      id: words("The publisher's own code.", "کد خبر نزد ناشر."),
      url: words("Where it was published.", "نشانی انتشار خبر."),
      canonicalUrl: words("The one address that search engines should keep.", "نشانی اصلی خبر، همان که موتورهای جست‌وجو باید نگه دارند."),
      shortUrl: words("A short address for sharing.", "نشانی کوتاه برای هم‌رسانی."),
      language: words("BCP 47: fa, fa-AF, prs.", "کد زبان (BCP 47): fa یا fa-AF یا prs."),
      direction: words("rtl for Persian.", "برای فارسی rtl."),
      section: words("The desk or part of the site, as printed.", "گروه یا سرویس، چنان‌که چاپ شده است."),
      genre: words("What kind of piece it is.", "این نوشته از چه گونه‌ای است."),
      urgency: words("1 (most urgent) to 9, as agencies count it.", "از ۱ (فوری‌ترین) تا ۹، چنان‌که خبرگزاری‌ها می‌شمارند."),
      status: words("Whether it may be used: withheld for now, or canceled for good.", "آمادهٔ انتشار است، فعلاً نگه داشته شده یا برای همیشه لغو شده است."),
      kickers: words("The lines above the headline, in printed order.", "روتیترها به ترتیب چاپ."),
      headline: words("The line in large letters above the article.", "عنوان اصلی خبر، درشت و بالای آن."),
      subheadlines: words("The lines below the headline, in printed order.", "زیرتیترها به ترتیب چاپ."),
      body: words("The paragraphs of the article and all that stands between them, in order. A flat list: no block holds another.", "پاراگراف‌های خبر و هرچه میان آن‌ها می‌آید، به ترتیب. فهرستی هموار است: هیچ بندی بند دیگری در خود ندارد."),
      media: words("What stands outside of the body; the first is the article's picture.", "تصویر، ویدئو و صدای بیرون از متن؛ نخستین آن‌ها تصویر شاخص خبر است."),
      quotes: words("What people said, in the order of the text.", "آنچه گویندگان خبر گفته‌اند، به ترتیب متن."),
      attribution: words("The publisher, then each upstream source, nearest first.", "نخست ناشر و سپس منبع‌های پیش از آن، نزدیک‌ترین نخست."),
      people: words("Everybody whom the article names.", "همهٔ کسانی که نامشان در خبر آمده است."),
      places: words("Places that the article names.", "مکان‌هایی که نامشان در خبر آمده است."),
      tags: words("The words that it is filed under.", "واژه‌هایی که خبر با آن‌ها دسته‌بندی می‌شود."),
      authors: words("The bylines.", "نویسندگان و دیگر پدیدآوران خبر."),
      dateline: words("From where and when it was sent.", "جایی که خبر از آن فرستاده شده است، و زمان آن."),
      publishedAt: words("When it was published.", "زمان انتشار."),
      modifiedAt: words("When it was changed last.", "زمان آخرین تغییر."),
      embargoedUntil: words("Not to be published before.", "خبر پیش از این زمان نباید منتشر شود."),
      expiresAt: words("Not to be shown after.", "خبر پس از این زمان نباید نشان داده شود."),
      revision: words("Which state of the article this document is.", "این سند کدام ویرایش خبر است."),
      corrections: words("What was put right after publication.", "آنچه پس از انتشار درست شده است."),
      liveBlog: words("Entries of a live coverage.", "خبرهای لحظه‌ای یک پوشش زنده."),
      related: words("Other articles that belong to it.", "خبرهای دیگری که با این خبر مرتبط‌اند."),
      rights: words("Who may use it.", "چه کسی می‌تواند از آن استفاده کند."),
      provenance: words("How somebody else than the publisher came by it.", "کسی جز ناشر، خبر را چگونه به دست آورده است."),
      textState: words("What happened to its half-spaces on the way.", "آنچه تا اینجا بر سر نیم‌فاصله‌ها آمده است."),
      extensions: EXTENSIONS,
    }, {
      schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
      body: [{ type: "lead", text: "بندر نیلاب از روز شنبه نخستین کشتی خود را پذیرفت." }], quotes: [], attribution: [], people: [],
      tags: [{ label: "بندر نیلاب", slug: "بندر-نیلاب" }],
      textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
    }),
    { id: "Block", schema: blockSchema, name: words("block", "بند"), description: words("One piece of the body.", "یک تکه از متن خبر."), fields: {} },
    { id: "Media", schema: mediaSchema, name: words("media", "رسانه"), description: words("A picture, film or recording outside of the body.", "تصویر، ویدئو یا صدایی بیرون از متن خبر."), fields: {} },
    ...blockConcepts(),
    concept("Rendition", renditionSchema, words("rendition", "اندازهٔ دیگر"), words("The same picture in another size or shape.", "همان تصویر در اندازه یا نسبت دیگر."), {
      url: words("Where it is.", "نشانی آن."), width: words("In pixels.", "به پیکسل."), height: words("In pixels.", "به پیکسل."),
    }),
    concept("TableRow", tableRowSchema, words("row", "سطر"), words("One row of a table.", "یک سطر از جدول."), { cells: words("Its cells, one or more.", "خانه‌ها، دست‌کم یکی.") }),
    concept("Quote", quoteSchema, words("quote", "نقل‌قول"), words("What somebody said, who it was, and how the article says so.", "سخنی که گفته شده، گوینده‌اش و شیوهٔ نقل آن."), {
      id: words("Once within its article.", "باید در همین خبر یکتا باشد."),
      text: words("The words, a line for each span.", "متن سخن، هر بازه در یک سطر."),
      form: words("Their words, the article's, or both.", "نقل مستقیم، غیرمستقیم یا آمیخته."),
      speaker: words("Left out where the article does not settle it.", "اگر از خبر معلوم نباشد گوینده کیست، این کلید نمی‌آید."),
      cue: words("Left out where a name and a colon alone introduce it.", "اگر پیش از سخن تنها نام و دونقطه آمده باشد، این کلید نمی‌آید."),
      topic: words("What it is about.", "سخن دربارهٔ چیست."),
      occasion: words("Where or when it was said.", "کجا یا کی گفته شده است."),
      addressee: words("To whom.", "سخن خطاب به چه کسی است."),
      spans: words("Where its text stands in the body, each with block, start and end; empty where it travels alone.", "جاهای آن در متن خبر، هر کدام با block و start و end؛ اگر نقل‌قول جدا از خبر باشد، خالی است."),
      confidence: words("0 is a guess, 1 is certain.", "۰ یعنی نامطمئن و ۱ یعنی کاملاً مطمئن."),
      rule: words("The name of the rule that decided, like cue-colon; by-hand where a person did.", "نام قاعده‌ای که نقل‌قول را یافته است، مانند cue-colon؛ اگر کار انسان باشد، by-hand."),
      extensions: EXTENSIONS,
    }, {
      id: "q1", text: "اسکله تازه تا پایان سال باز می‌شود", form: "direct",
      speaker: { name: "لیلا مهرآذر", mention: "وی", resolution: "pronoun", kind: "person", role: "مدیر بندر" },
      cue: { text: "گفت", verb: "گفتن" }, spans: [], confidence: 0.9, rule: "cue-colon",
    }),
    concept("Speaker", speakerSchema, words("speaker", "گوینده"), words("Who speaks.", "کسی که سخن می‌گوید."), {
      name: words("The longest form of the name that the article prints, without titles.", "بلندترین صورت نام در خبر، بدون عنوان‌هایی مانند آقا و دکتر."),
      mention: words("The words by which the article calls the speaker here (a name, a role, a pronoun); \"\" where the subject is dropped.", "واژه‌هایی که خبر در اینجا با آن‌ها از گوینده یاد کرده است (نام، سمت یا ضمیر)؛ اگر گوینده در جمله نیامده باشد، \"\"."),
      resolution: words("How the mention leads to the name.", "چگونه از «نام در متن» به نام گوینده می‌رسیم."),
      kind: words("What kind of speaker it is.", "گوینده از چه نوعی است."),
      role: words("As printed.", "سمت، چنان‌که چاپ شده است."),
      personId: words("The id of one of the article's people.", "شناسهٔ یکی از اشخاص خبر."),
      extensions: EXTENSIONS,
    }),
    concept("Cue", cueSchema, words("cue", "نشانهٔ نقل‌قول"), words("The words that tell that somebody speaks.", "واژه‌هایی که نشان می‌دهند کسی سخن می‌گوید."), {
      text: words("As printed.", "چنان‌که چاپ شده است."), verb: words("Its infinitive: گفتن.", "مصدر آن، مانند گفتن."),
    }),
    concept("Span", spanSchema, words("span", "بازه"), words("A stretch of one block's text, in UTF-16 code units.", "بازه‌ای از متن یک بند، به واحدهای UTF-16."), {
      block: words("The index of the block in the body, from 0.", "شمارهٔ بند در متن خبر، با شمارش از صفر: بند نخست ۰ است."), start: words("The first, from 0.", "جای نخستین نویسه، با شمارش از صفر."), end: words("The one behind the last.", "جای پس از آخرین نویسه."),
    }),
    concept("Attribution", attributionSchema, words("source", "منبع"), words("One link of the chain from the publisher back to the source.", "یک حلقه از زنجیرهٔ ناشر تا منبع."), {
      name: words("As printed.", "چنان‌که چاپ شده است."), kind: words("What kind of source it is.", "منبع از چه نوعی است."), relation: words("The publisher itself, or one upstream of it.", "خود ناشر است یا منبعی پیش از آن."),
      text: words("The words that say so, as printed.", "عبارتی که منبع را می‌گوید، چنان‌که چاپ شده است."), url: words("Where the source itself has it.", "نشانی خبر نزد خود منبع."), extensions: EXTENSIONS,
    }),
    concept("Person", personSchema, words("person", "شخص"), words("Somebody whom the article names.", "کسی که نامش در خبر آمده است."), {
      id: words("Once within its article; quotes and authors point to it.", "باید در همین خبر یکتا باشد؛ نقل‌قول‌ها و نویسندگان به آن اشاره می‌کنند."), name: words("The longest form that the article prints.", "بلندترین صورت نام در خبر."),
      roles: words("Every role as printed.", "همهٔ سمت‌ها، چنان‌که چاپ شده‌اند."), sameAs: SAME_AS, extensions: EXTENSIONS,
    }),
    concept("Place", placeSchema, words("place", "مکان"), words("Somewhere that the article names.", "جایی که نامش در خبر آمده است."), {
      id: words("Once within its article; the dateline points to it.", "باید در همین خبر یکتا باشد؛ «مکان و زمان خبر» به آن اشاره می‌کند."), name: words("As Persian calls it.", "نام فارسی آن."), country: words("Two letters of ISO 3166-1.", "کد دوحرفی کشور (ISO 3166-1)."),
      province: words("By name.", "نام استان."), location: words("Where it lies.", "جای آن روی نقشه."), sameAs: SAME_AS, extensions: EXTENSIONS,
    }),
    concept("Location", locationSchema, words("location", "مختصات"), words("Degrees of WGS 84, as GPS and maps give them.", "طول و عرض جغرافیایی به درجه (WGS 84)، چنان‌که GPS و نقشه‌ها می‌دهند."), {
      latitude: words("North is positive.", "شمال مثبت است."), longitude: words("East is positive.", "شرق مثبت است."),
    }),
    concept("Tag", tagSchema, words("tag", "برچسب"), words("A word that the article is filed under.", "واژه‌ای که خبر با آن دسته‌بندی می‌شود."), {
      label: words("As printed, even where it is misspelled.", "چنان‌که چاپ شده است، حتی اگر غلط املایی داشته باشد."), slug: words("Its canonical address: slugify(label).", "نامک معیار آن: slugify(label)."), kind: words("What it names.", "برچسب نام چه چیزی است."),
      url: words("Where the publisher lists its articles.", "صفحه‌ای که ناشر خبرهای این برچسب را در آن آورده است."), index: words("A footnote number that a scraper left.", "شمارهٔ پانوشتی که خزنده به جا گذاشته است."),
      suggestion: words("A likelier spelling, never applied by itself.", "املای محتمل‌تر؛ هرگز خودبه‌خود جایگزین نمی‌شود."), extensions: EXTENSIONS,
    }, { label: "خلیج فارس", slug: "خلیج-فارس", kind: "place" }),
    concept("Author", authorSchema, words("author", "نویسنده"), words("A byline.", "نام پدیدآور خبر."), {
      name: words("As printed.", "چنان‌که چاپ شده است."), role: words("Reporter, translator, photographer.", "خبرنگار، مترجم یا عکاس."), personId: words("The id of one of the article's people.", "شناسهٔ یکی از اشخاص خبر."),
      url: words("The author's page.", "صفحهٔ نویسنده."), extensions: EXTENSIONS,
    }),
    concept("NewsDate", newsDateSchema, words("date", "تاریخ"), words("A date as the article prints it and as machines read it.", "تاریخ، هم چنان‌که در خبر چاپ شده است و هم چنان‌که ماشین می‌خواند."), {
      iso: words("ISO 8601: a day, an instant with its offset, a month, a year, or an interval of days. This is the truth.", "تاریخ به ISO 8601: روز، لحظه با اختلاف ساعت، ماه، سال یا بازه‌ای از روزها. مرجع همین است."),
      persian: words("The same in the Jalali calendar, in ASCII digits.", "همان تاریخ در تقویم هجری شمسی، با رقم‌های لاتین (0 تا 9)."), text: words("As printed.", "چنان‌که چاپ شده است."),
      calendar: words("The one that it was printed in.", "تقویمی که تاریخ با آن چاپ شده است."), role: words("What its label says that it is.", "این تاریخ از آن چیست، چنان‌که کنارش نوشته شده است."),
      tolerance: words("How far the true date may lie, either way, as an ISO 8601 duration.", "تاریخ درست چقدر می‌تواند پیش یا پس از این باشد، به شکل مدت در ISO 8601."),
    }, { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12", text: "۱۲ آذر ۱۴۰۳ - ۱۴:۳۰", calendar: "persian" }),
    concept("Dateline", datelineSchema, words("dateline", "مکان و زمان خبر"), words("From where, and when the article was sent.", "جایی که خبر از آن فرستاده شده است، و زمان آن."), {
      place: words("As printed.", "چنان‌که چاپ شده است."), placeId: words("The id of one of the article's places.", "شناسهٔ یکی از مکان‌های خبر."), date: words("The day.", "روز آن."),
    }),
    concept("Revision", revisionSchema, words("revision", "ویرایش"), words("Which state of the article a document is.", "این سند کدام ویرایش خبر است."), {
      number: words("Counted from 1.", "شمارهٔ ویرایش، با شمارش از ۱."), id: words("Its id.", "شناسهٔ این ویرایش."), previousId: words("The id of the one that it replaces.", "شناسهٔ ویرایشی که این یکی جایش را می‌گیرد."), note: words("What was changed.", "آنچه تغییر کرده است."),
    }),
    concept("Correction", correctionSchema, words("correction", "اصلاحیه"), words("What was put right after publication, or why the article was withdrawn.", "آنچه پس از انتشار درست شده، یا علت پس گرفتن خبر."), {
      kind: words("What it does.", "نوع اصلاحیه."), text: words("What readers are told.", "آنچه به خواننده گفته می‌شود."), date: words("When.", "زمان آن."),
    }),
    concept("LiveBlog", liveBlogSchema, words("live blog", "پوشش زنده"), words("News told entry by entry as it happens.", "خبری که لحظه‌به‌لحظه گفته می‌شود."), {
      startedAt: words("When the coverage began.", "زمان آغاز پوشش."), endedAt: words("Left out while it goes on.", "زمان پایان پوشش؛ تا پوشش ادامه دارد، نمی‌آید."), entries: words("In the order of the page.", "خبرهای لحظه‌ای، به ترتیب صفحه."),
    }),
    concept("LiveEntry", liveEntrySchema, words("entry", "خبر لحظه‌ای"), words("One entry of a live blog.", "یکی از خبرهای پوشش زنده."), {
      id: words("Once within its article.", "باید در همین خبر یکتا باشد."), headline: words("Its own headline.", "تیتر آن."), publishedAt: words("When it was published.", "زمان انتشار آن."), modifiedAt: words("When it was changed last.", "زمان آخرین تغییر آن."),
      isKeyEvent: words("Whether it tells a turn of the events.", "از رویدادی کلیدی می‌گوید یا نه."), isPinned: words("Whether it stands above the others.", "بالای بقیه سنجاق شده است یا نه."), blocks: words("Its blocks of the body.", "بندهای آن در متن خبر."), extensions: EXTENSIONS,
    }),
    concept("BlockRange", blockRangeSchema, words("range of blocks", "بازهٔ بندها"), words("A stretch of the body: indexes of blocks, from 0.", "بازه‌ای از متن خبر: شمارهٔ بندها، با شمارش از صفر."), {
      start: words("The first.", "نخستین بند."), end: words("The one behind the last.", "یکی پس از آخرین بند."),
    }),
    concept("RelatedArticle", relatedArticleSchema, words("related article", "خبر مرتبط"), words("Another article that belongs to this one.", "خبر دیگری که با این خبر مرتبط است."), {
      relation: words("How it belongs.", "نسبت آن با این خبر."), headline: words("Its headline.", "تیتر آن."), url: words("Where it is.", "نشانی آن."), id: words("The publisher's own code.", "کد آن نزد ناشر."), extensions: EXTENSIONS,
    }),
    concept("Rights", rightsSchema, words("rights", "حقوق"), words("Who holds the rights, and the terms of use.", "دارندهٔ حقوق و شرایط استفاده."), {
      holder: words("Who holds them.", "دارندهٔ حقوق."), notice: words("The notice as printed.", "متن حق نشر، چنان‌که چاپ شده است."), license: words("The address of the license.", "نشانی مجوز."), usageTerms: words("The terms in words.", "شرایط استفاده به زبان ساده."), extensions: EXTENSIONS,
    }),
    concept("Provenance", provenanceSchema, words("provenance", "سرگذشت سند"), words("How somebody else than the publisher came by the article: what a crawler or an archive writes down.", "کسی جز ناشر، خبر را چگونه به دست آورده است: آنچه خزنده یا بایگانی می‌نویسد."), {
      retrievedAt: words("When.", "زمان دریافت."), retrievedFrom: words("The address that answered.", "نشانی‌ای که پاسخ داده است."), archiveUrl: words("A copy that stays.", "نشانی نسخه‌ای که می‌ماند."), extractor: words("What made an article of it.", "ابزاری که از آن خبر ساخته است."),
    }),
    concept("Tool", toolSchema, words("tool", "ابزار"), words("A program and its version.", "یک برنامه و نسخهٔ آن."), { name: words("Its name.", "نام آن."), version: words("Its version.", "نسخهٔ آن.") }),
    concept("TextState", textStateSchema, words("state of the text", "وضعیت متن"), words("What happened to the half-spaces on the way, so that a second run can tell.", "آنچه تا اینجا بر سر نیم‌فاصله‌ها آمده است، تا اجرای دوباره آن را بداند."), {
      zwnj: words("As found.", "وضعیت نیم‌فاصله‌ها، چنان‌که یافته شد."), repaired: words("Whether they were restored.", "نیم‌فاصله‌ها بازگردانده شده‌اند یا نه."), normalizer: words("What worked on the text.", "ابزاری که روی متن کار کرده است."),
    }),
  ];
}
