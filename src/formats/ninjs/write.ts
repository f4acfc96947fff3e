// Write: an article as a news item of IPTC ninjs 3.1.
import { type Block, blockText } from "../../schema/block.js";
import type { Article, NewsDate, Place, Tag } from "../../schema/types.js";
import { countWords } from "../../text/words.js";
import { bodyHtml } from "../html/body.js";
import { NINJS } from "../losses/generated/tables.js";
import { reportLosses, type WriteOptions } from "../losses/report.js";
import { filled, some } from "../reading/values.js";
import type { Ninjs, NinjsAltId, NinjsBody, NinjsConcept, NinjsDescription, NinjsHeadline, NinjsInfoSource, NinjsPlace, NinjsSubject } from "./types.js";
import { itemUri, uriOf } from "./uri.js";
import { genreEntry, PROFILE, STANDARD } from "./vocabulary.js";
import { description, mediaAssociation, relatedAssociation } from "./write-media.js";

/** How {@link toNinjs} names the item, and whom it tells what is lost. */
export interface NinjsOptions extends WriteOptions {
  /** The item's own URI, such as urn:newsml:example.com:20241202:42. Where none is given the article's address is it. */
  readonly uri?: string | undefined;
}

/** An instant: ninjs has no day, month or range for the dates of an item. */
const instant = (date: NewsDate | undefined): string | undefined => (date?.iso.includes("T") === true ? date.iso : undefined);

const firstUri = (addresses: readonly string[] | undefined): string | undefined => (addresses?.[0] === undefined ? undefined : uriOf(addresses[0]));

const headlinesOf = ({ headline, kickers, subheadlines }: Article): readonly NinjsHeadline[] => [
  { role: "main", value: headline },
  ...kickers.map((value) => ({ role: "kicker" as const, value })),
  ...subheadlines.map((value) => ({ role: "subheadline" as const, value })),
];

const descriptionsOf = ({ body, corrections = [] }: Article): readonly NinjsDescription[] => [
  ...body.flatMap((block) => (block.type === "lead" ? [description("lead", block.text)] : [])),
  ...corrections.map(({ kind, text }) => description(kind, text)),
];

/** The words of a block; those below a picture do not count. */
function countedText(block: Block): string {
  if (block.type === "table") return [block.header ?? [], ...block.rows.map(({ cells }) => cells)].flat().join("\n");
  return "text" in block || "items" in block ? blockText(block) : "";
}

const PAIRS = /[\u{10000}-\u{10FFFF}]/gu;

function bodyOf(body: readonly Block[]): readonly NinjsBody[] | undefined {
  if (body.length === 0) return undefined;
  const texts = body.map(countedText);
  const charCount = texts.reduce((sum, text) => sum + text.length - (text.match(PAIRS)?.length ?? 0), 0);
  const wordCount = texts.reduce((sum, text) => sum + countWords(text), 0);
  return [{ role: "main", contentType: "text/html", charCount, wordCount, value: bodyHtml(body) }];
}

const concept = (name: string, rel: string, address: string | undefined, literal: string): NinjsConcept =>
  filled<NinjsConcept>({ name, rel, uri: address === undefined ? undefined : uriOf(address), literal });

/** Every tag is a subject, in order; what kind of thing it is says the list of its kind. */
function subjectsOf({ section, tags }: Article): readonly NinjsSubject[] {
  return [
    ...(section === undefined ? [] : [{ name: section, rel: "partOf" as const }]),
    ...tags.map(({ label, slug, kind, url }) =>
      filled<NinjsSubject>({ name: label, rel: kind === "topic" ? "topic" : "about", uri: url === undefined ? undefined : uriOf(url), literal: slug })),
  ];
}

const tagsOf = (tags: readonly Tag[], wanted: Tag["kind"]): readonly NinjsConcept[] =>
  tags.flatMap(({ label, slug, kind, url }) => (kind === wanted ? [concept(label, "about", url, slug)] : []));

const peopleOf = ({ people, tags }: Article): readonly NinjsConcept[] => [
  ...people.map(({ id, name, sameAs }) => concept(name, "mentions", sameAs?.[0], id)),
  ...tagsOf(tags, "person"),
];

function placeOf({ id, name, country, province, location, sameAs }: Place, datelineId: string | undefined): NinjsPlace {
  const address = filled<{ readonly area?: string; readonly country?: string }>({ area: province, country });
  return filled<NinjsPlace>({
    name, rel: id === datelineId ? "dateline" : "mentions", uri: firstUri(sameAs), literal: id,
    contactInfo: country === undefined && province === undefined ? undefined : [{ address }],
    geoJSON: location && { type: "Point", coordinates: [location.longitude, location.latitude] },
  });
}

const placesOf = ({ places = [], tags, dateline }: Article): readonly NinjsPlace[] => [
  ...places.map((place) => placeOf(place, dateline?.placeId)),
  ...tags.flatMap(({ label, slug, kind, url }) =>
    kind === "place" ? [filled<NinjsPlace>({ name: label, rel: "about", uri: url === undefined ? undefined : uriOf(url), literal: slug })] : []),
];

