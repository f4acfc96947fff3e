// Read XML: the channel and the items of RSS 0.9x to 2.0, RSS 1.0 (RDF), and Atom 0.3 and 1.0.
import { htmlOf } from "../../markup/html-writer.js";
import { plainText } from "../../markup/tree.js";
import type { XmlElement } from "../../markup/xml-reader.js";
import type { Path } from "../../schema/path.js";
import { linesOf } from "../html/body.js";
import { addressOf } from "../reading/address.js";
import { filled, printedText } from "../reading/values.js";
import type { Channel, ChannelAuthor } from "./channel.js";
import { newsDateOf } from "../reading/date.js";
import type { FoundFeed, FoundItem, FoundText, ReadFeedOptions } from "./found-item.js";
import { mediaOfItem } from "./xml-media.js";

/** The children of an element by their names. */
type Children = ReadonlyMap<string, readonly XmlElement[]>;

function childrenOf(element: XmlElement): Children {
  const children = new Map<string, XmlElement[]>();
  for (const child of element.children) {
    const alike = children.get(child.name);
    if (alike === undefined) children.set(child.name, [child]);
    else alike.push(child);
  }
  return children;
}

const NONE: readonly XmlElement[] = [];

function allOf(children: Children, ...names: readonly string[]): readonly XmlElement[] {
  let found = NONE;
  for (const name of names) {
    const alike = children.get(name);
    if (alike !== undefined) found = found.length === 0 ? alike : [...found, ...alike];
  }
  return found;
}

