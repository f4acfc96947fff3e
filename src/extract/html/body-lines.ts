// Body lines: what the markup of a body says of its lines: which are headings, and which the items of a list.
import type { RawLine } from "../document.js";
import { proseOf } from "./density.js";
import { headingLevel, type PageLine } from "./page-text.js";
import type { Element } from "../../markup/tree.js";

/** One line of the body as the page prints it. */
export type BodyLine = RawLine;

/** From a line to its item lie a paragraph and a box at most: climbing on would cost the depth of the page for every line. */
const LEVELS_TO_ITEM = 3;

/** The item of a list that a line stands in. */
function itemAround({ block }: PageLine): Element | undefined {
  let element: Element | undefined = block;
  for (let level = 0; level < LEVELS_TO_ITEM && element !== undefined; level += 1) {
    if (element.name === "li") return element;
    element = element.parent;
  }
  return undefined;
}

/** Below the headings that the markup calls so: a line that is only bold says no more of its rank. */
const BOLD_LEVEL = 3;
/** In UTF-16 code units. */
const BOLD_HEADING = { shortest: 4, longest: 70 };
/** What ends so is a sentence, speaks of what follows («رئیس شورا گفت:»), or is the question of an interview. */
const NO_HEADING_END = /[.!؟?:،؛…»)]$/u;

/** Nothing but bold. */
const isBold = ({ text, bold }: PageLine): boolean => bold >= text.length - 2;

/** A short bold line above running text that is not bold. */
function isBoldHeading(line: PageLine, after: PageLine | undefined): boolean {
  const { text: { length } } = line;
  const isShort = length >= BOLD_HEADING.shortest && length <= BOLD_HEADING.longest && !NO_HEADING_END.test(line.text);
  return isShort && isBold(line) && after !== undefined && !isBold(after) && proseOf(after) > 0;
}

/** The end of a comment that nothing begins. Browsers show it, and nobody means it. */
const STRAY = "-->";
const withoutStray = (line: PageLine): PageLine => (line.text.endsWith(STRAY) ? { ...line, text: line.text.slice(0, -STRAY.length).trimEnd() } : line);

/** Makes lines of a body of those of the page. An item that breaks into several lines is a layout, not a list. */
export function bodyLines(printed: readonly PageLine[]): readonly BodyLine[] {
  const lines = printed.map(withoutStray).filter(({ text }) => text !== "");
  const items = lines.map(itemAround);
  const counts = new Map<Element, number>();
  for (const item of items) if (item !== undefined) counts.set(item, (counts.get(item) ?? 0) + 1);
  return lines.map((line, index): BodyLine => {
    const { text, start, end } = line;
    const item = items[index];
    if (item !== undefined && counts.get(item) === 1) return { text, start, end, list: item.parent?.name === "ol" ? "ordered" : "unordered" };
    const level = headingLevel(line) ?? (isBoldHeading(line, lines[index + 1]) ? BOLD_LEVEL : undefined);
    return { text, start, end, level };
  });
}
