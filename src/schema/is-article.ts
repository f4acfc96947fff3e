// isArticle: the strict schema as one yes or no, for bulk work.
import { isArticle as isOfSchema } from "./generated/is-article.js";
import type { Article } from "./types.js";

/**
 * Tells whether a value is an article, by the strict schema alone.
 *
 * It is code that was written from articleSchema when khabar was built: nothing is evaluated, so it runs as fast where that is forbidden (a strict
 * CSP, workers). The rules across fields are checkArticle's. Rejecting costs no more than accepting, because no error list is made. Never throws,
 * but for a value that throws by itself when it is read: a getter or a Proxy.
 *
 * @example
 * ```ts
 * import { isArticle } from "khabar";
 * isArticle({ headline: "بندر تازه باز شد" }); // => false
 * ```
 */
export function isArticle(value: unknown): value is Article {
  return isOfSchema(value);
}
