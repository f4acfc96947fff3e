// Page lines: lines that belong to the page around an article, and those that carry its code and dates.
import { parseDate, type ParseOptions } from "../dates/parse.js";
import type { NewsDate } from "../dates/news-date.js";
import { foldForSearch } from "../text/search.js";
import type { Diagnostics } from "./diagnostic.js";
import type { Line } from "./document.js";

/** Whole lines, as {@link foldForSearch} writes them, that pages print around an article. Collected by reading pages of Iranian outlets. */
const PAGE_LINES: ReadonlySet<string> = new Set(
  [
    "انتهای پیام", "پایان پیام", "ادامه دارد", "نظر شما", "نظرات", "ارسال نظر", "دیدگاهتان را بنویسید", "نشانی ایمیل شما منتشر نخواهد شد",
    "گزارش خطا", "نظرات بینندگان", "اشتراک گذاری", "اشتراک‌گذاری", "کپی شد", "مشاهده در مرجع", "پربیننده‌ها", "پربحث‌ها", "آخرین اخبار", "چاپ خبر",
    "facebook twitter whatsapp",
  ].map(foldForSearch),
);

/** Beginnings of lines, folded, that lead away from an article. */
const PAGE_BEGINNINGS = ["بیشتر بخوانید", "بیشتر بدانید", "لینک کوتاه", "بازدید", "تعداد بازدید", "کد مطلب کپی شد"].map(foldForSearch);

/** «کد خبر: ۱۲۳», in the ways outlets print it. */
const CODE_LINE = /^(?:کد ?خبر|کد ?مطلب|شناسه ?خبر|شماره ?خبر)\s?:?\s?(\p{Nd}{2,12})$/u;

const DATE_LABELS = {
  publishedAt: ["تاریخ انتشار", "زمان انتشار", "منتشر شده در", "انتشار"],
  modifiedAt: ["به روزرسانی", "به‌روزرسانی", "به‌روز شده در", "آخرین به‌روزرسانی", "تاریخ به‌روزرسانی"],
} as const;

/** A printed date with its label is short. In UTF-16 code units. */
const LONGEST_DATE_LINE = 90;

type DateField = keyof typeof DATE_LABELS;

function dateField(text: string): DateField | undefined {
  const fields = Object.keys(DATE_LABELS) as DateField[];
  return fields.find((field) => DATE_LABELS[field].some((label) => text.startsWith(label)));
}

/** What the lines around an article say of it. */
export interface PageFacts {
  id?: string;
  publishedAt?: NewsDate;
  modifiedAt?: NewsDate;
}

/** What is left when the page's own lines are gone. */
export interface ArticleLines {
  readonly lines: readonly Line[];
  readonly facts: PageFacts;
}

function isPageLine(text: string): boolean {
  const folded = foldForSearch(text);
  return PAGE_LINES.has(folded) || PAGE_BEGINNINGS.some((beginning) => folded.startsWith(beginning));
}

/** Takes one fact from a line; false where it carries none. The first of a kind stands. */
function takeFact({ text, start, end }: Line, facts: PageFacts, options: ParseOptions, diagnostics: Diagnostics): boolean {
  const code = CODE_LINE.exec(text)?.[1];
  if (code !== undefined) {
    facts.id ??= code;
    return true;
  }
  if (text.length > LONGEST_DATE_LINE) return false;
  const field = dateField(text);
  const date = parseDate(text, options);
  if (date === null) {
    if (field !== undefined) diagnostics.report("date-unread", { start, end }, text);
    return field !== undefined;
  }
  facts[field ?? "publishedAt"] ??= date;
  return true;
}

/** Sets apart the lines that belong to the page, and reads from them what they say of the article. */
export function setPageLinesApart(lines: readonly Line[], options: ParseOptions, diagnostics: Diagnostics): ArticleLines {
  const facts: PageFacts = {};
  const kept = lines.filter((line) => {
    if (takeFact(line, facts, options, diagnostics)) return false;
    if (!isPageLine(line.text)) return true;
    diagnostics.report("set-apart", line, line.text);
    return false;
  });
  return { lines: kept, facts };
}
