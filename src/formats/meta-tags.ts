// Meta tags: what a page says in its head about an article, for search engines, social networks and messengers.
import { containedText } from "../markup/characters.js";
import { htmlOf } from "../markup/html-writer.js";
import type { Block } from "../schema/block.js";
import type { Article } from "../schema/types.js";
import { truncate } from "../text/truncate.js";
import { addressed, canonicalAddress } from "./writing/address.js";
import { isoDate } from "./writing/machine-date.js";
import { headElements } from "./html/head.js";
import { META_TAGS } from "./losses/generated/tables.js";
import { reportLosses, type WriteOptions } from "./losses/report.js";

export type { Fate, Loss, WriteOptions } from "./losses/report.js";

/** A `<meta>` element: its attributes. HTML's own names stand in `name`, those of Open Graph in `property`. */
export type MetaTag = { readonly name: string; readonly content: string } | { readonly property: string; readonly content: string };

/** A `<link>` element: its attributes. */
export interface LinkTag {
  readonly rel: "canonical" | "shortlink" | "license";
  readonly href: string;
}

/** The head of an article's page. The names are those of unhead and Nuxt, whose `useHead` takes it as it is. */
export interface MetaTags {
  readonly title: string;
  readonly meta: readonly MetaTag[];
  readonly link: readonly LinkTag[];
}

/** In characters as readers count them: search engines show about 160, social networks about 200, and all cut what is longer themselves. */
const LONGEST_DESCRIPTION = 200;

/** The territory that og:locale wants and that a language tag may leave out. */
const TERRITORIES: ReadonlyMap<string, string> = new Map([
  ["fa", "IR"], ["prs", "AF"], ["tg", "TJ"], ["ps", "AF"], ["ckb", "IQ"], ["ku", "TR"], ["ar", "AR"], ["az", "AZ"], ["tr", "TR"], ["en", "US"],
]);

const LOCALE = /^([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2})(?:-|$))?/u;

/** `fa-AF` as Open Graph writes it, fa_AF. */
function localeOf(languageTag: string): string | undefined {
  const [, language = "", territory] = LOCALE.exec(languageTag) ?? [];
  const known = territory?.toUpperCase() ?? TERRITORIES.get(language.toLowerCase());
  return known === undefined ? undefined : `${language.toLowerCase()}_${known}`;
}

const SPACES = /\s+/gu;
/** Most texts are one line already. */
const TO_TIDY = /[^\S ]| {2}|^ | $/u;

/** One line, whose controls of direction reach no further: what shows it puts other words beside. */
const line = (text: string): string => containedText(TO_TIDY.test(text) ? text.replace(SPACES, " ").trim() : text);

/** What is cut anyway is not read whole. */
const beginning = (text: string): string => text.slice(0, LONGEST_DESCRIPTION * 20);

/** The lead says what the article is about; where there is none a subheadline or the first paragraph does. */
function descriptionOf({ body, subheadlines }: Article): string | undefined {
  const textOfFirst = (type: "lead" | "paragraph"): string | undefined => body.find((block): block is Extract<Block, { type: "lead" | "paragraph" }> => block.type === type)?.text;
  const text = textOfFirst("lead") ?? subheadlines[0] ?? textOfFirst("paragraph");
  return text === undefined ? undefined : truncate(line(beginning(text)), LONGEST_DESCRIPTION);
}

type MediaOf<Type extends "image" | "video" | "audio"> = Extract<Block, { type: Type }>;

/** The article's own pictures, films or sounds; where it has none, the first of its body. */
function mediaOf<Type extends "image" | "video" | "audio">({ media = [], body }: Article, type: Type): readonly MediaOf<Type>[] {
  const isWanted = (block: Block): block is MediaOf<Type> => block.type === type && "url" in block && addressed(block.url) !== undefined;
  const own = media.filter(isWanted);
  return own.length > 0 ? own : body.filter(isWanted).slice(0, 1);
}

type Value = string | number | undefined;
type Named = readonly [name: string, content: Value];

/** A comma parts keywords. */
const keyword = (label: string): string => label.replaceAll(",", "،");

const UNUSABLE: ReadonlySet<string | undefined> = new Set(["withheld", "canceled"]);

/** A canceled article is not to be found; any other may be shown with its picture large, and no longer than it is meant to be. */
function robotsOf({ status, expiresAt }: Article): string {
  if (UNUSABLE.has(status)) return "noindex";
  const last = isoDate(expiresAt);
  return last === undefined ? "max-image-preview:large" : `max-image-preview:large, unavailable_after:${last}`;
}

function pageTags(article: Article, description: string | undefined): readonly Named[] {
  return [
    ["description", description],
    ...(article.authors ?? []).map(({ name }): Named => ["author", name]),
    ["keywords", article.tags.map(({ label }) => keyword(label)).join(", ")],
    ["robots", robotsOf(article)],
  ];
}

const imageTags = ({ url, width, height, alt, caption }: MediaOf<"image">): readonly Named[] => [
  // A property of an image stands behind its address (ogp.me, "Structured Properties").
  ["og:image", url], ["og:image:width", width], ["og:image:height", height], ["og:image:alt", alt === undefined || alt === "" ? caption : alt],
];

