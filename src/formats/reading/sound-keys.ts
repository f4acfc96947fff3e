// Sound keys: what of a draft the schema takes, so that one wrong value of a document costs no more than itself.
import * as z from "zod";
import { articleSchema } from "../../schema/article.js";
import type { Path } from "../../schema/path.js";
import type { Diagnostics } from "./diagnostic.js";
import type { ArticleDraft } from "./read-article.js";

const accepts = (schema: z.core.$ZodType, value: unknown): boolean => z.safeParse(schema, value).success;

function report(diagnostics: Diagnostics, path: Path, value: unknown): void {
  diagnostics.report("value-unread", path, typeof value === "string" ? value : JSON.stringify(value));
}

/** A value without the items that the schema does not take, or undefined where nothing is left of it. */
function sound(schema: z.core.$ZodType, value: unknown, path: Path, diagnostics: Diagnostics): unknown {
  if (value === undefined || accepts(schema, value)) return value;
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (!(inner instanceof z.ZodArray) || !Array.isArray(value)) {
    report(diagnostics, path, value);
    return undefined;
  }
  return value.filter((item: unknown, index) => {
    const isSound = accepts(inner.element, item);
    if (!isSound) report(diagnostics, [...path, index], item);
    return isSound;
  });
}

/** A draft of what the schema takes of it; the rest is reported with its key, below the place of the article. */
export function soundKeys(draft: ArticleDraft, diagnostics: Diagnostics, path: Path): ArticleDraft {
  const { shape } = articleSchema;
  const keys = Object.entries(draft).map(([key, value]) => [key, sound(shape[key as keyof typeof shape], value, [...path, key], diagnostics)] as const);
  // Each key's value is what the schema of that key takes.
  return Object.fromEntries(keys);
}
