// Attribution: through whom the news came.
import * as z from "zod";
import { extensionKeys, printedText, urlAddress } from "./strings.js";

/**
 * One link of the chain from the publisher back to the source. In an article they stand in order: the publisher, then each upstream,
 * nearest first (به گزارش A، به نقل از B).
 *
 * @example
 * ```ts
 * import { attributionSchema } from "khabar";
 * attributionSchema.safeParse({ name: "خبرگزاری نمونه", kind: "agency", relation: "via", text: "به نقل از خبرگزاری نمونه" }).success; // => true
 * ```
 */
export const attributionSchema = z.strictObject({
  name: printedText(),
  kind: z.enum(["outlet", "agency", "organization", "person", "anonymous"]),
  relation: z.enum(["publisher", "via"]),
  /** The words that say so, as printed. */
  text: printedText().optional(),
  /** Where the source itself has it. */
  url: urlAddress().optional(),
  extensions: extensionKeys(),
});
