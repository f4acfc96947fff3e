// XML reader: the elements of a document and their texts, as far as it can be read, in linear time and to a bounded depth.
import { type QuoteType, Tokenizer } from "htmlparser2";
import { readTree } from "./tree.js";

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** One element of XML. */
export class XmlElement {
  /** In small letters, since people differ in that; the prefix is the one by which the caller calls the namespace. */
  readonly name: string;
  /** By their names as written, in small letters. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[] = [];
  /** The characters right in it, entities decoded: those in its children are not among them. */
  text = "";
  /** What it is closed by. */
  readonly tag: string;
  readonly scope: Scope | undefined;
  readonly #source: string;
  readonly #start: number;
  #end: number;

  constructor(name: string, tag: string, attributes: ReadonlyMap<string, string>, scope: Scope | undefined, source: string, start: number) {
    this.name = name;
    this.tag = tag;
    this.attributes = attributes;
    this.scope = scope;
    this.#source = source;
    this.#start = start;
    this.#end = source.length;
  }

  endAt(end: number): void {
    this.#end = end;
  }

  /** Its text or, where elements stand in it, all of it as written: the XHTML of Atom, and HTML that somebody forgot to escape. */
  get content(): string {
    return this.children.length === 0 ? this.text : this.#source.slice(this.#start, this.#end).replaceAll("<![CDATA[", "").replaceAll("]]>", "");
  }
}

/** The prefixes that an element declares, with the addresses of their namespaces. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

/** The elements that stand in no other, in order; or why the document was not read. */
export type XmlReading = { readonly roots: readonly XmlElement[] } | { readonly fault: "too-deep" | "entities-declared" };

/** No feed and no agency's item nests half as deep. */
const DEEPEST = 100;

/** Names that XML does not know without a declaration and HTML does: &nbsp; &zwnj; &laquo;. */
const NAMED_ENTITY = /&[A-Za-z][0-9A-Za-z]{1,31};/gu;

function characterOf(entity: string): string {
  const [text] = readTree(entity).children;
  return text !== undefined && "text" in text ? text.text : entity;
}

const nothing = (): void => undefined;

/** Decodes the entities of a text or value, once each. Looking for them in these alone lets the document's tokenizer run from tag to tag. */
class EntityReader {
  #text = "";
  #decoded = "";
  readonly #tokenizer = new Tokenizer({ xmlMode: true }, {
    ontext: (start, end) => {
      this.#decoded += this.#text.slice(start, end).replace(NAMED_ENTITY, characterOf);
    },
    ontextentity: (codePoint) => {
      this.#decoded += String.fromCodePoint(codePoint);
    },
    // What is read here holds no tag.
    onattribdata: nothing, onattribentity: nothing, onattribend: nothing, onattribname: nothing, oncdata: nothing, onclosetag: nothing, oncomment: nothing, ondeclaration: nothing,
    onend: nothing, onopentagend: nothing, onopentagname: nothing, onprocessinginstruction: nothing, onselfclosingtag: nothing,
  });

  read(text: string): string {
    if (!text.includes("&")) return text;
    return text.split("<").map((part) => this.#readPart(part)).join("<");
  }

  #readPart(text: string): string {
    this.#text = text;
    this.#decoded = "";
    this.#tokenizer.reset();
    this.#tokenizer.write(text);
    this.#tokenizer.end();
    return this.#decoded;
  }
}

const ENTITY_DECLARATION = /<!ENTITY|^ENTITY/iu;

/** Receives htmlparser2's tokens. Its own parser looks through all open elements for each tag. */
class XmlBuilder {
  readonly roots: XmlElement[] = [];
  fault: "too-deep" | "entities-declared" | undefined;
  stop: () => void = () => undefined;
  readonly #xml: string;
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #open: XmlElement[] = [];
  #tag = "";
  #attributes: Map<string, string> | undefined;
  #attribute = "";
  #value = "";
  readonly #entities = new EntityReader();

  constructor(xml: string, prefixes: ReadonlyMap<string, string>) {
    this.#xml = xml;
    this.#prefixes = prefixes;
  }

