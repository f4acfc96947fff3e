// Issue tree: issues by the fields that they belong to, for a form.
import type { Issue } from "./issue.js";

/** The messages of a place, and the trees of the places within it. The shape is that of zod's treeifyError, but that only items with issues are there. */
export interface IssueTree {
  /** The messages of this very place. */
  readonly errors: readonly string[];
  /** Of an object: by key. */
  readonly properties?: Readonly<Record<string, IssueTree>>;
  /** Of a list: by index, from 0. */
  readonly items?: Readonly<Record<number, IssueTree>>;
}

interface Growing {
  readonly errors: string[];
  properties?: Record<string, Growing>;
  items?: Record<number, Growing>;
}

/** A record that keys of a document are safe in, whatever they are called. */
const emptyRecord = (): Record<string | number, Growing> => Object.create(null) as Record<string | number, Growing>;

function branchOf(tree: Growing, key: string | number): Growing {
  const branches = typeof key === "number" ? (tree.items ??= emptyRecord()) : (tree.properties ??= emptyRecord());
  return ((branches as Record<string | number, Growing>)[key] ??= { errors: [] });
}

/**
 * Arranges issues as the document is made: a form finds the messages of each of its fields.
 *
 * Takes the issues of validateArticle or checkArticle, in whatever language they are; never throws on these. Records have no prototype.
 *
 * @example
 * ```ts
 * import { treeifyIssues, validateArticle } from "khabar";
 * const result = validateArticle({ schemaVersion: 1, headline: "بندر", tags: [{ label: "بندر", slug: "" }] }, { language: "fa" });
 * const tree = treeifyIssues(result.ok ? [] : result.issues);
 * tree.properties?.["tags"]?.items?.[0]?.properties?.["slug"]?.errors; // => ["برچسب شمارهٔ ۱، نامک: خالی است یا جز فاصله و نیم‌فاصله چیزی ندارد. آن را پر کنید."]
 * tree.properties?.["headline"]; // => undefined
 * ```
 */
export function treeifyIssues(issues: readonly Issue[]): IssueTree {
  const root: Growing = { errors: [] };
  for (const { path, message } of issues) path.reduce<Growing>(branchOf, root).errors.push(message);
  return root;
}
