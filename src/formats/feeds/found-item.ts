// Found item: what a reader of feeds finds of one article, before anything of it is read: texts and addresses as written.
import type { Path } from "../../schema/path.js";
import type { Article, Attribution, Media } from "../../schema/types.js";
import type { ReadOptions } from "../reading/read-article.js";
import type { Diagnostics } from "../reading/diagnostic.js";
import type { Channel } from "./channel.js";

/** How a feed is read. */
export interface ReadFeedOptions extends ReadOptions {
  /** Where the feed was fetched: relative addresses begin from there. */
  readonly url?: string;
}

/** A text with the step of its element from the item, for diagnostics. */
export interface FoundText {
  readonly text: string;
  readonly at: string;
}

/** One item of a feed. HTML is HTML, everything else text. */
export interface FoundItem {
  readonly path: Path;
  readonly id?: string | undefined;
  readonly title: string | undefined;
  readonly kickers: readonly string[];
  readonly subheadlines: readonly string[];
  /** Words that the site itself calls the lead, in HTML. */
  readonly lead: string | undefined;
  /** A description, which may be the lead or the whole text, in HTML. */
  readonly summary: string | undefined;
  /** The whole text, in HTML. */
  readonly content: string | undefined;
  readonly link: FoundText | undefined;
  readonly canonicalUrl: string | undefined;
  readonly shortUrl: string | undefined;
  readonly related: readonly { readonly url: string; readonly headline: string }[];
  readonly published: FoundText | undefined;
  readonly modified: FoundText | undefined;
  readonly section: string | undefined;
  readonly categories: readonly string[];
  readonly authors: readonly { readonly name: string; readonly url?: string | undefined }[];
  readonly publisher: string | undefined;
  /** Upstream, nearest first. */
  readonly sources: readonly { readonly name: string; readonly url?: string | undefined }[];
  readonly rights: { readonly notice?: string | undefined; readonly holder?: string | undefined; readonly license?: string | undefined };
  readonly media: readonly Media[];
  readonly language: string | undefined;
  /** What relative addresses of the item begin from. */
  readonly base: string | undefined;
  /** Keys of the model that a feed of ours carries; nobody has looked at them yet. */
  readonly extension: { readonly [Key in keyof Article]?: unknown };
}

/** What all items of a feed share. */
export interface FeedContext {
  readonly channel: Partial<Channel>;
  readonly options: ReadFeedOptions;
  readonly diagnostics: Diagnostics;
}

/** What is found in a feed. */
export interface FoundFeed {
  readonly channel: Partial<Channel>;
  readonly items: readonly FoundItem[];
}

/** The kind of a source, as far as its own name says it: «خبرگزاری باران». */
export const kindOfSource = (name: string): Attribution["kind"] => (/^خبرگزاری(?![\u0620-\u06D3])/u.test(name) ? "agency" : "outlet");
