// Indirect cues: where a text reports in its own sentence what somebody says: «گفت که …», «با بیان اینکه …», «به گفته …، …».
import type { Token } from "../text/words.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { type CueMatch, firstRead, LONGEST_CLAUSE } from "./cues.js";
import { isGivenName } from "./given-names.js";
import { isForeignToNames, isInflected, isRareWord } from "./name-words.js";
import { passiveAt } from "./passive-cue.js";
import { indexPhrases, phraseAt, phraseTable } from "./phrases.js";
import { ANONYMOUS_NOUNS, DEMONSTRATIVE, HONORIFICS, ISSUED, NUMERALS, OBJECT_MARKER, ORGANIZATION_NOUNS, ORGANIZATION_REFERENCES, PRONOUNS, ROLE_NOUNS } from "./roles.js";
import { type Tokenized, tokensWithin } from "./tokenized.js";
import { isFiniteVerb } from "./verbs.js";

/** An indirect cue knows where its content ends: with the sentence, or where the sentence's own verb takes over. */
export interface IndirectCue extends CueMatch {
  readonly contentEnd: number;
  readonly rule: "cue-that" | "cue-comma" | "cue-bare" | "manner-clause" | "source-phrase";
}

/** What makes a clause of what is said: «گفت که», «اینکه». Two words where the text parts them. */
const THAT = "که";

const AND = "و";

/** What points to the words that follow: «این نکته را یادآور شد که …». */
const POINTERS: ReadonlySet<string> = new Set("مطلب نکته موضوع مسئله سؤال سوال".split(" "));

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

/** Each of these with each noun of a row stands before a source. */
const ACCORDING = "طبق|براساس|بر اساس|بنا به|بنابه|بنا بر|بنابر|مطابق".split("|");

/** Phrases before a source whose words the sentence goes on with, behind a comma: those of a row, and its nouns behind طبق and the like. */
const SOURCE_PHRASES = phraseTable(
  (
    [
      ["گفتن", "به گفته|به گفتهٔ|به گفته\u200Cی|به قول", "گفته|گفتهٔ|گفته\u200Cی|گفته\u200Cهای|اظهارات|سخنان|توضیحات|فرمایشات"],
      ["معتقد بودن", "به اعتقاد|به باور|به عقیده|به زعم", "عقیده|اعتقاد|باور"],
      ["گزارش دادن", "", "گزارش|گزارش\u200Cهای"],
      ["اعلام کردن", "با اعلام", "اعلام|اعلام رسمی|بیانیه|اطلاعیه|آمار رسمی|نظرسنجی"],
      ["ادعا کردن", "به ادعای", "ادعای|ادعاهای"],
      ["برآورد کردن", "به برآورد", "برآورد|برآوردهای|پیش\u200Cبینی|پیش\u200Cبینی\u200Cهای"],
      ["اذعان کردن", "به اذعان|به اعتراف", "اذعان|اعتراف"],
    ] satisfies [string, string, string][]
  ).map(([infinitive, phrases, nouns]) => [infinitive, [...(phrases === "" ? [] : [phrases]), ...ACCORDING.flatMap((according) => nouns.split("|").map((noun) => `${according} ${noun}`))].join("|")] as const),
);

const COMMA = /[،,]/u;
/** Behind a source that a semicolon parts too. */
const AFTER_SOURCE = /[،,؛]/u;

/** Whether the reporting verb at a word is the sentence's own: it stands before a colon, که or the sentence's end, or behind a clause and its comma. */
function isOwnVerb(line: string, tokens: readonly Token[], at: number, end: number): boolean {
  const found = phraseAt(tokens, at, CUE_VERBS);
  const last = found && tokens[at + found.length - 1];
  const before = tokens[at - 1];
  const isBehindClause = before !== undefined && isFiniteVerb(before.text) && COMMA.test(line.charAt(before.end));
  return last !== undefined && (isBehindClause || /^\s?:|^\s?که |^[.\s]*$/u.test(line.slice(last.end, end)));
}

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

/** Between و and the cue: «… است و همچنین افزود:». */
const ALSO: ReadonlySet<string> = new Set(["همچنین", "نیز", "سپس", "هم"]);

/** In words, between the conjunction and the cue: «… است اما مدیر بندر گفت که». */
const LONGEST_SUBJECT = 8;

const BUT: ReadonlySet<string> = new Set(["اما", "ولی"]);

/** Whether a word begins the subject of another clause: a name, a pronoun, a role, an organization, a source without a name. */
const beginsSubject = (word: string): boolean =>
  isGivenName(word) || [PRONOUNS, ROLE_NOUNS, HONORIFICS, ORGANIZATION_NOUNS, ANONYMOUS_NOUNS].some((table) => table.has(word));

