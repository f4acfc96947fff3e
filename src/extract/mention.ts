// Mention: the words that stand for a speaker, read as a name and a role.
import { isPersianLetter } from "../text/characters.js";
import { type Token, words } from "../text/words.js";
import { isGivenName, OF_GOD } from "./given-names.js";
import { isForeignToNames, isInflected, isRareWord } from "./name-words.js";
import { beginsRole, endOfRole, isGoverned, printedRole, printedWords, roleAtStart } from "./role-phrases.js";
import {
  ANONYMOUS_NOUNS, DEMONSTRATIVE, HONORIFICS, INDEFINITE, LONGEST_NAME, NAME_PARTICLES, NUMERALS, OBJECT_MARKER, OF, ORGANIZATION_NOUNS, PHRASE_BOUNDARIES, PLURAL_PRONOUNS, PRONOUNS, ROLE_NOUNS,
} from "./roles.js";

/** What a mention says by itself, before the discourse is asked who is meant. */
export type Mention =
  | { readonly kind: "implicit" }
  | { readonly kind: "pronoun" }
  | { readonly kind: "named"; readonly name: string; readonly role?: string }
  | { readonly kind: "role"; readonly role: string }
  /** این and a role: somebody who has just been spoken of. */
  | { readonly kind: "same-role"; readonly role: string }
  | { readonly kind: "organization"; readonly name: string }
  | { readonly kind: "anonymous"; readonly name: string }
  | { readonly kind: "unclear" };

/** A dash between spaces parts a name and its role as a comma does. */
const COMMA = /[،,؛]|\s[-–—]\s?/u;

/** Words as one phrase: what marks stood around a name («…») is not part of it. */
const phrase = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(" ");

const textOf = (text: string, tokens: readonly Token[]): string => printedWords(text, tokens[0], tokens.at(-1));

/** «پنجاهمین جشنواره …». */
const ORDINAL = "مین";
const LATIN = /^\p{Script=Latin}/u;

const SHEIKH = "شیخ";

/** «آیت الله» is one. */
const SIGN = "آیت";

const withoutHonorifics = (tokens: readonly Token[]): readonly Token[] => {
  // «حجت‌الاسلام و المسلمین» is one.
  const first = tokens.findIndex((token, index) => !HONORIFICS.has(token.text) && !(token.text === OF_GOD && tokens[index - 1]?.text === SIGN) && !(token.text === "و" && index > 0 && HONORIFICS.has(tokens[index + 1]?.text ?? "")));
  if (first === -1) return [];
  // «شیخ» before one word alone is the given name of people elsewhere.
  return tokens.length - first === 1 && tokens[first - 1]?.text === SHEIKH ? tokens.slice(first - 1) : tokens.slice(first);
};

const isName = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.filter(({ text }) => !NAME_PARTICLES.has(text)).length <= LONGEST_NAME && !tokens.some(({ text }) => isForeignToNames(text));

/** A name in other letters behind it, in brackets, belongs to the reader: تیم … (Tim …). */
function withoutLatin(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({ text }) => !isPersianLetter(text));
  return end > 0 ? tokens.slice(0, end) : tokens;
}

/** Where the name begins in a role with a name behind it: after a comma, or at a given name; the end where there is none. */
function nameStart(text: string, tokens: readonly Token[]): number {
  const found = tokens.findIndex((token, index) => {
    if (index === 0) return false;
    const isAfterComma = COMMA.test(text.slice(tokens[index - 1]?.end, token.start));
    // The last word of a role may look like a given name; a name has a family name behind it.
    return (isAfterComma || (isGivenName(token.text) && index < tokens.length - 1)) && isName(withoutHonorifics(tokens.slice(index)));
  });
  return found === -1 ? tokens.length : found;
}

/** The words up to a comma, or to a preposition where that ends them too. */
function upTo(text: string, tokens: readonly Token[], isEnd: (token: Token) => boolean): readonly Token[] {
  const end = tokens.findIndex((token, index) => index > 0 && ((isEnd(token) && !isGoverned(tokens[index - 1], token)) || COMMA.test(text.slice(tokens[index - 1]?.end, token.start))));
  return end === -1 ? tokens : tokens.slice(0, end);
}

/** A word with ی behind a noun: «تیتر جالبی را». */
const ATTRIBUTE = "ی";

