// Read keys: what a front matter says of an article, under the keys of khabar and of the static site generators.
import type { Article, Author, Media, NewsDate, Tag } from "../../schema/types.js";
import { slugify } from "../../text/slug.js";
import { newsDateOf } from "../reading/date.js";
import type { Diagnostics } from "../reading/diagnostic.js";
import type { ArticleDraft, ReadOptions } from "../reading/read-article.js";
import { filled, isThing, listOf, printedText, type Thing } from "../reading/values.js";
import type { Values } from "./front-matter.js";
import { linkAddress } from "./parser.js";

/** Every key that something is read from, the first that is there counting; those of khabar come first. */
const KEYS = {
  title: ["title", "headline"],
  kickers: ["kickers", "kicker", "rutitr", "روتیتر"],
  subheadlines: ["subheadlines", "subtitle", "subheadline", "zirtitr", "زیرتیتر"],
  published: ["date", "pubDate", "published", "created"],
  modified: ["lastmod", "updated", "updatedDate", "last_modified_at", "modified"],
  embargoed: ["publishDate"],
  expires: ["expiryDate", "unpublishDate"],
  authors: ["authors", "author"],
  section: ["categories", "category", "section"],
  tags: ["tags", "keywords", "tag"],
  images: ["images", "image", "cover", "thumbnail", "featured_image", "featuredImage", "feature_image"],
  canonical: ["canonicalURL", "canonical_url", "canonicalUrl", "canonical"],
  language: ["lang", "language", "locale"],
  address: ["articleUrl", "url", "link"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** YAML reads a code or a year as a number. Beyond the whole numbers that JavaScript holds its digits are lost. */
const asText = (value: unknown): unknown => (typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value);

/** Reads one front matter. */
class KeyReader {
  readonly #values: Values;
  readonly #options: ReadOptions;
  readonly #diagnostics: Diagnostics;

  constructor(values: Values, options: ReadOptions, diagnostics: Diagnostics) {
    this.#values = values;
    this.#options = options;
    this.#diagnostics = diagnostics;
  }

  /** The key that is there, and its value. */
  #find(keys: readonly string[]): readonly [key: string, value: unknown] {
    for (const key of keys) {
      const value = this.#values.get(key);
      if (value !== undefined && value !== null) return [key, value];
    }
    return ["", undefined];
  }

  has(keys: readonly string[]): boolean {
    return this.#find(keys)[0] !== "";
  }

  unread(code: "value-unread" | "date-unread" | "address-unread", path: readonly (string | number)[], value: unknown): void {
    this.#diagnostics.report(code, path, typeof value === "string" ? value : JSON.stringify(value));
  }

  text(keys: readonly string[]): string | undefined {
    const [key, value] = this.#find(keys);
    const text = asText(value);
    if (value === undefined || value === "") return undefined;
    if (printedText(text) !== undefined) return text as string;
    this.unread("value-unread", [key], value);
    return undefined;
  }

  texts(keys: readonly string[], separator?: RegExp): string[] {
    const [key, value] = this.#find(keys);
    const list = typeof value === "string" && separator !== undefined ? value.split(separator).map((part) => part.trim()) : listOf(value);
    return list.flatMap((item, index) => {
      const text = asText(isThing(item) ? (item["name"] ?? item["title"]) : item);
      if (printedText(text) !== undefined) return [text as string];
      if (text !== "") this.unread("value-unread", Array.isArray(value) ? [key, index] : [key], item);
      return [];
    });
  }

  address(keys: readonly string[]): string | undefined {
    const [key, value] = this.#find(keys);
    if (value === undefined) return undefined;
    const address = linkAddress(typeof value === "string" ? value : undefined);
    if (address === undefined) this.unread("address-unread", [key], value);
    return address;
  }

  /** A date that a site's key says. Its full form stands beside it where that says more; one that was edited is no longer of the same day or time. */
  date(keys: readonly string[], fullKey: keyof Article): NewsDate | undefined {
    const [key, value] = this.#find(keys);
    const full = this.#values.get(fullKey);
    // The full form is held to the schema with the whole article.
    if (isThing(full) && (value === undefined || full["iso"] === value)) return full as unknown as NewsDate;
    const [from, text] = value === undefined ? [fullKey, full] : [key, value];
    if (text === undefined || text === null) return undefined;
    const date = newsDateOf(text, this.#options);
    if (date === undefined) this.unread("date-unread", [from], text);
    return date;
  }

  raw(key: string): unknown {
    return this.#values.get(key) ?? undefined;
  }

  /** A value under the model's own name, as it is: it is held to the schema with the whole article. */
  own<Key extends keyof Article>(key: Key): Article[Key] | undefined {
    return this.raw(key) as Article[Key] | undefined;
  }
}

/** Objects of a list by the text of one of their keys, each taken once. */
function taker(list: unknown, key: string): (text: string) => Thing | undefined {
  const waiting = new Map<unknown, Thing[]>();
  for (const item of listOf(list)) {
    if (!isThing(item)) continue;
    const same = waiting.get(item[key]);
    if (same === undefined) waiting.set(item[key], [item]);
    else same.push(item);
  }
  return (text) => waiting.get(text)?.shift();
}

/** The model has one section; what else a site files the article under are tags. */
function tagsOf(reader: KeyReader, otherSections: readonly string[]): Tag[] {
  const detailed = taker(reader.raw("tagDetails"), "label");
  const seen = new Set<string>();
  return [...reader.texts(KEYS.tags, /[,،]/u), ...otherSections].flatMap((label) => {
    // Details are held to the schema with the whole article.
    const tag = (detailed(label) as Tag | undefined) ?? { label, slug: slugify(label) || label };
    if (seen.has(tag.slug)) return [];
    seen.add(tag.slug);
    return [tag];
  });
}

function authorsOf(reader: KeyReader): Author[] {
  const detailed = taker(reader.raw("authorDetails"), "name");
  // Details are held to the schema with the whole article.
  return reader.texts(KEYS.authors).map((name) => (detailed(name) as Author | undefined) ?? { name });
}

/** Pictures as sites name them: an address, or an object with one. One that lies beside the site's own files has no address that anybody knows, and is told. */
function picturesOf(reader: KeyReader): Media[] {
  const key = KEYS.images.find((one) => reader.raw(one) !== undefined) ?? "";
  const value = reader.raw(key);
  return listOf(value).flatMap((item, index) => {
    const { url, src, image, path, alt, caption } = isThing(item) ? item : { url: item };
    const given = [url, src, image, path].filter((one) => typeof one === "string" && one !== "").map(String);
    const address = given.map(linkAddress).find((one) => one !== undefined);
    if (address !== undefined) return [filled<Media>({ ...({ type: "image" } as const), url: address, alt: printedText(alt), caption: printedText(caption) })];
    const [first] = given;
    if (first !== undefined) reader.unread("address-unread", Array.isArray(value) ? [key, index] : [key], first);
    return [];
  });
}

/** `draft: true` says that it must not be published yet, and nothing of why. */
function statusOf(reader: KeyReader): Article["status"] {
  const status = reader.own("status");
  return status === undefined && reader.raw("draft") === true ? "withheld" : status;
}

/** What a front matter says of an article, but for its body and what has a place in it. Own keys are not yet held to the schema. */
export function readKeys(values: Values, options: ReadOptions, diagnostics: Diagnostics): ArticleDraft {
  const reader = new KeyReader(values, options, diagnostics);
  // Without another date sites take `publishDate` for it; beside one it is when the embargo ends.
  const isDated = reader.has(KEYS.published) || reader.has(["publishedAt"]);
  const media = reader.raw("media");
  const [section, ...otherSections] = reader.texts(KEYS.section);
  return {
    headline: reader.text(KEYS.title),
    kickers: reader.texts(KEYS.kickers),
    subheadlines: reader.texts(KEYS.subheadlines),
    publishedAt: reader.date(isDated ? KEYS.published : KEYS.embargoed, "publishedAt"),
    modifiedAt: reader.date(KEYS.modified, "modifiedAt"),
    embargoedUntil: reader.date(isDated ? KEYS.embargoed : [], "embargoedUntil"),
    expiresAt: reader.date(KEYS.expires, "expiresAt"),
    status: statusOf(reader),
    authors: authorsOf(reader),
    section,
    tags: tagsOf(reader, otherSections),
    // These two are held to the schema with the whole article.
    media: media === undefined ? picturesOf(reader) : (listOf(media) as Media[]),
    direction: reader.raw("dir") as Article["direction"] | undefined,
    canonicalUrl: reader.address(KEYS.canonical),
    url: reader.address(KEYS.address),
    shortUrl: reader.address(["shortUrl"]),
    language: reader.text(KEYS.language),
    id: reader.text(["id"]),
    genre: reader.own("genre"),
    urgency: reader.own("urgency"),
    attribution: reader.own("attribution"),
    people: reader.own("people"),
    places: reader.own("places"),
    dateline: reader.own("dateline"),
    corrections: reader.own("corrections"),
    related: reader.own("related"),
    rights: reader.own("rights"),
    revision: reader.own("revision"),
    provenance: reader.own("provenance"),
    textState: reader.own("textState"),
    extensions: reader.own("extensions"),
  };
}
