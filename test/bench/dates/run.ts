// The command: how many printed dates are read right, and that none is read silently wrong.
//
//   npm run bench:dates
//   KHABAR_DATA=… npm run bench:dates     on real ones too, from dates/printed-dates-dev.json of that folder
//
// Each date that is not read right is printed, with what was read.
import { existsSync, readFileSync } from "node:fs";
import { dates } from "../built.ts";
import { table } from "../table.ts";
import { judge, type PrintedDate, referenceOf, type Verdict } from "./score.ts";

const OWN = new URL("../../fixtures/printed-dates.json", import.meta.url);
const data = process.env["KHABAR_DATA"];
const REAL = data === undefined ? undefined : `${data}/dates/printed-dates-dev.json`;

const percent = (part: number, all: number): string => `${((100 * part) / all).toFixed(1)} %`;

function row(name: string, file: URL | string): string[] {
  // The files hold what score.ts describes; their annotators' own checks saw to it.
  const printed = JSON.parse(readFileSync(file, "utf8")) as readonly PrintedDate[];
  const counts: Record<Verdict, number> = { right: 0, wrong: 0, none: 0, unjudged: 0 };
  for (const { text, expected } of printed) {
    const reference = referenceOf(expected);
    const found = dates.parseDate(text, reference === undefined ? {} : { reference });
    const verdict = judge(expected, found);
    counts[verdict] += 1;
    if (verdict === "wrong" || verdict === "none") console.log(verdict, JSON.stringify(text), found === null ? "" : JSON.stringify([found.iso, found.persian]));
  }
  const judged = printed.length - counts.unjudged;
  return [name, String(judged), percent(counts.right, judged), String(counts.none), String(counts.wrong)];
}

const rows = [row("of our own", OWN)];
if (REAL !== undefined && existsSync(REAL)) rows.push(row("real", REAL));
console.log(table(["printed dates", "judged", "right", "no answer", "silently wrong"], rows));
