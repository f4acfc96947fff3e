import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { NewsDate as PrintedDate } from "../../src/dates/index.js";
import { type JsonLdArticle, toJsonLd } from "../../src/formats/json-ld.js";
import {
  type Article, type articleSchema, type Block, checkArticle, describeModel, type Description, isArticle, type Issue, type IssueCode, jalaliDateCodec, type jalaliDateSchema,
  type jalaliMonthSchema, migrateArticle, type NewsDate, newsDateCodec, type Quote, type Speaker, type TolerantArticle, tolerantArticleSchema, treeifyIssues, validateArticle,
} from "../../src/schema/index.js";

declare const value: unknown;
declare const article: Article;
declare const newsDate: NewsDate;
declare const printed: PrintedDate;

describe("Article", () => {
  test("is what the schema takes and what it gives: nothing is transformed", () => {
    expectTypeOf<z.input<typeof articleSchema>>().toEqualTypeOf<Article>();
    expectTypeOf<z.output<typeof articleSchema>>().toEqualTypeOf<Article>();
  });

  test("has the fields of the model", () => {
    expectTypeOf<Article["schemaVersion"]>().toEqualTypeOf<1>();
    expectTypeOf<Article["direction"]>().toEqualTypeOf<"ltr" | "rtl">();
    expectTypeOf<Article["headline"]>().toEqualTypeOf<string>();
    expectTypeOf<Article["kickers"]>().toEqualTypeOf<string[]>();
    expectTypeOf<Article["body"]>().toEqualTypeOf<Block[]>();
    expectTypeOf<Article["quotes"]>().toEqualTypeOf<Quote[]>();
    expectTypeOf<Article["publishedAt"]>().toEqualTypeOf<NewsDate | undefined>();
    expectTypeOf<Quote["speaker"]>().toEqualTypeOf<Speaker | undefined>();
    expectTypeOf<Speaker["resolution"]>().toEqualTypeOf<"full-name" | "implicit" | "pronoun" | "role" | "surname">();
  });

  test("has no key that the model does not name, and no any", () => {
    expectTypeOf<Article>().not.toHaveProperty("title");
    expectTypeOf<string extends keyof Article ? true : false>().toEqualTypeOf<false>();
    expectTypeOf<Article[keyof Article]>().not.toBeAny();
    expectTypeOf<Block[keyof Block]>().not.toBeAny();
  });

  test("tells its blocks apart by their type", () => {
    expectTypeOf<Block["type"]>().toEqualTypeOf<"audio" | "divider" | "embed" | "heading" | "image" | "lead" | "list" | "paragraph" | "pullquote" | "table" | "video">();
    expectTypeOf<Extract<Block, { type: "list" }>["items"]>().toEqualTypeOf<string[]>();
    expectTypeOf<Extract<Block, { type: "heading" }>["level"]>().toEqualTypeOf<number>();
  });
});

test("a date that khabar/dates reads fits the model", () => {
  expectTypeOf<PrintedDate>().toExtend<NewsDate>();
  expectTypeOf({ ...article, publishedAt: printed }).toExtend<Article>();
});

test("a date of khabar/dates and one of the model have the same fields, of the same types", () => {
  type Fields<Value> = { readonly [Key in keyof Value]-?: Exclude<Value[Key], undefined> };
  expectTypeOf<Fields<PrintedDate>>().toEqualTypeOf<Fields<NewsDate>>();
});

test("Jalali strings are strings, and their codecs have a Date on the other side", () => {
  expectTypeOf<z.infer<typeof jalaliDateSchema>>().toEqualTypeOf<string>();
  expectTypeOf<z.infer<typeof jalaliMonthSchema>>().toEqualTypeOf<string>();
  expectTypeOf(z.decode(jalaliDateCodec({ timeZone: "Asia/Kabul" }), "1403-09-12")).toEqualTypeOf<Date>();
  expectTypeOf(z.encode(jalaliDateCodec(), new Date(0))).toEqualTypeOf<string>();
  expectTypeOf(z.decode(newsDateCodec({ language: "fa" }), newsDate)).toEqualTypeOf<Date>();
  expectTypeOf(z.encode(newsDateCodec(), new Date(0))).toEqualTypeOf<NewsDate>();
  // @ts-expect-error There are two languages.
  newsDateCodec({ language: "de" });
});

