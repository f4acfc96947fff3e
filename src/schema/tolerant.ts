// Tolerant: the same model for those who read documents of later versions.
import * as z from "zod";
import { articleSchema } from "./article.js";
import { blockSchemas } from "./block.js";
import { quoteSchema } from "./quote.js";
import { tagSchema } from "./tag.js";

/** A schema with every object in it open. */
export type Loose<Schema> =
  Schema extends z.ZodObject<infer Shape> ? z.ZodObject<{ [Key in keyof Shape]: Loose<Shape[Key]> }, z.core.$loose>
  : Schema extends z.ZodOptional<infer Inner extends z.core.SomeType> ? z.ZodOptional<Loose<Inner> extends z.core.SomeType ? Loose<Inner> : never>
  : Schema extends z.ZodArray<infer Element extends z.core.SomeType> ? z.ZodArray<Loose<Element> extends z.core.SomeType ? Loose<Element> : never>
  : Schema;

/** Opens every object of a schema, however deep, to keys that it does not name. Unions are not opened: the model's one is its blocks. */
function loosen<Schema extends z.core.$ZodType>(schema: Schema): Loose<Schema> {
  // Each branch returns what Loose says of it; TypeScript cannot follow a conditional type into one.
  const as = (result: z.core.$ZodType) => result as unknown as Loose<Schema>;
  if (schema instanceof z.ZodObject) {
    return as(z.looseObject(Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, loosen(field as z.core.$ZodType)]))));
  }
  if (schema instanceof z.ZodOptional) return as(z.optional(loosen(schema.unwrap())));
  // A copy, because the least length of a list is a check that a new array would not have.
  if (schema instanceof z.ZodArray) return as(schema.clone({ ...schema.def, element: loosen(schema.element) }));
  return as(schema);
}

/** A block of a type that this version does not know. One of a known type must be right. */
const unknownBlockSchema = z.looseObject({
  type: z.string().regex(new RegExp(`^(?!(?:${Object.keys(blockSchemas).join("|")})$)`, "u")),
});

/**
 * A block as a later version may write it: known types with keys that this version does not name, and unknown types whole.
 *
 * @example
 * ```ts
 * import { tolerantBlockSchema } from "khabar";
 * tolerantBlockSchema.safeParse({ type: "poll", question: "?" }).success; // => true
 * tolerantBlockSchema.safeParse({ type: "paragraph" }).success; // => false
 * ```
 */
export const tolerantBlockSchema = z.union([
  z.discriminatedUnion("type", [
    loosen(blockSchemas.lead), loosen(blockSchemas.paragraph), loosen(blockSchemas.heading), loosen(blockSchemas.list), loosen(blockSchemas.image),
    loosen(blockSchemas.video), loosen(blockSchemas.audio), loosen(blockSchemas.embed), loosen(blockSchemas.table), loosen(blockSchemas.divider),
  ]),
  unknownBlockSchema,
]);

/**
 * An article for those who read: keys and block types of a later version are kept, everything that this version knows must be right.
 * The key `__proto__`, which could change a prototype, is left out of what comes back.
 *
 * @example
 * ```ts
 * import { tolerantArticleSchema } from "khabar";
 * tolerantArticleSchema.safeParse({ schemaVersion: 1, mood: "calm" }).error?.issues.some((issue) => issue.code === "unrecognized_keys"); // => false
 * ```
 */
export const tolerantArticleSchema = loosen(articleSchema).extend({ body: z.array(tolerantBlockSchema) });

/** A quote for those who read: keys of a later version are kept. */
export const tolerantQuoteSchema = loosen(quoteSchema);

/** A tag for those who read: keys of a later version are kept. */
export const tolerantTagSchema = loosen(tagSchema);
