// Density: the element of a page that holds most of its running text, for pages whose markup says nothing of it.
import type { PageLine } from "./page-text.js";
import type { Element } from "../../markup/tree.js";

/** In UTF-16 code units. Shorter lines are labels and titles. */
const SHORTEST_PROSE = 40;
const SENTENCE_END = /[.!؟?:»…]$/u;

/** How much running text a line holds: its length without its links; nothing for a title or a menu. */
export function proseOf({ text, linked }: PageLine): number {
  const isProse = linked < text.length / 2 && (text.length >= SHORTEST_PROSE || (SENTENCE_END.test(text) && text.includes(" ")));
  return isProse ? text.length - linked : 0;
}

/** Elements that hold one paragraph; the text belongs to what is around them. */
const PARAGRAPHS: ReadonlySet<string> = new Set("p li h1 h2 h3 h4 h5 h6 blockquote dd dt pre center font".split(" "));

/** What an element around a paragraph is given of it, from the nearest on. Two halves of a body around an advertisement are one. */
const SHARES = [1, 0.6, 0.35, 0.2];

/** From this much more text on, what is around an element is taken for it. */
const RISE = 1.12;

function container(line: PageLine): Element | undefined {
  let element: Element | undefined = line.block;
  while (element !== undefined && PARAGRAPHS.has(element.name)) element = element.parent;
  return element;
}

/** The element with the densest running text among lines that stand beside nothing; undefined where there is none. `headline` lies in none that is risen to. */
export function densest(lines: readonly PageLine[], headline: { readonly start: number } | undefined): Element | undefined {
  const scores = new Map<Element, number>();
  const prose = new Map<Element, number>();
  for (const line of lines) {
    const length = proseOf(line);
    if (length === 0) continue;
    let element = container(line);
    for (const share of SHARES) {
      if (element === undefined) break;
      scores.set(element, (scores.get(element) ?? 0) + share * length);
      prose.set(element, (prose.get(element) ?? 0) + length);
      element = element.parent;
    }
  }
  let best: Element | undefined;
  for (const [element, score] of scores) if (best === undefined || score > (scores.get(best) ?? 0)) best = element;
  for (let around = best?.parent; best !== undefined && around !== undefined; around = best.parent) {
    const holdsHeadline = headline !== undefined && headline.start >= around.start && headline.start < around.end;
    if (holdsHeadline || around.name === "body" || around.name === "html" || around.name === "#root" || (prose.get(around) ?? 0) < RISE * (prose.get(best) ?? 0)) break;
    best = around;
  }
  return best;
}
