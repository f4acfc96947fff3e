// Read body: the blocks of an article's HTML, as a feed or an agency's item carries it. Reads all that body.ts writes, and what others write.
import { BLOCKS, type Element, type Node, readTree } from "../../markup/tree.js";
import type { Block, BlockOf } from "../../schema/block.js";
import { NOT_BLANK } from "../../schema/patterns.js";
import { addressOf } from "../reading/address.js";
import { filled, nameOf, printedText } from "../reading/values.js";
import { addMarks, hasChildren, isText, lineText, NO_TEXT, SPACES, SPACES_AROUND_LINES, trimmed } from "./element-text.js";
import { find, findAll, named } from "./find-elements.js";
import { captionsOf, embedOf, imageOf, playableOf } from "./read-media.js";

/** Those who write `<br>&nbsp;<br>` mean an empty line. */
const EMPTY_LINES = /\n[ \u00A0]+(?=\n)/gu;

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
