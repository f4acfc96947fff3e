// Tree: the elements and texts of a page, each with its place. Built from htmlparser2's tokens, in linear time and to a bounded depth.
import { type QuoteType, Tokenizer } from "htmlparser2";

/** The attributes that anything here is read from; all others are left out of the tree. */
const ATTRIBUTES = [
  "class", "id", "itemprop", "itemtype", "property", "name", "http-equiv", "content", "datetime", "rel", "href", "type", "value", "style", "hidden", "typeof", "data-tarikh",
  "data-ng-app", "role", "aria-labelledby", "src", "data-src", "data-lazy-src", "data-original", "alt", "width", "height", "srcset", "poster",
  "data-level", "data-quote-id", "data-renditions", "data-duration", "data-provider", "data-digital-source-type",
] as const;
type Attribute = (typeof ATTRIBUTES)[number];

const READ: ReadonlySet<string> = new Set(ATTRIBUTES);
const isRead = (name: string): name is Attribute => READ.has(name);

/** Characters of the page, entities decoded. */
export interface Text {
  readonly name: "";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One element; places count in UTF-16 code units of the page, from the opening tag to behind the closing one. */
export interface Element {
  /** In small letters. */
  readonly name: string;
  readonly attributes: Readonly<Partial<Record<Attribute, string>>>;
  /** In small letters, as pages of one system differ in that. */
  readonly classes: readonly string[];
  readonly parent: Element | undefined;
  readonly children: readonly Node[];
  readonly start: number;
  readonly end: number;
}

export type Node = Element | Text;

interface OpenElement extends Element {
  readonly attributes: Partial<Record<Attribute, string>>;
  classes: readonly string[];
  readonly children: Node[];
  end: number;
}

const VOID: ReadonlySet<string> = new Set("area base basefont br col command embed frame hr img input keygen link meta param source track wbr".split(" "));

/** Elements that break a line of text (HTML Living Standard, 15.3 "Flow content", and those that old pages lay out with). */
export const BLOCKS: ReadonlySet<string> = new Set(
  ("address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html "
    + "legend li listing main menu nav ol optgroup option p plaintext pre search section select summary table tbody td tfoot th thead title tr ul xmp").split(" "),
);

/** What an opening tag closes, where it is the innermost open one (HTML Living Standard, 13.1.2.4 "Optional tags"). */
const CLOSED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["li", ["li"]],
  ["dt", ["dt", "dd"]],
  ["dd", ["dt", "dd"]],
  ["tr", ["tr", "td", "th"]],
  ["td", ["td", "th"]],
  ["th", ["td", "th"]],
  ["tbody", ["tr", "td", "th", "tbody", "thead"]],
  ["tfoot", ["tr", "td", "th", "tbody", "thead"]],
  ["option", ["option"]],
  ["body", ["head"]],
]);
/** A block closes a paragraph. */
const PARAGRAPH: readonly string[] = ["p"];

/** A stray closing tag inside of one of these closes nothing around it. */
const SCOPES: ReadonlySet<string> = new Set(["td", "th", "table", "button", "object", "template"]);
/** But these tags belong to the table itself. */
const TABLE_PARTS: ReadonlySet<string> = new Set("table tbody thead tfoot tr td th".split(" "));

/** Browsers nest no deeper either (Blink: 512), and no page that people write comes near. Deeper elements become siblings. */
const DEEPEST = 512;

/** Texts inline; what is neither here nor a block is misspelt, or a web component. */
const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup time tt u var".split(" "),
);

const NO_CLASSES: readonly string[] = [];

/** Receives htmlparser2's tokens. Its own parser looks through all open elements for each tag, which takes hours on a page of hostile nesting. */
class TreeBuilder {
  readonly root: OpenElement = { name: "#root", attributes: {}, classes: [], parent: undefined, children: [], start: 0, end: 0 };
  readonly #html: string;
  readonly #open: OpenElement[];
  #opening: OpenElement | undefined;
  #attribute = "";
  #value = "";
  #text = "";
  #textStart = 0;
  #textEnd = 0;
  #isRaw = false;
  /** A page writes the same few lists again and again. */
  readonly #classLists = new Map<string, readonly string[]>();

  constructor(html: string) {
    this.#html = html;
    this.#open = [this.root];
  }

