// Arguments: what callers without types give a writer in place of an article is told in one sentence.
import { describe, expect, test } from "vitest";
import { type Channel, toAtom, toJsonFeed, toRss } from "../../src/formats/feeds.js";
import { toHtml } from "../../src/formats/html.js";
import { jsonLdScript, toJsonLd } from "../../src/formats/json-ld.js";
import { toMarkdown } from "../../src/formats/markdown.js";
import { metaTagsHtml, toMetaTags } from "../../src/formats/meta-tags.js";
import { toNinjs } from "../../src/formats/ninjs.js";
import { toPlainText } from "../../src/formats/plain-text.js";
import { toPortableText } from "../../src/formats/portable-text.js";
import { toNewsSitemap } from "../../src/formats/sitemap.js";
import { leastArticle } from "../fixtures/worked-article.js";

const CHANNEL: Channel = { title: "ساحل نمونه", url: "https://example.com/" };

// Whoever has no types may call them with anything.
const WRITERS = [toHtml, jsonLdScript, toJsonLd, toMarkdown, metaTagsHtml, toMetaTags, toNinjs, toPlainText, toPortableText] as unknown as ((article: unknown) => unknown)[];
const LISTS = ([
  ["toRss", (articles) => toRss(articles as [], CHANNEL)],
  ["toAtom", (articles) => toAtom(articles as [], CHANNEL)],
  ["toJsonFeed", (articles) => toJsonFeed(articles as [], CHANNEL)],
  ["toNewsSitemap", (articles) => toNewsSitemap(articles as [], { publication: { name: "ساحل نمونه" }, now: "2024-12-03T08:00:00+03:30" })],
] satisfies [name: string, write: (articles: unknown) => unknown][]);

const NO_ARTICLES: readonly (readonly [value: unknown, described: string])[] = [
  [null, "null"], [undefined, "undefined"], ["{}", "a string"], [7, "a number"], [[], "[object Array]"], [Promise.resolve(), "[object Promise]"], [{ article: null, diagnostics: [] }, "[object Object]"],
];

describe.each(WRITERS)("%o", (write) => {
  test.each(NO_ARTICLES)("%o", (value, described) => {
    expect(() => write(value)).toThrow(new TypeError(`The article must be an object with the keys of the model, not ${described}.`));
  });
});

describe.each(LISTS)("%s", (_, write) => {
  test.each(NO_ARTICLES)("%o in a list", (value, described) => {
    expect(() => write([leastArticle(), value])).toThrow(new TypeError(`The article at index 1 must be an object with the keys of the model, not ${described}.`));
  });
  test.each<[value: unknown, described: string]>([[null, "null"], [leastArticle(), "[object Object]"], ["[]", "a string"]])("%o in place of a list", (value, described) => {
    expect(() => write(value)).toThrow(new TypeError(`The articles must be an array, not ${described}.`));
  });
});