test("isArticle narrows what is unknown", () => {
  if (isArticle(value)) expectTypeOf(value).toEqualTypeOf<Article>();
  else expectTypeOf(value).toEqualTypeOf<unknown>();
});

test("validateArticle has an article or issues, never both", () => {
  const result = validateArticle(value, { language: "fa" });
  if (result.ok) {
    expectTypeOf(result.article).toEqualTypeOf<Article>();
    expectTypeOf(result).not.toHaveProperty("issues");
  } else {
    expectTypeOf(result.issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(result).not.toHaveProperty("article");
  }
  expectTypeOf<IssueCode>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<IssueCode>();
  // @ts-expect-error There are two languages.
  validateArticle(value, { language: "de" });
});

test("checkArticle takes an article and no less", () => {
  expectTypeOf(checkArticle).parameter(0).toEqualTypeOf<Article>();
  // @ts-expect-error An object is no article yet.
  checkArticle({ headline: "بندر تازه باز شد" });
});

test("the tolerant article keeps unknown keys, at every level, as unknown", () => {
  const tolerant = tolerantArticleSchema.parse(value);
  expectTypeOf(tolerant).toEqualTypeOf<TolerantArticle>();
  expectTypeOf(tolerant["mood"]).toEqualTypeOf<unknown>();
  expectTypeOf(tolerant.headline).toEqualTypeOf<string>();
  expectTypeOf(tolerant.quotes[0]?.["mood"]).toEqualTypeOf<unknown>();
  expectTypeOf(tolerant.quotes[0]?.text).toEqualTypeOf<string | undefined>();
  expectTypeOf(tolerant.textState.normalizer["mood"]).toEqualTypeOf<unknown>();
  expectTypeOf(tolerant.body[0]?.type).toEqualTypeOf<string | undefined>();
  expectTypeOf<Article>().toExtend<TolerantArticle>();
});

test("a tolerant block is one of a known type, or of another", () => {
  const block = tolerantArticleSchema.parse(value).body[0]!;
  if ("level" in block && typeof block.level === "number") expectTypeOf(block.level).toEqualTypeOf<number>();
  expectTypeOf<{ type: "poll"; question: string }>().toExtend<TolerantArticle["body"][number]>();
});

test("a migrated document is a tolerant article or null, and a tree of issues holds sentences", () => {
  const { article: migrated, steps, issues } = migrateArticle(value, { language: "fa", limit: 10 });
  expectTypeOf(migrated).toEqualTypeOf<TolerantArticle | null>();
  expectTypeOf(steps).toEqualTypeOf<readonly string[]>();
  expectTypeOf(treeifyIssues(issues).properties?.["tags"]?.items?.[0]?.errors).toEqualTypeOf<readonly string[] | undefined>();
});

test("a fix is JSON Patch", () => {
  const [operation] = checkArticle(article)[0]?.fix ?? [];
  if (operation?.op === "replace") expectTypeOf(operation.value).toEqualTypeOf<unknown>();
  if (operation?.op === "move") expectTypeOf(operation.from).toEqualTypeOf<string>();
});

test("descriptions go into a registry of zod's or one's own, which comes back as it is", () => {
  expectTypeOf(describeModel(z.registry<Description>())).toEqualTypeOf<z.core.$ZodRegistry<Description>>();
  expectTypeOf(describeModel(z.globalRegistry)).toEqualTypeOf<typeof z.globalRegistry>();
});

test("JSON-LD is read, not changed", () => {
  expectTypeOf(toJsonLd(article)).toEqualTypeOf<JsonLdArticle>();
  expectTypeOf<JsonLdArticle["datePublished"]>().toEqualTypeOf<string | undefined>();
  // @ts-expect-error Every key is readonly.
  toJsonLd(article).headline = "بندر";
});
