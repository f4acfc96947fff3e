// Selector: the part of CSS's selectors that the tables of content systems are written in: `h1.title[itemprop=headline]`, within `.body` or not.
import type { Element } from "../../markup/tree.js";

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
}

/** A compound for the element itself, then those for the elements around it, from within. */
type Selector = readonly [Compound, ...Compound[]];

const PIECE = /([.#]?)([\w\-]+)|\[([\w\-]+)(?:([~^$*]?=)"?([^\]"]*)"?)?\]/gu;

function readCompound(text: string): Compound {
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
  return { name, id, classes, attributes };
}

function readSelector(text: string): Selector | undefined {
  const [own, ...around] = text.split(" ").map(readCompound).reverse();
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
  for (const compound of around) {
    while (parent !== undefined && !fits(parent, compound)) parent = parent.parent;
    if (parent === undefined) return false;
    ({ parent } = parent);
  }
  return true;
}

/** A selector with what is written of it. */
interface Entry {
  readonly text: string;
  readonly selector: Selector;
}

/** Whether a compound asks for more than what half the elements of a page are. */
const isRare = ({ id, classes, attributes }: Compound): boolean => id !== undefined || classes.length > 0 || attributes.length > 0;

/** Selectors under the rarest thing that one of their compounds asks for. A map for each kind of thing: a key made for each class of a page would cost more than all else. */
class Lookup {
  readonly #byName = new Map<string, Entry[]>();
  readonly #byId = new Map<string, Entry[]>();
  readonly #byClass = new Map<string, Entry[]>();
  readonly #byAttribute = new Map<string, Entry[]>();

  add(entry: Entry, { name = "", id, classes: [className], attributes: [attribute] }: Compound): void {
    const [map, key] =
      id !== undefined ? [this.#byId, id] : className !== undefined ? [this.#byClass, className] : attribute !== undefined && attribute.name !== "href" ? [this.#byAttribute, attribute.name] : [this.#byName, name];
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  }

  /** Calls `visit` with every selector that may concern an element. */
  lookUp({ name, classes, attributes }: Element, visit: (entries: readonly Entry[]) => void): void {
    const byName = this.#byName.get(name);
    if (byName !== undefined) visit(byName);
    for (const className of classes) {
      const byClass = this.#byClass.get(className);
      if (byClass !== undefined) visit(byClass);
    }
    const byId = attributes.id === undefined ? undefined : this.#byId.get(attributes.id.toLowerCase());
    if (byId !== undefined) visit(byId);
    for (const attribute in attributes) {
      const byAttribute = this.#byAttribute.get(attribute);
      if (byAttribute !== undefined) visit(byAttribute);
    }
  }
}

/** The elements that each selector of a table meets, by the selector as written, in the order of the page. */
export type Matches = ReadonlyMap<string, readonly Element[]>;

/** Many selectors, looked up at once for every element of a page. */
export class SelectorIndex {
  readonly #own = new Lookup();
  /** Those that only the elements around tell from others: `.tags a`. */
  readonly #around = new Lookup();

  constructor(selectors: Iterable<string>) {
    for (const text of new Set(selectors)) {
      const selector = readSelector(text);
      if (selector === undefined) continue;
      const [own, ...around] = selector;
      const rarest = around.find(isRare) ?? around[0];
      if (!isRare(own) && rarest !== undefined) this.#around.add({ text, selector }, rarest);
      else this.#own.add({ text, selector }, own);
    }
  }

  /** Looks up the elements of one page, which are entered and left in its order. */
  matcher(): Matcher {
    return new Matcher(this.#own, this.#around);
  }
}

const NONE: readonly Entry[] = [];

/** The way through one page. */
class Matcher {
  readonly #own: Lookup;
  readonly #around: Lookup;
  /** For each open element, the selectors that may meet what lies within. */
  readonly #within: (readonly Entry[])[] = [];

  constructor(own: Lookup, around: Lookup) {
    this.#own = own;
    this.#around = around;
  }

  /** The selectors that an element meets. */
  enter(element: Element): readonly string[] {
    const found: string[] = [];
    const collect = (entries: readonly Entry[]): void => {
      for (const { text, selector } of entries) if (matches(element, selector)) found.push(text);
    };
    let within = this.#within.at(-1) ?? NONE;
    collect(within);
    this.#own.lookUp(element, collect);
    this.#around.lookUp(element, (entries) => {
      const opened = entries.filter((entry) => !within.includes(entry));
      if (opened.length > 0) within = [...within, ...opened];
    });
    this.#within.push(within);
    return found;
  }

  leave(): void {
    this.#within.pop();
  }
}
