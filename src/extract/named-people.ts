// Named people: everybody whom the lines of an article print by name, with the role that stands beside the name.
import { isPersianLetter } from "../text/characters.js";
import type { Token } from "../text/words.js";
import { frequencyOf } from "../zwnj/lexicon.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { givenNameAt, isGivenName } from "./given-names.js";
import { COMMON, isForeignToNames, isInflected, isRareWord } from "./name-words.js";
import { phraseAt } from "./phrases.js";
import { beginsRole, endOfRole, printedRole, startOfRoleBefore } from "./role-phrases.js";
import { HONORIFICS, LONGEST_NAME, NAME_PARTICLES, ORGANIZATION_NOUNS, ROLE_NOUNS } from "./roles.js";
import type { Tokenized } from "./tokenized.js";

/** A name with the role beside it, as printed. */
export interface NamedPerson {
  /** Of those read, the line that prints it, counted from 0. */
  readonly line: number;
  readonly name: string;
  readonly role?: string;
}

/** From this frequency on a word is no family name, unless it ends like one (صالحی). */
const EVERYDAY = 9;

/** Family names that news prints so often that the dictionary takes them for everyday words. */
const FAMOUS: ReadonlySet<string> = new Set(["ترامپ"]);

/** Below this frequency a word may be a second family name (آذری جهرمی). */
const COMMON_FAMILY = 7;

/** Second parts of family names that are written apart: حق بین, فتح‌الله زاده. */
const FAMILY_ENDINGS: ReadonlySet<string> = new Set("زاده پور نژاد نیا فر دوست منش وند خانی آبادی زادگان تبار راد مقدم کیا مهر فرد خواه پناه نسب صفت طلب".split(" "));

const isForeign = ({ text }: Token): boolean => isForeignToNames(text);

const isRare = ({ text }: Token): boolean => isRareWord(text) && !isInflected(text);

const touches = ({ text, tokens }: Tokenized, at: number): boolean => text.slice(tokens[at - 1]?.end, tokens[at]?.start) === " ";

/** Given names that are words of every day as well; a rare word must follow them: not جان باختگان. */
const AMBIGUOUS: ReadonlySet<string> = new Set("جان بهمن آذر هنری نسیم سحر بنفشه شاهین غزل امین رحمان تام امید رحمت کبری صدیقه عزیز سلمان نادر معین همایون حجت نعمت عنایت اشرف اعظم نصرت جاوید مختار متین عالیه نوید پروانه کمال شهاب کرم جو برد ایمان زیبا هدیه پیمان مسیح مسلم صبا اسکار پل ندا الهام پیروز شکوفه ترانه فروغ آرمان".split(" "));

/** Begins a family name: آل محمد. */
const HOUSE = "آل";

/** Prepositions that may follow a name as they do a subject. */
const BEHIND_SUBJECT: ReadonlySet<string> = new Set(["در", "با", "از", "که", "نیز", "هم"]);

/** Whether a phrase ends before a word: at a mark, a role, a preposition, a reporting verb. */
function endsPhrase(line: Tokenized, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined || !touches(line, at)) return true;
  return ROLE_NOUNS.has(token.text) || BEHIND_SUBJECT.has(token.text) || phraseAt(line.tokens, at, CUE_VERBS) !== undefined;
}

