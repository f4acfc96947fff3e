// Labels: every word of the page, in both languages.
export type Language = "en" | "fa";

const LABELS = {
  title: { en: "The playground of khabar", fa: "آزمایشگاه خبر" },
  intro: {
    en: "Paste the text or the HTML of a Persian news article. Everything is read in this page; nothing leaves it.",
    fa: "متن یا HTML یک خبر فارسی را بچسبانید. همه چیز در همین صفحه خوانده می‌شود و چیزی از آن بیرون نمی‌رود.",
  },
  otherLanguage: { en: "فارسی", fa: "English" },
  guide: { en: "Guide", fa: "راهنما" },
  source: { en: "Text or HTML of an article", fa: "متن یا HTML خبر" },
  longSource: { en: "A long text: its beginning is shown, all of it is read.", fa: "متن بلند است: آغازش دیده می‌شود و همه‌اش خوانده می‌شود." },
  example: { en: "The example", fa: "خبر نمونه" },
  clear: { en: "Clear", fa: "پاک کردن" },
  article: { en: "The article", fa: "خبر" },
  busy: { en: "Reading …", fa: "در حال خواندن …" },
  ready: { en: "Read.", fa: "خوانده شد." },
  failed: { en: "The article could not be read here. Try a shorter one.", fa: "خواندن این خبر اینجا ممکن نشد. خبر کوتاه‌تری بیازمایید." },
  colours: { en: "Show", fa: "نشان بده" },
  diff: { en: "as it came, and restored", fa: "پیش و پس از ترمیم" },
  showRest: { en: "Show the rest", fa: "نمایش بقیه" },
  json: { en: "JSON", fa: "JSON" },
  jsonHint: { en: "Change it: its issues are told at once.", fa: "تغییرش دهید: ایرادهایش همان دم گفته می‌شود." },
  skip: { en: "Skip to the JSON", fa: "پرش به JSON" },
  ownJson: { en: "JSON of this article", fa: "JSON همین خبر" },
  longJson: {
    en: "This JSON is too long to be edited here: its beginning is shown, and nothing of it is checked. The command khabar validate checks one of any length.",
    fa: "این JSON بلندتر از آن است که اینجا ویرایش شود: تنها آغازش دیده می‌شود و چیزی از آن بررسی نمی‌شود. فرمان khabar validate آن را با هر اندازه‌ای بررسی می‌کند.",
  },
  deepJson: { en: "This JSON is nested too deeply to be mended here.", fa: "این JSON چنان تودرتوست که اینجا نمی‌توان اصلاحش کرد." },
  issues: { en: "Issues", fa: "ایرادها" },
  noIssues: { en: "The article is valid.", fa: "خبر معتبر است." },
  notJson: { en: "This is no JSON:", fa: "این JSON نیست:" },
  fix: { en: "Mend", fa: "اصلاح کن" },
  diagnostics: { en: "What extraction tells", fa: "یادداشت‌های استخراج" },
  exports: { en: "Export", fa: "خروجی" },
  format: { en: "Format", fa: "قالب" },
  losses: { en: "What the format loses", fa: "آنچه این قالب از دست می‌دهد" },
  beginning: { en: "This is its beginning; a copy has all of it.", fa: "این آغاز آن است؛ رونوشت همهٔ آن را دارد." },
  copy: { en: "Copy", fa: "رونوشت" },
  suggestion: { en: "perhaps", fa: "شاید" },
  tags: { en: "Tags", fa: "برچسب‌ها" },
  sources: { en: "Sources", fa: "منبع‌ها" },

  audio: { en: "audio", fa: "صدا" },
  embed: { en: "embedded content", fa: "محتوای جاسازی‌شده" },
  image: { en: "image", fa: "تصویر" },
  video: { en: "video", fa: "ویدئو" },

  quote: { en: "quote", fa: "نقل‌قول" },
  speaker: { en: "speaker", fa: "گوینده" },
  cue: { en: "cue", fa: "نشانهٔ نقل‌قول" },
  attribution: { en: "source", fa: "منبع" },
  date: { en: "date", fa: "تاریخ" },
  tag: { en: "tag", fa: "برچسب" },
  repair: { en: "restored half-space", fa: "نیم‌فاصلهٔ ترمیم‌شده" },

  before: { en: "as it came", fa: "پیش از ترمیم" },
  calendar: { en: "calendar", fa: "تقویم" },
  confidence: { en: "confidence", fa: "اطمینان" },
  form: { en: "form", fa: "شیوهٔ نقل" },
  infinitive: { en: "verb", fa: "فعل" },
  iso: { en: "ISO", fa: "میلادی" },
  name: { en: "name", fa: "نام" },
  occasion: { en: "occasion", fa: "مناسبت" },
  persian: { en: "Jalali", fa: "شمسی" },
  resolution: { en: "told by", fa: "شیوهٔ شناسایی" },
  role: { en: "role", fa: "سمت" },
  rule: { en: "rule", fa: "قاعده" },
  topic: { en: "topic", fa: "موضوع" },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Label = keyof typeof LABELS;

/** A word of the page. */
export function label(name: Label, language: Language): string {
  return LABELS[name][language];
}
