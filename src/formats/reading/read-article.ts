// Read article: what a reader of another format found, as an article of the model.
import type { Language } from "../../schema/messages.js";
import { SCHEMA_VERSION } from "../../schema/article.js";
import { isArticle } from "../../schema/is-article.js";
import type { Article, TextState } from "../../schema/types.js";
import { blockText } from "../../schema/block.js";
import { validateArticle } from "../../schema/validate.js";
import type { Path } from "../../schema/path.js";
import { textDirection } from "../../text/bidi.js";
import { excerpt } from "../../text/excerpt.js";
import type { Diagnostic, Diagnostics } from "./diagnostic.js";
import { soundKeys } from "./sound-keys.js";
import { filled, some } from "./values.js";
import { halfSpacesOf } from "./half-spaces.js";

/** What the caller knows of a document that it does not say. */
export interface ReadOptions {
  /** When the document was published or fetched, an ISO 8601 instant or a Date: a date without a year needs it. */
  readonly reference?: string | Date;
  /** The IANA zone of clock times without an offset: Asia/Tehran where nothing is said. */
  readonly timeZone?: string;
  /** The language of the diagnostics: en where nothing is said. */
  readonly language?: Language;
}

/** An article, or null where there is none, and what there is to tell of either. */
export interface Reading {
  readonly article: Article | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a reader found: the keys of an article, as far as the format has them. */
export type ArticleDraft = { readonly [Key in Exclude<keyof Article, "schemaVersion">]?: Article[Key] | undefined };

/** A headline taken from a text, in UTF-16 code units. */
const LONGEST_HEADLINE = 120;

/** What no format says: nobody has touched the text on its way into the model. */
const NO_NORMALIZER: TextState["normalizer"] = { name: "none", version: "0" };

/** The keys of the model in its order, with what it wants filled in. */
function completed(draft: ArticleDraft, headline: string, texts: readonly string[]): Article {
  const direction = draft.direction ?? textDirection(headline) ?? "rtl";
  return filled<Article>({
    schemaVersion: SCHEMA_VERSION,
    id: draft.id,
    url: draft.url,
    canonicalUrl: draft.canonicalUrl,
    shortUrl: draft.shortUrl,
    // A text from left to right is in some language, but hardly in Persian.
    language: draft.language ?? (direction === "ltr" ? "und" : "fa"),
    direction,
    section: draft.section,
    genre: draft.genre,
    urgency: draft.urgency,
    status: draft.status,
    kickers: draft.kickers ?? [],
    headline,
    subheadlines: draft.subheadlines ?? [],
    body: draft.body ?? [],
    media: some(draft.media),
    quotes: draft.quotes ?? [],
    attribution: draft.attribution ?? [],
    people: draft.people ?? [],
    places: some(draft.places),
    tags: draft.tags ?? [],
    authors: some(draft.authors),
    dateline: draft.dateline,
    publishedAt: draft.publishedAt,
    modifiedAt: draft.modifiedAt,
    embargoedUntil: draft.embargoedUntil,
    expiresAt: draft.expiresAt,
    revision: draft.revision,
    corrections: some(draft.corrections),
    liveBlog: draft.liveBlog,
    related: some(draft.related),
    rights: draft.rights,
    provenance: draft.provenance,
    textState: draft.textState ?? { zwnj: halfSpacesOf([headline, ...texts]), repaired: false, normalizer: NO_NORMALIZER },
    extensions: draft.extensions,
  });
}

/**
 * Puts an article together of what was found: what the model wants is filled in, optional lists that are empty are left out, and so is what the schema does
 * not take, which is reported. Null, with the reason reported at `path`, where there is no headline nor a text to take one from, and where the whole is no
 * valid article even so.
 */
export function articleOf(draft: ArticleDraft, diagnostics: Diagnostics, path: Path = []): Article | null {
  const texts = (draft.body ?? []).map(blockText);
  const headline = draft.headline ?? excerpt(texts.find((text) => text !== "") ?? "", LONGEST_HEADLINE);
  if (headline === "") {
    diagnostics.report("no-headline", path);
    return null;
  }
  if (draft.headline === undefined) diagnostics.report("headline-missing", path);
  const article = completed(draft, headline, texts);
  if (isArticle(article)) return article;
  const sound = completed(soundKeys(draft, diagnostics, path), headline, texts);
  if (isArticle(sound)) return sound;
  const validation = validateArticle(sound, { language: diagnostics.language, limit: 3 });
  diagnostics.report("invalid-article", path, validation.ok ? "" : validation.issues.map(({ message }) => message).join(" "));
  return null;
}
