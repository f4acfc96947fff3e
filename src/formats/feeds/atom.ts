// Atom: a list of articles as RFC 4287 has it.
import { containedText } from "../../markup/characters.js";
import { element, textElement, type WrittenElement, xmlDocument } from "../../markup/xml-writer.js";
import type { Article, Media } from "../../schema/types.js";
import { slugify } from "../../text/slug.js";
import { ATOM } from "../losses/generated/tables.js";
import { reportLosses } from "../losses/report.js";
import { type Channel, type ChannelAuthor, checkedChannel } from "./channel.js";
import { beginningOf } from "../writing/beginning.js";
import { type LeftOutReason, publishable } from "../writing/publishable.js";
import { dayText, instantText, latestOf } from "./dates.js";
import { contentHtml, type FeedOptions, linkOf, mediaTypeOf, permanentIdOf, summaryText } from "./item.js";
import { WRITTEN_NAMESPACES } from "./namespaces.js";

import { sharedElements } from "./xml-item.js";

/** In Atom its own elements bear no prefix. */
const { "xmlns:atom": ATOM_NAMESPACE, "xmlns:dc": dc, "xmlns:dcterms": dcterms, "xmlns:media": media, "xmlns:prism": prism } = WRITTEN_NAMESPACES;
const NAMESPACES = { xmlns: ATOM_NAMESPACE, "xmlns:dc": dc, "xmlns:dcterms": dcterms, "xmlns:media": media, "xmlns:prism": prism };

/** What a feed says that has no date at all, since Atom demands one. */
const NEVER = "1970-01-01T00:00:00Z";

const link = (rel: string, href: string | undefined, type?: string): WrittenElement[] => (href === undefined ? [] : [element("link", { rel, href, type })]);

const person = ({ name, url }: ChannelAuthor): WrittenElement => element("author", {}, [...textElement("name", containedText(name)), ...textElement("uri", url)]);

const enclosure = ({ url, caption }: Media): WrittenElement => element("link", { rel: "enclosure", href: url, type: mediaTypeOf(url), title: caption });

/** When the article was changed last, or published: Atom wants an instant, so a day begins at midnight. */
const updatedOf = ({ modifiedAt, publishedAt }: Article, timeZone: string | undefined): string => {
  const date = modifiedAt ?? publishedAt;
  return date === undefined ? NEVER : beginningOf(date, timeZone);
};

/** What an entry must have: an id for good, and a date. */
function demand(article: Article, channel: Channel): LeftOutReason | undefined {
  if (permanentIdOf(article, channel) === undefined) return "no-id";
  return article.publishedAt === undefined && article.modifiedAt === undefined ? "no-date" : undefined;
}

function entry(article: Article, channel: Channel, options: FeedOptions): WrittenElement {
  const { headline, section, tags, authors = [], rights = {}, body, modifiedAt } = article;
  return element("entry", { "xml:lang": article.language === channel.language ? undefined : article.language }, [
    ...textElement("id", permanentIdOf(article, channel)),
    element("title", { type: "text" }, [containedText(headline)]),
    ...textElement("updated", updatedOf(article, options.timeZone)),
    ...textElement("published", instantText(article.publishedAt)),
    ...textElement("dcterms:modified", dayText(modifiedAt)),
    ...link("alternate", linkOf(article), "text/html"),
    ...authors.map(person),
    ...textElement("summary", summaryText(article), { type: "text" }),
    ...(options.content === "summary" || body.length === 0 ? [] : [element("content", { type: "html" }, [{ markup: contentHtml(article, options) }])]),
    ...(section === undefined ? [] : [element("category", { term: slugify(section), label: section })]),
    ...tags.map(({ slug, label }) => element("category", { term: slug, label })),
    ...textElement("rights", rights.notice),
    ...(article.media ?? []).map(enclosure),
    ...sharedElements(article, "link"),
  ]);
}

/**
 * Writes a list of articles as an Atom feed.
 *
 * An entry's id is the article's address or, without one, its id on the channel's page; articles that have neither, or no date, are left out, since Atom
 * demands both. `summary` is the lead, `content` the whole text as HTML, categories the section and each tag (its slug the term), links the canonical address, the
 * sources (via), the related articles, the licence and the media. A day without a time is `dc:date`, and `updated` the midnight that begins it in
 * `timeZone`, Tehran's where nothing is said. An entry without authors has those of the feed: the channel's, its publisher, or its title.
 *
 * For what is left out besides, and what is thrown, see {@link toRss}. Where neither the channel nor an article has a date, `updated` is the first
 * second of 1970.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toAtom } from "khabar/formats/feeds";
 * const article: Article = {
 *   schemaVersion: 1, url: "https://example.com/news/4242", language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد",
 *   subheadlines: [], body: [], quotes: [], people: [], tags: [], attribution: [],
 *   publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * const atom = toAtom([article], { title: "ساحل نمونه", url: "https://example.com/", language: "fa" });
 * atom.includes("<updated>2024-12-02T14:30:00+03:30</updated>"); // => true
 * ```
 */
export function toAtom(articles: readonly Article[], channel: Channel, options: FeedOptions = {}): string {
  const checked = checkedChannel(channel);
  const listed = publishable(articles, options, (article) => demand(article, checked));
  const entries = listed.map(({ article, index }) => {
    reportLosses(article, ATOM, options, index);
    return entry(article, checked, options);
  });
  const authors = checked.authors === undefined || checked.authors.length === 0 ? [{ name: checked.publisher ?? checked.title }] : checked.authors;
  return xmlDocument(element("feed", { ...NAMESPACES, "xml:lang": checked.language }, [
    ...textElement("id", checked.feedUrl ?? checked.url),
    element("title", { type: "text" }, [containedText(checked.title)]),
    ...textElement("subtitle", checked.description),
    ...textElement("updated", latestOf(listed, checked.updatedAt, options.timeZone)?.iso ?? NEVER),
    ...link("alternate", checked.url, "text/html"),
    ...link("self", checked.feedUrl, "application/atom+xml"),
    ...link("hub", checked.hub),
    ...link("next", checked.nextUrl),
    ...authors.map(person),
    ...textElement("dc:publisher", checked.publisher),
    ...textElement("rights", checked.rights),
    ...textElement("icon", checked.icon),
    ...textElement("logo", checked.image),
    ...entries,
  ]));
}
