// Read: the article of a document of JSON-LD, as pages write it.
import { NOT_BLANK } from "../../schema/patterns.js";
import { parseDate } from "../../dates/parse.js";
import type { Article, Dateline, Tag } from "../../schema/types.js";
import { slugify } from "../../text/slug.js";
import { GENRES, STATUSES } from "../reading/closed-lists.js";
import { addressOf } from "../reading/address.js";
import { type DateReader, dateReader } from "../reading/date.js";
import { Diagnostics } from "../reading/diagnostic.js";
import { Ids } from "../reading/ids.js";
import { parseJsonText } from "../reading/json.js";
import { articleOf, type ReadOptions, type Reading } from "../reading/read-article.js";
import { countOf, filled, isThing, languageTagOf, listOf, oneOf, type Thing } from "../reading/values.js";
import { Graph, typesOf } from "./graph.js";
import { fromMedia } from "./media.js";
import { fromAuthor, fromMention, peopleIn } from "./parties.js";
import { fromOrigin, fromPlace } from "./places.js";
import { fromQuotations } from "./quotations.js";
import { fromLiveBlog, paragraphsOf, withDescription, withLeads } from "./texts.js";
import { fromCorrection, fromPublisher, fromRelation, fromRights, fromSource } from "./works.js";


const isRole = (thing: Thing, name: string): boolean => typesOf(thing).includes("Role") && thing["roleName"] === name;

/** Kickers stand in roles; all else is a subheadline. */
function otherHeadlines(value: unknown, graph: Graph): Pick<Article, "kickers" | "subheadlines"> {
  const [kickers, subheadlines]: [string[], string[]] = [[], []];
  for (const one of listOf(value)) {
    if (isThing(one) && isRole(one, "kicker")) kickers.push(...graph.texts(one["alternativeHeadline"]));
    else subheadlines.push(...graph.texts(one));
  }
  return { kickers, subheadlines };
}

/** Pages that give their keywords in one text part them so. */
const SEPARATOR = /[،,;|]/u;

/** Tags of a list are each a tag as it is; those of one text are parted. The model has one section, and pages file an article under several: the others are tags. One that is given twice is one. */
function tagsOf(value: unknown, otherSections: readonly string[], graph: Graph): Tag[] {
  const all = graph.things(value).flatMap((thing) => graph.texts(thing).map((label) => ({ label, url: addressOf(thing["url"]) })));
  const parted = all.length > 1 ? all : all.flatMap(({ label, url }) => (url === undefined ? label.split(SEPARATOR) : [label]).map((part) => ({ label: part.trim(), url })));
  const slugs = new Set<string>();
  const tags = parted.flatMap(({ label, url }) => {
    const slug = slugify(label);
    if (!NOT_BLANK.test(label) || slugs.has(slug) || slug === "") return [];
    slugs.add(slug);
    return [filled<Tag>({ label, slug, url })];
  });
  for (const label of otherSections) {
    const slug = slugify(label);
    if (slug !== "" && !slugs.has(slug)) tags.push({ label, slug });
    slugs.add(slug);
  }
  return tags;
}

const BEGINS_WITH_DAY = /^[0-9\u06F0-\u06F9]/u;

/** The language, by its tag: alone, as the name of a Language, or as its alternateName. */
function languageOf(value: unknown, graph: Graph, diagnostics: Diagnostics): string | undefined {
  const [thing] = graph.things(value);
  const said = [thing?.["alternateName"], thing?.["identifier"], graph.text(value)];
  const tag = said.map(languageTagOf).find((one) => one !== undefined);
  if (thing !== undefined && tag === undefined) diagnostics.report("value-unread", [...graph.path, "inLanguage"], graph.text(value));
  return tag;
}

