// Selector: the part of CSS's selectors that the tables of content systems are written in.
import type { Element } from "./tree.js";

type AttributeName = keyof Element["attributes"];

interface AttributeTest {
  readonly name: AttributeName;
  readonly operator: "" | "=" | "^=" | "$=" | "*=" | "~=";
  readonly value: string;
}

/** What is asked of one element: `h1.title[itemprop=headline]`. */
interface Compound {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
  /** Whether the part before stands for the parent, not for any element around. */
  readonly isChild: boolean;
}

/** A compound for the element itself, then those for the elements around it, from within. */
type Selector = readonly [Compound, ...Compound[]];

const PIECE = /([.#]?)([\w\-]+)|\[([\w\-]+)(?:([~^$*]?=)"?([^\]"]*)"?)?\]/gu;
const PART = /(>\s)?((?:[^\s>[\]]|\[[^\]]*\])+)/gu;

function readCompound(text: string, isChild: boolean): Compound {
  let [name, id]: [string | undefined, string | undefined] = [undefined, undefined];
  const classes: string[] = [];
  const attributes: AttributeTest[] = [];
  for (const [, mark, word = "", attribute, operator = "", value = ""] of text.matchAll(PIECE)) {
    // The tables are the house's own: names of attributes and operators in them are those of the types.
    if (attribute !== undefined) attributes.push({ name: attribute as AttributeName, operator: operator as AttributeTest["operator"], value: value.toLowerCase() });
    else if (mark === ".") classes.push(word.toLowerCase());
    else if (mark === "#") id = word.toLowerCase();
    else name = word.toLowerCase();
  }
  return { name, id, classes, attributes, isChild };
}

function readSelector(text: string): Selector | undefined {
  const parts = Array.from(text.matchAll(PART), ([, child, compound = ""]) => readCompound(compound, child !== undefined)).reverse();
  const [own, ...around] = parts;
  return own === undefined ? undefined : [own, ...around];
}

const TESTS: Readonly<Record<AttributeTest["operator"], (actual: string, value: string) => boolean>> = {
  "": () => true,
  "=": (actual, value) => actual === value,
  "^=": (actual, value) => actual.startsWith(value),
  "$=": (actual, value) => actual.endsWith(value),
  "*=": (actual, value) => actual.includes(value),
  "~=": (actual, value) => actual.split(/\s+/u).includes(value),
};

function fits(element: Element, { name, id, classes, attributes }: Compound): boolean {
  return (
    (name === undefined || element.name === name) &&
    (id === undefined || element.attributes.id?.toLowerCase() === id) &&
    classes.every((className) => element.classes.includes(className)) &&
    attributes.every((test) => {
      const actual = element.attributes[test.name]?.toLowerCase();
      return actual !== undefined && TESTS[test.operator](actual, test.value);
    })
  );
}

function matches(element: Element, [own, ...around]: Selector): boolean {
  if (!fits(element, own)) return false;
  let { parent } = element;
  let { isChild } = own;
  for (const compound of around) {
    while (!isChild && parent !== undefined && !fits(parent, compound)) parent = parent.parent;
    if (parent === undefined || !fits(parent, compound)) return false;
    ({ parent } = parent);
    ({ isChild } = compound);
  }
  return true;
}

/** Under what an element must be looked up to meet a selector: the rarest thing that it asks for. */
function keyOf([{ name, id, classes, attributes }]: Selector): string {
  const [className] = classes;
  const [attribute] = attributes;
  if (id !== undefined) return `#${id}`;
  if (className !== undefined) return `.${className}`;
  return attribute === undefined ? (name ?? "") : `[${attribute.name}`;
}

/** The elements that each selector of a table meets, by the selector as written, in the order of the page. */
export type Matches = ReadonlyMap<string, readonly Element[]>;

/** Many selectors, looked up at once for every element of a page. */
export class SelectorIndex {
  readonly #byKey = new Map<string, { readonly text: string; readonly selector: Selector }[]>();

  constructor(selectors: Iterable<string>) {
    for (const text of new Set(selectors)) {
      const selector = readSelector(text);
      if (selector === undefined) continue;
      const key = keyOf(selector);
      const list = this.#byKey.get(key) ?? [];
      list.push({ text, selector });
      this.#byKey.set(key, list);
    }
  }

  #lookUp(key: string, element: Element, found: string[]): void {
    for (const { text, selector } of this.#byKey.get(key) ?? []) if (matches(element, selector)) found.push(text);
  }

  /** The selectors that an element meets. */
  meeting(element: Element): readonly string[] {
    const found: string[] = [];
    this.#lookUp(element.name, element, found);
    const { id } = element.attributes;
    if (id !== undefined) this.#lookUp(`#${id.toLowerCase()}`, element, found);
    for (const className of element.classes) this.#lookUp(`.${className}`, element, found);
    for (const attribute in element.attributes) this.#lookUp(`[${attribute}`, element, found);
    return found;
  }
}
