// Machine date: a date of the model as other formats take it for machines.
import type { NewsDate } from "../../schema/types.js";

/** A day or an instant; a month, a year or a range is no date to others. */
const DAY_OR_INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T|$)/u;

/** Whether a date is a day or an instant. */
export const isDayOrInstant = (iso: string): boolean => DAY_OR_INSTANT.test(iso);

/** A date as schema.org, Open Graph and search engines take it: the ISO string of a day or an instant; undefined for a month, a year or a range. */
export const isoDate = (date: NewsDate | undefined): string | undefined => (date !== undefined && isDayOrInstant(date.iso) ? date.iso : undefined);

/** What HTML takes for a valid date: a day, an instant with its offset, a month or a year of the Gregorian calendar; no interval. */
const MACHINE_TIME = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+\-]\d{2}:\d{2}))?)?)?$/u;
/** HTML counts milliseconds, and no smaller parts. */
const SMALLER_PARTS = /(?<=\.\d{3})\d{1,6}/u;

/** A date as the `datetime` of `<time>` and `<ins>` takes it; undefined for an interval, which HTML has no form for. */
export const machineTime = ({ iso }: NewsDate): string | undefined => (MACHINE_TIME.test(iso) ? iso.replace(SMALLER_PARTS, "") : undefined);
