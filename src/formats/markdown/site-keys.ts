// Site keys: what of an article stands in the front matter, under the keys that static site generators know (Hugo, Jekyll, Astro) and else under the model's own.
import type { Article, Author, LiveBlog, NewsDate, Tag } from "../../schema/types.js";
import { slugify } from "../../text/slug.js";
import { newsDateOf } from "../reading/date.js";
import { isoDate } from "../writing/machine-date.js";
import { some, type Thing } from "../reading/values.js";
import { beginningOf } from "./block-details.js";

/** Whether a site's own key says all of a date. */
function isPlain(date: NewsDate): boolean {
  for (const key in date) if (key !== "iso" && key !== "persian") return false;
  const read = newsDateOf(date.iso);
  return isoDate(date) !== undefined && read?.iso === date.iso && read.persian === date.persian;
}

const fullDate = (date: NewsDate | undefined): NewsDate | undefined => (date === undefined || isPlain(date) ? undefined : date);

/** Whether something has more than its name. */
function hasMore(value: object, name: string): boolean {
  for (const key in value) if (key !== name) return true;
  return false;
}

/** Whether a label says all of a tag. */
function isPlainTag(tag: Tag): boolean {
  for (const key in tag) if (key !== "label" && key !== "slug") return false;
  return tag.slug === slugify(tag.label);
}

const detailedTags = (tags: readonly Tag[]): readonly Tag[] | undefined => some(tags.filter((tag) => !isPlainTag(tag)));
const detailedAuthors = (authors: readonly Author[]): readonly Author[] | undefined => some(authors.filter((author) => hasMore(author, "name")));

/** The entries of a live blog with how their first and last blocks begin, so that they are found in a body that was edited. */
function anchored(liveBlog: LiveBlog | undefined, body: Article["body"]): Thing | undefined {
  if (liveBlog === undefined) return undefined;
  const beginningAt = (index: number): string | undefined => {
    const block = body[index];
    return block && beginningOf(block);
  };
  return { ...liveBlog, entries: liveBlog.entries.map((entry) => ({ ...entry, begins: beginningAt(entry.blocks.start), ends: beginningAt(entry.blocks.end - 1) })) };
}

/** A site publishes no draft. */
const isDraft = (status: Article["status"]): true | undefined => (status === "withheld" || status === "canceled" ? true : undefined);

/** Every key in the order in which it is written; what has no value is left out. `details` are those of the blocks. */
export function siteKeys(article: Article, details: readonly Thing[]): Thing {
  const { tags, authors = [], media, publishedAt, modifiedAt, embargoedUntil, expiresAt } = article;
  return {
    title: article.headline,
    kickers: some(article.kickers),
    subheadlines: some(article.subheadlines),
    date: isoDate(publishedAt),
    lastmod: isoDate(modifiedAt),
    // Without a date sites take this one for it.
    publishDate: publishedAt === undefined ? undefined : isoDate(embargoedUntil),
    expiryDate: isoDate(expiresAt),
    draft: isDraft(article.status),
    authors: some(authors.map(({ name }) => name)),
    categories: article.section === undefined ? undefined : [article.section],
    tags: some(tags.map(({ label }) => label)),
    images: some(media?.flatMap(({ type, url }) => (type === "image" ? [url] : []))),
    canonicalURL: article.canonicalUrl,
    lang: article.language,
    dir: article.direction,
    id: article.id,
    articleUrl: article.url,
    shortUrl: article.shortUrl,
    genre: article.genre,
    urgency: article.urgency,
    status: article.status,
    publishedAt: fullDate(publishedAt),
    modifiedAt: fullDate(modifiedAt),
    embargoedUntil: publishedAt === undefined ? embargoedUntil : fullDate(embargoedUntil),
    expiresAt: fullDate(expiresAt),
    dateline: article.dateline,
    attribution: some(article.attribution),
    authorDetails: detailedAuthors(authors),
    tagDetails: detailedTags(tags),
    people: some(article.people),
    places: some(article.places),
    quotes: some(article.quotes),
    blocks: some(details),
    media: some(media),
    liveBlog: anchored(article.liveBlog, article.body),
    corrections: some(article.corrections),
    related: some(article.related),
    rights: article.rights,
    revision: article.revision,
    provenance: article.provenance,
    textState: article.textState,
    extensions: article.extensions,
  };
}
