// khabar: the model of a Persian news article, in zod.
export { articleSchema, datelineSchema, SCHEMA_VERSION, textStateSchema } from "./article.js";
export { attributionSchema } from "./attribution.js";
export { type Block, blockSchema, blockText } from "./block.js";
export { checkArticle, type CheckOptions } from "./check.js";
export { authorSchema, correctionSchema, rightsSchema } from "./credits.js";
export { type DateCodecOptions, jalaliDateCodec, newsDateCodec } from "./date-codecs.js";
export { isArticle } from "./is-article.js";
export type { Issue } from "./issue.js";
export { jalaliDateSchema, jalaliMonthSchema } from "./jalali-date.js";
export type { IssueCode, IssueParams, Language } from "./messages.js";
export { newsDateSchema } from "./news-date.js";
export { personSchema } from "./person.js";
export { cueSchema, quoteSchema, spanSchema, speakerSchema } from "./quote.js";
export { tagSchema } from "./tag.js";
export { tolerantArticleSchema, tolerantBlockSchema, tolerantQuoteSchema, tolerantTagSchema } from "./tolerant.js";
export type {
  Article, Attribution, Author, Correction, Cue, Dateline, NewsDate, Person, Quote, Rights, Span, Speaker, Tag, TextState, TolerantArticle,
} from "./types.js";
export { validateArticle, type Validation } from "./validate.js";
