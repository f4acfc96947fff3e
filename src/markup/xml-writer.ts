// XML writer: elements and texts, and the document of them, each text escaped as it comes in.
import { CDATA, Element, Text } from "domhandler";
import { render } from "dom-serializer";
import { escapeUTF8 } from "entities";
import { writableText } from "./characters.js";

/** An element of XML that is to be written. */
export type WrittenElement = Element;
/** Markup that the HTML writer made, every character of it writable: written as CDATA so that people can read it. */
interface Quoted {
  readonly markup: string;
}
/** What stands in an element: others, texts, and markup of another language. */
export type XmlContent = readonly (WrittenElement | string | Quoted)[];
/** Values are escaped; an attribute without a value is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** The serializer writes Persian as numbers where it escapes XML by itself, so it gets what is escaped already, and escapes nothing. */
const escaped = (text: string): string => escapeUTF8(writableText(text));

/** What ends a section of CDATA (XML 1.0, 2.7). */
const SECTION_END = "]]>";

const section = (text: string): CDATA => new CDATA([new Text(text)]);

/** Sections of CDATA, parted within each `]]>`. */
function sections(text: string): readonly CDATA[] {
  if (!text.includes(SECTION_END)) return [section(text)];
  const parts = text.split(SECTION_END);
  return parts.map((part, index) => section(`${index === 0 ? "" : ">"}${part}${index === parts.length - 1 ? "" : "]]"}`));
}

function nodesOf(content: XmlContent): (Element | Text | CDATA)[] {
  const nodes: (Element | Text | CDATA)[] = [];
  for (const part of content) {
    if (typeof part === "string") nodes.push(new Text(escaped(part)));
    else if ("markup" in part) nodes.push(...sections(part.markup));
    else nodes.push(part);
  }
  return nodes;
}

function attributesOf(attributes: XmlAttributes): Record<string, string> {
  const written: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written[name] = escaped(String(value));
  }
  return written;
}

/** An element with what stands in it. Names are those of our own tables, never of a document. */
export function element(name: string, attributes: XmlAttributes = {}, content: XmlContent = []): WrittenElement {
  return new Element(name, attributesOf(attributes), nodesOf(content));
}

/** An element of a text alone; none where there is no text. */
export const textElement = (name: string, text: string | undefined, attributes: XmlAttributes = {}): WrittenElement[] =>
  text === undefined ? [] : [element(name, attributes, [text])];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The document of an element, with its XML declaration. Persian stays as it is. */
export function xmlDocument(root: WrittenElement): string {
  return DECLARATION + render(root, { xmlMode: true, encodeEntities: false });
}
