// HTML writer: elements and texts, and their HTML, escaped by the serializer alone.
import { Element, ProcessingInstruction, Text } from "domhandler";
import { render } from "dom-serializer";
import { writableText } from "./characters.js";

/** An element of HTML that is to be written. */
export type HtmlElement = Element;
/** What stands in an element: others, and texts. */
export type HtmlContent = readonly (Element | string)[];
/** Values are escaped; an attribute without a value is left out, and true stands for one that needs none. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

function attributesOf(attributes: Attributes): Record<string, string> {
  const written: Record<string, string> = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written[name] = value === true ? "" : writableText(String(value));
  }
  return written;
}

/** An element with what stands in it. Names are those of our own tables, never of a document. */
export function element(name: string, attributes: Attributes = {}, content: HtmlContent = []): HtmlElement {
  return new Element(name, attributesOf(attributes), content.map((part) => (typeof part === "string" ? new Text(writableText(part)) : part)));
}

/**
 * A script that is data, or a style sheet. HTML reads no entity in either, so nothing is escaped: the text must hold neither the end of the element nor
 * a comment, which is for its writer to see to.
 */
export function rawElement(name: "script" | "style", attributes: Attributes, text: string): HtmlElement {
  const written = new Element(name, attributesOf(attributes), [new Text(text)]);
  // The serializer looks for the parent of a text before it escapes it.
  for (const child of written.children) child.parent = written;
  return written;
}

/** The HTML of some elements and texts, one behind the other. Persian stays as it is; `&`, `<`, `>`, no-break spaces and quotation marks are escaped where they must be. */
export function htmlOf(content: HtmlContent): string {
  const nodes = content.map((part) => (typeof part === "string" ? new Text(writableText(part)) : part));
  return render(nodes, { encodeEntities: "utf8", emptyAttrs: true });
}

const DOCTYPE = new ProcessingInstruction("!doctype", "!doctype html");

/** The HTML of a whole document, of its root element. */
export function documentOf(root: HtmlElement): string {
  return `${render([DOCTYPE])}\n${htmlOf([root])}\n`;
}
