// Interview: the questions of a reporter and the answers between them, which no cue introduces.
import type { BodyLine } from "./blocks.js";
import { readNamedPeople } from "./named-people.js";
import type { Place, PlacedCue } from "./placed-cues.js";

/** What announces one. */
const ANNOUNCEMENT = /گفت(?:\u200Cو\u200C?گو|[ \u200C]و[ \u200C]گو|وگو|گو)|مصاحبه|پرسش و پاسخ/u;
/** In lines: how far down it is announced. */
const LONGEST_INTRODUCTION = 25;
const FEWEST_QUESTIONS = 3;
/** More cues than this share of the questions: the reporter tells who answers. */
const MOST_CUES = 0.34;

/** A line that ends with a question, or that the reporter has marked as his. */
const ASKED = /[؟?][»"”]?$|^\*/u;
/** The next word follows at once: the line break between question and answer was lost. */
const GLUED_ANSWER = /[؟?](?=\p{L})/gu;
/** In UTF-16 code units. */
const LONGEST_QUESTION = 500;

/** Whom the reporter speaks to: «شما گفتید», «توضیح دهید». A line with these before a question belongs to it. */
const ADDRESSED = /(?<![\p{L}\u200C])(?:شما|خودتان)(?![\p{L}\u200C])|(?<![\p{L}\u200C])\p{L}{2,12}(?:\u200C\p{L}{1,8})?ید[.!]?$/u;

/** Where the question of a line ends; −1 for a line that asks nothing. */
function questionEnd({ text }: BodyLine): number {
  const glued = [...text.slice(0, LONGEST_QUESTION).matchAll(GLUED_ANSWER)].at(-1);
  if (glued !== undefined) return glued.index + 1;
  return ASKED.test(text) && text.length <= LONGEST_QUESTION ? text.length : -1;
}

/** Who answers: the person whom the lines before the first question name last beside the announcement, or name first. */
function interviewee(introduction: readonly BodyLine[]): string | undefined {
  const announced = introduction.flatMap((line) => (ANNOUNCEMENT.test(line.text) ? readNamedPeople([line]) : []));
  const name = (announced.at(-1) ?? readNamedPeople(introduction)[0])?.name;
  return name?.split(" ").filter((word) => !ANNOUNCEMENT.test(word)).join(" ");
}

/** How much of an answer is the name before it: «مهرآذر: …», «لیلا مهرآذر- …». */
function labelLength(answer: string, name: string): number {
  const label = [name, name.slice(name.lastIndexOf(" ") + 1)].find((form) => answer.startsWith(form) && LABEL_END.test(answer.slice(form.length)));
  return label === undefined ? 0 : label.length + (LABEL_END.exec(answer.slice(label.length))?.[0].length ?? 0);
}
const LABEL_END = /^ ?[:\-–—] ?/u;

/** The answers of an interview as cues without words of their own, which carry their speaker's name; none where the lines are no interview. */
export function readAnswers(lines: readonly BodyLine[], cues: readonly PlacedCue[]): PlacedCue[] {
  const announcement = lines.slice(0, LONGEST_INTRODUCTION).findIndex(({ text }) => ANNOUNCEMENT.test(text));
  const ends = lines.map(questionEnd);
  const questions = ends.flatMap((end, block) => (end !== -1 && block >= announcement ? [block] : []));
  const [first] = questions;
  if (announcement === -1 || first === undefined || questions.length < FEWEST_QUESTIONS) return [];
  if (cues.filter(({ block, contentEnd, isNested }) => block >= first && contentEnd === undefined && isNested !== true).length > MOST_CUES * questions.length) return [];
  const name = interviewee(lines.slice(0, first));
  if (name === undefined) return [];

  return questions.flatMap((question, index): PlacedCue[] => {
    const isWholeLine = ends[question] === lines[question]?.text.length;
    const block = isWholeLine ? question + 1 : question;
    const answer = isWholeLine ? 0 : (ends[question] ?? 0);
    const start: Place = { block, at: answer + labelLength(lines[block]?.text.slice(answer) ?? "", name) };
    let last = (questions[index + 1] ?? lines.length) - 1;
    while (last > start.block && (lines[last]?.kind === "heading" || (last < lines.length - 1 && ADDRESSED.test(lines[last]?.text ?? "")))) last -= 1;
    const length = lines[last]?.text.length;
    if (length === undefined || last < start.block) return [];
    return [{ text: "", verb: "", clause: name, clauseStart: start.at, end: start.at, block: start.block, closing: { block: last, at: length }, rule: "interview-answer" }];
  });
}