/** A dateline is a place, a date, or both with a comma between. */
function datelineOf(article: Thing, graph: Graph): Dateline | undefined {
  const text = graph.text(article["dateline"]) ?? "";
  const origin = fromOrigin(article["locationCreated"], graph);
  if (text === "" && origin.place === undefined && origin.placeId === undefined) return undefined;
  const known = origin.place ?? "";
  // «۱۲ آذر ۱۴۰۳، ۱۴:۳۰» has a comma of its own.
  const isDateAlone = known === "" && BEGINS_WITH_DAY.test(text);
  const comma = isDateAlone ? -1 : known !== "" && text.startsWith(`${known}، `) ? known.length : text.lastIndexOf("،");
  const date = parseDate(text.slice(comma + 1).trim());
  const words = date === null ? text : text.slice(0, Math.max(comma, 0));
  const place = origin.place ?? (NOT_BLANK.test(words) ? words.trim() : undefined);
  const dateline = filled<Dateline>({ place, placeId: origin.placeId, date: date !== null && !date.iso.startsWith("--") ? date : undefined });
  return Object.keys(dateline).length === 0 ? undefined : dateline;
}

/** A number is seconds since 1970, or milliseconds where seconds would lie in a far future. */
function dateOf(value: unknown, graph: Graph): unknown {
  const [first] = listOf(value);
  if (typeof first !== "number" || !Number.isFinite(first) || first <= 0) return graph.text(value);
  const milliseconds = first < 1e11 ? first * 1000 : first;
  return milliseconds < 8e15 ? new Date(milliseconds).toISOString() : String(first);
}

/** Which of the article's addresses are what: `url` is where it was found, `mainEntityOfPage` the one that it should be known by. */
function addressesOf(article: Thing, graph: Graph): Pick<Article, "url" | "canonicalUrl"> {
  const canonical = addressOf(graph.address(article["mainEntityOfPage"]));
  // An id with a fragment, https://…/#article, names what is on the page: the page is where it was found.
  const url = addressOf(graph.address(article["url"])) ?? addressOf(article["@id"])?.split("#", 1)[0] ?? canonical;
  return filled<Pick<Article, "url" | "canonicalUrl">>({ url, canonicalUrl: canonical === url ? undefined : canonical });
}

/** A text that pages write on purpose to say nothing is nothing. */
const identifierOf = (article: Thing, graph: Graph): string | undefined => {
  const [first] = graph.things(article["identifier"]);
  return (first && graph.text(first["value"])) ?? graph.text(article["identifier"]);
};

/** What the article says of itself in short, or the page that it stands on does: plugins of WordPress keep the two apart. */
function descriptionOf(article: Thing, graph: Graph): string | undefined {
  const pages = [...graph.things(article["isPartOf"]), ...graph.things(article["mainEntityOfPage"])].filter((thing) => typesOf(thing).some((type) => type.endsWith("Page")));
  return [article, ...pages].map((thing) => graph.text(thing["description"])).find((text) => text !== undefined);
}

/** What old pages put around a script, so that browsers without scripts would not show it. */
const WRAPPER = /^\s*(?:<!--|(?:\/\*)?<!\[CDATA\[(?:\*\/)?)|(?:-->|(?:\/\*)?\]\]>(?:\*\/)?)\s{0,99}$|;\s{0,99}$/gu;

