// Read: a news item of IPTC ninjs as an article.
import type { Article, Attribution, Author, Correction, Media, NewsDate, RelatedArticle, Revision, Rights } from "../../schema/types.js";
import { CORRECTIONS, STATUSES } from "../reading/closed-lists.js";
import { addressOf } from "../reading/address.js";
import { Diagnostics } from "../reading/diagnostic.js";
import { parseJsonText } from "../reading/json.js";
import { type ArticleDraft, articleOf, type Reading, type ReadOptions } from "../reading/read-article.js";
import { filled, isThing, languageTagOf, nameOf, oneOf, printedText } from "../reading/values.js";
import { Item, type RoledText } from "./item.js";
import { readBody, wordsOf } from "./read-body.js";
import { readConcepts } from "./read-concepts.js";
import { mediaTypeOf, readMedium, readRelated } from "./read-media.js";
import { isOwnUrn } from "./uri.js";
import { AUTHOR_ROLES, genreOf, HEADLINE_ROLES, PROFILE } from "./vocabulary.js";

const EXPECTED = { en: "a news item of IPTC ninjs", fa: "یک خبر ninjs (استاندارد IPTC)" } as const;

type Headlines = Pick<ArticleDraft, "kickers" | "headline" | "subheadlines">;

/** The main headline by its role, else the first that has no other place; else the title, which is for the desk. */
function headlinesOf(item: Item): Headlines {
  const headlines = item.texts("headlines", "headline");
  const main = headlines.find(({ role }) => role === "main") ?? headlines.find(({ role }) => role === "") ?? headlines.find(({ role }) => !HEADLINE_ROLES.has(role));
  const around = (place: "kickers" | "subheadlines"): string[] => headlines.filter((one) => one !== main && HEADLINE_ROLES.get(one.role) === place).map(wordsOf);
  return { kickers: around("kickers"), headline: main === undefined ? item.text("title") : printedText(wordsOf(main)), subheadlines: around("subheadlines") };
}

type Addresses = Pick<ArticleDraft, "id" | "url" | "canonicalUrl" | "shortUrl">;

/** Other identifiers by their roles; those of others in small letters. */
function altIdsOf(item: Item): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const one of item.list("altIds")) {
    const [role, value] = [one.word("role").toLowerCase(), one.text("value")];
    if (value !== undefined && !ids.has(role)) ids.set(role, value);
  }
  return ids;
}

/** What an item names itself by: an address, an id. A URI of another scheme than http is an id. */
function addressesOf(item: Item, altIds: ReadonlyMap<string, string>, isOwn: boolean): Addresses {
  const uri = item.text("uri") ?? "";
  const [canonicalUrl, shortUrl] = [addressOf(altIds.get("canonicalurl")), addressOf(altIds.get("shorturl"))];
  const address = addressOf(uri);
  const foreignUrl = address === canonicalUrl || address === shortUrl ? undefined : address;
  const foreignId = address === undefined && uri !== "" && !isOwnUrn(uri) ? uri : [...altIds.values()][0];
  return { id: altIds.get("id") ?? (isOwn ? undefined : foreignId), url: addressOf(altIds.get("url")) ?? (isOwn ? undefined : foreignUrl), canonicalUrl, shortUrl };
}

/** Counted from 1; agencies that count from 0 say nothing by it. */
function revisionOf(item: Item, altIds: ReadonlyMap<string, string>, isOwn: boolean): Revision | undefined {
  const version = item.thing["version"];
  const number = typeof version === "string" && /^[1-9][0-9]{0,8}$/u.test(version) ? Number(version) : version;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return undefined;
  // What others tell a desk is no note on what was changed.
  return filled<Revision>({ number, id: isOwn ? nameOf(altIds.get("revision")) : undefined, previousId: undefined, note: isOwn ? item.text("edNote") : undefined });
}

type Dates = Pick<ArticleDraft, "publishedAt" | "modifiedAt">;

