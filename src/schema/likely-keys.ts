// Likely keys: what somebody may have meant who wrote a key that the model does not have.
import { editDistance } from "../text/edit-distance.js";
import { FIELD_NAMES, isCalled } from "./names.js";

/** What other models of news call the same (schema.org, ninjs, Arc's ANS, feeds, Persian content systems), letters alone. */
const OTHER_NAMES: readonly (readonly [other: string, key: string])[] = [
  ["title", "headline"], ["title", "label"], ["titr", "headline"],
  ["kicker", "kickers"], ["rutitr", "kickers"], ["روتیتر", "kickers"], ["rotitr", "kickers"], ["uptitle", "kickers"], ["overline", "kickers"],
  ["subtitle", "subheadlines"], ["subheadline", "subheadlines"], ["alternativeheadline", "subheadlines"],
  ["content", "body"], ["content", "text"], ["html", "text"], ["contentelements", "body"], ["articlebody", "body"], ["blocks", "body"],
  ["کدخبر", "id"], ["newsid", "id"], ["keywords", "tags"], ["author", "authors"], ["byline", "authors"], ["persons", "people"], ["locations", "places"],
  ["inlanguage", "language"], ["lang", "language"], ["dir", "direction"], ["articlesection", "section"], ["category", "section"],
  ["datepublished", "publishedAt"], ["published", "publishedAt"], ["publishdate", "publishedAt"], ["pubdate", "publishedAt"],
  ["datemodified", "modifiedAt"], ["updatedat", "modifiedAt"], ["versioncreated", "modifiedAt"],
  ["embargoed", "embargoedUntil"], ["expires", "expiresAt"], ["pubstatus", "status"], ["correction", "corrections"],
  ["name", "label"], ["href", "url"], ["link", "url"], ["uri", "url"], ["src", "url"], ["description", "caption"], ["photographer", "credit"], ["role", "roles"], ["lat", "latitude"], ["lng", "longitude"], ["lon", "longitude"], ["copyrightholder", "holder"],
];

/** Letters alone, small: published_at and publishedAt are one. */
const plain = (key: string): string => key.replaceAll(/[\s_\-]/gu, "").toLowerCase();

/** In what is longer nobody looks for a slip. */
const LONGEST_MISSPELT = 40;
/** One slip in a short key, two in a long one; of two letters any other two are near. */
const slipsIn = (key: string): number => (key.length < 3 ? 0 : key.length < 8 ? 1 : 2);

/** Of the keys that an object of the model has, those that mean the same as another: written otherwise, in Persian, or in another model. */
export function keysMeaning(key: string, known: readonly string[]): string[] {
  const wanted = plain(key);
  return known.filter((other) => plain(other) === wanted || isCalled(FIELD_NAMES.get(other)?.fa, key) || OTHER_NAMES.some(([name, key]) => name === wanted && key === other));
}

/** Of the keys that an object of the model has, those that another may be by a slip, the nearest first. */
export function keysNear(key: string, known: readonly string[]): string[] {
  const wanted = plain(key);
  if (wanted.length > LONGEST_MISSPELT) return [];
  const slips = slipsIn(wanted);
  return known
    .map((other) => ({ other, distance: editDistance(wanted, plain(other), slips) }))
    .filter(({ distance }) => distance <= slips)
    .sort((a, b) => a.distance - b.distance)
    .map(({ other }) => other);
}
