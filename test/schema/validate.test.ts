import { describe, expect, test } from "vitest";
import { type Article, isArticle, type IssueCode, validateArticle } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";

type Json = Record<string, unknown>;

/** Puts a value at a path of a document; undefined takes away what is there. */
function put(document: Json, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop()!;
  const container = keys.reduce((inner, key) => inner[key] as Json, document);
  if (value === undefined) Reflect.deleteProperty(container, last);
  else container[last] = value;
}

/** What validateArticle says of the worked article with another value at a path. */
function told(path: string, value: unknown, language: "en" | "fa"): { code: IssueCode; message: string } {
  const article = workedArticle();
  put(article, path, value);
  const result = validateArticle(article, { language });
  if (result.ok) throw new Error("The article is valid.");
  expect(result.issues).toHaveLength(1);
  const { code, message } = result.issues[0]!;
  return { code, message };
}

/** What JSON cannot hold, and so no fixture of the rules. */
const NO_JSON: [path: string, value: unknown, en: string, fa: string][] = [
  ["body.11.duration", Infinity,
    "block 12 (audio), duration: is NaN or infinite. Give a number, or leave \"duration\" out.",
    "بند شمارهٔ ۱۲ (صدا)، مدت: عدد نامعین یا بی‌نهایت است. به جای آن عدد بنویسید، یا کلید «duration» را بردارید."],
  ["headline", () => "تیتر",
    "headline: is something that JSON cannot hold. Give a string.",
    "تیتر: داده‌ای بیرون از JSON است. به جای آن متن ساده بنویسید."],
];

const { headline, ...WITHOUT_HEADLINE } = leastArticle();

const PLACES: [name: string, document: unknown, code: IssueCode, en: string, fa: string][] = [
  ["the whole document", "خبر", "wrong-type",
    "the document: is a string. Give an object with the keys schemaVersion, language, direction, kickers, headline, subheadlines, body, quotes, attribution, people, tags, textState.",
    "سند: متن ساده است. به جای آن شیء {…} با کلیدهای schemaVersion و language و direction و kickers و headline و subheadlines و body و quotes و attribution و people و tags و textState بنویسید."],
  ["the lead", { ...leastArticle(), body: [{ type: "lead" }] }, "missing",
    'lead, text: is missing. Add it under the key "text". What is read. Spans count in it.',
    "لید، متن: جا افتاده است. آن را با کلید «text» بیفزایید. متنی که خواننده می‌خواند. جای بازه‌ها در همین متن شمرده می‌شود."],
  ["what stands under another name", { ...WITHOUT_HEADLINE, title: headline }, "missing",
    'headline: is missing. Add it under the key "headline". Perhaps the key "title" is this one.',
    "تیتر: جا افتاده است. آن را با کلید «headline» بیفزایید. شاید کلید «title» همین باشد."],
];

describe("a sentence", () => {
  test.each(PLACES)("of %s", (_, document, code, en, fa) => {
    const messages = (["en", "fa"] as const).map((language) => {
      const result = validateArticle(document, { language });
      return result.ok ? undefined : result.issues.find((issue) => issue.code === code)?.message;
    });
    expect(messages).toEqual([en, fa]);
  });

  test.each(NO_JSON)("of what JSON cannot hold: %s", (path, value, en, fa) => {
    expect(told(path, value, "en")).toEqual({ code: "wrong-type", message: en });
    expect(told(path, value, "fa")).toEqual({ code: "wrong-type", message: fa });
  });

  test("shows the beginning of a long key", () => {
    const { message } = told("k".repeat(5000), 1, "fa");
    expect(message.length).toBeLessThan(300);
  });

  test("is English where no language is asked for", () => {
    const result = validateArticle(null);
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual(["the document: is null. Give an object with the keys schemaVersion, language, direction, kickers, headline, subheadlines, body, quotes, attribution, people, tags, textState."]);
  });
});

test("a fix is offered that repeats a text, but none as long as an article", () => {
  const fixesOf = (kicker: string) => {
    const document: Record<string, unknown> = { ...leastArticle(), kicker };
    delete document["kickers"];
    const result = validateArticle(document);
    return result.ok ? [] : result.issues.map(({ code, fix }) => [code, fix]);
  };
  const long = "باران ".repeat(500).trim();
  const fix = [{ op: "remove", path: "/kicker" }, { op: "add", path: "/kickers", value: ["باران"] }];
  expect(fixesOf("باران")).toEqual([["missing", fix], ["unknown-key", fix]]);
  expect(fixesOf(long)).toEqual([["missing", undefined], ["unknown-key", undefined]]);
});

test("tells everything that is wrong, each at its place", () => {
  const result = validateArticle({ ...workedArticle(), headline: "", direction: "up", mood: "calm" });
  expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort())
    .toEqual(["blank headline", "not-allowed direction", "unknown-key mood"]);
});

test("gives back the article itself", () => {
  const article = workedArticle();
  const result = validateArticle(article);
  expect(result.ok && result.article).toBe(article);
});

/** A document that holds itself. */
function cyclic(): Json {
  const document: Json = { ...leastArticle() };
  document["body"] = [document];
  document["self"] = document;
  return document;
}

