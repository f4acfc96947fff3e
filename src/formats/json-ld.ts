// JSON-LD: an article as search engines read it, a NewsArticle of schema.org.
import { type Block, blockText } from "../schema/block.js";
import { URL_ADDRESS } from "../schema/patterns.js";
import type { Article, Attribution, Author, Correction, Dateline, NewsDate, Person, Quote, Rights, Speaker } from "../schema/types.js";

/** A person of schema.org. */
export interface JsonLdPerson {
  readonly "@type": "Person";
  readonly name: string;
  /** As printed, every one. */
  readonly jobTitle?: readonly string[];
  readonly url?: string;
}

/** An organization of schema.org. */
export interface JsonLdOrganization {
  readonly "@type": "Organization";
  readonly name: string;
}

/** Anything else that has a name. */
export interface JsonLdThing {
  readonly "@type": "Thing";
  readonly name: string;
}

/** A work: what the article is based on, a licence that has no address, or the terms of use. */
export interface JsonLdWork {
  readonly "@type": "CreativeWork";
  readonly name?: string;
  readonly text?: string;
  readonly author?: JsonLdPerson;
  readonly publisher?: JsonLdOrganization;
  readonly creditText?: string;
}

/** A picture, film or sound. */
export interface JsonLdMedia {
  readonly "@type": "ImageObject" | "VideoObject" | "AudioObject";
  readonly url: string;
  readonly contentUrl: string;
  readonly description?: string;
  readonly caption?: string;
  readonly creditText?: string;
  readonly license?: string | JsonLdWork;
  /** In pixels. */
  readonly width?: number;
  /** In pixels. */
  readonly height?: number;
  readonly thumbnailUrl?: string;
  /** An ISO 8601 duration: PT95S. */
  readonly duration?: string;
}

/** What was put right after publication. */
export interface JsonLdCorrection {
  readonly "@type": "CorrectionComment";
  readonly text: string;
  readonly datePublished?: string;
}

/** What somebody said. */
export interface JsonLdQuotation {
  readonly "@type": "Quotation";
  readonly text: string;
  readonly spokenByCharacter?: JsonLdPerson | JsonLdOrganization;
  readonly about?: JsonLdThing;
}

/** A news article of schema.org, as {@link toJsonLd} writes it: no value in it is empty. */
export interface JsonLdArticle {
  readonly "@context": "https://schema.org";
  readonly "@type": "NewsArticle";
  readonly headline: string;
  readonly alternativeHeadline?: readonly string[];
  readonly abstract?: string;
  readonly articleBody?: string;
  readonly inLanguage: string;
  readonly url?: string;
  readonly mainEntityOfPage?: string;
  readonly identifier?: string;
  readonly articleSection?: string;
  readonly keywords?: readonly string[];
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly dateline?: string;
  readonly author?: readonly JsonLdPerson[];
  readonly publisher?: JsonLdOrganization | JsonLdPerson;
  readonly sourceOrganization?: readonly JsonLdOrganization[];
  readonly isBasedOn?: readonly JsonLdWork[];
  readonly mentions?: readonly JsonLdPerson[];
  readonly image?: readonly JsonLdMedia[];
  readonly video?: readonly JsonLdMedia[];
  readonly audio?: readonly JsonLdMedia[];
  readonly correction?: readonly JsonLdCorrection[];
  readonly copyrightHolder?: JsonLdOrganization;
  readonly copyrightNotice?: string;
  readonly license?: string;
  readonly usageInfo?: JsonLdWork;
  readonly hasPart?: readonly JsonLdQuotation[];
}

/** An object while it is written, when any key may still turn out to have no value. */
type Draft<Shape> = { readonly [Key in keyof Shape]: Shape[Key] | undefined };

const isFilled = (value: unknown): boolean => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** Leaves out every key whose value is empty. */
function filled<Shape extends object>(draft: Draft<Shape>): Shape {
  // The model leaves no required key empty, so only optional ones go.
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => isFilled(value))) as Shape;
}

const person = (name: string, roles: readonly string[] = [], url?: string): JsonLdPerson =>
  filled<JsonLdPerson>({ "@type": "Person", name, jobTitle: roles, url });
