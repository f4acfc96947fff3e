// Laws of feeds and sitemaps: whatever the article, what is written is well-formed, and what is read back is stable.
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { type Channel, fromFeed, toAtom, toJsonFeed, toRss } from "../../src/formats/feeds.js";
import { toNewsSitemap } from "../../src/formats/sitemap.js";
import type { Article } from "../../src/schema/index.js";
import { isArticle } from "../../src/schema/index.js";
import { arbitraryArticle } from "./arbitrary-article.js";

const CHANNEL: Channel = { title: "ساحل نمونه", url: "https://example.com/", language: "fa" };
const NOW = "3600-01-01T00:00:00Z";

const WRITERS: [string, (articles: readonly Article[]) => string][] = [
  ["RSS", (articles) => toRss(articles, CHANNEL, { now: NOW })],
  ["Atom", (articles) => toAtom(articles, CHANNEL, { now: NOW })],
  ["JSON Feed", (articles) => JSON.stringify(toJsonFeed(articles, CHANNEL, { now: NOW }))],
];

/** An article that every feed takes. */
const published = arbitraryArticle.map((article): Article => {
  const { url = "https://example.com/1", publishedAt = { iso: "2024-12-02", persian: "1403-09-12" } } = article;
  return { ...article, status: "usable", url, publishedAt, expiresAt: { iso: "3700-01-01", persian: "3078-10-11" } };
});

function expectWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

test("all XML is well-formed, and every article in it is read", () => {
  fc.assert(fc.property(fc.array(published, { maxLength: 3 }), (articles) => {
    for (const [name, write] of WRITERS) {
      const feed = write(articles);
      if (name !== "JSON Feed") expectWellFormed(feed);
      const reading = fromFeed(feed);
      expect(reading.articles.every((article) => isArticle(article))).toBe(true);
      expect(reading.articles.length + reading.diagnostics.filter(({ severity }) => severity === "error").length).toBe(articles.length);
    }
    toNewsSitemap(articles, { publication: { name: "ساحل" }, now: NOW }).forEach(expectWellFormed);
  }), { numRuns: 60 });
});

test("addresses, sections and days come back as they were", () => {
  fc.assert(fc.property(published, (article) => {
    for (const [, write] of WRITERS) {
      const [read] = fromFeed(write([article])).articles;
      if (read === undefined) continue;
      expect(read.url).toBe(article.url);
      expect(read.shortUrl).toBe(article.shortUrl);
      // Years before 1600 are Jalali ones to readers, and RSS has no fractions of seconds.
      if (article.publishedAt!.iso >= "1600" && read.publishedAt !== undefined) expect(read.publishedAt.iso).toBe(article.publishedAt!.iso);
    }
  }), { numRuns: 60 });
});

test("JSON Feed carries every key but for what HTML makes of the body", () => {
  const KEPT = ["id", "shortUrl", "section", "genre", "urgency", "kickers", "subheadlines", "people", "places", "tags", "attribution", "authors", "related", "rights", "revision", "corrections", "provenance", "textState", "publishedAt", "modifiedAt", "extensions", "language", "direction"] as const;
  fc.assert(fc.property(published, (article) => {
    const [read] = fromFeed(JSON.stringify(toJsonFeed([article], CHANNEL, { now: NOW }))).articles;
    if (read === undefined) return;
    const sent = JSON.parse(JSON.stringify(article)) as Article;
    for (const key of KEPT) expect([key, read[key] ?? []]).toEqual([key, sent[key] ?? []]);
  }), { numRuns: 150 });
});

test("what was read once is read alike from what is written of it", () => {
  fc.assert(fc.property(published, (article) => {
    for (const [, write] of WRITERS) {
      const [once] = fromFeed(write([article])).articles;
      // A date of the years before 1600 is not read, and Atom takes no article without one.
      if (once?.publishedAt === undefined) continue;
      const { articles: [twice], diagnostics } = fromFeed(write([once]));
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect([twice?.url, twice?.id, twice?.publishedAt?.iso]).toEqual([once.url, once.id, once.publishedAt.iso]);
    }
  }), { numRuns: 60 });
});

/** What feeds are made of, right and wrong. */
const PIECES = [
  "<rss>", "<channel>", "<item>", "</item>", "<title>", "</title>", "<link>", "</link>", "<![CDATA[", "]]>", "&laquo;", "&", "<feed xmlns='http://www.w3.org/2005/Atom'>", "<entry>", "<description>", "خبر", " | ",
  "<media:content url='/a.jpg'/>", "<category>", "<!--", "<!DOCTYPE a [", "{", "[", '"', ":", ",", '{"version":"https://jsonfeed.org/version/1.1","items":[', "<guid>", "\u0000", "\uD800",
];

test("nothing that looks like a feed makes the reader throw", () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 40 }), (pieces) => {
    const { articles } = fromFeed(pieces.join(""));
    expect(articles.every((article) => isArticle(article))).toBe(true);
  }), { numRuns: 1000 });
});
