import fc from "fast-check";
import { expect, test } from "vitest";
import { type Article, articleSchema, checkArticle, isArticle, tolerantArticleSchema, validateArticle } from "../../src/schema/index.js";
import { arbitraryArticle } from "./arbitrary-article.js";

type Json = Record<string | number, unknown>;

/** Every object and list of a document, itself first. */
function containersOf(value: unknown): Json[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(containersOf)];
}

/** What may come in the place of anything. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 7, 1e300, "", " ", "بندر", "q1", "2024-02-30", "https://example.com/", [], {}, [[]], { type: "lead" }, "lead", "persian"),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A change to a document: which container, which of its keys, and what becomes of it. */
const change = fc.record({
  container: fc.double({ min: 0, max: 0.999, noNaN: true }),
  key: fc.double({ min: 0, max: 0.999, noNaN: true }),
  deed: fc.constantFrom("delete", "replace", "add"),
  newKey: fc.constantFrom("mood", "text", "type", "spans", "__proto__", "iso", "0"),
  value: odd,
});

const at = <Value>(list: readonly Value[], share: number): Value | undefined => list[Math.floor(share * list.length)];

/** An article with up to three changes: nearly right, mostly wrong. */
const mutated: fc.Arbitrary<unknown> = fc.tuple(arbitraryArticle, fc.array(change, { minLength: 1, maxLength: 3 })).map(([article, changes]) => {
  const document = structuredClone(article) as unknown as Json;
  for (const { container: where, key: which, deed, newKey, value } of changes) {
    const container = at(containersOf(document), where)!;
    const key = at(Object.keys(container), which);
    if (deed === "add" && Array.isArray(container)) container.push(value);
    else if (deed === "add") Object.defineProperty(container, newKey, { value, enumerable: true, configurable: true, writable: true });
    else if (key === undefined) continue;
    else if (Array.isArray(container) && deed === "delete") container.splice(Number(key), 1);
    else if (deed === "delete") Reflect.deleteProperty(container, key);
    else container[key] = value;
  }
  return document;
});

/** The one key that the tolerant schema leaves out. */
const hasProtoKey = (value: unknown): boolean => JSON.stringify(value).includes('"__proto__":');

/** A share of the mutated articles must still be right, or the law below would say nothing of accepting. */
const seen = { right: 0, wrong: 0 };

test("the articles that the laws are about are valid, and stay so as JSON", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      expect(articleSchema.parse(article)).toEqual(article);
      expect(checkArticle(article)).toEqual([]);
      const copy = JSON.parse(JSON.stringify(article)) as Article;
      expect(validateArticle(copy)).toEqual({ ok: true, article: copy });
    }),
    { numRuns: 500 },
  );
});

test("isArticle agrees with articleSchema", () => {
  fc.assert(
    fc.property(fc.oneof(mutated, arbitraryArticle, odd), (value) => {
      const { success } = articleSchema.safeParse(value);
      seen[success ? "right" : "wrong"] += 1;
      expect(isArticle(value)).toBe(success);
    }),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(300);
});

test("what the strict schema accepts, the tolerant one accepts and keeps as it is", () => {
  fc.assert(
    fc.property(fc.oneof(mutated, arbitraryArticle), (value) => {
      fc.pre(!hasProtoKey(value));
      const strict = articleSchema.safeParse(value);
      const tolerant = tolerantArticleSchema.safeParse(value);
      if (strict.success) expect(tolerant.success).toBe(true);
      if (tolerant.success) expect(tolerant.data).toEqual(value);
    }),
    { numRuns: 1000 },
  );
});

test("validateArticle never throws, accepts what both rules accept, and tells of everything else in both languages", () => {
  fc.assert(
    fc.property(fc.oneof(mutated, fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true })), (value) => {
      const isSound = isArticle(value) && checkArticle(value).length === 0;
      const [en, fa] = [validateArticle(value, { language: "en" }), validateArticle(value, { language: "fa" })];
      expect([en.ok, fa.ok]).toEqual([isSound, isSound]);
      if (en.ok || fa.ok) return;
      expect(en.issues.length).toBeGreaterThan(0);
      expect(fa.issues.map(({ code, path }) => [code, path])).toEqual(en.issues.map(({ code, path }) => [code, path]));
      for (const { message } of fa.issues) expect(message).toMatch(/[\u0621-\u06CC]/u);
    }),
    { numRuns: 1000 },
  );
});
