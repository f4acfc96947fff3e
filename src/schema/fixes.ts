// Fixes: the edits that would probably mend what the schema refuses. Each is offered only where the schema takes what it gives.
import * as z from "zod";
import { likelyKeys } from "./likely-keys.js";
import { likelyValues } from "./likely-values.js";
import type { IssueCode } from "./messages.js";
import { type Edit, type Path, valueAt } from "./path.js";
import { keysAt, schemaAt } from "./schema-at.js";

const accepts = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

/** What is longer is no name, and would be repeated in the fix. */
const LONGEST_KEY = 200;

/** A key that the model does not have becomes the one that is meant, or else one of the extensions: nothing is lost. */
function renamed(document: unknown, path: Path): readonly Edit[] {
  const place = path.slice(0, -1);
  const key = String(path.at(-1));
  if (key.length > LONGEST_KEY || key === "__proto__") return [];
  const object = valueAt(document, place) as object;
  const value = valueAt(document, path);
  const known = keysAt(document, place);
  for (const other of likelyKeys(key, known)) {
    const target = [...place, other];
    const schema = schemaAt(document, target);
    if (!Object.hasOwn(object, other) && schema !== undefined && accepts(schema, value)) return [{ op: "move", from: path, path: target }];
  }
  if (!known.includes("extensions")) return [];
  const extensions = [...place, "extensions"];
  const opening: Edit[] = Object.hasOwn(object, "extensions") ? [] : [{ op: "add", path: extensions, value: {} }];
  const isTaken = valueAt(document, [...extensions, key]) !== undefined;
  return isTaken ? [] : [...opening, { op: "move", from: path, path: [...extensions, key] }];
}

/** A list that is not there is an empty one. */
function added(document: unknown, path: Path): readonly Edit[] {
  const schema = schemaAt(document, path);
  return schema !== undefined && accepts(schema, []) ? [{ op: "add", path, value: [] }] : [];
}

/** An optional key without a value is left out, and so is one of a list that can do without it. */
function leftOut(document: unknown, path: Path): readonly Edit[] {
  const isOptional = schemaAt(document, path) instanceof z.ZodOptional;
  const list = valueAt(document, path.slice(0, -1));
  const listSchema = schemaAt(document, path.slice(0, -1));
  const isOneOfMany = Array.isArray(list) && listSchema !== undefined && (list.length > 1 || accepts(listSchema, []));
  return isOptional || isOneOfMany ? [{ op: "remove", path }] : [];
}

function replaced(document: unknown, path: Path, code: IssueCode, value: unknown): readonly Edit[] {
  const schema = schemaAt(document, path);
  const likely = schema === undefined ? [] : likelyValues(code, value).filter((candidate) => accepts(schema, candidate));
  return likely.length === 0 ? [] : [{ op: "replace", path, value: likely[0] }];
}

/** What would probably mend an issue of the schema; no edit where nothing is likely. */
export function fixOf(document: unknown, path: Path, code: IssueCode): readonly Edit[] {
  if (code === "unknown-key") return renamed(document, path);
  if (code === "missing") return added(document, path);
  const value = valueAt(document, path);
  const removal = value === null || code === "blank" ? leftOut(document, path) : [];
  return removal.length > 0 ? removal : replaced(document, path, code, value);
}
