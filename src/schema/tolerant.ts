// Tolerant: the same model for those who read what later minor releases write.
import * as z from "zod";
import { articleSchema } from "./article.js";
import { blockSchema } from "./block.js";
import { patternOfOthers } from "./patterns.js";
import { quoteSchema } from "./quote.js";
import { typesOf } from "./schema-at.js";
import { tagSchema } from "./tag.js";

/** Something of a type that this release does not know. */
type UnknownType = z.ZodObject<{ type: z.ZodString }, z.core.$loose>;

type LooseOptions<Options extends readonly z.core.SomeType[]> = { [Key in keyof Options]: Loose<Options[Key]> };

/** A schema with every object in it open, and every union of types open to others. */
export type Loose<Schema> =
  Schema extends z.ZodObject<infer Shape> ? z.ZodObject<{ [Key in keyof Shape]: Loose<Shape[Key]> }, z.core.$loose>
  : Schema extends z.ZodOptional<infer Inner extends z.core.SomeType> ? z.ZodOptional<Loose<Inner> extends z.core.SomeType ? Loose<Inner> : never>
  : Schema extends z.ZodArray<infer Element extends z.core.SomeType> ? z.ZodArray<Loose<Element> extends z.core.SomeType ? Loose<Element> : never>
  : Schema extends z.ZodDiscriminatedUnion<infer Options> ? z.ZodUnion<readonly [LooseOptions<Options> extends infer Known extends readonly z.core.$ZodTypeDiscriminable[] ? z.ZodDiscriminatedUnion<Known> : never, UnknownType]>
  : Schema;

/** What was loosened already: a schema that stands at several places has one loose counterpart. */
const LOOSE = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

function opened(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodObject) {
    return z.looseObject(Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, loosen(field as z.core.$ZodType)])));
  }
  if (schema instanceof z.ZodOptional) return z.optional(loosen(schema.unwrap()));
  // A copy, because the least length of a list is a check that a new array would not have.
  if (schema instanceof z.ZodArray) return schema.clone({ ...schema.def, element: loosen(schema.element) });
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options;
    const unknownType = z.looseObject({ type: z.string().regex(new RegExp(`^${patternOfOthers(typesOf(schema))}`, "u")) });
    return z.union([z.discriminatedUnion("type", options.map(loosen) as unknown as [z.core.$ZodTypeDiscriminable]), unknownType]);
  }
  return schema;
}

/** Opens every object of a schema, however deep, to keys that it does not name, and every union of types to others. */
export function loosen<Schema extends z.core.$ZodType>(schema: Schema): Loose<Schema> {
  const loose = LOOSE.get(schema) ?? opened(schema);
  LOOSE.set(schema, loose);
  // `opened` returns what Loose says of each kind; TypeScript cannot follow a conditional type into one.
  return loose as unknown as Loose<Schema>;
}

/**
 * A block as a later minor release may write it: known types with keys that this release does not name, and unknown types whole.
 * One of a known type must be right.
 *
 * @example
 * ```ts
 * import { tolerantBlockSchema } from "khabar";
 * tolerantBlockSchema.safeParse({ type: "poll", question: "?" }).success; // => true
 * tolerantBlockSchema.safeParse({ type: "paragraph" }).success; // => false
 * ```
 */
export const tolerantBlockSchema = loosen(blockSchema);

/**
 * An article for those who read: keys and block types of a later minor release are kept, everything that this one knows must be right.
 * The key `__proto__`, which could change a prototype, is left out of what comes back.
 *
 * @example
 * ```ts
 * import { tolerantArticleSchema } from "khabar";
 * tolerantArticleSchema.safeParse({ schemaVersion: 1, mood: "calm" }).error?.issues.some((issue) => issue.code === "unrecognized_keys"); // => false
 * ```
 */
export const tolerantArticleSchema = loosen(articleSchema);

/** A quote for those who read: keys of a later minor release are kept. */
export const tolerantQuoteSchema = loosen(quoteSchema);

/** A tag for those who read: keys of a later minor release are kept. */
export const tolerantTagSchema = loosen(tagSchema);
