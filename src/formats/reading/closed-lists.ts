// Closed lists: the values of the model that are one of a few, as its schema lists them.
import { articleSchema } from "../../schema/article.js";
import { correctionSchema } from "../../schema/history.js";
import { relatedArticleSchema } from "../../schema/related-article.js";

/** What kind of piece an article is. */
export const GENRES = articleSchema.shape.genre.unwrap().options;

/** Whether an article may be used. */
export const STATUSES = articleSchema.shape.status.unwrap().options;

/** How another article belongs to this one. */
export const RELATIONS = relatedArticleSchema.shape.relation.options;

/** What was put right. */
export const CORRECTIONS = correctionSchema.shape.kind.options;
