// Schema issues: what the schema refuses, as codes of ours.
import type * as z from "zod";
import { articleSchema } from "./article.js";
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

const keysOf = (path: readonly PropertyKey[]): (string | number)[] => path.map((key) => (typeof key === "symbol" ? String(key) : key));

/** What was given where something else is expected: a number is a wrong one, for it is a fraction or not finite. */
function typeOf(value: unknown, expected: string): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "number") return typeof value;
  if (expected !== "int" && expected !== "number") return "number";
  return Number.isFinite(value) ? "fraction" : "not-finite";
}

/** The values of a closed list; every union of the model is told apart by its type, which is one. */
function allowedBy(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === "invalid_value") return issue.values;
  return issue.code === "invalid_union" && "options" in issue ? issue.options : [];
}

/** The name of a key that may be left out, for a sentence that says so. */
function optionalAt(document: unknown, path: Path): IssueParams {
  return isOptionalAt(document, path) ? { optional: String(path.at(-1)) } : {};
}

function wrongType(expected: string, document: unknown, path: Path): [IssueCode, IssueParams] {
  const keys = expected === "object" ? requiredKeysAt(document, path) : [];
  return ["wrong-type", { expected, received: typeOf(valueAt(document, path), expected), ...(keys.length > 0 && { keys: keys.join(", ") }), ...optionalAt(document, path) }];
}

function notAllowed(allowed: readonly unknown[], document: unknown, path: Path): [IssueCode, IssueParams] {
  const [first] = allowed;
  const value = valueAt(document, path);
  if (typeof first !== typeof value) return wrongType(typeof first, document, path);
  // Closed lists are of text alone, and so is what comes this far; but for the version, which is a number.
  if (typeof value === "number") return ["unknown-version", { received: value, newest: Number(first) }];
  return ["not-allowed", { allowed: allowed.join(", "), received: String(value) }];
}

/** Where something blank stands: in a list, under a key that may be left out, or under one that may not. */
function blank(document: unknown, path: Path): [IssueCode, IssueParams] {
  if (Array.isArray(valueAt(document, path))) return ["blank", { place: "list" }];
  if (typeof path.at(-1) === "number") return ["blank", { place: "item" }];
  const optional = optionalAt(document, path);
  return ["blank", { place: Object.keys(optional).length > 0 ? "optional" : "required", ...optional }];
}

/** How names look, by the key that one stands under. */
const NAME_EXAMPLES: Readonly<Record<string, string>> = { rule: "cue-colon", digitalSourceType: "digitalCapture", personId: "p1", placeId: "place1" };

function refusedText(pattern: string, document: unknown, path: Path): [IssueCode, IssueParams] {
  const code = CODE_OF_PATTERN.get(pattern);
  if (code === undefined) return ["invalid", { reason: pattern }];
  if (code === "blank") return blank(document, path);
  return [code, code === "bad-name" ? { example: NAME_EXAMPLES[String(path.at(-1))] ?? "q1" } : {}];
}

/** A number out of its bounds, with both of them. */
const outOfBounds = (code: "too-large" | "too-small", document: unknown, path: Path): [IssueCode, IssueParams] =>
  [code, { received: Number(valueAt(document, path)), ...boundsAt(document, path), ...optionalAt(document, path) }];

/** What zod says of one place, as a code of ours. */
function translate(issue: z.core.$ZodIssue, document: unknown, path: Path): [IssueCode, IssueParams] {
  if (valueAt(document, path) === undefined) {
    const allowed = allowedBy(issue);
    return ["missing", { key: String(path.at(-1) ?? ""), ...(allowed.length > 0 && { allowed: allowed.join(", ") }) }];
  }
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, document, path);
    case "invalid_value":
    case "invalid_union":
      return notAllowed(allowedBy(issue), document, path);
    case "too_small":
      return issue.origin === "array" ? blank(document, path) : outOfBounds("too-small", document, path);
    case "too_big":
      return outOfBounds("too-large", document, path);
    case "invalid_format":
      return refusedText("pattern" in issue ? issue.pattern : issue.format, document, path);
    default:
      return ["invalid", { reason: issue.message }];
  }
}

/** Reports all that the strict schema refuses in a document. */
export function checkSchema(document: unknown, report: Report): void {
  const { error } = articleSchema.safeParse(document);
  for (const issue of error?.issues ?? []) {
    const path = keysOf(issue.path);
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) report([...path, key], "unknown-key", { key }, () => fixOf(document, [...path, key], "unknown-key", []));
    } else {
      const [code, params] = translate(issue, document, path);
      report(path, code, params, () => fixOf(document, path, code, allowedBy(issue)));
    }
  }
}

/** Whether an issue is of what a later version may have added: a key, or a type of block. A type that is no text is none. */
function isOfLaterVersion(code: IssueCode, path: Path, document: unknown): boolean {
  return code === "unknown-key" || (code === "not-allowed" && path.at(-1) === "type" && typeof valueAt(document, path) === "string");
}

/** Reports all that the tolerant schema refuses in a document: what the strict one does, but for what a later version may have added. */
export function checkTolerantSchema(document: unknown, report: Report): void {
  checkSchema(document, (path, code, params, fix) => {
    if (!isOfLaterVersion(code, path, document)) report(path, code, params, fix);
  });
}
