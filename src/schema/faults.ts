// Faults: what a schema refuses in a document, one place after another, for as long as somebody wants to know.
//
// zod would gather every issue of a document before anybody reads one: of half a million wrong items that takes seconds, and in lists within
// lists it overflows the stack. Here zod is asked about one value at a time.
import * as z from "zod";
import { attributionSchema } from "./attribution.js";
import { blockSchema, mediaSchema } from "./block.js";
import { isAttribution, isBlock, isMedia, isNewsDate, isPerson, isPlace, isQuote, isTag } from "./generated/is-article.js";
import { newsDateSchema } from "./news-date.js";
import type { Path } from "./path.js";
import { personSchema } from "./person.js";
import { placeSchema } from "./place.js";
import { quoteSchema } from "./quote.js";
import { optionOf, typesOf } from "./schema-at.js";
import { tagSchema } from "./tag.js";

/** What an article has many of: most are right, and a quick yes saves the search. */
const QUICK_CHECKS: ReadonlyMap<z.core.$ZodType, (value: unknown) => boolean> = new Map<z.core.$ZodType, (value: unknown) => boolean>([
  [attributionSchema, isAttribution], [blockSchema, isBlock], [mediaSchema, isMedia], [newsDateSchema, isNewsDate], [personSchema, isPerson],
  [placeSchema, isPlace], [quoteSchema, isQuote], [tagSchema, isTag],
]);

/** One place, and why it is refused. */
export type Fault =
  | { readonly kind: "missing" | "wrong-type"; readonly path: Path; readonly schema: z.core.$ZodType }
  | { readonly kind: "unknown-key"; readonly path: Path; readonly key: string }
  | { readonly kind: "empty-list"; readonly path: Path }
  /** A union of the model is told apart by its type: what the type may be. */
  | { readonly kind: "unknown-type"; readonly path: Path; readonly types: readonly string[] }
  /** A text, number, truth or word of a closed list: what zod says. */
  | { readonly kind: "value"; readonly path: Path; readonly issue: z.core.$ZodIssue };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

function* objectFaults(schema: z.ZodObject, value: Readonly<Record<string, unknown>>, path: Path): Generator<Fault> {
  for (const [key, field] of Object.entries(schema.shape)) yield* faultsIn(field as z.core.$ZodType, value[key], [...path, key]);
  if (schema.def.catchall instanceof z.ZodUnknown) return;
  // As zod does: inherited keys count too.
  for (const key in value) if (!Object.hasOwn(schema.shape, key)) yield { kind: "unknown-key", path: [...path, key], key };
}

function* listFaults(schema: z.ZodArray, value: readonly unknown[], path: Path): Generator<Fault> {
  const isEmpty = value.length === 0 && !z.safeParse(schema, value).success;
  if (isEmpty) yield { kind: "empty-list", path };
  for (let index = 0; index < value.length; index += 1) yield* faultsIn(schema.element, value[index], [...path, index]);
}

function* unionFaults(schema: z.ZodDiscriminatedUnion, value: Readonly<Record<string, unknown>>, path: Path): Generator<Fault> {
  const option = optionOf(schema, value);
  if (option === undefined) yield { kind: "unknown-type", path: [...path, "type"], types: typesOf(schema) };
  else yield* faultsIn(option, value, path);
}

/** Every place of a value that its schema refuses, in the order of the schema's keys. Nothing is looked for that is not asked for. */
export function* faultsIn(schema: z.core.$ZodType, value: unknown, path: Path): Generator<Fault> {
  if (QUICK_CHECKS.get(schema)?.(value) === true) return;
  if (schema instanceof z.ZodOptional) {
    if (value !== undefined) yield* faultsIn(schema.unwrap(), value, path);
  } else if (value === undefined && path.length > 0) {
    yield { kind: "missing", path, schema };
  } else if (schema instanceof z.ZodObject) {
    if (isObject(value)) yield* objectFaults(schema, value, path);
    else yield { kind: "wrong-type", path, schema };
  } else if (schema instanceof z.ZodArray) {
    if (Array.isArray(value)) yield* listFaults(schema, value, path);
    else yield { kind: "wrong-type", path, schema };
  } else if (schema instanceof z.ZodDiscriminatedUnion) {
    if (isObject(value)) yield* unionFaults(schema, value, path);
    else yield { kind: "wrong-type", path, schema };
  } else {
    // One value has one fault: what else zod says of it is told when that is mended.
    const [issue] = z.safeParse(schema, value).error?.issues ?? [];
    if (issue !== undefined) yield { kind: "value", path, issue };
  }
}
