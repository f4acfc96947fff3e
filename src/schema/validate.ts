// Validate: a payload from outside, and what an editor has to mend in it.
import type * as z from "zod";
import { articleSchema } from "./article.js";
import { checkArticle, type CheckOptions } from "./check.js";
import { isArticle } from "./is-article.js";
import { type Issue, issueAt } from "./issue.js";
import type { IssueCode, IssueParams, Language } from "./messages.js";
import { ISO_DATE, LANGUAGE_TAG, NAME, NOT_BLANK, PERSIAN_DATE, URL_ADDRESS } from "./patterns.js";
import type { Article } from "./types.js";

/** What {@link validateArticle} found. */
export type Validation = { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly issues: readonly Issue[] };

type ZodIssue = z.core.$ZodIssue;

/** The code of a string that a pattern of the model refused. */
const CODE_OF_PATTERN: ReadonlyMap<string, IssueCode> = new Map([
  [String(NOT_BLANK), "blank"],
  [String(URL_ADDRESS), "bad-url"],
  [String(ISO_DATE), "bad-date"],
  [String(PERSIAN_DATE), "bad-persian-date"],
  [String(LANGUAGE_TAG), "bad-language"],
  [String(NAME), "bad-name"],
]);

const keysOf = (path: readonly PropertyKey[]): (string | number)[] => path.map((key) => (typeof key === "symbol" ? String(key) : key));

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), document);
}

/** What was given where something else is expected: a number is a wrong one, for it is a fraction or not finite. */
function typeOf(value: unknown, expected: string): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value !== "number") return typeof value;
  if (expected !== "int" && expected !== "number") return "number";
  return Number.isFinite(value) ? "fraction" : "not-finite";
}

/** What zod allows, as it is typed: the one value, or one of several. */
function notAllowed(values: readonly string[]): [IssueCode, IssueParams] {
  const [expected = "", ...more] = values;
  return more.length === 0 ? ["not-the-value", { expected }] : ["not-allowed", { allowed: values.join(", ") }];
}

/** What zod says, as codes of ours; one issue of zod's may be several unknown keys. */
function translate(issue: ZodIssue, document: unknown): [IssueCode, IssueParams, path?: (string | number)[]][] {
  const value = valueAt(document, issue.path);
  const isMissing = value === undefined;
  switch (issue.code) {
    case "invalid_type":
      return isMissing ? [["missing", {}]] : [["wrong-type", { expected: issue.expected, received: typeOf(value, issue.expected) }]];
    case "unrecognized_keys":
      return issue.keys.map((key) => ["unknown-key", { key }, [...keysOf(issue.path), key]]);
    case "invalid_value":
      return isMissing ? [["missing", {}]] : [notAllowed(issue.values.map(String))];
    case "invalid_union": // The only union is that of the blocks, told apart by their type.
      return isMissing ? [["missing", {}]] : [notAllowed(blockTypes())];
    case "too_small":
      return issue.origin === "array" ? [["blank", {}]] : [["too-small", { minimum: Number(issue.minimum) }]];
    case "too_big":
      return [["too-large", { maximum: Number(issue.maximum) }]];
    case "invalid_format": {
      const pattern = "pattern" in issue ? issue.pattern : issue.format;
      const code = CODE_OF_PATTERN.get(pattern);
      return [code === undefined ? ["invalid", { reason: pattern }] : [code, {}]];
    }
    default:
      return [["invalid", { reason: issue.message }]];
  }
}

function blockTypes(): string[] {
  return articleSchema.shape.body.element.options.map((option) => option.shape.type.value);
}

/** The issues of a document that the schema refuses. */
function schemaIssues(value: unknown, language: Language): Issue[] {
  const result = articleSchema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    translate(issue, value).map(([code, params, path = keysOf(issue.path)]) => issueAt(path, code, params, language)),
  );
}

/**
 * Validates a payload, by the strict schema and then by the rules across fields.
 *
 * Every issue has a code, a path, and a sentence in English or Persian that names the field as editors do and says what to mend. The
 * article comes back as it was given, not a copy. Accepting costs no more than isArticle and checkArticle. Never throws on
 * what JSON.parse returns, nor on any other value but one that throws by itself when it is read: a getter or a Proxy.
 *
 * @example
 * ```ts
 * import { validateArticle } from "khabar";
 * const result = validateArticle({ schemaVersion: 1, headline: " " }, { language: "fa" });
 * result.ok ? [] : result.issues.filter((issue) => issue.path[0] === "headline").map((issue) => issue.message); // => ["تیتر: خالی است. آن را پر کنید، یا اگر اختیاری است کلیدش را بردارید."]
 * ```
 */
export function validateArticle(value: unknown, { language = "en" }: CheckOptions = {}): Validation {
  if (!isArticle(value)) return { ok: false, issues: schemaIssues(value, language) };
  const issues = checkArticle(value, { language });
  return issues.length === 0 ? { ok: true, article: value } : { ok: false, issues };
}
