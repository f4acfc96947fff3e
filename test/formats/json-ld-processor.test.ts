// A processor of JSON-LD understands what toJsonLd writes: every key a property of schema.org, every node in its place.
import fc from "fast-check";
import jsonld from "jsonld";
import { expect, test } from "vitest";
import { toJsonLd } from "../../src/formats/json-ld.js";
import type { Article } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";
import { arbitraryArticle } from "../laws/arbitrary-article.js";
import { BASE, PROCESSING as options } from "./json-ld-context.js";

/** Subjects, properties and objects. */
const statements = async (article: Article): Promise<string[]> => (await jsonld.toRDF(toJsonLd(article), { ...options, format: "application/n-quads" })).trim().split("\n");

test("the worked article: who said what, of whom it tells, where it comes from", async () => {
  const all = await statements(workedArticle());
  const objectsOf = (subject: string, property: string): string[] => all.filter((line) => line.startsWith(`<${BASE}${subject}> <https://schema.org/${property}> `)).map((line) => line.split("> ").slice(2).join("> ").replace(/ \.$/u, ""));
  expect(objectsOf("#quote-q1", "text")).toEqual(['"اسکله تازه روزانه پنج کشتی را تخلیه می‌کند و بارها دیگر در نوبت نمی‌مانند."']);
  expect(objectsOf("#quote-q1", "spokenByCharacter")).toEqual([`<${BASE}#person-p1>`]);
  expect(objectsOf("#person-p1", "name")).toEqual(['"لیلا مهرآذر"']);
  expect(objectsOf("#place-place1", "name")).toEqual(['"نیلاب"']);
});

test.each([["the worked article", workedArticle()], ["the least article", leastArticle()]])("%s loses no key on the way", async (_, article) => {
  const [node] = await jsonld.expand(toJsonLd(article), options);
  const keys = Object.keys(toJsonLd(article)).filter((key) => !key.startsWith("@"));
  expect(Object.keys(node ?? {}).filter((key) => !key.startsWith("@")).sort()).toEqual(keys.map((key) => `https://schema.org/${key}`).sort());
});

test("any article is understood", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticle, async (article) => {
      const [node] = await jsonld.expand(toJsonLd(article), options);
      expect(node?.["https://schema.org/headline"]).toEqual([{ "@value": article.headline }]);
    }),
    { numRuns: 100 },
  );
});