/** Behind the last word of the name that begins with a given name; `start` where no family name follows. */
function endOfName(line: Tokenized, start: number): number {
  const { tokens } = line;
  const follows = (at: number, test: (token: Token) => boolean): boolean => {
    const token = tokens[at];
    const isVerb = phraseAt(tokens, at, CUE_VERBS) !== undefined;
    return at - start < LONGEST_NAME && token !== undefined && touches(line, at) && !isForeign(token) && !isVerb && test(token);
  };
  let end = start + givenNameAt(tokens, start);
  while (follows(end, ({ text }) => isGivenName(text))) end += 1;
  // «محمد بن سلمان»: what stands behind it is a part of the name as well.
  while (follows(end, ({ text }) => NAME_PARTICLES.has(text)) && follows(end + 1, () => true)) end += 2;
  const isGivenOnly = end - start > 1;
  const most = AMBIGUOUS.has(tokens[start]?.text ?? "") ? COMMON + 1 : EVERYDAY;
  const isFamily = ({ text }: Token): boolean => !isInflected(text) && (frequencyOf(text) < most || FAMOUS.has(text) || (most === EVERYDAY && text.endsWith("ی")));
  if (follows(end, isFamily)) end += 1;
  else if (!isGivenOnly) return start;
  while (follows(end, (token) => isRare(token) || FAMILY_ENDINGS.has(token.text) || tokens[end - 1]?.text === HOUSE)) end += 1;
  // A second family name is told by what comes behind it.
  if (follows(end, ({ text }) => frequencyOf(text) < COMMON_FAMILY) && endsPhrase(line, end + 1)) end += 1;
  return end;
}

/** Behind the last word of a name of rare words (ما لیانگ); `start` where there are not two of them. */
function endOfRareName(line: Tokenized, start: number): number {
  // «اتحادیه نانوایان نیل‌بندر» is one name, of no person.
  if (ORGANIZATION_NOUNS.has(line.tokens[start - 1]?.text ?? "") && touches(line, start)) return start;
  let end = start;
  for (let token = line.tokens[end]; token !== undefined && end - start < LONGEST_NAME && !isForeign(token) && isRare(token) && (end === start || touches(line, end)); token = line.tokens[end]) end += 1;
  return end - start > 1 ? end : start;
}

/** Behind a family name that stands behind an honorific (آقای مهرآذر); `start` where none does. */
function endOfHonoured(line: Tokenized, start: number): number {
  const { tokens } = line;
  const isFamily = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && touches(line, at) && !isForeign(token) && !isInflected(token.text) && phraseAt(tokens, at, CUE_VERBS) === undefined;
  };
  if (!HONORIFICS.has(tokens[start - 1]?.text ?? "") || !isFamily(start) || frequencyOf(tokens[start]?.text ?? "") >= EVERYDAY) return start;
  let end = start + 1;
  while (end - start < LONGEST_NAME && isFamily(end) && (isRareWord(tokens[end]?.text ?? "") || FAMILY_ENDINGS.has(tokens[end]?.text ?? ""))) end += 1;
  if (end - start < LONGEST_NAME && isFamily(end) && frequencyOf(tokens[end]?.text ?? "") < COMMON_FAMILY && endsPhrase(line, end + 1)) end += 1;
  return end;
}

