// What the schemas are made of: only what JSON Schema can say too.
import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as model from "../../src/schema/index.js";
import { FIELD_NAMES, ITEM_NAMES, valueName } from "../../src/schema/names.js";
import { workedArticle } from "../fixtures/worked-article.js";

/** Every object of a value, itself first; each once. */
function everyObject(value: unknown, seen = new Set<object>()): Set<object> {
  if (typeof value === "object" && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const child of Object.values(value)) everyObject(child, seen);
  }
  return seen;
}

/** Every schema inside of a schema, itself first. */
function everySchema(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): Set<z.core.$ZodType> {
  if (seen.has(schema)) return seen;
  seen.add(schema);
  const { def } = schema._zod;
  const inner = [...everyObject({ ...def, shape: undefined }), ...("shape" in def ? Object.values(def.shape as object) : [])];
  for (const part of inner) if (part instanceof z.core.$ZodType) everySchema(part, seen);
  return seen;
}

const SCHEMAS = Object.entries<unknown>(model).filter((entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType);

/** What zod and JSON Schema both know; `never` and `unknown` are what closed and open objects say of other keys. */
const TYPES = new Set(["object", "array", "string", "number", "boolean", "enum", "literal", "optional", "union", "never", "unknown"]);
const CHECKS = new Set(["string_format", "number_format", "greater_than", "less_than", "min_length", "max_length"]);

test("the schemas are exported", () => {
  expect(SCHEMAS.map(([name]) => name)).toContain("articleSchema");
  expect(SCHEMAS.length).toBeGreaterThan(15);
});

describe.each(SCHEMAS)("%s", (_, schema) => {
  const inner = [...everySchema(schema)];

  test("is made of plain types: no refine, transform, default, catch or lazy", () => {
    expect(inner.map(({ _zod: { def } }) => def.type).filter((type) => !TYPES.has(type))).toEqual([]);
    const checks = inner.flatMap(({ _zod: { def } }) => def.checks ?? []).map((check) => check._zod.def.check);
    expect(checks.filter((check) => !CHECKS.has(check))).toEqual([]);
  });

  test("has patterns whose flags JSON Schema knows: u alone", () => {
    const checks = inner.flatMap(({ _zod: { def } }) => def.checks ?? []);
    const patterns = checks.filter((check) => check instanceof z.core.$ZodCheckRegex).map(({ _zod: { def } }) => def.pattern);
    expect(patterns.filter(({ flags }) => flags !== "u")).toEqual([]);
  });

  test("coerces nothing", () => {
    expect(inner.filter(({ _zod: { def } }) => "coerce" in def && def.coerce === true)).toEqual([]);
  });
});

describe("as JSON Schema", () => {
  type JsonSchema = Readonly<Record<string, unknown>>;
  const objectsIn = (schema: z.ZodType): JsonSchema[] =>
    [...everyObject(z.toJSONSchema(schema))].map((part) => part as JsonSchema).filter((part) => part["type"] === "object");

  test("the strict article closes every object but the extensions, which name no key", () => {
    const objects = objectsIn(model.articleSchema);
    expect(objects.length).toBeGreaterThan(20);
    const open = objects.filter((part) => part["additionalProperties"] !== false);
    expect(open.length).toBeGreaterThan(5);
    expect(open.filter((part) => Object.keys(part["properties"] as object).length > 0)).toEqual([]);
  });

  test("the tolerant article closes none", () => {
    const objects = objectsIn(model.tolerantArticleSchema);
    expect(objects.length).toBeGreaterThan(20);
    expect(objects.filter((part) => part["additionalProperties"] === false)).toEqual([]);
  });

  test.each(["draft-2020-12", "draft-07"] as const)("%s is the same for reading and writing, and is JSON", (target) => {
    const output = z.toJSONSchema(model.articleSchema, { target, io: "output" });
    expect(JSON.parse(JSON.stringify(output))).toEqual(z.toJSONSchema(model.articleSchema, { target, io: "output" }));
    expect(output.required).toContain("headline");
    expect(z.toJSONSchema(model.articleSchema, { target, io: "input" }).required).toEqual(output.required);
  });
});

test("the worked article has every key of the model", () => {
  const shapes = [...everySchema(model.articleSchema)].filter((schema) => schema instanceof z.ZodObject).map(({ shape }) => Object.keys(shape as z.ZodRawShape));
  const used = new Set([...everyObject(workedArticle())].flatMap(Object.keys));
  expect(shapes.flat().filter((key) => !used.has(key))).toEqual([]);
});

test("every value of a closed list has a meaning in Persian", () => {
  const values = [...everySchema(model.articleSchema)].flatMap((schema) => (schema instanceof z.ZodEnum ? schema.options : schema instanceof z.ZodLiteral ? [schema.value] : []));
  expect(values.filter((value) => typeof value === "string" && valueName(value, "fa") === value)).toEqual([]);
});

test("every key of the model, and every list, has a name in the messages; no name is left over", () => {
  const shapes = [...everySchema(model.articleSchema)].filter((schema) => schema instanceof z.ZodObject).map(({ shape }) => shape as z.ZodRawShape);
  const fields = shapes.flatMap((shape) => Object.entries(shape));
  const isList = (schema: z.core.$ZodType): boolean => schema instanceof z.ZodArray || (schema instanceof z.ZodOptional && isList(schema.unwrap()));
  const lists = fields.filter(([, schema]) => isList(schema));
  const sorted = (keys: Iterable<string>) => [...new Set(keys)].sort();
  expect(sorted(FIELD_NAMES.keys())).toEqual(sorted(fields.map(([key]) => key)));
  expect(sorted(ITEM_NAMES.keys())).toEqual(sorted(lists.map(([key]) => key)));
});
