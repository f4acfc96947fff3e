// What a person sees of an article, on a terminal and in a pipe.
import { afterEach, describe, expect, test } from "vitest";
import { articleView, diagnosticView } from "../../src/cli/view.js";
import { leastArticle } from "../fixtures/worked-article.js";
import type { Article } from "../../src/schema/types.js";

const ARTICLE: Article = {
  ...leastArticle(),
  headline: "بندر تازه باز شد",
  authors: [{ name: "لیلا مهرآذر", role: "خبرنگار" }, { name: "آرش کوهیار" }],
  attribution: [{ name: "ساحل نمونه", kind: "outlet", relation: "publisher" }],
};

const ISOLATES = /[\u2068\u2069]/u;

type Output = "stdout" | "stderr";
const terminals = { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY };
const setTerminal = (output: Output, isTTY: boolean): void => { Object.defineProperty(process[output], "isTTY", { value: isTTY, configurable: true }); };
afterEach(() => { for (const output of ["stdout", "stderr"] as const) setTerminal(output, terminals[output]); });

describe.each<[output: Output, view: () => string]>([
  ["stdout", () => articleView("news.txt", ARTICLE)],
  ["stderr", () => diagnosticView("news.txt", { line: 1, column: 1 }, { severity: "info", message: "نیم‌فاصله‌ها" })],
])("what goes to %s", (output, view) => {
  test("isolates Persian among Latin on a terminal", () => {
    setTerminal(output, true);
    expect(view()).toMatch(ISOLATES);
  });
  test("holds no mark of direction in a pipe", () => {
    setTerminal("stdout", true);
    setTerminal("stderr", true);
    setTerminal(output, false);
    expect(view()).not.toMatch(ISOLATES);
  });
});

test("names who wrote it, each in a row as the other credits are", () => {
  setTerminal("stdout", false);
  expect(articleView("news.txt", ARTICLE).match(/^ {2}(?:author|publisher).*$/gmu)).toEqual([
    "  author        لیلا مهرآذر, خبرنگار",
    "  author        آرش کوهیار",
    "  publisher     ساحل نمونه (outlet)",
  ]);
});
