// Read body: the blocks of a Markdown document, by the model's types.
import type { Block, BlockOf } from "../../schema/block.js";
import { NOT_BLANK } from "../../schema/patterns.js";
import { readBodyHtml } from "../html/read-body.js";
import { filled, printedText } from "../reading/values.js";
import type { ReadBlock } from "./block-details.js";
import { type BlockToken, blockTokens, inlinePieces, inlineText, isPicture, type Link, linkAddress, type Picture, type References, type Words } from "./parser.js";

/** A block with what only its Markdown tells. */
export interface MarkdownBlock extends ReadBlock {
  /** The lines that it stands in, from 0; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly links: readonly Link[];
  /** 1 for a title. */
  readonly rank: number | undefined;
}

/** What an address says of what it leads to. */
const FILM = /\.(?:mp4|m4v|webm|mov|m3u8|ogv)(?:$|[?#])/iu;
const SOUND = /\.(?:mp3|m4a|aac|ogg|oga|opus|wav|flac)(?:$|[?#])/iu;
const playableType = (url: string): "video" | "audio" | undefined => (FILM.test(url) ? "video" : SOUND.test(url) ? "audio" : undefined);

function pictureBlock({ url, alt, title }: Picture): Block | undefined {
  if (url === undefined) return undefined;
  const caption = NOT_BLANK.test(title) ? title : undefined;
  const type = playableType(url);
  if (type !== undefined) return filled<BlockOf<"video">>({ ...({ type } as { type: "video" }), url, caption: caption ?? printedText(alt) });
  return filled<BlockOf<"image">>({ type: "image", url, alt: alt === "" ? undefined : alt, caption });
}

/** The link of a text that is nothing else. */
function onlyLink({ text, links }: Words): ReadBlock["link"] {
  const [link] = links;
  if (link === undefined || links.length > 1 || link.start !== 0 || link.end !== text.length) return undefined;
  const url = linkAddress(link.href);
  return url === undefined ? undefined : { url, text };
}

/** What a paragraph is that is one link: a film or a sound by its address, an embed where nothing but the address is printed, and else words. */
export function settledLink({ block, link }: ReadBlock): Block {
  if (link === undefined) return block;
  const caption = link.text === link.url ? undefined : link.text;
  const type = playableType(link.url) ?? (caption === undefined ? "embed" : undefined);
  return type === undefined ? block : filled<BlockOf<"embed">>({ ...({ type } as { type: "embed" }), url: link.url, caption });
}

const NO_LINKS: readonly Link[] = [];

/** Goes through the tokens of a document and gathers its blocks. */
class BodyReader {
  readonly blocks: MarkdownBlock[] = [];
  readonly #tokens: readonly BlockToken[];
  readonly #references: References;
  readonly #tellUnread: (address: string) => void;
  #at = 0;
  #hasParagraph = false;

  constructor(tokens: readonly BlockToken[], references: References, tellUnread: (address: string) => void) {
    this.#tokens = tokens;
    this.#references = references;
    this.#tellUnread = tellUnread;
  }

  #add(block: Block, map: BlockToken["map"], links: readonly Link[] = NO_LINKS, link?: ReadBlock["link"], rank?: number): void {
    this.blocks.push({ block, link, rank, links, start: map?.[0] ?? 0, end: map?.[1] ?? 0 });
  }

  #paragraph(content: string, map: BlockToken["map"]): void {
    const pieces = inlinePieces(content, this.#references);
    for (const piece of pieces) {
      if (isPicture(piece)) {
        const block = pictureBlock(piece);
        if (block === undefined) this.#tellUnread(piece.src);
        else this.#add(block, map);
        continue;
      }
      // Beside a picture the space that parts the two is left over.
      const text = pieces.length > 1 ? piece.text.trim() : piece.text;
      if (!NOT_BLANK.test(text)) continue;
      const isLead = piece.isStrong && pieces.length === 1 && !this.#hasParagraph;
      const link = pieces.length === 1 ? onlyLink(piece) : undefined;
      if (!isLead && link === undefined) this.#hasParagraph = true;
      this.#add({ type: isLead ? "lead" : "paragraph", text }, map, piece.links, link);
    }
  }

  #next(): BlockToken | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  /** The tokens up to the end of what a token has opened. */
  *#within({ type, level }: BlockToken): Generator<BlockToken> {
    const end = type.replace(/_open$/u, "_close");
    for (let token = this.#next(); token !== undefined && (token.type !== end || token.level !== level); token = this.#next()) yield token;
  }

  /** What is printed in a token by itself. */
  #textOf({ type, content }: BlockToken): string {
    if (type === "inline") return inlineText(content, this.#references);
    if (type === "html_block") return readBodyHtml(content).flatMap((block) => ("text" in block ? [block.text] : [])).join("\n");
    return content.trimEnd();
  }

  /** Items of lists within stand behind the item that they belong to: the model's lists have one level. */
  #list(open: BlockToken): void {
    const items: string[] = [];
    for (const token of this.#within(open)) {
      if (token.type === "list_item_open") items.push("");
      const text = token.content === "" ? "" : this.#textOf(token);
      const last = items.length - 1;
      if (text !== "") items[last] = items[last] === "" ? text : `${items[last] ?? ""}\n${text}`;
    }
    const filledItems = items.filter((item) => NOT_BLANK.test(item));
    if (filledItems.length > 0) this.#add({ type: "list", ordered: open.type === "ordered_list_open", items: filledItems }, open.map);
  }

  #table(open: BlockToken): void {
    const rows: { readonly cells: string[] }[] = [];
    for (const token of this.#within(open)) {
      if (token.type === "tr_open") rows.push({ cells: [] });
      if (token.type === "inline") rows.at(-1)?.cells.push(this.#textOf(token));
    }
    const [header, ...body] = rows;
    if (header === undefined) return;
    const isFilled = header.cells.some((cell) => cell !== "");
    // A table of a header alone has nothing that the header is of.
    if (body.length === 0) this.#add({ type: "table", rows: [header] }, open.map);
    else this.#add(filled<BlockOf<"table">>({ type: "table", caption: undefined, header: isFilled ? header.cells : undefined, rows: body }), open.map);
  }

  #blockquote(open: BlockToken): void {
    for (const token of this.#within(open)) {
      const text = token.content === "" ? "" : this.#textOf(token);
      if (NOT_BLANK.test(text)) this.#add({ type: "paragraph", text }, open.map);
    }
  }

  #heading(open: BlockToken): void {
    const text = inlineText(this.#next()?.content ?? "", this.#references);
    const rank = Number(open.tag.slice(1));
    if (NOT_BLANK.test(text)) this.#add({ type: "heading", text, level: Math.max(2, rank) }, open.map, NO_LINKS, undefined, rank);
  }

  #html(content: string, map: BlockToken["map"]): void {
    for (const block of readBodyHtml(content)) this.#add(block, map);
  }

  readAll(): void {
    for (let token = this.#next(); token !== undefined; token = this.#next()) this.#read(token);
  }

  #read(token: BlockToken): void {
    switch (token.type) {
      case "inline":
        this.#paragraph(token.content, token.map);
        break;
      case "heading_open":
        this.#heading(token);
        break;
      case "bullet_list_open": case "ordered_list_open":
        this.#list(token);
        break;
      case "blockquote_open":
        this.#blockquote(token);
        break;
      case "table_open":
        this.#table(token);
        break;
      case "hr":
        this.#add({ type: "divider" }, token.map);
        break;
      case "html_block":
        this.#html(token.content, token.map);
        break;
      case "fence": case "code_block":
        if (NOT_BLANK.test(token.content)) this.#add({ type: "paragraph", text: this.#textOf(token) }, token.map);
        break;
      default:
    }
  }
}

/** How a body is read. */
export interface BodyOptions {
  /** Whether stretches of plain paragraphs are read without the parser, which reads them alike. */
  readonly readsPlainly?: boolean;
  /** Called with the address of every picture that is left out, since it is no absolute http(s) one. */
  readonly tellUnread?: (address: string) => void;
}

/** Reads the blocks of a Markdown document without its front matter. */
export function readBody(markdown: string, { readsPlainly = true, tellUnread = () => undefined }: BodyOptions = {}): MarkdownBlock[] {
  const { tokens, references } = blockTokens(markdown, readsPlainly);
  const reader = new BodyReader(tokens, references, tellUnread);
  reader.readAll();
  return reader.blocks;
}
