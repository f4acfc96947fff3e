// Role phrases: where a role begins and ends among the words around a name.
import { ZWNJ } from "../text/characters.js";
import { type Token, words } from "../text/words.js";
import { CUE_VERBS, INFINITIVE_OF_CUE } from "./cue-verbs.js";
import { isGivenName } from "./given-names.js";
import { hasTanwin } from "./name-words.js";
import { phraseAt } from "./phrases.js";
import { isPosting } from "./postings.js";
import { AND, DEMONSTRATIVE, NUMERALS, OF, PHRASE_BOUNDARIES, PRONOUNS, ROLE_NOUNS } from "./roles.js";
import { isFiniteVerb, isLightVerb } from "./verbs.js";

/** In words. */
const LONGEST_ROLE = 18;

/** Within a role a title may stand in quotation marks: کارگردان فیلم «…». */
const WITHIN_ROLE = /^[«»"]? [«»"]?$/u;

/** With و a role goes on, or another part of the sentence begins. */
const goesOnBehindAnd = (next: Token | undefined): boolean =>
  next !== undefined && !PHRASE_BOUNDARIES.has(next.text) && !NUMERALS.has(next.text) && !BEHIND_ROLE.has(next.text) && !PRONOUNS.has(next.text) && next.text !== DEMONSTRATIVE && !isGivenName(next.text) && !INFINITIVE_OF_CUE.has(next.text);

const LIST_COMMA = /^، $/u;

/** Whether a list goes on behind a comma: کمیسیون آموزش، تحقیقات و فناوری مجلس. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((distance) => tokens[at + distance]?.text === AND) && ![0, 1].some((distance) => isGivenName(tokens[at + distance]?.text ?? "") || ROLE_NOUNS.has(tokens[at + distance]?.text ?? "") || isVerb(tokens, at + distance));

/** Nouns that a passive verb takes: «… مطرح شده است». */
const PASSIVE_NOUNS: ReadonlySet<string> = new Set("مطرح منتشر منصوب معرفی اعلام انتخاب تعیین کشته جانشین برگزار آغاز انجام".split(" "));

/** Nouns whose preposition is part of the role: رئیس ستاد مبارزه با قاچاق, معاون نظارت بر بازار. */
const GOVERNED: ReadonlyMap<string, string> = new Map(
  ([["با", "مبارزه مقابله"], ["بر", "نظارت حاکم"], ["از", "پیشگیری حمایت حفاظت صیانت"], ["به", "رسیدگی"]] satisfies [string, string][])
    .flatMap(([preposition, nouns]) => nouns.split(" ").map((noun) => [noun, preposition] as const)),
);

/** Whether a preposition belongs to the noun before it, and so to the name that holds both. */
export const isGoverned = (before: Token | undefined, token: Token): boolean => before !== undefined && GOVERNED.get(before.text) === token.text;

/** «… ماه گذشته» says when, and not whose role. */
const PERIODS: ReadonlySet<string> = new Set("ماه هفته سال دقایقی ساعاتی لحظاتی ساعتی چندی".split(" "));
const DAY = "روز";
const WHICH: ReadonlySet<string> = new Set(["گذشته", "جاری", "پیش", "قبل", "آینده"]);

/** Behind these it is no day of the week: امام جمعه تهران. */
const PRAYERS: ReadonlySet<string> = new Set(["امام", "نماز", "ائمه"]);
const FRIDAY = "جمعه";

/** Behind a role these begin another part of the sentence. */
const BEHIND_ROLE: ReadonlySet<string> = new Set("وقتی هنگامی بعد یعنی بی به‌عنوان می‌باشد آخرین مورد آن بشدت به‌شدت اوایل اواسط اواخر یکی خطاب فردا دیروز".split(" "));

/** «یکی از پژوهشگران این مطالعه». */
const ONE = "یکی";

/** Whether a role begins at a word: a noun of the table, two words that a half-space should bind (زیست شناس), one of several. */
export function beginsRole(tokens: readonly Token[], at: number): boolean {
  const [word = "", next = ""] = [tokens[at]?.text, tokens[at + 1]?.text];
  return ROLE_NOUNS.has(word) || ROLE_NOUNS.has(`${word}${ZWNJ}${next}`) || (word === ONE && next === OF);
}

const IS_NUMBER = /^\p{Nd}/u;

