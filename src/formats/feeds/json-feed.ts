// JSON Feed: a list of articles as JSON Feed 1.1, with all that it has no place for under a key of ours.
import { containedText } from "../../markup/characters.js";
import type { Article, Author, NewsDate, Tag } from "../../schema/types.js";
import { slugify } from "../../text/slug.js";
import { JSON_FEED } from "../losses/generated/tables.js";
import { reportLosses } from "../losses/report.js";
import { filled, some } from "../reading/values.js";
import { type Channel, checkedChannel } from "./channel.js";
import { instantText } from "./dates.js";
import { contentHtml, type FeedOptions, linkOf, mediaOf, mediaTypeOf, permanentIdOf, summaryText } from "./item.js";
import { publishable } from "../writing/publishable.js";

/** Somebody who wrote a feed or an item. */
export interface JsonFeedAuthor {
  readonly name: string;
  readonly url?: string;
}

/** A film or sound of an item. */
export interface JsonFeedAttachment {
  readonly url: string;
  /** As far as the address tells: video/mp4. */
  readonly mime_type: string;
  readonly title?: string;
  /** In seconds. */
  readonly duration_in_seconds?: number;
}

/** The keys of an article that JSON Feed has a place for in any case. */
type Placed = "headline" | "body" | "language" | "url";

/** What of an article JSON Feed has no place for, under the keys of the model. */
export type JsonFeedExtension = { readonly [Key in Exclude<keyof Article, Placed>]?: NonNullable<Article[Key]> };

/** One article of a JSON Feed. */
export interface JsonFeedItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly content_html: string;
  readonly summary?: string;
  readonly image?: string;
  /** RFC 3339. */
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly authors?: readonly JsonFeedAuthor[];
  readonly tags?: readonly string[];
  readonly language: string;
  readonly attachments?: readonly JsonFeedAttachment[];
  /** What JSON Feed has no place for. */
  readonly _khabar: JsonFeedExtension;
}

/** A JSON Feed 1.1, as {@link toJsonFeed} writes it. */
export interface JsonFeed {
  readonly version: "https://jsonfeed.org/version/1.1";
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url?: string;
  readonly description?: string;
  readonly next_url?: string;
  readonly icon?: string;
  readonly favicon?: string;
  readonly authors?: readonly JsonFeedAuthor[];
  readonly language?: string;
  readonly hubs?: readonly { readonly type: string; readonly url: string }[];
  readonly items: readonly JsonFeedItem[];
}

const author = ({ name, url }: { readonly name: string; readonly url?: string | undefined }): JsonFeedAuthor => filled<JsonFeedAuthor>({ name, url });

/** Readers take an earlier year for a Jalali one. */
const FIRST_GREGORIAN = "1600";

/** Whether a date says no more than its instant. */
const isInstantAlone = (date: NewsDate): boolean => instantText(date) !== undefined && date.iso >= FIRST_GREGORIAN && Object.keys(date).length === 2;
/** Readers leave out the white space around a name. */
const isTrimmed = (text: string): boolean => text === text.trim();
const isLabelAlone = (tag: Tag): boolean => Object.keys(tag).length === 2 && isTrimmed(tag.label) && slugify(tag.label) === tag.slug;
const isNameAlone = (author: Author): boolean => isTrimmed(author.name) && Object.keys(author).every((key) => key === "name" || key === "url");

/** What JSON Feed says of these keys is all that there is to say. */
const IS_PLACED: { readonly [Key in keyof Article]?: (value: NonNullable<Article[Key]>, article: Article) => boolean } = {
  canonicalUrl: (canonicalUrl, { url }) => canonicalUrl === url,
  publishedAt: isInstantAlone,
  modifiedAt: isInstantAlone,
  tags: (tags) => tags.every(isLabelAlone),
  authors: (authors) => authors.every(isNameAlone),
};
const PLACED: ReadonlySet<string> = new Set<Placed>(["headline", "body", "language", "url"]);

