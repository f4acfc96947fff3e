// The command on a terminal: colour, and a note where Persian cannot be shown.
import { describe, expect, test } from "vitest";
import { workplace } from "./run-command.js";

const { bash, terminal } = workplace({ "news.txt": "اسکله تازه افتتاح شد\n\nلیلا مهرآذر مدیر بندر گفت: کشتی‌ها می‌آیند.\n" });

const TERMINAL = { TERM: "xterm-256color", LANG: "C.UTF-8", LC_ALL: "", LC_CTYPE: "", TERM_PROGRAM: "", CI: "" };
const COLOR = /\u001B\[\d/u;

describe("colour", () => {
  test.each<[name: string, line: string, environment: Record<string, string>, isColored: boolean]>([
    ["on a terminal", "khabar extract news.txt", {}, true],
    ["in the help of a terminal", "khabar extract --help", {}, true],
    ["not with --no-color", "khabar extract --no-color news.txt", {}, false],
    ["not with --no-color, in the help", "khabar extract --no-color --help", {}, false],
    ["not with --no-color, though FORCE_COLOR is set", "khabar extract --no-color news.txt", { FORCE_COLOR: "1" }, false],
    ["not with NO_COLOR", "khabar extract news.txt", { NO_COLOR: "1" }, false],
    ["not on a terminal that has none", "khabar extract news.txt", { TERM: "dumb" }, false],
  ])("%s", (_, line, environment, isColored) => {
    const { status, stdout } = terminal(line, { ...TERMINAL, ...environment });
    expect([status, COLOR.test(stdout)]).toEqual([0, isColored]);
  });
  test.each<[name: string, environment: Record<string, string>, isColored: boolean]>([
    ["not in a pipe", {}, false],
    ["in a pipe with FORCE_COLOR", { FORCE_COLOR: "1" }, true],
  ])("%s", (_, environment, isColored) => {
    expect(COLOR.test(bash("khabar extract news.txt | cat", { ...TERMINAL, ...environment }).stdout)).toBe(isColored);
  });
});

test("Persian among Latin is isolated on a terminal, and in a pipe it stands as it is", () => {
  expect(terminal("khabar extract news.txt", TERMINAL).stdout).toContain("\u2068اسکله تازه افتتاح شد\u2069");
  expect(terminal("khabar dates --text '۱۲ آذر ۱۴۰۳'", TERMINAL).stdout).toContain("\u2068۱۲ آذر ۱۴۰۳\u2069");
  const { stdout, stderr } = bash("khabar extract news.txt missing.txt; khabar dates --text '۱۲ آذر ۱۴۰۳'", TERMINAL);
  expect(stdout).toContain("headline      اسکله تازه افتتاح شد\n");
  expect(stdout + stderr).not.toMatch(/[\u2068\u2069]/u);
});

describe("the note", () => {
  test.each<[name: string, line: string, environment: Record<string, string>, count: number]>([
    ["not where Persian is shown", "khabar extract news.txt", {}, 0],
    ["once, where the locale is another", "khabar extract news.txt news.txt", { LANG: "C" }, 1],
    ["once, on the console of Linux", "khabar dates news.txt", { TERM: "linux" }, 1],
    ["not where the output goes to a file", "khabar extract --json news.txt > /dev/null", { LANG: "C" }, 0],
    ["not with the help", "khabar extract --help", { LANG: "C" }, 0],
  ])("%s", (_, line, environment, count) => {
    expect(terminal(line, { ...TERMINAL, ...environment }).stdout.match(/cannot be shown here|show Persian broken/gu) ?? []).toHaveLength(count);
  });
});
