// Requests: what every service answers, over HTTP, to articles, to what is none, and to what was made to hurt.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { validateArticle } from "../../src/schema/index.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";
import { type Body, type Headers, NESTED_LISTS, post, postSpaces, withKey } from "./post.js";
import { type Listening, SERVICES } from "./services.js";

const WORKED = workedArticle();
const [firstQuote, ...otherQuotes] = WORKED.quotes;

/** What is JSON and no article: everyone answers with the issues that validateArticle finds. */
const REFUSED: readonly [name: string, document: unknown][] = [
  ["an unknown key", { ...WORKED, subtitle: "اسکله تازه" }],
  ["a blank headline", { ...WORKED, headline: " " }],
  ["a span outside of its block", { ...WORKED, quotes: [{ ...firstQuote, spans: [{ block: 0, start: 0, end: 9999 }] }, ...otherQuotes] }],
  ["an image without its address", { ...WORKED, body: [{ type: "image", alt: "اسکله" }] }],
  ["a number that is written as a string", { ...WORKED, schemaVersion: "1" }],
  ["no key at all", {}],
  ["a list", []],
];

/** What is no document: its sender is to mend the request. */
const NO_DOCUMENT: readonly [name: string, body: Body | undefined, headers?: Headers][] = [
  ["broken JSON", '{"schemaVersion": 1,'],
  ["an empty body", ""],
  ["no body, and no length of one", undefined],
  ["null", "null"],
  ["a number", "42"],
  ["a string", '"خبر"'],
  ["bytes that are no UTF-8", new Uint8Array([0xff, 0xfe, 0x7b, 0x7d])],
  ["an article that is called plain text", JSON.stringify(WORKED), { "content-type": "text/plain" }],
  ["an article that is called a form", JSON.stringify(WORKED), { "content-type": "application/x-www-form-urlencoded" }],
];

const withoutKickers = JSON.stringify({ ...leastArticle(), kickers: undefined });

/** As many wrong items as fit into a megabyte, in a list and in a list within a list. */
const WRONG_ITEMS = `[${"5,".repeat(490_000)}5]`;

/** What is meant to hurt whoever reads it. */
const HOSTILE: readonly [name: string, body: string][] = [
  ["100,000 lists in each other, in an unknown key", withKey("depth", NESTED_LISTS)],
  ["100,000 lists in each other, in a known key", withoutKickers.replace(/^\{/u, `{"kickers":${NESTED_LISTS},`)],
  ["100,000 lists in each other", NESTED_LISTS],
  ["490,000 wrong items", withoutKickers.replace(/^\{/u, `{"kickers":${WRONG_ITEMS},`)],
  ["490,000 wrong items in a list within a list", withKey("places", `[{"id":"a","name":"بندر","sameAs":${WRONG_ITEMS}}]`)],
  ["__proto__ and constructor", withKey("__proto__", '{"polluted":true},"constructor":{"prototype":{"polluted":true}}')],
  ["__proto__ alone", withKey("__proto__", '{"polluted":true}')],
  ["constructor alone", withKey("constructor", '{"prototype":{"polluted":true}}')],
];

describe.each(SERVICES)("$name", ({ listen, refusal, acceptedAt, issuesAt }) => {
  let service: Listening;
  beforeAll(async () => {
    service = await listen();
  });
  afterAll(() => service.close());

  const accepts = async (): Promise<void> => {
    const { status, at } = await post(service.origin, JSON.stringify(WORKED));
    expect(status).toBe(200);
    expect(at(acceptedAt)).toEqual({ id: WORKED.id, headline: WORKED.headline, quotes: WORKED.quotes.length });
  };

  test("accepts the worked article", accepts);

  test("accepts an article of 900 KB", async () => {
    const long = { ...leastArticle(), body: Array.from({ length: 900 }, () => ({ type: "paragraph", text: "x".repeat(970) })) };
    const { status, at } = await post(service.origin, JSON.stringify(long));
    expect(status).toBe(200);
    expect(at(acceptedAt)).toEqual({ headline: long.headline, quotes: 0 });
  });

  describe.each([
    ["fa-IR,fa;q=0.9,en;q=0.5", "fa"],
    ["en", "en"],
  ] as const)("in the language of %s", (header, language) => {
    test.each(REFUSED)("refuses %s", async (_, document) => {
      const validation = validateArticle(document, { language });
      expect(validation.ok).toBe(false);
      const { status, at } = await post(service.origin, JSON.stringify(document), { "accept-language": header });
      expect(status).toBe(refusal);
      expect(at(issuesAt)).toEqual(validation.ok ? [] : validation.issues);
    });
  });

  const bad: typeof NO_DOCUMENT = [...NO_DOCUMENT, ...HOSTILE];
  test.each(bad)("refuses %s, and lives on", async (_, body, headers) => {
    const { status, text } = await post(service.origin, body, headers);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    // Nobody outside is told where in our code it went wrong.
    expect(text).not.toMatch(/\bat .+\.[cm]?[jt]s:\d/u);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    await accepts();
  });

  test.each(["told", "not told"] as const)("refuses 20 MB whose length is %s, and lives on", async (length) => {
    expect([413, "reset"]).toContain(await postSpaces(service.origin, 20_000_000, length));
    await accepts();
  });
});
