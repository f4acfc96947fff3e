// Manner cue: «وی با بیان اینکه …، افزود».
import type { Token } from "../text/words.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { clauseBefore, COMMA, type IndirectCue, type Sentence } from "./indirect-cue.js";
import { indexPhrases, phraseAt } from "./phrases.js";
import { isOwnVerb } from "./report-end.js";
import { isFiniteVerb } from "./verbs.js";

/** اینکه, and what stands in its place. */
const THAT_CLAUSES: readonly string[] = [
  "اینکه", "این\u200Cکه", "این که", "آنکه", "آن که", "این مطلب که", "این نکته که", "این ادعا که", "این پرسش که", "این سوال که", "این سؤال که", "این نظر که", "این خبر که", "این موضوع که", "این مسئله که", "این مساله که",
];

/** With a noun of their own in the place of اینکه. */
const MANNER_CLAUSES: readonly (readonly [phrase: string, infinitive: string])[] = [
  ["با این توضیح که", "توضیح دادن"],
  ["با این استدلال که", "استدلال کردن"],
  ["با این ادعا که", "ادعا کردن"],
];

/** Phrases with اینکه whose clause is somebody's words, by the infinitive that they stand for. */
const MANNER_PHRASES = indexPhrases([
  ...MANNER_CLAUSES,
  ...(
    [
      ["بیان کردن", "با بیان|بابیان|ضمن بیان|و بیان"],
      ["اظهار کردن", "با اظهار|ضمن اظهار|و اظهار"],
      ["تأکید کردن", "با تأکید بر|با تاکید بر|ضمن تأکید بر|ضمن تاکید بر|و تأکید بر|و تاکید بر"],
      ["اشاره کردن", "با اشاره به|ضمن اشاره به|و اشاره به"],
      ["اعلام کردن", "با اعلام|ضمن اعلام|و اعلام"],
      ["ذکر کردن", "با ذکر"],
      ["یادآوری کردن", "با یادآوری|ضمن یادآوری"],
      ["ابراز کردن", "با ابراز|ضمن ابراز"],
      ["ادعا کردن", "با طرح"],
    ] satisfies [string, string][]
  ).flatMap(([infinitive, phrases]) =>
    phrases.split("|").flatMap((phrase) => THAT_CLAUSES.flatMap((clause) => [[`${phrase} ${clause}`, infinitive], [`${phrase}${clause}`, infinitive]] as const)),
  ),
]);

const lastComma = (line: string, before: number): number => Math.max(line.lastIndexOf("،", before), line.lastIndexOf(",", before));

/** The last comma right behind a finite verb, which ends its clause. */
function lastCommaBehindVerb(line: string, tokens: readonly Token[], from: number): number | undefined {
  const verb = tokens.findLast((token, at) => at > from && isFiniteVerb(token.text) && COMMA.test(line.charAt(token.end)));
  return verb?.end;
}

/**
 * Where the clause of اینکه ends and the sentence goes on: before its own reporting verb, the comma or the و that parts them taken away; with a
 * clause's verb right before it, there; else at the last comma, for the sentence must have a verb of its own.
 */
function endOfMannerClause(line: string, tokens: readonly Token[], from: number, end: number): number {
  const start = tokens[from]?.start ?? end;
  const own = tokens.findLastIndex((_, at) => at >= from && isOwnVerb(line, tokens, at, end));
  const verb = tokens[own];
  if (verb !== undefined && isFiniteVerb(tokens[own - 1]?.text ?? "")) return verb.start;
  // «… می‌داند ابراز امیدواری کرد»: two verbs side by side are of two clauses.
  const seam = tokens.findIndex((token, at) => at > from && isFiniteVerb(tokens[at - 1]?.text ?? "") && line.slice(tokens[at - 1]?.end, token.start) === " " && phraseAt(tokens, at, CUE_VERBS) !== undefined);
  if (verb === undefined && seam !== -1) return tokens[seam]?.start ?? end;
  const comma = verb === undefined ? (lastCommaBehindVerb(line, tokens, from) ?? lastComma(line, end)) : lastComma(line, verb.start);
  if (comma > start) return comma;
  return verb?.start ?? end;
}

/** The cue of a clause of اینکه that begins at a word. */
export function mannerCue(line: string, { start, end, tokens }: Sentence, at: number): IndirectCue | undefined {
  const found = phraseAt(tokens, at, MANNER_PHRASES);
  const [first, last] = [tokens[at], tokens[at + (found?.length ?? 1) - 1]];
  if (found === undefined || first === undefined || last === undefined) return undefined;
  const contentEnd = endOfMannerClause(line, tokens, at + found.length, end);
  return { text: line.slice(first.start, last.end), verb: found.meaning, clause: clauseBefore(line, start, first.start), clauseStart: start, end: last.end, contentEnd, rule: "manner-clause" };
}
