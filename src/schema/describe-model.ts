// Describe model: the descriptions put where zod looks for them.
import * as z from "zod";
import { concepts, type Words } from "./descriptions.js";
import { FIELD_NAMES } from "./names.js";
import { loosen } from "./tolerant.js";

/** What a registry of zod holds of a schema: what JSON Schema and OpenAPI show. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an interface would not fit z.globalRegistry, which takes any other key too
export type Description = {
  /** The name of a concept; a field has none. */
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: unknown[];
};

/** A registry of zod that takes descriptions: `z.registry<Description>()`, or `z.globalRegistry`. */
export interface DescriptionRegistry {
  readonly add: (schema: z.ZodType, description: Description) => unknown;
}

const both = ({ en, fa }: Words, between: string): string => `${en}${between}${fa}`;

/** The fields of a concept; one whose schema is a concept of its own is described there. */
function describeFields(schema: z.ZodType, fields: Readonly<Record<string, Words>>, isConcept: (schema: unknown) => boolean, registry: DescriptionRegistry): void {
  const shape: z.ZodRawShape = schema instanceof z.ZodObject ? schema.shape : {};
  for (const [key, field] of Object.entries(shape)) {
    const [name, description] = [FIELD_NAMES.get(key), fields[key]];
    if (name === undefined || description === undefined || isConcept(field)) continue;
    registry.add(field as z.ZodType, { title: both(name, " · "), description: both(description, "\n") });
  }
}

/**
 * Writes into a registry of zod what each schema of the model and each of its fields is: `title` and `description` in English and Persian, an `id` and
 * `examples` for the concepts.
 *
 * Strict schemas are called `Article`, `Quote`, `Tag` and so on, tolerant ones `TolerantArticle` and so on, behind `prefix` where one is given. Nothing is
 * written unless you ask: give `z.globalRegistry` where an OpenAPI library looks there, or a registry of your own. Gives the registry back.
 *
 * @example
 * ```ts
 * import * as z from "zod";
 * import { describeModel, type Description, tagSchema } from "khabar";
 * const metadata = describeModel(z.registry<Description>());
 * metadata.get(tagSchema.shape.label)?.title; // => "label · عنوان"
 * z.toJSONSchema(tagSchema, { metadata }).$ref; // => "#/$defs/Tag"
 * ```
 */
export function describeModel<Registry extends DescriptionRegistry>(registry: Registry, { prefix = "" }: { readonly prefix?: string } = {}): Registry {
  const all = concepts();
  const known = new Set<unknown>(all.flatMap(({ schema }) => [schema, loosen(schema)]));
  for (const { id, schema, name, description, fields, example } of all) {
    const shown = { title: both(name, " · "), description: both(description, "\n"), ...(example !== undefined && { examples: [example] }) };
    const forms: [z.ZodType, string][] = [[schema, `${prefix}${id}`], [loosen<z.ZodType>(schema), `${prefix}Tolerant${id}`]];
    for (const [form, formId] of forms) {
      registry.add(form, { id: formId, ...shown });
      describeFields(form, fields, (field) => known.has(field), registry);
    }
  }
  return registry;
}
