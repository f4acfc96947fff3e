// Readers: the formats that `khabar convert` reads. A format's module is loaded when it is asked for.
import type { Diagnostic } from "../../formats/reading/diagnostic.js";
import type { Reading, ReadOptions } from "../../formats/reading/read-article.js";
import type { Article } from "../../schema/types.js";

/** What the command line says of what is read. */
export interface ReaderOptions extends ReadOptions {
  /** Where a feed was fetched: its relative addresses begin from there. */
  readonly base?: string;
}

/** What there is to tell of a document. */
type Told = Omit<Diagnostic, "code"> & { readonly code: string };

/** The articles of a document, and what there is to tell of it. */
export interface Found {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Told[];
}

/** Reads what JSON.parse makes of a document, or the text of one of another format. */
export type Read = (document: unknown, options: ReaderOptions) => Found;

/** A format: how it is read. */
export interface Reader {
  /** Of JSON a file may hold a document a line. A reader that mends is given the text of what is broken. */
  readonly of: "json" | "json-mended" | "text";
  readonly load: () => Promise<Read>;
}

/** A reader of one article as one of a list. */
function single<Document>(load: () => Promise<(document: Document, options: ReadOptions) => Reading>): () => Promise<(document: Document, options: ReaderOptions) => Found> {
  return async () => {
    const read = await load();
    return (document, options) => {
      const { article, diagnostics } = read(document, options);
      return { articles: article === null ? [] : [article], diagnostics };
    };
  };
}

async function loadFeed(): Promise<Read> {
  const { fromFeed } = await import("../../formats/feeds.js");
  return (document, { base, ...options }) => fromFeed(String(document), base === undefined ? options : { ...options, url: base });
}

async function loadMarkdown(): Promise<(document: unknown, options: ReadOptions) => Reading> {
  const { fromMarkdown } = await import("../../formats/markdown.js");
  return (document, options) => fromMarkdown(String(document), options);
}

/** By the names that --from takes. */
export const READERS = {
  "article": { of: "json", load: async () => (await import("./read-article.js")).readArticle },
  "json-ld": { of: "json-mended", load: single(async () => (await import("../../formats/json-ld.js")).fromJsonLd) },
  "ninjs": { of: "json-mended", load: single(async () => (await import("../../formats/ninjs.js")).fromNinjs) },
  "feed": { of: "text", load: loadFeed },
  "markdown": { of: "text", load: single(loadMarkdown) },
} as const satisfies Readonly<Record<string, Reader>>;

/** The name of a format that articles are read from. */
export type ReaderName = keyof typeof READERS;

export const READER_NAMES = Object.keys(READERS) as readonly ReaderName[]; // the keys that are written above