/** The conjunction before a cue and its subject, or the subject itself behind a comma, behind the verb of what was said before; −1 where there is none. */
function conjunctionBefore(line: string, tokens: readonly Token[], cue: number): number {
  const wordAt = (at: number): string => tokens[at]?.text ?? "";
  if (wordAt(cue - 1) === AND) return cue - 1;
  if (ALSO.has(wordAt(cue - 1)) && wordAt(cue - 2) === AND) return cue - 2;
  for (let at = cue - 2; at >= cue - LONGEST_SUBJECT - 1 && !isFiniteVerb(wordAt(at + 1)); at -= 1) {
    if (BUT.has(wordAt(at))) return at;
    if (wordAt(at) === AND && isFiniteVerb(wordAt(at - 1)) && beginsSubject(wordAt(at + 1))) return at;
    // «… است، مدیر بندر گفت:»: the comma stands for one.
    if (isFiniteVerb(wordAt(at)) && COMMA.test(line.charAt(tokens[at]?.end ?? 0)) && beginsSubject(wordAt(at + 1))) return at + 1;
  }
  return -1;
}

/** Where what is said ends and the sentence goes on with another cue: «… است و افزود:», «… است اما مدیر بندر گفت که». */
function endBeforeNextCue(line: string, tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 2; at < tokens.length; at += 1) {
    if (line.charAt((tokens[at]?.start ?? 0) - 1) !== " " || !isOwnVerb(line, tokens, at, end)) continue;
    const conjunction = conjunctionBefore(line, tokens, at);
    if (conjunction > from) return tokens[conjunction]?.start ?? end;
  }
  return end;
}

const PARTICIPLES: ReadonlySet<string> = new Set(["گفته", "نوشته", "افزوده", "پرسیده", "فرموده"]);

/** Behind these a participle is a noun. */
const BEFORE_NOUN: ReadonlySet<string> = new Set("به طبق بنابر بر اساس براساس این همان ارزش".split(" "));

const STANDING = "آمدن";

/** In words, behind a comma. */
const SHORTEST_REPORT = 3;

/** In words. A clause has a subject and a verb, and mostly something between. */
const SHORTEST_CLAUSE = 4;

/** Behind a verb they go on with the reporter's sentence: «گفت و رفت». */
const GOES_ON: ReadonlySet<string> = new Set(["و", "اما", "ولی", "که", "یا", "هم", "نیز", "مبنی", "وگو", "چرا", "چون", "زیرا"]);

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** With these before it a verb reports nobody's words: «می‌توان گفت که …». */
const IMPERSONAL: ReadonlySet<string> = new Set("می‌توان نمی‌توان بتوان باید نباید می‌شود شاید می‌بایست".split(" "));

/** Without که and a colon these report a thing. */
const TELLINGS: ReadonlySet<string> = new Set(["خبر دادن", "اطلاع دادن", "اشاره کردن"]);

/** With nothing between, what follows these is wished and not said: «ابراز امیدواری کرد این روزها بگذرد». */
const WISHES: ReadonlySet<string> = new Set(
  "ابراز امیدواری کردن|ابراز نگرانی کردن|ابراز تأسف کردن|ابراز تاسف کردن|ابراز خرسندی کردن|ابراز خوشحالی کردن|اظهار امیدواری کردن|اظهار نگرانی کردن|اظهار تأسف کردن|اظهار تاسف کردن|توصیه کردن|پیشنهاد کردن|پیشنهاد دادن|انتقاد کردن|گلایه کردن|اصرار کردن|اصرار داشتن|تعهد کردن|تعهد دادن|وعده دادن|نوید دادن|تذکر دادن|صحبت کردن|موافقت کردن".split("|"),
);

/** In words. */
const FARTHEST_OBJECT = 30;
const ABOUT = "از";
const NEWS = "خبر دادن";

/** Whether the verb at a word has an object of its own: one behind the last other verb, that does not point to what follows. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === AND) return false;
  for (let before = at - 1; before > Math.max(0, at - FARTHEST_OBJECT); before -= 1) {
    const { text } = tokens[before] ?? { text: "" };
    if (isFiniteVerb(text)) return false;
    if (text === OBJECT_MARKER) return !POINTERS.has(tokens[before - 1]?.text ?? "");
  }
  return false;
}

/** The words of a sentence up to its cue, the last of them where there are more than a clause has. */
const clauseBefore = (line: string, start: number, cue: number): string => line.slice(firstRead(line, start, cue), cue).trim();

