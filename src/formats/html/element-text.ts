// Element text: the words of an element as a browser shows them, on its lines.
import { BLOCKS, type Element, type Node } from "../../markup/tree.js";

/** White space of HTML that is shown as one space; a no-break space is a character like others. */
export const SPACES = /[ \t\n\f]{2,}|[\t\n\f]/gu;
export const SPACES_AROUND_LINES = / ?\n ?/gu;
/** What the ends of a text and of its lines may have besides words: most texts have none. */
const TO_TRIM = /^ | $|\n| {2}/u;

/** The marks that browsers draw around `<q>` in Persian, unless its writer printed some. */
const [OPENING, CLOSING] = ["«", "»"];
const MARKED = /^\s*[«‹"“„']/u;

/** What is no text of an article, wherever it stands. */
export const NO_TEXT: ReadonlySet<string> = new Set(["script", "style", "head", "title", "template", "noscript", "svg", "math", "object", "form", "button", "select", "textarea", "nav"]);

/** Whether a node is an element. */
export const hasChildren = (node: Node): node is Element => node.name !== "";
/** Whether a node is words. */
export const isText = (node: Node): node is Extract<Node, { text: string }> => "text" in node;

/** Puts marks around what stands in a `<q>`: the pieces from an index on. */
export function addMarks(pieces: string[], first: number): void {
  const begin = pieces[first];
  if (begin === undefined || MARKED.test(begin)) return;
  pieces[first] = OPENING + begin;
  pieces.push(CLOSING);
}

/** The words of an element, each `<br>` and each block in it on a line of its own. */
export function lineText(element: Element): string {
  const pieces: string[] = [];
  const collect = (node: Node): void => {
    if (isText(node)) {
      pieces.push(node.text.replace(SPACES, " "));
      return;
    }
    if (NO_TEXT.has(node.name)) return;
    if (node.name === "br") pieces.push("\n");
    const isBlock = BLOCKS.has(node.name);
    if (isBlock) pieces.push("\n");
    const first = pieces.length;
    node.children.forEach(collect);
    if (node.name === "q") addMarks(pieces, first);
    if (isBlock) pieces.push("\n");
  };
  element.children.forEach(collect);
  return trimmed(pieces.join(""));
}

/** Spaces that a browser shows as one, and lines without a word left out. */
export const trimmed = (text: string): string => !TO_TRIM.test(text) ? text : text.replace(/ {2,}/gu, " ").replace(SPACES_AROUND_LINES, "\n").replace(/\n{2,}/gu, "\n").replace(/^[ \n]|[ \n]$/gu, "");
