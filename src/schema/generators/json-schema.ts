// JSON Schema: the model as JSON Schema and OpenAPI, for services that are not in TypeScript.
import * as z from "zod";
import { articleSchema, SCHEMA_VERSION } from "../article.js";
import { describeModel, type Description } from "../describe-model.js";
import { quoteSchema } from "../quote.js";
import { tagSchema } from "../tag.js";
import { tolerantArticleSchema, tolerantQuoteSchema, tolerantTagSchema } from "../tolerant.js";

type Json = Record<string, unknown>;

const VERSION = `v${String(SCHEMA_VERSION)}`;
const GENERATOR = "Written by src/schema/generators/write.ts (npm run schema). Do not edit.";

/** The schemas that are published: by the name of the file, without its version. */
const PUBLISHED: readonly (readonly [concept: string, kind: "" | ".tolerant", schema: z.ZodType])[] = [
  ["article", "", articleSchema],
  ["article", ".tolerant", tolerantArticleSchema],
  ["quote", "", quoteSchema],
  ["quote", ".tolerant", tolerantQuoteSchema],
  ["tag", "", tagSchema],
  ["tag", ".tolerant", tolerantTagSchema],
];

/** Every dialect: where its files lie, what zod calls it, and where it keeps what is referred to. */
const DIALECTS = [
  { folder: "", target: "draft-2020-12", definitions: "$defs" },
  { folder: "draft-07/", target: "draft-07", definitions: "definitions" },
] as const;

/** A pattern as every engine reads it: ECMAScript writes the line separator as \\u2028, which RE2 does not know. */
function portable({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.pattern !== undefined) jsonSchema.pattern = jsonSchema.pattern.replaceAll("\\u2028", "\u2028");
}

const metadata = () => describeModel(z.registry<Description>());

/** One schema that stands by itself: what its root refers to is put there, the rest is kept to be referred to. */
function schemaDocument(schema: z.ZodType, file: string, { target, definitions: place }: (typeof DIALECTS)[number]): Json {
  const { $schema, $ref, [place]: all, ...rest } = z.toJSONSchema(schema, { target, metadata: metadata(), override: portable }) as Json & { $ref: string };
  const name = $ref.slice(`#/${place}/`.length);
  const { [name]: root, ...others } = all as Record<string, Json>;
  const urn = `urn:khabar:json-schema:${file.replace(/\.json$/u, "").replaceAll("/", ":")}`;
  return { $schema, $id: urn, $comment: GENERATOR, ...rest, ...root, ...(Object.keys(others).length > 0 && { [place]: others }) };
}

/** What OpenAPI adds to a union of types: how to tell them apart without trying each. */
function withDiscriminator(schema: Json): Json {
  return Array.isArray(schema["oneOf"]) ? { type: "object", ...schema, discriminator: { propertyName: "type" } } : schema;
}

/** The concepts as components of OpenAPI 3.1, strict and tolerant. */
function openApiDocument(): Json {
  const described = metadata() as z.core.$ZodRegistry<{ id?: string | undefined }>;
  const { schemas } = z.toJSONSchema(described, { metadata: described, uri: (id) => `#/components/schemas/${id}`, override: portable });
  // The dialect and the id are those of the whole document.
  const component = (schema: Json): Json => withDiscriminator(Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id")));
  const components = Object.entries(schemas as Record<string, Json>).map(([id, schema]) => [id, component(schema)]);
  return {
    openapi: "3.1.0",
    info: { title: "khabar", version: VERSION, description: `The model of a Persian news article, as components to refer to. ${GENERATOR}` },
    paths: {},
    components: { schemas: Object.fromEntries(components) as Json },
  };
}

/** Every document that is published, by the file that it lies in. */
export function jsonSchemaDocuments(): ReadonlyMap<string, Json> {
  const schemas = DIALECTS.flatMap((dialect) =>
    PUBLISHED.map(([concept, kind, schema]): [string, Json] => {
      const file = `${dialect.folder}${concept}.${VERSION}${kind}.json`;
      return [file, schemaDocument(schema, file, dialect)];
    }),
  );
  return new Map([...schemas, [`openapi.${VERSION}.json`, openApiDocument()]]);
}
