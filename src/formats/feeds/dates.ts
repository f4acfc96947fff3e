// Dates: those of an article as feeds write them.
import { readInstant } from "../../dates/instant.js";
import type { Article, NewsDate } from "../../schema/types.js";
import { newsDateOf } from "../reading/date.js";
import { beginningOf } from "../writing/beginning.js";
import { MAIL_MONTHS, weekdayOf } from "../reading/mail-date.js";

/** An instant with its offset, as the model writes it. */
const INSTANT = /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]+)?(Z|[+\-][0-9]{2}:[0-9]{2})$/u;

/** An instant as RSS writes it (RFC 822, with a year of four digits), on the clock of its own offset. Undefined for a day, a month, a year or a range. */
export function mailDate(date: NewsDate | undefined): string | undefined {
  const [, year, month, day, clock, offset] = INSTANT.exec(date?.iso ?? "") ?? [];
  if (year === undefined || month === undefined || day === undefined || clock === undefined || offset === undefined) return undefined;
  const zone = offset === "Z" ? "GMT" : offset.replace(":", "");
  return `${weekdayOf(`${year}-${month}-${day}`)}, ${day} ${MAIL_MONTHS[Number(month) - 1] ?? ""} ${year} ${clock} ${zone}`;
}

/** An instant as Atom and JSON Feed write it (RFC 3339). */
export const instantText = (date: NewsDate | undefined): string | undefined => (date !== undefined && INSTANT.test(date.iso) ? date.iso : undefined);

/** A day, month, year or range as Dublin Core writes it (ISO 8601), since feeds have elements for instants alone. */
export const dayText = (date: NewsDate | undefined): string | undefined => (date === undefined || date.iso.includes("T") ? undefined : date.iso);

/** When a feed was changed last, an instant: as the channel says, or the latest date of its articles. */
export function latestOf(listed: readonly { readonly article: Article }[], updatedAt: string | undefined, timeZone: string | undefined): NewsDate | undefined {
  if (updatedAt !== undefined) {
    readInstant(updatedAt); // throws for what is none
    return newsDateOf(updatedAt);
  }
  let latest: NewsDate | undefined;
  for (const { article: { modifiedAt, publishedAt } } of listed) {
    const date = modifiedAt ?? publishedAt;
    if (date === undefined) continue;
    const iso = beginningOf(date, timeZone);
    if (latest === undefined || Date.parse(iso) > Date.parse(latest.iso)) latest = { ...date, iso };
  }
  return latest;
}
