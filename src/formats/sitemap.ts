// Sitemap: the newest articles as a news sitemap, by which Google finds them within minutes.
import { readInstant } from "../dates/instant.js";
import { containedText } from "../markup/characters.js";
import { element, type WrittenElement, xmlDocument } from "../markup/xml-writer.js";
import type { Language } from "../schema/messages.js";
import type { Article } from "../schema/types.js";
import { addressed, canonicalAddress } from "./writing/address.js";
import { beginningOf } from "./writing/beginning.js";
import { type LeftOut, type LeftOutReason, publishable } from "./writing/publishable.js";
import { NEWS_SITEMAP } from "./losses/generated/tables.js";
import { reportLosses, type WriteOptions } from "./losses/report.js";

export type { LeftOut, LeftOutReason } from "./writing/publishable.js";
export type { Fate, Loss, WriteOptions } from "./losses/report.js";

/** Whose news it is, as Google News knows it. */
export interface Publication {
  /** Exactly as it is called there, without what stands in parentheses. */
  readonly name: string;
  /** Two or three letters of ISO 639, fa; where nothing is said, that of each article. */
  readonly language?: string | undefined;
}

/** Whose news it is, and when. */
export interface NewsSitemapContext {
  readonly publication: Publication;
  /** A Date or an ISO 8601 instant: the articles of the two days before it are listed. The library has no clock. */
  readonly now: Date | string;
}

/** How a sitemap is written. */
export interface NewsSitemapOptions extends WriteOptions {
  /** Called with every article that is left out, in order. */
  readonly onLeftOut?: ((leftOut: LeftOut) => void) | undefined;
  /** The IANA zone in which a day without a time begins: Asia/Tehran where nothing is said. */
  readonly timeZone?: string | undefined;
  readonly language?: Language | undefined;
}

const NAMESPACES = {
  "xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9",
  "xmlns:image": "http://www.google.com/schemas/sitemap-image/1.1",
};

/** Google takes no more news in one file, and no more pictures of one page. */
const MOST_ARTICLES = 1000;
const MOST_IMAGES = 1000;

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** ISO 639 alone, but for the two kinds of Chinese, which Google tells apart. */
function languageCode(tag: string): string {
  const written = tag.toLowerCase();
  return written === "zh-cn" || written === "zh-tw" ? written : written.split("-", 1).join("");
}

/** What the sitemap wants of an article: an address, and a date of the last two days. */
function demand(article: Article, now: number, timeZone: string | undefined): LeftOutReason | undefined {
  if (canonicalAddress(article) === undefined) return "no-address";
  if (article.publishedAt === undefined) return "no-date";
  const published = Date.parse(beginningOf(article.publishedAt, timeZone));
  if (published > now) return "future";
  return published < now - TWO_DAYS ? "old" : undefined;
}

const leaf = (name: string, text: string): WrittenElement => element(name, {}, [text]);

/** A W3C date: the instant with its offset, or the day, month or year; of a range the first day. */
const publicationDate = ({ publishedAt }: Article): string => publishedAt?.iso.split("/", 1).join("") ?? "";

function images({ media = [], body }: Article): WrittenElement[] {
  const addresses = new Set([...media, ...body].flatMap((part) => (part.type === "image" && addressed(part.url) !== undefined ? [part.url] : [])));
  return [...addresses].slice(0, MOST_IMAGES).map((address) => element("image:image", {}, [leaf("image:loc", address)]));
}

function page(article: Article, { name, language }: Publication): WrittenElement {
  return element("url", {}, [
    leaf("loc", canonicalAddress(article) ?? ""), // articles without one were left out
    element("news:news", {}, [
      element("news:publication", {}, [leaf("news:name", containedText(name)), leaf("news:language", languageCode(language ?? article.language))]),
      leaf("news:publication_date", publicationDate(article)),
      leaf("news:title", containedText(article.headline)),
    ]),
    ...images(article),
  ]);
}

/**
 * Writes a Google News sitemap: the articles of the last two days with publication, date, headline and pictures.
 *
 * Returns the files, since Google takes no more than 1,000 articles in one: mostly one, of which the first has the articles that were given first, and
 * one without articles where there is nothing to list. Where there are several, each is submitted, or all are named in a sitemap index.
 *
 * `loc` is the canonical address, or the address. Articles without either, without a date, older than two days or dated after `now`, withheld, canceled,
 * under embargo or expired are left out; `onLeftOut` tells of each. The order stays. Throws a RangeError for a `now` that is no instant.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toNewsSitemap } from "khabar/formats/sitemap";
 * const article: Article = {
 *   schemaVersion: 1, url: "https://example.com/news/4242", language: "fa-IR", direction: "rtl", kickers: [], headline: "بندر تازه باز شد",
 *   subheadlines: [], body: [], quotes: [], people: [], tags: [], attribution: [],
 *   publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * const publication = { name: "ساحل نمونه" };
 * const [sitemap = ""] = toNewsSitemap([article], { publication, now: "2024-12-03T08:00:00+03:30" });
 * sitemap.includes("<news:language>fa</news:language>"); // => true
 * toNewsSitemap([article], { publication, now: "2024-12-05T08:00:00+03:30" })[0]?.includes("<url>"); // => false
 * ```
 */
export function toNewsSitemap(articles: readonly Article[], { publication, now }: NewsSitemapContext, options: NewsSitemapOptions = {}): string[] {
  const instant = readInstant(now);
  const listed = publishable(articles, { ...options, now }, (article) => demand(article, instant, options.timeZone));
  const pages = listed.map(({ article, index }) => {
    reportLosses(article, NEWS_SITEMAP, options, index);
    return page(article, publication);
  });
  const files = Math.max(1, Math.ceil(pages.length / MOST_ARTICLES));
  return Array.from({ length: files }, (_, file) => xmlDocument(element("urlset", NAMESPACES, pages.slice(file * MOST_ARTICLES, (file + 1) * MOST_ARTICLES))));
}
