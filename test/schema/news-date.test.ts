// A date of the model takes whatever khabar/dates reads.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findDates, hasYear, type NewsDate as PrintedDate, parseDate } from "../../src/dates/index.js";
import { checkArticle, newsDateSchema } from "../../src/schema/index.js";
import { leastArticle } from "../fixtures/worked-article.js";

const ROWS = JSON.parse(readFileSync(new URL("../fixtures/printed-dates.json", import.meta.url), "utf8")) as readonly { readonly text: string }[];
const options = { reference: "2024-12-02T15:00:00+03:30" };

/** What is wrong with a date, by the schema and by the rules across fields. */
function wrongIn(date: unknown): readonly unknown[] {
  const result = newsDateSchema.safeParse(date);
  return result.success ? checkArticle({ ...leastArticle(), publishedAt: result.data }) : result.error.issues;
}

describe("printed dates", () => {
  const whole = ROWS.map(({ text }) => parseDate(text, options)).filter((date) => date !== null).filter(hasYear);
  const found = ROWS.flatMap(({ text }) => findDates(text, options));
  const withoutPlaces = found.map((date) => Object.fromEntries(Object.entries(date).filter(([key]) => key !== "start" && key !== "end")));

  test.each<[string, readonly unknown[]]>([["parseDate", whole], ["findDates", withoutPlaces]])("%s gives dates of the model", (_, dates) => {
    expect(dates.map((date) => ({ date, wrong: wrongIn(date) })).filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });

  test("are of every kind that the model has", () => {
    const KINDS = {
      "a day": (date: PrintedDate) => /^\d{4}-\d{2}-\d{2}$/u.test(date.iso),
      "an instant": (date: PrintedDate) => date.iso.includes("T"),
      "an interval": (date: PrintedDate) => date.iso.includes("/"),
      "a Jalali month": (date: PrintedDate) => /^\d{4}-\d{2}$/u.test(date.persian),
      "with a role": (date: PrintedDate) => date.role !== undefined,
      "with a tolerance": (date: PrintedDate) => date.tolerance !== undefined,
    };
    expect(Object.entries(KINDS).filter(([, is]) => !whole.some(is)).map(([kind]) => kind)).toEqual([]);
    expect(whole.length).toBeGreaterThan(ROWS.length / 2);
  });
});

const date = { iso: "2024-12-02", persian: "1403-09-12" };

describe("accepts", () => {
  test.each([
    ["a role", { role: "published" }],
    ["the other role", { role: "modified" }],
    ["a tolerance", { tolerance: "P1D" }],
    ["a fraction of nine digits", { iso: "2024-12-02T14:30:00.123456789+03:30" }],
  ])("%s", (_, more) => {
    expect(newsDateSchema.safeParse({ ...date, ...more }).success).toBe(true);
  });
});

describe("refuses", () => {
  test.each([
    ["another role", { role: "created" }],
    ["a tolerance that no reading has", { tolerance: "P2D" }],
    ["a tolerance in milliseconds", { tolerance: 60_000 }],
    ["the places that findDates adds", { start: 0, end: 12 }],
    ["a fraction of ten digits", { iso: "2024-12-02T14:30:00.1234567891+03:30" }],
  ])("%s", (_, more) => {
    expect(newsDateSchema.safeParse({ ...date, ...more }).success).toBe(false);
  });
});
