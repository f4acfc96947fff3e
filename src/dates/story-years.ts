// Story years: days without their year that are of another year than the page's, because the text around them speaks of one.
import { type Days, writtenDays } from "./days.js";
import type { Mention } from "./mentions.js";
import type { NewsDate } from "./news-date.js";

/** A date that was read, and what it was read from. */
export interface ReadDate {
  readonly mention: Mention;
  readonly date: NewsDate;
}

/** In UTF-16 code units: how far behind a year a text goes on in it, and how far before a year it may speak of it already. */
const REACH = { behind: 400, before: 100 } as const;

/** A day so far from the year that is printed is not of its story. In days. */
const FAR = 366;

/** The days of the last date that was printed with its year, and where the text stopped to speak of it. */
interface Year {
  readonly days: Days;
  readonly edge: number;
}

/** Whether nothing but the nearness to the page's day tells the year. */
function hasNoYear({ dates, weekday, relative }: Mention): boolean {
  return weekday === undefined && relative === undefined && dates.every(({ year }) => year === undefined);
}

function saysYear({ dates }: Mention): boolean {
  return dates.some(({ year }) => year !== undefined && "value" in year);
}

function isFar(days: Days, year: Days): boolean {
  return days.first > year.last + FAR || days.last < year.first - FAR;
}

/** Goes over the dates in one direction, and notes those that lie in reach of another year. */
function mark(dates: readonly ReadDate[], reach: number, gap: (mention: Mention, edge: number) => number, edgeOf: (mention: Mention) => number, marked: Set<ReadDate>): void {
  let year: Year | undefined;
  for (const read of dates) {
    const { mention, date } = read;
    if (mention.dates.length === 0) continue;
    const days = writtenDays(date.iso, "gregorian");
    if (days === null) continue;
    if (saysYear(mention)) year = { days, edge: edgeOf(mention) };
    else if (year !== undefined && hasNoYear(mention) && gap(mention, year.edge) <= reach && isFar(days, year.days)) {
      marked.add(read);
      // The story goes on in that year.
      year = { ...year, edge: edgeOf(mention) };
    }
  }
}

/**
 * The days whose year is not the nearest one: «در ۱۳۷۷ … روز ۱۷ مرداد», «در ۱۲ آذر بازداشت و در ۲۰ دی ۱۴۰۱ آزاد شد». Which one it is, nobody
 * says.
 */
export function datesOfOtherYears(dates: readonly ReadDate[]): ReadonlySet<ReadDate> {
  const marked = new Set<ReadDate>();
  mark(dates, REACH.behind, ({ start }, edge) => start - edge, ({ end }) => end, marked);
  mark([...dates].reverse(), REACH.before, ({ end }, edge) => edge - end, ({ start }) => start, marked);
  return marked;
}
