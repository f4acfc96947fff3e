// Page lines: lines that belong to the page around an article, and those that carry its code and dates.
import { toAsciiDigits } from "../text/digits.js";
import { type ParseOptions, readWhole } from "../dates/parse.js";
import { hasYear, type NewsDate } from "../dates/news-date.js";
import type { Author, Dateline } from "../schema/types.js";
import { foldForSearch } from "../text/search.js";
import { words } from "../text/words.js";
import { readCredit } from "./credit-lines.js";
import type { Diagnostics } from "./diagnostic.js";
import type { Line } from "./document.js";

/** Whole lines, as {@link foldForSearch} writes them, that pages print around an article. Collected by reading pages of Iranian outlets. */
const PAGE_LINES: ReadonlySet<string> = new Set(
  [
    "انتهای پیام", "پایان پیام", "ادامه دارد", "نظر شما", "نظرات", "ارسال نظر", "دیدگاهتان را بنویسید", "نشانی ایمیل شما منتشر نخواهد شد",
    "گزارش خطا", "نظرات بینندگان", "اشتراک گذاری", "اشتراک‌گذاری", "کپی شد", "مشاهده در مرجع", "پربیننده‌ها", "پربحث‌ها", "آخرین اخبار", "چاپ خبر",
    "facebook twitter whatsapp", "س_برچسب‌ها_",
  ].map(foldForSearch),
);

/** Labels, folded, of lines that lead away from an article or count its readers. A colon behind the label makes it one: بازدید begins headlines too. */
const PAGE_LABELS: ReadonlySet<string> = new Set(
  ["بیشتر بخوانید", "بیشتر بدانید", "لینک کوتاه", "بازدید", "تعداد بازدید", "اشتراک گذاری", "نظرات"].map(foldForSearch),
);

/** «کد خبر: ۱۲۳», in the ways outlets print it. */
const CODE_LINE = /^(?:کد ?خبر|کد ?مطلب|شناسه ?خبر|شماره ?خبر)\s?:?\s?(\p{Nd}{2,12})$/u;

/** What stands before a date, and which date of the article it is. */
const DATE_LABELS = {
  publishedAt: ["تاریخ انتشار", "زمان انتشار", "منتشر شده در", "انتشار", "تاریخ درج", "تاریخ"],
  modifiedAt: ["به روزرسانی", "به‌روزرسانی", "به‌روز شده در", "آخرین به‌روزرسانی", "تاریخ به‌روزرسانی", "آخرین ویرایش"],
} as const;

/** A printed date with its label is short. In UTF-16 code units. */
const LONGEST_DATE_LINE = 90;

type DateField = keyof typeof DATE_LABELS;

/** The field that a line's label names. «انتشار گزارش تازه» has none: a colon or a digit follows a label. */
function dateField(text: string): DateField | undefined {
  const fields = Object.keys(DATE_LABELS) as DateField[]; // the keys of that table, and no others
  return fields.find((field) => DATE_LABELS[field].some((label) => text.startsWith(label) && /^\s?[:\p{Nd}]/u.test(text.slice(label.length))));
}

/** «نیل‌بندر - ۳ خرداد ۱۴۰۴»: a place, then the date. */
const DATELINE = /^([\p{L}\u200C]{2,20}(?: [\p{L}\u200C]{2,20}){0,2}) ?[\-–—] ?(?=\p{Nd})(.+)$/u;
const WEEKDAY_END = /(?:شنبه|جمعه)$/u;
/** «گروه فرهنگی - ۳ خرداد ۱۴۰۴»: a desk is no place. */
const DESK = /^(?:گروه|سرویس|بخش|حوزه|دسته) /u;

/** Between a date and what pages print beside it: «سرویس فرهنگ - ۳ خرداد ۱۴۰۴ | ۹:۱۵». */
const PIECE_SEPARATOR = /( ?[|»›>] ?| [-–—] )/u;
/** So many pieces a line has at most; of two at most is the date: «۳ خرداد ۱۴۰۴ - ۹:۱۵». */
const MOST_PIECES = 4;
const MOST_DATE_PIECES = 2;
/** A desk, a section, a town or an outlet. In words. */
const LONGEST_PIECE = 4;
const PIECE = /^[\p{L}\p{M}\u200C ]{2,40}$/u;

