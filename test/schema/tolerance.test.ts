// Strict for those who write, tolerant for those who read.
import { describe, expect, test } from "vitest";
import { articleSchema, quoteSchema, tagSchema, tolerantArticleSchema, tolerantQuoteSchema, tolerantTagSchema } from "../../src/schema/index.js";
import { workedArticle } from "../fixtures/worked-article.js";

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** Every object of a document, by the path to it. */
function objectsOf(value: unknown, path: Path = []): [Path, Json][] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, child]) => objectsOf(child, [...path, Array.isArray(value) ? Number(key) : key]));
  return Array.isArray(value) ? inner : [[path, value as Json], ...inner];
}

/** Extensions are open to every version. */
const PLACES = objectsOf(workedArticle()).map(([path]) => path.join(".")).filter((place) => !place.endsWith("extensions"));

test("the worked article has objects at every level of the model", () => {
  for (const place of ["", "body.0", "body.8.rows.0", "quotes.0.speaker", "quotes.0.cue", "quotes.0.spans.0", "dateline.date", "rights", "textState.normalizer", "media.0", "places.0.location", "liveBlog.entries.0.blocks"]) {
    expect(PLACES).toContain(place);
  }
});

describe("a key of a later version", () => {
  test.each(PLACES)("in the object at '%s' is refused by the strict schema and kept by the tolerant one", (place) => {
    const document = workedArticle();
    const [, object] = objectsOf(document).find(([path]) => path.join(".") === place)!;
    object["mood"] = { calm: true };
    expect(articleSchema.safeParse(document).error?.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([["unrecognized_keys", place]]);
    expect(tolerantArticleSchema.parse(document)).toEqual(document);
  });
});

const REFUSED_BY_BOTH: [string, (document: Json) => unknown][] = [
  ["schemaVersion 2", (a) => (a["schemaVersion"] = 2)],
  ["schemaVersion 0", (a) => (a["schemaVersion"] = 0)],
  ["schemaVersion as a text", (a) => (a["schemaVersion"] = "1")],
  ["no schemaVersion", (a) => delete a["schemaVersion"]],
  ["no headline", (a) => delete a["headline"]],
  ["a blank headline", (a) => (a["headline"] = " \u00A0")],
  ["a heading of level 1, which is the headline's", (a) => (a["body"] = [{ type: "heading", text: "بندر", level: 1 }])],
  ["a heading of level 7", (a) => (a["body"] = [{ type: "heading", text: "بندر", level: 7 }])],
  ["a paragraph without text", (a) => (a["body"] = [{ type: "paragraph" }])],
  ["a paragraph without text and with a key of a later version", (a) => (a["body"] = [{ type: "paragraph", mood: "calm" }])],
  ["an empty list", (a) => (a["body"] = [{ type: "list", ordered: true, items: [] }])],
  ["a table without rows", (a) => (a["body"] = [{ type: "table", rows: [] }])],
  ["an image at a relative address", (a) => (a["body"] = [{ type: "image", url: "/a.jpg" }])],
  ["a block without a type", (a) => (a["body"] = [{ text: "بندر" }])],
  ["a block whose type is no text", (a) => (a["body"] = [{ type: 1 }])],
  ["a block that is null", (a) => (a["body"] = [null])],
  ["a body that is an object", (a) => (a["body"] = {})],
];

describe("refused by both", () => {
  test.each(REFUSED_BY_BOTH)("%s", (_, change) => {
    const document: Json = { ...workedArticle(), quotes: [] };
    change(document);
    expect(articleSchema.safeParse(document).success).toBe(false);
    expect(tolerantArticleSchema.safeParse(document).success).toBe(false);
  });
});

describe("a block of a type that this version does not know", () => {
  test.each(["poll", "Paragraph", "paragraph ", "paragraphs", "constructor", "__proto__", ""])("%j is kept whole by the tolerant schema alone", (type) => {
    const document: Json = { ...workedArticle(), body: [{ type, question: "؟", answers: [{ text: "آری" }] }], quotes: [] };
    expect(tolerantArticleSchema.parse(document)).toEqual(document);
    expect(articleSchema.safeParse(document).success).toBe(false);
  });
});

test("a quote and a tag stand alone, strict or tolerant", () => {
  const { quotes: [quote], tags: [tag] } = workedArticle();
  expect(quoteSchema.parse(quote)).toEqual(quote);
  expect(tagSchema.parse(tag)).toEqual(tag);
  expect(quoteSchema.safeParse({ ...quote, mood: "calm" }).success).toBe(false);
  expect(tagSchema.safeParse({ ...tag, mood: "calm" }).success).toBe(false);
  expect(tolerantQuoteSchema.parse({ ...quote, mood: "calm" })).toEqual({ ...quote, mood: "calm" });
  expect(tolerantTagSchema.parse({ ...tag, mood: "calm" })).toEqual({ ...tag, mood: "calm" });
});

test("the key __proto__, which could change an object's prototype, is refused by the strict schema and left out by the tolerant one", () => {
  const document = JSON.parse(JSON.stringify(workedArticle()).replace("{", '{"__proto__":{"mood":"calm"},')) as Json;
  expect(articleSchema.safeParse(document).error?.issues.map(({ code }) => code)).toEqual(["unrecognized_keys"]);
  const parsed = tolerantArticleSchema.parse(document);
  expect(Object.hasOwn(parsed, "__proto__")).toBe(false);
  expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
});
