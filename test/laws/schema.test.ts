import fc from "fast-check";
import { expect, test } from "vitest";
import { applyPatch, type Operation, Pointer } from "rfc6902";
import { type Article, articleSchema, checkArticle, isArticle, type Issue, tolerantArticleSchema, treeifyIssues, validateArticle } from "../../src/schema/index.js";
import { valueAt } from "../../src/schema/path.js";
import { NOT_BLANK } from "../../src/schema/patterns.js";
import { seeded } from "../../src/zwnj/lexicon/random.js";
import { arbitraryArticle } from "./arbitrary-article.js";
import { mutantOf } from "./mutants.js";

/** What is no article at all. */
const odd = fc.oneof(fc.constantFrom<unknown>(null, true, 0, "", "بندر", []), fc.jsonValue({ maxDepth: 2 }));

/** An article with up to three changes: nearly right, mostly wrong. */
const mutated: fc.Arbitrary<unknown> = fc.tuple(arbitraryArticle, fc.nat()).map(([article, seed]) => mutantOf(article, seeded(seed)));

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
    fc.property(mutated, odd, (mutant, other) => {
      const { success } = articleSchema.safeParse(mutant);
      seen[success ? "right" : "wrong"] += 1;
      expect(isArticle(mutant)).toBe(success);
      expect(isArticle(other)).toBe(articleSchema.safeParse(other).success);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.right, seen.wrong)).toBeGreaterThan(200);
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

const issuesOf = (value: unknown): readonly Issue[] => {
  const result = validateArticle(value, { limit: Infinity });
  return result.ok ? [] : result.issues;
};
const nameOf = ({ code, path }: Issue): string => JSON.stringify([code, path]);

/** Codes whose fix takes out what somebody wrote: an id of what is not there, and a tag that stands twice. */
const TAKING_OUT = new Set(["unknown-person", "unknown-quote", "unknown-place", "duplicate-tag"]);

const isBlank = (value: unknown): boolean => value === null || (typeof value === "string" && !NOT_BLANK.test(value));

/** Whether a fix takes nothing out that says something, but what it puts elsewhere. */
function losesNothing({ code, fix = [] }: Issue, document: unknown): boolean {
  const added = JSON.stringify(fix.filter((edit) => "value" in edit));
  return TAKING_OUT.has(code) || fix.every((edit) => {
    // What stands at a place already would be overwritten; in a list it moves up.
    if (edit.op === "move") return valueAt(document, Pointer.fromJSON(edit.path).tokens.slice(1)) === undefined || /\/\d+$/u.test(edit.path);
    if (edit.op !== "remove") return true;
    const value = valueAt(document, Pointer.fromJSON(edit.path).tokens.slice(1));
    return isBlank(value) || added.includes(JSON.stringify(value));
  });
}

/** The fixes that were tried, so that the law below says something. */
let fixes = 0;

test("a fix is a patch that applies, mends its issue, and loses nothing that was right", () => {
  fc.assert(
    fc.property(mutated, (value) => {
      fc.pre(!hasProtoKey(value));
      for (const issue of issuesOf(value)) {
        if (issue.fix === undefined) continue;
        fixes += 1;
        expect([issue, losesNothing(issue, value)]).toEqual([issue, true]);
        const copy = structuredClone(value);
        expect(applyPatch(copy, issue.fix as Operation[])).toEqual(issue.fix.map(() => null));
        // Behind an item that is taken out another moves up; what is told of that one is no longer told of this.
        const isRemoval = issue.fix.some(({ op }) => op === "remove" || op === "move");
        if (!isRemoval) expect(issuesOf(copy).map(nameOf)).not.toContain(nameOf(issue));
        expect(issuesOf(copy).filter(({ code }) => code === issue.code).length).toBeLessThanOrEqual(issuesOf(value).filter(({ code }) => code === issue.code).length);
      }
    }),
    { numRuns: 1000 },
  );
  expect(fixes).toBeGreaterThan(150);
});

test("a tree of issues holds each message once, at its place", () => {
  fc.assert(
    fc.property(mutated, (value) => {
      const issues = issuesOf(value);
      const tree = treeifyIssues(issues);
      for (const { path, message } of issues) {
        const place = path.reduce<ReturnType<typeof treeifyIssues> | undefined>((node, key) => (typeof key === "number" ? node?.items?.[key] : node?.properties?.[key]), tree);
        expect(place?.errors.filter((error) => error === message)).toHaveLength(issues.filter((other) => nameOf(other).includes(JSON.stringify(path)) && other.message === message).length);
      }
    }),
    { numRuns: 300 },
  );
});
