// Printed dates: what is read of them, and that none is read silently wrong. Anyone can add a line to test/fixtures/printed-dates.json.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDate } from "../../src/dates/index.js";
import { judge, type PrintedDate, referenceOf } from "../bench/dates/score.js";

const OWN = new URL("../fixtures/printed-dates.json", import.meta.url);
const REAL = join(process.env["KHABAR_DATA"] ?? "", "dates", "printed-dates-dev.json");

// Both files hold what score.ts describes.
const read = (file: URL | string): readonly PrintedDate[] => JSON.parse(readFileSync(file, "utf8")) as readonly PrintedDate[];

function verdict({ text, expected }: PrintedDate): string {
  const reference = referenceOf(expected);
  return judge(expected, parseDate(text, reference === undefined ? {} : { reference }));
}

describe("shapes that pages print", () => {
  test.each(read(OWN).map((printed) => [printed.text, printed] as const))("%s", (_, printed) => {
    expect(verdict(printed)).toBe("right");
  });
});

describe.skipIf(process.env["KHABAR_DATA"] === undefined || !existsSync(REAL))("real printed dates (needs KHABAR_DATA)", () => {
  const judged = () => read(REAL).map((printed) => ({ ...printed, verdict: verdict(printed) })).filter((row) => row.verdict !== "unjudged");

  test("none is silently wrong", () => {
    expect(judged().filter((row) => row.verdict === "wrong")).toEqual([]);
  });
  test("97 of 100 are read", () => {
    const rows = judged();
    expect(rows.filter((row) => row.verdict === "right").length / rows.length).toBeGreaterThanOrEqual(0.97);
  });
});
