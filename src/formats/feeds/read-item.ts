// Read item: what was found of an item, as an article of the model.
import { plainText } from "../../markup/tree.js";
import { blockText } from "../../schema/block.js";
import type { Path } from "../../schema/path.js";
import type { Article, Attribution, Media, NewsDate, RelatedArticle, Rights, Tag } from "../../schema/types.js";
import { textDirection } from "../../text/bidi.js";
import { slugify } from "../../text/slug.js";
import { addressOf } from "../reading/address.js";
import { newsDateOf } from "../reading/date.js";
import type { Diagnostics } from "../reading/diagnostic.js";
import { type ArticleDraft, articleOf } from "../reading/read-article.js";
import { filled, languageTagOf, printedText } from "../reading/values.js";
import { type FeedContext, type FoundItem, type FoundText, kindOfSource } from "./found-item.js";
import { readItemBody } from "./read-body.js";
import { decksOf } from "./title.js";

function dateOf(found: FoundText | undefined, path: Path, { options, diagnostics }: FeedContext): NewsDate | undefined {
  if (found === undefined) return undefined;
  const date = newsDateOf(found.text, options);
  if (date === undefined) diagnostics.report("date-unread", [...path, found.at], found.text);
  return date;
}

function linkOf({ link, path }: FoundItem, base: string | undefined, { diagnostics }: FeedContext): string | undefined {
  if (link === undefined) return undefined;
  const address = addressOf(link.text, base);
  if (address === undefined) diagnostics.report("address-unread", [...path, link.at], link.text);
  return address;
}

/** The language that an item says. Systems whose language nobody set say English of Persian text; then nothing is known. */
function languageOf({ language, path }: FoundItem, headline: string | undefined, { channel, diagnostics }: FeedContext): string | undefined {
  const said = language ?? channel.language;
  const tag = languageTagOf(said);
  const isContradicted = tag !== undefined && /^en(?:-|$)/iu.test(tag) && textDirection(headline ?? "") === "rtl";
  if (said !== undefined && (tag === undefined || isContradicted)) diagnostics.report("value-unread", [...path, "language"], said);
  return isContradicted ? undefined : tag;
}

/** Between the tags of one category. */
const TAG_SEPARATOR = /[،,;؛]/u;
/** A path of sections: «سیاسی > مجلس». */
const PATH_SEPARATOR = / [>»›] /u;
/** What outlets call their services: a category of such a name that stands alone is the section. */
const SECTIONS: ReadonlySet<string> = new Set([
  "سیاسی", "سیاست", "اقتصادی", "اقتصاد", "اجتماعی", "جامعه", "فرهنگی", "فرهنگ", "فرهنگ و هنر", "فرهنگی و هنری", "هنر", "ورزشی", "ورزش", "بین\u200Cالملل", "بین الملل", "جهان",
  "علمی", "علم و فناوری", "دانش و فناوری", "فناوری", "فناوری اطلاعات", "حوادث", "استان\u200Cها", "استانها", "شهری", "سلامت", "بهداشت و درمان", "گردشگری", "دین و اندیشه", "عمومی",
]);

interface Subjects {
  readonly section: string | undefined;
  readonly tags: readonly Tag[];
}

/** The section and the tags among the categories. The first category of a feed that says the section apart repeats it. */
function subjectsOf({ section, categories, extension }: FoundItem): Subjects {
  if (Object.keys(extension).length > 0) return { section, tags: categories.map((label) => ({ label, slug: slugify(label) })) };
  const labels = categories.flatMap((label) => printedText(plainText(label)) ?? []);
  const [first = "", ...others] = labels;
  if (section !== undefined) return { section, tags: tagsOf(first === section ? others : labels) };
  if (labels.length > 1 || first === "") return { section: undefined, tags: tagsOf(labels) };
  if (PATH_SEPARATOR.test(first) || SECTIONS.has(first)) return { section: first, tags: [] };
  return { section: undefined, tags: tagsOf(first.split(TAG_SEPARATOR)) };
}

