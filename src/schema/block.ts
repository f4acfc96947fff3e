// Block: one piece of the body. The body is a flat list of them.
import * as z from "zod";
import { extensionKeys, plainName, printedText, urlAddress } from "./strings.js";

/** What people read beside a picture, film or sound, and where it comes from. */
const captions = () => ({
  caption: printedText().optional(),
  /** Who made it: «عکس: …». */
  credit: printedText().optional(),
  /** Under which terms it may be used: an address or a name. */
  license: printedText().optional(),
  /** How it came to be, by IPTC's code: digitalCapture, trainedAlgorithmicMedia. */
  digitalSourceType: plainName().optional(),
  extensions: extensionKeys(),
});

const pixels = () => z.int().min(1);
const seconds = () => z.number().min(0);

/** The same picture in another size or shape. */
export const renditionSchema = z.strictObject({ url: urlAddress(), width: pixels().optional(), height: pixels().optional() });

/** One row of a table. */
export const tableRowSchema = z.strictObject({ cells: z.array(z.string()).min(1) });

/** Every kind of block, by its type. */
export const blockSchemas = {
  lead: z.strictObject({ type: z.literal("lead"), text: printedText(), extensions: extensionKeys() }),
  paragraph: z.strictObject({ type: z.literal("paragraph"), text: printedText(), extensions: extensionKeys() }),
  heading: z.strictObject({ type: z.literal("heading"), text: printedText(), level: z.int().min(2).max(6), extensions: extensionKeys() }),
  list: z.strictObject({ type: z.literal("list"), ordered: z.boolean(), items: z.array(printedText()).min(1), extensions: extensionKeys() }),
  /** سوتیتر: words of the text, set large beside it. */
  pullquote: z.strictObject({ type: z.literal("pullquote"), text: printedText(), quoteId: plainName().optional(), extensions: extensionKeys() }),
  image: z.strictObject({
    type: z.literal("image"), url: urlAddress(), alt: z.string().optional(), width: pixels().optional(), height: pixels().optional(),
    renditions: z.array(renditionSchema).optional(), ...captions(),
  }),
  video: z.strictObject({
    type: z.literal("video"), url: urlAddress(), poster: urlAddress().optional(), duration: seconds().optional(), ...captions(),
  }),
  audio: z.strictObject({ type: z.literal("audio"), url: urlAddress(), duration: seconds().optional(), ...captions() }),
  embed: z.strictObject({
    type: z.literal("embed"), url: urlAddress(), provider: printedText().optional(), caption: printedText().optional(), extensions: extensionKeys(),
  }),
  table: z.strictObject({
    type: z.literal("table"),
    caption: printedText().optional(),
    header: z.array(z.string()).optional(),
    rows: z.array(tableRowSchema).min(1),
    extensions: extensionKeys(),
  }),
  divider: z.strictObject({ type: z.literal("divider"), extensions: extensionKeys() }),
} as const;

/**
 * One piece of the body: `lead`, `paragraph`, `heading`, `list`, `pullquote`, `image`, `video`, `audio`, `embed`, `table` or `divider`.
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
  blockSchemas.lead, blockSchemas.paragraph, blockSchemas.heading, blockSchemas.list, blockSchemas.pullquote, blockSchemas.image, blockSchemas.video,
  blockSchemas.audio, blockSchemas.embed, blockSchemas.table, blockSchemas.divider,
]);

/**
 * A picture, film or sound that travels with the article and stands outside of its body: the picture above the headline, an album.
 *
 * @example
 * ```ts
 * import { mediaSchema } from "khabar";
 * mediaSchema.safeParse({ type: "image", url: "https://example.com/pier.jpg", caption: "اسکله تازه" }).success; // => true
 * mediaSchema.safeParse({ type: "paragraph", text: "اسکله تازه" }).success; // => false
 * ```
 */
export const mediaSchema = z.discriminatedUnion("type", [blockSchemas.image, blockSchemas.video, blockSchemas.audio]);

/** One piece of the body. */
export type Block = z.infer<typeof blockSchema>;
/** The blocks of one type. */
export type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;

/** Whether a block is a picture, film or sound. */
export const isMediaBlock = (block: Block): block is BlockOf<"image" | "video" | "audio"> => block.type === "image" || block.type === "video" || block.type === "audio";

/**
 * The text of a block, which spans count in.
 *
 * A list's items stand on a line each; of an image, video, audio, embed or table it is the caption; a divider has none. A block of a type that this
 * release does not know has its `text`, or its `items` where all are texts, or its `caption`.
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
  if (Array.isArray(items) && items.every((item) => typeof item === "string")) return items.join("\n");
  return typeof caption === "string" ? caption : "";
}
