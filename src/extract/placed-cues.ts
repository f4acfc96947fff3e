// Placed cues: every cue of a body in order, with the quotation that it opens.
import { closingMarkOf, type CueMatch, findCues, isOpeningMark } from "./cues.js";
import type { BodyLine } from "./blocks.js";
import { isFullName } from "./given-names.js";
import type { IndirectCue } from "./indirect-cue.js";
import { findIndirectCues } from "./indirect-cues.js";
import { readMention } from "./mention.js";
import { isInflected } from "./name-words.js";
import { ROLE_NOUNS } from "./roles.js";
import { readSubject } from "./subject.js";

/** A place in the body; each line is one block. */
export interface Place {
  readonly block: number;
  readonly at: number;
}

/** A cue with its place among the blocks. One without a colon has its rule and knows where its content ends; a name and a colon have no verb, an answer no words. */
export interface PlacedCue extends CueMatch {
  readonly block: number;
  readonly rule?: IndirectCue["rule"] | "name-colon" | "topic-colon" | "interview-answer";
  /** What the words are about, where a topic and a colon stand before them. */
  readonly topic?: string;
  readonly contentEnd?: number;
  /** Where the quotation that opens behind it is closed, in a line further down. */
  readonly closing?: Place;
  /** Whether it stands within somebody else's words: «مهرآذر گفت: به گفته استاندار، …». */
  readonly isNested?: true;
}

/** A line this long is no paragraph but a body whose line breaks were lost. In UTF-16 code units. */
const SHORTEST_BODY = 900;

/** Whether a cue behind somebody's words has a subject of its own, so that the voice changes. */
function namesSomebody({ clause }: CueMatch): boolean {
  const { kind } = readMention(readSubject(clause).subject);
  return kind !== "unclear" && kind !== "implicit";
}

/** Of one sentence. */
const MOST_REPORTS = 3;

/** A cue that goes on with a sentence which has reported already: «مهرآذر گفته است که … و افزود:». Its clause is what stands behind that report. */
function withoutReport(cue: PlacedCue, indirect: readonly IndirectCue[], text: string): PlacedCue {
  const report = indirect.findLast(({ rule, clauseStart, contentEnd }) => rule !== "manner-clause" && clauseStart >= cue.clauseStart && contentEnd < cue.end);
  if (report === undefined) return cue;
  const from = cue.clauseStart + text.slice(cue.clauseStart).indexOf(cue.clause);
  return { ...cue, clause: cue.clause.slice(Math.max(0, report.contentEnd - from)).trim(), clauseStart: report.contentEnd };
}

const SAYING = "گفتن";

/** Whether a report within somebody's words gives those of another, who is named there. */
function quotesSomebodyElse({ clause, rule, verb }: IndirectCue): boolean {
  // With nothing between, only گفتن reports: «پولی آورده است شرایط بهتر است».
  if (rule !== "cue-that" && rule !== "source-phrase" && !(rule === "cue-bare" && verb === SAYING)) return false;
  const { kind } = readMention(readSubject(clause).subject);
  return kind === "named" || kind === "role" || kind === "organization" || kind === "anonymous";
}

/** The cues within somebody's words that begin at an offset. */
const nestedCues = (line: BodyLine, from: number): IndirectCue[] => findIndirectCues(line, from, line.text.length).filter(quotesSomebodyElse);

/** Where the mark stands that opens a quotation right behind a cue; −1 where none does. */
function openingBehind(text: string, end: number): number {
  const at = text.charAt(end) === " " ? end + 1 : end;
  return isOpeningMark(text.charAt(at)) ? at : -1;
}

/** In lines. A mark that none of so many closes was forgotten. */
const FARTHEST_CLOSING = 12;

/** Where a quotation that its own line does not close is closed below. Undefined where nobody closed it, or another is introduced before. */
function closingBelow(lines: readonly BodyLine[], block: number, opening: number): Place | undefined {
  let text = lines[block]?.text.slice(opening) ?? "";
  for (let below = block + 1; below < Math.min(lines.length, block + FARTHEST_CLOSING); below += 1) {
    const line = lines[below];
    if (line === undefined) break;
    const start = text.length + 1;
    text += `\n${line.text}`;
    const closing = closingMarkOf(text, 0);
    const introduced = findCues(line).find(({ end }) => openingBehind(line.text, end) !== -1);
    if (introduced !== undefined && (closing === -1 || closing - start >= introduced.end)) return undefined;
    if (closing !== -1) return { block: below, at: closing - start };
  }
  return undefined;
}

