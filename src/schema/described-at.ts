// Described at: what the model says of one place of a document, for an editor who has to fill it in.
import type * as z from "zod";
import { type Concept, concepts, type Words } from "./descriptions.js";
import type { Path } from "./path.js";
import { conceptSchemaAt } from "./schema-at.js";

/** The concepts by their schemas; made when an issue first asks. */
let known: ReadonlyMap<z.core.$ZodType, Concept> | undefined;

/** What the field at a path is; undefined where the model has none there. */
export function describedAt(document: unknown, path: Path): Words | undefined {
  const key = path.at(-1);
  const schema = conceptSchemaAt(document, path.slice(0, -1));
  if (typeof key !== "string" || schema === undefined) return undefined;
  known ??= new Map(concepts().map((concept) => [concept.schema, concept]));
  const fields = known.get(schema)?.fields ?? {};
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