/** The first element of the first name that holds something. */
function firstOf(children: Children, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = children.get(name)?.find((element) => printedText(element.content) !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

const textIn = (children: Children, ...names: readonly string[]): string | undefined => printedText(firstOf(children, ...names)?.text);
const contentIn = (children: Children, ...names: readonly string[]): string | undefined => firstOf(children, ...names)?.content;

/** How elements whose names are written in two cases are called in the document. */
const PRINTED_NAMES: ReadonlyMap<string, string> = new Map([["pubdate", "pubDate"], ["lastbuilddate", "lastBuildDate"]]);
const printedName = ({ tag }: XmlElement): string => PRINTED_NAMES.get(tag) ?? tag;

function foundIn(children: Children, ...names: readonly string[]): FoundText | undefined {
  const element = firstOf(children, ...names);
  return element && { text: element.text.trim(), at: printedName(element) };
}

/** What sites call elements of their own, whatever the prefix, and what stands in them. */
const OWN_ELEMENTS: ReadonlyMap<string, "kicker" | "subheadline" | "lead"> = new Map([
  ...["rutitr", "rotitr", "routitr", "rutitle", "rootitr", "uptitle", "uptitr", "overtitle", "pretitle", "kicker", "روتیتر"].map((name) => [name, "kicker"] as const),
  ...["subtitle", "subtitr", "subheadline", "zirtitr", "deck", "زیرتیتر"].map((name) => [name, "subheadline"] as const),
  ...["lead", "lid", "leadtext", "introtext", "لید"].map((name) => [name, "lead"] as const),
]);

/** Vocabularies in which such a name means something else. */
const OTHERS = ["itunes", "atom", "media", "dc", "dcterms"];

type OwnParts = Pick<FoundItem, "kickers" | "subheadlines" | "lead">;

/** The kickers, subheadlines and lead that a site gives elements of their own. */
function ownParts(item: XmlElement): OwnParts {
  const kickers: string[] = [];
  const subheadlines: string[] = [];
  let lead: string | undefined;
  for (const { name, content } of item.children.filter(isOwn)) {
    const part = OWN_ELEMENTS.get(name.slice(name.indexOf(":") + 1));
    const text = printedText(plainText(content));
    if (text === undefined) continue;
    if (part === "lead") lead ??= content;
    else (part === "kicker" ? kickers : subheadlines).push(text);
  }
  return { kickers, subheadlines, lead };
}

function isOwn({ name }: XmlElement): boolean {
  const colon = name.indexOf(":");
  return OWN_ELEMENTS.has(name.slice(colon + 1)) && (colon === -1 || !OTHERS.includes(name.slice(0, colon)));
}

/** HTML in a text of RSS is nobody's to tell: what may be markup is read as such. Atom says it in `type`. */
function titleOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const isText = element.name === "atom:title" && (element.attributes.get("type") ?? "text") === "text" && element.children.length === 0;
  return isText ? element.text.replace(/\s+/gu, " ").trim() : plainText(element.content);
}

/** The HTML of a text construct. */
function htmlIn(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const type = element.attributes.get("type");
  const isText = element.name.startsWith("atom:") && (type === undefined || type === "text" || type === "text/plain") && element.children.length === 0;
  return isText ? htmlOf(linesOf(element.text.trim())) : element.content;
}

/** «info@example.com (آرش کوهیار)» */
const MAIL_WITH_NAME = /^[^\s()@]{1,100}@[^\s()]{1,100} \(([^()]{1,100})\)$/u;
const isMail = (text: string): boolean => /^[^\s@]{1,100}@[^\s@]{1,100}$/u.test(text);

function authorsOf(children: Children): ChannelAuthor[] {
  const names = allOf(children, "dc:creator", "author", "managingeditor", "itunes:author").flatMap(({ text }) => printedText(plainText(text)) ?? [])
    .map((text) => MAIL_WITH_NAME.exec(text)?.[1]?.trim() ?? text).filter((name) => !isMail(name));
  const people = allOf(children, "atom:author").flatMap((element) => {
    const own = childrenOf(element);
    const name = textIn(own, "atom:name", "name");
    return name === undefined ? [] : [filled<ChannelAuthor>({ name, url: textIn(own, "atom:uri", "atom:url") })];
  });
  return [...[...new Set(names)].map((name) => ({ name })), ...people];
}

const linksOf = (children: Children, rel: string): readonly XmlElement[] =>
  allOf(children, "atom:link").filter(({ attributes }) => (attributes.get("rel") ?? "alternate") === rel && attributes.has("href"));
const hrefOf = (children: Children, rel: string): string | undefined => linksOf(children, rel)[0]?.attributes.get("href");

/** The address of an item: its link, else its guid where that is an address for good. */
function linkOf(children: Children): FoundText | undefined {
  const link = foundIn(children, "link");
  if (link !== undefined) return link;
  const href = hrefOf(children, "alternate");
  if (href !== undefined) return { text: href, at: "link" };
  const guid = firstOf(children, "guid");
  return guid !== undefined && guid.attributes.get("ispermalink") !== "false" && addressOf(guid.text) !== undefined ? { text: guid.text, at: "guid" } : undefined;
}

/** An address or another URI. */
const URI = /^[A-Za-z][0-9A-Za-z+.\-]{0,30}:/u;

/** The publisher's own code: one that is no URI. */
const idOf = (children: Children): string | undefined =>
  textIn(children, "dc:identifier") ?? [textIn(children, "guid"), textIn(children, "atom:id")].find((id) => id !== undefined && !URI.test(id));

/** An item without a date of publication may still say when it was changed. */
const PUBLISHED = ["pubdate", "atom:published", "atom:issued", "dc:date", "dcterms:issued", "dcterms:created", "atom:created", "date", "pubtime"];
const MODIFIED = ["dcterms:modified", "atom:updated", "atom:modified", "lastbuilddate"];

function sourcesOf(children: Children): FoundItem["sources"] {
  const via = linksOf(children, "via").map(({ attributes }) => ({ name: printedText(attributes.get("title")), url: attributes.get("href") }));
  const named = allOf(children, "source", "dc:source").map((element) => ({ name: printedText(plainText(element.text)), url: element.attributes.get("url") }));
  const addresses = new Set(via.map(({ url }) => url));
  return [...via, ...named.filter(({ url }) => !addresses.has(url))].flatMap(({ name, url }) => (name === undefined ? [] : [filled<{ name: string; url?: string }>({ name, url })]));
}

const categoriesOf = (children: Children): readonly string[] => [
  ...allOf(children, "category", "dc:subject").map(({ text }) => text),
  ...allOf(children, "atom:category").map(({ attributes }) => attributes.get("label") ?? attributes.get("term") ?? ""),
  ...allOf(children, "media:keywords", "itunes:keywords", "keywords", "tags").flatMap(({ text }) => text.split(/[،,]/u)),
];

/** The midnight that stands for a day, month or year where Atom demands an instant. */
const isMidnightOf = (instant: string, day: string): boolean => !day.includes("T") && instant.startsWith(`${`${day}-01-01`.slice(0, "2024-12-02".length)}T00:00:00`);

/** The change that Atom demands says nothing where it is the publication itself. */
function modifiedIn(children: Children, published: FoundText | undefined): FoundText | undefined {
  const modified = foundIn(children, ...MODIFIED);
  if (modified === undefined || published === undefined) return modified;
  return modified.text === published.text || isMidnightOf(modified.text, published.text) ? undefined : modified;
}

function itemOf(item: XmlElement, path: Path, channelBase: string | undefined): FoundItem {
  const children = childrenOf(item);
  const link = linkOf(children);
  const base = addressOf(item.attributes.get("xml:base"), channelBase) ?? channelBase;
  const published = foundIn(children, ...PUBLISHED);
  const description = firstOf(children, "description", "atom:summary", "summary", "itunes:summary");
  const content = firstOf(children, "content:encoded", "atom:content", "fulltext", "content", "body");
  return {
    path, base, link, published,
    id: idOf(children),
    title: titleOf(firstOf(children, "title", "atom:title", "dc:title")),
    ...ownParts(item),
    summary: htmlIn(description),
    content: htmlIn(content),
    canonicalUrl: hrefOf(children, "canonical"),
    shortUrl: hrefOf(children, "shortlink"),
    related: linksOf(children, "related").flatMap(({ attributes }) => {
      const headline = printedText(attributes.get("title"));
      return headline === undefined ? [] : [{ url: attributes.get("href") ?? "", headline }];
    }),
    modified: modifiedIn(children, published),
    section: textIn(children, "prism:section"),
    categories: categoriesOf(children),
    authors: authorsOf(children),
    publisher: textIn(children, "dc:publisher"),
    sources: sourcesOf(children),
    rights: { notice: textIn(children, "dc:rights", "atom:rights"), holder: textIn(children, "dcterms:rightsholder"), license: hrefOf(children, "license") },
    media: mediaOfItem(item, addressOf(link?.text, base) ?? base),
    language: item.attributes.get("xml:lang") ?? textIn(children, "dc:language"),
    extension: {},
  };
}

function channelOf(channel: XmlElement, root: XmlElement, options: ReadFeedOptions): Partial<Channel> {
  const children = childrenOf(channel);
  const image = children.get("image")?.[0] ?? root.children.find(({ name }) => name === "image");
  const base = options.url;
  const updated = foundIn(children, "lastbuilddate", "atom:updated", "atom:modified", "pubdate", "dc:date");
  const address = (text: string | undefined): string | undefined => addressOf(text, base);
  const authors = authorsOf(children);
  return filled<Partial<Channel>>({
    title: titleOf(firstOf(children, "title", "atom:title")),
    url: address(textIn(children, "link") ?? hrefOf(children, "alternate")),
    feedUrl: address(hrefOf(children, "self")),
    description: printedText(plainText(contentIn(children, "description", "atom:subtitle", "atom:tagline") ?? "")),
    language: textIn(children, "language", "dc:language") ?? channel.attributes.get("xml:lang") ?? root.attributes.get("xml:lang"),
    publisher: textIn(children, "dc:publisher"),
    authors: authors.length === 0 ? undefined : authors,
    image: address(image === undefined ? textIn(children, "atom:logo") : textIn(childrenOf(image), "url") ?? image.attributes.get("rdf:resource")),
    icon: address(textIn(children, "atom:icon")),
    rights: textIn(children, "copyright", "dc:rights", "atom:rights", "atom:copyright"),
    updatedAt: updated === undefined ? undefined : instantIn(updated.text, options),
    hub: address(hrefOf(children, "hub")),
    nextUrl: address(hrefOf(children, "next")),
  });
}

const instantIn = (text: string, options: ReadFeedOptions): string | undefined => {
  const iso = newsDateOf(text, options)?.iso;
  return iso?.includes("T") === true ? iso : undefined;
};

/** The names of a feed's outermost element, with the path from there to the channel and the name of an item. */
const ROOTS: ReadonlyMap<string, { readonly path: Path; readonly item: string }> = new Map([
  ["rss", { path: ["rss", "channel"], item: "item" }],
  ["rdf:rdf", { path: ["rdf:RDF"], item: "item" }],
  ["channel", { path: ["channel"], item: "item" }],
  ["atom:feed", { path: ["feed"], item: "atom:entry" }],
]);

/** What is found in the elements of a document; undefined where none is a feed. */
export function readXmlFeed(roots: readonly XmlElement[], options: ReadFeedOptions): FoundFeed | undefined {
  const root = roots.find(({ name }) => ROOTS.has(name));
  const kind = ROOTS.get(root?.name ?? "");
  if (root === undefined || kind === undefined) return undefined;
  const channelElement = root.children.find(({ name }) => name === "channel") ?? root;
  const channel = channelOf(channelElement, root, options);
  // RSS 1.0 puts its items beside the channel, and some others do so too.
  const items = [...new Set([channelElement, root])].flatMap(({ children }) => children.filter(({ name }) => name === kind.item));
  const base = addressOf(root.attributes.get("xml:base"), options.url) ?? channel.url ?? options.url;
  const printed = kind.item.replace("atom:", "");
  return { channel, items: items.map((item, index) => itemOf(item, [...kind.path, printed, index], base)) };
}