const organization = (name: string): JsonLdOrganization => ({ "@type": "Organization", name });
const one = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

/** A day or an instant; a month, a year or a range is no date to schema.org. */
const DAY_OR_INSTANT = /^\d{4}-\d{2}-\d{2}(?:T|$)/u;
const isoDate = (date: NewsDate | undefined): string | undefined => (date !== undefined && DAY_OR_INSTANT.test(date.iso) ? date.iso : undefined);

const datelineText = ({ place, date }: Dateline): string => [...one(place), ...one(date && (date.text ?? date.persian))].join("، ");

const TEXT_BLOCKS: ReadonlySet<Block["type"]> = new Set(["lead", "paragraph", "heading", "list"]);
const textOf = (blocks: readonly Block[]): string => blocks.map(blockText).join("\n\n");

const toAuthor = ({ name, role, url }: Author): JsonLdPerson => person(name, one(role), url);
const toMention = ({ name, roles }: Person): JsonLdPerson => person(name, roles);

const isOrganization = ({ kind }: Attribution): boolean => kind !== "person" && kind !== "anonymous";

function toSource(link: Attribution): JsonLdWork {
  return filled<JsonLdWork>({
    "@type": "CreativeWork",
    publisher: isOrganization(link) ? organization(link.name) : undefined,
    author: link.kind === "person" ? person(link.name) : undefined,
    // A source without a name is no person that could be looked up; how it is called is all there is.
    creditText: link.text ?? (link.kind === "anonymous" ? link.name : undefined),
  });
}

const mediaLicense = (license: string | undefined): string | JsonLdWork | undefined =>
  license === undefined || URL_ADDRESS.test(license) ? license : { "@type": "CreativeWork", name: license };

/** Seconds as ISO 8601 writes them, without the exponent that JavaScript gives to very large and very small numbers. */
const duration = (seconds: number | undefined): string | undefined =>
  seconds === undefined ? undefined : `PT${seconds.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 3 })}S`;

type MediaBlock = Extract<Block, { type: "image" | "video" | "audio" }>;
const MEDIA_TYPES = { image: "ImageObject", video: "VideoObject", audio: "AudioObject" } as const satisfies Record<MediaBlock["type"], string>;

function toMedia(block: MediaBlock): JsonLdMedia {
  return filled<JsonLdMedia>({
    "@type": MEDIA_TYPES[block.type],
    url: block.url,
    contentUrl: block.url,
    description: block.type === "image" ? block.alt : undefined,
    caption: block.caption,
    creditText: block.credit,
    license: mediaLicense(block.license),
    width: block.type === "image" ? block.width : undefined,
    height: block.type === "image" ? block.height : undefined,
    thumbnailUrl: block.type === "video" ? block.poster : undefined,
    duration: block.type === "image" ? undefined : duration(block.duration),
  });
}

const mediaOf = (body: readonly Block[], type: MediaBlock["type"]): JsonLdMedia[] =>
  body.filter((block): block is MediaBlock => block.type === type).map(toMedia);

const toCorrection = ({ text, date }: Correction): JsonLdCorrection =>
  filled<JsonLdCorrection>({ "@type": "CorrectionComment", text, datePublished: isoDate(date) });

const toSpeaker = ({ kind, name, role }: Speaker): JsonLdPerson | JsonLdOrganization =>
  kind === "organization" ? organization(name) : person(name, one(role));

function toQuotation({ text, speaker, topic }: Quote): JsonLdQuotation {
  return filled<JsonLdQuotation>({
    "@type": "Quotation",
    text,
    spokenByCharacter: speaker && toSpeaker(speaker),
    about: topic === undefined ? undefined : { "@type": "Thing", name: topic },
  });
}

type JsonLdRights = Pick<JsonLdArticle, "copyrightHolder" | "copyrightNotice" | "license" | "usageInfo">;

const rightsOf = ({ holder, notice, license, usageTerms }: Rights): Draft<JsonLdRights> => ({
  copyrightHolder: holder === undefined ? undefined : organization(holder),
  copyrightNotice: notice,
  license,
  usageInfo: usageTerms === undefined ? undefined : { "@type": "CreativeWork", text: usageTerms },
});

