// Parser: CommonMark as markdown-it reads it, with the tables of its GitHub kind. Nothing is rendered, so that its HTML is never used.
import MarkdownIt, { type Env, type MarkdownIt as Parser, type Token } from "markdown-it";
import { addressOf } from "../reading/address.js";
import { URL_ADDRESS } from "../../schema/patterns.js";
import { readBodyHtml } from "../html/read-body.js";
import { plainlyRead } from "./plain-blocks.js";

/** As deep as markdown-it reads; what is nested deeper is left out. */
const DEEPEST = 100;

function newParser(): Parser {
  const parser = new MarkdownIt("commonmark", { html: true, maxNesting: DEEPEST });
  parser.enable(["table"]);
  // Addresses are judged by the model alone, and stay in the letters that they have.
  parser.normalizeLink = (url) => url;
  parser.normalizeLinkText = (text) => text;
  parser.validateLink = () => true;
  return parser;
}

const PARSER = /* @__PURE__ */ newParser();

/** What the links of a document are looked up in: `[text][name]`. */
export type References = Env;

/** What is read of a block, or of its beginning or end. */
export type BlockToken = Pick<Token, "type" | "tag" | "content" | "level" | "map">;

function parsed(markdown: string, references: References): Token[] {
  const tokens: Token[] = [];
  PARSER.block.parse(markdown, PARSER, references, tokens);
  return tokens;
}

/** The blocks of a document, and its definitions of links. `readsPlainly` is whether what needs no parser is read without it, which changes nothing but the time. */
export function blockTokens(markdown: string, readsPlainly = true): { readonly tokens: readonly BlockToken[]; readonly references: References } {
  const references: References = {};
  const plain = readsPlainly ? plainlyRead(markdown, (stretch) => parsed(stretch, references)) : undefined;
  return { tokens: plain ?? parsed(markdown, references), references };
}

/** A link within a text, its place in UTF-16 code units. */
export interface Link {
  readonly start: number;
  readonly end: number;
  /** As it is written, which need not be an address. */
  readonly href: string;
}

/** A picture within a text; what stands before and behind it are texts of their own. */
export interface Picture {
  /** As written. */
  readonly src: string;
  readonly url: string | undefined;
  readonly alt: string;
  readonly title: string;
}

/** A stretch of a text without a picture in it. */
export interface Words {
  readonly text: string;
  readonly links: readonly Link[];
  /** Whether all of it is printed in strong letters. */
  readonly isStrong: boolean;
}

/** What a text is made of. */
export type Piece = Words | Picture;

/** Whether a piece is a picture. */
export const isPicture = (piece: Piece): piece is Picture => "alt" in piece;

/** An address as the model wants it; one that is right already stays as it is. */
export const linkAddress = (href: string | null | undefined): string | undefined =>
  typeof href === "string" && href.length <= 8192 && URL_ADDRESS.test(href) ? href : addressOf(href);

const NO_LINKS: readonly Link[] = [];

/** A whole text in strong letters, with no other mark in it. */
const PLAIN_STRONG = /^\*\*[^\\`*_[!<&\s](?:[^\\`*_[!<&\n]*[^\\`*_[!<&\s])?\*\*$/u;
/** The only marks that make a text more than its own letters. */
const MARKUP = /[\\`*_[!<&\n]/u;

/** Gathers the words of a text, and the pictures between them. */
class InlineReader {
  readonly pieces: Piece[] = [];
  #text = "";
  #links: Link[] = [];
  #open: { readonly start: number; readonly href: string } | undefined;
  #strong = 0;
  #hasPlain = false;

  #add(text: string): void {
    this.#text += text;
    if (this.#strong === 0 && text !== "") this.#hasPlain = true;
  }

  #picture(picture: Picture): void {
    this.endWords();
    this.pieces.push(picture);
    if (this.#open !== undefined) this.#open = { ...this.#open, start: 0 };
  }

  /** Tags within a line leave their words; a picture is one in HTML too. */
  #html(tag: string): void {
    if (/^<br[\s/>]/iu.test(tag)) this.#add("\n");
    if (!/^<img\s/iu.test(tag)) return;
    for (const block of readBodyHtml(tag)) if (block.type === "image") this.#picture({ src: block.url, url: block.url, alt: block.alt ?? "", title: "" });
  }

  read({ type, content, attrs, children }: Token): void {
    switch (type) {
      case "softbreak":
        this.#add(" ");
        break;
      case "hardbreak":
        this.#add("\n");
        break;
      case "html_inline":
        this.#html(content);
        break;
      case "image": {
        const attribute = (name: string): string => String(attrs?.find(([key]) => key === name)?.[1] ?? "");
        this.#picture({ src: attribute("src"), url: linkAddress(attribute("src")), alt: textOf(children ?? []), title: attribute("title") });
        break;
      }
      case "link_open":
        this.#open = { start: this.#text.length, href: String(attrs?.find(([key]) => key === "href")?.[1] ?? "") };
        break;
      case "link_close":
        if (this.#open !== undefined && this.#text.length > this.#open.start) this.#links.push({ ...this.#open, end: this.#text.length });
        this.#open = undefined;
        break;
      case "strong_open":
        this.#strong += 1;
        break;
      case "strong_close":
        this.#strong -= 1;
        break;
      default:
        this.#add(content);
    }
  }

  endWords(): void {
    if (this.#text !== "") this.pieces.push({ text: this.#text, links: this.#links, isStrong: !this.#hasPlain });
    this.#text = "";
    this.#links = [];
    this.#hasPlain = false;
  }
}

/** The words of a picture's description. */
const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ type, content, children }) => (type === "softbreak" || type === "hardbreak" ? " " : type === "image" ? textOf(children ?? []) : type === "html_inline" ? "" : content)).join("");

/** Reads the text of a block: its words with their links, and its pictures. */
export function inlinePieces(content: string, references: References): readonly Piece[] {
  if (!MARKUP.test(content)) return content === "" ? [] : [{ text: content, links: NO_LINKS, isStrong: false }];
  if (PLAIN_STRONG.test(content)) return [{ text: content.slice(2, -2), links: NO_LINKS, isStrong: true }];
  const tokens: Token[] = [];
  PARSER.inline.parse(content, PARSER, references, tokens);
  const reader = new InlineReader();
  for (const token of tokens) reader.read(token);
  reader.endWords();
  return reader.pieces;
}

/** Reads the words of a text, with what describes its pictures. */
export function inlineText(content: string, references: References): string {
  if (!MARKUP.test(content)) return content;
  return inlinePieces(content, references).map((piece) => (isPicture(piece) ? piece.alt : piece.text)).join("");
}