/** «گفت که …», «اعلام کرد، …». */
function verbCue(line: string, { start, end, tokens }: Sentence, at: number): IndirectCue | undefined {
  const found = phraseAt(tokens, at, CUE_VERBS);
  const [first, last] = [tokens[at], tokens[at + (found?.length ?? 1) - 1]];
  if (found === undefined || first === undefined || last === undefined || IMPERSONAL.has(tokens[at - 1]?.text ?? "")) return undefined;
  const next = tokens[at + found.length];
  const cue = { text: line.slice(first.start, last.end), verb: found.meaning, clause: clauseBefore(line, start, first.start), clauseStart: start };
  const reaching = (rule: IndirectCue["rule"], from: number): IndirectCue => ({ ...cue, end: from, contentEnd: endBeforeNextCue(line, tokens, at + found.length, end), rule });
  // «سهم بندر را ده درصد اعلام کرد که …», «حمایت خود را اعلام کرد، …»: the thing is told, and no words.
  if (hasObject(tokens, at)) return undefined;
  // «از باندی خبر داد که …» tells of whom it tells.
  const tellsOf = cue.verb === NEWS && tokens.slice(Math.max(0, at - FARTHEST_OBJECT), at).some(({ text }) => text === ABOUT);
  if (next?.text === THAT) return tellsOf ? undefined : reaching("cue-that", next.end);
  const mark = line.charAt(last.end);
  // «از … خبر داد، …» tells a thing; with که it tells words.
  if (TELLINGS.has(cue.verb)) return undefined;
  // «به گفته …», «به نوشته …» are no verbs; «مهرآذر به صیادان گفته، …» is one.
  if (PARTICIPLES.has(cue.text) && (!COMMA.test(mark) || BEFORE_NOUN.has(tokens[at - 1]?.text ?? ""))) return undefined;
  // «به دستاوردی که … آمده است، …»: only what was issued says what stands in it.
  if (cue.verb === STANDING && !tokens.slice(0, at).some(({ text }) => ISSUED.has(text) || ORGANIZATION_REFERENCES.has(text))) return undefined;
  if (COMMA.test(mark)) return tokens.length - at - found.length < SHORTEST_REPORT ? undefined : reaching("cue-comma", last.end + 1);
  // «کارشناسان معتقدند برف می‌بارد»: the clause follows with nothing between.
  const isBare = !WISHES.has(cue.verb) && mark === " " && next !== undefined && at > 0 && tokens.length - at - found.length >= SHORTEST_CLAUSE && !GOES_ON.has(next.text);
  return isBare ? reaching("cue-bare", last.end) : undefined;
}

/** «از سوی سازمان بندرها اعلام شد که …». */
function passiveCue(line: string, { start, end, tokens }: Sentence, at: number): IndirectCue | undefined {
  const passive = passiveAt(tokens, at);
  const [first, last, next] = [tokens[at], tokens[at + (passive?.length ?? 1) - 1], tokens[at + (passive?.length ?? 1)]];
  if (passive === undefined || first === undefined || last === undefined || next?.text !== THAT) return undefined;
  const cue = { text: line.slice(first.start, last.end), verb: passive.infinitive, clause: clauseBefore(line, passive.subjectStart, first.start), clauseStart: start };
  return { ...cue, end: next.end, contentEnd: endBeforeNextCue(line, tokens, at + passive.length, end), rule: "cue-that" };
}

/** «وی با بیان اینکه …، افزود». */
function mannerCue(line: string, { start, end, tokens }: Sentence, at: number): IndirectCue | undefined {
  const found = phraseAt(tokens, at, MANNER_PHRASES);
  const [first, last] = [tokens[at], tokens[at + (found?.length ?? 1) - 1]];
  if (found === undefined || first === undefined || last === undefined) return undefined;
  const contentEnd = endOfMannerClause(line, tokens, at + found.length, end);
  return { text: line.slice(first.start, last.end), verb: found.meaning, clause: clauseBefore(line, start, first.start), clauseStart: start, end: last.end, contentEnd, rule: "manner-clause" };
}