/**
 * Writes an article as a NewsArticle of schema.org, in the properties that Google's guidance for articles names and more.
 *
 * Takes what articleSchema accepts and returns a new plain object without empty values; the texts stay as they are. Never throws.
 *
 * What schema.org has no place for is lost or blurred. Kickers and subheadlines share `alternativeHeadline`, kickers first. `articleBody`
 * holds leads, paragraphs, headings and lists with a blank line between; tables, embeds and dividers are left out, and so is the place of
 * pictures, films and sounds. An indirect quote is left out, since a Quotation would give the article's words as the speaker's; of the
 * others the spans, cue, mention, occasion, addressee, confidence and rule are lost. The chain of sources is `isBasedOn`, nearest first,
 * but JSON-LD gives the order of a list no meaning. Lost too: Jalali dates and every month, year or range, the kind of a correction, the
 * kinds, slugs and suggestions of tags, the ids of people, the short address, the direction and the textState.
 *
 * @see https://schema.org/NewsArticle
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toJsonLd } from "khabar/formats/json-ld";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: ["مدیر بندر:"], headline: "بندر تازه باز شد", subheadlines: [],
 *   body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }], quotes: [], people: [], tags: [],
 *   attribution: [{ name: "خبرگزاری نمونه", kind: "agency", relation: "publisher" }],
 *   publishedAt: { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" },
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * toJsonLd(article).datePublished; // => "2024-12-02T14:30:00+03:30"
 * toJsonLd(article).alternativeHeadline; // => ["مدیر بندر:"]
 * toJsonLd(article).publisher; // => { "@type": "Organization", name: "خبرگزاری نمونه" }
 * ```
 */
export function toJsonLd(article: Article): JsonLdArticle {
  const { body, quotes, attribution, people, tags, authors = [], corrections = [], dateline, rights = {} } = article;
  const publisher = attribution.find(({ relation }) => relation === "publisher");
  const sources = attribution.filter(({ relation }) => relation === "via");
  return filled<JsonLdArticle>({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headline,
    alternativeHeadline: [...article.kickers, ...article.subheadlines],
    abstract: textOf(body.filter(({ type }) => type === "lead")),
    articleBody: textOf(body.filter(({ type }) => TEXT_BLOCKS.has(type))),
    inLanguage: article.language,
    url: article.url ?? article.canonicalUrl,
    mainEntityOfPage: article.canonicalUrl ?? article.url,
    identifier: article.id,
    articleSection: article.section,
    keywords: tags.map(({ label }) => label),
    datePublished: isoDate(article.publishedAt),
    dateModified: isoDate(article.modifiedAt),
    dateline: dateline && datelineText(dateline),
    author: authors.map(toAuthor),
    publisher: publisher && (publisher.kind === "person" ? person(publisher.name) : organization(publisher.name)),
    sourceOrganization: sources.filter(isOrganization).map(({ name }) => organization(name)),
    isBasedOn: sources.map(toSource),
    mentions: people.map(toMention),
    image: mediaOf(body, "image"),
    video: mediaOf(body, "video"),
    audio: mediaOf(body, "audio"),
    correction: corrections.map(toCorrection),
    ...rightsOf(rights),
    hasPart: quotes.filter(({ form }) => form !== "indirect").map(toQuotation),
  });
}

/** What could end a script element, open a comment in it, or break a line of old JavaScript. In JSON they stand inside of strings alone. */
const UNSAFE_IN_SCRIPT = /[<>&\u2028\u2029]/gu;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Writes the JSON-LD of an article as the text of a `<script type="application/ld+json">` element.
 *
 * `<`, `>`, `&`, U+2028 and U+2029 are escaped, so that no text of the article ends the element; JSON.parse gives back what
 * {@link toJsonLd} returns. Takes what articleSchema accepts; never throws on that.
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { jsonLdScript } from "khabar/formats/json-ld";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر </script> باز شد", subheadlines: [],
 *   body: [], quotes: [], attribution: [], people: [], tags: [],
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * jsonLdScript(article).includes("</script>"); // => false
 * ```
 */
export function jsonLdScript(article: Article): string {
  return JSON.stringify(toJsonLd(article)).replace(UNSAFE_IN_SCRIPT, escaped);
}
