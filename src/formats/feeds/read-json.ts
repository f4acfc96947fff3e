// Read JSON: the channel and the items of JSON Feed 1.0 and 1.1.
import { element, htmlOf } from "../../markup/html-writer.js";
import type { Path } from "../../schema/path.js";
import type { Media } from "../../schema/types.js";
import { linesOf } from "../html/body.js";
import { addressOf } from "../reading/address.js";
import { filled, isThing, listOf, printedText, type Thing } from "../reading/values.js";
import type { Channel, ChannelAuthor } from "./channel.js";
import type { FoundFeed, FoundItem, FoundText, ReadFeedOptions } from "./found-item.js";
import { mediaOfFacts } from "./xml-media.js";

/** JSON Feed 1.0 knew one author, 1.1 knows several. */
function authorsOf(thing: Thing): ChannelAuthor[] {
  return listOf(thing["authors"] ?? thing["author"]).filter(isThing).flatMap((author) => {
    const name = printedText(author["name"]);
    return name === undefined ? [] : [filled<ChannelAuthor>({ name, url: printedText(author["url"]) })];
  });
}

const found = (thing: Thing, key: string): FoundText | undefined => {
  const text = printedText(thing[key]);
  return text === undefined ? undefined : { text, at: key };
};

/** A text as HTML: an empty line parts paragraphs. */
const htmlOfText = (text: string): string => htmlOf(text.split(/\n\s*\n/u).map((paragraph) => element("p", {}, linesOf(paragraph))));

const summaryOf = (thing: Thing): string | undefined => {
  const summary = printedText(thing["summary"]);
  return summary && htmlOf(linesOf(summary));
};

function contentOf(thing: Thing): string | undefined {
  const html = printedText(thing["content_html"]);
  const text = printedText(thing["content_text"]);
  return html ?? (text && htmlOfText(text));
}

function mediaOf(thing: Thing, base: string | undefined): Media[] {
  const image = mediaOfFacts({ url: printedText(thing["image"]) ?? printedText(thing["banner_image"]), medium: "image" }, base);
  const attachments = listOf(thing["attachments"]).filter(isThing).flatMap((attachment) =>
    mediaOfFacts({
      url: printedText(attachment["url"]), type: printedText(attachment["mime_type"]), duration: attachment["duration_in_seconds"], caption: printedText(attachment["title"]),
    }, base) ?? []);
  return image === undefined ? attachments : [image, ...attachments];
}

/** Ids were numbers too before version 1.1. One that is an address is where the item is read, if nothing else says it. */
function idOf(thing: Thing): string | undefined {
  const { id } = thing;
  return typeof id === "number" ? String(id) : printedText(id);
}

function linkOf(thing: Thing, isOurs: boolean): FoundText | undefined {
  const id = idOf(thing);
  return found(thing, "url") ?? found(thing, "external_url") ?? (!isOurs && id !== undefined && addressOf(id) !== undefined ? { text: id, at: "id" } : undefined);
}

function itemOf(thing: Thing, path: Path, channelBase: string | undefined): FoundItem {
  const { _khabar: own } = thing;
  const extension = isThing(own) ? own : {};
  const id = idOf(thing);
  const link = linkOf(thing, isThing(own));
  return {
    path, link, extension,
    id: id === undefined || URL.canParse(id) ? undefined : id,
    title: printedText(thing["title"]),
    kickers: [], subheadlines: [], lead: undefined,
    summary: summaryOf(thing),
    content: contentOf(thing),
    canonicalUrl: undefined, shortUrl: undefined, related: [],
    published: found(thing, "date_published"),
    modified: found(thing, "date_modified"),
    section: undefined,
    categories: listOf(thing["tags"]).flatMap((tag) => printedText(tag) ?? []),
    authors: authorsOf(thing),
    publisher: undefined, sources: [], rights: {},
    media: mediaOf(thing, addressOf(link?.text, channelBase) ?? channelBase),
    language: printedText(thing["language"]),
    base: channelBase,
  };
}

function channelOf(feed: Thing, base: string | undefined): Partial<Channel> {
  const address = (key: string): string | undefined => addressOf(feed[key], base);
  const authors = authorsOf(feed);
  const [hub] = listOf(feed["hubs"]).filter(isThing);
  return filled<Partial<Channel>>({
    title: printedText(feed["title"]), url: address("home_page_url"), feedUrl: address("feed_url"), description: printedText(feed["description"]),
    language: printedText(feed["language"]), publisher: undefined, authors: authors.length === 0 ? undefined : authors, image: address("icon"), icon: address("favicon"),
    rights: undefined, updatedAt: undefined, hub: addressOf(hub?.["url"], base), nextUrl: address("next_url"),
  });
}

const VERSION = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1/u;

/** What is found in a value of JSON; undefined where it is no JSON Feed. Items that are no objects are given back empty, to be told. */
export function readJsonFeed(value: unknown, { url }: ReadFeedOptions): FoundFeed | undefined {
  if (!isThing(value) || typeof value["version"] !== "string" || !VERSION.test(value["version"])) return undefined;
  const channel = channelOf(value, url);
  const base = channel.url ?? url;
  return { channel, items: listOf(value["items"]).map((item, index) => itemOf(isThing(item) ? item : {}, ["items", index], base)) };
}
