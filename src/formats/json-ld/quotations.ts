// Quotations: the quotes of an article, and schema.org's, both ways.
import { type Block, blockText } from "../../schema/block.js";
import type { Quote, Span } from "../../schema/types.js";
import type { Diagnostics } from "../reading/diagnostic.js";
import { Ids } from "../reading/ids.js";
import { filled, type Thing } from "../reading/values.js";
import { compact } from "../writing/compact.js";
import { type Graph, idBehind, typesOf } from "./graph.js";
import { fromSpeaker, toSpeaker } from "./parties.js";
import type { JsonLdQuotation, JsonLdThing } from "./types.js";

const named = (type: JsonLdThing["@type"], name: string | undefined): JsonLdThing | undefined => (name === undefined ? undefined : { "@type": type, name });

/** Writes the words of somebody. An indirect quote is none: a Quotation would give the article's words as the speaker's. */
export function toQuotations(quotes: readonly Quote[]): JsonLdQuotation[] {
  return quotes.filter(({ form }) => form !== "indirect").map(({ id, text, speaker, topic, occasion, addressee }) =>
    compact<JsonLdQuotation>({
      "@type": "Quotation",
      "@id": `#quote-${id}`,
      text,
      spokenByCharacter: speaker && toSpeaker(speaker),
      about: named("Thing", topic),
      recordedAt: named("Event", occasion),
      audience: named("Audience", addressee),
    }),
  );
}

/** Where the words stand in the body, if they stand there once. */
function spansOf(text: string, texts: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (const [block, candidate] of texts.entries()) {
    const start = candidate.indexOf(text);
    if (start === -1) continue;
    if (spans.length > 0 || candidate.includes(text, start + 1)) return [];
    spans.push({ block, start, end: start + text.length });
  }
  return spans;
}

/** A document with more quotations than this is no article. */
const MOST_QUOTATIONS = 1000;

/** Reads the quotations of an article, and finds their words in its body. Who has given a Quotation has meant it: its confidence is 1. */
export function fromQuotations(things: readonly Thing[], body: readonly Block[], graph: Graph, diagnostics: Diagnostics): Quote[] {
  const texts = body.map(blockText);
  const ids = new Ids("quote-");
  const quotations = things.filter((thing) => typesOf(thing).includes("Quotation"));
  if (quotations.length > MOST_QUOTATIONS) diagnostics.report("too-many", [...graph.path, "hasPart", MOST_QUOTATIONS], "Quotation");
  return quotations.slice(0, MOST_QUOTATIONS).flatMap((thing) => {
    const text = graph.text(thing["text"]) ?? graph.text(thing["name"]);
    if (text === undefined) return [];
    const id = ids.of(idBehind("quote", thing["@id"]));
    const [speaker] = [...graph.things(thing["spokenByCharacter"]), ...graph.things(thing["author"]), ...graph.things(thing["creator"])];
    return [filled<Quote>({
      id, text, form: "direct",
      speaker: speaker && fromSpeaker(speaker, graph),
      topic: graph.text(thing["about"]), occasion: graph.text(thing["recordedAt"]), addressee: graph.text(thing["audience"]),
      spans: spansOf(text, texts), confidence: 1, rule: "json-ld",
    })];
  });
}
