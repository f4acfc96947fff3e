// Types: what the schemas describe, as TypeScript says it.
import type * as z from "zod";
import type { articleSchema, datelineSchema, textStateSchema } from "./article.js";
import type { attributionSchema } from "./attribution.js";
import type { authorSchema, correctionSchema, rightsSchema } from "./credits.js";
import type { newsDateSchema } from "./news-date.js";
import type { personSchema } from "./person.js";
import type { cueSchema, quoteSchema, spanSchema, speakerSchema } from "./quote.js";
import type { tagSchema } from "./tag.js";
import type { tolerantArticleSchema } from "./tolerant.js";

/** A Persian news article, version 1 of the model. */
export type Article = z.infer<typeof articleSchema>;
/** An article that may be of a later version: unknown keys and blocks are kept. */
export type TolerantArticle = z.infer<typeof tolerantArticleSchema>;
/** One link of the chain from the publisher back to the source. */
export type Attribution = z.infer<typeof attributionSchema>;
/** A byline. */
export type Author = z.infer<typeof authorSchema>;
/** What was put right after publication. */
export type Correction = z.infer<typeof correctionSchema>;
/** The words that tell that somebody speaks. */
export type Cue = z.infer<typeof cueSchema>;
/** From where, and when it was sent. */
export type Dateline = z.infer<typeof datelineSchema>;
/** A date as printed and as machines read it. */
export type NewsDate = z.infer<typeof newsDateSchema>;
/** Somebody whom the article names. */
export type Person = z.infer<typeof personSchema>;
/** What somebody said. */
export type Quote = z.infer<typeof quoteSchema>;
/** Who holds the rights. */
export type Rights = z.infer<typeof rightsSchema>;
/** A stretch of one block's text. */
export type Span = z.infer<typeof spanSchema>;
/** Who speaks. */
export type Speaker = z.infer<typeof speakerSchema>;
/** A word that the article is filed under. */
export type Tag = z.infer<typeof tagSchema>;
/** What happened to the half-spaces. */
export type TextState = z.infer<typeof textStateSchema>;
