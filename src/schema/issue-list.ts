// Issue list: as many of the issues of a document as a person wants to read, and how many there are besides.
import { type Issue, issueAt } from "./issue.js";
import type { Language } from "./messages.js";
import type { Report } from "./rules/report.js";

/** How {@link checkArticle} and {@link validateArticle} tell what they find. */
export interface CheckOptions {
  /** The language of the messages, `en` where nothing is said. */
  readonly language?: Language;
  /** The most issues that are told, 100 where nothing is said. Where there are more, one more says how many, up to 10,000. */
  readonly limit?: number;
}

const LIMIT = 100;

/** Of issues that are not told no more are counted: whoever sends half a million is not to keep a service busy. */
const MOST_COUNTED = 10_000;

/** Throws a RangeError for a language or limit that there is none of: the caller's mistake, not the document's. */
function checkOptions(language: string, limit: number): void {
  checkLanguage(language);
  if (!(limit >= 1)) throw new RangeError(`The limit is ${String(limit)}; it is 1 or more, or Infinity.`);
}

/** Throws a RangeError for a language that messages are not in. */
export function checkLanguage(language: string): void {
  if (language !== "fa" && language !== "en") throw new RangeError(`The language "${language}" is unknown; there are fa and en.`);
}

/** The issues that a search reports of a document, up to the limit. */
export function issuesOf(document: unknown, { language = "en", limit = LIMIT }: CheckOptions, search: (report: Report) => void): Issue[] {
  checkOptions(language, limit);
  const issues: Issue[] = [];
  let untold = 0;
  search((path, code, params = {}, fix) => {
    if (issues.length < limit) issues.push(issueAt(document, path, code, params, language, fix?.()));
    else untold += 1;
    return untold < MOST_COUNTED;
  });
  if (untold > 0) issues.push(issueAt(document, [], "more-issues", { count: Math.min(untold, MOST_COUNTED), ...(untold >= MOST_COUNTED && { isLeast: 1 }) }, language));
  return issues;
}