/** What stands before را without the object itself, at least so many words: «روزنامه کرانه تیتر جالبی را» is روزنامه کرانه. */
function withoutObject(tokens: readonly Token[], next: Token | undefined, least: number): readonly Token[] {
  if (next?.text !== OBJECT_MARKER) return tokens;
  const length = (tokens.at(-1)?.text ?? "").endsWith(ATTRIBUTE) ? 2 : 1;
  return tokens.slice(0, Math.max(least, tokens.length - length));
}

/** Whether every word is a common one, as those of an office are (مسافر کشتی). The dictionary lists names too, but they are rare in it. */
const isCommonPhrase = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 && tokens.every(({ text }) => !isRareWord(text)) && !tokens.some(({ text }) => isGivenName(text));

/** A role, with the name behind it if there is one: مدیر بندر، لیلا مهرآذر. */
function readRole(text: string, tokens: readonly Token[]): Mention {
  const start = nameStart(text, tokens);
  const end = endOfRole(text, tokens, 0);
  // What stands between is another part of the sentence.
  const isOther = COMMA.test(text.slice(tokens[end - 1]?.end, tokens[end]?.start)) && isGivenName(tokens[end]?.text ?? "");
  if (start > end && isOther) return { kind: "unclear" };
  if (start > end || start === tokens.length) return { kind: "role", role: printedRole(text, tokens, 0, end) };
  return { kind: "named", name: phrase(withoutHonorifics(tokens.slice(start))), role: printedRole(text, tokens, 0, start) };
}

/** «مهرآذر، این پرسش را»: what is told of, where no noun of a role begins it. */
const isObject = (tokens: readonly Token[]): boolean => !beginsRole(tokens, 0) && tokens.find(({ text }) => PHRASE_BOUNDARIES.has(text))?.text === OBJECT_MARKER;

/** A name, with a role behind it if there is one: after a comma anything is, without one a word of the table begins it. */
function readName(text: string, tokens: readonly Token[], isGlossed: boolean): Mention {
  const beforeComma = upTo(text, tokens, () => false);
  const roleNoun = beforeComma.findIndex((_, at) => beginsRole(beforeComma, at));
  const name = withoutLatin(roleNoun === -1 ? beforeComma : beforeComma.slice(0, roleNoun));
  if (!isName(name)) return { kind: "unclear" };
  // Several, who stay unnamed: «کشورهای اروپایی».
  if (name.length === beforeComma.length && name.some(({ text: word }) => isInflected(word)) && !isGivenName(name[0]?.text ?? "")) return { kind: "anonymous", name: phrase(name) };
  const rest = upTo(text, tokens.slice(roleNoun === -1 ? beforeComma.length : roleNoun), () => false);
  if (rest.length > 0 && isPersianLetter(rest[0]?.text ?? "") && !isObject(rest) && !PHRASE_BOUNDARIES.has(rest[0]?.text ?? "")) return { kind: "named", name: phrase(name), role: roleAtStart(textOf(text, rest)) };
  // Other letters behind it say that it is a name.
  return isCommonPhrase(name) && !isGlossed && name.length === beforeComma.length ? { kind: "role", role: phrase(name) } : { kind: "named", name: phrase(name) };
}

/** Prepositions that a nameless source is told with: «یکی از صیادان», «منابع نزدیک به دولت». */
const bindsWithin = (tokens: readonly Token[], token: Token): boolean =>
  (token.text === OF && token === tokens[1]) || (token.text === "به" && tokens[tokens.indexOf(token) - 1]?.text === NEAR);
const NEAR = "نزدیک";

/** «یک صیاد به نام رضا موجی»: the name, and who bears it. */
function readCalled(text: string, tokens: readonly Token[]): Mention | undefined {
  const at = tokens.findIndex((token, index) => token.text === "به" && tokens[index + 1]?.text === "نام");
  const name = upTo(text, tokens.slice(at + 2), ({ text: word }) => isForeignToNames(word));
  if (at < 1 || !isName(name)) return undefined;
  const role = tokens.slice(tokens[0]?.text === INDEFINITE ? 1 : 0, at);
  return { kind: "named", name: phrase(name), ...(role.length === 0 ? {} : { role: textOf(text, role) }) };
}

/** In words. */
const NOUN_AND_NAME = 2;
/** برخی از صیادان: in words. */
const SOME_OF_THEM = 3;

/** A source without a name, up to where the sentence goes on. */
function readAnonymous(text: string, tokens: readonly Token[], isEnd: (token: Token) => boolean): Mention {
  const printed = upTo(text, tokens, (token) => isEnd(token) && !bindsWithin(tokens, token));
  return { kind: "anonymous", name: textOf(text, withoutObject(printed, tokens[printed.length], tokens[1]?.text === OF ? SOME_OF_THEM : 1)) };
}

