// Tag: a word that the article is filed under.
import * as z from "zod";
import { extensionKeys, printedText, urlAddress } from "./strings.js";

/**
 * A tag (برچسب).
 *
 * `label` is what was printed, even where it is misspelled; `slug` is its canonical address, which checkArticle compares with
 * `slugify(label)`; `index` is a footnote number that a scraper left; `suggestion` is a likelier spelling, never applied by itself.
 *
 * @example
 * ```ts
 * import { tagSchema } from "khabar";
 * tagSchema.safeParse({ label: "خلیج فارس", slug: "خلیج-فارس", kind: "place" }).success; // => true
 * ```
 */
export const tagSchema = z.strictObject({
  label: printedText(),
  slug: printedText(),
  kind: z.enum(["person", "organization", "place", "event", "topic"]).optional(),
  url: urlAddress().optional(),
  index: z.int().min(0).optional(),
  suggestion: printedText().optional(),
  extensions: extensionKeys(),
});