  #fail(fault: "too-deep" | "entities-declared"): void {
    this.fault ??= fault;
    this.stop();
  }

  #addText(text: string): void {
    const innermost = this.#open.at(-1);
    if (innermost !== undefined) innermost.text += text;
  }

  ontext(start: number, end: number): void {
    this.#addText(this.#entities.read(this.#xml.slice(start, end)));
  }

  ontextentity(): void {
    // Entities are read with the text around them.
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#addText(this.#xml.slice(start, end - endOffset));
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#xml.slice(start, end).toLowerCase();
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#xml.slice(start, end).toLowerCase();
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#xml.slice(start, end);
  }

  onattribentity(): void {
    // Likewise.
  }

  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the tokenizer says how the value was quoted
  onattribend(_: QuoteType): void {
    this.#attributes ??= new Map();
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#entities.read(this.#value));
  }

  onopentagend(end: number): void {
    const element = this.#append(end);
    if (this.#open.length >= DEEPEST) this.#fail("too-deep");
    else this.#open.push(element);
  }

  onselfclosingtag(end: number): void {
    this.#append(end).endAt(end + 1);
  }

  #append(end: number): XmlElement {
    const parent = this.#open.at(-1);
    const attributes = this.#attributes ?? NO_ATTRIBUTES;
    const scope = this.#scopeOf(attributes, parent?.scope);
    const element = new XmlElement(this.#nameOf(this.#tag, scope), this.#tag, attributes, scope, this.#xml, end + 1);
    (parent?.children ?? this.roots).push(element);
    return element;
  }

  #scopeOf(attributes: ReadonlyMap<string, string>, outer: Scope | undefined): Scope | undefined {
    let own: Map<string, string> | undefined;
    for (const [name, value] of attributes) {
      if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
      own ??= new Map();
      own.set(name.slice("xmlns:".length), value.trim());
    }
    return own === undefined ? outer : { own, outer };
  }

  #nameOf(tag: string, scope: Scope | undefined): string {
    const colon = tag.indexOf(":");
    const prefix = colon === -1 ? "" : tag.slice(0, colon);
    const known = this.#prefixes.get(addressOf(prefix, scope) ?? "") ?? prefix;
    const local = tag.slice(colon + 1);
    return known === "" ? local : `${known}:${local}`;
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#xml.slice(start, end).toLowerCase();
    if (!this.#open.some((element) => element.tag === tag)) return;
    for (let closed = this.#open.pop(); closed !== undefined; closed = this.#open.pop()) {
      closed.endAt(start - 2);
      if (closed.tag === tag) return;
    }
  }

  ondeclaration(start: number, end: number): void {
    if (ENTITY_DECLARATION.test(this.#xml.slice(start, end))) this.#fail("entities-declared");
  }

  oncomment(): void {
    // Comments are no text.
  }

  onprocessinginstruction(): void {
    // Nor is what is said to programs.
  }

  onend(): void {
    // What is open ends where the document does.
  }
}

/** The namespace of a prefix, by the innermost element that declares it. */
function addressOf(prefix: string, scope: Scope | undefined): string | undefined {
  for (let here = scope; here !== undefined; here = here.outer) {
    const address = here.own.get(prefix);
    if (address !== undefined) return address;
  }
  return undefined;
}

/**
 * Reads the elements of a document. `prefixes` says by which prefix a namespace is called here, whatever the document calls it; "" for none.
 *
 * What is not well-formed is read as far as it goes: named entities of HTML, ampersands and tags that nobody escaped, elements that nobody closed, text
 * before the XML declaration. A document that declares entities of its own or nests deeper than 100 elements is not read. Never throws.
 */
export function readXml(xml: string, prefixes: ReadonlyMap<string, string> = new Map()): XmlReading {
  const builder = new XmlBuilder(xml, prefixes);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, builder);
  builder.stop = () => {
    tokenizer.pause();
  };
  tokenizer.write(xml);
  tokenizer.end();
  return builder.fault === undefined ? { roots: builder.roots } : { fault: builder.fault };
}