/** «به گفته سخنگوی بندر، …». The source is what stands up to the comma. */
function sourceCue(line: string, { end, tokens }: Sentence, at: number): IndirectCue | undefined {
  const found = phraseAt(tokens, at, SOURCE_PHRASES);
  const [first, last] = [tokens[at], tokens[at + (found?.length ?? 1) - 1]];
  if (found === undefined || first === undefined || last === undefined) return undefined;
  const cue = { text: found.text, verb: found.meaning, clauseStart: first.start, contentEnd: end, rule: "source-phrase" } as const;
  const source = tokens[at + found.length];
  const comma = line.slice(last.end, Math.min(end, last.end + LONGEST_CLAUSE)).search(AFTER_SOURCE);
  // Behind a pronoun the comma is often left out: «به گفته وی اسکله آماده است».
  if (source !== undefined && PRONOUNS.has(source.text) && line.charAt(source.end) === " ") return { ...cue, clause: source.text, end: source.end };
  // So it is behind a name: «به گفته مهرآذر برای کشتی‌ها جا هست».
  const name = lengthOfName(tokens, at + found.length);
  const lastOfName = tokens[at + found.length + name - 1];
  const isShortOfComma = comma < 1 || (tokens[at + found.length + LONGEST_SOURCE]?.start ?? end) < last.end + comma;
  if (name > 0 && source !== undefined && lastOfName !== undefined && isShortOfComma && line.charAt(lastOfName.end) === " ") return { ...cue, clause: line.slice(source.start, lastOfName.end), end: lastOfName.end };
  const closed = isShortOfComma ? endOfClosedSource(tokens, at + found.length) : -1;
  const [lastOfSource, behind] = [tokens[closed - 1], tokens[closed]];
  if (source !== undefined && lastOfSource !== undefined && behind !== undefined && line.slice(lastOfSource.end, behind.start) === " ") {
    return { ...cue, clause: line.slice(source.start, lastOfSource.end), end: lastOfSource.end };
  }
  return comma < 1 ? undefined : { ...cue, clause: line.slice(last.end, last.end + comma).trim(), end: last.end + comma + 1 };
}

/** What begins the next part of a sentence and is of no source: «به گفته صیادان این تورها …». */
const BEGINS_ANEW: ReadonlySet<string> = new Set([DEMONSTRATIVE, ...NUMERALS, "هر", "همه", "کلیه", "تمام", "تمامی", "حتی", "هیچ", "هنوز", "تاکنون", "اکنون", "در", "تا", "با", "برای", "اگر"]);

/** Behind the source that begins at a word, an office, a group or an organization, where the next word begins anew; −1 where none does. */
function endOfClosedSource(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text ?? "";
  const isPointed = first === DEMONSTRATIVE;
  const noun = isPointed ? (tokens[at + 1]?.text ?? "") : first;
  if (!(ROLE_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun) || ANONYMOUS_NOUNS.has(noun) || ISSUED.has(noun))) return -1;
  const from = isPointed ? at + 2 : at + 1;
  for (let end = from; end <= at + LONGEST_SOURCE && end < tokens.length; end += 1) {
    const word = tokens[end]?.text ?? "";
    if (BEGINS_ANEW.has(word) || isGivenName(word)) return end;
    if (isFiniteVerb(word) || word === AND && !ROLE_NOUNS.has(noun) && !ORGANIZATION_NOUNS.has(noun)) return -1;
  }
  return -1;
}

/** In words. A clause that goes on longer before its comma has begun to say what the source says. */
const LONGEST_SOURCE = 10;

/** How many words from one on are a name: a given name with the word behind it, or a word that is rare; none of what no name holds. */
function lengthOfName(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (first === "" || isForeignToNames(first) || isInflected(first)) return 0;
  if (isGivenName(first)) return second === "" || isForeignToNames(second) ? 0 : 2;
  return isRareWord(first) ? 1 : 0;
}

/** Whether a word begins the sentence, or a clause behind که, و or a comma. */
function beginsClause(line: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.text === THAT || before.text === AND || COMMA.test(line.charAt(before.end));
}

/** Finds the indirect cues of a stretch of a line, in order; of a sentence the first one of a kind that fits. */
export function findIndirectCues({ text: line, tokens: all, sentences }: Tokenized, from: number, until: number): IndirectCue[] {
  const cues: IndirectCue[] = [];
  for (const whole of sentences) {
    const [start, end] = [Math.max(whole.start, from), Math.min(whole.end, until)];
    if (start >= end) continue;
    const tokens = tokensWithin(all, start, end);
    const sentence = { start, end, tokens };
    for (let at = 0; at < tokens.length; at += 1) {
      const cue = verbCue(line, sentence, at) ?? passiveCue(line, sentence, at) ?? mannerCue(line, sentence, at) ?? (beginsClause(line, tokens, at) ? sourceCue(line, sentence, at) : undefined);
      if (cue === undefined) continue;
      cues.push(cue);
      // What is said may report in its turn; that is the speaker's affair.
      while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < cue.contentEnd) at += 1;
    }
  }
  return cues;
}