/** An organization; where a name stands behind its comma, he who speaks for it: «روابط عمومی بندر، لیلا مهرآذر». */
function readOrganization(text: string, tokens: readonly Token[], isEnd: (token: Token) => boolean): Mention {
  const printed = upTo(text, tokens, isEnd);
  const organization = withoutObject(printed, tokens[printed.length], NOUN_AND_NAME);
  const behind = withoutHonorifics(tokens.slice(printed.length));
  const isComma = COMMA.test(text.slice(printed.at(-1)?.end, tokens[printed.length]?.start));
  if (isComma && behind.length > 1 && isGivenName(behind[0]?.text ?? "")) return readName(text, behind, false);
  return { kind: "organization", name: textOf(text, organization) };
}

const TIME_NOUNS: ReadonlySet<string> = new Set("روز سال ماه هفته ساعت دقیقه بار شب دهه".split(" "));

const OPENING_MARK = /^["«“]/u;
const BRACKETS = /\s?\([^()]{0,80}(?:\)|$)/gu;

/**
 * Reads the words that stand for a speaker. The first word tells what they are: nothing, a pronoun, این, a nameless source, an
 * organization, a role; what begins with none of these is a name.
 */
export function readMention(printed: string): Mention {
  // What stands in brackets is for the reader, mostly the name in other letters.
  const text = printed.replace(BRACKETS, "");
  const tokens = withoutHonorifics(words(text));
  const [first] = tokens;
  if (first === undefined) return { kind: "implicit" };
  if (tokens.length === 1 && PRONOUNS.has(first.text)) return { kind: "pronoun" };
  // «"ما لیانگ"» is a name.
  if (PLURAL_PRONOUNS.has(first.text) && !OPENING_MARK.test(text)) return { kind: "unclear" };
  if (first.text === DEMONSTRATIVE) return { kind: "same-role", role: textOf(text, tokens.slice(1)) };
  // The place of a posting is part of the name.
  const isBoundary = ({ text: word }: Token) => word !== "در" && PHRASE_BOUNDARIES.has(word);
  const called = readCalled(text, tokens);
  if (called !== undefined) return called;
  // «چند روز پیش» is nobody.
  if (ANONYMOUS_NOUNS.has(first.text) && (TIME_NOUNS.has(tokens[1]?.text ?? "") || (tokens.length === 1 && NUMERALS.has(first.text)))) return { kind: "unclear" };
  if (ANONYMOUS_NOUNS.has(first.text)) return readAnonymous(text, tokens, isBoundary);
  // Names in other letters are those of companies and media.
  if (!isPersianLetter(first.text) && LATIN.test(first.text)) return { kind: "organization", name: textOf(text, upTo(text, tokens, isBoundary)) };
  const isOrdinal = first.text.endsWith(ORDINAL) && ORGANIZATION_NOUNS.has(tokens[1]?.text ?? "");
  if (isOrdinal || ORGANIZATION_NOUNS.has(first.text)) return readOrganization(text, tokens, isBoundary);
  return ROLE_NOUNS.has(first.text) ? readRole(text, tokens) : readName(text, tokens, text !== printed);
}

/** Whether words may be a name: «این حال» are two words of every day. */
export const mayBeginName = ([first]: readonly Token[]): boolean => first !== undefined && (isGivenName(first.text) || isRareWord(first.text));

/** Finds people named beside the speaker, with a role behind their name: با … وزیر …. */
export function companions(text: string): { readonly name: string; readonly role: string }[] {
  const tokens = words(text);
  const found: { name: string; role: string }[] = [];
  tokens.forEach((token, index) => {
    if (token.text !== "با") return;
    const role = tokens.findIndex((word, at) => at > index && ROLE_NOUNS.has(word.text));
    const name = withoutHonorifics(tokens.slice(index + 1, role));
    if (role === -1 || role - index > LONGEST_NAME + 1 || name.length < 2 || !isName(name) || !mayBeginName(name)) return;
    const boundary = tokens.findIndex((word, at) => at > role && (PHRASE_BOUNDARIES.has(word.text) || text.charAt((tokens[at - 1]?.end ?? 0)) !== " "));
    found.push({ name: phrase(name), role: textOf(text, tokens.slice(role, boundary === -1 ? undefined : boundary)) });
  });
  return found;
}
