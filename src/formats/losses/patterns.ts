// Patterns: the places of an article by their kind, as the tables of losses name them: quotes[indirect].cue, body[].extensions, publishedAt(interval).
import type { Path } from "../../schema/path.js";
import { isThing } from "../reading/values.js";

/** The lists whose items differ by kind, and the key that tells it. */
const KINDS: ReadonlyMap<string, string> = new Map([["body", "type"], ["media", "type"], ["quotes", "form"], ["attribution", "relation"]]);

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u;

/** What a date says: an instant, a day, or days from one to another (a month and a year too). */
const precisionOf = (iso: string): string => (iso.includes("T") ? "instant" : DAY.test(iso) ? "day" : "interval");

const withPrecision = (pattern: string, value: unknown): string => {
  const iso = isThing(value) ? value["iso"] : undefined;
  return typeof iso === "string" ? `${pattern}(${precisionOf(iso)})` : pattern;
};

/** The place of the key of a date, whichever date it is of. */
const OF_A_DATE = /\([a-z]+\)(?=\.[a-z]+$)/u;
const KIND = /\[[a-z]+\]|\([a-z]+\)/gu;

/** A place without what tells its kind: quotes[].cue, publishedAt. */
export const genericPattern = (pattern: string): string => pattern.replace(KIND, (kind) => (kind.startsWith("[") ? "[]" : ""));

/** Every name that the tables may have for a place, the widest first: *.extensions, (date).text, quotes[].cue, quotes[direct].cue. */
export function namesOf(pattern: string): readonly string[] {
  const key = pattern.slice(pattern.lastIndexOf(".") + 1);
  const wildcard = key === "extensions" && key !== pattern ? ["*.extensions"] : OF_A_DATE.test(pattern) ? [`(date).${key}`] : [];
  return [...new Set([...wildcard, genericPattern(pattern), pattern])];
}

/** What stands in a value that has a place: the keys of an object, the items of a list. What extensions hold is a newsroom's own. */
export function within(pattern: string, value: unknown): (readonly [pattern: string, step: string | number, value: unknown])[] {
  const key = pattern.slice(pattern.lastIndexOf(".") + 1);
  if (key === "extensions") return [];
  if (Array.isArray(value)) {
    const kind = KINDS.get(key);
    return value.map((item, index) => [withPrecision(`${pattern}[${kind !== undefined && isThing(item) ? String(item[kind]) : ""}]`, item), index, item]);
  }
  return isThing(value) ? Object.entries(value).map(([name, inner]) => [withPrecision(pattern === "" ? name : `${pattern}.${name}`, inner), name, inner]) : [];
}

/** A value that holds no other, or whose keys are a newsroom's own. */
export interface Leaf {
  readonly path: Path;
  /** Its place and those around it, the widest first. */
  readonly patterns: readonly string[];
  readonly value: unknown;
}

/** Every leaf of an article, in order. */
export function* leavesOf(value: unknown, path: Path = [], patterns: readonly string[] = []): Generator<Leaf> {
  if (typeof value !== "object" || path.at(-1) === "extensions") {
    yield { path, patterns, value };
    return;
  }
  for (const [pattern, step, inner] of within(patterns.at(-1) ?? "", value)) yield* leavesOf(inner, [...path, step], [...patterns, pattern]);
}
