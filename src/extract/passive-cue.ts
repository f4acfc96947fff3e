// Passive cue: where the sentence tells what was announced, and by whom: «از سوی سازمان بندرها اعلام شد که …».
import type { Token } from "../text/words.js";
import { perfectForms, simpleForms } from "./conjugation.js";
import { clauseBefore, type IndirectCue, type Sentence } from "./indirect-cue.js";
import { phraseAt, phraseTable } from "./phrases.js";
import { endBeforeNextCue } from "./report-end.js";
import { ISSUED, THAT } from "./roles.js";
import { isFiniteVerb } from "./verbs.js";

/** What was said, by the noun or participle before شد. */
const REPORTED = "اعلام تأکید تاکید خاطرنشان خاطر\u200Cنشان تصریح بیان عنوان مطرح گفته نوشته افزوده پیش\u200Cبینی برآورد یادآوری".split(" ");
const STEMS = ["شد", "شو"] as const;
/** شده alone says of what kind a thing is: «طرحی که اعلام شده». */
const FORMS = [...simpleForms(STEMS), ...perfectForms(STEMS)];

const PASSIVES = phraseTable(REPORTED.map((noun) => [`${noun} شدن`, FORMS.map((form) => `${noun} ${form}`).join("|")] as const));

/** Before whoever announced it. */
const AGENTS = phraseTable([["agent", "از سوی|از جانب|از طرف|توسط"]]);

/** «از سوی دیگر» names nobody. */
const OTHER = "دیگر";

/** A passive verb at a word, with what tells who speaks. */
interface PassiveVerb {
  readonly length: number;
  readonly infinitive: string;
  /** Where the words begin that stand for who speaks, or for what was issued. */
  readonly subjectStart: number;
}

/** The passive at a word whose sentence says by whom it was said, or in what; of any other nobody is known. */
function passiveAt(tokens: readonly Token[], at: number): PassiveVerb | undefined {
  const found = phraseAt(tokens, at, PASSIVES);
  if (found === undefined) return undefined;
  const { length, meaning: infinitive } = found;
  for (let before = at - 1; before >= 0 && !isFiniteVerb(tokens[before]?.text ?? ""); before -= 1) {
    const agent = phraseAt(tokens, before, AGENTS);
    const subject = agent === undefined ? undefined : tokens[before + agent.length];
    if (subject !== undefined && subject.text !== OTHER) return { length, infinitive, subjectStart: subject.start };
    if (tokens[before]?.text === "در" && [1, 2].some((distance) => ISSUED.has(tokens[before + distance]?.text ?? ""))) return { length, infinitive, subjectStart: tokens[before]?.start ?? 0 };
  }
  return undefined;
}

/** The cue of a passive verb at a word, with که behind it. */
export function passiveCue(line: string, { start, end, tokens }: Sentence, at: number): IndirectCue | undefined {
  const passive = passiveAt(tokens, at);
  const [first, last, next] = [tokens[at], tokens[at + (passive?.length ?? 1) - 1], tokens[at + (passive?.length ?? 1)]];
  if (passive === undefined || first === undefined || last === undefined || next?.text !== THAT) return undefined;
  const cue = { text: line.slice(first.start, last.end), verb: passive.infinitive, clause: clauseBefore(line, passive.subjectStart, first.start), clauseStart: start };
  return { ...cue, end: next.end, contentEnd: endBeforeNextCue(line, tokens, at + passive.length, end), rule: "cue-that" };
}
