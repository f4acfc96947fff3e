// Predicate: the strict schema as plain code, one function a concept, which runs at full speed where code may not be evaluated too.
import * as z from "zod";
import { articleSchema } from "../article.js";
import { concepts } from "../descriptions.js";
import { typesOf } from "../schema-at.js";

/** What the functions of one file share. */
interface Writing {
  /** The functions that are written, by the concepts that they tell. */
  readonly functions: Map<z.core.$ZodType, string>;
  /** Every pattern once, by its source. */
  readonly patterns: Map<string, string>;
  /** Every kind of list once, by the condition on its items: a loop that is shared by several kinds is slow for all. */
  readonly lists: Map<string, string>;
}

const NAMES: ReadonlyMap<z.core.$ZodType, string> = new Map(concepts().map(({ id, schema }): [z.core.$ZodType, string] => [schema, `is${id}`]));

const text = (value: unknown): string => JSON.stringify(value);

function patternName(pattern: RegExp, { patterns }: Writing): string {
  const source = String(pattern);
  const name = patterns.get(source) ?? `PATTERN_${String(patterns.size + 1)}`;
  patterns.set(source, name);
  return name;
}

/** The condition that a check adds to the type of `place`. */
function checkCondition(check: z.core.$ZodCheck, place: string, writing: Writing): string {
  if (check instanceof z.core.$ZodCheckRegex) return `${patternName(check._zod.def.pattern, writing)}.test(${place})`;
  if (check instanceof z.core.$ZodCheckGreaterThan) return `${place} ${check._zod.def.inclusive ? ">=" : ">"} ${String(check._zod.def.value)}`;
  if (check instanceof z.core.$ZodCheckLessThan) return `${place} ${check._zod.def.inclusive ? "<=" : "<"} ${String(check._zod.def.value)}`;
  // Of characters, as JSON Schema counts them; the model has longest texts only where a pattern asks for ASCII.
  if (check instanceof z.core.$ZodCheckMaxLength) return `${place}.length <= ${String(check._zod.def.maximum)}`;
  if (check instanceof z.core.$ZodCheckMinLength) return `${place}.length >= ${String(check._zod.def.minimum)}`;
  throw new Error(`No code is known for the check ${check._zod.def.check}.`);
}

function conditionsOf(schema: z.core.$ZodType, place: string, writing: Writing): string[] {
  // A whole number is one by its format, of which its type speaks already.
  const checks = (schema._zod.def.checks ?? []).filter((check) => !(check instanceof z.core.$ZodCheckNumberFormat));
  return checks.map((check) => checkCondition(check, place, writing));
}

/** The name of a function that tells whether every item of a list is what a schema describes. */
function listName(element: z.core.$ZodType, writing: Writing): string {
  const condition = conditionOf(element, "item", writing);
  const name = writing.lists.get(condition) ?? `isList${String(writing.lists.size + 1)}`;
  writing.lists.set(condition, name);
  return name;
}

function listSource([condition, name]: readonly [string, string]): string {
  return `function ${name}(list: any[]): boolean {\n  for (let index = 0; index < list.length; index += 1) {\n    const item = list[index];\n    if (!(${condition})) return false;\n  }\n  return true;\n}`;
}

const IS_OBJECT = (place: string): string => `typeof ${place} === "object" && ${place} !== null && !Array.isArray(${place})`;

/** The condition on `place` under which a schema accepts it. */
function conditionOf(schema: z.core.$ZodType, place: string, writing: Writing): string {
  const checks = () => conditionsOf(schema, place, writing);
  if (schema instanceof z.ZodString) return [`typeof ${place} === "string"`, ...checks()].join(" && ");
  if (schema instanceof z.ZodNumber) return [schema.format === "safeint" ? `Number.isSafeInteger(${place})` : `typeof ${place} === "number" && Number.isFinite(${place})`, ...checks()].join(" && ");
  if (schema instanceof z.ZodBoolean) return `typeof ${place} === "boolean"`;
  if (schema instanceof z.ZodLiteral) return `${place} === ${text(schema.value)}`;
  if (schema instanceof z.ZodEnum) return schema.options.map((value) => `${place} === ${text(value)}`).join(" || ");
  if (schema instanceof z.ZodArray) return [`Array.isArray(${place})`, ...checks(), `${listName(schema.element, writing)}(${place})`].join(" && ");
  // An object without a key of the model's is one that is open to any.
  if (schema instanceof z.ZodObject && Object.keys(schema.shape).length === 0) return IS_OBJECT(place);
  return `${functionOf(schema, writing)}(${place})`;
}

/** The body of a function that tells whether a value is an object of these keys and no other. */
function objectBody(shape: z.ZodRawShape, writing: Writing): string {
  const fields = Object.entries(shape).map(([key, field]) => {
    const place = `o.${key}`;
    return field instanceof z.ZodOptional
      ? `  if (${place} !== undefined && !(${conditionOf(field.unwrap(), place, writing)})) return false;`
      : `  if (!(${conditionOf(field, place, writing)})) return false;`;
  });
  const known = Object.keys(shape).map((key) => `key !== ${text(key)}`).join(" && ");
  return [`  if (!(${IS_OBJECT("value")})) return false;`, "  const o = value as any;", ...fields, `  for (const key in o) if (${known}) return false;`, "  return true;"].join("\n");
}

/** The body of a function that asks the one kind that a value says to be. */
function unionBody(union: z.ZodDiscriminatedUnion, writing: Writing): string {
  const types = typesOf(union);
  const cases = union.options.map((option, index) => `    case ${text(types[index])}: return ${functionOf(option, writing)}(value);`);
  return [`  if (typeof value !== "object" || value === null) return false;`, "  switch ((value as any).type) {", ...cases, "    default: return false;", "  }"].join("\n");
}

/** The name of a function that tells whether a value is what a schema describes; it is written when it is first asked for. */
function functionOf(schema: z.core.$ZodType, writing: Writing): string {
  const name = NAMES.get(schema);
  if (name === undefined) throw new Error("An object of the model is no concept of descriptions.ts.");
  if (writing.functions.has(schema)) return name;
  // Its place is taken before its parts are written, so that those of one concept stand together below it.
  writing.functions.set(schema, "");
  const body = schema instanceof z.ZodDiscriminatedUnion ? unionBody(schema, writing) : objectBody((schema as z.ZodObject).shape, writing);
  writing.functions.set(schema, `function ${name}(value: unknown): boolean {\n${body}\n}`);
  return name;
}

/** The source of the generated file. */
export function predicateSource(): string {
  const writing: Writing = { functions: new Map(), patterns: new Map(), lists: new Map() };
  functionOf(articleSchema, writing);
  const patterns = [...writing.patterns].map(([source, name]) => `const ${name} = ${source};`);
  return [
    "// Written by src/schema/generators/write.ts (npm run schema). Do not edit.",
    "/* eslint-disable */",
    patterns.join("\n"),
    ...writing.functions.values(),
    ...[...writing.lists].map(listSource),
    `export { ${[...writing.functions.keys()].map((schema) => functionOf(schema, writing)).join(", ")} };`,
  ].join("\n\n") + "\n";
}
