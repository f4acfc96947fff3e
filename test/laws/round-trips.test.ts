// Round trips: whatever article is written in a format that has a reader comes back equal, but for the places that its table of losses names.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article, articleSchema, blockText, type NewsDate } from "../../src/schema/index.js";
import { NAME } from "../../src/schema/patterns.js";
import { textDirection } from "../../src/text/index.js";
import { FORMATS } from "../formats/losses/formats.js";
import { missingOf, tableOf } from "../formats/losses/kept.js";
import { arbitraryArticle } from "./arbitrary-article.js";

/** What formats read otherwise than it was written, by their nature: markup within texts, runs of white space, controls that no document can hold. Attacks have tests of their own. */
const UNUSUAL = /[^\p{L}\p{N}\u200C «»،.؟()]/gu;
const LOOSE_HALF_SPACE = /(?<!\p{L})\u200C|\u200C(?!\p{L})/gu;

const plain = (text: string): string => text.replace(UNUSUAL, " ").replace(LOOSE_HALF_SPACE, "").replace(/ {2,}/gu, " ").trim() || "بندر";
/** Marks within a tag part it where others write several tags in one, or a path of sections. */
const plainLabel = (text: string): string => plain(text.replace(/[«»،.؟()]/gu, " "));


const DATE: NewsDate = { iso: "2024-12-02", persian: "1403-09-12" };
const isOfOurTime = ({ iso }: NewsDate): boolean => iso >= "1700" && iso < "2600";

const isDate = (value: object): value is NewsDate => "iso" in value;
/** Keys whose values are no words: addresses, codes, names that code gives. Some keys have words elsewhere. */
const CODES = new Set(["url", "canonicalUrl", "shortUrl", "type", "language", "direction", "id", "personId", "placeId", "quoteId", "form", "resolution", "kind", "relation", "rule", "slug", "license",
  "digitalSourceType", "poster", "genre", "status", "country", "retrievedFrom", "archiveUrl", "previousId", "zwnj", "sameAs", "calendar", "role", "tolerance", "iso", "persian"]);

const isCode = (key: string, value: string): boolean => {
  if (key === "role") return value === "published" || value === "modified";
  if (key === "license") return value.startsWith("http");
  return CODES.has(key) && (key !== "id" || NAME.test(value));
};

function tamed(value: unknown, key = ""): unknown {
  if (typeof value === "string") return isCode(key, value) ? value : key === "label" ? plainLabel(value) : plain(value);
  if (typeof value === "number") return key === "duration" ? Math.round(value % 100_000) : value + 0;
  if (Array.isArray(value)) return value.map((item) => tamed(item, key));
  if (typeof value !== "object" || value === null || key === "extensions") return value;
  if (isDate(value) && !isOfOurTime(value)) return { ...DATE };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tamed(inner, name)]));
}

const TEXTS: ReadonlySet<string> = new Set(["lead", "paragraph", "heading", "list"]);

const once = <Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] =>
  items.filter((item, index) => items.findIndex((other) => nameOf(other) === nameOf(item)) === index);

/** An article of plain words, its quotes being the whole text of their blocks, no tag and no author given twice, and published when feeds may show it. */
const plainArticle: fc.Arbitrary<Article> = arbitraryArticle.map((wild) => {
  const article = tamed(wild) as Article;
  const quotes = article.quotes.map((quote) => {
    const spans = [...new Set(quote.spans.map(({ block }) => block))].map((block) => ({ block, start: 0, end: blockText(article.body[block] ?? { type: "divider" }).length }));
    return { ...quote, spans, text: spans.map(({ block }) => blockText(article.body[block] ?? { type: "divider" })).join("\n") || quote.text };
  });
  const open = structuredClone(article);
  for (const key of ["status", "embargoedUntil", "expiresAt"] as const) Reflect.deleteProperty(open, key);
  const direction = textDirection(open.headline) ?? "rtl";
  const tags = once(open.tags, ({ label }) => label);
  const authors = open.authors === undefined ? {} : { authors: once(open.authors, ({ name }) => name) };
  // A dateline is words: of a day of our time, and none that say another one.
  const day = open.dateline?.date;
  const isSayable = day?.iso.length === 10 && day.persian >= "1300" && day.persian < "1500";
  const dateline = day === undefined ? {} : { dateline: { ...open.dateline, date: isSayable ? { iso: day.iso, persian: day.persian } : { ...DATE } } };
  // An entry without words, or of a whole month, is none to others.
  const entries = (open.liveBlog?.entries ?? []).filter(({ publishedAt, blocks }) => publishedAt.iso.length > 7 && !publishedAt.iso.includes("/") && open.body.slice(blocks.start, blocks.end).some(({ type }) => TEXTS.has(type)));
  const liveBlog = open.liveBlog === undefined ? {} : { liveBlog: { ...open.liveBlog, entries } };
  return { ...open, direction, quotes, tags, ...liveBlog, ...authors, ...dateline, id: "1403", url: "https://example.com/news/1403", publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" } };
});

test("the plain articles are articles", () => {
  fc.assert(fc.property(plainArticle, (article) => { expect(articleSchema.safeParse(article).error).toBeUndefined(); }), { numRuns: 300 });
});

describe.each(FORMATS.filter(({ read }) => read !== undefined))("$name", ({ table, write, read }) => {
  test("keeps what its table does not name", () => {
    fc.assert(
      fc.property(plainArticle, (article) => {
        const back = read?.(write(article));
        expect(back).toBeDefined();
        expect(missingOf(article, back, tableOf(table))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("reading once more changes nothing", () => {
    fc.assert(
      fc.property(plainArticle, (article) => {
        const once = read?.(write(article)) ?? article;
        expect(read?.(write(once))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  test("what is read of any article is an article", () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        const back = read?.(write({ ...article, url: "https://example.com/news/1403" }));
        if (back !== null && back !== undefined) expect(articleSchema.safeParse(back).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
