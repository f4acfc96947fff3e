// khabar dates, as its user meets it.
import { describe, expect, test } from "vitest";
import { workplace } from "./run-command.js";

const { khabar, terminal } = workplace({
  "news.txt": "بندر باز شد\n\nنشست دوشنبه ۱۲ آذر ۱۴۰۳ ساعت ۱۴:۳۰ بود و ۳۱ مهر ۱۴۰۳ نبود.\nدیروز باران آمد.\n",
  "none.txt": "باران آمد.\n",
  "escapes.txt": "نشست ۱۲\u202Eآذر\u001B[31m ۱۴۰۳ و 12\u0007 آذر\u001B]0;x\u0007 ۱۴۰۳ و ۱۲ آذر ۱۴۰۳\n",
});

describe("for people", () => {
  test("a line a date: where, in both calendars, as printed; and why a date cannot be known", () => {
    const { status, stdout, stderr } = khabar(["dates", "news.txt", "none.txt"]);
    expect([status, stderr]).toEqual([0, ""]);
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^news\.txt:3:6 +1403-09-12 +2024-12-02T14:30:00\+03:30 +دوشنبه ۱۲ آذر ۱۴۰۳ ساعت ۱۴:۳۰$/u);
    expect(lines[1]).toMatch(/^news\.txt:3:42 +\? +impossible-date +۳۱ مهر ۱۴۰۳ There is no such date/u);
    expect(lines[2]).toMatch(/^news\.txt:4:1 +\? +needs-reference +دیروز/u);
  });
  test("with the day of the page", () => {
    expect(khabar(["dates", "--reference", "2024-12-02T15:00:00+03:30", "news.txt"]).stdout).toMatch(/^news\.txt:4:1 +1403-09-11 +2024-12-01 /mu);
  });
  test("in Persian", () => {
    expect(khabar(["dates", "--language", "fa", "news.txt"]).stdout).toContain("چنین تاریخی وجود ندارد");
  });
  test("of words on the command line", () => {
    expect(khabar(["dates", "--text", "۱۲ آذر ۱۴۰۳"]).stdout).toMatch(/^--text:1:1 +1403-09-12 +2024-12-02 /u);
  });
  test("the clock of another place", () => {
    expect(khabar(["dates", "--time-zone", "Asia/Kabul", "--text", "۱۲ آذر ۱۴۰۳ ساعت ۱۴:۳۰"]).stdout).toContain("2024-12-02T14:30:00+04:30");
  });
  test("nothing on a terminal that it obeys", () => {
    const { stdout } = terminal("khabar dates --no-color escapes.txt");
    expect(stdout).toContain("1403-09-12");
    expect(stdout).not.toMatch(/[\u001B\u0007\u202E]/u);
  });
});

describe("for programs", () => {
  test("a line of JSON a date, with offsets; of what cannot be known the code", () => {
    const { status, stdout } = khabar(["dates", "--json", "news.txt"]);
    expect([status, stdout.trim().split("\n").map((line) => JSON.parse(line))]).toEqual([
      0,
      [
        { file: "news.txt", line: 3, column: 6, start: 18, end: 47, text: "دوشنبه ۱۲ آذر ۱۴۰۳ ساعت ۱۴:۳۰", iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12", calendar: "persian" },
        { file: "news.txt", line: 3, column: 42, start: 54, end: 65, text: "۳۱ مهر ۱۴۰۳", problem: { code: "impossible-date", message: expect.any(String) } },
        { file: "news.txt", line: 4, column: 1, start: 72, end: 77, text: "دیروز", problem: { code: "needs-reference", message: expect.any(String) } },
      ],
    ]);
  });
});

describe("wrong use is explained, and the code is 2", () => {
  test.each<[name: string, arguments_: string[], sentence: string]>([
    ["a Jalali reference", ["--reference", "1403-09-12T15:00:00+03:30"], "the years of ISO 8601 are Gregorian"],
    ["a reference beyond the calendar", ["--reference", "9999-12-31T23:59:00Z"], "no news in that year"],
    ["a reference that is no instant", ["--reference", "دیروز"], "not an ISO 8601 instant"],
    ["a zone that is none", ["--time-zone", "Asia/Nilab"], "no such time zone"],
    ["no zone", ["--time-zone", ""], "no such time zone"],
    ["words and files", ["--text", "دیروز", "news.txt"], "leave one of them out"],
  ])("%s", (_, arguments_, sentence) => {
    const { status, stdout, stderr } = khabar(["dates", ...arguments_]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
  });
});
