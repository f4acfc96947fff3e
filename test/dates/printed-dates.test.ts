// Printed dates: what is read of real ones, and that none is misread.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type NewsDate, parseDate } from "../../src/dates/index.js";

/** A printed date with what it means, as the data has it. */
interface Row {
  readonly text: string;
  readonly expected: { readonly kind: string; readonly iso?: string; readonly isoDate?: string; readonly ref?: string; readonly tol?: number };
}

const REFERENCE = "2024-12-02T15:00:00+03:30";
const file = join(process.env["KHABAR_DATA"] ?? "", "dates", "printed-dates-dev.json");
const isHere = process.env["KHABAR_DATA"] !== undefined && existsSync(file);

function isRight({ kind, iso, isoDate, tol }: Row["expected"], found: NewsDate): boolean {
  if (kind === "datetime") return Date.parse(found.iso) === Date.parse(iso ?? "");
  // A lunar date is known to a day; it is not read at all so far.
  return kind === "date" && tol === undefined && found.iso === isoDate;
}

describe.skipIf(!isHere)("real printed dates (needs KHABAR_DATA)", () => {
  const rows = (isHere ? (JSON.parse(readFileSync(file, "utf8")) as Row[]) : []).filter(({ expected }) =>
    ["date", "datetime", "unsupported"].includes(expected.kind),
  );
  const read = rows.flatMap(({ text, expected }) => {
    const found = parseDate(text, { reference: expected.ref === undefined ? REFERENCE : `${expected.ref}T12:00:00+03:30` });
    return found === null ? [] : [{ text, expected, found }];
  });

  test("none is misread", () => {
    expect(read.filter(({ expected, found }) => !isRight(expected, found))).toEqual([]);
  });
  test("at least six in ten of those with a day and a year are read", () => {
    expect(read.length / rows.length).toBeGreaterThan(0.6);
  });
});
