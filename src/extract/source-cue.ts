// Source cue: «به گفته سخنگوی بندر، …».
import type { Token } from "../text/words.js";
import { LONGEST_CLAUSE } from "./cues.js";
import { isGivenName } from "./given-names.js";
import { type IndirectCue, type Sentence } from "./indirect-cue.js";
import { isForeignToNames, isInflected, isRareWord } from "./name-words.js";
import { phraseAt, phraseTable } from "./phrases.js";
import { AND, ANONYMOUS_NOUNS, DEMONSTRATIVE, ISSUED, NUMERALS, ORGANIZATION_NOUNS, PRONOUNS, ROLE_NOUNS } from "./roles.js";
import { isFiniteVerb } from "./verbs.js";

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

/** Behind a source that a semicolon parts too. */
const AFTER_SOURCE = /[،,؛]/u;

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
  if (first === "" || isForeignToNames(first) || isInflected(first) || ANONYMOUS_NOUNS.has(first)) return 0;
  if (isGivenName(first)) return second === "" || isForeignToNames(second) ? 0 : 2;
  return isRareWord(first) ? 1 : 0;
}

/** The cue of a source that is told at a word. The source is what stands up to the comma, or to where the sentence begins anew. */
export function sourceCue(line: string, { end, tokens }: Sentence, at: number): IndirectCue | undefined {
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
  // «به گفته پلیس دو نفر زخمی شدند، اما …»: the comma stands in what is said.
  const isBehindVerb = tokens.slice(at + found.length).some((token) => token.end <= last.end + comma && isFiniteVerb(token.text));
  return comma < 1 || isBehindVerb ? undefined : { ...cue, clause: line.slice(last.end, last.end + comma).trim(), end: last.end + comma + 1 };
}
