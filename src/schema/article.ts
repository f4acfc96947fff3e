// Article: the whole document.
import * as z from "zod";
import { attributionSchema } from "./attribution.js";
import { blockSchema, mediaSchema } from "./block.js";
import { authorSchema, rightsSchema } from "./credits.js";
import { correctionSchema, provenanceSchema, revisionSchema, textStateSchema } from "./history.js";
import { liveBlogSchema } from "./live-blog.js";
import { newsDateSchema } from "./news-date.js";
import { personSchema } from "./person.js";
import { placeSchema } from "./place.js";
import { quoteSchema } from "./quote.js";
import { relatedArticleSchema } from "./related-article.js";
import { extensionKeys, languageTag, plainName, printedText, urlAddress } from "./strings.js";
import { tagSchema } from "./tag.js";

/** The version of the model, one number for the whole document. */
export const SCHEMA_VERSION = 1;

/** From where, and when it was sent: تهران، ۱۲ آذر. */
export const datelineSchema = z.strictObject({
  place: printedText().optional(),
  /** The id of one of the article's places. */
  placeId: plainName().optional(),
  date: newsDateSchema.optional(),
});

/**
 * A Persian news article, for those who produce one: no key that the model does not name.
 *
 * Plain JSON throughout: no Date, no transform, no default, no recursion, so that the published JSON Schema accepts the same documents.
 * Rules across fields are in checkArticle.
 *
 * @example
 * ```ts
 * import { articleSchema } from "khabar";
 * const result = articleSchema.safeParse({ schemaVersion: 1, headline: "بندر تازه باز شد" });
 * result.success; // => false
 * ```
 */
export const articleSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** The publisher's own code (کد خبر). */
  id: printedText().optional(),
  url: urlAddress().optional(),
  canonicalUrl: urlAddress().optional(),
  shortUrl: urlAddress().optional(),
  language: languageTag(),
  direction: z.enum(["rtl", "ltr"]),
  /** گروه or سرویس. */
  section: printedText().optional(),
  /** What kind of piece it is. */
  genre: z.enum(["news", "report", "interview", "analysis", "opinion", "editorial", "photo", "video", "live"]).optional(),
  /** 1 (فوری) to 9, as agencies count it. */
  urgency: z.int().min(1).max(9).optional(),
  /** Whether it may be used: withheld for now, or canceled for good. */
  status: z.enum(["usable", "withheld", "canceled"]).optional(),
  /** روتیتر, in printed order. */
  kickers: z.array(printedText()),
  /** تیتر. */
  headline: printedText(),
  /** زیرتیتر, in printed order. */
  subheadlines: z.array(printedText()),
  body: z.array(blockSchema),
  /** The first is the article's picture (تصویر شاخص). */
  media: z.array(mediaSchema).optional(),
  quotes: z.array(quoteSchema),
  attribution: z.array(attributionSchema),
  people: z.array(personSchema),
  places: z.array(placeSchema).optional(),
  tags: z.array(tagSchema),
  authors: z.array(authorSchema).optional(),
  dateline: datelineSchema.optional(),
  publishedAt: newsDateSchema.optional(),
  modifiedAt: newsDateSchema.optional(),
  /** Not to be published before. */
  embargoedUntil: newsDateSchema.optional(),
  /** Not to be shown after. */
  expiresAt: newsDateSchema.optional(),
  revision: revisionSchema.optional(),
  corrections: z.array(correctionSchema).optional(),
  liveBlog: liveBlogSchema.optional(),
  related: z.array(relatedArticleSchema).optional(),
  rights: rightsSchema.optional(),
  provenance: provenanceSchema.optional(),
  textState: textStateSchema,
  extensions: extensionKeys(),
});
