// Record: one line of NDJSON as an object, and its fields as what they must be.
import { jsonFault } from "../../formats/reading/json.js";
import type { Language } from "../../schema/messages.js";
import { type Fault, fault } from "./fault.js";

/** An object as JSON.parse gives it. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** What stands in the place of an object, as a person calls it. */
const KINDS: Readonly<Record<"list" | "null" | "string" | "number" | "boolean", Readonly<Record<Language, string>>>> = {
  list: { en: "a list", fa: "فهرست" },
  null: { en: "null", fa: "null" },
  string: { en: "a string", fa: "رشته" },
  number: { en: "a number", fa: "عدد" },
  boolean: { en: "true or false", fa: "true یا false" },
};

/** Whether a value is an object with keys. */
function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An article itself, or the one that extract found in its record; what is no object comes back as it is. */
export function articleOf(value: unknown): unknown {
  return isRecord(value) && !("schemaVersion" in value) && isRecord(value["article"]) ? value["article"] : value;
}

function kindOf(value: unknown): keyof typeof KINDS {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : (typeof value as "string" | "number" | "boolean"); // JSON has no other
}

/** The object of a line, or what is wrong with the line. */
export function readRecord(line: string, language: Language): { readonly record: JsonRecord } | { readonly fault: Fault } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { fault: fault("not-json", language, jsonFault(line, language)) };
  }
  return isRecord(value) ? { record: value } : { fault: fault("not-an-object", language, KINDS[kindOf(value)][language]) };
}
