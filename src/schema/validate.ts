// Validate: a payload from outside, and what an editor has to mend in it.
import { checkArticle } from "./check.js";
import { isArticle } from "./is-article.js";
import type { Issue } from "./issue.js";
import { type CheckOptions, issuesOf } from "./issue-list.js";
import { checkSchema } from "./schema-issues.js";
import type { Article } from "./types.js";

/** What {@link validateArticle} found. */
export type Validation = { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Validates a payload, by the strict schema and then by the rules across fields.
 *
 * Every issue has a code, a path, and a sentence in English or Persian that names the field as editors do and says what to mend, and where one is
 * likely a `fix` as JSON Patch. Of more issues than `limit` the last says how many, up to 10,000. The article comes back as it was given, not a copy. Accepting costs
 * no more than isArticle and checkArticle. Never throws on what JSON.parse returns, nor on any other value but one that throws by itself when it is
 * read: a getter or a Proxy. Throws a RangeError for an unknown language and for a limit below 1.
 *
 * @example
 * ```ts
 * import { validateArticle } from "khabar";
 * const result = validateArticle({ schemaVersion: 1, headline: " " }, { language: "fa" });
 * result.ok ? [] : result.issues.filter((issue) => issue.path[0] === "headline").map((issue) => issue.message); // => ["تیتر: خالی است یا جز فاصله و نیم‌فاصله چیزی ندارد. آن را پر کنید."]
 * ```
 */
export function validateArticle(value: unknown, options: CheckOptions = {}): Validation {
  const issues = isArticle(value) ? checkArticle(value, options) : issuesOf(value, options, (report) => { checkSchema(value, report); });
  // Issues of the schema come where isArticle said no, and only there; so without an issue the value is an article.
  return issues.length === 0 ? { ok: true, article: value as Article } : { ok: false, issues };
}