function openGraphTags(article: Article, description: string | undefined): readonly Named[] {
  const publisher = article.attribution.find(({ relation }) => relation === "publisher");
  return [
    ["og:type", "article"], ["og:title", article.headline], ["og:description", description], ["og:url", canonicalAddress(article)],
    ["og:site_name", publisher?.name], ["og:locale", localeOf(article.language)],
    ...mediaOf(article, "image").flatMap(imageTags),
    ...mediaOf(article, "video").map(({ url }): Named => ["og:video", url]),
    ...mediaOf(article, "audio").map(({ url }): Named => ["og:audio", url]),
    ["article:published_time", isoDate(article.publishedAt)], ["article:modified_time", isoDate(article.modifiedAt)], ["article:expiration_time", isoDate(article.expiresAt)],
    // An author of Open Graph is a profile that has an address.
    ...(article.authors ?? []).map(({ url }): Named => ["article:author", addressed(url)]),
    ["article:section", article.section],
    ...article.tags.map(({ label }): Named => ["article:tag", label]),
  ];
}

/** The rest of a card is read from Open Graph's tags (X, "Cards: Getting Started"). */
function cardTags(article: Article): readonly Named[] {
  const [image] = mediaOf(article, "image");
  return [["twitter:card", image === undefined ? "summary" : "summary_large_image"], ["twitter:image:alt", image?.alt === "" ? undefined : image?.alt]];
}

function metaOf<Key extends "name" | "property">(key: Key, tags: readonly Named[]): Readonly<Record<Key | "content", string>>[] {
  return tags.flatMap(([name, content]) => {
    const written = content === undefined ? "" : line(String(content));
    // The key is one of two that TypeScript cannot tell apart in a computed name.
    return written === "" ? [] : [{ [key]: name, content: written } as Readonly<Record<Key | "content", string>>];
  });
}

function linksOf(article: Article): readonly LinkTag[] {
  const links: readonly (readonly [LinkTag["rel"], string | undefined])[] = [
    ["canonical", canonicalAddress(article)], ["shortlink", addressed(article.shortUrl)], ["license", addressed(article.rights?.license)],
  ];
  return links.flatMap(([rel, href]) => (href === undefined ? [] : [{ rel, href }]));
}

/**
 * Writes what the head of an article's page says about it: the title, `<meta>` of HTML, of Open Graph (`og:*`, `article:*`) and of Twitter cards, and `<link>`.
 *
 * Each item holds the attributes of one element, so that every framework can write it: `useHead(toMetaTags(article))` in Nuxt and with unhead,
 * `meta.map((attributes) => <meta {...attributes} />)` in React. Values are not escaped; whoever writes the elements does that, or {@link metaTagsHtml}.
 *
 * The description is the lead (or else the first subheadline or paragraph), cut to 200 characters. Pictures, films and sounds are those of `media`, or else the
 * first of the body. Dates are days or instants with their offset; a month, a year and a range have no place. `robots` asks for large pictures, tells when the
 * article expires, and is `noindex` for a withheld or canceled one. Texts stand on one line, with their controls of direction (UAX #9) contained. An address
 * that is not http(s), which articleSchema refuses, is left out. Takes what articleSchema accepts; never throws on that.
 *
 * @see https://ogp.me/
 * @see https://developers.google.com/search/docs/crawling-indexing/special-tags
 * @see https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { toMetaTags } from "khabar/formats/meta-tags";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
 *   body: [{ type: "lead", text: "اسکله تازه از امروز کشتی می‌پذیرد." }], quotes: [], attribution: [], people: [], tags: [],
 *   url: "https://example.com/news/7",
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * toMetaTags(article).meta[0]; // => { name: "description", content: "اسکله تازه از امروز کشتی می‌پذیرد." }
 * toMetaTags(article).meta[2]; // => { property: "og:type", content: "article" }
 * toMetaTags(article).link; // => [{ rel: "canonical", href: "https://example.com/news/7" }]
 * ```
 */
export function toMetaTags(article: Article, options: WriteOptions = {}): MetaTags {
  reportLosses(article, META_TAGS, options);
  const description = descriptionOf(article);
  return {
    title: line(article.headline),
    meta: [
      ...metaOf("name", pageTags(article, description)),
      ...metaOf("property", openGraphTags(article, description)),
      ...metaOf("name", cardTags(article)),
    ],
    link: linksOf(article),
  };
}

/**
 * Writes the same as the HTML of a head, one element a line, escaped. What {@link toMetaTags} says of its values holds here too.
 *
 * @example
 * ```ts
 * import type { Article } from "khabar";
 * import { metaTagsHtml } from "khabar/formats/meta-tags";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر <تازه> باز شد", subheadlines: [],
 *   body: [], quotes: [], attribution: [], people: [], tags: [],
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * metaTagsHtml(article).split("\n")[0]; // => "<title>بندر &lt;تازه&gt; باز شد</title>"
 * ```
 */
export function metaTagsHtml(article: Article, options: WriteOptions = {}): string {
  return htmlOf(headElements(toMetaTags(article, options)).flatMap((one, index) => (index === 0 ? [one] : ["\n", one])));
}
