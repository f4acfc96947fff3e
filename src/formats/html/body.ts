// Body: the blocks of an article as HTML, for a page, a feed or an agency's item. What HTML has no element for stands in classes and data-*.
import { type Attributes, element, type HtmlContent, type HtmlElement, htmlOf } from "../../markup/html-writer.js";
import { type Block, type BlockOf, blockText } from "../../schema/block.js";
import { addressed } from "../writing/address.js";

/** Writes a stretch of the text of the block at an index, from 0, of the body; `start` is where it begins in that text (blockText), in UTF-16 code units. */
export type TextWriter = (text: string, index: number, start: number) => HtmlContent;

/** A text with its line breaks. */
export function linesOf(text: string): HtmlContent {
  if (!text.includes("\n")) return [text];
  return text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [element("br"), line]));
}

type Captioned = BlockOf<"image" | "video" | "audio">;

interface Place {
  readonly index: number;
  readonly write: TextWriter;
  /** The rank of the last heading; a document has its title above. */
  readonly rank: number;
  /** Whether pictures are fetched when a reader comes near: all but one that stands on top. */
  readonly isLazy: boolean;
}

const isolated = (name: string, content: HtmlContent): HtmlElement => element("bdi", { class: name }, content);

/** A link, or its words alone where there is no address for it. */
export function link(url: string | undefined, content: HtmlContent, attributes: Attributes = {}): HtmlContent {
  const href = addressed(url);
  return href === undefined ? content : [element("a", { href, ...attributes }, content)];
}

/** What stands below a picture, film or sound: its caption, then who made it and on which terms it may be used. */
function figcaption({ caption, credit, license }: Pick<Captioned, "caption" | "credit" | "license">, { index, write }: Place): HtmlContent {
  const parts = [
    ...(caption === undefined ? [] : [isolated("caption", write(caption, index, 0))]),
    ...(credit === undefined ? [] : [isolated("credit", linesOf(credit))]),
    ...(license === undefined ? [] : [isolated("license", link(license, [license], { rel: "license" }))]),
  ];
  return parts.length === 0 ? [] : [element("figcaption", {}, parts.flatMap((part, index) => (index === 0 ? [part] : [" ", part])))];
}

/** A candidate of srcset ends at a comma, and is told from the others by its width. */
const sourceSet = ({ renditions = [] }: BlockOf<"image">): string | undefined =>
  renditions.flatMap(({ url, width }) => (width === undefined || addressed(url) === undefined || url.endsWith(",") ? [] : [`${url} ${width}w`])).join(", ") || undefined;

/** What srcset cannot say of them: a height, or no width. */
const allRenditions = ({ renditions = [] }: BlockOf<"image">): string | undefined => {
  const safe = renditions.filter(({ url }) => addressed(url) !== undefined);
  return safe.some(({ url, width, height }) => width === undefined || height !== undefined || url.endsWith(",")) ? JSON.stringify(safe) : undefined;
};

const figure = (block: Captioned, content: HtmlElement, place: Place): HtmlElement =>
  element("figure", { "data-digital-source-type": block.digitalSourceType }, [content, ...figcaption(block, place)]);

const cells = (name: "th" | "td", texts: readonly string[]): HtmlElement =>
  element("tr", {}, texts.map((text) => element(name, name === "th" ? { scope: "col" } : {}, linesOf(text))));

function table({ caption, header, rows }: BlockOf<"table">, { index, write }: Place): HtmlElement {
  return element("table", {}, [
    ...(caption === undefined ? [] : [element("caption", {}, write(caption, index, 0))]),
    ...(header === undefined ? [] : [element("thead", {}, [cells("th", header)])]),
    element("tbody", {}, rows.map((row) => cells("td", row.cells))),
  ]);
}

function embed({ url, provider, caption }: BlockOf<"embed">, place: Place): HtmlElement {
  // A link, and no frame: whose program runs on a page is for the page to say.
  return element("figure", { class: "embed", "data-provider": provider }, [...link(url, [provider ?? url]), ...figcaption({ caption }, place)]);
}

/** The items one after another, each with its place in the block's text, where a line break parts two. */
function list({ ordered, items }: BlockOf<"list">, { index, write }: Place): HtmlElement {
  let start = 0;
  return element(ordered ? "ol" : "ul", {}, items.map((item) => {
    const written = element("li", {}, write(item, index, start));
    start += item.length + 1;
    return written;
  }));
}

/** No rank is left out on the way down, for those who go through a page by its headings (WCAG 1.3.1). */
const rankOf = ({ level }: BlockOf<"heading">, lastRank: number): number => Math.min(level, lastRank + 1);

/** Every block, by its type. */
const WRITERS: { readonly [Type in Block["type"]]: (block: BlockOf<Type>, place: Place) => HtmlElement } = {
  lead: ({ text }, { index, write }) => element("p", { class: "lead" }, write(text, index, 0)),
  paragraph: ({ text }, { index, write }) => element("p", {}, write(text, index, 0)),
  heading: (block, { index, write, rank }) => {
    const own = rankOf(block, rank);
    return element(`h${own}`, { "data-level": own === block.level ? undefined : block.level }, write(block.text, index, 0));
  },
  list,
  pullquote: ({ text, quoteId }, { index, write }) => element("aside", { class: "pullquote", "data-quote-id": quoteId }, [element("p", {}, write(text, index, 0))]),
  image: (block, place) => figure(block, element("img", {
    src: addressed(block.url), alt: block.alt ?? "", width: block.width, height: block.height, srcset: sourceSet(block), "data-renditions": allRenditions(block), loading: place.isLazy ? "lazy" : undefined,
  }), place),
  video: (block, place) => figure(block, element("video", { src: addressed(block.url), poster: addressed(block.poster), controls: true, preload: "none", "data-duration": block.duration }), place),
  audio: (block, place) => figure(block, element("audio", { src: addressed(block.url), controls: true, preload: "none", "data-duration": block.duration }), place),
  embed,
  table,
  divider: () => element("hr"),
};

/** What of the blocks is not theirs. */
export interface BodyOptions {
  /** What writes texts: with their line breaks alone, where nothing is said. */
  readonly write?: TextWriter;
  /** The rank of the heading above them: 1, the title, where nothing is said. */
  readonly rank?: number;
  readonly isLazy?: boolean;
}

/** Writes the blocks of a body, one element each. A block of a type that this release does not know is a paragraph of its text. */
export function bodyElements(body: readonly Block[], { write = linesOf, rank: above = 1, isLazy = true }: BodyOptions = {}): HtmlElement[] {
  let rank = above;
  return body.map((block, index) => {
    // Each writer takes blocks of its own type; TypeScript cannot tell that the two come together.
    const writer = WRITERS[block.type] as ((block: Block, place: Place) => HtmlElement) | undefined;
    const written = writer?.(block, { index, write, rank, isLazy }) ?? element("p", {}, write(blockText(block), index, 0));
    if (block.type === "heading") rank = rankOf(block, rank);
    return written;
  });
}

/** The body of an article as HTML that others put into theirs: a feed, an agency's item. */
export function bodyHtml(body: readonly Block[]): string {
  return htmlOf(bodyElements(body));
}
