// Likely keys: what somebody may have meant who wrote a key that the model does not have.
import { editDistance } from "../text/edit-distance.js";
import { FIELD_NAMES } from "./names.js";

/** What other models of news call the same (schema.org, ninjs, Arc's ANS, feeds, Persian content systems), letters alone. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["title", "headline"], ["titr", "headline"],
  ["kicker", "kickers"], ["rutitr", "kickers"], ["rotitr", "kickers"], ["uptitle", "kickers"], ["overline", "kickers"],
  ["subtitle", "subheadlines"], ["subheadline", "subheadlines"], ["alternativeheadline", "subheadlines"],
  ["content", "body"], ["contentelements", "body"], ["articlebody", "body"], ["blocks", "body"],
  ["keywords", "tags"], ["author", "authors"], ["byline", "authors"], ["persons", "people"], ["locations", "places"],
  ["inlanguage", "language"], ["lang", "language"], ["dir", "direction"], ["articlesection", "section"], ["category", "section"],
  ["datepublished", "publishedAt"], ["published", "publishedAt"], ["publishdate", "publishedAt"], ["pubdate", "publishedAt"],
  ["datemodified", "modifiedAt"], ["updatedat", "modifiedAt"], ["versioncreated", "modifiedAt"],
  ["embargoed", "embargoedUntil"], ["expires", "expiresAt"], ["pubstatus", "status"], ["correction", "corrections"],
  ["href", "url"], ["link", "url"], ["uri", "url"], ["src", "url"], ["description", "caption"], ["copyrightholder", "holder"],
]);

/** Letters alone, small: published_at and publishedAt are one. */
const plain = (key: string): string => key.replaceAll(/[\s_\-]/gu, "").toLowerCase();

const LONGEST_KEY = 40;
/** One slip in a short key, two in a long one; of two letters any other two are near. */
const slipsIn = (key: string): number => (key.length < 3 ? 0 : key.length < 8 ? 1 : 2);

/** Of the keys that an object of the model has, those that may be meant by another, the likeliest first. */
export function likelyKeys(key: string, known: readonly string[]): string[] {
  if (key.length > LONGEST_KEY) return [];
  const wanted = plain(key);
  const byName = known.filter((other) => plain(other) === wanted || FIELD_NAMES.get(other)?.fa === key.trim());
  const byOtherName = known.filter((other) => OTHER_NAMES.get(wanted) === other);
  const near = known
    .map((other) => ({ other, slips: editDistance(wanted, plain(other), slipsIn(wanted)) }))
    .filter(({ slips }) => slips <= slipsIn(wanted))
    .sort((a, b) => a.slips - b.slips)
    .map(({ other }) => other);
  return [...new Set([...byName, ...byOtherName, ...near])];
}
