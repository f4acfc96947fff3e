// Verb cue: «گفت که …», «اعلام کرد، …», «معتقدند …».
import type { Token } from "../text/words.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { clauseBefore, COMMA, type IndirectCue, type Sentence } from "./indirect-cue.js";
import { phraseAt } from "./phrases.js";
import { endBeforeNextCue } from "./report-end.js";
import { AND, ISSUED, OBJECT_MARKER, ORGANIZATION_REFERENCES, THAT } from "./roles.js";
import { isFiniteVerb } from "./verbs.js";

/** What points to the words that follow: «این نکته را یادآور شد که …». */
const POINTERS: ReadonlySet<string> = new Set("مطلب نکته موضوع مسئله سؤال سوال".split(" "));

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

/** The cue of a reporting verb at a word. */
export function verbCue(line: string, { start, end, tokens }: Sentence, at: number): IndirectCue | undefined {
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
