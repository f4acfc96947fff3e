// Rules: every code by its fixtures, test/fixtures/rules/. Each is a JSON Patch to the worked article: what breaks the rule, with what is told of it,
// and what comes near to breaking it and does not.
import { readdirSync, readFileSync } from "node:fs";
import { applyPatch, type Operation } from "rfc6902";
import { describe, expect, test } from "vitest";
import { type Issue, validateArticle } from "../../src/schema/index.js";
import { MESSAGES } from "../../src/schema/messages.js";
import { workedArticle } from "../fixtures/worked-article.js";

interface Fixture {
  readonly name: string;
  readonly change: Operation[];
}
interface Failure extends Fixture {
  readonly issue: Pick<Issue, "params" | "path"> & { readonly en: string; readonly fa: string; readonly fix?: Operation[] };
}
interface Rule {
  readonly fail: readonly Failure[];
  readonly pass: readonly Fixture[];
}

const FOLDER = new URL("../fixtures/rules/", import.meta.url);
const RULES = readdirSync(FOLDER).map((file): [string, Rule] => [file.replace(".json", ""), JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")) as Rule]);

/** A document with a patch applied to it, by a library that is not ours. */
function changed(document: unknown, patch: Operation[]): unknown {
  const copy = structuredClone(document);
  expect(applyPatch(copy, patch).filter((error) => error !== null)).toEqual([]);
  return copy;
}

/** What is told of a document, in one language. */
function told(document: unknown, language: "en" | "fa"): readonly Issue[] {
  const result = validateArticle(document, { language });
  return result.ok ? [] : result.issues;
}

describe.each(RULES)("%s", (code, { fail, pass }) => {
  test("has what breaks it and what does not", () => {
    expect(fail.length).toBeGreaterThan(0);
    expect(pass.length).toBeGreaterThan(0);
  });

  test.each(fail)("is broken by $name", ({ change, issue: { en, fa, ...issue } }) => {
    const document = changed(workedArticle(), change);
    expect(told(document, "en")).toEqual([{ code, message: en, ...issue }]);
    expect(told(document, "fa")).toEqual([{ code, message: fa, ...issue }]);
  });

  test.each(fail.filter(({ issue }) => issue.fix !== undefined))("is mended by the fix of $name", ({ change, issue }) => {
    const mended = changed(changed(workedArticle(), change), issue.fix ?? []);
    expect(told(mended, "en").filter((other) => other.code === code && other.path.join("/") === issue.path.join("/"))).toEqual([]);
  });

  test.each(pass)("holds for $name", ({ change }) => {
    expect(told(changed(workedArticle(), change), "en")).toEqual([]);
  });
});

describe("the sentences", () => {
  const ISSUES = RULES.flatMap(([, { fail }]) => fail.map(({ issue }) => issue));

  test("are told of every code but those that stand outside of an article", () => {
    const OTHERS = new Set(["invalid", "more-issues", "more-than-a-day"]);
    expect(RULES.map(([code]) => code).sort()).toEqual(Object.keys(MESSAGES).filter((code) => !OTHERS.has(code)).sort());
  });

  test("name no JavaScript type in Persian", () => {
    const TYPE = /\b(?:string|number|int|boolean|array|object|undefined|function|symbol|bigint)\b/u;
    const sentence = (fa: string) => fa.slice(fa.indexOf(": "));
    expect(ISSUES.filter(({ fa, params }) => TYPE.test(sentence(fa)) && params["key"] !== "number")).toEqual([]);
  });

  test("have Persian letters, and half-spaces that join letters, in Persian", () => {
    for (const { fa, params } of ISSUES) {
      const own = Object.values(params).reduce<string>((text, param) => text.replaceAll(String(param), ""), fa);
      expect(own).not.toMatch(/[يكة]|\u200C(?![\u0621-\u06CC])|(?<![\u0621-\u06CC])\u200C/u);
    }
  });

  test("say what to do, and end with a full stop", () => {
    for (const { en, fa } of ISSUES) {
      expect(en).toMatch(/(?:Add|Give|Remove|Rename|Write|Fill|Correct|Let|Make|Put|Publish|Begin) .*\.$/u);
      expect(fa).toMatch(/(?:بیفزایید|بدهید|بردارید|کنید|بنویسید|بگذارید|ببرید).*\.$/u);
    }
  });
});
