// Related article: another article that belongs to this one.
import * as z from "zod";
import { extensionKeys, printedText, urlAddress } from "./strings.js";

/**
 * Another article: what came before (`previous`), what followed (`following`), the rest of its series (`series`), the one that this was
 * translated from or into (`translation`), or one on the same subject (`related`: خبرهای مرتبط).
 *
 * @example
 * ```ts
 * import { relatedArticleSchema } from "khabar";
 * relatedArticleSchema.safeParse({ relation: "previous", headline: "ساخت اسکله آغاز شد", url: "https://example.com/news/7" }).success; // => true
 * ```
 */
export const relatedArticleSchema = z.strictObject({
  relation: z.enum(["previous", "following", "series", "translation", "related"]),
  headline: printedText(),
  url: urlAddress(),
  /** The publisher's own code. */
  id: printedText().optional(),
  extensions: extensionKeys(),
});
