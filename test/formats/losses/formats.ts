// Formats: every format as the experiment on losses sees it: a writer whose output is one text, and a reader where there is one.
import { fromFeed, toAtom, toJsonFeed, toRss } from "../../../src/formats/feeds.js";
import { toHtml } from "../../../src/formats/html.js";
import { fromJsonLd, toJsonLd } from "../../../src/formats/json-ld.js";
import { fromMarkdown, toMarkdown } from "../../../src/formats/markdown.js";
import { toMetaTags } from "../../../src/formats/meta-tags.js";
import { fromNinjs, toNinjs } from "../../../src/formats/ninjs.js";
import { toPlainText } from "../../../src/formats/plain-text.js";
import { toPortableText } from "../../../src/formats/portable-text.js";
import { toNewsSitemap } from "../../../src/formats/sitemap.js";
import type { Article } from "../../../src/schema/index.js";

/** One format. */
export interface Format {
  /** The name of its table in generated/tables.ts. */
  readonly table: string;
  /** As people call it. */
  readonly name: string;
  readonly write: (article: Article) => string;
  readonly read?: (written: string) => Article | null | undefined;
}

/** What a feed says of itself matters to no article, and what time it is only to one under embargo. */
const NOW = { now: "2024-12-05T00:00:00+03:30" };
const CHANNEL = { title: "ساحل نمونه", url: "https://example.com/" };
const readFeed = (written: string): Article | undefined => fromFeed(written).articles[0];

/** The file of the day on which an article was published. */
const sitemapOf = (article: Article): string =>
  article.publishedAt?.iso.includes("T") === true ? JSON.stringify(toNewsSitemap([article], { publication: { name: "ساحل نمونه", language: "fa" }, now: article.publishedAt.iso })) : "";

export const FORMATS: readonly Format[] = [
  { table: "JSON_LD", name: "JSON-LD", write: (article) => JSON.stringify(toJsonLd(article)), read: (written) => fromJsonLd(written).article },
  { table: "NINJS", name: "ninjs", write: (article) => JSON.stringify(toNinjs(article)), read: (written) => fromNinjs(written).article },
  { table: "RSS", name: "RSS", write: (article) => toRss([article], CHANNEL, NOW), read: readFeed },
  { table: "ATOM", name: "Atom", write: (article) => toAtom([article], CHANNEL, NOW), read: readFeed },
  { table: "JSON_FEED", name: "JSON Feed", write: (article) => JSON.stringify(toJsonFeed([article], CHANNEL, NOW)), read: readFeed },
  { table: "MARKDOWN", name: "Markdown", write: (article) => toMarkdown(article), read: (written) => fromMarkdown(written).article },
  { table: "HTML", name: "HTML", write: (article) => toHtml(article) },
  { table: "META_TAGS", name: "meta tags", write: (article) => JSON.stringify(toMetaTags(article)) },
  { table: "NEWS_SITEMAP", name: "Google News sitemap", write: sitemapOf },
  { table: "PORTABLE_TEXT", name: "Portable Text", write: (article) => JSON.stringify(toPortableText(article)) },
  { table: "PLAIN_TEXT", name: "plain text", write: (article) => toPlainText(article) },
];
