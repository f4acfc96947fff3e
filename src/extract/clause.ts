// Clause: what a cue's clause says: the subject, then the topic, occasion and addressee.
import { type Token, words } from "../text/words.js";
import { withoutEdges } from "./edges.js";
import { isGivenName } from "./given-names.js";
import { hasTanwin } from "./name-words.js";
import { phraseAt, phraseTable } from "./phrases.js";
import { isPosting } from "./postings.js";
import { DEMONSTRATIVE, ISSUED, NUMERALS, ORGANIZATION_NOUNS, PHRASE_BOUNDARIES, ROLE_NOUNS, THAT } from "./roles.js";

type Part = "topic" | "addressee" | "occasion" | "manner";

/** A clause, taken apart. Each part as printed. */
export interface Clause {
  /** The words that stand for the speaker; empty where the subject is dropped. */
  readonly subject: string;
  readonly topic?: string;
  readonly occasion?: string;
  readonly addressee?: string;
}

/** What begins each part. Topic and addressee are printed without these words; an occasion with them (در نشست خبری). */
const MARKERS = phraseTable<Part>([
  ["topic", "درباره|دربارهٔ|درباره‌ی|در باره|در خصوص|درخصوص|در مورد|درمورد|پیرامون|راجع به|در ارتباط با|در رابطه با|در زمینه|در زمینهٔ"],
  ["addressee", "خطاب به|در پاسخ به|در جمع"],
  ["manner", "با اشاره|با بیان|با تأکید|با تاکید|با اعلام|با انتقاد|با ابراز|با یادآوری|ضمن"],
  ["occasion", "در|طی|روز|امروز|دیروز|صبح|عصر|شامگاه|پس از|پیش از|بعد از|به مناسبت|با حضور"],
]);

/** Adverbs that may stand before the subject or behind it, and say nothing of who speaks. */
const ADVERBIALS = phraseTable(
  [
    "در ادامه|همچنین|در پایان|سپس|در عین حال|نیز|هم|و|اما|در همین حال|البته|با این حال|با وجود این|با این وجود|به همین دلیل|از سوی دیگر",
    "یا|همزمان|هم‌زمان|ابتدا|پس از آن|بعد از آن|سرانجام|در آخر|در انتها|بلافاصله|ناگهان|دقایقی پیش|اخیراً|اخیرا|پیش از این|در این راستا|در همین راستا|در این رابطه|در همین رابطه",
    "در این باره|در همین باره|در این زمینه|در همین زمینه|در این خصوص|در همین خصوص|در این مورد|در همین حین",
    "گفتنی است که|لازم به ذکر است که|شایان ذکر است که|این در حالی است که|این در حالیست که|در حالی که|در حالی‌که|گفتنی است|هر چند|هرچند|اگرچه|گرچه|علاوه بر این|افزون بر این|در مقابل|در واقع|به علاوه|به‌علاوه|با این همه|به همین منظور|آن طور که|آن‌طور که|آنطور که|همان طور که|همان‌طور که|همانطور که|چنان که|چنانکه|برای مثال|از سوی دیگر|از طرف دیگر|از طرفی|به این ترتیب|بدین ترتیب|بر این اساس|بر همین اساس|به گفته وی|در حال حاضر|پیش‌تر|بار دیگر|به تازگی|به‌تازگی|در‌حالی‌که|درحالی‌که|هم‌چنین|گویا|حتی|چندی پیش|چندی پیش نیز|در نهایت|نهایتا|بنابراین|از این رو|چرا که|زیرا|چون|الان|اکنون|هم‌اکنون|حالا|در حال حاضر",
  ].map((phrases) => ["adverbial", phrases] as const),
);

const COMMA = /[،,]/u;

