// Body: the blocks of an article as HTML, for a page, a feed or an agency's item. What HTML has no element for stands in classes and data-*.
import { element, type HtmlContent, type HtmlElement, htmlOf } from "../../markup/html-writer.js";
import { type Block, blockText } from "../../schema/block.js";
import { URL_ADDRESS } from "../../schema/patterns.js";

/** Writes the text of the block at an index, from 0, of the body. */
export type TextWriter = (text: string, index: number) => HtmlContent;

/** A text with its line breaks. */
export function linesOf(text: string): HtmlContent {
  if (!text.includes("\n")) return [text];
  return text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [element("br"), line]));
}

type BlockOf<Type extends Block["type"]> = Extract<Block, { type: Type }>;
type Captioned = BlockOf<"image" | "video" | "audio">;

const isolated = (name: string, content: HtmlContent): HtmlElement => element("bdi", { class: name }, content);

const licenseContent = (license: string): HtmlContent => [URL_ADDRESS.test(license) ? element("a", { rel: "license", href: license }, [license]) : license];

/** What stands below a picture, film or sound: its caption, then who made it and on which terms it may be used. */
function figcaption({ caption, credit, license }: Pick<Captioned, "caption" | "credit" | "license">): HtmlContent {
  const parts = [
    ...(caption === undefined ? [] : [isolated("caption", linesOf(caption))]),
    ...(credit === undefined ? [] : [isolated("credit", linesOf(credit))]),
    ...(license === undefined ? [] : [isolated("license", licenseContent(license))]),
  ];
  return parts.length === 0 ? [] : [element("figcaption", {}, parts.flatMap((part, index) => (index === 0 ? [part] : [" ", part])))];
}

/** A candidate of srcset ends at a comma, and is told from the others by its width. */
const sourceSet = ({ renditions = [] }: BlockOf<"image">): string | undefined =>
  renditions.flatMap(({ url, width }) => (width === undefined || /^,|,$/u.test(url) ? [] : [`${url} ${width}w`])).join(", ") || undefined;

const figure = (block: Captioned, content: HtmlElement): HtmlElement =>
  element("figure", { "data-digital-source-type": block.digitalSourceType }, [content, ...figcaption(block)]);

const cells = (name: "th" | "td", texts: readonly string[]): HtmlElement =>
  element("tr", {}, texts.map((text) => element(name, name === "th" ? { scope: "col" } : {}, linesOf(text))));

function table({ caption, header, rows }: BlockOf<"table">): HtmlElement {
  return element("table", {}, [
    ...(caption === undefined ? [] : [element("caption", {}, linesOf(caption))]),
    ...(header === undefined ? [] : [element("thead", {}, [cells("th", header)])]),
    element("tbody", {}, rows.map((row) => cells("td", row.cells))),
  ]);
}

function embed({ url, provider, caption }: BlockOf<"embed">): HtmlElement {
  // A link, and no frame: whose program runs on a page is for the page to say.
  return element("figure", { class: "embed", "data-provider": provider }, [element("a", { href: url }, [provider ?? url]), ...figcaption({ caption })]);
}

interface Place {
  readonly index: number;
  readonly write: TextWriter;
  /** The rank of the last heading; a document has its title above. */
  readonly rank: number;
}

/** No rank is left out on the way down, for those who go through a page by its headings (WCAG 1.3.1). */
const rankOf = ({ level }: BlockOf<"heading">, lastRank: number): number => Math.min(level, lastRank + 1);

/** Every block, by its type. */
const WRITERS: { readonly [Type in Block["type"]]: (block: BlockOf<Type>, place: Place) => HtmlElement } = {
  lead: ({ text }, { index, write }) => element("p", { class: "lead" }, write(text, index)),
  paragraph: ({ text }, { index, write }) => element("p", {}, write(text, index)),
  heading: (block, { index, write, rank }) => {
    const own = rankOf(block, rank);
    return element(`h${own}`, { "data-level": own === block.level ? undefined : block.level }, write(block.text, index));
  },
  list: ({ ordered, items }) => element(ordered ? "ol" : "ul", {}, items.map((item) => element("li", {}, linesOf(item)))),
  pullquote: ({ text, quoteId }) => element("aside", { class: "pullquote", "data-quote-id": quoteId }, [element("p", {}, linesOf(text))]),
  image: (block) => figure(block, element("img", { src: block.url, alt: block.alt ?? "", width: block.width, height: block.height, srcset: sourceSet(block), loading: "lazy" })),
  video: (block) => figure(block, element("video", { src: block.url, poster: block.poster, controls: true, preload: "none", "data-duration": block.duration })),
  audio: (block) => figure(block, element("audio", { src: block.url, controls: true, preload: "none", "data-duration": block.duration })),
  embed,
  table,
  divider: () => element("hr"),
};

/** Writes the blocks of a body, one element each. A block of a type that this release does not know is a paragraph of its text. */
export function bodyElements(body: readonly Block[], write: TextWriter = linesOf): HtmlElement[] {
  let rank = 1;
  return body.map((block, index) => {
    // Each writer takes blocks of its own type; TypeScript cannot tell that the two come together.
    const writer = WRITERS[block.type] as ((block: Block, place: Place) => HtmlElement) | undefined;
    const written = writer?.(block, { index, write, rank }) ?? element("p", {}, linesOf(blockText(block)));
    if (block.type === "heading") rank = rankOf(block, rank);
    return written;
  });
}

/** The body of an article as HTML that others put into theirs: a feed, an agency's item. */
export function bodyHtml(body: readonly Block[]): string {
  return htmlOf(bodyElements(body));
}
