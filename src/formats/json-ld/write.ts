// Write: an article as search engines read it, a NewsArticle of schema.org.
import type { Article, Tag } from "../../schema/types.js";
import { JSON_LD } from "../losses/generated/tables.js";
import { reportLosses, type WriteOptions } from "../losses/report.js";
import { compact } from "../writing/compact.js";
import { isoDate } from "../writing/machine-date.js";
import { datelineText } from "./places.js";
import { mediaOf } from "./media.js";
import { isOrganization, toAuthor, toMention, toOrganization } from "./parties.js";
import { toOrigin, toPlace } from "./places.js";
import { toQuotations } from "./quotations.js";
import { bodyText, leadText, toLiveBlog } from "./texts.js";
import type { JsonLdArticle, JsonLdKicker, JsonLdTerm } from "./types.js";
import { toCorrection, toPublisher, toRelation, toRights, toSource } from "./works.js";

const toKicker = (kicker: string): JsonLdKicker => ({ "@type": "Role", roleName: "kicker", alternativeHeadline: kicker });

/** A tag is a word; only one that has an address is more. */
const toKeyword = ({ label, url }: Tag): string | JsonLdTerm => (url === undefined ? label : { "@type": "DefinedTerm", name: label, url });

/**
 * Writes an article as a NewsArticle of schema.org, in the properties that Google's guidance for articles names and more; one with a live blog is a
 * LiveBlogPosting besides.
 *
 * Takes what articleSchema accepts and returns a new plain object without empty values; the texts stay as they are. Never throws. What is written can be
 * given to whoever types JSON-LD by `schema-dts`.
 *
 * What schema.org has no place for is lost, and told to `onLoss`. Kickers stand among the `alternativeHeadline`s, each in a Role that says so.
 * `articleBody` holds leads, paragraphs, headings and lists with an empty line between; pictures, films and sounds come without their place. An
 * indirect quote is left out, since a Quotation would give the article's words as the speaker's. The chain of sources is `isBasedOn`, nearest first.
 *
 * @see https://schema.org/NewsArticle
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toJsonLd } from "khabar/formats/json-ld";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: ["راه‌آهن هم می‌رسد"],
 *   body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }], quotes: [], people: [], tags: [],
 *   attribution: [{ name: "روزنامه نمونه", kind: "outlet", relation: "publisher" }],
 *   publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * toJsonLd(article).datePublished; // => "2024-12-02T14:30:00+03:30"
 * toJsonLd(article).alternativeHeadline; // => ["راه‌آهن هم می‌رسد"]
 * toJsonLd(article).publisher; // => { "@type": "NewsMediaOrganization", name: "روزنامه نمونه" }
 * ```
 */
export function toJsonLd(article: Article, options: WriteOptions = {}): JsonLdArticle {
  reportLosses(article, JSON_LD, options);
  const { body, attribution, people, tags, authors = [], corrections = [], places = [], media = [], related = [], dateline, liveBlog, rights = {} } = article;
  const publishers = attribution.filter(({ relation }) => relation === "publisher").map(toPublisher);
  const sources = attribution.filter(({ relation }) => relation === "via");
  return compact<JsonLdArticle>({
    "@context": "https://schema.org",
    "@type": liveBlog === undefined ? "NewsArticle" : ["NewsArticle", "LiveBlogPosting"],
    headline: article.headline,
    alternativeHeadline: [...article.kickers.map(toKicker), ...article.subheadlines],
    abstract: leadText(body),
    articleBody: bodyText(body),
    inLanguage: article.language,
    url: article.url ?? article.canonicalUrl,
    mainEntityOfPage: article.canonicalUrl ?? article.url,
    identifier: article.id,
    articleSection: article.section,
    genre: article.genre,
    creativeWorkStatus: article.status,
    version: article.revision?.number,
    keywords: tags.map(toKeyword),
    datePublished: isoDate(article.publishedAt),
    dateModified: isoDate(article.modifiedAt),
    expires: isoDate(article.expiresAt),
    dateline: dateline && datelineText(dateline, article.language),
    locationCreated: dateline && toOrigin(dateline),
    author: authors.map(toAuthor),
    publisher: publishers.length > 1 ? publishers : publishers[0],
    sourceOrganization: sources.filter(isOrganization).map((link) => toOrganization(link)),
    isBasedOn: sources.map(toSource),
    mentions: [...people.map(toMention), ...related.map(toRelation)],
    contentLocation: places.map(toPlace),
    image: mediaOf(media, body, "image"),
    video: mediaOf(media, body, "video"),
    audio: mediaOf(media, body, "audio"),
    correction: corrections.map(toCorrection),
    ...toRights(rights),
    archivedAt: article.provenance?.archiveUrl,
    hasPart: toQuotations(article.quotes),
    ...(liveBlog && toLiveBlog(liveBlog, body)),
  });
}
