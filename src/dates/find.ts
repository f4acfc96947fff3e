// Find: the dates in a running text.
import { type Mention, readMentions } from "./mentions.js";
import { type DateProblemCode, hasYear, type NewsDate } from "./news-date.js";
import { circumstancesOf, type ParseOptions } from "./parse.js";
import { resolve } from "./resolve.js";
import { datesOfOtherYears, type ReadDate } from "./story-years.js";
import { tokenize } from "./tokens.js";

/** A date in a text. `start` and `end` are UTF-16 code units; `end` is exclusive. */
export interface FoundDate extends NewsDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What looks like a date and is none that can be known. */
export interface DateProblem {
  readonly code: DateProblemCode;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What is wrong, for people. */
  readonly message: { readonly en: string; readonly fa: string };
}

/** Every problem in a sentence. */
const MESSAGES: Readonly<Record<DateProblemCode, DateProblem["message"]>> = {
  "ambiguous-order": { en: "It is not certain which number is the day, the month or the year.", fa: "روشن نیست کدام عدد روز است، کدام ماه و کدام سال." },
  "calendars-contradict": { en: "The date is another day in the other calendar printed beside it.", fa: "تاریخ با تاریخی که به تقویم دیگر کنارش آمده نمی‌خواند." },
  "impossible-date": { en: "There is no such date, or a range ends before it begins.", fa: "چنین تاریخی وجود ندارد، یا پایان بازه پیش از آغاز آن است." },
  "impossible-time": { en: "There is no such time on that day, or it contradicts the morning or evening beside it.", fa: "چنین ساعتی در آن روز نیست، یا با صبح و عصرِ کنارش نمی‌خواند." },
  "name-of-event": { en: "The day names an event or a place; its year is not printed.", fa: "این روز نام رویداد یا جایی است و سالش نیامده است." },
  "needs-reference": { en: "The date cannot be known without the day of the page: give `reference`.", fa: "این تاریخ بی روز انتشار صفحه معلوم نمی‌شود؛ گزینهٔ `reference` را بدهید." },
  "relative-contradicts": { en: "The date is not the day that the word beside it says.", fa: "تاریخ با واژهٔ کنارش (دیروز، فردا …) نمی‌خواند." },
  "time-unplaced": { en: "It is not certain when the time is: the clock is that of a place that is not known.", fa: "معلوم نیست این ساعت به وقت کجاست." },
  "unknown-era": { en: "The era is not known, or is not that of the month.", fa: "مبدأ تاریخ شناخته نشد یا با ماه نمی‌خواند." },
  "unknown-year": { en: "The year is not certain.", fa: "سال این تاریخ قطعی نیست." },
  "unsettled-calendar": { en: "The year may be Jalali or lunar.", fa: "سال می‌تواند شمسی یا قمری باشد." },
  "weekday-contradicts": { en: "The date is not that weekday.", fa: "تاریخ با روز هفته نمی‌خواند." },
};

/**
 * Finds the dates in a text, and what looks like one and cannot be known.
 *
 * Both lists are in the order of the text, with offsets in UTF-16 code units. A day whose time is impossible stands in both. A problem has a code and a sentence in English and Persian, and
 * nothing is guessed: a weekday that contradicts its date, ۳۱ مهر, 05/04/2024, ۱۲ آذر without a `reference`. Linear in the text's length. Throws a
 * RangeError for an invalid reference or an unknown zone only.
 *
 * @example
 * ```ts
 * import { readDates } from "khabar/dates";
 * const { dates, problems } = readDates("نشست ۱۲ آذر ۱۴۰۳ برگزار شد و ۳۱ مهر ۱۴۰۳ نبود.");
 * dates[0]?.iso; // => "2024-12-02"
 * problems[0]?.code; // => "impossible-date"
 * ```
 */
export function readDates(text: string, options: ParseOptions = {}): { readonly dates: readonly FoundDate[]; readonly problems: readonly DateProblem[] } {
  const circumstances = circumstancesOf(options, "running");
  const read: (ReadDate & { readonly lost: DateProblemCode | undefined })[] = [];
  const problems: DateProblem[] = [];
  const report = ({ start, end }: Mention, code: DateProblemCode): void => {
    problems.push({ code, text: text.slice(start, end), start, end, message: MESSAGES[code] });
  };
  for (const mention of readMentions(tokenize(text), "running").mentions) {
    const outcome = resolve(mention, circumstances, text.slice(mention.start, mention.end));
    if (outcome.kind === "problem") report(mention, outcome.code);
    else if (hasYear(outcome.date)) read.push({ mention, date: outcome.date, lost: outcome.lost });
    else report(mention, "needs-reference");
  }
  const ofOtherYears = datesOfOtherYears(read);
  const dates: FoundDate[] = [];
  for (const one of read) {
    const { mention, date, lost } = one;
    const { start, end } = mention;
    const problem = ofOtherYears.has(one) ? "unknown-year" : lost;
    if (problem !== undefined) report(mention, problem);
    if (!ofOtherYears.has(one)) dates.push(Object.assign(date, { text: text.slice(start, end), start, end }));
  }
  return { dates, problems: problems.sort((a, b) => a.start - b.start) };
}

/**
 * Finds the dates in a text.
 *
 * Everything that {@link parseDate} reads, with where it stands in UTF-16 code units; `text` is the stretch itself, without labels. A time that
 * belongs to the date is a part of it; of two (از ساعت ۱۸ تا ۱۹:۳۰) none does. What cannot be known is left out: {@link readDates} tells it.
 * Linear in the text's length. Throws a RangeError for an invalid reference or an unknown zone only.
 *
 * @example
 * ```ts
 * import { findDates } from "khabar/dates";
 * const [date] = findDates("نشست روز دوشنبه ۱۲ آذر ۱۴۰۳ در نیل‌بندر برگزار شد.");
 * date?.iso; // => "2024-12-02"
 * date?.text; // => "دوشنبه ۱۲ آذر ۱۴۰۳"
 * ```
 */
export function findDates(text: string, options: ParseOptions = {}): FoundDate[] {
  return [...readDates(text, options).dates];
}
