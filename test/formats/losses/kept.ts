// Kept: what a format promises to bring back of an article by its table of losses, and what of that is missing from what was read.
import * as TABLES from "../../../src/formats/losses/generated/tables.js";
import { genericPattern, leavesOf, namesOf } from "../../../src/formats/losses/patterns.js";
import type { LossTable } from "../../../src/formats/losses/report.js";
import type { Article } from "../../../src/schema/index.js";
import { isWithin, valuesOf } from "./experiment.js";

/** A place whose values did not come back: what was written, and what was read in its stead. */
export interface Missing {
  readonly pattern: string;
  readonly kept: readonly string[];
  readonly back: readonly string[];
}

/** The table of a format by its name in generated/tables.ts. */
export const tableOf = (name: string): LossTable => (TABLES as Readonly<Record<string, LossTable>>)[name] ?? { format: name, fates: {} };

/** The values that a format promises to keep, by their place. */
function keptValues(article: Article, { fates }: LossTable): ReadonlyMap<string, readonly string[]> {
  const lost = new Set([...leavesOf(article)].filter(({ patterns }) => patterns.flatMap(namesOf).some((name) => name in fates)).map(({ patterns }) => patterns.at(-1) ?? ""));
  return new Map([...valuesOf(article, (pattern) => pattern)].filter(([pattern]) => !lost.has(pattern)));
}

/** What a table does not name and what was read back lacks. */
export function missingOf(article: Article, back: unknown, table: LossTable): readonly Missing[] {
  const values = valuesOf(back, genericPattern);
  return [...keptValues(article, table)]
    .map(([pattern, kept]) => ({ pattern, kept, back: values.get(genericPattern(pattern)) ?? [] }))
    .filter(({ kept, back: found }) => !isWithin(kept, found));
}
