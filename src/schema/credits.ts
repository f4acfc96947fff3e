// Credits: who wrote the article, what was corrected in it, who may use it.
import * as z from "zod";
import { newsDateSchema } from "./news-date.js";
import { plainName, printedText, urlAddress } from "./strings.js";

/** A byline. */
export const authorSchema = z.strictObject({
  name: printedText,
  /** خبرنگار، مترجم، عکاس. */
  role: printedText.optional(),
  personId: plainName.optional(),
  url: urlAddress.optional(),
});

/** What was put right after publication (اصلاحیه), or why the article was withdrawn. */
export const correctionSchema = z.strictObject({
  kind: z.enum(["correction", "clarification", "retraction"]),
  text: printedText,
  date: newsDateSchema.optional(),
});

/** Who holds the rights, and the terms of use. */
export const rightsSchema = z.strictObject({
  holder: printedText.optional(),
  notice: printedText.optional(),
  license: urlAddress.optional(),
  usageTerms: printedText.optional(),
});
