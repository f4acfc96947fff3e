// Block: one piece of the body. The body is a flat list of them.
import * as z from "zod";
import { printedText, urlAddress } from "./strings.js";

/** What people read beside a picture, film or sound. */
const captions = {
  caption: printedText.optional(),
  /** Who made it: «عکس: …». */
  credit: printedText.optional(),
  /** Under which terms it may be used: an address or a name. */
  license: printedText.optional(),
};

const pixels = z.int().min(1);
const seconds = z.number().min(0);

/** Every kind of block, by its type. */
export const blockSchemas = {
  lead: z.strictObject({ type: z.literal("lead"), text: printedText }),
  paragraph: z.strictObject({ type: z.literal("paragraph"), text: printedText }),
  heading: z.strictObject({ type: z.literal("heading"), text: printedText, level: z.int().min(2).max(6) }),
  list: z.strictObject({ type: z.literal("list"), ordered: z.boolean(), items: z.array(printedText).min(1) }),
  image: z.strictObject({
    type: z.literal("image"), url: urlAddress, alt: z.string().optional(), width: pixels.optional(), height: pixels.optional(), ...captions,
  }),
  video: z.strictObject({
    type: z.literal("video"), url: urlAddress, poster: urlAddress.optional(), duration: seconds.optional(), ...captions,
  }),
  audio: z.strictObject({ type: z.literal("audio"), url: urlAddress, duration: seconds.optional(), ...captions }),
  embed: z.strictObject({ type: z.literal("embed"), url: urlAddress, provider: printedText.optional(), caption: printedText.optional() }),
  table: z.strictObject({
    type: z.literal("table"),
    caption: printedText.optional(),
    header: z.array(z.string()).optional(),
    rows: z.array(z.strictObject({ cells: z.array(z.string()).min(1) })).min(1),
  }),
  divider: z.strictObject({ type: z.literal("divider") }),
} as const;

/**
 * One piece of the body: `lead`, `paragraph`, `heading`, `list`, `image`, `video`, `audio`, `embed`, `table` or `divider`.
 *
 * The lead is a block like any other, so that every span of the article has one coordinate system. No block holds another.
 *
 * @example
 * ```ts
 * import { blockSchema } from "khabar";
 * blockSchema.safeParse({ type: "heading", text: "جزئیات توافق", level: 2 }).success; // => true
 * blockSchema.safeParse({ type: "paragraph", text: " " }).success; // => false
 * ```
 */
export const blockSchema = z.discriminatedUnion("type", [
  blockSchemas.lead, blockSchemas.paragraph, blockSchemas.heading, blockSchemas.list, blockSchemas.image, blockSchemas.video,
  blockSchemas.audio, blockSchemas.embed, blockSchemas.table, blockSchemas.divider,
]);

/** One piece of the body. */
export type Block = z.infer<typeof blockSchema>;

/**
 * The text of a block, which spans count in.
 *
 * A list's items stand on a line each; of an image, video, audio, embed or table it is the caption; a divider, and a block of a type that
 * this version does not know, has none unless it carries a `text`.
 *
 * @example
 * ```ts
 * import { blockText } from "khabar";
 * blockText({ type: "list", ordered: false, items: ["بندر", "راه‌آهن"] }); // => "بندر\nراه‌آهن"
 * blockText({ type: "divider" }); // => ""
 * ```
 */
export function blockText(block: Block | { readonly type: string; readonly [key: string]: unknown }): string {
  const { text, items, caption } = block as { readonly text?: unknown; readonly items?: unknown; readonly caption?: unknown };
  if (typeof text === "string") return text;
  if (Array.isArray(items)) return items.join("\n");
  return typeof caption === "string" ? caption : "";
}
