// Article: the whole document.
import * as z from "zod";
import { attributionSchema } from "./attribution.js";
import { blockSchema } from "./block.js";
import { authorSchema, correctionSchema, rightsSchema } from "./credits.js";
import { newsDateSchema } from "./news-date.js";
import { personSchema } from "./person.js";
import { quoteSchema } from "./quote.js";
import { languageTag, printedText, urlAddress } from "./strings.js";
import { tagSchema } from "./tag.js";

/** The version of the model, one number for the whole document. */
export const SCHEMA_VERSION = 1;

/** From where, and when it was sent: تهران، ۱۲ آذر. */
export const datelineSchema = z.strictObject({ place: printedText.optional(), date: newsDateSchema.optional() });

/** What happened to the half-spaces on the way, and what was done about it, so that a second run can tell. */
export const textStateSchema = z.strictObject({
  /** As found. */
  zwnj: z.enum(["intact", "deleted", "spaced", "mixed"]),
  repaired: z.boolean(),
  normalizer: z.strictObject({ name: printedText, version: printedText }),
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
  id: printedText.optional(),
  url: urlAddress.optional(),
  canonicalUrl: urlAddress.optional(),
  shortUrl: urlAddress.optional(),
  language: languageTag,
  direction: z.enum(["rtl", "ltr"]),
  /** گروه or سرویس. */
  section: printedText.optional(),
  /** روتیتر, in printed order. */
  kickers: z.array(printedText),
  /** تیتر. */
  headline: printedText,
  /** زیرتیتر, in printed order. */
  subheadlines: z.array(printedText),
  body: z.array(blockSchema),
  quotes: z.array(quoteSchema),
  attribution: z.array(attributionSchema),
  people: z.array(personSchema),
  tags: z.array(tagSchema),
  authors: z.array(authorSchema).optional(),
  dateline: datelineSchema.optional(),
  publishedAt: newsDateSchema.optional(),
  modifiedAt: newsDateSchema.optional(),
  corrections: z.array(correctionSchema).optional(),
  rights: rightsSchema.optional(),
  textState: textStateSchema,
});
