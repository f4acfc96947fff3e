// History: how a document came to be what it is: its revision, its corrections, where it was taken from, what was done to its text.
import * as z from "zod";
import { newsDateSchema } from "./news-date.js";
import { plainName, printedText, urlAddress } from "./strings.js";

/** Which state of the article this document is. */
export const revisionSchema = z.strictObject({
  /** Counted from 1 with every change that is published. */
  number: z.int().min(1),
  id: plainName().optional(),
  /** The id of the revision that this one replaces. */
  previousId: plainName().optional(),
  /** What was changed. */
  note: printedText().optional(),
});

/** What was put right after publication (اصلاحیه), or why the article was withdrawn. */
export const correctionSchema = z.strictObject({
  kind: z.enum(["correction", "clarification", "retraction"]),
  text: printedText(),
  date: newsDateSchema.optional(),
});

/** A program and its version. */
export const toolSchema = z.strictObject({ name: printedText(), version: printedText() });

/** How somebody else than the publisher came by the article: what a crawler or an archive writes down. */
export const provenanceSchema = z.strictObject({
  retrievedAt: newsDateSchema.optional(),
  /** The address that answered, which redirects may have changed. */
  retrievedFrom: urlAddress().optional(),
  /** A copy that stays. */
  archiveUrl: urlAddress().optional(),
  /** What made an article of it. */
  extractor: toolSchema.optional(),
});

/** What happened to the half-spaces on the way, and what was done about it, so that a second run can tell. */
export const textStateSchema = z.strictObject({
  /** As found. */
  zwnj: z.enum(["intact", "deleted", "spaced", "mixed"]),
  repaired: z.boolean(),
  normalizer: toolSchema,
});
