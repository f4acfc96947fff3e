// Read body: the blocks of an article's HTML, as a feed or an agency's item carries it. Reads all that body.ts writes, and what others write.
import { BLOCKS, type Element, type Node, readTree } from "../../markup/tree.js";
import type { Block, BlockOf } from "../../schema/block.js";
import { NOT_BLANK } from "../../schema/patterns.js";
import { addressOf } from "../reading/address.js";
import { countOf, filled, isThing, listOf, nameOf, printedText } from "../reading/values.js";

/** White space of HTML that is shown as one space; a no-break space is a character like others. */
const SPACES = /[ \t\n\f]{2,}|[\t\n\f]/gu;
const SPACES_AROUND_LINES = / ?\n ?/gu;
/** Those who write `<br>&nbsp;<br>` mean an empty line. */
const EMPTY_LINES = /\n[ \u00A0]+(?=\n)/gu;
/** What the ends of a text and of its lines may have besides words: most texts have none. */
const TO_TRIM = /^ | $|\n| {2}/u;

/** The marks that browsers draw around `<q>` in Persian, unless its writer printed some. */
const [OPENING, CLOSING] = ["«", "»"];
const MARKED = /^\s*[«‹"“„']/u;

/** What is no text of an article, wherever it stands. */
const NO_TEXT: ReadonlySet<string> = new Set(["script", "style", "head", "title", "template", "noscript", "svg", "math", "object", "form", "button", "select", "textarea", "nav"]);

const hasChildren = (node: Node): node is Element => node.name !== "";
const isText = (node: Node): node is Extract<Node, { text: string }> => "text" in node;

/** Puts marks around what stands in a `<q>`: the pieces from an index on. */
function addMarks(pieces: string[], first: number): void {
  const begin = pieces[first];
  if (begin === undefined || MARKED.test(begin)) return;
  pieces[first] = OPENING + begin;
  pieces.push(CLOSING);
}

/** The words of an element, each `<br>` and each block in it on a line of its own. */
function lineText(element: Element): string {
  const pieces: string[] = [];
  const collect = (node: Node): void => {
    if (isText(node)) {
      pieces.push(node.text.replace(SPACES, " "));
      return;
    }
    if (NO_TEXT.has(node.name)) return;
    if (node.name === "br") pieces.push("\n");
    const isBlock = BLOCKS.has(node.name);
    if (isBlock) pieces.push("\n");
    const first = pieces.length;
    node.children.forEach(collect);
    if (node.name === "q") addMarks(pieces, first);
    if (isBlock) pieces.push("\n");
  };
  element.children.forEach(collect);
  return trimmed(pieces.join(""));
}

/** Spaces that a browser shows as one, and lines without a word left out. */
const trimmed = (text: string): string => !TO_TRIM.test(text) ? text : text.replace(/ {2,}/gu, " ").replace(SPACES_AROUND_LINES, "\n").replace(/\n{2,}/gu, "\n").replace(/^[ \n]|[ \n]$/gu, "");

/** The first element of a name within another, in the order of the page. */
function find(element: Element, isWanted: (element: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (!hasChildren(child)) continue;
    if (isWanted(child)) return child;
    const inner = find(child, isWanted);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Every element of a name within another, in the order of the page. */
const findAll = (element: Element, isWanted: (element: Element) => boolean): Element[] =>
  element.children.filter(hasChildren).flatMap((child) => [...(isWanted(child) ? [child] : []), ...findAll(child, isWanted)]);

const named = (...names: readonly string[]) => ({ name }: Element): boolean => names.includes(name);
const classed = (name: string) => ({ classes }: Element): boolean => classes.includes(name);

const wholeNumber = (value: string | undefined): number | undefined => (value !== undefined && /^[1-9][0-9]{0,5}$/u.test(value) ? Number(value) : undefined);
const seconds = (value: string | undefined): number | undefined => {
  const number = value === undefined || value.trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
};

/** The caption, the credit and the licence below a picture; of other people's captions all is caption. */
function captionsOf(figure: Element | undefined): Pick<BlockOf<"image">, "caption" | "credit" | "license"> {
  const below = figure && (find(figure, named("figcaption")) ?? find(figure, classed("wp-caption-text")));
  if (below === undefined) return {};
  const part = (name: string): string | undefined => {
    const element = find(below, classed(name));
    return element && printedText(lineText(element));
  };
  const [caption, credit, license] = [part("caption"), part("credit"), part("license")];
  const isOurs = caption !== undefined || credit !== undefined || license !== undefined;
  return filled<ReturnType<typeof captionsOf>>({ caption: isOurs ? caption : printedText(lineText(below)), credit, license });
}

const sourceType = (figure: Element | undefined): string | undefined => nameOf(figure?.attributes["data-digital-source-type"]);

type Renditions = NonNullable<BlockOf<"image">["renditions"]>;

/** The candidates of srcset that say their width. */
function candidatesOf(srcset: string, base: string | undefined): Renditions {
  return srcset.split(/,[ \t\n\f]/u).flatMap((candidate) => {
    const [address, descriptor = ""] = candidate.trim().split(/[ \t\n\f]+/u);
    const url = addressOf(address, base);
    const width = wholeNumber(/^(\d{1,6})w$/u.exec(descriptor)?.[1]);
    return url === undefined || width === undefined ? [] : [{ url, width }];
  });
}

/** All that body.ts has written of them. What others have under that name is passed over. */
function writtenRenditions(json: string): Renditions {
  let list: unknown;
  try {
    list = JSON.parse(json);
  } catch {
    return [];
  }
  return listOf(list).flatMap((one) => {
    const url = isThing(one) ? addressOf(one["url"]) : undefined;
    return isThing(one) && url !== undefined ? [filled<Renditions[number]>({ url, width: countOf(one["width"]), height: countOf(one["height"]) })] : [];
  });
}

function renditionsOf({ srcset = "", "data-renditions": json = "" }: Element["attributes"], base: string | undefined): Renditions | undefined {
  const written = json === "" ? [] : writtenRenditions(json);
  const found = written.length > 0 ? written : candidatesOf(srcset, base);
  return found.length === 0 ? undefined : found;
}

/** A picture of one pixel counts visitors, where it stands in no figure. */
const isCounter = ({ attributes: { width, height } }: Element): boolean => [width, height].some((size) => size === "0" || size === "1");

function imageOf(image: Element, figure: Element | undefined, base: string | undefined): Block | undefined {
  const { attributes } = image;
  const url = [attributes["data-src"], attributes["data-lazy-src"], attributes["data-original"], attributes.src].map((value) => addressOf(value, base)).find((address) => address !== undefined);
  if (url === undefined || (figure === undefined && isCounter(image))) return undefined;
  return filled<BlockOf<"image">>({
    type: "image", url, alt: attributes.alt === "" ? undefined : attributes.alt, width: wholeNumber(attributes.width), height: wholeNumber(attributes.height),
    renditions: renditionsOf(attributes, base), ...captionsOf(figure), digitalSourceType: sourceType(figure),
  });
}

function playableOf(player: Element, figure: Element | undefined, base: string | undefined): Block | undefined {
  const source = addressOf(player.attributes.src, base) ?? addressOf(find(player, named("source"))?.attributes.src, base);
  if (source === undefined) return undefined;
  const shared = { url: source, duration: seconds(player.attributes["data-duration"]), ...captionsOf(figure), digitalSourceType: sourceType(figure) };
  return player.name === "video"
    ? filled<BlockOf<"video">>({ type: "video", poster: addressOf(player.attributes.poster, base), ...shared })
    : filled<BlockOf<"audio">>({ type: "audio", ...shared });
}

function embedOf(url: string | undefined, provider: string | undefined, figure: Element | undefined): Block | undefined {
  if (url === undefined) return undefined;
  return filled<BlockOf<"embed">>({ type: "embed", url, provider: printedText(provider), caption: captionsOf(figure).caption });
}

function rowsOf(table: Element): readonly Element[] {
  return table.children.filter(hasChildren).flatMap((child) => (child.name === "tr" ? [child] : ["thead", "tbody", "tfoot"].includes(child.name) ? rowsOf(child) : []));
}

/** A table, with the caption of its own or that of the figure around it. */
function tableOf(table: Element, figure?: Element): Block | undefined {
  const rows = rowsOf(table).map((row) => ({ isHeader: row.children.every((cell) => cell.name !== "td"), cells: row.children.filter(hasChildren).filter(named("th", "td")).map(lineText) }))
    .filter(({ cells }) => cells.length > 0);
  const header = rows[0]?.isHeader === true && rows.length > 1 ? rows[0].cells : undefined;
  const body = rows.slice(header === undefined ? 0 : 1).map(({ cells }) => ({ cells }));
  const caption = find(table, named("caption"));
  if (body.length === 0) return undefined;
  return filled<BlockOf<"table">>({ type: "table", caption: printedText(caption && lineText(caption)) ?? captionsOf(figure).caption, header, rows: body });
}

function listBlock(list: Element): Block | undefined {
  const items = list.children.filter(hasChildren).map(lineText).filter((item) => NOT_BLANK.test(item));
  return items.length === 0 ? undefined : { type: "list", ordered: list.name === "ol", items };
}

/** The level of a heading; a body has no title of its own. */
const levelOf = ({ name, attributes }: Element): number => Math.max(2, Number(/^[2-6]$/u.exec(attributes["data-level"] ?? "")?.[0] ?? name.slice(1)));

/** Gathers blocks, and the words between them in paragraphs. */
class BodyReader {
  readonly blocks: Block[] = [];
  readonly #base: string | undefined;
  #pieces: string[] = [];
  #isLead = false;

  constructor(base: string | undefined) {
    this.#base = base;
  }

  #add(block: Block | undefined): void {
    this.endParagraph();
    if (block !== undefined) this.blocks.push(block);
  }

  /** An empty line parts two paragraphs, as they do who write `<br><br>` for it. */
  endParagraph(): void {
    const text = this.#pieces.join("");
    this.#pieces = [];
    const paragraphs = text.includes("\n") ? text.replace(EMPTY_LINES, "\n").replace(SPACES_AROUND_LINES, "\n").split(/\n{2,}/u) : [text];
    for (const text of paragraphs.map(trimmed).filter((paragraph) => NOT_BLANK.test(paragraph))) this.blocks.push({ type: this.#isLead ? "lead" : "paragraph", text });
  }

  #paragraph(element: Element): void {
    this.endParagraph();
    this.#isLead = element.classes.includes("lead");
    this.readAll(element);
    this.endParagraph();
    this.#isLead = false;
  }

  #heading(element: Element): void {
    const text = lineText(element);
    this.#addWithMedia(NOT_BLANK.test(text) ? { type: "heading", text, level: levelOf(element) } : undefined, element);
  }

  /** A block whose texts have no place for media, and those behind it: pages lay out their pictures in tables and lists. */
  #addWithMedia(block: Block | undefined, element: Element): void {
    this.#add(block);
    for (const media of findAll(element, named("img", "video", "audio", "iframe"))) this.#media(media);
  }

  /** Who speaks stands below, and is no words of the article. */
  #quotation(figure: Element): void {
    this.endParagraph();
    for (const child of figure.children) if (child.name !== "figcaption") this.read(child);
    this.endParagraph();
  }

  #quoted(element: Element): void {
    const first = this.#pieces.length;
    this.readAll(element);
    addMarks(this.#pieces, first);
  }

  #figure(figure: Element): void {
    if (figure.classes.includes("quote")) this.#quotation(figure);
    // A gallery of figures has captions of its own.
    else if (find(figure, named("figure")) !== undefined) this.#paragraph(figure);
    else this.#framed(figure);
  }

  #framed(figure: Element): void {
    const [first, ...others] = findAll(figure, named("img", "video", "audio", "iframe"));
    const link = figure.classes.includes("embed") ? find(figure, named("a")) : undefined;
    const table = find(figure, named("table"));
    if (first !== undefined) {
      this.#media(first, figure);
      for (const other of others) this.#media(other);
    } else if (link !== undefined) this.#add(embedOf(addressOf(link.attributes.href, this.#base), figure.attributes["data-provider"], figure));
    else if (table !== undefined) this.#add(tableOf(table, figure));
    else this.#paragraph(figure);
  }

  #media(element: Element, figure?: Element): void {
    if (element.name === "img") this.#add(imageOf(element, figure, this.#base));
    else if (element.name === "iframe") this.#add(embedOf(addressOf(element.attributes.src, this.#base), undefined, figure));
    else this.#add(playableOf(element, figure, this.#base));
  }

  #aside(aside: Element): void {
    if (!aside.classes.includes("pullquote")) {
      this.#paragraph(aside);
      return;
    }
    const text = lineText(aside);
    this.#add(NOT_BLANK.test(text) ? filled<BlockOf<"pullquote">>({ type: "pullquote", text, quoteId: nameOf(aside.attributes["data-quote-id"]) }) : undefined);
  }

  read(node: Node): void {
    if (isText(node)) this.#pieces.push(node.text.replace(SPACES, " "));
    else if (!NO_TEXT.has(node.name)) this.#element(node);
  }

  #element(node: Element): void {
    switch (node.name) {
      case "br":
        this.#pieces.push("\n");
        break;
      case "q":
        this.#quoted(node);
        break;
      case "hr":
        this.#add({ type: "divider" });
        break;
      case "h1": case "h2": case "h3": case "h4": case "h5": case "h6":
        this.#heading(node);
        break;
      case "ul": case "ol":
        this.#addWithMedia(listBlock(node), node);
        break;
      case "table":
        this.#addWithMedia(tableOf(node), node);
        break;
      case "figure":
        this.#figure(node);
        break;
      case "aside":
        this.#aside(node);
        break;
      case "img": case "video": case "audio": case "iframe":
        this.#media(node);
        break;
      default:
        // The figure of WordPress before HTML had one.
        if (node.classes.includes("wp-caption")) this.#figure(node);
        else if (BLOCKS.has(node.name)) this.#paragraph(node);
        else this.readAll(node);
    }
  }

  readAll(element: Element): void {
    for (const child of element.children) this.read(child);
  }
}

/**
 * Reads the blocks of a piece of HTML: paragraphs, headings, lists, pictures, films, sounds, embeds, tables, dividers, and what stands in none of these
 * as paragraphs. Emphasis and links keep their words. Relative addresses begin from `base`; what has no address that the model takes is left out. Never throws.
 */
export function readBodyHtml(html: string, base?: string): Block[] {
  const reader = new BodyReader(base);
  reader.readAll(readTree(html));
  reader.endParagraph();
  return reader.blocks;
}
