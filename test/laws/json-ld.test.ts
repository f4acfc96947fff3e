// JSON-LD: the script of any article is safe in a page, and nothing in it is empty.
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLdScript, toJsonLd } from "../../src/formats/json-ld.js";
import { arbitraryArticle } from "./arbitrary-article.js";

/** Every value inside of a value, itself first. */
function everyValue(value: unknown): unknown[] {
  return [value, ...(typeof value === "object" && value !== null ? Object.values(value).flatMap(everyValue) : [])];
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

test("the script of a valid article parses back to its JSON-LD and cannot end its element", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const script = jsonLdScript(article);
      expect(JSON.parse(script)).toEqual(toJsonLd(article));
      expect(script).not.toMatch(/[<>&\u2028\u2029]/u);
      // UTF-8 cannot carry half a surrogate pair; what comes back from bytes is what went out.
      expect(Buffer.from(script).toString()).toBe(script);
    }),
    { numRuns: 500 },
  );
});

test("nothing in the JSON-LD is empty, and every object in it says its type or is a reference", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const values = everyValue(toJsonLd(article));
      expect(values.filter(isEmpty)).toEqual([]);
      const objects = values.filter((value) => typeof value === "object" && !Array.isArray(value)) as object[];
      expect(objects.filter((value) => !("@type" in value) && Object.keys(value).join() !== "@id")).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("the article stays as it was", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const before = structuredClone(article);
      toJsonLd(article);
      expect(article).toEqual(before);
    }),
  );
});
