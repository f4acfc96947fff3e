// Printed date: a date as Persian readers are used to it, where the article does not print it by itself.
import { AFGHAN_MONTHS, PERSIAN_MONTHS } from "../../dates/names.js";
import type { NewsDate } from "../../schema/types.js";
import { toPersianDigits } from "../../text/digits.js";

/** The languages of Afghanistan, whose months have names of their own. */
const AFGHAN = /^(?:prs|ps|pbu|haz)(?:-|$)|^fa-(?:[A-Za-z]{4}-)?AF$/u;

/** A Jalali day, month or year: 12 آذر 1403, آذر 1403, 1403. */
function daysOf(persian: string, months: readonly (readonly string[])[]): string {
  const [year = "", month, day] = persian.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1]?.[0];
  return [day === undefined ? undefined : String(Number(day)), name, String(Number(year))].filter((part) => part !== undefined).join(" ");
}

/** The clock of an instant, where it was: 14:30. */
const CLOCK = /T([0-9]{2}:[0-9]{2})/u;

/** No reader of Persian news lives by this clock, which programs write all their times in. */
const OF_GREENWICH = /(?:Z|[+\-]00:00)$/u;

/** Whether the clock that an instant shows is that of Greenwich, which has to be said. */
export const isOfGreenwich = (iso: string): boolean => iso.includes("T") && OF_GREENWICH.test(iso);

/** The Jalali days of a date with Persian digits, of a range with «تا» between. */
export function printedDays(persian: string, language: string): string {
  const months = AFGHAN.test(language) ? AFGHAN_MONTHS : PERSIAN_MONTHS;
  return toPersianDigits(persian.split("/").map((part) => daysOf(part, months)).join(" تا "));
}

/** What databases and feeds write where a page prints a date: 2024-12-02 14:30:00. */
const FOR_MACHINES = /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2}(?:[T ]|$)|$)/u;

/** The words of an article's own, unless they are for machines, or the Jalali date with Persian digits: «۱۲ آذر ۱۴۰۳»; of an instant with its clock: «۱۲ آذر ۱۴۰۳، ۱۴:۳۰», which says so where it is that of Greenwich; of a range with «تا» between. */
export function printedDate({ text, iso, persian }: NewsDate, language: string): string {
  if (text !== undefined && !FOR_MACHINES.test(text)) return text;
  const days = printedDays(persian, language);
  const clock = CLOCK.exec(iso)?.[1];
  return clock === undefined ? days : `${days}، ${toPersianDigits(clock)}${isOfGreenwich(iso) ? " به وقت گرینویچ" : ""}`;
}
