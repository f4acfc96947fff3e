// Fixes: the edits that would probably mend what the schema refuses. A value is offered only where the schema takes it; what goes under its right
// name may have faults of its own, which are told next.
import * as z from "zod";
import { keysMeaning, keysNear } from "./likely-keys.js";
import { likelyValues, missingValues } from "./likely-values.js";
import type { IssueCode } from "./messages.js";
import { type Edit, type Path, valueAt } from "./path.js";
import { isOptionalAt, keysAt, schemaAt } from "./schema-at.js";

const accepts = (schema: z.core.$ZodType | undefined, value: unknown): boolean => schema !== undefined && z.safeParse(schema, value).success;

/** What is longer is no name, and would be repeated in the fix. */
const LONGEST_KEY = 200;

/** Keys that libraries of JSON Patch refuse, since they lead to prototypes. */
const UNPATCHED_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Among more keys than that nobody looks for one of another name. */
const MOST_KEYS = 100;

/** What stands under one key goes under another; a text where a list of texts belongs becomes its only item. */
function moved(document: unknown, from: Path, path: Path): readonly Edit[] {
  const value = valueAt(document, from);
  const isItem = typeof value === "string" && accepts(schemaAt(document, path), [value]);
  return isItem ? [{ op: "remove", path: from }, { op: "add", path, value: [value] }] : [{ op: "move", from, path }];
}

/** A key that the model does not have becomes the one that is meant, or else one of the extensions: nothing is lost. */
function renamed(document: unknown, path: Path): readonly Edit[] {
  const place = path.slice(0, -1);
  const key = String(path.at(-1));
  if (key.length > LONGEST_KEY || UNPATCHED_KEYS.has(key)) return [];
  const object = valueAt(document, place) as object;
  const known = keysAt(document, place);
  // By its meaning a key is known whatever stands under it; a slip is one only where what stands there fits.
  const fits = (other: string): boolean => accepts(schemaAt(document, [...place, other]), valueAt(document, path));
  const meant = [...keysMeaning(key, known), ...keysNear(key, known).filter(fits)].find((other) => !Object.hasOwn(object, other));
  if (meant !== undefined) return moved(document, path, [...place, meant]);
  if (valueAt(document, path) === null) return [{ op: "remove", path }];
  return known.includes("extensions") ? extended(document, path) : [];
}

function extended(document: unknown, path: Path): readonly Edit[] {
  const extensions = [...path.slice(0, -1), "extensions"];
  const target = [...extensions, String(path.at(-1))];
  const existing = valueAt(document, extensions);
  const isOpen = existing === undefined || accepts(schemaAt(document, extensions), existing);
  const opening: Edit[] = existing === undefined ? [{ op: "add", path: extensions, value: {} }] : [];
  return isOpen && valueAt(document, target) === undefined ? [...opening, { op: "move", from: path, path: target }] : [];
}

/** Lists that hardly anybody means to be empty: an article has its paragraphs, and a quote the place that its text has. */
const FILLED_LISTS: ReadonlySet<unknown> = new Set(["body", "spans"]);

/** What is not there under its name may be there under another; or it follows from what is there, or is an empty list. */
function added(document: unknown, path: Path): readonly Edit[] {
  const place = path.slice(0, -1);
  const known = keysAt(document, place);
  const others = Object.keys(valueAt(document, place) ?? {}).slice(0, MOST_KEYS).filter((key) => key.length <= LONGEST_KEY && !known.includes(key));
  const other = others.find((key) => keysMeaning(key, known).includes(String(path.at(-1))));
  if (other !== undefined) return moved(document, [...place, other], path);
  const key = String(path.at(-1));
  const candidates = [...missingValues(key, valueAt(document, place)), ...(FILLED_LISTS.has(key) ? [] : [[]])];
  const value = candidates.find((candidate) => accepts(schemaAt(document, path), candidate));
  return value === undefined ? [] : [{ op: "add", path, value }];
}

/** Lists whose items are counted: by spans, live entries and columns. Whoever takes one out shifts what these say. */
const COUNTED_LISTS: ReadonlySet<unknown> = new Set(["body", "items", "rows", "cells", "header"]);

/** An optional key without a value is left out, and so is one of a list that can do without it. */
function leftOut(document: unknown, path: Path): readonly Edit[] {
  const place = path.slice(0, -1);
  const list = valueAt(document, place);
  const isOneOfMany = Array.isArray(list) && !COUNTED_LISTS.has(place.at(-1)) && (list.length > 1 || accepts(schemaAt(document, place), []));
  return isOptionalAt(document, path) || isOneOfMany ? [{ op: "remove", path }] : [];
}

function replaced(document: unknown, path: Path, code: IssueCode, allowed: readonly unknown[]): readonly Edit[] {
  const schema = schemaAt(document, path);
  // What is open to any key would take anything.
  const isOpen = code === "wrong-type" && accepts(schema, { "": null });
  const isEmptied = (candidate: unknown): boolean => FILLED_LISTS.has(path.at(-1)) && Array.isArray(candidate) && candidate.length === 0;
  // What type a block may have no schema says before it has one.
  const fits = (candidate: unknown): boolean => (code === "not-allowed" ? allowed.includes(candidate) : !isOpen && !isEmptied(candidate) && accepts(schema, candidate));
  const [value] = likelyValues(code, valueAt(document, path)).filter(fits);
  return value === undefined ? [] : [{ op: "replace", path, value }];
}

/** What would probably mend an issue of the schema, which allows these values where it has a closed list; no edit where nothing is likely. */
export function fixOf(document: unknown, path: Path, code: IssueCode, allowed: readonly unknown[]): readonly Edit[] {
  if (code === "unknown-key") return renamed(document, path);
  if (code === "missing") return added(document, path);
  const value = valueAt(document, path);
  const removal = value === null || value === "" || code === "blank" ? leftOut(document, path) : [];
  return removal.length > 0 ? removal : replaced(document, path, code, allowed);
}
