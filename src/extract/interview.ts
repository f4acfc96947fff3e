// Interview: the questions of a reporter and the answers between them, which no cue introduces.
import type { BodyLine } from "./blocks.js";
import { isReporters } from "./content.js";
import { type NamedPerson, readNamedPeople } from "./named-people.js";
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

/** A question to somebody: «نظر شما چیست؟», «کی آمدید؟». Where there is none among them, the reporter asks nobody. */
const SPOKEN_TO = /(?<![\p{L}\u200C])(?:شما|خودتان)(?![\p{L}\u200C])|(?:می\u200C\p{L}{2,15}|\p{L}ه\u200Cا|کرد|گفت|رفت|آمد|داشت|بود|خواست|گرفت|یافت|ساخت|کن|دار|ده|باش|هست|نیست|بفرمای|بگوی|بزن)ید(?![\p{L}\u200C])|\u200Cتان(?![\p{L}\u200C])/u;

/** Where the question of a line ends; −1 for a line that asks nothing. */
function questionEnd({ text }: BodyLine): number {
  const glued = [...text.slice(0, LONGEST_QUESTION).matchAll(GLUED_ANSWER)].at(-1);
  if (glued !== undefined) return glued.index + 1;
  return ASKED.test(text) && text.length <= LONGEST_QUESTION ? text.length : -1;
}

const SENTENCE_END = /[.!؟?]/u;

/** Whom one line announces: «مهرآذر در گفت‌وگو با ما …» stands before the word, «گفت‌وگو با مهرآذر» behind it in its sentence; of «مهرآذر و دریابان» both. */
function announcedIn({ text }: BodyLine, people: readonly NamedPerson[]): readonly string[] {
  const found = ANNOUNCEMENT.exec(text);
  if (found === null) return [];
  const names = people.map(({ name }) => ({ name: name.split(" ").filter((word) => !ANNOUNCEMENT.test(word)).join(" "), at: text.indexOf(name) }));
  const sentence = text.slice(found.index).search(SENTENCE_END);
  const end = sentence === -1 ? text.length : found.index + sentence;
  const before = names.filter(({ at }) => at < found.index);
  const behind = names.find(({ at }) => at >= found.index && at < end);
  const [other, last] = [before.at(-2), before.at(-1)];
  if (last !== undefined && other !== undefined && text.slice(other.at + other.name.length, last.at) === " و ") return [other.name, last.name];
  const announced = OF_ONE_NAMED.test(text.slice(0, found.index)) ? (last ?? behind) : (behind ?? last);
  return announced === undefined ? [] : [announced.name];
}
const OF_ONE_NAMED = /(?:^| )(?:در|طی) $/u;

/** Who answer: those whom the lines before the first question announce last, or whom they name first. */
const interviewees = (introduction: readonly BodyLine[], people: readonly NamedPerson[]): readonly string[] => {
  const byLine = introduction.map((): NamedPerson[] => []);
  for (const person of people) byLine[person.line]?.push(person);
  return introduction.map((line, at) => announcedIn(line, byLine[at] ?? [])).findLast((names) => names.length > 0) ?? people.slice(0, 1).map(({ name }) => name);
};

/** The name that an answer begins with, and what else is not of the answer: «مهرآذر: …», «لیلا مهرآذر- …», «- …». */
function labelOf(answer: string, names: ReadonlyMap<string, string>): { readonly name?: string; readonly length: number } {
  const label = LABEL.exec(answer);
  const name = names.get(label?.groups?.["form"] ?? "");
  return label !== null && name !== undefined ? { name, length: label[0].length } : { length: DASH.exec(answer)?.[0].length ?? 0 };
}
const LABEL = /^(?<form>[^:\-–—]{2,60}?) ?[:\-–—] ?/u;
const DASH = /^[-–—•] ?/u;

/** Below the last answer the reporter may go on: «گفتنی است …». */
function endOfAnswers(lines: readonly BodyLine[], last: number): number {
  const below = lines.slice(last + 1).findIndex(({ text }) => isReporters(text));
  return below === -1 ? lines.length : last + 1 + below;
}

/** The answers of an interview as cues without words of their own, which carry their speaker's name; none where the lines are no interview. */
export function readAnswers(lines: readonly BodyLine[], cues: readonly PlacedCue[]): PlacedCue[] {
  const announcement = lines.slice(0, LONGEST_INTRODUCTION).findIndex(({ text }) => ANNOUNCEMENT.test(text));
  if (announcement === -1) return [];
  const ends = lines.map(questionEnd);
  const questions = ends.flatMap((end, block) => (end !== -1 && block >= announcement ? [block] : []));
  const [first] = questions;
  if (first === undefined || questions.length < FEWEST_QUESTIONS) return [];
  if (cues.filter(({ block, contentEnd, isNested }) => block >= first && contentEnd === undefined && isNested !== true).length > MOST_CUES * questions.length) return [];
  if (!questions.some((question) => SPOKEN_TO.test(lines[question]?.text.slice(0, ends[question]) ?? ""))) return [];
  const introduction = lines.slice(0, first);
  const named = readNamedPeople(introduction);
  const announced = interviewees(introduction, named);
  // By the name in full and by the surname. Of several who share one it is his who was named first, and before all his who is announced.
  const people = [...announced, ...named.map(({ name }) => name)];
  const names = new Map(people.toReversed().flatMap((name) => [name, name.slice(name.lastIndexOf(" ") + 1)].map((form) => [form, name] as const)));
  // Of two who answer, only a name before an answer tells whose it is.
  const only = announced.length === 1 ? announced[0] : undefined;

  return questions.flatMap((question, index): PlacedCue[] => {
    const isWholeLine = ends[question] === lines[question]?.text.length;
    const block = isWholeLine ? question + 1 : question;
    const answer = isWholeLine ? 0 : (ends[question] ?? 0);
    const label = labelOf(lines[block]?.text.slice(answer) ?? "", names);
    const name = label.name ?? only;
    const start: Place = { block, at: answer + label.length };
    let last = (questions[index + 1] ?? endOfAnswers(lines, start.block)) - 1;
    while (last > start.block && (lines[last]?.kind === "heading" || (last < lines.length - 1 && ADDRESSED.test(lines[last]?.text ?? "")))) last -= 1;
    const length = lines[last]?.text.length;
    if (name === undefined || length === undefined || last < start.block) return [];
    return [{ text: "", verb: "", clause: name, clauseStart: start.at, end: start.at, block: start.block, closing: { block: last, at: length }, rule: "interview-answer" }];
  });
}
