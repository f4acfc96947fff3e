// Writers: the formats that `khabar convert` writes. A format's module is loaded when it is asked for.
import type { Channel, FeedOptions } from "../../formats/feeds.js";
import type { WriteOptions } from "../../formats/losses/report.js";
import type { ListOptions } from "../../formats/writing/publishable.js";
import type { Article } from "../../schema/types.js";

/** What the command line says of what is written. */
export interface WriterOptions {
  readonly title?: string;
  readonly url?: string;
  readonly feedUrl?: string;
  readonly description?: string;
  readonly publisher?: string;
  readonly leads?: true;
  readonly page?: true;
}

const WRITER_OPTIONS = ["title", "url", "feedUrl", "description", "publisher", "leads", "page"] as const satisfies readonly (keyof WriterOptions)[];

/** What the command itself says: when it is, and who is told what is left out. */
export type Telling = WriteOptions & Omit<ListOptions, "language" | "now"> & { readonly now: string };

/** A document: a text, or a value that becomes JSON. */
export type Written = string | object;

export type WriteEach = (article: Article, telling: Telling, options: WriterOptions) => Written;
/** All articles as one document; as several only where the format allows no more in one. */
export type WriteList = (articles: readonly Article[], telling: Telling, options: WriterOptions) => readonly Written[];

/** A format: how it is written, which options it takes, and which it cannot do without. */
export type Writer = ({ readonly each: () => Promise<WriteEach> } | { readonly list: () => Promise<WriteList> }) & {
  readonly takes?: readonly (keyof WriterOptions)[];
  readonly needs?: readonly (keyof WriterOptions)[];
};

/** What a feed says of itself. That title and address are there is checked with the options. */
function channelOf({ title = "", url = "", feedUrl, description, publisher }: WriterOptions): Channel {
  return { title, url, feedUrl, description, publisher };
}

function feed(load: () => Promise<(articles: readonly Article[], channel: Channel, options: FeedOptions) => Written>): Writer {
  const list = async (): Promise<WriteList> => {
    const write = await load();
    return (articles, telling, options) => [write(articles, channelOf(options), { ...telling, content: options.leads === true ? "summary" : "full" })];
  };
  return { takes: ["title", "url", "feedUrl", "description", "publisher", "leads"], needs: ["title", "url"], list };
}

async function loadSitemap(): Promise<WriteList> {
  const { toNewsSitemap } = await import("../../formats/sitemap.js");
  return (articles, telling, { publisher = "" }) => toNewsSitemap(articles, { publication: { name: publisher }, now: telling.now }, telling);
}

async function loadHtml(): Promise<WriteEach> {
  const { toHtml } = await import("../../formats/html.js");
  return (article, telling, { page }) => toHtml(article, { ...telling, document: page });
}

/** By the names that --to takes. */
export const WRITERS = {
  "article": { each: () => Promise.resolve((article: Article) => article) },
  "json-ld": { each: async () => (await import("../../formats/json-ld.js")).toJsonLd },
  "ninjs": { each: async () => (await import("../../formats/ninjs.js")).toNinjs },
  "rss": feed(async () => (await import("../../formats/feeds.js")).toRss),
  "atom": feed(async () => (await import("../../formats/feeds.js")).toAtom),
  "json-feed": feed(async () => (await import("../../formats/feeds.js")).toJsonFeed),
  "news-sitemap": { takes: ["publisher"], needs: ["publisher"], list: loadSitemap },
  "meta-tags": { each: async () => (await import("../../formats/meta-tags.js")).metaTagsHtml },
  "html": { takes: ["page"], each: loadHtml },
  "markdown": { each: async () => (await import("../../formats/markdown.js")).toMarkdown },
  "portable-text": { each: async () => (await import("../../formats/portable-text.js")).toPortableText },
  "plain-text": { each: async () => (await import("../../formats/plain-text.js")).toPlainText },
} as const satisfies Readonly<Record<string, Writer>>;

/** The name of a format that articles are written in. */
export type WriterName = keyof typeof WRITERS;

export const WRITER_NAMES = Object.keys(WRITERS) as readonly WriterName[]; // the keys that are written above

/** What the options lack for a format, or say in vain, as a sentence; undefined where they fit. `flags` are those of the command by the names of its options. */
export function misfit(format: WriterName, options: WriterOptions, flags: ReadonlyMap<string, string>): string | undefined {
  const { takes = [], needs = [] }: Writer = WRITERS[format];
  const named = (names: readonly string[]): string => names.map((name) => flags.get(name) ?? name).join(" and ");
  const missing = needs.filter((name) => options[name] === undefined);
  if (missing.length > 0) return `--to ${format} needs ${named(missing)}.`;
  const vain = WRITER_OPTIONS.filter((name) => options[name] !== undefined && !takes.includes(name));
  return vain.length === 0 ? undefined : `--to ${format} has no use for ${named(vain)}: leave that out.`;
}