/** A day or an instant: a month or a year is no time of publication. */
const DAY = /^\d{4}-\d{2}-\d{2}(?:T|$)/u;

/** How many lines at the head and at the foot of a page may hold a date without a label. Within the body such a line is a heading. */
const EDGE_LINES = 4;

/** What the lines around an article say of it. */
export interface PageFacts {
  id?: string;
  publishedAt?: NewsDate;
  modifiedAt?: NewsDate;
  dateline?: Dateline;
  authors?: readonly Author[];
}

/** What is left when the page's own lines are gone. */
export interface ArticleLines {
  readonly lines: readonly Line[];
  readonly facts: PageFacts;
  /** Whether an agency's sign-off closes the text: «انتهای پیام». */
  readonly isSignedOff: boolean;
  /** What the lines «منبع: …» name. */
  readonly sources: readonly string[];
}

/** «انتهای پیام», with the initials or the code of whoever sent it: «انتهای پیام/ن», «انتهای پیام/۱۲۳». */
const SIGN_OFF_LINE = /^[/.*# ]{0,4}(?:انتهای|پایان)[ \u200C](?:پیام|خبر|گزارش)(?: ?[/.\\*|#][\p{L}\p{N} /.\\*|#\-]{0,24})?$/u;

/** The bare number or the initials of a desk or an editor, with which some agencies close, and marks that ended up alone. */
const DESK_CODE = /^(?:\P{L}{1,24}|\p{L}{1,3}(?:[./*][\p{L}\p{N}]{1,6}){1,4}[./]?)$/u;

/** In UTF-16 code units, with marks around it. */
const LONGEST_PAGE_LINE = 60;

function isPageLine(text: string): boolean {
  const label = text.slice(0, LONGEST_PAGE_LINE).split(":", 1).join("");
  const isWhole = text.length <= LONGEST_PAGE_LINE && (SIGN_OFF_LINE.test(text) || PAGE_LINES.has(foldForSearch(text)));
  return isWhole || (label.length < text.length && label.length < LONGEST_PAGE_LINE && PAGE_LABELS.has(foldForSearch(label)));
}

/** What a line of the page says of the article, by its field; undefined where it says nothing. */
function factIn({ text }: Line, isAtEdge: boolean, options: ParseOptions): PageFacts | undefined {
  const code = CODE_LINE.exec(text)?.[1];
  if (code !== undefined) return { id: toAsciiDigits(code) };
  const author = isAtEdge ? readCredit(text) : undefined;
  if (author !== undefined) return { authors: [author] };
  if (text.length > LONGEST_DATE_LINE) return undefined;
  const field = dateField(text);
  const [, place = "", rest = ""] = DATELINE.exec(text) ?? [];
  const isPlace = place !== "" && !WEEKDAY_END.test(place) && !DESK.test(place);
  const found = readWhole(isPlace && field === undefined ? rest : text, options);
  // Beside other words a date is a date line only behind its label: headlines name days too.
  if (found === null || (field === undefined && !found.isBare)) return undefined;
  const { date } = found;
  if (!hasYear(date) || !DAY.test(date.iso)) return undefined;
  if (field !== undefined) return { [field]: date };
  if (!isAtEdge) return undefined;
  return isPlace ? { dateline: { place, date } } : { publishedAt: date };
}

/** The pieces of a line of the page that holds a date among short ones; undefined for a line that says anything else. */
function piecesAroundDate(text: string, options: ParseOptions): readonly string[] | undefined {
  // Pieces and what stands between them, in turn.
  const parts = text.length > LONGEST_DATE_LINE ? [] : text.split(PIECE_SEPARATOR);
  const pieces = parts.filter((_, index) => index % 2 === 0);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return undefined;
  for (let length = MOST_DATE_PIECES; length > 0; length -= 1) {
    for (let first = 0; first + length <= pieces.length; first += 1) {
      const date = parts.slice(2 * first, 2 * (first + length) - 1).join("");
      const found = readWhole(date, options);
      if (found?.isBare !== true || !DAY.test(found.date.iso)) continue;
      const others = [...pieces.slice(0, first), ...pieces.slice(first + length)];
      const areShort = others.every((piece) => CODE_LINE.test(piece) || readCredit(piece) !== undefined || (PIECE.test(piece) && words(piece).length <= LONGEST_PIECE));
      return areShort ? [date, ...others] : undefined;
    }
  }
  return undefined;
}

/** Adds what a line says; of a kind the first fact stands, but an article has several authors. Whether anything was added. */
function addFact(facts: PageFacts, fact: PageFacts): boolean {
  if (Object.keys(fact).every((field) => !(field in facts))) {
    Object.assign(facts, fact);
    return true;
  }
  if (fact.authors === undefined) return false;
  facts.authors = [...(facts.authors ?? []), ...fact.authors];
  return true;
}

/** «منبع: کرانه‌نیوز». A sentence behind it is none. */
const SOURCE_LINE = /^منبع(?: خبر)?\s?:\s?([\p{L}\p{N}][^.:؛،]{1,40})\.?$/u;

/** A sign-off at the end of a line, where a page has its whole body in one. */
const SIGN_OFF = /[\s./](?:انتهای پیام|پایان پیام)(?:[\s.]{0,2}\/\s?[\p{L}\p{N}]{1,8})?[\s./]{0,4}$/u;

/** A line without the sign-off that it ends with. */
function withoutSignOff(line: Line, diagnostics: Diagnostics): Line {
  const found = SIGN_OFF.exec(line.text);
  if (found === null || found.index === 0) return line;
  diagnostics.report("set-apart", line, line.text.slice(found.index + 1));
  return { ...line, text: line.text.slice(0, found.index + (found[0].startsWith(".") ? 1 : 0)) };
}

/** «منبع: کرانه‌نیوز / ترجمه: آرش دریابان» as two lines. */
function withoutSlashes(line: Line): readonly Line[] {
  const pieces = line.text.length > LONGEST_DATE_LINE ? [] : line.text.split(/ ?[/|] ?/u);
  const areCredits = pieces.length > 1 && pieces.every((text) => SOURCE_LINE.test(text) || readCredit(text) !== undefined);
  return areCredits ? pieces.map((text) => ({ ...line, text })) : [line];
}

/** Sets apart the lines that belong to the page, and reads from them what they say of the article. The first fact of a kind stands. */
export function setPageLinesApart(printed: readonly Line[], options: ParseOptions, diagnostics: Diagnostics): ArticleLines {
  const lines = printed.flatMap(withoutSlashes);
  const facts: PageFacts = {};
  const sources: string[] = [];
  const kept = lines.filter((line, index) => {
    const isAtEdge = index > 0 && (index < EDGE_LINES || index >= lines.length - EDGE_LINES);
    const fact = factIn(line, isAtEdge, options);
    if (fact !== undefined && addFact(facts, fact)) return false;
    const pieces = fact === undefined && isAtEdge ? piecesAroundDate(line.text, options) : undefined;
    if (pieces !== undefined) {
      for (const text of pieces) {
        const said = factIn({ ...line, text }, isAtEdge, options);
        if (said === undefined || !addFact(facts, said)) diagnostics.report("set-apart", line, text);
      }
      return false;
    }
    const source = SOURCE_LINE.exec(line.text)?.[1];
    if (source !== undefined) {
      sources.push(source.trim());
      return false;
    }
    const label = dateField(line.text);
    if (fact === undefined && label !== undefined && line.text.length <= LONGEST_DATE_LINE) {
      diagnostics.report("date-unread", line, line.text);
      return false;
    }
    const isDeskCode = index > 0 && index >= lines.length - 2 && DESK_CODE.test(line.text);
    if (!isPageLine(line.text) && !isDeskCode && (fact === undefined || label === undefined)) return true;
    diagnostics.report("set-apart", line, line.text);
    return false;
  });
  const isSignedOff = lines.some(({ text }) => SIGN_OFF.test(` ${text}`));
  return { lines: kept.map((line) => withoutSignOff(line, diagnostics)), facts, isSignedOff, sources };
}
