// Labels: the words of a page that are not the article's.
import type { Language } from "../../schema/messages.js";
import type { Correction, RelatedArticle } from "../../schema/types.js";

/** Every label, and the marks between two things. */
export interface Labels {
  readonly comma: string;
  /** Before a value. */
  readonly colon: string;
  readonly published: string;
  readonly modified: string;
  readonly started: string;
  readonly ended: string;
  readonly liveBlog: string;
  readonly keyEvent: string;
  readonly pinned: string;
  readonly withheld: string;
  readonly canceled: string;
  readonly media: string;
  readonly corrections: string;
  readonly correction: Readonly<Record<Correction["kind"], string>>;
  readonly source: string;
  readonly tags: string;
  readonly places: string;
  readonly related: string;
  readonly relation: Readonly<Record<RelatedArticle["relation"], string>>;
  readonly license: string;
  readonly code: string;
  readonly shortUrl: string;
}

const LABELS: Readonly<Record<Language, Labels>> = {
  fa: {
    comma: "، ", colon: ": ", published: "انتشار", modified: "به‌روزرسانی", started: "آغاز", ended: "پایان", liveBlog: "پوشش زنده", keyEvent: "رویداد مهم", pinned: "سنجاق‌شده",
    withheld: "این خبر هنوز برای انتشار آزاد نشده است.", canceled: "این خبر لغو شده است و نباید به کار رود.", media: "عکس، فیلم و صدا",
    corrections: "اصلاحیه‌ها", correction: { correction: "اصلاحیه", clarification: "توضیح", retraction: "پس گرفتن خبر" },
    source: "به نقل از", tags: "برچسب‌ها", places: "مکان‌ها", related: "خبرهای مرتبط",
    relation: { previous: "خبر پیشین", following: "خبر بعدی", series: "از همین مجموعه", translation: "ترجمه", related: "مرتبط" },
    license: "مجوز بازنشر", code: "کد خبر", shortUrl: "پیوند کوتاه",
  },
  en: {
    comma: ", ", colon: ": ", published: "Published", modified: "Updated", started: "Began", ended: "Ended", liveBlog: "Live coverage", keyEvent: "Key event", pinned: "Pinned",
    withheld: "This article is not released yet.", canceled: "This article was canceled and is not to be used.", media: "Pictures, film and sound",
    corrections: "Corrections", correction: { correction: "Correction", clarification: "Clarification", retraction: "Retraction" },
    source: "Source", tags: "Tags", places: "Places", related: "Related articles",
    relation: { previous: "Earlier", following: "Later", series: "In this series", translation: "Translation", related: "Related" },
    license: "Licence", code: "Code", shortUrl: "Short link",
  },
};

const ENGLISH = /^en(?:-|$)/iu;

/** The language of the labels of an article: English for one in English, Persian for every other. */
export const labelLanguage = (languageTag: string): Language => (ENGLISH.test(languageTag) ? "en" : "fa");

/** The labels in a language. */
export const labelsIn = (language: Language): Labels => LABELS[language];

