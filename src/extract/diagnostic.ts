// Diagnostic: what extraction could not decide, or set apart, and where in the raw text.
import type { Language } from "../schema/messages.js";
import { excerpt } from "../text/excerpt.js";
import type { ZwnjState } from "../zwnj/state.js";

type Sentence = (detail: string) => string;

/** What half-spaces suffered, in Persian. */
const STATE_FA: Readonly<Record<ZwnjState, string>> = {
  intact: "سالم",
  deleted: "حذف شده",
  spaced: "به فاصله تبدیل شده",
  mixed: "بخشی حذف شده و بخشی به فاصله تبدیل شده",
};

/** Every code with its sentence. `error` leaves no article, `warning` something undecided in it, `info` something set apart. */
const DIAGNOSTICS = {
  "empty-text": {
    severity: "error",
    en: () => "The text is empty. Give the text of one news article.",
    fa: () => "متن خالی است. متن یک خبر را بدهید.",
  },
  "not-text": {
    severity: "error",
    en: () => "This is not text: binary data, or another encoding. Give UTF-8 text.",
    fa: () => "آنچه داده شده متن نیست: یا دادهٔ دودویی است یا کدگذاری دیگری دارد. متن را با UTF-8 بدهید.",
  },
  "not-persian": {
    severity: "error",
    en: () => "There is no Persian letter in the text. Give a Persian news article.",
    fa: () => "متن هیچ حرف فارسی ندارد. یک خبر فارسی بدهید.",
  },
  "no-headline": {
    severity: "error",
    en: () => "The text has no headline: its first line is too long for one, or all its lines belong to the page. Put the headline on a line of its own.",
    fa: () => "متن تیتر ندارد: سطر اول برای تیتر بلند است یا همهٔ سطرها از صفحه است. تیتر را در سطری جدا بیاورید.",
  },
  "no-article": {
    severity: "error",
    en: () => "The page holds no text as long as an article's, and no headline with a date. Give the page of one news article, as it is once its scripts have run; give a short text without its markup.",
    fa: () => "صفحه نه متنی به بلندی یک خبر دارد و نه تیتری با تاریخ. صفحهٔ یک خبر را بدهید، چنان‌که پس از اجرای اسکریپت‌هایش هست؛ متن کوتاه را بدون نشانه‌های HTML بدهید.",
  },
  "body-missing": {
    severity: "warning",
    en: () => "No text of the article was found on the page, as on those of pictures and films; its body is empty.",
    fa: () => "در صفحه متنی از خبر یافت نشد، چنان‌که در صفحه‌های عکس و فیلم؛ بدنهٔ خبر خالی است.",
  },
  "body-reader-failed": {
    severity: "warning",
    en: (error) => `readBody threw an error${error === "" ? "" : ` ("${error}")`}, and the body was looked for without it. Let it give null where it finds none.`,
    fa: (error) => `تابع readBody خطا داد${error === "" ? "" : ` («${error}»)`} و بدنهٔ خبر بدون آن جست‌وجو شد. آن را چنان بنویسید که هرگاه بدنه‌ای نیافت null بدهد.`,
  },
  "headline-missing": {
    severity: "warning",
    en: () => "The text has no headline; the beginning of its first paragraph stands in for it. Give the headline as an option, or on a line of its own.",
    fa: () => "متن تیتر ندارد؛ آغاز بند اول به جای آن آمده است. تیتر را جداگانه بدهید یا در سطری جدا بیاورید.",
  },
  "speaker-unresolved": {
    severity: "warning",
    en: (mention) => `Nothing before it tells who "${mention}" is. The quote has no speaker.`,
    fa: (mention) => `پیش از این روشن نشده است که «${mention}» کیست. این نقل‌قول گوینده ندارد.`,
  },
  "cue-without-quote": {
    severity: "warning",
    en: (cue) => `Nothing follows the cue "${cue}".`,
    fa: (cue) => `پس از «${cue}» نقل‌قولی نیامده است.`,
  },
  "date-unread": {
    severity: "warning",
    en: (text) => `The date "${text}" could not be read for certain, and was left out.`,
    fa: (text) => `تاریخ «${text}» با اطمینان خوانده نشد و کنار گذاشته شد.`,
  },
  "dates-contradict": {
    severity: "warning",
    en: (date) => `The page gives machines another date of publication than it prints; ${date} was taken.`,
    fa: (date) => `تاریخ انتشاری که صفحه برای ماشین‌ها نوشته با تاریخ چاپ‌شده نمی‌خواند؛ ${date} برگزیده شد.`,
  },
  "set-apart": {
    severity: "info",
    en: (text) => `"${text}" belongs to the page, not to the article.`,
    fa: (text) => `«${text}» از صفحه است، نه از خبر.`,
  },
  "half-spaces-restored": {
    severity: "info",
    en: (state) => `The half-spaces of the text were lost (${state}) and have been restored.`,
    fa: (state) => `نیم‌فاصله‌های متن از دست رفته بود (${STATE_FA[state as ZwnjState]}) و بازگردانده شد.`,
  },
  "invalid-article": {
    severity: "error",
    en: (issues) => `What was found is not a valid article: ${issues}`,
    fa: (issues) => `آنچه یافت شد خبر معتبری نیست: ${issues}`,
  },
} as const satisfies Readonly<Record<string, { severity: "error" | "warning" | "info"; en: Sentence; fa: Sentence }>>;

/** The name of what extraction has to tell. */
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One thing that extraction has to tell. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning" | "info";
  /** For people, in English or Persian. */
  readonly message: string;
  /** Where in the raw text, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The longest stretch of the text that a message repeats, in UTF-16 code units. */
const LONGEST_DETAIL = 80;

/** Collects what the steps of one extraction have to tell. */
export class Diagnostics {
  readonly #language: Language;
  readonly found: Diagnostic[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  report(code: DiagnosticCode, place: { readonly start: number; readonly end: number }, detail = ""): void {
    const { severity, [this.#language]: sentence } = DIAGNOSTICS[code];
    this.found.push({ code, severity, message: sentence(excerpt(detail, LONGEST_DETAIL)), start: place.start, end: place.end });
  }
}
