// Formats: what each writer and reader takes for an article of 3 KB, beside copying the same article by JSON and beside peers that read the same documents.
import { parseDocument } from "htmlparser2";
import MarkdownIt from "markdown-it";
import RssParser from "rss-parser";
import { afterAll, test } from "vitest";
import type * as Feeds from "../../src/formats/feeds.js";
import type * as Html from "../../src/formats/html.js";
import type * as JsonLd from "../../src/formats/json-ld.js";
import type * as Markdown from "../../src/formats/markdown.js";
import type * as Meta from "../../src/formats/meta-tags.js";
import type * as Ninjs from "../../src/formats/ninjs.js";
import type * as PlainText from "../../src/formats/plain-text.js";
import type * as PortableText from "../../src/formats/portable-text.js";
import type * as Sitemap from "../../src/formats/sitemap.js";
import { builtEntry, khabar } from "./built.ts";
import { newsArticle as article } from "./news-article.ts";
import { table } from "./table.ts";
import { bytesOf } from "./texts.ts";

// What the compiler cannot know, the build sees to: each entry is made of the file that its type names.
const { fromFeed, toAtom, toJsonFeed, toRss } = (await import(builtEntry("formats/feeds"))) as typeof Feeds;
const { toHtml } = (await import(builtEntry("formats/html"))) as typeof Html;
const { fromJsonLd, jsonLdScript, toJsonLd } = (await import(builtEntry("formats/json-ld"))) as typeof JsonLd;
const { fromMarkdown, toMarkdown } = (await import(builtEntry("formats/markdown"))) as typeof Markdown;
const { metaTagsHtml, toMetaTags } = (await import(builtEntry("formats/meta-tags"))) as typeof Meta;
const { fromNinjs, toNinjs } = (await import(builtEntry("formats/ninjs"))) as typeof Ninjs;
const { toPlainText } = (await import(builtEntry("formats/plain-text"))) as typeof PlainText;
const { toPortableText } = (await import(builtEntry("formats/portable-text"))) as typeof PortableText;
const { toNewsSitemap } = (await import(builtEntry("formats/sitemap"))) as typeof Sitemap;

const { blockText, checkArticle, isArticle } = khabar;

/** Milliseconds for each function. */
const TIMES = { time: 500, iterations: 100, warmupTime: 300, warmupIterations: 100 };

const CHANNEL = { title: "خبرگزاری کرانه", url: "https://news.example.com/", language: "fa" };
const SITEMAP = { publication: { name: "خبرگزاری کرانه", language: "fa" }, now: new Date("2024-12-03T00:00:00Z") };

/** A list of one article: what the list itself costs is paid by that one. */
const ONE = [article];

const documents = {
  rss: toRss(ONE, CHANNEL),
  atom: toAtom(ONE, CHANNEL),
  jsonFeed: JSON.stringify(toJsonFeed(ONE, CHANNEL)),
  ninjs: JSON.stringify(toNinjs(article)),
  jsonLd: JSON.stringify(toJsonLd(article)),
  markdown: toMarkdown(article),
  html: toHtml(article),
  page: toHtml(article, { document: true }),
};

/** Behind our front matter. */
const body = documents.markdown.slice(documents.markdown.indexOf("\n---\n") + "\n---\n".length);
/** As people and other programs write a front matter, which is read as YAML. */
const handWritten = ["---", `title: ${article.headline}`, "date: 2024-12-02T14:30:00+03:30", "tags:", ...article.tags.map(({ label }) => `  - ${label}`), "---", body].join("\n");

const rssParser = new RssParser();
const markdownIt = new MarkdownIt();

interface Run {
  readonly name: string;
  readonly run: () => unknown;
}

const WRITERS: readonly Run[] = [
  { name: "toJsonLd", run: () => toJsonLd(article) },
  { name: "jsonLdScript", run: () => jsonLdScript(article) },
  { name: "toNinjs", run: () => toNinjs(article) },
  { name: "toRss", run: () => toRss(ONE, CHANNEL) },
  { name: "toAtom", run: () => toAtom(ONE, CHANNEL) },
  { name: "toJsonFeed", run: () => toJsonFeed(ONE, CHANNEL) },
  { name: "toNewsSitemap", run: () => toNewsSitemap(ONE, SITEMAP) },
  { name: "toMetaTags", run: () => toMetaTags(article) },
  { name: "metaTagsHtml", run: () => metaTagsHtml(article) },
  { name: "toHtml", run: () => toHtml(article) },
  { name: "toHtml, a document", run: () => toHtml(article, { document: true }) },
  { name: "toMarkdown", run: () => toMarkdown(article) },
  { name: "toPortableText", run: () => toPortableText(article) },
  { name: "toPlainText", run: () => toPlainText(article) },
];

const READERS: readonly Run[] = [
  { name: "fromFeed, RSS", run: () => fromFeed(documents.rss).articles[0] },
  { name: "fromFeed, Atom", run: () => fromFeed(documents.atom).articles[0] },
  { name: "fromFeed, JSON Feed", run: () => fromFeed(documents.jsonFeed).articles[0] },
  { name: "fromNinjs", run: () => fromNinjs(documents.ninjs).article },
  { name: "fromJsonLd", run: () => fromJsonLd(documents.jsonLd).article },
  { name: "fromMarkdown", run: () => fromMarkdown(documents.markdown).article },
  { name: "fromMarkdown, YAML by hand", run: () => fromMarkdown(handWritten).article },
];

/** They read the same documents, but into elements and texts; none of them makes an article of it. */
const PEERS: readonly Run[] = [
  { name: "rss-parser, RSS", run: () => rssParser.parseString(documents.rss) },
  { name: "rss-parser, Atom", run: () => rssParser.parseString(documents.atom) },
  { name: "markdown-it, the body", run: () => markdownIt.render(body) },
  { name: "htmlparser2's parseDocument, toHtml's", run: () => parseDocument(documents.html) },
  { name: "htmlparser2's parseDocument, the document", run: () => parseDocument(documents.page) },
];

const COPY = "JSON.parse(JSON.stringify(article))";

const words = [article.headline, ...article.kickers, ...article.body.map(blockText)].join("\n");
const rows: string[][] = [];

test(`an article of ${(bytesOf(words) / 1000).toFixed(1)} KB`, async ({ bench }) => {
  if (!isArticle(article) || checkArticle(article).length > 0) throw new Error("The article is not right.");
  for (const { name, run } of READERS) {
    if (!isArticle(run())) throw new Error(`${name} reads no article.`);
  }
  const all = [{ name: COPY, run: () => JSON.parse(JSON.stringify(article)) as unknown }, ...WRITERS, ...READERS];
  const results = await bench.compare(
    ...all.map(({ name, run }) => bench(name, () => void run())),
    ...PEERS.map(({ name, run }) => bench(name, async () => { await run(); })),
    TIMES,
  );
  // The median: whatever else a machine does disturbs a mean.
  const perSecond = (name: string): number => 1000 / results.get(name).latency.p50;
  for (const { name } of [...all, ...PEERS]) rows.push([name, Math.round(perSecond(name)).toLocaleString("en"), (perSecond(COPY) / perSecond(name)).toFixed(2)]);
});

afterAll(() => {
  console.log(`\nOf an article of ${(bytesOf(words) / 1000).toFixed(1)} KB of text, in UTF-8. Copies are how long each takes beside copying the article by JSON.\n`);
  console.log(`${table(["", "a second", "copies"], rows)}\n`);
});