/** Where the quotation ends that opens right behind a cue and goes on below its line; undefined where none does. */
function endBelow(lines: readonly BodyLine[], block: number, cueEnd: number): Place | undefined {
  const text = lines[block]?.text ?? "";
  const opening = openingBehind(text, cueEnd);
  return opening === -1 || closingMarkOf(text, opening) !== -1 ? undefined : closingBelow(lines, block, opening);
}

/** A line that begins with no more than a name and its role, and a colon. */
const HEAD = /^([^:«»"؟?!.]{3,90}):(?=[ «"“])/u;

/** «لیلا مهرآذر، مدیر بندر: اسکله آماده است»: the line's head where it names a person with a role, or in full. */
function nameColon(text: string): CueMatch | undefined {
  const [head, clause = ""] = HEAD.exec(text) ?? [];
  if (head === undefined || text.length - head.length < SHORTEST_CONTENT) return undefined;
  const mention = readMention(clause);
  const isOffice = mention.kind === "role" && mention.role.includes(" ") && ROLE_NOUNS.has(mention.role.slice(0, mention.role.indexOf(" "))) && text.length - head.length >= SHORTEST_MARKED;
  const isPerson = isOffice || (mention.kind === "named" && !isInflected(mention.name) && (mention.role !== undefined || isFullName(mention.name)));
  return isPerson ? { text: "", verb: "", clause, clauseStart: 0, end: head.length } : undefined;
}

/** A topic before somebody's words in marks: «ساخت اسکله: «کار به پایان رسید …»». */
const TOPIC = /^([^:«»"؟?!.،]{3,60}):(?=\s?[«"“])/u;

/** «ساخت اسکله: «…»», once somebody has spoken: the words are his who spoke last. */
function topicColon(text: string): (CueMatch & { readonly topic: string }) | undefined {
  const [head, topic = ""] = TOPIC.exec(text) ?? [];
  return head === undefined || text.length - head.length < SHORTEST_MARKED ? undefined : { text: "", verb: "", clause: "", clauseStart: 0, end: head.length, topic };
}

/** In UTF-16 code units. Less in marks is a title. */
const SHORTEST_MARKED = 60;

/** In UTF-16 code units. Less behind a name and a colon is a list. */
const SHORTEST_CONTENT = 25;

/** The cues of the lines in order. What stands behind a colon is somebody's words, in which nobody else is looked for. */
export function cuesOf(lines: readonly BodyLine[]): PlacedCue[] {
  let isContent = false;
  /** Whether somebody has spoken: lines without a cue may be his words, and who reports in them must be told. */
  let hasVoice = false;
  /** The end of the quotation that the line stands in. */
  let inside: Place | undefined;
  return lines.flatMap((line, block): PlacedCue[] => {
    const { text } = line;
    if (inside !== undefined && inside.block > block) return [];
    const from = inside?.block === block ? inside.at + 1 : 0;
    inside = undefined;

    const colons: PlacedCue[] = [];
    for (const cue of findCues(line, from)) {
      inside = endBelow(lines, block, cue.end);
      colons.push({ ...cue, block, ...(inside === undefined ? {} : { closing: inside }) });
      if (inside !== undefined) break;
    }
    const named = colons.length === 0 && from === 0 ? nameColon(text) : undefined;
    if (named !== undefined) return [{ ...named, block, rule: "name-colon" as const }];
    const about = colons.length === 0 && from === 0 && hasVoice ? topicColon(text) : undefined;
    if (about !== undefined) {
      inside = endBelow(lines, block, about.end);
      return [{ ...about, block, rule: "topic-colon" as const, ...(inside === undefined ? {} : { closing: inside }) }];
    }
    const [first] = colons;
    // The clause of the first colon may hold a manner clause: «وی با بیان اینکه …، افزود:». A body of one line tells everything.
    const isWholeBody = text.length >= SHORTEST_BODY;
    const until = first === undefined || (isWholeBody && inside === undefined) ? text.length : first.end;
    const indirect = isContent ? [] : findIndirectCues(line, from, until).filter((cue) => ((first === undefined ? !hasVoice : cue.end <= first.end) || namesSomebody(cue)));
    hasVoice ||= first !== undefined;
    // A colon at the end of a line makes the next one content.
    isContent = colons.at(-1)?.end === text.length;
    const nested = first === undefined || until > first.end ? [] : nestedCues(line, first.end).map((cue): PlacedCue => ({ ...cue, block, isNested: true }));
    let reports = 0;
    const ownClauses = colons.map((cue) => {
      while (reports < indirect.length && (indirect[reports]?.end ?? 0) <= cue.end) reports += 1;
      return withoutReport(cue, indirect.slice(Math.max(0, reports - MOST_REPORTS), reports), text);
    });
    return [...indirect.map((cue): PlacedCue => ({ ...cue, block })), ...nested, ...ownClauses].sort((a, b) => a.end - b.end);
  });
}
