// Live blog: news told entry by entry as it happens (پوشش زنده).
import * as z from "zod";
import { newsDateSchema } from "./news-date.js";
import { extensionKeys, plainName, printedText } from "./strings.js";

/** A stretch of the body: indexes of blocks, from 0; `end` is exclusive. */
export const blockRangeSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });

/** One entry: its blocks stand in the body like all others, so that quotes and spans count in one list. */
export const liveEntrySchema = z.strictObject({
  id: plainName(),
  headline: printedText().optional(),
  publishedAt: newsDateSchema,
  modifiedAt: newsDateSchema.optional(),
  /** Whether it tells a turn of the events. */
  isKeyEvent: z.boolean().optional(),
  /** Whether it stands above the others. */
  isPinned: z.boolean().optional(),
  blocks: blockRangeSchema,
  extensions: extensionKeys(),
});

/**
 * The entries of a live blog, in the order of the page, and when the coverage began and ended.
 *
 * That entries lie in the body and share no block is a rule of checkArticle.
 *
 * @example
 * ```ts
 * import { liveBlogSchema } from "khabar";
 * const publishedAt = { iso: "2024-12-02T14:30:00+03:30", persian: "1403-09-12" };
 * liveBlogSchema.safeParse({ entries: [{ id: "e1", publishedAt, blocks: { start: 0, end: 2 } }] }).success; // => true
 * ```
 */
export const liveBlogSchema = z.strictObject({
  startedAt: newsDateSchema.optional(),
  endedAt: newsDateSchema.optional(),
  entries: z.array(liveEntrySchema),
});
