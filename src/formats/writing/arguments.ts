// Arguments: what callers without types may give a writer, told before anything is written.
import { isThing } from "../reading/values.js";

function described(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  // «[object Promise]» tells of an await that is missing.
  return typeof value === "object" ? Object.prototype.toString.call(value) : `a ${typeof value}`;
}

/** Throws a TypeError for what is no article at all. Whether an article is valid is the work of validateArticle. */
export function demandArticle(article: unknown, index?: number): void {
  if (isThing(article) && Array.isArray(article["body"])) return;
  throw new TypeError(`The article${index === undefined ? "" : ` at index ${String(index)}`} must be an object with the keys of the model, not ${described(article)}.`);
}

/** Throws a TypeError for what is no list of articles. */
export function demandArticles(articles: unknown): void {
  if (!Array.isArray(articles)) throw new TypeError(`The articles must be an array, not ${described(articles)}.`);
  for (const [index, article] of articles.entries()) demandArticle(article, index);
}
