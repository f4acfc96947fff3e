// An article of the model as khabar convert reads it: what is wrong with it is told, whatever it is.
import { expect, test } from "vitest";
import { readArticle } from "../../src/cli/convert/read-article.js";
import { workedArticle } from "../fixtures/worked-article.js";

const ARTICLE = workedArticle();

/** A value within lists, one in another. */
const within = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));

test.each<[name: string, document: unknown, codes: readonly string[]]>([
  ["an article", ARTICLE, []],
  ["a record with an article", { id: 1, article: ARTICLE, diagnostics: [] }, []],
  ["extensions of ninety levels", { ...ARTICLE, extensions: { own: within(90) } }, []],
  ["extensions deeper than any writer goes", { ...ARTICLE, extensions: { own: within(6000) } }, ["too-deep"]],
  ["a record of such an article", { article: { ...ARTICLE, extensions: { own: within(6000) } } }, ["too-deep"]],
  ["a block with such extensions", { ...ARTICLE, body: [{ type: "divider", extensions: { own: within(6000) } }] }, ["too-deep"]],
  ["a list", [], ["wrong-type"]],
])("%s", (_, document, codes) => {
  const { articles, diagnostics } = readArticle(document, {});
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(articles).toHaveLength(codes.length === 0 ? 1 : 0);
});

test("the depth is told in both languages", () => {
  const deep = { ...ARTICLE, extensions: { own: within(101) } };
  expect(readArticle(deep, { language: "en" }).diagnostics[0]?.message).toBe("The document is nested deeper than any news is. It was not read.");
  expect(readArticle(deep, { language: "fa" }).diagnostics[0]?.message).toBe("سند بیش از هر خبری تودرتو است و خوانده نشد.");
});
