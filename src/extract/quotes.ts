// Quotes: what is said after each cue, by whom, and where it stands.
import type { Quote, Span, Speaker } from "../schema/types.js";
import { withoutAttribution } from "./attribution.js";
import { readClause } from "./clause.js";
import { closingMarkOf, type CueMatch, findCues, isOpeningMark } from "./cues.js";
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
const CONFIDENCE = { nameWithRole: 0.9, fullName: 0.75, oneWord: 0.1, surname: 0.9, pronoun: 0.75, role: 0.2, implicit: 0.5, noSpeaker: 0.75 } as const;

function confidenceIn(speaker: Speaker | undefined, antecedent: number): number {
  if (speaker === undefined) return CONFIDENCE.noSpeaker;
  if (speaker.resolution === "pronoun" || speaker.resolution === "implicit") return Math.min(CONFIDENCE[speaker.resolution], antecedent);
  if (speaker.resolution !== "full-name") return CONFIDENCE[speaker.resolution];
  if (speaker.role !== undefined) return CONFIDENCE.nameWithRole;
  return speaker.name.includes(" ") ? CONFIDENCE.fullName : CONFIDENCE.oneWord;
}

const EDGE_SPACE = /\s/u;
/** Marks that end a sentence and are not part of what was said. */
const FINAL_MARKS = new Set(".!؟?،؛,;… ");

/** The stretch without spaces and quotation marks around it. Where a mark opens, the voice ends at the one that closes it. */
function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE_SPACE.test(text.charAt(start))) start += 1;
  if (isOpeningMark(text.charAt(start))) {
    const closing = closingMarkOf(text, start);
    start += 1;
    if (closing !== -1 && closing < end) end = closing;
  }
  while (end > start && FINAL_MARKS.has(text.charAt(end - 1))) end -= 1;
  return { ...span, start, end };
}

/**
 * The voice of the one quoted goes on: a line that begins with ما or من, or has a verb in the first person plural. ما elsewhere is also the
 * reporter's (به گزارش خبرنگار ما).
 */
const FIRST_PERSON =
  /^(?:ما|من) |(?<![\p{L}\u200C])(?:هستیم|نیستیم|داریم|نداریم|کردیم|شدیم|بودیم|خواهیم|امیدواریم|معتقدیم|(?:ن?می|\p{L}{1,30}ه)\u200C\p{L}{0,30}یم)(?![\p{L}\u200C])/u;

/** Where each line's words are free to be a quote's: not beyond the clause of the next cue. */
interface Stage {
  readonly lines: readonly Line[];
  readonly next: PlacedCue | undefined;
}

const textOf = ({ lines }: Stage, block: number): string => lines[block]?.text ?? "";

/** The words of a line up to the next cue's clause; an empty span where the next cue has them all. */
function freeSpan(stage: Stage, block: number, start: number): Span {
  const { lines, next } = stage;
  const isBehindNext = block >= lines.length || (next !== undefined && next.block < block);
  const end = isBehindNext ? start : next?.block === block ? next.clauseStart : textOf(stage, block).length;
  return trimmed(textOf(stage, block), { block, start, end: Math.max(start, end) });
}

const isEmpty = ({ start, end }: Span): boolean => start >= end;

/** The stretches that a cue introduces: the rest of its line, or else the next line; then the lines that go on in the first person. */
function contentSpans(cue: PlacedCue, stage: Stage): Span[] {
  const rest = freeSpan(stage, cue.block, cue.end);
  const isNextLine = isEmpty(rest) && stage.next?.block !== cue.block;
  const first = isNextLine ? freeSpan(stage, cue.block + 1, 0) : rest;
  if (isEmpty(first)) return [];

  const spans = [first];
  // What stands in marks of its own ends with them.
  const isMarked = first.start > 0 && isOpeningMark(textOf(stage, first.block).charAt(first.start - 1));
  for (let block = first.block + 1; !isMarked && block < (stage.next?.block ?? stage.lines.length); block += 1) {
    if (!FIRST_PERSON.test(textOf(stage, block))) break;
    spans.push(freeSpan(stage, block, 0));
  }
  return spans.filter((span) => !isEmpty(span));
}

/** A name that the article prints in full only later is the speaker's from the first. */
function withLongestNames(quotes: readonly Quote[], people: People): Quote[] {
  const names = new Map(people.all().map(({ id, name }) => [id, name]));
  return quotes.map((quote) => {
    const name = names.get(quote.speaker?.personId ?? "");
    return quote.speaker === undefined || name === undefined ? quote : { ...quote, speaker: { ...quote.speaker, name } };
  });
}

/** Reads every quote of the body, in order, and names the people who speak or stand beside a speaker. */
export function readQuotes(lines: readonly Line[], printed: PrintedNames, people: People, diagnostics: Diagnostics): Quote[] {
  const cues = lines.flatMap((line, block) => findCues(line.text).map((cue): PlacedCue => ({ ...cue, block })));
  const speakerFor = followSpeakers(people, printed);
  const quotes: Quote[] = [];
  /** How sure the last speaker was: one who is meant by وی is no surer. */
  let antecedent = 1;

  cues.forEach((cue, index) => {
    const line = lines[cue.block];
    if (line === undefined) return;
    const { subject, ...circumstances } = readClause(withoutAttribution(cue.clause));
    const speaker = speakerFor(subject);
    const confidence = confidenceIn(speaker, antecedent);
    antecedent = confidence;
    for (const { name, role } of companions(cue.clause)) people.add(name, role);

    const spans = contentSpans(cue, { lines, next: cues[index + 1] });
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
      confidence,
      rule: spans[0]?.block === cue.block ? "cue-colon" : "cue-colon-next-line",
    });
  });
  return withLongestNames(quotes, people);
}