const OPENS = /[«"“]$/u;
const CLOSES = /^[»"”]/u;

/** Behind the last word of what stands alone in quotation marks, two words or more (a name, if a role follows); `start` where nothing does. */
function endOfMarked({ text, tokens }: Tokenized, start: number): number {
  const first = tokens[start];
  if (first === undefined || !OPENS.test(text.slice(0, first.start).slice(-1))) return start;
  for (let end = start + 1; end <= start + LONGEST_NAME; end += 1) {
    const [last, next] = [tokens[end - 1], tokens[end]];
    if (last === undefined || isForeign(last)) return start;
    if (CLOSES.test(text.charAt(last.end))) return end - start > 1 ? end : start;
    if (next === undefined || text.slice(last.end, next.start) !== " ") return start;
  }
  return start;
}

/** Between a name and its role: a comma, a dash, the mark that closes around the name, the name in other letters. */
const BEFORE_ROLE = /^[»"”]?(?:\s?\([^()]{0,60}\))?[،,؛]?\s?(?:[-–—]\s?)?$/u;

/** In brackets behind a name stands what its bearer does, or the film, the father, the town: «لیلا مهرآذر (طراح صحنه)». */
const BRACKETED = /^ ?\((?<role>\p{L}[^()«»:؛]{3,80})\)/u;
/** «(فرزند کاوه)» is no role. */
const CHILD = "فرزند";

/** The role in the brackets right behind a word. */
function roleInBrackets({ text, tokens }: Tokenized, end: number): string | undefined {
  const role = BRACKETED.exec(text.slice(tokens[end - 1]?.end))?.groups?.["role"];
  return role !== undefined && beginsRole(tokens, end) && tokens[end]?.text !== CHILD ? role : undefined;
}

/** As whom somebody comes, is named or is known: «مهرآذر به عنوان مدیر بندر». */
const AS: ReadonlySet<string> = new Set(["عنوان", "سمت"]);
/** Before the noun of a role that stands behind a name: «مهرآذر، دیگر عضو شورا». */
const BEFORE_NOUN: ReadonlySet<string> = new Set(["یک", "دیگر", "آخرین", "اولین", "نخستین", "تنها"]);

/** The role that stands right behind a name. */
function roleBehind(line: Tokenized, end: number): string | undefined {
  const { text, tokens } = line;
  const last = tokens[end - 1];
  const bracketed = roleInBrackets(line, end);
  if (bracketed !== undefined) return bracketed;
  let at = end;
  while (at < end + LONGEST_NAME && !isPersianLetter(tokens[at]?.text ?? "")) at += 1;
  if (tokens[end]?.text === "به" && AS.has(tokens[end + 1]?.text ?? "") && beginsRole(tokens, end + 2)) return printedRole(text, tokens, end + 2, endOfRole(text, tokens, end + 2));
  const isPreceded = BEFORE_NOUN.has(tokens[at]?.text ?? "") && beginsRole(tokens, at + 1);
  if (isPreceded && BEFORE_ROLE.test(text.slice(last?.end, tokens[at]?.start))) return printedRole(text, tokens, at, endOfRole(text, tokens, at + 1));
  const first = tokens[at];
  if (last === undefined || first === undefined || !beginsRole(tokens, at) || !BEFORE_ROLE.test(text.slice(last.end, first.start))) return undefined;
  return printedRole(text, tokens, at, endOfRole(text, tokens, at));
}

/** The role that stands right before a name, honorifics between them passed over. */
function roleBefore({ text, tokens }: Tokenized, start: number): string | undefined {
  let end = start;
  while (end > 0 && HONORIFICS.has(tokens[end - 1]?.text ?? "")) end -= 1;
  const first = startOfRoleBefore(text, tokens, end);
  // «به گزارش خبرنگار ایسنا، …»: that is who reports it.
  const isReporter = tokens[first - 1]?.text === "گزارش" && tokens[first - 2]?.text === "به";
  return first === -1 || isReporter ? undefined : printedRole(text, tokens, first, end);
}

/** The people of one line. A name that begins with no given name needs an honorific or a role beside it. */
function peopleOfLine(line: Tokenized, index: number): NamedPerson[] {
  const { tokens } = line;
  const found: NamedPerson[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const isGiven = givenNameAt(tokens, at) > 0;
    const marked = endOfMarked(line, at);
    const markedRole = marked === at ? undefined : roleBehind(line, marked);
    const honoured = isGiven ? at : endOfHonoured(line, at);
    const end = markedRole !== undefined ? marked : isGiven ? endOfName(line, at) : honoured > at ? honoured : endOfRareName(line, at);
    if (end === at) continue;
    const before = roleBefore(line, at);
    // «طراح صحنه: لیلا مهرآذر، طراح لباس: …»: the role behind the name is the next one's.
    const isCredited = before !== undefined && line.text.slice(tokens[at - 1]?.end, tokens[at]?.start).startsWith(":");
    const role = markedRole ?? (isCredited ? before : (roleBehind(line, end) ?? before));
    if (isGiven || honoured > at || role !== undefined) found.push({ line: index, name: tokens.slice(at, end).map(({ text }) => text).join(" "), ...(role === undefined ? {} : { role }) });
    at = end - 1;
  }
  return found;
}

/** Reads every name that the lines print, in order; one person may come often, under longer and shorter names. */
export const readNamedPeople = (lines: readonly Tokenized[]): NamedPerson[] => lines.flatMap(peopleOfLine);
