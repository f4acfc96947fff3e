import { expect, test } from "vitest";
import { type Article, checkArticle } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

type Change = (article: Article) => unknown;

/** The worked article with a change in it. */
function changed(change: Change): Article {
  const article = workedArticle();
  change(article);
  return article;
}

const quote = (article: Article, index = 0) => article.quotes[index]!;

test("the worked article and the least one are sound", () => {
  expect(checkArticle(workedArticle())).toEqual([]);
  expect(checkArticle(leastArticle())).toEqual([]);
});

test("a long stretch of the article is cut, and no surrogate pair in two", () => {
  const text = "آ".repeat(79) + "😀".repeat(10);
  const article = changed((a) => {
    a.body.push({ type: "paragraph", text });
    quote(a).spans = [{ block: 14, start: 0, end: text.length }];
  });
  expect(checkArticle(article)[0]?.params["found"]).toBe(`${"آ".repeat(79)}…`);
});

test("of more issues than the limit, the last says how many", () => {
  const article = leastArticle();
  article.tags = Array.from({ length: 250 }, () => ({ label: "؟!", slug: "x" }));
  const codes = (limit?: number) => checkArticle(article, limit === undefined ? {} : { limit }).map(({ code, params }) => [code, params["count"]]);
  expect(codes()).toHaveLength(101);
  expect(codes().at(-1)).toEqual(["more-issues", 149]);
  expect(codes(1)).toEqual([["duplicate-tag", undefined], ["more-issues", 248]]);
  expect(codes(249)).toHaveLength(249);
  expect(codes(Infinity)).toHaveLength(249);
});

test.each([0, -1, 0.5, NaN])("a limit of %d is the caller's mistake", (limit) => {
  expect(() => checkArticle(leastArticle(), { limit })).toThrow(RangeError);
});

test("a language that there is no message in is the caller's mistake", () => {
  expect(() => checkArticle(leastArticle(), { language: "de" as "en" })).toThrow(RangeError);
});

test("takes 100,000 quotes", () => {
  const article = leastArticle();
  article.body.push({ type: "paragraph", text: "بندر باز شد" });
  article.quotes = Array.from({ length: 100_000 }, (_, index) => ({
    id: `q${index}`, text: "بندر", form: "direct", spans: [{ block: 0, start: 0, end: 4 }], confidence: 1, rule: "r",
  }));
  expect(checkArticle(article)).toEqual([]);
});
