// Schema at: what the model says of one place of a document.
import * as z from "zod";
import { articleSchema } from "./article.js";
import { type Path, valueAt } from "./path.js";

const unwrapped = (schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);

/** The kind of a union that a value says to be; undefined where it says none. */
function optionOf(union: z.ZodDiscriminatedUnion, value: unknown): z.core.$ZodType | undefined {
  return union.options.find((option) => option instanceof z.ZodObject && (option.shape["type"] as z.ZodLiteral).value === valueAt(value, ["type"]));
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

/** The keys that an object of the model has, at a place of a document. */
export function keysAt(document: unknown, path: Path): readonly string[] {
  const schema = unwrapped(schemaAt(document, path));
  const object = schema instanceof z.ZodDiscriminatedUnion ? optionOf(schema, valueAt(document, path)) : schema;
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}
