// Blocks: what each line of a body is, and the blocks that the lines make.
import type { Article, Span } from "../schema/types.js";
import type { Line } from "./document.js";
import { type Tokenized, tokenized } from "./tokenized.js";

/** A line of a body, without the mark of a list before it. */
export interface BodyLine extends Line, Tokenized {
  readonly kind: "paragraph" | "heading" | "item";
  /** Whether a number stood before the item. */
  readonly isNumbered: boolean;
}

/** The mark or number before an item. Three asterisks part what stands above from what stands below. */
const ITEM = /^(?:(?<mark>[-–•▪●◾■*])|(?<number>\p{Nd}{1,3}[.)]|\p{Nd}{1,3} ?[-–]))\s?(?=[\p{L}«"])/u;

/** A reporter's question is none of the answers. */
const QUESTION = /[؟?]$/u;

/** In UTF-16 code units. */
const LONGEST_HEADING = 70;
const SHORTEST_HEADING = 6;
/** A heading stands above a text. */
const SHORTEST_BELOW = 100;

const SENTENCE_END = /[.!؟?»"]$/u;
const NO_HEADING_END = /[.!:،؛…»")]$/u;

/** A line of an interview: «کرانه: از چه زمانی آغاز کردید؟». */
const ASKED = /^[^:]{2,30}:[^:]{1,80}[؟?]$/u;

/** A short line without a full stop between a sentence's end and a paragraph. */
function isHeading(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const { length } = line.text;
  const isShort = length >= SHORTEST_HEADING && length <= LONGEST_HEADING && !NO_HEADING_END.test(line.text) && !ASKED.test(line.text);
  return isShort && before !== undefined && SENTENCE_END.test(before.text) && after !== undefined && after.text.length >= SHORTEST_BELOW;
}

/** The kind of list that a mark begins an item of. */
const listOf = (mark: RegExpExecArray | null): Line["list"] => (mark === null ? undefined : mark.groups?.["number"] === undefined ? "unordered" : "ordered");

/** Tells of each line whether it is a heading, an item of a list, or a paragraph. One item alone is a paragraph, mark and all. Markup is believed before marks. */
export function readBodyLines(lines: readonly Line[]): BodyLine[] {
  const marks = lines.map(({ text }) => (QUESTION.test(text) ? null : ITEM.exec(text)));
  const lists = lines.map(({ list }, index) => list ?? listOf(marks[index] ?? null));
  return lines.map((line, index): BodyLine => {
    const list = lists[index];
    const hasNeighbour = lists[index - 1] === list || lists[index + 1] === list;
    if (list !== undefined && hasNeighbour) return { ...line, ...tokenized(line.text.slice(marks[index]?.[0].length ?? 0)), kind: "item", isNumbered: list === "ordered" };
    const isMarkedUp = line.level !== undefined && index > 0;
    return { ...line, ...tokenized(line.text), kind: isMarkedUp || isHeading(line, lines[index - 1], lines[index + 1]) ? "heading" : "paragraph", isNumbered: false };
  });
}

/** The blocks of a body, and where each of its lines stands in them: the block, and the offset in the block's text. */
export interface Blocks {
  readonly body: Article["body"];
  /** A span of a line as one of the block that it has become. */
  readonly placed: (span: Span) => Span;
}

/** A picture that stands among the lines of a page. */
export interface Picture {
  /** Where it stands, counted as the lines are. */
  readonly start: number;
  readonly block: Extract<Article["body"][number], { type: "image" }>;
}

/** Of a heading that no markup gives one: below the article's own. */
const LEVEL = 2;

/** Makes blocks of the lines: the first paragraph is the lead, items one below another are a list. Pictures stay where they are, but behind the lead. */
export function blocksOf(lines: readonly BodyLine[], pictures: readonly Picture[] = []): Blocks {
  const body: Article["body"] = [];
  const places: { readonly block: number; readonly offset: number }[] = [];
  let items: string[] | undefined;
  let shown = 0;
  const showUntil = (offset: number): void => {
    for (let picture = pictures[shown]; picture !== undefined && picture.start < offset; picture = pictures[shown]) {
      body.push(picture.block);
      items = undefined;
      shown += 1;
    }
  };
  lines.forEach(({ text, kind, isNumbered, level, start }, index) => {
    if (index > 0) showUntil(start);
    const before = lines[index - 1];
    if (kind === "item" && items !== undefined && before?.kind === "item" && before.isNumbered === isNumbered) {
      places.push({ block: body.length - 1, offset: items.join("\n").length + 1 });
      items.push(text);
      return;
    }
    places.push({ block: body.length, offset: 0 });
    items = kind === "item" ? [text] : undefined;
    if (items !== undefined) body.push({ type: "list", ordered: isNumbered, items });
    else if (kind === "heading") body.push({ type: "heading", text, level: level ?? LEVEL });
    else body.push({ type: index === 0 ? "lead" : "paragraph", text });
  });
  showUntil(Infinity);
  return {
    body,
    placed: ({ block, start, end }) => {
      const place = places[block];
      return place === undefined ? { block, start, end } : { block: place.block, start: start + place.offset, end: end + place.offset };
    },
  };
}
