import fc from "fast-check";
import { expect, test } from "vitest";
import { bodyHtml } from "../../src/formats/html/body.js";
import { readBodyHtml } from "../../src/formats/html/read-body.js";
import { toHtml } from "../../src/formats/html.js";
import { metaTagsHtml } from "../../src/formats/meta-tags.js";
import { writableText } from "../../src/markup/characters.js";
import { readTree, textOf, walk } from "../../src/markup/tree.js";
import { type Article, type Block, blockText } from "../../src/schema/index.js";
import { NOT_BLANK } from "../../src/schema/patterns.js";
import { arbitraryArticle } from "./arbitrary-article.js";

/** A text on one line, as HTML shows it. */
const calm = (text: string): string => writableText(text).replace(/[ \t\n\f\u00A0]+/gu, " ").trim();
const calmPrinted = (text: string): string => (NOT_BLANK.test(calm(text)) ? calm(text) : "بندر");

/** What HTML keeps as it is: addresses, numbers, names. */
const KEPT = new Set(["type", "url", "poster", "alt", "quoteId", "digitalSourceType"]);

/** A body with what HTML has a place for, and nothing else. */
function calmBody(body: readonly Block[]): Block[] {
  return body.map((block) => {
    const written = Object.entries(block).flatMap(([key, value]): [string, unknown][] => {
      if (key === "extensions" || (key === "alt" && writableText(value as string) === "")) return [];
      if (key === "renditions") {
        return (value as unknown[]).length === 0 ? [] : [[key, value]];
      }
      if (key === "alt") return [[key, writableText(value as string)]];
      if (key === "rows") return [[key, (value as { cells: string[] }[]).map(({ cells }) => ({ cells: cells.map(calm) }))]];
      if (key === "header") return [[key, (value as string[]).map(calm)]];
      if (key === "items") return [[key, (value as string[]).map(calmPrinted)]];
      return [[key, typeof value === "string" && !KEPT.has(key) ? calmPrinted(value) : value]];
    });
    // The keys are those of the block, and their values of the same kind.
    return Object.fromEntries(written) as Block;
  });
}

test("a body comes back from its HTML, but for what HTML has no place for", () => {
  fc.assert(
    fc.property(arbitraryArticle, ({ body }) => {
      const expected = calmBody(body);
      expect(readBodyHtml(bodyHtml(expected))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

test("what was read once is settled", () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryArticle.map(({ body }) => bodyHtml(body)), fc.string()), (html) => {
      const body = readBodyHtml(html);
      expect(readBodyHtml(bodyHtml(body))).toEqual(body);
    }),
    { numRuns: 500 },
  );
});

/** What is seen of a text: neither white space, nor the marks that a `<q>` draws, nor what no document can hold. */
const seen = (text: string): string => writableText(text).replace(/[\s«»“”]/gu, "");

/** Any numbers as places. */
const anywhere = fc.oneof(fc.integer({ min: -3, max: 20 }), fc.integer(), fc.double());

/** Articles whose spans and entries lie anywhere, as in one that was never checked. */
const unchecked: fc.Arbitrary<Article> = fc.tuple(arbitraryArticle, fc.array(fc.tuple(anywhere, anywhere, anywhere), { maxLength: 8 }), fc.boolean()).map(([article, places, isLive]) => ({
  ...article,
  quotes: [...article.quotes, ...places.map(([block, start, end], index) => ({
    id: `x${String(index % 3)}`, text: "بندر", form: (["direct", "mixed", "indirect"] as const)[index % 3]!, spans: [{ block, start, end }, { block: index, start: 0, end: 3 }], confidence: 1, rule: "r",
  }))],
  ...(isLive && { liveBlog: { entries: places.map(([start, end], index) => ({ id: `e${String(index)}`, publishedAt: { iso: "2024-12-02", persian: "1403-09-12" }, blocks: { start, end } })) } }),
}));

test("no word of the body is lost, whatever the spans and entries say", () => {
  fc.assert(
    fc.property(unchecked, (article) => {
      const page = seen(textOf(readTree(toHtml(article))));
      for (const block of article.body) expect(page).toContain(seen(block.type === "table" ? block.rows[0]!.cells[0]! : blockText(block)));
      expect(page).toContain(seen(article.headline));
    }),
    { numRuns: 500 },
  );
});

/** Every element that the writers have. */
const ELEMENTS = new Set(("html head meta title link style script body main article header hgroup h1 h2 h3 h4 h5 h6 p span bdi a time strong figure img video audio figcaption "
  + "blockquote q br ul ol li table caption thead tbody tr th td hr aside section footer nav ins small div").split(" "));

test("whatever stands in an article, its page has no element but ours, and no script but data", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const names: string[] = [];
      let scripts = 0;
      walk(readTree(toHtml(article, { document: true })), ({ name, ...node }) => {
        if (name !== "") names.push(name);
        if (name === "script" && "attributes" in node && node.attributes.type === "application/ld+json") scripts += 1;
      });
      expect(names.filter((name) => !ELEMENTS.has(name))).toEqual([]);
      expect([names.filter((name) => name === "script").length, names.filter((name) => name === "html").length, scripts]).toEqual([1, 1, 1]);
    }),
    { numRuns: 300 },
  );
});

test("every id on a page is there once", () => {
  fc.assert(
    fc.property(unchecked, (article) => {
      const ids = Array.from(toHtml(article).matchAll(/<[a-z]+ (?:[a-z-]+="[^"]*" )*?id="([^"]*)"/gu), ([, id]) => id).filter((id) => id?.startsWith("quote-"));
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test("the article stays as it was", () => {
  fc.assert(
    fc.property(arbitraryArticle, (article) => {
      const before = structuredClone(article);
      toHtml(article, { document: true });
      metaTagsHtml(article);
      expect(article).toEqual(before);
    }),
  );
});
