// Check: the rules across fields, which no JSON Schema can carry.
import { persianWritten, writtenDays } from "../dates/days.js";
import { excerpt } from "../text/excerpt.js";
import { slugify } from "../text/slug.js";
import { blockText } from "./block.js";
import { type Issue, issueAt, LONGEST_EXCERPT } from "./issue.js";
import type { IssueCode, IssueParams, Language } from "./messages.js";
import type { Article, NewsDate, Quote } from "./types.js";

type Path = Issue["path"];
type Report = (path: Path, code: IssueCode, params?: IssueParams) => void;

/** Every span lies inside its block, and together they hold the quote's text, a line for each. */
function checkSpans(quote: Quote, path: Path, texts: readonly string[], report: Report): void {
  if (quote.spans.length === 0) report(path, "quote-without-span");
  let isSound = quote.spans.length > 0;
  quote.spans.forEach(({ block, start, end }, index) => {
    const length = texts[block]?.length ?? 0;
    const place = [...path, "spans", index];
    if (end > length) report(place, "span-outside-block", { block, end, length });
    if (start >= end) report(place, "span-empty", { start, end });
    isSound &&= end <= length && start < end;
  });
  if (!isSound) return;
  const found = quote.spans.map(({ block, start, end }) => texts[block]?.slice(start, end) ?? "").join("\n");
  if (found !== quote.text) report([...path, "text"], "span-text-differs", { found: excerpt(found, LONGEST_EXCERPT) });
}

function checkQuotes({ quotes, people, body }: Article, report: Report): void {
  const texts = body.map(blockText);
  const known = new Set(people.map((person) => person.id));
  quotes.forEach((quote, index) => {
    checkSpans(quote, ["quotes", index], texts, report);
    const personId = quote.speaker?.personId;
    if (personId !== undefined && !known.has(personId)) report(["quotes", index, "speaker", "personId"], "unknown-person", { personId });
  });
}

function checkAuthors({ authors = [], people }: Article, report: Report): void {
  const known = new Set(people.map((person) => person.id));
  authors.forEach(({ personId }, index) => {
    if (personId !== undefined && !known.has(personId)) report(["authors", index, "personId"], "unknown-person", { personId });
  });
}

/** No two of a list have the same id. */
function checkIds(list: readonly { readonly id: string }[], name: string, report: Report): void {
  const seen = new Set<string>();
  list.forEach(({ id }, index) => {
    if (seen.has(id)) report([name, index, "id"], "duplicate-id", { id });
    seen.add(id);
  });
}

/** Both calendars have the day, and mean the same one. */
export function checkDate({ iso, persian }: NewsDate, path: Path, report: Report): void {
  const isoDays = writtenDays(iso, "gregorian");
  const persianDays = writtenDays(persian, "persian");
  if (isoDays === null) report([...path, "iso"], "impossible-date", { date: iso });
  if (persianDays === null) report([...path, "persian"], "impossible-date", { date: persian });
  if (isoDays === null || persianDays === null) return;
  if (isoDays.first !== persianDays.first || isoDays.last !== persianDays.last) {
    report([...path, "persian"], "persian-differs", { persian, expected: persianWritten(isoDays) });
  }
}

const DAY = 86_400_000;

/** Every tolerance in milliseconds, the longest that it may be. */
const TOLERANCES: Readonly<Record<NonNullable<NewsDate["tolerance"]>, number>> = {
  PT1M: 60_000,
  PT1H: 3_600_000,
  P1D: DAY,
  P1W: 7 * DAY,
  P1M: 31 * DAY,
  P1Y: 366 * DAY,
};

/** How far the true date may lie from the one that is said, in milliseconds. */
const inexactness = ({ tolerance }: NewsDate): number => (tolerance === undefined ? 0 : TOLERANCES[tolerance]);

function checkDates({ publishedAt, modifiedAt, dateline, corrections = [] }: Article, report: Report): void {
  const dates: [NewsDate | undefined, Path][] = [
    [publishedAt, ["publishedAt"]],
    [modifiedAt, ["modifiedAt"]],
    [dateline?.date, ["dateline", "date"]],
    ...corrections.map(({ date }, index): [NewsDate | undefined, Path] => [date, ["corrections", index, "date"]]),
  ];
  for (const [date, path] of dates) if (date !== undefined) checkDate(date, path, report);

  if (publishedAt?.iso.includes("T") !== true || modifiedAt?.iso.includes("T") !== true) return;
  if (Date.parse(modifiedAt.iso) + inexactness(modifiedAt) < Date.parse(publishedAt.iso) - inexactness(publishedAt)) {
    report(["modifiedAt"], "modified-before-published", { published: publishedAt.iso, modified: modifiedAt.iso });
  }
}

function checkTags({ tags }: Article, report: Report): void {
  const seen = new Set<string>();
  tags.forEach(({ label, slug }, index) => {
    const expected = slugify(label);
    // A label of marks alone (?!) has no canonical slug; any will do.
    if (expected !== "" && slug !== expected) report(["tags", index, "slug"], "slug-differs", { slug, expected });
    if (seen.has(slug)) report(["tags", index], "duplicate-tag", { slug });
    seen.add(slug);
  });
}

function checkAttribution({ attribution }: Article, report: Report): void {
  attribution.forEach(({ relation }, index) => {
    if (relation === "publisher" && index > 0) report(["attribution", index], "publisher-not-first");
  });
}

/** How {@link checkArticle} tells what it finds. */
export interface CheckOptions {
  /** The language of the messages. */
  readonly language?: Language;
}

/**
 * Checks the rules that hold across the fields of an article.
 *
 * A quote's spans lie in the body and hold its text; people named by id exist; ids are used once; `persian` and `iso` mean the same days;
 * no change comes before publication, by more than their tolerances; slugs are canonical; the publisher is the first of the chain. Returns what is wrong in the order of
 * these rules, an empty list for a sound article. Takes what articleSchema accepts; never throws on that.
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
export function checkArticle(article: Article, { language = "en" }: CheckOptions = {}): Issue[] {
  const issues: Issue[] = [];
  const report: Report = (path, code, params = {}) => issues.push(issueAt(path, code, params, language));
  checkQuotes(article, report);
  checkAuthors(article, report);
  checkIds(article.quotes, "quotes", report);
  checkIds(article.people, "people", report);
  checkDates(article, report);
  checkTags(article, report);
  checkAttribution(article, report);
  return issues;
}