const adverbialAt = (tokens: readonly Token[], index: number) => phraseAt(tokens, index, ADVERBIALS);
/** Whom people speak to: behind به they are no part of the subject. */
const AUDIENCES: ReadonlySet<string> = new Set("خبرنگاران خبرنگار رسانه‌ها ما من خبرگزاری روزنامه شبکه سایت ماموران مأموران پلیس ایسنا ایرنا ایلنا ایکنا ایمنا تسنیم فارس مهر برنا شانا میزان رویترز".split(" "));

/** The marker of a part that begins at a word. */
function markerAt(tokens: readonly Token[], index: number): { readonly length: number; readonly meaning: Part } | undefined {
  const isAddress = tokens[index]?.text === "به" && AUDIENCES.has(tokens[index + 1]?.text ?? "");
  return isAddress ? { length: 1, meaning: "addressee" } : phraseAt(tokens, index, MARKERS);
}

const IS_NUMBER = /^\p{Nd}/u;

/** Behind the time that a clause begins with: «روز سه‌شنبه مهرآذر», «ماه گذشته بندر», «دو هفته پیش بندر», «۱۸ بهمن ۱۳۹۳، مهرآذر». */
function timeEnd(text: string, tokens: readonly Token[]): number {
  const wordAt = (at: number): string => tokens[at]?.text ?? "";
  const comma = tokens.findIndex((token, at) => at > 0 && COMMA.test(text.slice(tokens[at - 1]?.end, token.start)));
  if (comma > 0 && comma <= LONGEST_DATE && (IS_NUMBER.test(wordAt(0)) || ORDINALS.has(wordAt(0)))) return comma;
  const from = (NUMERALS.has(wordAt(0)) || IS_NUMBER.test(wordAt(0))) && PERIODS.has(wordAt(1)) ? 1 : 0;
  let end = from;
  while (TIMES.has(wordAt(end)) || PERIODS.has(wordAt(end))) end += 1;
  // One word alone may begin a name: عصر ایران, روز نو.
  return end > 1 || DAYS.has(wordAt(0)) ? end : 0;
}

/** With these a day of the month begins: «سوم دی‌ماه ۱۳۹۷، مهرآذر». */
const ORDINALS: ReadonlySet<string> = new Set("یکم اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم بیست سی سی‌ام سی‌ویکم".split(" "));
/** In words. */
const LONGEST_DATE = 5;

/**
 * The start of the clause's own words: adverbs passed over, and a part set before the subject with its comma
 * (در نشست خبری امروز، وی گفت).
 */
function subjectStart(text: string, tokens: readonly Token[]): number {
  // «… حاکی است که بندر»: the clause depends on the one before.
  let index = tokens[0]?.text === THAT ? 1 : timeEnd(text, tokens);
  for (let found = adverbialAt(tokens, index); found !== undefined; found = adverbialAt(tokens, index)) index += found.length + occasionLength(tokens, index + found.length);
  if (markerAt(tokens, index) === undefined) return index;
  const afterComma = tokens.findIndex((token, at) => at > index && COMMA.test(text.slice(tokens[at - 1]?.end, token.start)));
  return afterComma === -1 ? Math.max(index, issuerStart(tokens, index)) : afterComma;
}

/** Of the words behind «در ادامه» that say of what: «در ادامه این مراسم مهرآذر گفت». Whoever speaks may stand behind این too. */
function occasionLength(tokens: readonly Token[], index: number): number {
  const noun = tokens[index + 1]?.text ?? "";
  return index < tokens.length && tokens[index]?.text === DEMONSTRATIVE && OCCASIONS.has(noun) ? 2 : 0;
}
const OCCASIONS: ReadonlySet<string> = new Set("مراسم نشست جلسه دیدار گفت‌وگو همایش گردهمایی آیین سفر بازدید برنامه مصاحبه سخنرانی مناظره کنفرانس دادگاه رویداد".split(" "));

/** In words behind در: «در بخش دیگری از این بیانیه». */
const FARTHEST_ISSUED = 6;

