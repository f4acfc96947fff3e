// XML writer: elements and texts, and the document of them, escaped by the serializer alone.
import { toXml } from "xast-util-to-xml";
import { writableText } from "./characters.js";

/** What the serializer takes. */
type Node = Exclude<Parameters<typeof toXml>[0], readonly unknown[]>;
type NodeOf<Type extends Node["type"]> = Extract<Node, { readonly type: Type }>;

/** An element of XML that is to be written. */
export type WrittenElement = NodeOf<"element">;
/** Markup that the HTML writer made, every character of it writable: written as CDATA so that people can read it. */
export interface Quoted {
  readonly markup: string;
}
/** What stands in an element: others, texts, and markup of another language. */
export type XmlContent = readonly (WrittenElement | string | Quoted)[];
/** Values are escaped; an attribute without a value is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** What ends a section of CDATA, and what no text may hold (XML 1.0, 2.4). The serializer writes it as it is in a text, and changes it in CDATA. */
const SECTION_END = "]]>";

/** Sections of CDATA, parted within each `]]>`. */
function sections(text: string): NodeOf<"cdata">[] {
  if (!text.includes(SECTION_END)) return [{ type: "cdata", value: text }];
  const parts = text.split(SECTION_END);
  return parts.map((part, index) => ({ type: "cdata", value: `${index === 0 ? "" : ">"}${part}${index === parts.length - 1 ? "" : "]]"}` }));
}

function nodesOf(content: XmlContent): WrittenElement["children"] {
  const nodes: WrittenElement["children"] = [];
  for (const part of content) {
    if (typeof part === "string") {
      const text = writableText(part);
      if (text.includes(SECTION_END)) nodes.push(...sections(text));
      else nodes.push({ type: "text", value: text });
    } else if ("markup" in part) nodes.push(...sections(part.markup));
    else nodes.push(part);
  }
  return nodes;
}

function attributesOf(attributes: XmlAttributes): Record<string, string> {
  const written: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written[name] = writableText(String(value));
  }
  return written;
}

/** An element with what stands in it. Names are those of our own tables, never of a document. */
export function element(name: string, attributes: XmlAttributes = {}, content: XmlContent = []): WrittenElement {
  return { type: "element", name, attributes: attributesOf(attributes), children: nodesOf(content) };
}

/** An element of a text alone; none where there is no text. */
export const textElement = (name: string, text: string | undefined, attributes: XmlAttributes = {}): WrittenElement[] =>
  text === undefined ? [] : [element(name, attributes, [text])];

const DECLARATION: NodeOf<"instruction"> = { type: "instruction", name: "xml", value: 'version="1.0" encoding="UTF-8"' };

/** The document of an element, with its XML declaration. Persian stays as it is. */
export function xmlDocument(root: WrittenElement): string {
  return toXml([DECLARATION, { type: "text", value: "\n" }, root], { closeEmptyElements: true, tightClose: true });
}