const sourcesOf = ({ attribution, authors = [] }: Article): readonly NinjsInfoSource[] => [
  ...attribution.map(({ name, kind, relation, url }) =>
    filled<NinjsInfoSource>({ name, role: `${relation}/${kind}`, uri: url === undefined ? undefined : uriOf(url), literal: undefined })),
  ...authors.map(({ name, role, url, personId }) =>
    filled<NinjsInfoSource>({ name, role: role === undefined ? "author" : `author/${role}`, uri: url === undefined ? undefined : uriOf(url), literal: personId })),
];

function altIdsOf({ id, url, canonicalUrl, shortUrl, revision }: Article): readonly NinjsAltId[] {
  const ids: readonly (readonly [NinjsAltId["role"], string | undefined])[] =
    [["id", id], ["url", url], ["canonicalUrl", canonicalUrl], ["shortUrl", shortUrl], ["revision", revision?.id]];
  return ids.flatMap(([role, value]) => (value === undefined ? [] : [{ role, value }]));
}

const licenseUri = (license: string | undefined): Ninjs["rightsInfo"] | undefined => {
  const linkedRights = license === undefined ? undefined : uriOf(license);
  return linkedRights === undefined ? undefined : { linkedRights };
};

/**
 * Writes an article as a news item of IPTC ninjs 3.1, valid by its schema.
 *
 * Takes what articleSchema accepts and returns a new plain object for JSON.stringify. `uri`, which names the item, is the option `uri`, else `url`,
 * `canonicalUrl` or `shortUrl`, else `urn:khabar:id:` and the article's id, else `urn:khabar:headline:` and its headline; the same article always has
 * the same. A character that RFC 3986 does not take is percent-encoded.
 *
 * ninjs leaves the names of roles to providers; `profile` is `khabar` and says that they are these. Headlines: `main`, `kicker`, `subheadline`.
 * Descriptions: `lead` for the leads, which stand in the body too, and the kind of a correction for each one. The body is HTML, with pullquotes and
 * pictures in their places. Sources, in order: `publisher/outlet`, `via/agency` and so on, then `author`. Tags are subjects, in order; one that is a
 * person, an organization, a place or an event stands in that list too. Of the dates instants alone have a place: publication is `firstCreated`, the
 * last change `versionCreated`. A note on the revision is `edNote`. Pictures, films, sounds and related articles are associations.
 *
 * No place have quotes, a live blog, Jalali dates and their words, the roles of people, the words of an attribution, the direction, provenance,
 * textState and extensions.
 *
 * Throws a RangeError for an option `uri` without a scheme, and on nothing else.
 *
 * @see https://iptc.org/std/ninjs/userguide/
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toNinjs } from "khabar/formats/ninjs";
 * const article: Article = {
 *   schemaVersion: 1, id: "42", language: "fa", direction: "rtl", kickers: ["مدیر بندر:"], headline: "بندر تازه باز شد", subheadlines: [],
 *   body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }], quotes: [], people: [], tags: [],
 *   attribution: [{ name: "خبرگزاری نمونه", kind: "agency", relation: "publisher" }],
 *   publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * const item = toNinjs(article);
 * item.uri; // => "urn:khabar:id:42"
 * item.headlines; // => [{ role: "main", value: "بندر تازه باز شد" }, { role: "kicker", value: "مدیر بندر:" }]
 * item.infoSources; // => [{ name: "خبرگزاری نمونه", role: "publisher/agency" }]
 * item.firstCreated; // => "2024-12-02T14:30:00+03:30"
 * ```
 */
export function toNinjs(article: Article, options: NinjsOptions = {}): Ninjs {
  reportLosses(article, NINJS, options);
  const { authors = [], rights = {}, media = [], related = [], tags, revision, dateline } = article;
  return filled<Ninjs>({
    uri: itemUri(article, options.uri),
    standard: STANDARD,
    type: "text",
    representationType: "full",
    profile: PROFILE,
    version: revision && String(revision.number),
    firstCreated: instant(article.publishedAt),
    versionCreated: instant(article.modifiedAt) ?? instant(article.publishedAt),
    contentCreated: instant(dateline?.date),
    embargoedUntil: instant(article.embargoedUntil),
    expires: instant(article.expiresAt),
    pubStatus: article.status,
    urgency: article.urgency,
    language: article.language,
    genres: article.genre && [genreEntry(article.genre)],
    headlines: headlinesOf(article),
    descriptions: some(descriptionsOf(article)),
    bodies: bodyOf(article.body),
    subjects: some(subjectsOf(article)),
    people: some(peopleOf(article)),
    organisations: some(tagsOf(tags, "organization")),
    places: some(placesOf(article)),
    events: some(tagsOf(tags, "event")),
    infoSources: some(sourcesOf(article)),
    by: authors.length === 0 ? undefined : authors.map(({ name }) => name).join("، "),
    located: dateline?.place,
    edNote: revision?.note,
    copyrightHolder: rights.holder,
    copyrightNotice: rights.notice,
    usageTerms: rights.usageTerms,
    rightsInfo: licenseUri(rights.license),
    altIds: some(altIdsOf(article)),
    associations: some([...media.flatMap(mediaAssociation), ...related.flatMap(relatedAssociation)]),
  });
}