/** The first version is the publication. Where only that of this version is dated, it is one too, if this is the first or nobody counts. */
function datesOf(item: Item, revision: Revision | undefined, isOwn: boolean, options: ReadOptions): Dates {
  const first = item.date("firstCreated", options);
  const last = item.date("versionCreated", options);
  if (first === undefined) return isOwn || (revision?.number ?? 1) > 1 ? { modifiedAt: last } : { publishedAt: last };
  return { publishedAt: first, modifiedAt: last?.iso === first.iso ? undefined : last };
}

const KINDS = ["outlet", "agency", "organization", "person", "anonymous"] as const;

interface Sources {
  readonly attribution: Attribution[];
  readonly authors: Author[];
}

/** The chain of sources, publisher first, and the authors. What kind of source it is only own items say. */
function sourcesOf(item: Item, knownPeople: ReadonlySet<string>): Sources {
  const attribution: Attribution[] = [];
  const authors: Author[] = [];
  for (const source of item.list("infoSources")) {
    const name = source.text("name");
    if (name === undefined) continue;
    const role = source.word("role");
    const slash = role.indexOf("/");
    const relation = (slash === -1 ? role : role.slice(0, slash)).toLowerCase();
    const detail = slash === -1 ? undefined : printedText(role.slice(slash + 1));
    const url = source.address("uri");
    if (AUTHOR_ROLES.has(relation)) {
      const personId = nameOf(source.word("literal"));
      authors.push(filled<Author>({ name, role: detail, personId: personId !== undefined && knownPeople.has(personId) ? personId : undefined, url }));
    } else {
      const isPublisher = relation === "publisher" && !attribution.some((one) => one.relation === "publisher");
      const link = filled<Attribution>({ name, kind: oneOf(KINDS, detail) ?? "organization", relation: isPublisher ? "publisher" : "via", url });
      if (isPublisher) attribution.unshift(link);
      else attribution.push(link);
    }
  }
  return { attribution, authors };
}


const correctionsOf = (descriptions: readonly RoledText[]): Correction[] =>
  descriptions.flatMap((one) => {
    const kind = oneOf(CORRECTIONS, one.role);
    return kind === undefined ? [] : [{ kind, text: wordsOf(one) }];
  });

function rightsOf(item: Item): Rights | undefined {
  const rights = filled<Rights>({
    holder: item.text("copyrightHolder"), notice: item.text("copyrightNotice"), usageTerms: item.text("usageTerms"),
    license: item.list("rightsInfo")[0]?.link("linkedRights"), extensions: undefined,
  });
  return Object.keys(rights).length === 0 ? undefined : rights;
}

function genreOfItem(item: Item): Article["genre"] {
  return item.list("genres").map((one) => genreOf(one.word("literal") || one.word("code"), one.word("uri"))).find((genre) => genre !== undefined);
}

/** The item itself where it is a picture, film or sound, then those that it brings along. */
function mediaOf(item: Item, associations: readonly Item[]): Media[] {
  return [item, ...associations].flatMap((one) => readMedium(one, one !== item) ?? []);
}

const relatedOf = (associations: readonly Item[]): RelatedArticle[] =>
  associations.flatMap((one) => (mediaTypeOf(one) === undefined ? readRelated(one) ?? [] : []));

function datelineOf(item: Item, placeId: string | undefined, date: NewsDate | undefined): Article["dateline"] {
  const place = item.text("located");
  if (place === undefined && placeId === undefined && date === undefined) return undefined;
  return filled<NonNullable<Article["dateline"]>>({ place, placeId, date });
}


const isUrgency = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 9;

