// Quotes: what is said after each cue, by whom, and where it stands.
import type { Quote, Speaker } from "../schema/types.js";
import type { BodyLine } from "./blocks.js";
import { confidenceIn, UNINTRODUCED } from "./confidence.js";
import { contentSpans, reportsStudy } from "./content.js";
import type { Diagnostics } from "./diagnostic.js";
import { readAnswers } from "./interview.js";
import { companions, readMention } from "./mention.js";
import { narratedSubject } from "./narration.js";
import type { People } from "./people.js";
import { cuesOf, type Place, type PlacedCue } from "./placed-cues.js";
import type { PrintedNames } from "./printed-names.js";
import { followSpeakers } from "./speakers.js";
import { readSubject } from "./subject.js";

/** A name that the article prints in full only later is the speaker's from the first. */
function withLongestNames(quotes: readonly Quote[], people: People): Quote[] {
  const names = new Map(people.all().map(({ id, name }) => [id, name]));
  return quotes.map((quote) => {
    const name = names.get(quote.speaker?.personId ?? "");
    return quote.speaker === undefined || name === undefined ? quote : { ...quote, speaker: { ...quote.speaker, name } };
  });
}

const ANSWER = "interview-answer";

const isPlural = ({ text }: PlacedCue): boolean => /(?:ند|اند)(?: بودند)?$/u.test(text);

/** The cue that each cue's words end before. Those within somebody's words end nothing. */
function followingCues(cues: readonly PlacedCue[]): (PlacedCue | undefined)[] {
  let next: PlacedCue | undefined;
  const following = cues.toReversed().map((cue) => {
    const found = next;
    if (cue.isNested !== true) next = cue;
    return found;
  });
  return following.reverse();
}

/** The cues of an interview: those before its first answer but for what announces it («در ادامه می‌خوانید:»), the answers, and the voices within these. */
function withAnswers(cues: readonly PlacedCue[], lines: readonly BodyLine[]): readonly PlacedCue[] {
  const answers = readAnswers(lines, cues);
  const [first] = answers;
  if (first === undefined) return cues;
  const answered = new Set(answers.flatMap(({ block, closing }) => Array.from({ length: (closing?.block ?? block) - block + 1 }, (_, index) => block + index)));
  const before = cues.filter(({ block }) => block < first.block && !(block >= first.block - 2 && lines[block]?.text.endsWith(":") === true));
  const within = cues.filter((cue) => cue.block >= first.block && cue.contentEnd !== undefined && answered.has(cue.block)).map((cue): PlacedCue => ({ ...cue, isNested: true }));
  return [...before, ...[...answers, ...within].sort((one, other) => one.block - other.block || one.end - other.end)];
}

/** Nothing stands in an answer's place for whom the interview has named. */
const unsaid = (speaker: Speaker | undefined): Speaker | undefined => speaker && { ...speaker, mention: "", resolution: "implicit" };

/** Reads every quote of the body, in order, and names the people who speak or stand beside a speaker. */
export function readQuotes(lines: readonly BodyLine[], linesAbove: number, printed: PrintedNames, people: People, diagnostics: Diagnostics): Quote[] {
  const cues = withAnswers(cuesOf(lines), lines);
  const isKnown = (name: string): boolean => people.find(name) !== undefined;
  const clauses = cues.map(({ clause }) => readSubject(clause, isKnown));
  const speakerFor = followSpeakers(people, printed, clauses.filter((_, index) => cues[index]?.isNested !== true).map(({ subject }) => subject));
  const following = followingCues(cues);
  const isStudy = reportsStudy(lines);
  const quotes: Quote[] = [];
  /** How sure the last speaker was: one who is meant by وی is no surer. Before the first nobody is. */
  let antecedent: number = UNINTRODUCED;
  /** Behind the last quote. */
  let behind: Place = { block: 0, at: 0 };

  /** «مهرآذر بندر را بست. وی گفت:»: a pronoun stands for him of whom the reporter told last. */
  const speakerOf = (cue: PlacedCue, subject: string): Speaker | undefined => {
    const narrated = cue.isNested !== true && readMention(subject).kind === "pronoun" ? narratedSubject(lines, behind, { block: cue.block, at: cue.clauseStart }, isKnown) : undefined;
    const meant = narrated === undefined ? undefined : speakerFor(narrated, linesAbove + cue.block);
    return meant === undefined ? speakerFor(subject, linesAbove + cue.block, cue.isNested) : { ...meant, mention: subject, resolution: "pronoun" };
  };

  cues.forEach((cue, index) => {
    const [line, clause] = [lines[cue.block], clauses[index]];
    if (line === undefined || clause === undefined) return;
    const { subject, ...circumstances } = clause;
    const told = cue.rule === ANSWER ? unsaid(speakerFor(subject, linesAbove + cue.block)) : speakerOf(cue, subject);
    // Of several who say something none is he who spoke last.
    const speaker = told?.resolution === "implicit" && told.kind === "person" && isPlural(cue) ? undefined : told;
    const confidence = confidenceIn(speaker, antecedent);
    if (cue.isNested !== true) antecedent = confidence;
    for (const { name, role } of companions(cue.clause)) people.add(name, role, linesAbove + cue.block);

    const spans = contentSpans(cue, { lines, next: following[index], isStudy }, speaker);
    if (spans.length === 0) {
      diagnostics.report("cue-without-quote", line, cue.text);
      return;
    }
    const last = spans.at(-1);
    if (cue.isNested !== true && last !== undefined) behind = { block: last.block, at: last.end };
    if (speaker === undefined) diagnostics.report("speaker-unresolved", line, subject);
    quotes.push({
      id: `q${String(quotes.length + 1)}`,
      text: spans.map(({ block, start, end }) => lines[block]?.text.slice(start, end) ?? "").join("\n"),
      form: cue.contentEnd === undefined ? "direct" : "indirect",
      ...(speaker === undefined ? {} : { speaker }),
      ...(cue.text === "" ? {} : { cue: { text: cue.text, verb: cue.verb } }),
      ...circumstances,
      ...(cue.topic === undefined ? {} : { topic: cue.topic }),
      spans,
      confidence,
      rule: cue.rule ?? (spans[0]?.block === cue.block ? "cue-colon" : "cue-colon-next-line"),
    });
  });
  return withLongestNames(quotes, people);
}
