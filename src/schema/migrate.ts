// Migrate: a document of an earlier version of the model, made one of the newest.
import { isArticle } from "./is-article.js";
import type { Issue } from "./issue.js";
import { type CheckOptions, issuesOf } from "./issue-list.js";
import { checkTolerantSchema } from "./schema-issues.js";
import type { TolerantArticle } from "./types.js";

type Document = Readonly<Record<string, unknown>>;

/** From one version to the next. */
export interface MigrationStep {
  /** The version that it takes; it gives the next one. */
  readonly from: number;
  /** What it does, for a log. */
  readonly name: string;
  /** Makes a new document, with its schemaVersion; what it is given stays as it is. */
  readonly migrate: (document: Document) => Document;
}

/** Every step, from the oldest version on. Version 1 is the first, so there is none yet. */
const STEPS: readonly MigrationStep[] = [];

/** What {@link migrateArticle} made of a document. */
export interface Migration {
  /** The document in the newest version, with whatever a later minor release added to it; null where it is no article. */
  readonly article: TolerantArticle | null;
  /** The names of the steps that were taken, in order; none for a document of the newest version. */
  readonly steps: readonly string[];
  /** Why there is no article. */
  readonly issues: readonly Issue[];
}

/** Takes one step after another, as far as they lead. */
export function takeSteps(document: unknown, steps: readonly MigrationStep[]): { readonly document: unknown; readonly steps: readonly string[] } {
  let current = document;
  const taken: string[] = [];
  for (const { from, name, migrate } of steps) {
    if (typeof current !== "object" || current === null || (current as Document)["schemaVersion"] !== from) continue;
    current = migrate(current as Document);
    taken.push(name);
  }
  return { document: current, steps: taken };
}

/**
 * Brings an article of any earlier version of the model to the newest.
 *
 * Holds the document to the tolerant schema, not to the rules across fields. Unknown keys and blocks of a later minor release are kept. A document of version 1 is given back as it is, not a copy. One of a later version, one that
 * names none, and one that is no article of its own version has `article: null` and issues as of validateArticle. Never throws on what JSON.parse returns;
 * throws a RangeError for an unknown language and for a limit below 1.
 *
 * @example
 * ```ts
 * import { migrateArticle } from "khabar";
 * const { article, issues } = migrateArticle({ schemaVersion: 2, headline: "بندر تازه باز شد" });
 * article; // => null
 * issues.some((issue) => issue.code === "unknown-version"); // => true
 * ```
 */
export function migrateArticle(value: unknown, options: CheckOptions = {}): Migration {
  const { document, steps } = takeSteps(value, STEPS);
  // What the strict schema accepts the tolerant one does, and it says so sooner.
  const issues = issuesOf(document, options, (report) => {
    if (!isArticle(document)) checkTolerantSchema(document, report);
  });
  // Without an issue the document is what the tolerant schema describes.
  return { article: issues.length === 0 ? (document as TolerantArticle) : null, steps, issues };
}
