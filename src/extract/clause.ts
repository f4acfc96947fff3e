// Clause: what a cue's clause says: the subject, then the topic, occasion and addressee.
import { type Token, words } from "../text/words.js";
import { PHRASE_BOUNDARIES } from "./roles.js";

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
const MARKERS: ReadonlyMap<string, Part> = new Map(
  (
    [
      ["topic", "درباره|دربارهٔ|درباره‌ی|در باره|در خصوص|درخصوص|در مورد|درمورد|پیرامون|راجع به|در ارتباط با|در رابطه با|در زمینه|در زمینهٔ"],
      ["addressee", "خطاب به|در پاسخ به|در جمع"],
      ["manner", "با اشاره|با بیان|با تأکید|با تاکید|با اعلام|با انتقاد|با ابراز|با یادآوری|ضمن"],
      ["occasion", "در|طی|روز|امروز|دیروز|صبح|عصر|شامگاه|پس از|پیش از|بعد از|به مناسبت|با حضور"],
    ] satisfies [Part, string][]
  ).flatMap(([part, markers]) => markers.split("|").map((marker) => [marker, part] as const)),
);
/** In words. */
const LONGEST_MARKER = Math.max(...[...MARKERS.keys()].map((marker) => marker.split(" ").length));

/** Adverbs that may stand before the subject or behind it, and say nothing of who speaks. */
const ADVERBIALS: ReadonlySet<string> = new Set(["در ادامه", "همچنین", "در پایان", "سپس", "در عین حال", "نیز", "هم", "و", "اما", "در همین حال", "البته", "با این حال", "به همین دلیل", "از سوی دیگر", "همزمان", "هم‌زمان", "دقایقی پیش", "اخیراً", "اخیرا", "پیش از این", "در این راستا", "در همین راستا", "گفتنی است"]);
const LONGEST_ADVERBIAL = 3;

const COMMA = /[،,]/u;

function phraseAt(tokens: readonly Token[], index: number, longest: number, has: (phrase: string) => boolean): number {
  for (let length = Math.min(longest, tokens.length - index); length > 0; length -= 1) {
    if (has(tokens.slice(index, index + length).map((token) => token.text).join(" "))) return length;
  }
  return 0;
}

const adverbialAt = (tokens: readonly Token[], index: number) => phraseAt(tokens, index, LONGEST_ADVERBIAL, (phrase) => ADVERBIALS.has(phrase));
const markerAt = (tokens: readonly Token[], index: number) => phraseAt(tokens, index, LONGEST_MARKER, (phrase) => MARKERS.has(phrase));

/**
 * The start of the clause's own words: adverbs passed over, and a part set before the subject with its comma
 * (در نشست خبری امروز، وی گفت).
 */
function subjectStart(text: string, tokens: readonly Token[]): number {
  let index = 0;
  for (let length = adverbialAt(tokens, index); length > 0; length = adverbialAt(tokens, index)) index += length;
  if (markerAt(tokens, index) === 0) return index;
  const afterComma = tokens.findIndex((token, at) => at > index && COMMA.test(text.slice(tokens[at - 1]?.end, token.start)));
  return afterComma === -1 ? index : afterComma;
}

const EDGE = /[\s،,:؛]/u;

/** Without the spaces and marks around it. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** A part without the adverbs behind it: وی همچنین. */
function withoutAdverbials(part: string): string {
  const tokens = words(part);
  let end = tokens.length;
  while (end > 0 && ADVERBIALS.has(tokens[end - 1]?.text ?? "")) end -= 1;
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
    const printed = withoutAdverbials(bare(text.slice(start, end)));
    if (current === undefined) found.subject = printed;
    else if (current !== "manner" && printed !== "") found[current] ??= printed;
  };

  for (let index = from; index < tokens.length; index += 1) {
    const length = markerAt(tokens, index);
    const [token, last] = [tokens[index], tokens[index + length - 1]];
    if (length === 0 || token === undefined || last === undefined) continue;
    const part = MARKERS.get(tokens.slice(index, index + length).map((word) => word.text).join(" ")) ?? "manner";
    if (!beginsPart(part, current, token.text)) continue;
    close(token.start);
    current = part;
    start = part === "occasion" ? token.start : last.end;
    index += length - 1;
  }
  close(text.length);
  return found;
}
