// From feed: the articles of a feed, whichever format it has.
import { readXml } from "../../markup/xml-reader.js";
import type { Article } from "../../schema/types.js";
import { type Diagnostic, Diagnostics } from "../reading/diagnostic.js";
import { parseJsonText } from "../reading/json.js";
import type { Channel } from "./channel.js";
import type { FoundFeed, ReadFeedOptions } from "./found-item.js";
import { READ_NAMESPACES } from "./namespaces.js";
import { readItem } from "./read-item.js";
import { readJsonFeed } from "./read-json.js";
import { readXmlFeed } from "./read-xml.js";

/** What was read of a feed. */
export interface FeedReading {
  /** What the feed says of itself, as far as it does; null where it is no feed. */
  readonly channel: Partial<Channel> | null;
  /** In the order of the feed; items that yield none are told in the diagnostics. */
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
}

const EXPECTED = { en: "RSS, Atom or JSON Feed", fa: "RSS، Atom یا JSON Feed" } as const;

function readJson(text: string, options: ReadFeedOptions, diagnostics: Diagnostics): FoundFeed | undefined {
  const value = parseJsonText(text, diagnostics);
  if (value === undefined) return undefined;
  const feed = readJsonFeed(value, options);
  if (feed === undefined) diagnostics.report("other-format", [], EXPECTED[diagnostics.language]);
  return feed;
}

function readMarkup(text: string, options: ReadFeedOptions, diagnostics: Diagnostics): FoundFeed | undefined {
  const reading = readXml(text, READ_NAMESPACES);
  if ("fault" in reading) {
    diagnostics.report(reading.fault);
    return undefined;
  }
  const feed = readXmlFeed(reading.roots, options);
  if (feed === undefined) diagnostics.report("other-format", [], EXPECTED[diagnostics.language]);
  return feed;
}

function findFeed(text: string, options: ReadFeedOptions, diagnostics: Diagnostics): FoundFeed | undefined {
  // Callers without types may give anything.
  if (typeof (text as unknown) !== "string") {
    diagnostics.report("not-text");
    return undefined;
  }
  const document = text.trim(); // a byte order mark is white space to JavaScript
  if (document === "") {
    diagnostics.report("empty");
    return undefined;
  }
  return document.startsWith("{") || document.startsWith("[") ? readJson(document, options, diagnostics) : readMarkup(document, options, diagnostics);
}

/**
 * Reads the articles of a feed: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, told by what the document is.
 *
 * Reads them as Persian sites write them. Dates may be RFC 822 with or without weekday and offset, ISO 8601, or Jalali ones for people; without an
 * offset they are of `timeZone`, Tehran where nothing is said, and what is not one date without a doubt is left out and told. HTML in titles goes,
 * entities that were escaped twice are read, and a title is parted at «|» and « / » in kicker, headline and subheadlines, which is told. The text comes
 * from `content:encoded` and its like; a description is the lead, or the text where it is all there is and has several paragraphs. Links with Persian
 * letters become ASCII, relative ones begin from the item's or the channel's address, or from `url`. A category that stands alone is the section where
 * outlets call a section so, or where it is a path («سیاسی > مجلس»); others are tags, several in one parted at «،». What toJsonFeed wrote comes back
 * whole.
 *
 * Never throws on a string. Each item that yields no article is told by its place (`/rss/channel/item/2`), and the rest is read. A document that declares
 * entities of its own, or nests deeper than 100 elements, is not read. Throws a RangeError where a date needs a `timeZone` that the runtime does not
 * know, or a `reference` that is no instant.
 *
 * @example
 * ```ts
 * import { fromFeed } from "khabar/formats/feeds";
 * const { channel, articles, diagnostics } = fromFeed(`<rss version="2.0"><channel><title>ساحل نمونه</title>
 *   <item><title>بندر تازه باز شد</title><link>https://example.com/news/4242</link><pubDate>دوشنبه ۱۲ آذر ۱۴۰۳ - ۱۴:۳۰</pubDate></item>
 *   <item><link>https://example.com/news/4243</link></item></channel></rss>`);
 * channel?.title; // => "ساحل نمونه"
 * articles[0]?.publishedAt?.iso; // => "2024-12-02T14:30:00+03:30"
 * diagnostics[0]?.code; // => "no-headline"
 * diagnostics[0]?.pointer; // => "/rss/channel/item/1"
 * ```
 */
export function fromFeed(text: string, options: ReadFeedOptions = {}): FeedReading {
  const diagnostics = new Diagnostics(options.language);
  const feed = findFeed(text, options, diagnostics);
  if (feed === undefined) return { channel: null, articles: [], diagnostics: diagnostics.found };
  const context = { channel: feed.channel, options, diagnostics };
  return { channel: feed.channel, articles: feed.items.flatMap((item) => readItem(item, context) ?? []), diagnostics: diagnostics.found };
}
