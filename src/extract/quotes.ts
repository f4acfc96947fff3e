// Quotes: what is said after each cue, by whom, and where it stands.
import type { Quote, Span, Speaker } from "../schema/types.js";
import { withoutAttribution } from "./attribution.js";
import { readClause } from "./clause.js";
import { type CueMatch, findCues, isOpeningMark } from "./cues.js";
import type { Diagnostics } from "./diagnostic.js";
import type { Line } from "./document.js";
import { companions } from "./mention.js";
import type { People } from "./people.js";
import type { PrintedNames } from "./printed-names.js";
import { followSpeakers } from "./speakers.js";

/** A cue with its place among the blocks of the body; each line is one block. */
interface PlacedCue extends CueMatch {
  readonly block: number;
}

/**
 * How sure a speaker is by the way the article tells him: the share that was right, by name and letter, among the 150 quotes found in 81
 * hand-annotated articles. A name with its role is hardly ever wrong; one word that nothing else in the article explains hardly ever is a
 * whole name. Of a quote without a speaker it is the share whose text was right.
 */
const CONFIDENCE = { nameWithRole: 0.9, fullName: 0.7, oneWord: 0.1, surname: 0.9, pronoun: 0.75, role: 0.2, implicit: 0.5, noSpeaker: 0.75 } as const;

function confidenceIn(speaker: Speaker | undefined): number {
  if (speaker === undefined) return CONFIDENCE.noSpeaker;
  if (speaker.resolution !== "full-name") return CONFIDENCE[speaker.resolution];
  if (speaker.role !== undefined) return CONFIDENCE.nameWithRole;
  return speaker.name.includes(" ") ? CONFIDENCE.fullName : CONFIDENCE.oneWord;
}

const EDGE_SPACE = /\s/u;
/** Marks that end a sentence and are not part of what was said. */
const FINAL_MARKS = new Set(".!؟?،؛,;… ");
const CLOSING_OF: Readonly<Record<string, string>> = { "«": "»", '"': '"', "“": "”" };

/** The stretch without spaces and quotation marks around it. Where a mark opens, the voice ends at the one that closes it. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE_SPACE.test(text.charAt(start))) start += 1;
  if (isOpeningMark(text.charAt(start))) {
    const closing = text.indexOf(CLOSING_OF[text.charAt(start)] ?? "", start + 1);
    start += 1;
    if (closing !== -1 && closing < end) end = closing;
  }
  while (end > start && FINAL_MARKS.has(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
}

/** The first person, in a pronoun or a verb's ending: the voice of the one quoted goes on. */
const FIRST_PERSON = /(?<![\p{L}\u200C])(?:ما|من|خودمان|\p{L}{1,30}\u200C\p{L}{1,30}یم)(?![\p{L}\u200C])/u;

/** The stretches that a cue introduces: the rest of its line, or else the next line; then the lines that go on in the first person. */
function contentSpans(cue: PlacedCue, next: PlacedCue | undefined, lines: readonly Line[]): Span[] {
  const textOf = (block: number): string => lines[block]?.text ?? "";
  const endOf = (block: number): number => (next?.block === block ? next.clauseStart : textOf(block).length);
  const isFree = (block: number): boolean => block < lines.length && (next === undefined || block < next.block || (block === next.block && next.clauseStart > 0));
  const whole = (block: number): Span => trimmed(textOf(block), { block, start: 0, end: endOf(block) });

  const rest = trimmed(textOf(cue.block), { block: cue.block, start: cue.end, end: endOf(cue.block) });
  const spans = rest.end > rest.start ? [rest] : [];
  let block = cue.block + 1;
  if (spans.length === 0 && next?.block !== cue.block && isFree(block)) {
    spans.push(whole(block));
    block += 1;
  }
  while (spans.length > 0 && next?.block !== cue.block && isFree(block) && next?.block !== block && FIRST_PERSON.test(textOf(block))) {
    spans.push(whole(block));
    block += 1;
  }
  return spans.filter((span) => span.end > span.start);
}

/** Reads every quote of the body, in order, and names the people who speak or stand beside a speaker. */
export function readQuotes(lines: readonly Line[], printed: PrintedNames, people: People, diagnostics: Diagnostics): Quote[] {
  const cues = lines.flatMap((line, block) => findCues(line.text).map((cue): PlacedCue => ({ ...cue, block })));
  const speakerFor = followSpeakers(people, printed);
  const quotes: Quote[] = [];

  cues.forEach((cue, index) => {
    const line = lines[cue.block];
    if (line === undefined) return;
    const { subject, ...circumstances } = readClause(withoutAttribution(cue.clause));
    const speaker = speakerFor(subject);
    for (const { name, role } of companions(cue.clause)) people.add(name, role);

    const spans = contentSpans(cue, cues[index + 1], lines);
    if (spans.length === 0) {
      diagnostics.report("cue-without-quote", line, cue.text);
      return;
    }
    if (speaker === undefined) diagnostics.report("speaker-unresolved", line, subject);
    quotes.push({
      id: `q${String(quotes.length + 1)}`,
      text: spans.map(({ block, start, end }) => lines[block]?.text.slice(start, end) ?? "").join("\n"),
      form: "direct",
      ...(speaker === undefined ? {} : { speaker }),
      cue: { text: cue.text, verb: cue.verb },
      ...circumstances,
      spans,
      confidence: confidenceIn(speaker),
      rule: spans[0]?.block === cue.block ? "cue-colon" : "cue-colon-next-line",
    });
  });
  return quotes;
}
