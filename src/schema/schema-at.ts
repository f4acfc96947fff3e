// Schema at: what the model says of one place of a document.
import * as z from "zod";
import { articleSchema } from "./article.js";
import { type Path, valueAt } from "./path.js";

const unwrapped = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);

/** The types that a union tells its options apart by, in their order. */
export function typesOf(union: z.ZodDiscriminatedUnion): string[] {
  return union.options.map((option) => String(((option as z.ZodObject).shape["type"] as z.ZodLiteral).value));
}

/** The option of a union that a value says to be; undefined where it says none. */
export function optionOf(union: z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType | undefined {
  return union.options[typesOf(union).indexOf(valueAt(value, ["type"]) as string)];
}

function schemaWithin(schema: z.core.$ZodType | undefined, key: string | number, value: unknown): z.core.$ZodType | undefined {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) return Object.hasOwn(inner.shape, key) ? (inner.shape[key] as z.core.$ZodType) : undefined;
  if (inner instanceof z.ZodArray) return inner.element;
  return inner instanceof z.ZodDiscriminatedUnion ? schemaWithin(optionOf(inner, value), key, value) : undefined;
}

/** The schema of a place, optional or not; undefined where the model knows of no such place. */
export function schemaAt(document: unknown, path: Path): z.core.$ZodType | undefined {
  let schema: z.core.$ZodType | undefined = articleSchema;
  let value = document;
  for (const key of path) {
    schema = schemaWithin(schema, key, value);
    value = valueAt(value, [key]);
  }
  return schema;
}

/** The object that the model has at a place of a document. */
export function conceptSchemaAt(document: unknown, path: Path): z.ZodObject | undefined {
  const schema = unwrapped(schemaAt(document, path));
  const object = schema instanceof z.ZodDiscriminatedUnion ? optionOf(schema, valueAt(document, path)) : schema;
  return object instanceof z.ZodObject ? object : undefined;
}

/** The keys of the object that the model has at a place. */
export function keysAt(document: unknown, path: Path): readonly string[] {
  return Object.keys(conceptSchemaAt(document, path)?.shape ?? {});
}

/** Those of them that may not be left out. */
export function requiredKeysAt(document: unknown, path: Path): readonly string[] {
  return Object.entries(conceptSchemaAt(document, path)?.shape ?? {}).flatMap(([key, field]) => (field instanceof z.ZodOptional ? [] : [key]));
}

/** Whether a place of the model may be left out. */
export function isOptionalAt(document: unknown, path: Path): boolean {
  return schemaAt(document, path) instanceof z.ZodOptional;
}

/** The bounds of a number. Those that only say that it is a safe integer are none unless the number breaks them. */
export function boundsAt(document: unknown, path: Path): { readonly minimum?: number; readonly maximum?: number } {
  const schema = unwrapped(schemaAt(document, path));
  if (!(schema instanceof z.ZodNumber)) return {};
  const isSafe = Number.isSafeInteger(valueAt(document, path));
  const isBound = (value: number | null): value is number => value !== null && Number.isFinite(value) && (!isSafe || Math.abs(value) !== Number.MAX_SAFE_INTEGER);
  return { ...(isBound(schema.minValue) && { minimum: schema.minValue }), ...(isBound(schema.maxValue) && { maximum: schema.maxValue }) };
}