function draftOf(item: Item, options: ReadOptions): ArticleDraft {
  const isOwn = item.word("profile") === PROFILE;
  const isText = mediaTypeOf(item) === undefined;
  const altIds = altIdsOf(item);
  const revision = revisionOf(item, altIds, isOwn);
  const { kickers, headline, subheadlines } = headlinesOf(item);
  const { id, url, canonicalUrl, shortUrl } = addressesOf(item, altIds, isOwn);
  const { publishedAt, modifiedAt } = datesOf(item, revision, isOwn, options);
  const descriptions = item.texts("descriptions", "description");
  const concepts = readConcepts(item);
  const sources = sourcesOf(item, new Set(concepts.people.map(({ id }) => id)));
  const by = item.text("by") ?? item.text("byline");
  const associations = item.list("associations");
  return {
    // Key by key: an object that others are spread into takes many times as long to make.
    id, url, canonicalUrl, shortUrl,
    language: item.value("language", languageTagOf),
    section: concepts.section,
    genre: genreOfItem(item),
    urgency: item.value("urgency", (value) => (isUrgency(value) ? value : undefined)),
    status: item.value("pubStatus", (value) => oneOf(STATUSES, value)),
    kickers, headline, subheadlines,
    body: readBody({ bodies: item.texts("bodies", "body"), descriptions: isText ? descriptions : [], headline, isOwn }),
    media: mediaOf(item, associations),
    attribution: sources.attribution,
    people: concepts.people,
    places: concepts.places,
    tags: concepts.tags,
    // The byline of a picture is its credit.
    authors: sources.authors.length > 0 || by === undefined || !isText ? sources.authors : [{ name: by }],
    dateline: datelineOf(item, concepts.datelineId, isOwn ? item.date("contentCreated", options) : undefined),
    publishedAt, modifiedAt,
    embargoedUntil: item.date("embargoedUntil", options),
    expiresAt: item.date("expires", options),
    revision,
    corrections: correctionsOf(descriptions),
    related: relatedOf(associations),
    rights: rightsOf(item),
  };
}

/**
 * Reads a news item of IPTC ninjs as an article: version 3, and versions 1 and 2 with their keys in small letters. Takes the parsed item or its JSON
 * text; of a list of items the first is read, and the others are told.
 *
 * The main headline is that of role `main`, else the first, else the title. Of several bodies HTML is read before NITF and that before plain text; a
 * headline repeated at its beginning is left out, and a description that it repeats is its lead. A description that it does not hold stands before it
 * as lead. An item that is a picture, film or sound is an article with it among its media: the largest file is its address, the caption is its
 * description, the byline its credit. Organisations and events are tags. `edNote`, `slugline`, planning, and free roles that nobody knows are left
 * unread, but for items of {@link toNinjs}, whose own roles give back what they were made of.
 *
 * Dates keep their offset; the Jalali date is reckoned. Never throws on text or JSON: bad input is told in `diagnostics`, each with the place of its key
 * as a JSON Pointer, and the article is null where there is neither a headline nor a text. Throws a RangeError where a date needs a `timeZone` that the
 * runtime does not know, or a `reference` that is no instant.
 *
 * @see https://iptc.org/std/ninjs/userguide/
 *
 * @example
 * ```ts
 * import { fromNinjs } from "khabar/formats/ninjs";
 * const item = {
 *   uri: "urn:newsml:example.com:20241202:42", versionCreated: "2024-12-02T14:30:00+03:30", headlines: [{ role: "main", value: "بندر تازه باز شد" }],
 *   bodies: [{ contentType: "text/html", value: "<h1>بندر تازه باز شد</h1><p>اسکله تازه از امروز کشتی می‌پذیرد.</p>" }],
 * };
 * const { article } = fromNinjs(item);
 * article?.body; // => [{ type: "paragraph", text: "اسکله تازه از امروز کشتی می‌پذیرد." }]
 * article?.publishedAt; // => { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" }
 * fromNinjs("{").diagnostics[0]?.code; // => "not-json"
 * ```
 */
export function fromNinjs(item: unknown, options: ReadOptions = {}): Reading {
  const diagnostics = new Diagnostics(options.language);
  const value = typeof item === "string" ? parseJsonText(item, diagnostics) : item;
  if (value === undefined && diagnostics.found.length > 0) return { article: null, diagnostics: diagnostics.found };
  const [first, path] = Array.isArray(value) && value.length > 0 ? [value[0] as unknown, [0]] : [value, []];
  if (!isThing(first)) {
    diagnostics.report(Array.isArray(value) && value.length === 0 ? "no-article" : "other-format", path, EXPECTED[diagnostics.language]);
    return { article: null, diagnostics: diagnostics.found };
  }
  if (Array.isArray(value) && value.length > 1) diagnostics.report("more-items", [1], String(value.length - 1));
  const article = articleOf(draftOf(new Item(first, path, diagnostics), options), diagnostics, path);
  return { article, diagnostics: diagnostics.found };
}
