// Page text: the texts of a page as the lines that a reader sees, each with its place and what it stands in.
import { UNREAD } from "./besides.js";
import { BLOCKS, type Element, type Text } from "../../markup/tree.js";

/** One line of a page: what stands between two breaks. */
export interface PageLine {
  /** White space is one space. */
  readonly text: string;
  /** In the page, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The innermost element around its beginning that breaks lines. */
  readonly block: Element;
  /** The innermost element around it that stands beside an article. */
  readonly besides: Element | undefined;
  /** How many of its code units are links. */
  readonly linked: number;
  /** How many of its code units are bold. */
  readonly bold: number;
}

/** Levels of headings by their element; a page's h1 is its headline. */
const LEVELS: Readonly<Record<string, number>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** The level of the heading that a line is; undefined where it is none. */
export const headingLevel = ({ block }: PageLine): number | undefined => LEVELS[block.name];

const BOLD: ReadonlySet<string> = new Set(["b", "strong"]);
const BOLD_STYLE = /font-weight\s?:\s?(?:bold|[6-9]00)/iu;
const isBold = ({ name, attributes: { style } }: Element): boolean => BOLD.has(name) || (style !== undefined && BOLD_STYLE.test(style));

const NUMBER = /^\p{Nd}/u;
const LETTER = /^\p{L}/u;
const LEADING_SPACE = /^\s+/u;
/** An input that shows its value. */
const SHOWN_INPUTS: ReadonlySet<string> = new Set(["", "text", "url"]);

/** Builds the lines while a page is walked through. */
export class LineBuilder {
  readonly lines: PageLine[] = [];
  readonly #blocks: Element[];
  readonly #besides: Element[] = [];
  #unread = 0;
  #links = 0;
  #bolds = 0;
  #text = "";
  /** The last character of the text: to ask the text itself would cost its length at each piece. */
  #last = "";
  #linked = 0;
  #bold = 0;
  #start = 0;
  #end = 0;
  #startBlock: Element;

  constructor(root: Element) {
    this.#blocks = [root];
    this.#startBlock = root;
  }

  /** The innermost open element that stands beside an article. */
  get besides(): Element | undefined {
    return this.#besides.at(-1);
  }

  addText({ text, start, end }: Text): void {
    if (this.#unread > 0) return;
    const spaced = text.replace(/\s+/gu, " ");
    if (this.#text === "") {
      if (spaced === " " || spaced === "") return;
      this.#start = start + (LEADING_SPACE.exec(text)?.[0].length ?? 0);
      this.#startBlock = this.#blocks.at(-1) ?? this.#startBlock;
    }
    // «ساعت ۱۴:۳۰</span><span>کد خبر»: a style sheet parts what the source does not.
    const isParted = this.#text !== "" && ((NUMBER.test(this.#last) && LETTER.test(spaced)) || (LETTER.test(this.#last) && NUMBER.test(spaced)));
    this.#text += isParted ? ` ${spaced}` : spaced;
    this.#last = spaced.slice(-1);
    if (this.#links > 0) this.#linked += spaced.length;
    if (this.#bolds > 0) this.#bold += spaced.length;
    if (spaced !== " ") this.#end = end;
  }

  enter(element: Element, isBesides: boolean): void {
    if (BLOCKS.has(element.name)) {
      this.#breakLine();
      this.#blocks.push(element);
    }
    if (isBesides) {
      this.#breakLine();
      this.#besides.push(element);
    }
    if (UNREAD.has(element.name)) this.#unread += 1;
    if (element.name === "a") this.#links += 1;
    if (isBold(element)) this.#bolds += 1;
    const { value, type = "" } = element.attributes;
    if (element.name === "input" && value !== undefined && SHOWN_INPUTS.has(type.toLowerCase())) {
      this.addText({ name: "", text: ` ${value} `, start: element.start, end: element.end });
    }
  }

  leave(element: Element): void {
    if (UNREAD.has(element.name)) this.#unread -= 1;
    if (this.#besides.at(-1) === element) {
      this.#breakLine();
      this.#besides.pop();
    }
    if (element.name === "a") this.#links -= 1;
    if (isBold(element)) this.#bolds -= 1;
    if (BLOCKS.has(element.name)) {
      this.#breakLine();
      this.#blocks.pop();
    }
  }

  finish(): readonly PageLine[] {
    this.#breakLine();
    return this.lines;
  }

  #breakLine(): void {
    const text = this.#text.replace(/ {2,}/gu, " ").trim();
    if (text !== "") {
      const [block, besides, end] = [this.#startBlock, this.besides, Math.max(this.#end, this.#start)];
      this.lines.push({ text, start: this.#start, end, block, besides, linked: Math.min(this.#linked, text.length), bold: Math.min(this.#bold, text.length) });
    }
    this.#text = "";
    this.#linked = 0;
    this.#bold = 0;
  }
}
