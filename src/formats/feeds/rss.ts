// RSS: a list of articles as RSS 2.0, with the vocabularies that readers know.
import { containedText } from "../../markup/characters.js";
import { element, textElement, type WrittenElement, xmlDocument } from "../../markup/xml-writer.js";
import type { Article } from "../../schema/types.js";
import { RSS } from "../losses/generated/tables.js";
import { reportLosses } from "../losses/report.js";
import { type Channel, checkedChannel } from "./channel.js";
import { dayText, instantText, latestOf, mailDate } from "./dates.js";
import { contentHtml, type FeedOptions, linkOf, summaryHtml } from "./item.js";
import { WRITTEN_NAMESPACES } from "./namespaces.js";
import { publishable } from "../writing/publishable.js";
import { sharedElements } from "./xml-item.js";

/** What tells the article from others: the publisher's own code, which outlives changes of the address, or the address. */
function guid({ id }: Article, link: string | undefined): WrittenElement[] {
  if (id !== undefined) return [element("guid", { isPermaLink: "false" }, [id])];
  return textElement("guid", link, { isPermaLink: "true" });
}

/** Where the news was taken from: the nearest source that has an address, without which RSS knows none. */
function source({ attribution }: Article): WrittenElement[] {
  const upstream = attribution.find(({ relation, url }) => relation === "via" && url !== undefined);
  return upstream === undefined ? [] : [element("source", { url: upstream.url }, [containedText(upstream.name)])];
}

function item(article: Article, { language }: Channel, options: FeedOptions): WrittenElement {
  const { headline, section, tags, authors = [], rights = {}, modifiedAt } = article;
  const link = linkOf(article);
  return element("item", { "xml:lang": article.language === language ? undefined : article.language }, [
    element("title", {}, [containedText(headline)]),
    ...textElement("link", link),
    ...guid(article, link),
    ...textElement("pubDate", mailDate(article.publishedAt)),
    ...textElement("description", summaryHtml(article)),
    ...(options.content === "summary" || article.body.length === 0 ? [] : [element("content:encoded", {}, [{ markup: contentHtml(article, options) }])]),
    ...authors.flatMap(({ name }) => textElement("dc:creator", containedText(name))),
    ...textElement("category", section),
    ...tags.flatMap(({ label }) => textElement("category", label)),
    ...source(article),
    ...textElement("dcterms:modified", instantText(modifiedAt) ?? dayText(modifiedAt)),
    ...textElement("dc:rights", rights.notice),
    ...sharedElements(article, "atom:link"),
  ]);
}

function image({ image: url, icon, title, url: link }: Channel): WrittenElement[] {
  const address = url ?? icon;
  return address === undefined ? [] : [element("image", {}, [...textElement("url", address), ...textElement("title", title), ...textElement("link", link)])];
}

const atomLink = (rel: string, href: string | undefined, type?: string): WrittenElement[] => (href === undefined ? [] : [element("atom:link", { rel, href, type })]);

/**
 * Writes a list of articles as RSS 2.0.
 *
 * An item has the headline as plain text, the address, the publisher's code as its guid (else the address), the lead as `description`, the whole text
 * as HTML in `content:encoded`, authors as `dc:creator`, the section and the tags as `category`, and pictures as `media:content` (an enclosure would
 * need their length). `pubDate` is on the article's own clock; a day without a time is `dc:date`. Kickers, subheadlines, quotes and people have no
 * place in RSS.
 *
 * The articles stay in the order that they are given in. Those with `status` withheld or canceled are left out, and those under embargo: where no `now`
 * is given, unless they say themselves that they were published afterwards. `onLeftOut` tells of each. Throws a RangeError where an address of the
 * channel is none of http(s), and for a `now` or `updatedAt` that is no instant.
 *
 * @see https://www.rssboard.org/rss-specification
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { fromFeed, toRss } from "khabar/formats/feeds";
 * const article: Article = {
 *   schemaVersion: 1, id: "4242", url: "https://example.com/news/4242", language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد",
 *   subheadlines: [], body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }], quotes: [], people: [], tags: [], attribution: [],
 *   publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * const rss = toRss([article], { title: "ساحل نمونه", url: "https://example.com/", language: "fa" });
 * rss.includes("<pubDate>Mon, 02 Dec 2024 14:30:00 +0330</pubDate>"); // => true
 * fromFeed(rss).articles[0]?.headline; // => "بندر تازه باز شد"
 * ```
 */
export function toRss(articles: readonly Article[], channel: Channel, options: FeedOptions = {}): string {
  const checked = checkedChannel(channel);
  const listed = publishable(articles, options);
  const items = listed.map(({ article, index }) => {
    reportLosses(article, RSS, options, index);
    return item(article, checked, options);
  });
  return xmlDocument(element("rss", { version: "2.0", ...WRITTEN_NAMESPACES, "xml:lang": checked.language }, [
    element("channel", {}, [
      element("title", {}, [containedText(checked.title)]),
      ...textElement("link", checked.url),
      ...textElement("description", checked.description ?? containedText(checked.title)),
      ...textElement("language", checked.language),
      ...textElement("copyright", checked.rights),
      ...textElement("lastBuildDate", mailDate(latestOf(listed, checked.updatedAt, options.timeZone))),
      ...image(checked),
      ...textElement("dc:publisher", checked.publisher),
      ...(checked.authors ?? []).flatMap(({ name }) => textElement("dc:creator", containedText(name))),
      ...atomLink("self", checked.feedUrl, "application/rss+xml"),
      ...atomLink("hub", checked.hub),
      ...atomLink("next", checked.nextUrl),
      ...items,
    ]),
  ]));
}
