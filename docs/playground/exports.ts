// Exports: the formats that the article is shown in.
import type { Article } from "khabar";
import { type FeedOptions, toAtom, toJsonFeed, toRss } from "khabar/formats/feeds";
import { toHtml } from "khabar/formats/html";
import { toJsonLd } from "khabar/formats/json-ld";
import { toMarkdown } from "khabar/formats/markdown";
import { metaTagsHtml } from "khabar/formats/meta-tags";
import { toNinjs } from "khabar/formats/ninjs";
import { toPlainText } from "khabar/formats/plain-text";
import { toPortableText } from "khabar/formats/portable-text";

/** A feed of this one article. */
const CHANNEL = { title: "khabar", url: "https://example.org/" };

const FORMATS = {
  "JSON-LD": toJsonLd,
  "ninjs": toNinjs,
  "RSS": (article, options) => toRss([article], CHANNEL, options),
  "Atom": (article, options) => toAtom([article], CHANNEL, options),
  "JSON Feed": (article, options) => toJsonFeed([article], CHANNEL, options),
  "HTML": toHtml,
  "Meta tags": metaTagsHtml,
  "Markdown": toMarkdown,
  "Portable Text": toPortableText,
  "Plain text": toPlainText,
} as const satisfies Readonly<Record<string, (article: Article, options: FeedOptions) => string | object>>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]; // the keys that are written above

/** Prose is shown in its own direction; code from left to right, though a line of it begin in Persian. */
export function directionOf(name: FormatName): "auto" | "ltr" {
  return name === "Markdown" || name === "Plain text" ? "auto" : "ltr";
}

/** The article in a format, as it is written to a file. */
export function exported(article: Article, name: FormatName, options: FeedOptions): string {
  const written = FORMATS[name](article, options);
  return typeof written === "string" ? written : JSON.stringify(written, null, 2);
}
