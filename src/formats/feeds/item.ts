// Item: what every feed says of an article, whatever its format.
import { type Block, blockText, isMediaBlock } from "../../schema/block.js";
import type { Article, Media } from "../../schema/types.js";
import { writableText } from "../../markup/characters.js";
import { htmlOf } from "../../markup/html-writer.js";
import { bodyHtml, linesOf } from "../html/body.js";
import type { WriteOptions } from "../losses/report.js";
import type { Channel } from "./channel.js";
import { addressed } from "../writing/address.js";
import type { ListOptions } from "../writing/publishable.js";

/** How a feed is written. */
export interface FeedOptions extends WriteOptions, Omit<ListOptions, "language"> {
  /** How much of an article it carries: the whole text where nothing is said, or only its lead. */
  readonly content?: "full" | "summary" | undefined;
}

/** Where the article is read. */
export const linkOf = ({ url, canonicalUrl }: Article): string | undefined => addressed(url) ?? addressed(canonicalUrl);

/** An address by which the article is told from all others for good: its own or, without one, its id on the channel's page. */
export function permanentIdOf(article: Article, { url }: Channel): string | undefined {
  return linkOf(article) ?? (article.id === undefined ? undefined : `${url.split("#", 1).join("")}#${encodeURIComponent(writableText(article.id))}`);
}

/** The blocks that say in short what an article tells: its leads, or the first paragraph. */
function summaryBlocks({ body }: Article): readonly Block[] {
  const leads = body.filter(({ type }) => type === "lead");
  return leads.length > 0 ? leads : body.filter(({ type }) => type === "paragraph").slice(0, 1);
}

/** The same as text. */
export const summaryText = (article: Article): string | undefined => summaryBlocks(article).map(blockText).join("\n") || undefined;
/** The same as the HTML that RSS wants in a description. */
export const summaryHtml = (article: Article): string | undefined => {
  const text = summaryText(article);
  return text === undefined ? undefined : htmlOf(linesOf(text));
};

/** The article's text as HTML; of a feed that carries only leads, these. */
export function contentHtml(article: Article, { content = "full" }: FeedOptions): string {
  return bodyHtml(content === "full" ? article.body : summaryBlocks(article));
}

/** The pictures, films and sounds that a reader shows beside an article: those outside of its body or, where there are none, the body's first picture. */
export function mediaOf({ media = [], body }: Article): readonly Media[] {
  return media.length > 0 ? media : body.filter(isMediaBlock).filter(({ type }) => type === "image").slice(0, 1);
}

/** What the endings of addresses say of the media behind them (IANA's names). */
const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ["jpg", "image/jpeg"], ["jpeg", "image/jpeg"], ["png", "image/png"], ["gif", "image/gif"], ["webp", "image/webp"], ["avif", "image/avif"], ["svg", "image/svg+xml"],
  ["mp4", "video/mp4"], ["m4v", "video/mp4"], ["webm", "video/webm"], ["ogv", "video/ogg"], ["mov", "video/quicktime"], ["m3u8", "application/vnd.apple.mpegurl"],
  ["mp3", "audio/mpeg"], ["m4a", "audio/mp4"], ["aac", "audio/aac"], ["ogg", "audio/ogg"], ["oga", "audio/ogg"], ["opus", "audio/ogg"], ["wav", "audio/wav"], ["flac", "audio/flac"],
]);

/** The media type of an address, as far as its ending tells. */
export function mediaTypeOf(url: string): string | undefined {
  const path = url.split(/[?#]/u, 1).join("");
  return MEDIA_TYPES.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase());
}
