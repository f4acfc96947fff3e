// Quotes: what somebody said, marked in the text of the blocks where it stands.
import { element, type HtmlContent, type HtmlElement } from "../../markup/html-writer.js";
import { type Block, blockText } from "../../schema/block.js";
import type { Article, Quote, Span } from "../../schema/types.js";
import { nameOf } from "../reading/values.js";
import { addressed } from "../writing/address.js";
import { linesOf, type TextWriter } from "./body.js";
import { isolated, type Page, speakerText } from "./inline.js";

/**
 * The marks that browsers draw around `<q>`, by the language of the article. Whoever writes `<q>` leaves them out of the text (HTML Living Standard, 4.5.7
 * "The q element"); of other languages browsers do not agree on the marks.
 */
const DRAWN_MARKS: ReadonlyMap<string, readonly [opening: string, closing: string]> = new Map([["fa", ["«", "»"]], ["en", ["“", "”"]]]);

/** What a quotation leaves of its block where it is all of it. */
const NOTHING_ELSE = /^[\s\u200C«»‹›“”„"]*$/u;

/** A stretch of a block's text that a quote fills, in UTF-16 code units. */
interface Piece {
  readonly quote: Quote;
  /** With the marks around it, where the element draws them. */
  readonly start: number;
  readonly end: number;
  /** Whether the first and the last character of it are such marks. */
  readonly isMarked: boolean;
}

/** Halves of a surrogate pair stay together. */
const isWithinPair = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

type Marks = readonly [opening: string, closing: string];

/** Where the quotations of a text end, by where they begin: «یک» و «دو» are two, and one within another is its own. */
function quotationsOf(text: string, [opening, closing]: Marks): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  let [nextOpening, nextClosing] = [text.indexOf(opening), text.indexOf(closing)];
  while (nextClosing !== -1) {
    if (nextOpening !== -1 && nextOpening < nextClosing) {
      open.push(nextOpening);
      nextOpening = text.indexOf(opening, nextOpening + 1);
      continue;
    }
    const start = open.pop();
    if (start !== undefined && nextClosing - start > 1) ends.set(start, nextClosing + 1);
    nextClosing = text.indexOf(closing, nextClosing + 1);
  }
  return ends;
}

/** The piece of a span, grown by the marks right around it. Nothing where the span holds nothing of the block. */
function pieceOf(quote: Quote, span: Span, text: string, quotations: ReadonlyMap<number, number> | undefined): Piece | undefined {
  const start = Math.max(0, isWithinPair(text, span.start) ? span.start - 1 : span.start);
  const end = Math.min(text.length, isWithinPair(text, span.end) ? span.end + 1 : span.end);
  if (!(start < end)) return undefined;
  const plain = { quote, start, end, isMarked: false };
  if (quotations === undefined || quote.form === "indirect") return plain;
  for (const [outerStart, outerEnd] of [[start - 1, end + 1], [start, end], [start, end + 1], [start - 1, end]] as const) {
    if (quotations.get(outerStart) === outerEnd) return { quote, start: outerStart, end: outerEnd, isMarked: true };
  }
  return plain;
}

/** A block with the quotes in it. */
interface QuotedBlock {
  readonly text: string;
  readonly quotations: ReadonlyMap<number, number> | undefined;
  readonly pieces: Piece[];
}

function quotedBlock(block: Block, marks: Marks | undefined): QuotedBlock {
  const text = blockText(block);
  return { text, quotations: marks && quotationsOf(text, marks), pieces: [] };
}

