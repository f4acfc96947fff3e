// Id: what a record is known by, carried through just as its line writes it.
import { onOneLine } from "./document.js";
import { memberJson } from "./members.js";
import type { JsonRecord } from "./record.js";

/** The id of a record as JSON; undefined where it has none. A number of twenty digits, which JSON.parse rounds, and a list are taken from the record's JSON. */
export function idJson({ id }: JsonRecord, raw: () => string): string | undefined {
  if (typeof id === "string" || Number.isSafeInteger(id)) return JSON.stringify(id);
  const json = id === undefined ? undefined : memberJson(raw(), "id");
  return json === undefined ? undefined : onOneLine(json);
}

/** An object that has members, as JSON, with an id before the others. */
export function withId(id: string | undefined, value: object): string {
  const json = JSON.stringify(value);
  return id === undefined ? json : `{"id":${id},${json.slice(1)}`;
}
