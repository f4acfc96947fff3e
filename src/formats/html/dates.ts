// Dates: a date of the model as people read it on a page, and as machines do.
import { formatDate } from "../../dates/format.js";
import { PERSIAN_MONTHS } from "../../dates/names.js";
import type { Language } from "../../schema/messages.js";
import type { NewsDate } from "../../schema/types.js";
import { toPersianDigits } from "../../text/digits.js";

/** What HTML takes for a valid date: a day, an instant with its offset, a month or a year of the Gregorian calendar; no interval. */
const MACHINE_TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+\-]\d{2}:\d{2}))?)?)?$/u;
/** HTML counts milliseconds, and no smaller parts. */
const SMALLER_PARTS = /(?<=\.\d{3})\d{1,6}/u;

/** A date as the `datetime` of `<time>` and `<ins>` takes it; undefined for an interval, which HTML has no form for. */
export const machineTime = ({ iso }: NewsDate): string | undefined => (MACHINE_TIME.test(iso) ? iso.replace(SMALLER_PARTS, "") : undefined);

/** A day or an instant; a month, a year or a range is no date to who reads meta tags. */
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T|$)/u;

/** A date as Open Graph and search engines take it; undefined for a month, a year or a range. */
export const isoDate = (date: NewsDate | undefined): string | undefined => (date !== undefined && DAY_OR_INSTANT.test(date.iso) ? date.iso : undefined);

/** The clock that a date shows, read as if it stood in Greenwich, whatever its own offset is. */
const clock = (iso: string): string => `${iso.slice(0, 10)}T${iso.slice(11, 16) || "00:00"}:00Z`;

const UTC = { timeZone: "UTC" } as const;

const ENGLISH_YEAR = { year: "numeric", ...UTC } as const;
const ENGLISH_MONTH = { month: "long", ...ENGLISH_YEAR } as const;
const ENGLISH_DAY = { weekday: "long", day: "numeric", ...ENGLISH_MONTH } as const;
const ENGLISH_TIME = { ...ENGLISH_DAY, hour: "2-digit", minute: "2-digit" } as const;
/** By the length of '2024', '2024-12' and '2024-12-02'. */
const ENGLISH_FORMS: ReadonlyMap<number, Intl.DateTimeFormatOptions> = new Map<number, Intl.DateTimeFormatOptions>([[4, ENGLISH_YEAR], [7, ENGLISH_MONTH], [10, ENGLISH_DAY]]);

function english(iso: string): string {
  const form = ENGLISH_FORMS.get(iso.length) ?? ENGLISH_TIME;
  const date = new Date(iso.length > 10 ? clock(iso) : iso);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleString("en-GB", form);
}

/** A day, a month or a year of the model's Jalali calendar: ۱۲ آذر ۱۴۰۳، آذر ۱۴۰۳، ۱۴۰۳. */
function jalali(written: string): string {
  const [year = "", month, day] = written.split("-");
  const name = month === undefined ? undefined : PERSIAN_MONTHS[Number(month) - 1]?.[0];
  return toPersianDigits([day === undefined ? undefined : String(Number(day)), name, String(Number(year))].filter((part) => part !== undefined).join(" "));
}

const PERSIAN_DAY = "EEEE d MMMM y";
const PERSIAN_TIME = "EEEE d MMMM y، 'ساعت' HH:mm";

/** A Persian page shows Jalali dates, and an English one those of its readers. */
const WRITERS: Readonly<Record<Language, (date: NewsDate) => string>> = {
  fa: ({ iso, persian }) => {
    if (DAY_OR_INSTANT.test(iso)) return formatDate(clock(iso), iso.includes("T") ? PERSIAN_TIME : PERSIAN_DAY, UTC);
    return persian.split("/").map(jalali).join(" تا ");
  },
  en: ({ iso }) => iso.split("/").map(english).join(" to "),
};

/**
 * A date as people read it: «دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۱۴:۳۰» by the clock of the date's own offset, «آذر ۱۴۰۳» for a month, «… تا …» for a range; in English
 * the Gregorian date. A date that its calendar does not have comes back as printed, or as machines write it.
 */
export function writtenDate(date: NewsDate, language: Language): string {
  try {
    return WRITERS[language](date);
  } catch {
    return date.text ?? date.iso;
  }
}
