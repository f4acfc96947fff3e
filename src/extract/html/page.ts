// Page: what is known of a page before anything is read from it: its elements, its lines, its system.
import { BesidesJudge } from "./besides.js";
import { LineBuilder, type PageLine } from "./page-text.js";
import { type Matches, SelectorIndex } from "./selector.js";
import { ANY_SYSTEM, type Part, PARTS, type System, SYSTEMS } from "./systems.js";
import { type Element, readTree, walk } from "../../markup/tree.js";

/** Every selector of the tables. */
const INDEX = new SelectorIndex(
  [...SYSTEMS, ANY_SYSTEM].flatMap((system) => [...system.signs, ...(system.besides ?? []), ...PARTS.flatMap((part) => system[part] ?? [])]),
);

/** Elements that say something by themselves, whatever system prints them. */
const KEPT: ReadonlySet<string> = new Set(["meta", "link", "title", "script", "time", "a", "figure", "base"]);

/** Elements that one selector meets, in the order of the page. */
interface Place {
  readonly selector: string;
  readonly elements: readonly Element[];
  /** Whether it is a place of the page's own system, not one where others print the part. */
  readonly isOwn: boolean;
}

/** A page as the steps of extraction read it. */
export interface Page {
  readonly html: string;
  readonly lines: readonly PageLine[];
  readonly system: System | undefined;
  /** The elements of a name: meta, link, title, script, time, a, figure and base. */
  named(name: string): readonly Element[];
  /** What a figure stands in that is beside the article; that is no other figure. */
  besidesOf(figure: Element): Element | undefined;
  /** The places where a part may be printed: those of the page's system first, then those that any system uses. */
  places(part: Part): readonly Place[];
}

/** The system with the most signs; of two, the one that stands first. */
function recognize(matches: Matches): System | undefined {
  const signs = SYSTEMS.map((system) => system.signs.filter((sign) => matches.has(sign)).length);
  const most = Math.max(...signs);
  return most === 0 ? undefined : SYSTEMS[signs.indexOf(most)];
}

/** The classes that a page gives to what stands beside its article, before its system is known: those of all systems. */
const BESIDES: ReadonlySet<string> = new Set(SYSTEMS.flatMap((system) => system.besides ?? []));
const BODIES: ReadonlySet<string> = new Set([...SYSTEMS, ANY_SYSTEM].flatMap((system) => system.body ?? []));

/** Reads a page, in one walk through its tree. */
export function readPage(html: string): Page {
  const root = readTree(html);
  const matches = new Map<string, Element[]>();
  const byName = new Map<string, Element[]>();
  const aroundFigures = new Map<Element, Element | undefined>();
  const lines = new LineBuilder(root);
  const judge = new BesidesJudge();
  const matcher = INDEX.matcher();

  const keep = (map: Map<string, Element[]>, key: string, element: Element): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [element]);
    else if (list.at(-1) !== element) list.push(element);
  };
  walk(
    root,
    (node) => {
      if (!("children" in node)) {
        lines.addText(node);
        return;
      }
      if (KEPT.has(node.name)) keep(byName, node.name, node);
      if (node.name === "figure") aroundFigures.set(node, lines.besides?.name === "figure" ? aroundFigures.get(lines.besides) : lines.besides);
      const met = matcher.enter(node);
      for (const selector of met) keep(matches, selector, node);
      const isBody = met.some((selector) => BODIES.has(selector));
      lines.enter(node, !isBody && (met.some((selector) => BESIDES.has(selector)) || judge.isBesides(node)));
    },
    (element) => {
      lines.leave(element);
      matcher.leave();
    },
  );

  const system = recognize(matches);
  return {
    html,
    lines: lines.finish(),
    system,
    besidesOf: (figure) => aroundFigures.get(figure),
    named: (name) => byName.get(name) ?? [],
    places: (part) => {
      const own = system?.[part] ?? [];
      const all = [...own.map((selector) => ({ selector, isOwn: true })), ...(ANY_SYSTEM[part] ?? []).map((selector) => ({ selector, isOwn: false }))];
      return all.flatMap(({ selector, isOwn }) => {
        const elements = matches.get(selector);
        return elements === undefined ? [] : [{ selector, elements, isOwn }];
      });
    },
  };
}

/** The lines that stand in an element; they follow each other, and are found by halving. */
export function linesWithin(lines: readonly PageLine[], { start, end }: { readonly start: number; readonly end: number }): readonly PageLine[] {
  const firstFrom = (offset: number): number => {
    let [low, high] = [0, lines.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return lines.slice(firstFrom(start), firstFrom(end));
}

/** The lines of an element that belong to the article: none that stands in something beside it. */
export const ownLines = (page: Page, element: Element): readonly PageLine[] =>
  linesWithin(page.lines, element).filter(({ besides }) => besides === undefined || besides.start <= element.start);