/** Where the words begin that stand for who issued the statement that the clause begins with; −1 where it begins with none. */
function issuerStart(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== "در") return -1;
  for (let at = index + 1; at < index + FARTHEST_ISSUED; at += 1) {
    if (!ISSUED.has(tokens[at]?.text ?? "")) continue;
    if (tokens[at - 1]?.text === DEMONSTRATIVE) return at - 1;
    const next = tokens[at + 1]?.text ?? "";
    if (ORGANIZATION_NOUNS.has(next) || ROLE_NOUNS.has(next) || isGivenName(next)) return at + 1;
  }
  return -1;
}

/** Around a part. */
const MARKS = "،,:؛";

/** Adverbs of Arabic, with their tanwin and without: مکرراً, رسما. */
const isAdverb = (word: string): boolean => hasTanwin(word) || BARE_ADVERBS.has(word);
const BARE_ADVERBS: ReadonlySet<string> = new Set("رسما مکررا صراحتا اخیرا قبلا بعدا مرتبا متعاقبا بارها همواره پیش‌تر".split(" "));

/** Words of time that stand behind a subject: وی سه‌شنبه شب. */
const TIMES: ReadonlySet<string> = new Set("گذشته جاری امروز دیروز امشب دیشب صبح ظهر عصر شب بامداد شامگاه شنبه یکشنبه یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه".split(" "));

/** What is counted in time, and how far from now: ماه گذشته, دو هفته پیش. Behind a subject these may be its own words. */
const PERIODS: ReadonlySet<string> = new Set("روز ماه هفته سال ساعت دقیقه پیش قبل".split(" "));
/** Each says when without a word beside it. */
const DAYS: ReadonlySet<string> = new Set("امروز دیروز امشب دیشب شنبه یکشنبه یک‌شنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه".split(" "));

/** A part without the adverbs behind it: وی همچنین. */
function withoutAdverbials(part: string): string {
  const tokens = words(part);
  let end = tokens.length;
  while (end > 1 && (adverbialAt(tokens, end - 1)?.length === 1 || TIMES.has(tokens[end - 1]?.text ?? "") || isAdverb(tokens[end - 1]?.text ?? ""))) end -= 1;
  return end === tokens.length ? part : part.slice(0, tokens[end - 1]?.end ?? 0);
}

/** Whether a marker at this word begins a new part, or belongs to the part that it stands in (روابط با ترکیه، نشست خبری در آنکارا). */
function beginsPart(part: Part, current: Part | undefined, word: string): boolean {
  if (current === undefined) return true;
  // A plain preposition within a topic or an occasion is that part's own.
  return part !== current && !(part === "occasion" && PHRASE_BOUNDARIES.has(word));
}

/** What stands before a colon within the clause only files the article (گروه اقتصادی: …). */
const withoutFiling = (clause: string): string => clause.slice(clause.lastIndexOf(":") + 1);

/** Takes a cue's clause apart. Linear in its length. */
export function readClause(clause: string): Clause {
  const text = withoutFiling(clause);
  const tokens = words(text);
  const from = subjectStart(text, tokens);
  const found: { -readonly [Key in keyof Clause]: Clause[Key] } = { subject: "" };
  let current: Part | undefined;
  let start = tokens[from]?.start ?? text.length;

  const close = (end: number) => {
    const printed = withoutAdverbials(withoutEdges(text.slice(start, end), MARKS));
    if (current === undefined) found.subject = printed;
    else if (current !== "manner" && printed !== "") found[current] ??= printed;
  };

  for (let index = from; index < tokens.length; index += 1) {
    const marker = markerAt(tokens, index);
    if (marker === undefined) continue;
    const { length, meaning: part } = marker;
    const [token, last] = [tokens[index], tokens[index + length - 1]];
    if (token === undefined || last === undefined) continue;
    if (!beginsPart(part, current, token.text) || (current === undefined && isPosting(tokens, from, index))) continue;
    close(token.start);
    current = part;
    start = part === "occasion" ? token.start : last.end;
    index += length - 1;
  }
  close(text.length);
  return found;
}
