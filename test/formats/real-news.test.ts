// Real news through every format: nothing of an article is lost or doubled that the tables of losses do not name, and other people's programs read what we wrote.
import { toHTML } from "@portabletext/to-html";
import FeedParser from "feedparser";
import jsonld from "jsonld";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import RssParser from "rss-parser";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { fromFeed, toAtom, toJsonFeed, toRss } from "../../src/formats/feeds.js";
import { toHtml } from "../../src/formats/html.js";
import { toJsonLd } from "../../src/formats/json-ld.js";
import { fromMarkdown, toMarkdown } from "../../src/formats/markdown.js";
import { metaTagsHtml, toMetaTags } from "../../src/formats/meta-tags.js";
import { toNinjs } from "../../src/formats/ninjs.js";
import { toPlainText } from "../../src/formats/plain-text.js";
import { toPortableText } from "../../src/formats/portable-text.js";
import { toNewsSitemap } from "../../src/formats/sitemap.js";
import { type Article, type Block, blockText, isArticle } from "../../src/schema/index.js";
import { PROCESSING } from "./json-ld-context.js";
import { FORMATS } from "./losses/formats.js";
import { missingOf, tableOf } from "./losses/kept.js";
import { ninjsFaults, STANDARD_FOLDER } from "./ninjs-schema.js";
import { type Named, NEWS_FOLDER, realArticles } from "./real-articles.js";

const ALL: readonly Named[] = NEWS_FOLDER === undefined ? [] : realArticles(NEWS_FOLDER);

/** Articles that everybody may fetch, once each. */
const FREE = ALL.filter(({ article }, index) =>
  article.url !== undefined && article.publishedAt !== undefined && (article.status ?? "usable") === "usable" && ALL.findIndex((other) => other.article.url === article.url) === index);
const CHANNEL = { title: "ساحل نمونه", url: "https://example.com/" };
const NOW = { now: "2024-12-05T00:00:00+03:30" };

/** How many articles a message names: enough to see what is wrong. */
const MOST_TOLD = 5;

/** Holds for every article: `faultsOf` says what is wrong with one. */
function expectOfAll(faultsOf: (article: Article) => unknown[], articles: readonly Named[] = ALL): void {
  const faults = articles.flatMap(({ name, article }) => faultsOf(article).map((fault) => ({ name, fault })));
  expect(faults.slice(0, MOST_TOLD), `${String(new Set(faults.map(({ name }) => name)).size)} of ${String(articles.length)} articles`).toEqual([]);
}

/** Nothing where two lists are equal, else the first place where they differ. */
function difference(found: readonly string[], expected: readonly string[]): unknown[] {
  const at = expected.findIndex((text, index) => text !== found[index]);
  if (at < 0 && found.length === expected.length) return [];
  const place = at < 0 ? expected.length : at;
  return [{ place, found: found[place], expected: expected[place] }];
}

/** The texts that a body prints, one for each element that holds one. */
function printedTexts(block: Block): readonly string[] {
  if (block.type === "list") return block.items;
  if (block.type === "table") return [block.caption ?? [], block.header ?? [], block.rows.flatMap(({ cells }) => cells)].flat();
  return [blockText(block)].filter((text) => text !== "");
}
const bodyTexts = ({ body }: Article): readonly string[] => body.flatMap(printedTexts);

const asLine = (text: string): string => text.replace(/[ \t\n\f\r]+/gu, " ").trim();

/** HTML without the white space that no browser shows, its quotes between the marks that browsers draw. */
function elementsOf(html: string) {
  const { document } = parseHTML(html.startsWith("<!doctype") ? html : `<html><body>${html}</body></html>`);
  for (const quote of document.querySelectorAll("q")) quote.replaceWith("«", ...quote.childNodes, "»");
  for (const line of document.querySelectorAll("br")) line.replaceWith(" ");
  const texts = (selector: string, besides?: string): string[] =>
    [...document.querySelectorAll(selector)].filter((element) => besides === undefined || element.closest(besides) === null).map(({ textContent }) => asLine(textContent ?? ""));
  return { document, texts };
}

function expectWellFormed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
}

