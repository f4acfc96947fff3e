// Schema issues: what the schema refuses, as codes of ours.
import type * as z from "zod";
import { articleSchema } from "./article.js";
import { fixOf } from "./fixes.js";
import type { IssueCode, IssueParams } from "./messages.js";
import { type Path, valueAt } from "./path.js";
import { COUNTRY, ISO_DATE, LANGUAGE_TAG, NAME, NOT_BLANK, PERSIAN_DATE, URL_ADDRESS } from "./patterns.js";
import type { Report } from "./rules/report.js";

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

/** A value of a closed list, in quotation marks where it is text. */
const given = (value: unknown): string => (typeof value === "string" ? `«${value}»` : typeof value === "number" ? String(value) : typeOf(value, ""));

/** The values of a closed list; every union of the model is told apart by its type, which is one. */
function allowedBy(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === "invalid_value") return issue.values;
  return issue.code === "invalid_union" && "options" in issue ? issue.options : [];
}

function notAllowed(allowed: readonly unknown[], value: unknown, path: Path): [IssueCode, IssueParams] {
  const [first] = allowed;
  if (typeof first !== typeof value) return ["wrong-type", { expected: typeof first, received: typeOf(value, typeof first) }];
  if (path.length === 1 && path[0] === "schemaVersion") return ["unknown-version", { received: given(value), newest: String(allowed[0]) }];
  return ["not-allowed", { allowed: allowed.join(", "), received: given(value) }];
}

/** What zod says, as codes of ours; one issue of zod's may be several unknown keys. */
function translate(issue: z.core.$ZodIssue, document: unknown): [IssueCode, IssueParams, Path][] {
  const path = keysOf(issue.path);
  const value = valueAt(document, issue.path);
  if (value === undefined && issue.code !== "unrecognized_keys") {
    const allowed = allowedBy(issue);
    return [["missing", { key: String(path.at(-1) ?? ""), ...(allowed.length > 0 && { allowed: allowed.join(", ") }) }, path]];
  }
  switch (issue.code) {
    case "invalid_type":
      return [["wrong-type", { expected: issue.expected, received: typeOf(value, issue.expected) }, path]];
    case "unrecognized_keys":
      return issue.keys.map((key) => ["unknown-key", { key }, [...path, key]]);
    case "invalid_value":
    case "invalid_union":
      return [[...notAllowed(allowedBy(issue), value, path), path]];
    case "too_small":
      return [issue.origin === "array" ? ["blank", {}, path] : ["too-small", { minimum: Number(issue.minimum) }, path]];
    case "too_big":
      return [["too-large", { maximum: Number(issue.maximum) }, path]];
    case "invalid_format": {
      const pattern = "pattern" in issue ? issue.pattern : issue.format;
      const code = CODE_OF_PATTERN.get(pattern);
      return [code === undefined ? ["invalid", { reason: pattern }, path] : [code, {}, path]];
    }
    default:
      return [["invalid", { reason: issue.message }, path]];
  }
}

/** Reports all that the strict schema refuses in a document. */
export function checkSchema(document: unknown, report: Report): void {
  const { error } = articleSchema.safeParse(document);
  for (const issue of error?.issues ?? []) {
    for (const [code, params, path] of translate(issue, document)) report(path, code, params, () => fixOf(document, path, code, allowedBy(issue)));
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