const isVerb = (tokens: readonly Token[], at: number): boolean => isFiniteVerb(tokens[at]?.text ?? "") || phraseAt(tokens, at, CUE_VERBS) !== undefined;

/** Whether a noun belongs to the verb behind it: «سفر کرد», «زحمت کشیدند», «منصوب شد». */
const isNounOfVerb = (noun: Token, verb: Token): boolean => isLightVerb(verb.text) || (PASSIVE_NOUNS.has(noun.text) && isFiniteVerb(verb.text));

/** An opening mark that nothing closes yet, and the words behind it. */
const WITHIN_MARKS = /«[^»]{0,60}$/u;

/** Behind the last word of the role that begins at a word: up to a mark, a preposition, an adverb or a verb. A posting's place is part of it. */
export function endOfRole(text: string, tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < Math.min(tokens.length, start + LONGEST_ROLE); at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (before === undefined || token === undefined) return at;
    const gap = text.slice(before.end, token.start);
    if (!WITHIN_ROLE.test(gap) && !(LIST_COMMA.test(gap) && isListed(tokens, at))) return at;
    if (isNounOfVerb(before, token)) return Math.max(start + 1, at - 1);
    // A title in marks is one word of the role, whatever it says: کارگردان «باد در شهر».
    if (WITHIN_MARKS.test(text.slice(tokens[start]?.start, token.start))) continue;
    if (isGoverned(before, token)) continue;
    if (token.text === OF && before.text === ONE && at === start + 1) continue;
    if (BEHIND_ROLE.has(token.text) || hasTanwin(token.text)) return at;
    if (NUMERALS.has(token.text) && (tokens[at + 1]?.text === DAY || PERIODS.has(tokens[at + 1]?.text ?? ""))) return at;
    if (PERIODS.has(token.text) && WHICH.has(tokens[at + 1]?.text ?? "")) return at;
    if (token.text === FRIDAY && PRAYERS.has(before.text)) continue;
    const isPlace = token.text === "در" && isPosting(tokens, start, at);
    if ((PHRASE_BOUNDARIES.has(token.text) && !isPlace) || isVerb(tokens, at) || IS_NUMBER.test(token.text)) return at;
    // «مدیر برنامه وی»: whose it is ends it.
    if (PRONOUNS.has(token.text)) return at + 1;
    if (token.text === AND && !goesOnBehindAnd(tokens[at + 1])) return at;
  }
  return Math.min(tokens.length, start + LONGEST_ROLE);
}

/** Whether a mark that opens within words is left open by them. A straight mark opens and closes alike. */
const isLeftOpen = (words: string): boolean => words.lastIndexOf("«") > words.lastIndexOf("»") || words.split('"').length % 2 === 0;

/** Words as they are printed, a title in them with both of its marks: نویسنده «باد». */
export function printedWords(text: string, first: Token | undefined, last: Token | undefined): string {
  const end = last?.end ?? 0;
  const printed = text.slice(first?.start ?? end, end);
  return isLeftOpen(printed) && /[»"]/u.test(text.charAt(end)) ? text.slice(first?.start ?? end, end + 1) : printed;
}

/** The words of a role, from one word to before another, as they are printed. */
export const printedRole = (text: string, tokens: readonly Token[], start: number, end: number): string => printedWords(text, tokens[start], tokens[end - 1]);

/** The role that begins with a text, without what the sentence goes on with. */
export function roleAtStart(text: string): string {
  const tokens = words(text);
  return tokens.length === 0 ? "" : printedRole(text, tokens, 0, endOfRole(text, tokens, 0));
}

/** Where the role begins that stands right before a word: at the farthest noun of a role in the same phrase. −1 where none does. */
export function startOfRoleBefore(text: string, tokens: readonly Token[], end: number): number {
  let found = -1;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_ROLE); at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined) break;
    const gap = text.slice(token.end, next.start);
    // A comma parts a role from its name.
    const isTouching = WITHIN_ROLE.test(gap) || (at === end - 1 && /^[،,:]? ?[«"]?$/u.test(gap));
    if (!isTouching || (PHRASE_BOUNDARIES.has(token.text) && token.text !== "در") || isFiniteVerb(token.text) || PRONOUNS.has(token.text)) break;
    if (ROLE_NOUNS.has(token.text) && endOfRole(text, tokens, at) >= end) found = at;
  }
  return found;
}
