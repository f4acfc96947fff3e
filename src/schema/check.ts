// Check: the rules across fields, which no JSON Schema can carry.
import type { Issue } from "./issue.js";
import { type CheckOptions, issuesOf } from "./issue-list.js";
import { checkAttribution } from "./rules/attribution.js";
import { checkDates } from "./rules/dates.js";
import { checkLiveBlog } from "./rules/live-blog.js";
import { checkQuotes } from "./rules/quotes.js";
import { checkReferences } from "./rules/references.js";
import type { Rule } from "./rules/report.js";
import { checkTags } from "./rules/tags.js";
import type { Article } from "./types.js";

/** Every rule, in the order in which issues are told. */
const RULES: readonly Rule[] = [checkQuotes, checkReferences, checkDates, checkLiveBlog, checkTags, checkAttribution];

/**
 * Checks the rules that hold across the fields of an article.
 *
 * A quote's spans lie in the body and hold its text; people, quotes and places named by id exist; ids are used once; `persian` and `iso`
 * mean the same days; no change and no expiry comes before publication, no publication before the end of the embargo, no end of a coverage before its
 * beginning, by more than their tolerances; the entries of a live blog share no block; slugs are canonical and stand once; the publisher is the first of the chain. Returns what is wrong in the order of these
 * rules, an empty list for a sound article. Takes what articleSchema accepts, and never throws on that. Throws a RangeError for an unknown
 * language and for a limit below 1.
 *
 * @example
 * ```ts
 * import { checkArticle, type Article } from "khabar";
 * const article: Article = {
 *   schemaVersion: 1, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
 *   body: [], quotes: [], attribution: [], people: [], tags: [{ label: "بندر", slug: "port" }],
 *   textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
 * };
 * checkArticle(article).map((issue) => issue.code); // => ["slug-differs"]
 * ```
 */
export function checkArticle(article: Article, options: CheckOptions = {}): Issue[] {
  return issuesOf(article, options, (report) => {
    for (const rule of RULES) rule(article, report);
  });
}
