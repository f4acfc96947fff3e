// Patterns: the places of an article by their kind, as the tables of losses name them: quotes[indirect].cue, body[table].caption, publishedAt(interval).
import type { Path } from "../../schema/path.js";
import { isThing, type Thing } from "../reading/values.js";

/** The lists whose items differ by kind, and the key that tells it. */
const KINDS: ReadonlyMap<string, string> = new Map([["body", "type"], ["media", "type"], ["quotes", "form"], ["attribution", "relation"]]);

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u;

/** What a date says: an instant, a day, or days from one to another (a month and a year too). */
const precisionOf = (iso: string): string => (iso.includes("T") ? "instant" : DAY.test(iso) ? "day" : "interval");

/** The kinds of place that a value has by itself, the widest first: publishedAt, then publishedAt(day). */
export function patternsOf(pattern: string, value: unknown): readonly string[] {
  const iso = isThing(value) ? value["iso"] : undefined;
  return typeof iso === "string" ? [pattern, `${pattern}(${precisionOf(iso)})`] : [pattern];
}

/** What stands in a value, with its kind of place: the keys of an object, the items of a list. The keys of extensions are a newsroom's own, and all one. */
export function* within(pattern: string, value: unknown, key: string | undefined): Generator<readonly [pattern: string, step: string | number, value: unknown]> {
  if (key === "extensions") return;
  if (Array.isArray(value)) {
    const kind = key === undefined ? undefined : KINDS.get(key);
    for (const [index, item] of value.entries()) yield [`${pattern}[${kind !== undefined && isThing(item) ? String(item[kind]) : ""}]`, index, item];
  } else if (isThing(value)) {
    const own = patternsOf(pattern, value).at(-1) ?? pattern;
    for (const [name, inner] of Object.entries<Thing[string]>(value)) yield [own === "" ? name : `${own}.${name}`, name, inner];
  }
}

/** A value that holds no other, or whose keys are nobody's. */
export interface Leaf {
  readonly path: Path;
  /** Every kind of place on the way to it, the widest first. */
  readonly patterns: readonly string[];
  readonly value: unknown;
}

/** Every leaf of an article, in order. */
export function* leavesOf(value: unknown, path: Path = [], patterns: readonly string[] = [""]): Generator<Leaf> {
  const pattern = patterns.at(-1) ?? "";
  const key = path.at(-1);
  let isLeaf = typeof value !== "object" || key === "extensions";
  if (isLeaf) yield { path, patterns: patterns.slice(1), value };
  for (const [innerPattern, step, inner] of within(pattern.replace(/\([a-z]+\)$/u, ""), value, typeof key === "string" ? key : undefined)) {
    isLeaf = false;
    yield* leavesOf(inner, [...path, step], [...patterns, ...patternsOf(innerPattern, inner)]);
  }
}
