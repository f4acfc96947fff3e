// Score: how many printed dates a reader gets right, and how many silently wrong.
//
// A wrong answer is worse than none: right, wrong and no answer are counted apart.
import type { NewsDate } from "../../../src/dates/index.js";

/** What a printed date means, as its annotator has it. */
export type Expected =
  | { readonly kind: "date"; readonly isoDate: string; /** Days it may be off, for a lunar date. */ readonly tol?: number; readonly ref?: string }
  | { readonly kind: "datetime"; readonly iso: string; readonly ref?: string }
  /** A day whose year the reference tells; at 24:00 the next day is as right. */
  | { readonly kind: "yearless"; readonly isoDate: string; readonly ref?: string; readonly note?: string }
  | { readonly kind: "range"; readonly isoDate: string; readonly endIsoDate: string; readonly ref?: string }
  /** A year, a month, or a day of no year, in its own calendar. */
  | {
      readonly kind: "partial";
      readonly calendar: "persian" | "gregorian";
      readonly partial: "day-month" | "month" | "year";
      readonly fields: { readonly year?: number; readonly month?: number; readonly day?: number };
      readonly ref?: string;
    }
  | { readonly kind: "relative"; readonly relative: Relative; readonly ref?: string }
  /** No date, or none that can be known. */
  | { readonly kind: "unsupported"; readonly ref?: string };

/** Days from the reference's; or the last day of a weekday (0 is Sunday), today included. Other units cannot be judged to the day. */
interface Relative {
  readonly unit: string;
  readonly n?: number;
  readonly wd?: number;
  readonly dir?: string;
  readonly time?: string;
}

export interface PrintedDate {
  readonly text: string;
  readonly expected: Expected;
}

export type Verdict = "right" | "wrong" | "none" | "unjudged";

/** Monday, 12 Azar 1403: when the pages were published whose dates say nothing else. */
const REFERENCE = "2024-12-02T15:00:00+03:30";
const DAY = 86_400_000;

const pad = (value = 0): string => String(value).padStart(2, "0");
const dayOf = (iso: string): string => iso.slice(0, 10);

function addDays(day: string, count: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY).toISOString());
}

/** When the page of a date was published; none for a date that leaves its year open. */
export function referenceOf({ kind, ref }: Expected): string | undefined {
  if (ref !== undefined) return `${ref}T12:00:00+03:30`;
  return kind === "partial" ? undefined : REFERENCE;
}

function partOf({ partial, fields: { year, month, day } }: Extract<Expected, { kind: "partial" }>): string {
  if (partial === "year") return String(year);
  return partial === "month" ? `${String(year)}-${pad(month)}` : `--${pad(month)}-${pad(day)}`;
}

function isDayMeant({ unit, n = 0, wd, dir, time }: Relative, iso: string): boolean | undefined {
  const today = dayOf(REFERENCE);
  if (unit === "day") return dayOf(iso) === addDays(today, n) && (time === undefined || iso.includes(time));
  if (unit !== "weekday") return undefined;
  const since = (new Date(`${today}T00:00:00Z`).getUTCDay() - (wd ?? 0) + 7) % 7;
  return dir === "past" && dayOf(iso) === addDays(today, -since);
}

function isRight(expected: Expected, { iso, persian }: NewsDate): boolean | undefined {
  switch (expected.kind) {
    case "unsupported":
      return false;
    case "datetime":
      return iso.includes("T") && Date.parse(iso) === Date.parse(expected.iso);
    case "date":
      return !iso.includes("T") && (iso === expected.isoDate || (expected.tol === 1 && [-1, 1].some((days) => iso === addDays(expected.isoDate, days))));
    case "yearless":
      return dayOf(iso) === expected.isoDate || (expected.note?.includes("24:00") === true && dayOf(iso) === addDays(expected.isoDate, 1));
    case "range":
      return iso === `${expected.isoDate}/${expected.endIsoDate}`;
    case "partial":
      return (expected.calendar === "persian" ? persian : iso) === partOf(expected);
    case "relative":
      return isDayMeant(expected.relative, iso);
  }
}

/** Judges one answer. What cannot be judged to the day (ساعتی پیش) is not counted. */
export function judge(expected: Expected, found: NewsDate | null): Verdict {
  if (expected.kind === "relative" && isDayMeant(expected.relative, "") === undefined) return "unjudged";
  if (found === null) return expected.kind === "unsupported" ? "right" : "none";
  return isRight(expected, found) === true ? "right" : "wrong";
}
