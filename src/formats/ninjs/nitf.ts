// NITF: the paragraphs and headings of a body in IPTC's older XML, or in that of an agency which is like it.
import { BLOCKS, type Element, readTree, walk } from "../../markup/tree.js";
import type { Block } from "../../schema/block.js";
import { NOT_BLANK } from "../../schema/patterns.js";

/** Elements of text and what they are here (NITF 3.6; `citat` is a Swedish agency's for a line of a speaker). */
const TEXTS: ReadonlyMap<string, "paragraph" | "heading"> = new Map([["p", "paragraph"], ["citat", "paragraph"], ["li", "paragraph"], ["hl2", "heading"], ["h2", "heading"], ["h3", "heading"]]);
/** What is told elsewhere in the item: headlines, bylines, pictures, the end. */
const PASSED_OVER: ReadonlySet<string> = new Set(["head", "body.head", "body.end", "hedline", "byline", "dateline", "distributor", "tagline", "media", "bild", "rubrik", "dat", "script", "style"]);

const SPACES = /[ \t\n\f\r]+/gu;

/** Reads the body of an NITF document. Names in capitals are the same ones. Never throws. */
export function readNitf(xml: string): Block[] {
  const blocks: Block[] = [];
  let open: Element | undefined;
  let passed: Element | undefined;
  let pieces: string[] = [];
  walk(
    readTree(xml),
    (node) => {
      if (passed !== undefined) return;
      if (node.name === "" && "text" in node) {
        if (open !== undefined) pieces.push(node.text);
      } else if ("children" in node) {
        if (PASSED_OVER.has(node.name)) passed = node;
        else if (open === undefined && TEXTS.has(node.name)) open = node;
        else if (BLOCKS.has(node.name)) pieces.push(" ");
      }
    },
    (element) => {
      if (element === passed) passed = undefined;
      if (element !== open) return;
      const text = pieces.join("").replace(SPACES, " ").trim();
      if (NOT_BLANK.test(text)) {
        if (TEXTS.get(element.name) === "heading") blocks.push({ type: "heading", text, level: 2 });
        else blocks.push({ type: element.classes.includes("lead") ? "lead" : "paragraph", text });
      }
      open = undefined;
      pieces = [];
    },
  );
  return blocks;
}
