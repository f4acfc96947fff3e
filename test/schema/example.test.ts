// Example: the commented article of the documentation is the worked article.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateArticle } from "../../src/schema/index.js";
import { workedArticle } from "../fixtures/worked-article.js";

const TEXT = readFileSync(new URL("../../docs/examples/article.jsonc", import.meta.url), "utf8");

test("without its comments it is the worked article", () => {
  const article: unknown = JSON.parse(TEXT.replaceAll(/^ *\/\/.*$/gmu, ""));
  expect(article).toEqual(workedArticle());
  expect(validateArticle(article).ok).toBe(true);
});

test("its comments are many, and in Persian", () => {
  const comments = TEXT.split("\n").filter((line) => line.startsWith("  // "));
  expect(comments.length).toBeGreaterThan(20);
  expect(comments.filter((line) => !/\p{Script=Arabic}/u.test(line))).toEqual([]);
});
