// Read body: the blocks of a ninjs item, from the best of its bodies and from its descriptions.
import type { Block } from "../../schema/block.js";
import { blockText } from "../../schema/block.js";
import { plainText } from "../../markup/tree.js";
import { readBodyHtml } from "../html/read-body.js";
import { printedText } from "../reading/values.js";
import type { RoledText } from "./item.js";
import { readNitf } from "./nitf.js";
import { LEAD_ROLES } from "./vocabulary.js";

type Kind = "html" | "xml" | "text";

/** The kind of a body by its content type, else by its role, else by how it begins. */
function kindOf({ contentType, role, value }: RoledText): Kind {
  const said = contentType === "" ? role : contentType;
  if (said.includes("html")) return "html";
  if (said.includes("nitf") || said.includes("xml")) return "xml";
  return contentType === "" && value.startsWith("<") ? "html" : "text";
}

const EMPTY_LINE = /\n[ \t]*\n/u;

/** Paragraphs with an empty line between; where there is none, each line is one. */
function readPlainText(text: string): Block[] {
  const whole = text.replace(/\r\n?/gu, "\n");
  const paragraphs = EMPTY_LINE.test(whole) ? whole.split(/\n[ \t]*\n/u) : whole.split("\n");
  return paragraphs.flatMap((paragraph) => {
    const printed = printedText(paragraph.split("\n").map((line) => line.trim()).join("\n"));
    return printed === undefined ? [] : [{ type: "paragraph", text: printed }];
  });
}

const READERS: Readonly<Record<Kind, (value: string) => Block[]>> = { html: readBodyHtml, xml: readNitf, text: readPlainText };
/** The one that says most first. */
const KINDS: readonly Kind[] = ["html", "xml", "text"];

function bestBody(bodies: readonly RoledText[]): readonly Block[] {
  for (const kind of KINDS) {
    const body = bodies.find((one) => kindOf(one) === kind);
    const blocks = body === undefined ? [] : READERS[kind](body.value);
    if (blocks.length > 0) return blocks;
  }
  return [];
}

/** The quotes that a pullquote points to do not travel in ninjs. */
const withoutQuoteId = (block: Block): Block => (block.type === "pullquote" ? { type: "pullquote", text: block.text } : block);

/** Letters and digits alone: what two spellings of one sentence share. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** A headline repeated, and a place line, may stand before the lead. */
const WHERE_LEADS_STAND = 5;

/** A body without the headline that others print above it. */
function withoutHeadline(body: readonly Block[], headline: string | undefined): readonly Block[] {
  const wanted = bare(headline ?? "");
  const [first] = body;
  return first !== undefined && wanted !== "" && "text" in first && bare(first.text) === wanted ? body.slice(1) : body;
}

const leadsOf = (value: string): readonly Block[] => readPlainText(value).map((block) => (block.type === "paragraph" ? { type: "lead", text: block.text } : block));

/** A body whose lead is told from its paragraphs, or put before them where they do not hold it. */
function withLead(body: readonly Block[], description: string): readonly Block[] {
  const wanted = bare(description);
  if (wanted === "" || body.some(({ type }) => type === "lead")) return body;
  const at = body.slice(0, WHERE_LEADS_STAND).findIndex((block) => block.type === "paragraph" && bare(block.text) === wanted);
  if (at !== -1) return body.map((block, index) => (index === at && block.type === "paragraph" ? { ...block, type: "lead" } : block));
  // Agencies cut the beginning of the text for a description, somewhere within a sentence.
  return bare(body.map(blockText).join("")).includes(wanted) ? body : [...leadsOf(description), ...body];
}

/** The words of a text that may be HTML. */
export const wordsOf = ({ contentType, value }: RoledText): string => (contentType.includes("html") ? plainText(value) : value);

/** What is known of an item whose body is read. */
export interface BodySources {
  readonly bodies: readonly RoledText[];
  readonly descriptions: readonly RoledText[];
  readonly headline: string | undefined;
  /** Whether the body says by itself what is a lead. */
  readonly isOwn: boolean;
}

/** The blocks of an item. */
export function readBody({ bodies, descriptions, headline, isOwn }: BodySources): Block[] {
  const body = bestBody(bodies).map(withoutQuoteId);
  if (isOwn) return body;
  const description = descriptions.find(({ role }) => role === "lead") ?? descriptions.find(({ role }) => LEAD_ROLES.has(role));
  const rest = withoutHeadline(body, headline);
  return [...(description === undefined ? rest : withLead(rest, wordsOf(description)))];
}