function tagsOf(labels: readonly string[]): readonly Tag[] {
  const tags = new Map<string, Tag>();
  for (const printed of labels) {
    const label = printed.trim().replace(/^#/u, "");
    const slug = slugify(label);
    if (slug !== "" && !tags.has(slug)) tags.set(slug, { label, slug });
  }
  return [...tags.values()];
}

function attributionOf({ publisher, sources }: FoundItem, { channel }: FeedContext): Attribution[] {
  const name = publisher ?? printedText(channel.publisher);
  return [
    ...(name === undefined ? [] : [{ name, kind: kindOfSource(name), relation: "publisher" as const }]),
    ...sources.map((source) => filled<Attribution>({ name: source.name, kind: kindOfSource(source.name), relation: "via", url: addressOf(source.url) })),
  ];
}

function rightsOf({ rights: { notice, holder, license } }: FoundItem): Rights | undefined {
  const rights = filled<Rights>({ notice: printedText(notice), holder: printedText(holder), license: addressOf(license) });
  return Object.keys(rights).length === 0 ? undefined : rights;
}

const relatedOf = ({ related }: FoundItem, base: string | undefined): RelatedArticle[] =>
  related.flatMap(({ url, headline }) => {
    const address = addressOf(url, base);
    return address === undefined ? [] : [{ relation: "related" as const, headline, url: address }];
  });

/** Media that the body does not show already, each once. */
function mediaBeside(media: readonly Media[], body: Article["body"]): Media[] {
  const seen = new Set(body.flatMap((block) => ("url" in block ? [block.url] : [])));
  return media.filter(({ url }) => {
    const isNew = !seen.has(url);
    seen.add(url);
    return isNew;
  });
}

/** The keys of the model that may stand in `_khabar`: all but those that the item itself says. */
const EXTENSION_KEYS = [
  "id", "canonicalUrl", "shortUrl", "direction", "section", "genre", "urgency", "status", "kickers", "subheadlines", "media", "quotes", "attribution", "people", "places", "tags",
  "authors", "dateline", "publishedAt", "modifiedAt", "embargoedUntil", "expiresAt", "revision", "corrections", "liveBlog", "related", "rights", "provenance", "textState", "extensions",
] as const satisfies readonly (keyof Article)[];

function extensionOf({ extension }: FoundItem): ArticleDraft {
  const found: Record<string, unknown> = {};
  for (const key of EXTENSION_KEYS) if (extension[key] !== undefined && extension[key] !== null) found[key] = extension[key];
  // What is wrong in it is found by articleOf, which takes what the schema takes.
  return found;
}

/** A quote whose words are not where it says, since its text came back otherwise or was changed, travels without its places. */
function checkedQuotes(article: Article, path: Path, diagnostics: Diagnostics): Article["quotes"] {
  const { quotes, body } = article;
  // The text of a list is put together once, and no more is cut out of texts than a quote has: the time stays linear, however many spans there are.
  const texts = body.map(blockText);
  return quotes.map((quote, index) => {
    const { text, spans } = quote;
    const length = spans.reduce((sum, { start, end }) => sum + end - start + 1, -1);
    if (spans.length === 0 || (length === text.length && spans.map(({ block, start, end }) => texts[block]?.slice(start, end) ?? "").join("\n") === text)) return quote;
    diagnostics.report("value-unread", [...path, "_khabar", "quotes", index, "spans"], quote.text);
    return { ...quote, spans: [] };
  });
}

/** An article whose quotes and live entries lie in its own body. */
function checkedPlaces(article: Article, path: Path, diagnostics: Diagnostics): Article {
  const quotes = checkedQuotes(article, path, diagnostics);
  const { liveBlog, ...rest } = article;
  if (liveBlog === undefined || liveBlog.entries.every(({ blocks: { end } }) => end <= article.body.length)) return { ...article, quotes };
  diagnostics.report("value-unread", [...path, "_khabar", "liveBlog"], "liveBlog");
  return { ...rest, quotes };
}

/** The article of an item; null, and told, where there is none. */
export function readItem(item: FoundItem, context: FeedContext): Article | null {
  const { path } = item;
  const { channel, diagnostics, options } = context;
  const base = item.base ?? channel.url ?? options.url;
  const url = linkOf(item, base, context);
  const title = printedText(item.title);
  const extension = extensionOf(item);
  const isOurs = Object.keys(extension).length > 0;
  const decks = title === undefined ? undefined : isOurs ? { kickers: [], headline: title, subheadlines: [] } : decksOf(title, [channel.title, channel.publisher, item.publisher]);
  if (title !== undefined && decks !== undefined && decks.headline !== title) diagnostics.report("headline-split", [...path, "title"], title);
  const { body, media } = readItemBody(item, url ?? base);
  const { section, tags } = subjectsOf(item);
  const draft: ArticleDraft = {
    id: printedText(item.id),
    url,
    canonicalUrl: addressOf(item.canonicalUrl, base),
    shortUrl: addressOf(item.shortUrl, base),
    language: languageOf(item, decks?.headline, context),
    section,
    kickers: [...item.kickers, ...(decks?.kickers ?? [])],
    headline: decks?.headline,
    subheadlines: [...(decks?.subheadlines ?? []), ...item.subheadlines],
    body: [...body],
    media: mediaBeside([...item.media, ...media], [...body]),
    attribution: attributionOf(item, context),
    tags: [...tags],
    authors: item.authors.map((author) => filled<NonNullable<Article["authors"]>[number]>({ name: author.name, url: addressOf(author.url) })),
    publishedAt: dateOf(item.published, path, context),
    modifiedAt: dateOf(item.modified, path, context),
    related: relatedOf(item, base),
    rights: rightsOf(item),
  };
  if (!isOurs) return articleOf(draft, diagnostics, path);
  const whole = articleOf({ ...draft, ...(extension.canonicalUrl === url && { url: undefined }), ...extension }, diagnostics, [...path, "_khabar"]);
  return whole && checkedPlaces(whole, path, diagnostics);
}
