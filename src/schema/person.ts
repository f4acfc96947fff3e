// Person: somebody whom the article names.
import * as z from "zod";
import { extensionKeys, plainName, printedText, urlAddress } from "./strings.js";

/**
 * A person of the article: an id that its quotes point to, the longest form of the name, and every role as printed.
 *
 * @example
 * ```ts
 * import { personSchema } from "khabar";
 * personSchema.safeParse({ id: "p1", name: "لیلا مهرآذر", roles: ["مدیر بندر"] }).success; // => true
 * ```
 */
export const personSchema = z.strictObject({
  id: plainName(),
  name: printedText(),
  roles: z.array(printedText()),
  /** Addresses of the same person elsewhere: Wikidata, an own site. */
  sameAs: z.array(urlAddress()).optional(),
  extensions: extensionKeys(),
});