function readNode(article: Thing, graph: Graph, readDate: DateReader, diagnostics: Diagnostics): Parameters<typeof articleOf>[0] {
  const { url, canonicalUrl } = addressesOf(article, graph);
  const date = (key: string) => readDate(dateOf(article[key], graph), [key]);
  const headline = graph.text(article["headline"]) ?? graph.text(article["name"]);
  const { kickers, subheadlines } = otherHeadlines(article["alternativeHeadline"], graph);
  const [section, ...otherSections] = graph.texts(article["articleSection"]);
  const abstract = listOf(article["abstract"]).filter((text) => typeof text === "string").flatMap(paragraphsOf);
  const paragraphs = listOf(article["articleBody"]).filter((text) => typeof text === "string").flatMap(paragraphsOf);
  const body = abstract.length === 0 ? withDescription(descriptionOf(article, graph), headline, paragraphs) : withLeads(abstract, paragraphs);
  const liveBlog = fromLiveBlog(article, body, graph, readDate, diagnostics);
  const mentions = graph.things(article["mentions"]);
  const [people, places] = [new Ids("person-"), new Ids("place-")];
  const isRelation = (thing: Thing): boolean => typesOf(thing).some((type) => type === "Role" || type.endsWith("Article"));
  const isPerson = (thing: Thing): boolean => typesOf(thing).includes("Person");
  const archiveUrl = addressOf(graph.address(article["archivedAt"]));
  const revision = countOf(Number(graph.text(article["version"])));
  return {
    url,
    canonicalUrl,
    id: identifierOf(article, graph),
    language: languageOf(article["inLanguage"], graph, diagnostics),
    section,
    genre: oneOf(GENRES, graph.text(article["genre"])),
    status: oneOf(STATUSES, graph.text(article["creativeWorkStatus"])),
    kickers,
    subheadlines,
    headline,
    body,
    media: (["image", "video", "audio"] as const).flatMap((type) => graph.things(article[type]).flatMap((thing) => fromMedia(type, thing, graph, url))),
    quotes: fromQuotations(graph.things(article["hasPart"]), body, graph, diagnostics),
    attribution: [...graph.things(article["publisher"]).flatMap((thing) => fromPublisher(thing, graph)), ...graph.things(article["isBasedOn"]).flatMap((thing) => fromSource(thing, graph))],
    people: mentions.filter(isPerson).flatMap((thing) => fromMention(thing, people, graph)),
    related: mentions.filter(isRelation).flatMap((thing) => fromRelation(thing, graph, url)),
    places: graph.things(article["contentLocation"]).flatMap((thing) => fromPlace(thing, places, graph)),
    tags: tagsOf(article["keywords"], otherSections, graph),
    authors: peopleIn(article["author"], graph).flatMap((thing) => fromAuthor(thing, graph)),
    dateline: datelineOf(article, graph),
    publishedAt: date("datePublished") ?? date("dateCreated"),
    modifiedAt: date("dateModified"),
    expiresAt: date("expires"),
    revision: revision === undefined ? undefined : { number: revision },
    corrections: graph.things(article["correction"]).flatMap((thing) => fromCorrection(thing, graph, readDate)),
    rights: fromRights(article, graph),
    provenance: archiveUrl === undefined ? undefined : { archiveUrl },
    liveBlog,
  };
}

/**
 * Reads the article of a document of JSON-LD: the text of a `<script type="application/ld+json">`, or what JSON.parse made of it.
 *
 * As pages write it: alone, in a list or a `@graph`, with references by `@id`, with a text where schema.org has an object, keywords in one text, Jalali dates
 * in Persian digits, entities and HTML in texts. A description that the body does not say is the lead; of several sections the first is
 * the article's, and the others are tags. Of several articles it is the outermost with a headline. Times without an offset are those of `timeZone`. Commas
 * too many are mended and told; what is not JSON is told with its line. The spans of a quotation are found by its words.
 *
 * The article is null where there is none, and `diagnostics` say why; what cannot be read for certain is left out and told. The texts stay as they are, with
 * `textState` as their letters alone tell it. Never throws on a string nor on what JSON.parse returns, but for a RangeError where a date needs a
 * `timeZone` that the runtime does not know, or a `reference` that is no instant.
 *
 * @see https://schema.org/NewsArticle
 *
 * @example
 * ```ts
 * import { fromJsonLd } from "khabar/formats/json-ld";
 * const { article } = fromJsonLd(`{ "@graph": [
 *   { "@type": "WebPage", "name": "صفحه خبر" },
 *   { "@type": "NewsArticle", "headline": "بندر تازه باز شد", "datePublished": "۱۴۰۳/۰۹/۱۲ ۱۴:۳۰", "publisher": "روزنامه نمونه" }
 * ] }`);
 * article?.publishedAt?.iso; // => "2024-12-02T14:30:00+03:30"
 * article?.attribution; // => [{ name: "روزنامه نمونه", kind: "outlet", relation: "publisher" }]
 * ```
 */
export function fromJsonLd(document: unknown, options: ReadOptions = {}): Reading {
  const diagnostics = new Diagnostics(options.language);
  const graph = new Graph(typeof document === "string" ? parseJsonText(document.replace(WRAPPER, ""), diagnostics) : document);
  if (graph.article === undefined) {
    if (diagnostics.found.every(({ severity }) => severity !== "error")) diagnostics.report("no-article");
    return { article: null, diagnostics: diagnostics.found };
  }
  const draft = readNode(graph.article, graph, dateReader(options, diagnostics, graph.path), diagnostics);
  return { article: articleOf(draft, diagnostics, graph.path), diagnostics: diagnostics.found };
}
