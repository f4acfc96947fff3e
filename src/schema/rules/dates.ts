// Dates: both calendars mean the same day, and nothing happens before it can.
import { persianWritten, writtenDays } from "../../dates/days.js";
import { isoOfJalali } from "../likely-dates.js";
import type { IssueCode } from "../messages.js";
import type { Edit, Path } from "../path.js";
import type { Article, NewsDate } from "../types.js";
import type { Report } from "./report.js";

/** Both calendars have the day, and mean the same one. */
export function checkDate({ iso, persian }: NewsDate, path: Path, report: Report): void {
  const isoDays = writtenDays(iso, "gregorian");
  const persianDays = writtenDays(persian, "persian");
  if (isoDays === null) report([...path, "iso"], "impossible-date", { date: iso });
  if (persianDays === null) report([...path, "persian"], "impossible-date", { date: persian });
  if (isoDays === null || persianDays === null) return;
  if (isoDays.first === persianDays.first && isoDays.last === persianDays.last) return;
  const expected = persianWritten(isoDays);
  const place = [...path, "persian"];
  // The same in both is a Jalali date that stands for an ISO one.
  const [isoOfBoth] = iso === persian ? isoOfJalali(persian) : [];
  const fix: Edit = isoOfBoth === undefined ? { op: "replace", path: place, value: expected } : { op: "replace", path: [...path, "iso"], value: isoOfBoth };
  report(place, "persian-differs", { persian, expected }, () => [fix]);
}

type DateAt = readonly [date: NewsDate | undefined, path: Path];

/** Every date of an article that has a place of its own. */
function datesOf({ publishedAt, modifiedAt, embargoedUntil, expiresAt, dateline, corrections = [], liveBlog, provenance }: Article): DateAt[] {
  const entries = liveBlog?.entries ?? [];
  return [
    [publishedAt, ["publishedAt"]],
    [modifiedAt, ["modifiedAt"]],
    [embargoedUntil, ["embargoedUntil"]],
    [expiresAt, ["expiresAt"]],
    [dateline?.date, ["dateline", "date"]],
    ...corrections.map(({ date }, index): DateAt => [date, ["corrections", index, "date"]]),
    [liveBlog?.startedAt, ["liveBlog", "startedAt"]],
    [liveBlog?.endedAt, ["liveBlog", "endedAt"]],
    ...entries.flatMap((entry, index): DateAt[] => [
      [entry.publishedAt, ["liveBlog", "entries", index, "publishedAt"]],
      [entry.modifiedAt, ["liveBlog", "entries", index, "modifiedAt"]],
    ]),
    [provenance?.retrievedAt, ["provenance", "retrievedAt"]],
  ];
}

const DAY = 86_400_000;

/** Every tolerance in milliseconds, the longest that it may be. */
const TOLERANCES: Readonly<Record<NonNullable<NewsDate["tolerance"]>, number>> = {
  PT1M: 60_000,
  PT1H: 3_600_000,
  P1D: DAY,
  P1W: 7 * DAY,
  P1M: 31 * DAY,
  P1Y: 366 * DAY,
};

/** How far the true date may lie from the one that is said, in milliseconds. */
const inexactness = ({ tolerance }: NewsDate): number => (tolerance === undefined ? 0 : TOLERANCES[tolerance]);

/** Whether an instant is before another by more than their tolerances. Of days without a time nobody can say. */
function isBefore(date: NewsDate, other: NewsDate): boolean {
  if (!date.iso.includes("T") || !other.iso.includes("T")) return false;
  return Date.parse(date.iso) + inexactness(date) < Date.parse(other.iso) - inexactness(other);
}

/** What comes first, what cannot come before it, and the code that says so; the issue stands at the second. */
function ordersOf({ publishedAt, modifiedAt, embargoedUntil, expiresAt, liveBlog }: Article): [first: DateAt, second: DateAt, code: IssueCode][] {
  return [
    [[publishedAt, ["publishedAt"]], [modifiedAt, ["modifiedAt"]], "modified-before-published"],
    [[embargoedUntil, ["embargoedUntil"]], [publishedAt, ["publishedAt"]], "published-under-embargo"],
    [[publishedAt, ["publishedAt"]], [expiresAt, ["expiresAt"]], "expires-before-published"],
    [[liveBlog?.startedAt, ["liveBlog", "startedAt"]], [liveBlog?.endedAt, ["liveBlog", "endedAt"]], "ends-before-start"],
  ];
}

/** Every date is the same day in both calendars; no change before the publication, no publication under embargo, no end before its beginning. */
export function checkDates(article: Article, report: Report): void {
  for (const [date, path] of datesOf(article)) if (date !== undefined) checkDate(date, path, report);
  for (const [[first], [second, path], code] of ordersOf(article)) {
    if (first !== undefined && second !== undefined && isBefore(second, first)) report(path, code, { first: first.iso, second: second.iso });
  }
}