/** An array within an array, and so on. */
function deep(depth: number): unknown[] {
  let value: unknown[] = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const ODD: [string, unknown][] = [
  ["undefined", undefined], ["null", null], ["true", true], ["a number", 1403], ["NaN", NaN], ["a bigint", 1403n], ["a text", "بندر"],
  ["a symbol", Symbol("بندر")], ["a function", () => leastArticle()], ["an array", []], ["an array of an article", [leastArticle()]],
  ["an empty object", {}], ["a Date", new Date(0)], ["a Map", new Map([["headline", "بندر"]])], ["a RegExp", /./u],
  ["a cyclic object", cyclic()],
  ["an own __proto__", JSON.parse('{"__proto__": {"headline": "بندر"}, "constructor": 1, "toString": 2}')],
  ["a sparse array", { ...leastArticle(), kickers: new Array<string>(3) }],
  ["a symbol for a key", { ...leastArticle(), headline: "", [Symbol("بندر")]: 1 }],
  ["a String object", { ...leastArticle(), headline: new String("بندر") }],
  ["a lone surrogate for a key", { ...leastArticle(), ["\uD83D"]: 1 }],
  ["deep nesting", deep(100_000)],
  ["deep nesting in an unknown key", { ...leastArticle(), deep: deep(100_000) }],
  ["deep nesting in a known key", { ...leastArticle(), kickers: deep(100_000) }],
];

describe("refuses without throwing", () => {
  test.each(ODD)("%s", (_, value) => {
    expect(isArticle(value)).toBe(false);
    for (const language of ["en", "fa"] as const) {
      const result = validateArticle(value, { language });
      expect(result.ok ? 0 : result.issues.length).toBeGreaterThan(0);
    }
  });

  test("100,000 quotes, each wrong twice", () => {
    const quotes = Array.from({ length: 100_000 }, (_, index) => ({ id: `q${index}`, text: "بندر", form: "direct", spans: [], confidence: 2, rule: "" }));
    const result = validateArticle({ ...leastArticle(), quotes }, { language: "fa" });
    const issues = result.ok ? [] : result.issues;
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.message).toBe("سند: ۱۰۰۰۰ ایراد دیگر یا بیشتر گفته نشده است. نخست همین‌ها را درست کنید و سپس دوباره بسنجید.");
  });
});

describe("tells little of much", () => {
  const LONG = 20_000_000;
  test.each<[string, () => unknown]>([
    ["a text of 20 MB", () => "x".repeat(LONG)],
    ["a headline of 20 MB of spaces", () => ({ ...leastArticle(), headline: " ".repeat(LONG) })],
    ["20 MB where a list belongs", () => ({ ...leastArticle(), kickers: "ب".repeat(LONG) })],
    ["20 MB where a word of a closed list belongs", () => ({ ...leastArticle(), direction: "r".repeat(LONG) })],
    ["an address of 20 MB", () => ({ ...leastArticle(), url: `https://example.com/${"ب".repeat(LONG)}` })],
    ["100,000 tags, each wrong", () => ({ ...leastArticle(), tags: Array.from({ length: 100_000 }, () => ({ label: "", slug: 1 })) })],
    ["half a million wrong items in a list within a list", () => ({ ...leastArticle(), people: [{ id: "p1", name: "لیلا مهرآذر", roles: Array.from({ length: 500_000 }, () => 5) }] })],
    ["a tag whose slug would be as long as its label", () => ({ ...leastArticle(), tags: [{ label: "بندر ".repeat(300_000), slug: "x" }] })],
    ["an address that is ASCII for 10 MB", () => ({ ...leastArticle(), url: `https://${"a".repeat(10_000_000)}ب` })],
    ["100,000 unknown keys", () => ({ ...leastArticle(), ...Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key ${String(index)}`, index])) })],
    ["a byte order mark for a headline", () => ({ ...leastArticle(), headline: "\uFEFF" })],
  ])("%s", (_, make) => {
    const value = make();
    for (const language of ["en", "fa"] as const) {
      const result = validateArticle(value, { language });
      const issues = result.ok ? [] : result.issues;
      expect(issues.length).toBeGreaterThan(0);
      expect(JSON.stringify(issues).length).toBeLessThan(100_000);
    }
  });

  test("a key of 20 MB is in the path alone", () => {
    const result = validateArticle({ ...leastArticle(), ["k".repeat(LONG)]: 1 });
    const { path, ...issue } = (result.ok ? [] : result.issues)[0]!;
    expect([String(path[0]).length, JSON.stringify(issue).length < 1000]).toEqual([LONG, true]);
  });

  test("a quote that is made to be slow to look for", () => {
    const text = `b${"a".repeat(400_000)}`;
    const article: Article = { ...leastArticle(), body: [{ type: "paragraph", text: "a".repeat(1_000_000) }] };
    article.quotes = Array.from({ length: 20 }, (_, index) => ({ id: `q${String(index)}`, text, form: "direct", spans: [], confidence: 1, rule: "r" }));
    const result = validateArticle(article);
    expect((result.ok ? [] : result.issues).map(({ code, fix }) => [code, fix])).toEqual(article.quotes.map(() => ["quote-without-span", undefined]));
  });
});

describe("accepts", () => {
  test.each<[string, () => Article]>([
    ["the least article", leastArticle],
    ["the worked article", workedArticle],
    ["an object without a prototype", () => Object.assign(Object.create(null) as object, leastArticle())],
    ["a Proxy that changes nothing", () => new Proxy(leastArticle(), {})],
  ])("%s", (_, make) => {
    expect(validateArticle(make()).ok).toBe(true);
  });
});

describe("lets through what the value itself throws", () => {
  const refuse = (): never => {
    throw new Error("closed");
  };
  test.each<[string, unknown]>([
    ["a getter", Object.defineProperty({ ...leastArticle() }, "headline", { enumerable: true, get: refuse })],
    ["a Proxy", new Proxy(leastArticle(), { get: refuse })],
  ])("%s", (_, value) => {
    expect(() => validateArticle(value)).toThrow("closed");
    expect(() => isArticle(value)).toThrow("closed");
  });
});