/** Of two pieces that overlap the first counts, and of two that begin together the longer: elements cannot cross. */
function apart(pieces: Piece[]): readonly Piece[] {
  let last = 0;
  return pieces.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** The index of the first piece that ends behind a place; they are in order. */
function firstBehind(pieces: readonly Piece[], at: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The quotes of an article, by the blocks that they stand in. */
export class QuotedBody {
  readonly #body: readonly Block[];
  readonly #page: Page;
  /** The nearest source that says where it has the news, or else the article itself. */
  readonly #source: string | undefined;
  readonly #pieces = new Map<number, readonly Piece[]>();
  /** A quote is found by the first of its pieces: by the quote's id. */
  readonly #first = new Map<string, Piece>();

  constructor({ body, quotes, attribution, language, canonicalUrl, url }: Article, page: Page) {
    this.#body = body;
    this.#page = page;
    this.#source = addressed(attribution.find((link) => link.relation === "via" && link.url !== undefined)?.url) ?? addressed(canonicalUrl) ?? addressed(url);
    const marks = DRAWN_MARKS.get(language.toLowerCase().split("-", 1)[0] ?? "");
    // The text of a list is put together once, however many spans it has.
    const found = new Map<number, QuotedBlock>();
    for (const quote of quotes) {
      for (const span of quote.spans) {
        const block = body[span.block];
        if (block === undefined) continue;
        const here = found.get(span.block) ?? quotedBlock(block, marks);
        found.set(span.block, here);
        const piece = pieceOf(quote, span, here.text, here.quotations);
        if (piece !== undefined) here.pieces.push(piece);
      }
    }
    for (const [block, { pieces }] of [...found].sort(([a], [b]) => a - b)) {
      this.#pieces.set(block, apart(pieces));
      for (const piece of this.#pieces.get(block) ?? []) if (!this.#first.has(piece.quote.id)) this.#first.set(piece.quote.id, piece);
    }
  }

  /** What everything that shows a quote, or what of it begins at a place, says of it. */
  #attributes(piece: Piece, from: number = piece.start) {
    const { id, form, speaker } = piece.quote;
    const name = nameOf(id);
    const isFirst = from === piece.start && this.#first.get(id) === piece;
    return { id: isFirst && name !== undefined ? `quote-${name}` : undefined, class: "quote", "data-quote-id": name, "data-form": form, "data-speaker": speaker?.name };
  }

  #inline(piece: Piece, from: number, text: string): HtmlElement {
    const { speaker } = piece.quote;
    const attributes = { ...this.#attributes(piece, from), title: speaker && speakerText(speaker, this.#page) };
    // Where the text prints no marks, an element that draws them would add what nobody printed; what goes on in the next item of a list has them in two elements.
    if (!piece.isMarked || text.length < piece.end - piece.start) return element("span", attributes, linesOf(text));
    return element("q", { ...attributes, cite: this.#source }, linesOf(text.slice(1, -1)));
  }

  /** Writes a stretch of a block's text with its quotes marked. Nothing of it is lost, whatever the spans say. */
  readonly write: TextWriter = (text, index, start) => {
    const pieces = this.#pieces.get(index);
    if (pieces === undefined) return linesOf(text);
    const parts: HtmlContent[] = [];
    const add = (from: number, to: number): void => { if (from < to) parts.push(linesOf(text.slice(from - start, to - start))); };
    const end = start + text.length;
    let at = start;
    for (let next = firstBehind(pieces, start); ; next += 1) {
      const piece = pieces[next];
      if (piece === undefined || piece.start >= end) break;
      const [from, to] = [Math.max(piece.start, start), Math.min(piece.end, end)];
      add(at, from);
      parts.push([this.#inline(piece, from, text.slice(from - start, to - start))]);
      at = to;
    }
    add(at, end);
    return parts.flat();
  };

  /** The direct quote that is all of a paragraph. */
  #wholeQuote(index: number): Piece | undefined {
    const pieces = this.#pieces.get(index);
    const [piece] = pieces ?? [];
    const block = this.#body[index];
    if (piece?.quote.form !== "direct" || pieces?.length !== 1 || (block?.type !== "paragraph" && block?.type !== "lead")) return undefined;
    return NOTHING_ELSE.test(block.text.slice(0, piece.start)) && NOTHING_ELSE.test(block.text.slice(piece.end)) ? piece : undefined;
  }

  /** The quote that is all of the block, by its id, and nothing where it is not. */
  wholeQuoteOf(index: number): string | undefined {
    return this.#wholeQuote(index)?.quote.id;
  }

  /** Blocks that are one quote, from one that {@link wholeQuoteOf} found on, with who speaks below. */
  figure(index: number, blocks: readonly HtmlElement[]): HtmlElement {
    const piece = this.#wholeQuote(index);
    const speaker = piece?.quote.speaker;
    return element("figure", piece && this.#attributes(piece), [
      element("blockquote", { cite: this.#source }, blocks),
      ...(speaker === undefined ? [] : [element("figcaption", {}, ["— ", isolated(speakerText(speaker, this.#page))])]),
    ]);
  }
}
