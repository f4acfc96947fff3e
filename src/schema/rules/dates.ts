// Dates: both calendars mean the same day, and nothing happens before it can.
import { persianWritten, writtenDays } from "../../dates/days.js";
import { likelyNewsDate } from "../likely-dates.js";
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
  report(place, "persian-differs", { persian, expected }, () => {
    // An ISO date of a year like 1403 was written in the Jalali calendar.
    const [meant] = likelyNewsDate(iso);
    if (meant === undefined || meant.iso === iso) return [{ op: "replace", path: place, value: expected }];
    const isoEdit: Edit = { op: "replace", path: [...path, "iso"], value: meant.iso };
    return meant.persian === persian ? [isoEdit] : [{ op: "replace", path: place, value: meant.persian }, isoEdit];
  });
}

type DateAt = readonly [date: NewsDate, path: Path];

const DATES = ["publishedAt", "modifiedAt", "embargoedUntil", "expiresAt"] as const;

/** Every date of an article that has a place of its own. */
function datesOf(article: Article): readonly DateAt[] {
  const { dateline, corrections, liveBlog, provenance } = article;
  const dates: DateAt[] = [];
  const add = (date: NewsDate | undefined, ...path: Path): void => {
    if (date !== undefined) dates.push([date, path]);
  };
  for (const name of DATES) add(article[name], name);
  add(dateline?.date, "dateline", "date");
  corrections?.forEach(({ date }, index) => { add(date, "corrections", index, "date"); });
  add(liveBlog?.startedAt, "liveBlog", "startedAt");
  add(liveBlog?.endedAt, "liveBlog", "endedAt");
  liveBlog?.entries.forEach(({ publishedAt, modifiedAt }, index) => {
    add(publishedAt, "liveBlog", "entries", index, "publishedAt");
    add(modifiedAt, "liveBlog", "entries", index, "modifiedAt");
  });
  add(provenance?.retrievedAt, "provenance", "retrievedAt");
  return dates;
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

/**
 * Whether a date is before another by more than their tolerances. Of a day without a time nobody knows the hour, nor of which clock it is: beside an
 * instant it may be a day off.
 */
function isBefore(date: NewsDate, other: NewsDate): boolean {
  const [hasTime, otherHasTime] = [date.iso.includes("T"), other.iso.includes("T")];
  const slack = inexactness(date) + inexactness(other);
  if (hasTime && otherHasTime) return Date.parse(date.iso) + slack < Date.parse(other.iso);
  const [days, otherDays] = [writtenDays(date.iso, "gregorian"), writtenDays(other.iso, "gregorian")];
  if (days === null || otherDays === null) return false;
  return days.last + slack / DAY + (hasTime === otherHasTime ? 0 : 1) < otherDays.first;
}

/** What comes first, what cannot come before it, and the code that says so; the issue stands at the second. */
const ORDERS = [
  ["publishedAt", "modifiedAt", "modified-before-published"],
  ["embargoedUntil", "publishedAt", "published-under-embargo"],
  ["publishedAt", "expiresAt", "expires-before-published"],
] as const satisfies readonly (readonly [first: keyof Article, second: keyof Article, code: IssueCode])[];

function checkOrder(first: NewsDate | undefined, second: NewsDate | undefined, code: IssueCode, report: Report, ...path: Path): void {
  if (first !== undefined && second !== undefined && isBefore(second, first)) report(path, code, { first: first.iso, second: second.iso });
}

/** Every date is the same day in both calendars; no change before the publication, no publication under embargo, no end before its beginning. */
export function checkDates(article: Article, report: Report): void {
  for (const [date, path] of datesOf(article)) checkDate(date, path, report);
  for (const [first, second, code] of ORDERS) checkOrder(article[first], article[second], code, report, second);
  const { liveBlog } = article;
  checkOrder(liveBlog?.startedAt, liveBlog?.endedAt, "ends-before-start", report, "liveBlog", "endedAt");
  liveBlog?.entries.forEach(({ publishedAt, modifiedAt }, index) => {
    checkOrder(publishedAt, modifiedAt, "modified-before-published", report, "liveBlog", "entries", index, "modifiedAt");
  });
}
