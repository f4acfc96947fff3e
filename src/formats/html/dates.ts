// Dates: a date of the model as people read it on a page.
import { formatDate } from "../../dates/format.js";
import type { Language } from "../../schema/messages.js";
import type { NewsDate } from "../../schema/types.js";
import { toPersianDigits } from "../../text/digits.js";
import { isDayOrInstant } from "../writing/machine-date.js";
import { isOfGreenwich, printedDays } from "../writing/printed-date.js";

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
  return Number.isNaN(date.getTime()) ? iso : `${date.toLocaleString("en-GB", form)}${isOfGreenwich(iso) ? " UTC" : ""}`;
}

const PERSIAN_WEEKDAY = "EEEE";

/** A Persian page shows Jalali dates, and an English one those of its readers. Most clocks are those of the reader; that of Greenwich says so. */
const WRITERS: Readonly<Record<Language, (date: NewsDate, tag: string) => string>> = {
  fa: ({ iso, persian }, tag) => {
    const days = printedDays(persian, tag);
    if (!isDayOrInstant(iso)) return days;
    const day = `${formatDate(clock(iso), PERSIAN_WEEKDAY, UTC)} ${days}`;
    if (!iso.includes("T")) return day;
    return `${day}، ساعت ${toPersianDigits(iso.slice(11, 16))}${isOfGreenwich(iso) ? " به وقت گرینویچ" : ""}`;
  },
  en: ({ iso }) => iso.split("/").map(english).join(" to "),
};

/**
 * A date as people read it: «دوشنبه ۱۲ آذر ۱۴۰۳، ساعت ۱۴:۳۰» by the clock of the date's own offset (that of Greenwich says so), «آذر ۱۴۰۳» for a month,
 * «… تا …» for a range; in English the Gregorian date. `tag` is the article's language, since Afghanistan has names of its own for the months. A date that
 * its calendar does not have comes back as printed, or as machines write it.
 */
export function writtenDate(date: NewsDate, language: Language, tag: string): string {
  try {
    return WRITERS[language](date, tag);
  } catch {
    return date.text ?? date.iso;
  }
}
