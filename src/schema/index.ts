// khabar: the model of a Persian news article, in zod.
export { articleSchema, datelineSchema, SCHEMA_VERSION } from "./article.js";
export { attributionSchema } from "./attribution.js";
export { type Block, type BlockOf, blockSchema, blockSchemas, blockText, mediaSchema, renditionSchema, tableRowSchema } from "./block.js";
export { checkArticle } from "./check.js";
export { authorSchema, rightsSchema } from "./credits.js";
export { type DateCodecOptions, jalaliDateCodec, newsDateCodec } from "./date-codecs.js";
export { correctionSchema, provenanceSchema, revisionSchema, textStateSchema, toolSchema } from "./history.js";
export { describeModel, type Description, type DescriptionRegistry } from "./describe-model.js";
export { isArticle } from "./is-article.js";
export type { Issue } from "./issue.js";
export type { CheckOptions } from "./issue-list.js";
export { type IssueTree, treeifyIssues } from "./issue-tree.js";
export { jalaliDateSchema, jalaliMonthSchema } from "./jalali-date.js";
export { blockRangeSchema, liveBlogSchema, liveEntrySchema } from "./live-blog.js";
export type { IssueCode, IssueParams, Language } from "./messages.js";
export { migrateArticle, type Migration } from "./migrate.js";
export { newsDateSchema } from "./news-date.js";
export { personSchema } from "./person.js";
export { locationSchema, placeSchema } from "./place.js";
export type { PatchOperation, Path } from "./path.js";
export { cueSchema, quoteSchema, spanSchema, speakerSchema } from "./quote.js";
export { relatedArticleSchema } from "./related-article.js";
export { tagSchema } from "./tag.js";
export { tolerantArticleSchema, tolerantBlockSchema, tolerantQuoteSchema, tolerantTagSchema } from "./tolerant.js";
export type {
  Article, Attribution, Author, BlockRange, Correction, Cue, Dateline, LiveBlog, LiveEntry, Location, Media, NewsDate, Person, Place, Provenance, Quote, RelatedArticle, Rendition,
  Revision, Rights, Span, Speaker, TableRow, Tag, TextState, Tool, TolerantArticle,
} from "./types.js";
export { validateArticle, type Validation } from "./validate.js";
