// Teasers: other articles that a page shows with a title and a few words, many of a kind. Together they may be longer than a short article.
import { proseOf } from "./density.js";
import type { PageLine } from "./page-text.js";
import type { Element } from "../../markup/tree.js";

/** What holds one line; a teaser is around title and text. */
const LINE_ELEMENTS: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6 blockquote center font".split(" "));

/** The element that a line stands in together with others. */
function boxOf({ block }: PageLine): Element {
  let element = block;
  while (LINE_ELEMENTS.has(element.name) && element.parent !== undefined) element = element.parent;
  return element;
}

/** What a box holds. */
interface Box {
  titles: number;
  texts: number;
}

/** A teaser has a title that leads to its article, and no more than this of its text. */
const MOST_TEXTS = 2;
/** So many of a kind are teasers; an article may stand below a link of its own. */
const FEWEST = 3;
/** From a box to what is around all of its kind: another may lie around each. */
const LEVELS = 3;

/** The lines of running text that are teasers. */
export function teasersAmong(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const boxes = new Map<Element, Box>();
  for (const line of lines) {
    const isTitle = line.linked > 0 && line.linked >= line.text.length - 3;
    if (!isTitle && proseOf(line) === 0) continue;
    const element = boxOf(line);
    const box = boxes.get(element) ?? { titles: 0, texts: 0 };
    boxes.set(element, box);
    if (isTitle) box.titles += 1;
    else box.texts += 1;
  }
  const around = (box: Element): readonly Element[] => {
    const elements: Element[] = [];
    for (let { parent } = box; parent !== undefined && elements.length < LEVELS; { parent } = parent) elements.push(parent);
    return elements;
  };
  const teasers = [...boxes].flatMap(([element, { titles, texts }]) => (titles > 0 && texts > 0 && texts <= MOST_TEXTS ? [element] : []));
  const kinds = new Map<Element, number>();
  for (const teaser of teasers) for (const element of around(teaser)) kinds.set(element, (kinds.get(element) ?? 0) + 1);
  const many = new Set(teasers.filter((teaser) => around(teaser).some((element) => (kinds.get(element) ?? 0) >= FEWEST)));
  return new Set(lines.filter((line) => proseOf(line) > 0 && many.has(boxOf(line))));
}