  get #innermost(): OpenElement {
    return this.#open.at(-1) ?? this.root;
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#html.slice(start, end), start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    // An entity is at least three characters long; where exactly it begins only matters where it begins a text.
    this.#addText(String.fromCodePoint(codePoint), Math.max(this.#textEnd, end - 3), end);
  }

  #addText(text: string, start: number, end: number): void {
    // Scripts and styles are no text; linked data is read from its own.
    if (this.#isRaw) return;
    if (this.#text === "") this.#textStart = start;
    this.#text += text;
    this.#textEnd = end;
  }

  #flush(): void {
    if (this.#text === "") return;
    this.#innermost.children.push({ name: "", text: this.#text, start: this.#textStart, end: this.#textEnd });
    this.#text = "";
  }

  onopentagname(start: number, end: number): void {
    this.#flush();
    const name = this.#html.slice(start, end).toLowerCase();
    const closed = CLOSED_BY.get(name) ?? (BLOCKS.has(name) && name !== "br" ? PARAGRAPH : undefined);
    while (closed?.includes(this.#innermost.name) === true) this.#close(this.#open.length - 1, start - 1);
    this.#opening = { name, attributes: {}, classes: NO_CLASSES, parent: this.#innermost, children: [], start: start - 1, end };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (isRead(this.#attribute)) this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    if (isRead(this.#attribute)) this.#value += String.fromCodePoint(codePoint);
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the tokenizer says how the value was quoted
  onattribend(_: QuoteType): void {
    if (this.#opening === undefined || !isRead(this.#attribute)) return;
    this.#opening.attributes[this.#attribute] ??= this.#value;
    if (this.#attribute === "class") this.#opening.classes = this.#classesOf(this.#value);
  }

  #classesOf(value: string): readonly string[] {
    let list = this.#classLists.get(value);
    if (list === undefined) {
      list = value.toLowerCase().split(/\s+/u);
      this.#classLists.set(value, list);
    }
    return list;
  }

  onopentagend(end: number): void {
    const element = this.#opening;
    if (element === undefined) return;
    this.#opening = undefined;
    element.end = end + 1;
    this.#innermost.children.push(element);
    this.#isRaw = element.name === "style" || (element.name === "script" && !/ld\+json/iu.test(element.attributes.type ?? ""));
    if (!VOID.has(element.name) && (this.#open.length < DEEPEST)) this.#open.push(element);
  }

  onselfclosingtag(end: number): void {
    const isForeign = this.#open.some(({ name }) => name === "svg" || name === "math") || this.#opening?.name === "svg";
    const { length } = this.#open;
    this.onopentagend(end);
    this.#isRaw = false;
    if (isForeign && this.#open.length > length) this.#close(length, end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.#flush();
    this.#isRaw = false;
    const name = this.#html.slice(start, end).toLowerCase();
    // What stands behind these still belongs to the page.
    if (name === "body" || name === "html") return;
    if (name === "br") this.#innermost.children.push({ name, attributes: {}, classes: NO_CLASSES, parent: this.#innermost, children: [], start: start - 2, end: end + 1 });
    const at = this.#matching(name);
    if (at !== undefined) this.#close(at, end + 1);
  }

  /** The open element that a closing tag closes. That of an inline element never reaches through a block. */
  #matching(name: string): number | undefined {
    const isBlock = BLOCKS.has(name);
    for (let at = this.#open.length - 1; at > 0; at -= 1) {
      const open = this.#open[at]?.name ?? "";
      if (open === name) return at;
      if (SCOPES.has(open) && !TABLE_PARTS.has(name)) break;
      if (!isBlock && BLOCKS.has(open)) break;
    }
    // `<sapn>…</span>`: a misspelt tag is closed by the right one.
    const { name: innermost } = this.#innermost;
    const isMisspelt = INLINE.has(name) && !INLINE.has(innermost) && !BLOCKS.has(innermost) && !innermost.includes("-") && this.#open.length > 1;
    return isMisspelt ? this.#open.length - 1 : undefined;
  }

  #close(at: number, end: number): void {
    for (const element of this.#open.splice(at)) element.end = end;
  }

  onend(): void {
    this.#flush();
    for (const element of this.#open) element.end = this.#html.length;
  }

  oncomment(): void {
    this.#flush();
  }

  oncdata(): void {
    this.#flush();
  }

  ondeclaration(): void {
    this.#flush();
  }

  onprocessinginstruction(): void {
    this.#flush();
  }
}

/** Reads a page into a tree. Never throws on a string; what is nested deeper than 512 elements lies beside its parent. */
export function readTree(html: string): Element {
  const builder = new TreeBuilder(html);
  // Without entities to look for it runs from tag to tag.
  const tokenizer = new Tokenizer({ decodeEntities: html.includes("&") }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

/** Goes through a tree in the order of the page, without recursion; `leave` is called behind an element's children. */
export function walk(root: Element, enter: (node: Node) => void, leave?: (element: Element) => void): void {
  const trail: { readonly element: Element; next: number }[] = [{ element: root, next: 0 }];
  for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
    const child = here.element.children[here.next];
    here.next += 1;
    if (child === undefined) {
      trail.pop();
      if (here.element !== root) leave?.(here.element);
      continue;
    }
    enter(child);
    if (child.name !== "" && "children" in child) trail.push({ element: child, next: 0 });
  }
}

/** Whether an element lies inside of another. */
export const isWithin = (inner: { readonly start: number; readonly end: number }, outer: { readonly start: number; readonly end: number }): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** The characters of an element, white space as one space. */
export function textOf(element: Element): string {
  const pieces: string[] = [];
  walk(element, (node) => {
    if (node.name === "" && "text" in node) pieces.push(node.text);
    else if (BLOCKS.has(node.name)) pieces.push(" ");
  });
  return pieces.join("").replace(/\s+/gu, " ").trim();
}

/** The characters of a piece of HTML: what a value printed with entities or tags in it says. */
export function plainText(html: string): string {
  return /[&<]/u.test(html) ? textOf(readTree(html)) : html.replace(/\s+/gu, " ").trim();
}
