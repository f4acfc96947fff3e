// Dates: a date of the model as schema.org has them.
import type { Dateline, NewsDate } from "../../schema/types.js";

/** A day or an instant; a month, a year or a range is no date to schema.org. */
const DAY_OR_INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T|$)/u;

/** The ISO string of a day or an instant. */
export const isoDate = (date: NewsDate | undefined): string | undefined => (date !== undefined && DAY_OR_INSTANT.test(date.iso) ? date.iso : undefined);

/** The words of a dateline: نیلاب، ۱۲ آذر ۱۴۰۳. */
export const datelineText = ({ place, date }: Dateline): string => [place, date && (date.text ?? date.persian)].filter((part) => part !== undefined).join("، ");
