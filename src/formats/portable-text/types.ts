// Types: Portable Text as khabar writes it, more closely than @portabletext/types, to which each of these is assignable. Its lists are not readonly.
import type { Block, BlockOf } from "../../schema/block.js";
import type { Quote } from "../../schema/types.js";

/** What stands in a list of objects has a key. */
type Keyed<Type extends string, Item> = Item & { _type: Type; _key: string };

/** A stretch of text with the same marks. */
export type PortableTextSpan = Keyed<"span", {
  text: string;
  /** Keys of the block's `markDefs`. */
  marks: string[];
}>;

/** A quote as an annotation: all that the model has of it but its text and its spans, which are the marked words. `id` is the quote's. */
export type PortableTextQuoteMark = Keyed<"quote", Omit<Quote, "text" | "spans">>;

/** How a block of text is set: a lead and a heading by names of their own, a pullquote as `blockquote`. */
export type PortableTextStyle = "normal" | "lead" | "h2" | "h3" | "h4" | "h5" | "h6" | "blockquote";

/** A lead, paragraph, heading, pullquote, or one item of a list. */
export type PortableTextTextBlock = Keyed<"block", {
  style: PortableTextStyle;
  children: PortableTextSpan[];
  markDefs: PortableTextQuoteMark[];
  listItem?: "bullet" | "number";
  /** 1 of every item: the model's lists have one level. */
  level?: 1;
}>;

/** A block that is no text: the model's own keys, under its type. */
type OwnBlock<Type extends Block["type"]> = Keyed<Type, Omit<BlockOf<Type>, "type">>;

/** A picture; its other sizes have keys. */
export type PortableTextImage = Omit<OwnBlock<"image">, "renditions"> & { renditions?: Keyed<"rendition", NonNullable<BlockOf<"image">["renditions"]>[number]>[] };
/** A film. */
export type PortableTextVideo = OwnBlock<"video">;
/** A sound. */
export type PortableTextAudio = OwnBlock<"audio">;
/** Something of another site. */
export type PortableTextEmbed = OwnBlock<"embed">;
/** A table; its rows have keys. */
export type PortableTextTable = Omit<OwnBlock<"table">, "rows"> & { rows: Keyed<"row", BlockOf<"table">["rows"][number]>[] };
/** A line between two parts. */
export type PortableTextDivider = OwnBlock<"divider">;

/** One piece of a body in Portable Text. */
export type PortableTextBlock = PortableTextTextBlock | PortableTextImage | PortableTextVideo | PortableTextAudio | PortableTextEmbed | PortableTextTable | PortableTextDivider;
