// Types: what the schemas describe, as TypeScript says it.
import type * as z from "zod";
import type { articleSchema, datelineSchema } from "./article.js";
import type { attributionSchema } from "./attribution.js";
import type { mediaSchema, renditionSchema, tableRowSchema } from "./block.js";
import type { authorSchema, rightsSchema } from "./credits.js";
import type { correctionSchema, provenanceSchema, revisionSchema, textStateSchema, toolSchema } from "./history.js";
import type { blockRangeSchema, liveBlogSchema, liveEntrySchema } from "./live-blog.js";
import type { newsDateSchema } from "./news-date.js";
import type { personSchema } from "./person.js";
import type { locationSchema, placeSchema } from "./place.js";
import type { cueSchema, quoteSchema, spanSchema, speakerSchema } from "./quote.js";
import type { relatedArticleSchema } from "./related-article.js";
import type { tagSchema } from "./tag.js";
import type { tolerantArticleSchema } from "./tolerant.js";

/** A Persian news article, version 1 of the model. */
export type Article = z.infer<typeof articleSchema>;
/** An article that a later minor release may have written: unknown keys and blocks are kept. */
export type TolerantArticle = z.infer<typeof tolerantArticleSchema>;
/** One link of the chain from the publisher back to the source. */
export type Attribution = z.infer<typeof attributionSchema>;
/** A byline. */
export type Author = z.infer<typeof authorSchema>;
/** A stretch of the body. */
export type BlockRange = z.infer<typeof blockRangeSchema>;
/** What was put right after publication. */
export type Correction = z.infer<typeof correctionSchema>;
/** The words that tell that somebody speaks. */
export type Cue = z.infer<typeof cueSchema>;
/** From where, and when it was sent. */
export type Dateline = z.infer<typeof datelineSchema>;
/** News told entry by entry. */
export type LiveBlog = z.infer<typeof liveBlogSchema>;
/** One entry of a live blog. */
export type LiveEntry = z.infer<typeof liveEntrySchema>;
/** Degrees of WGS 84. */
export type Location = z.infer<typeof locationSchema>;
/** A picture, film or sound that stands outside of the body. */
export type Media = z.infer<typeof mediaSchema>;
/** A date as printed and as machines read it. */
export type NewsDate = z.infer<typeof newsDateSchema>;
/** Somebody whom the article names. */
export type Person = z.infer<typeof personSchema>;
/** Somewhere that the article names. */
export type Place = z.infer<typeof placeSchema>;
/** How somebody else than the publisher came by the article. */
export type Provenance = z.infer<typeof provenanceSchema>;
/** What somebody said. */
export type Quote = z.infer<typeof quoteSchema>;
/** Another article that belongs to this one. */
export type RelatedArticle = z.infer<typeof relatedArticleSchema>;
/** The same picture in another size or shape. */
export type Rendition = z.infer<typeof renditionSchema>;
/** Which state of the article a document is. */
export type Revision = z.infer<typeof revisionSchema>;
/** Who holds the rights. */
export type Rights = z.infer<typeof rightsSchema>;
/** A stretch of one block's text. */
export type Span = z.infer<typeof spanSchema>;
/** Who speaks. */
export type Speaker = z.infer<typeof speakerSchema>;
/** One row of a table. */
export type TableRow = z.infer<typeof tableRowSchema>;
/** A word that the article is filed under. */
export type Tag = z.infer<typeof tagSchema>;
/** What happened to the half-spaces. */
export type TextState = z.infer<typeof textStateSchema>;
/** A program and its version. */
export type Tool = z.infer<typeof toolSchema>;
