// isArticle: the strict schema as one compiled yes or no, for bulk work.
import * as z from "zod";
import { articleSchema } from "./article.js";
import type { Article } from "./types.js";

/**
 * Compiled when the first document asks, so that importing costs nothing. Where evaluating code is forbidden (a strict CSP, workers), zod
 * returns the schema itself: slower, the same answers.
 */
let compiled: typeof articleSchema | undefined;

/**
 * Tells whether a value is an article, by the strict schema alone.
 *
 * The rules across fields are checkArticle's. Rejecting costs no more than accepting, because no error list is made. Never throws,
 * but for a value that throws by itself when it is read: a getter or a Proxy.
 *
 * @example
 * ```ts
 * import { isArticle } from "khabar";
 * isArticle({ headline: "بندر تازه باز شد" }); // => false
 * ```
 */
export function isArticle(value: unknown): value is Article {
  compiled ??= z.compile(articleSchema);
  return z.validate(compiled, value);
}