function extensionOf(article: Article): JsonFeedExtension {
  const extension: Record<string, unknown> = {};
  for (const key in article) {
    const name = key as keyof Article; // an article has no other keys
    const value = article[name];
    if (PLACED.has(name) || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    // Each takes the value of its own key; TypeScript cannot tell that the two come together.
    const isPlaced = IS_PLACED[name] as ((value: unknown, article: Article) => boolean) | undefined;
    if (isPlaced?.(value, article) !== true) extension[name] = value;
  }
  return extension;
}

/** Films and sounds, beside the text and within it, whose kind their addresses tell. */
function attachments({ media = [], body }: Article): JsonFeedAttachment[] {
  return [...media, ...body].flatMap((part) => {
    if (part.type !== "video" && part.type !== "audio") return [];
    const type = mediaTypeOf(part.url);
    return type === undefined ? [] : [filled<JsonFeedAttachment>({ url: part.url, mime_type: type, title: part.caption, duration_in_seconds: part.duration })];
  });
}

function item(article: Article, channel: Channel, options: FeedOptions): JsonFeedItem {
  return filled<JsonFeedItem>({
    // Articles without one were left out.
    id: permanentIdOf(article, channel) ?? "",
    url: linkOf(article),
    title: containedText(article.headline),
    content_html: contentHtml(article, options),
    summary: summaryText(article),
    image: mediaOf(article).find(({ type }) => type === "image")?.url,
    date_published: instantText(article.publishedAt),
    date_modified: instantText(article.modifiedAt),
    authors: some((article.authors ?? []).map(author)),
    tags: some(article.tags.map(({ label }) => label)),
    language: article.language,
    attachments: some(attachments(article)),
    _khabar: extensionOf(article),
  });
}

/**
 * Writes a list of articles as a JSON Feed 1.1: an object for JSON.stringify.
 *
 * The text stands as HTML in `content_html`, the lead in `summary`. Everything that JSON Feed has no place for — kickers, subheadlines, quotes, people,
 * sources, Jalali dates as printed … — stands in the extension `_khabar` under the keys of the model, so that `fromFeed` of the whole gives the articles
 * back; what other readers know stands in its own place alone. Articles with neither an address nor an id are left out, since an item must have one; for
 * what is left out besides, and what is thrown, see {@link toRss}.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { fromFeed, toJsonFeed } from "khabar/formats/feeds";
 * const article: Article = {
 *   schemaVersion: 1, url: "https://example.com/news/4242", language: "fa", direction: "rtl", kickers: ["مدیر بندر:"], headline: "بندر تازه باز شد",
 *   subheadlines: [], body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }], quotes: [], people: [], tags: [], attribution: [],
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * const feed = toJsonFeed([article], { title: "ساحل نمونه", url: "https://example.com/" });
 * feed.items[0]?.content_html; // => '<p class="lead">اسکله تازه از امروز کشتی می‌پذیرد.</p>'
 * feed.items[0]?._khabar.kickers; // => ["مدیر بندر:"]
 * fromFeed(JSON.stringify(feed)).articles; // => [article]
 * ```
 */
export function toJsonFeed(articles: readonly Article[], channel: Channel, options: FeedOptions = {}): JsonFeed {
  const checked = checkedChannel(channel);
  const { title, url, feedUrl, description, nextUrl, image, icon, publisher, language, hub } = checked;
  const authors = checked.authors ?? (publisher === undefined ? [] : [{ name: publisher }]);
  const listed = publishable(articles, options, (article) => (permanentIdOf(article, checked) === undefined ? "no-id" : undefined));
  return filled<JsonFeed>({
    version: "https://jsonfeed.org/version/1.1",
    title: containedText(title), home_page_url: url, feed_url: feedUrl, description, next_url: nextUrl, icon: image, favicon: icon,
    authors: some(authors.map(author)), language,
    hubs: hub === undefined ? undefined : [{ type: "WebSub", url: hub }],
    items: listed.map(({ article, index }) => {
      reportLosses(article, JSON_FEED, options, index);
      return item(article, checked, options);
    }),
  });
}