describe.skipIf(NEWS_FOLDER === undefined)("real news (needs KHABAR_DATA)", () => {
  test("all of it is articles, of every outlet", () => {
    expect(ALL.length).toBeGreaterThan(380);
    expectOfAll((article) => (isArticle(article) ? [] : ["no article"]));
    expect(new Set(ALL.flatMap(({ article }) => article.attribution.map(({ name }) => name))).size).toBeGreaterThan(6);
  });

  describe.each(FORMATS.filter(({ read }) => read !== undefined))("$name", ({ table, write, read }) => {
    test("comes back but for what its table of losses names", () => {
      expectOfAll((article) => [...missingOf(article, read?.(write(article)), tableOf(table))], FREE);
    });
  });

  test("JSON-LD is understood by a processor", async () => {
    for (const { name, article } of ALL) {
      const [node] = await jsonld.expand(toJsonLd(article), PROCESSING);
      expect(node?.["https://schema.org/headline"], name).toEqual([{ "@value": article.headline }]);
      expect(Object.keys(node ?? {}).length, name).toBe(Object.keys(toJsonLd(article)).length - 1);
    }
  });

  test.skipIf(STANDARD_FOLDER === undefined)("ninjs is valid by IPTC's schema", () => {
    const faultsOf = ninjsFaults();
    expectOfAll((article) => [...faultsOf(toNinjs(article))]);
  });

  describe.each([["RSS", toRss], ["Atom", toAtom]])("%s", (_, write) => {
    const xml = write(FREE.map(({ article }) => article), CHANNEL, NOW);
    /** What tells an article from others, and what files it. */
    const linesOf = (labelsOf: (article: Article) => readonly (string | undefined)[]): string[] =>
      FREE.map(({ article }) => [article.headline, article.url, new Date(article.publishedAt?.iso ?? "").toISOString(), ...labelsOf(article)].filter((part) => part !== undefined).join(" | "));

    test("is XML", () => {
      expectWellFormed(xml);
    });
    test("says to rss-parser what it says to us", async () => {
      const { items } = await new RssParser().parseString(xml);
      // Of Atom it reads no categories; those of RSS are texts.
      const seen = items.map(({ title, link, isoDate, categories = [] }) => [title, link, isoDate, ...categories].join(" | "));
      expect(difference(seen, linesOf(({ section, tags }) => (write === toAtom ? [] : [section, ...tags.map(({ label }) => label)])))).toEqual([]);
    });
    test("says to feedparser what it says to us", async () => {
      const seen: string[] = [];
      const parser = new FeedParser({});
      await new Promise((resolve, reject) => {
        parser.on("error", reject).on("end", resolve).on("readable", () => {
          for (let item = parser.read(); item !== null; item = parser.read()) seen.push([item.title, item.link, item.pubdate?.toISOString(), ...item.categories].join(" | "));
        });
        parser.end(xml);
      });
      // Of Atom it reads the term of a category, which tells it from others, and no label.
      expect(difference(seen, linesOf(({ section, tags }) => [section, ...tags.map(({ label, slug }) => (write === toAtom ? slug : label))]))).toEqual([]);
    });
    test("tells of nothing when it is read back", () => {
      expect(fromFeed(xml).diagnostics).toEqual([]);
    });
  });

  test("JSON Feed has an item for each, with all that its body prints", () => {
    const { items } = toJsonFeed(FREE.map(({ article }) => article), CHANNEL, NOW);
    expect(items.map(({ url }) => url)).toEqual(FREE.map(({ article }) => article.url));
    expectOfAll((article) => {
      const item = items.find(({ url }) => url === article.url);
      return [...difference(elementsOf(item?.content_html ?? "").texts("p, h2, h3, h4, h5, h6, li, caption, th, td, .caption"), bodyTexts(article).map(asLine)), ...difference([item?.title ?? ""], [article.headline])];
    }, FREE);
  });

  test("the news sitemap is XML and lists every article of its two days", () => {
    expectOfAll((article) => {
      const [xml = ""] = toNewsSitemap([article], { publication: { name: "ساحل نمونه", language: "fa" }, now: article.publishedAt?.iso ?? "" });
      expectWellFormed(xml);
      return elementsOf(xml.replace(/^<\?[^>]*>/u, "")).texts("loc").length === 1 ? [] : ["not listed"];
    }, FREE.filter(({ article }) => article.publishedAt?.iso.includes("T")));
  });

  describe.each([["fragment", false], ["document", true]])("the HTML %s", (_, document) => {
    const OUTSIDE = "header, footer, .live > .times, .media, figcaption:not(:has(.caption))";

    test("prints every block once, in order", () => {
      expectOfAll((article) => {
        const found = elementsOf(toHtml(article, { document })).texts("article p, article h2, article h3, article h4, article h5, article h6, article li, article td, article th, article caption, article .caption", `${OUTSIDE}, header + figure:not(.quote), aside.corrections, p.sources, div.tags, div.places, nav`);
        const expected = bodyTexts(article).map(asLine);
        // The entries of a live blog stand in an order of their own.
        return article.liveBlog === undefined ? difference(found, expected) : difference(found.sort(), [...expected].sort());
      });
    });
    test("has one headline of the first rank, and leaves out no rank below it", () => {
      expectOfAll((article) => {
        const { document: page, texts } = elementsOf(toHtml(article, { document }));
        const ranks = [...page.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName.slice(1)));
        const gap = ranks.findIndex((rank, index) => rank > (ranks[index - 1] ?? 0) + 1);
        return [...difference(texts("h1"), [asLine(article.headline)]), ...(gap < 0 ? [] : [ranks])];
      });
    });
  });

  test("meta tags name the headline and the address, and describe the article in one line", () => {
    expectOfAll((article) => {
      const { document: page } = elementsOf(metaTagsHtml(article));
      const content = (name: string): string | undefined => page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content") ?? undefined;
      const { title, meta } = toMetaTags(article);
      return [
        ...difference([page.querySelector("title")?.textContent ?? "", content("og:title") ?? ""], [title, title]),
        ...difference([content("og:url") ?? ""], [article.canonicalUrl ?? article.url ?? ""]),
        ...(content("description") === content("og:description") && !/^$|\s{2}|\n/u.test(content("description") ?? "x") ? [] : [content("description")]),
        ...(page.querySelectorAll("meta").length === meta.length ? [] : ["another count"]),
      ];
    });
  });

  test("Markdown comes back whole", () => {
    expectOfAll((article) => {
      const { article: read, diagnostics } = fromMarkdown(toMarkdown(article));
      try {
        expect(read).toEqual(article);
      } catch (error) {
        return [error instanceof Error ? error.message : error];
      }
      return [...diagnostics];
    });
  });

  test("Markdown is rendered by markdown-it as the same texts", () => {
    const renderer = new MarkdownIt({ html: true });
    expectOfAll((article) => {
      const markdown = toMarkdown(article).replace(/^---\n.*?\n---\n/su, "");
      const TEXTS: ReadonlySet<string> = new Set(["lead", "paragraph", "heading", "list"]);
      const expected = article.body.filter(({ type }) => TEXTS.has(type)).flatMap(printedTexts).map(asLine);
      const found = elementsOf(renderer.render(markdown)).texts("p, h1, h2, h3, h4, h5, h6, li");
      return article.body.every(({ type }) => TEXTS.has(type)) ? difference(found, expected) : expected.filter((text) => !found.includes(text));
    });
  });

  test("Portable Text is rendered by its own library as the same texts", () => {
    expectOfAll((article) => {
      const TEXTS: ReadonlySet<string> = new Set(["lead", "paragraph", "heading", "list", "pullquote"]);
      const expected = article.body.filter(({ type }) => TEXTS.has(type)).flatMap(printedTexts).map(asLine);
      return difference(elementsOf(toHTML(toPortableText(article), { onMissingComponent: false })).texts("p, h1, h2, h3, h4, h5, h6, li, blockquote"), expected);
    });
  });

  test("plain text has the headline and every text of the body, in order", () => {
    expectOfAll((article) => {
      const written = toPlainText(article).split("\n").map(asLine).join("\n");
      const expected = [article.headline, ...article.body.filter(({ type }) => type !== "pullquote" && type !== "table").flatMap(printedTexts)].map((text) => text.split(/[\n\r\u0085\u2028\u2029]/u).map(asLine).filter((line) => line !== ""));
      let at = 0;
      return expected.flat().filter((line) => {
        const found = written.indexOf(line, at);
        if (found >= 0) at = found + line.length;
        return found < 0;
      });
    });
  });
});
