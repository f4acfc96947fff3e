// Schema issues: what the schema refuses, as codes of ours.
import * as z from "zod";
import { articleSchema } from "./article.js";
import { type Fault, faultsIn } from "./faults.js";
import { fixOf } from "./fixes.js";
import type { IssueCode, IssueParams } from "./messages.js";
import { type Path, valueAt } from "./path.js";
import { COUNTRY, ISO_DATE, LANGUAGE_TAG, NAME, NOT_BLANK, PERSIAN_DATE, URL_ADDRESS } from "./patterns.js";
import type { Report } from "./rules/report.js";
import { boundsAt, isOptionalAt, requiredKeysAt } from "./schema-at.js";

/** The code of a string that a pattern of the model refused. */
const CODE_OF_PATTERN: ReadonlyMap<string, IssueCode> = new Map([
  [String(NOT_BLANK), "blank"],
  [String(URL_ADDRESS), "bad-url"],
  [String(ISO_DATE), "bad-date"],
  [String(PERSIAN_DATE), "bad-persian-date"],
  [String(LANGUAGE_TAG), "bad-language"],
  [String(COUNTRY), "bad-country"],
  [String(NAME), "bad-name"],
]);

/** What was given where something else is expected; where that is a number, one that is a fraction or not finite. */
function typeOf(value: unknown, expected: string): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "number") return typeof value;
  if (expected !== "int" && expected !== "number") return "number";
  return Number.isFinite(value) ? "fraction" : "not-finite";
}

/** What a place may hold, as far as there is a closed list of it: its words, or the types of its union. */
function allowedBy(schema: z.core.$ZodType): readonly unknown[] {
  return schema instanceof z.ZodEnum ? schema.options : schema instanceof z.ZodLiteral ? [schema.value] : [];
}

const allowedParam = (allowed: readonly unknown[]): IssueParams => (allowed.length > 0 ? { allowed: allowed.join(", ") } : {});

/** The name of a key that may be left out, for a sentence that says so. */
function optionalAt(document: unknown, path: Path): IssueParams {
  return isOptionalAt(document, path) ? { optional: String(path.at(-1)) } : {};
}

/** The keys that an object must have, where one belongs. */
function keysParam(document: unknown, path: Path): IssueParams {
  const keys = requiredKeysAt(document, path);
  return keys.length > 0 ? { keys: keys.join(", ") } : {};
}

function wrongType(expected: string, document: unknown, path: Path, allowed: readonly unknown[] = []): [IssueCode, IssueParams] {
  const received = typeOf(valueAt(document, path), expected);
  return ["wrong-type", { expected, received, ...keysParam(document, path), ...allowedParam(allowed), ...optionalAt(document, path) }];
}

function notAllowed(allowed: readonly unknown[], document: unknown, path: Path): [IssueCode, IssueParams] {
  const [first] = allowed;
  const value = valueAt(document, path);
  if (value === undefined) return ["missing", { key: String(path.at(-1)), ...allowedParam(allowed) }];
  if (typeof first !== typeof value) return wrongType(typeof first, document, path, allowed.length > 1 ? allowed : []);
  // Closed lists are of text alone, and so is what comes this far; but for the version, which is a number.
  if (typeof value === "number") return ["unknown-version", { received: value, newest: Number(first) }];
  return ["not-allowed", { allowed: allowed.join(", "), received: value as string }];
}

/** How names look, by the key that one stands under. */
const NAME_EXAMPLES: Readonly<Record<string, string>> = { rule: "cue-colon", digitalSourceType: "digitalCapture", personId: "p1", placeId: "place1" };

/** A day that looks like one: its calendar has none such. */
const LIKE_A_DAY = /^[0-9]{4}-(?:0[1-9]|1[0-2])-[0-9]{2}$/u;

/** What more there is to say of a text that a pattern refused. */
function refusedParams(code: IssueCode, value: string, key: string): IssueParams {
  if (code === "bad-name") return { example: NAME_EXAMPLES[key] ?? "q1" };
  if (code === "bad-date" && ISO_DATE.test(`${value}Z`)) return { lacks: "offset" };
  return (code === "bad-date" || code === "bad-persian-date") && LIKE_A_DAY.test(value) ? { lacks: "day" } : {};
}

function refusedText(pattern: string, document: unknown, path: Path): [IssueCode, IssueParams] {
  const code = CODE_OF_PATTERN.get(pattern);
  if (code === undefined) return ["invalid", { reason: pattern }];
  if (code === "blank") return ["blank", typeof path.at(-1) === "number" ? { place: "item" } : optionalAt(document, path)];
  return [code, { ...refusedParams(code, String(valueAt(document, path)), String(path.at(-1))), ...optionalAt(document, path) }];
}

/** A number out of its bounds, with both of them. */
const outOfBounds = (code: "too-large" | "too-small", document: unknown, path: Path): [IssueCode, IssueParams] =>
  [code, { received: Number(valueAt(document, path)), ...boundsAt(document, path), ...optionalAt(document, path) }];

/** What zod says of one value, as a code of ours. */
function ofValue(issue: z.core.$ZodIssue, document: unknown, path: Path): [IssueCode, IssueParams] {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, document, path);
    case "invalid_value":
      return notAllowed(issue.values, document, path);
    case "too_small":
      return outOfBounds("too-small", document, path);
    case "too_big":
      return issue.origin === "string" ? ["too-long", { maximum: Number(issue.maximum), ...optionalAt(document, path) }] : outOfBounds("too-large", document, path);
    case "invalid_format":
      return refusedText("pattern" in issue ? issue.pattern : issue.format, document, path);
    default:
      return ["invalid", { reason: issue.message }];
  }
}

/** The code and params of a fault, and what its place may hold where there is a closed list of it. */
function translate(fault: Fault, document: unknown): readonly [IssueCode, IssueParams, allowed?: readonly unknown[]] {
  switch (fault.kind) {
    case "missing": {
      const allowed = allowedBy(fault.schema);
      return ["missing", { key: String(fault.path.at(-1)), ...allowedParam(allowed), ...keysParam(document, fault.path) }, allowed];
    }
    case "wrong-type":
      return wrongType(fault.schema instanceof z.ZodArray ? "array" : "object", document, fault.path);
    case "unknown-key":
      return ["unknown-key", { key: fault.key }];
    case "empty-list":
      return ["blank", { place: fault.path.at(-1) === "cells" ? "row" : "list" }];
    case "unknown-type":
      return [...notAllowed(fault.types, document, fault.path), fault.types];
    case "value":
      return [...ofValue(fault.issue, document, fault.path), fault.issue.code === "invalid_value" ? fault.issue.values : []];
  }
}

/** Reports what the strict schema refuses in a document, for as long as anybody listens. */
export function checkSchema(document: unknown, report: Report): void {
  for (const fault of faultsIn(articleSchema, document, [])) {
    const { path } = fault;
    const [code, params, allowed = []] = translate(fault, document);
    if (!report(path, code, params, () => fixOf(document, path, code, allowed))) return;
  }
}

/** Whether an issue is of what a later minor release may have added: a key, or a type of block. A type that is no text is none. */
function isOfLaterRelease(code: IssueCode, path: Path, document: unknown): boolean {
  return code === "unknown-key" || (code === "not-allowed" && path.at(-1) === "type" && typeof valueAt(document, path) === "string");
}

/** Reports all that the tolerant schema refuses in a document: what the strict one does, but for what a later minor release may have added. */
export function checkTolerantSchema(document: unknown, report: Report): void {
  checkSchema(document, (path, code, params, fix) => isOfLaterRelease(code, path, document) || report(path, code, params, fix));
}
