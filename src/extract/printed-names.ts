// Printed names: the longest form of a name, and the bearer of a role, as the article prints them anywhere.
import { isPersianLetter, ZWNJ } from "../text/characters.js";
import { type Token, words } from "../text/words.js";
import { isGivenName } from "./given-names.js";
import { readMention } from "./mention.js";
import { isForeignToNames, isRareWord } from "./name-words.js";
import { endOfRole, printedRole } from "./role-phrases.js";
import { DEMONSTRATIVE, HONORIFICS, LONGEST_NAME, ORGANIZATION_NOUNS, PHRASE_BOUNDARIES, ROLE_NOUNS } from "./roles.js";
import type { Tokenized } from "./tokenized.js";

/** What may stand between a role and its name. */
const GAP = /^[،,]? $/u;

/** What an article prints of names. */
export interface PrintedNames {
  /** A name with the given names that are printed before it somewhere: مهرآذر is لیلا مهرآذر. */
  longest(name: string): string;
  /** The name that is printed beside a role somewhere: مدیر بندر is the role of لیلا مهرآذر. */
  bearerOf(role: string): string | undefined;
  /** The name of an organization that begins with a noun, as it is printed most often; the longest of those. */
  organizationOf(noun: string): string | undefined;
  /** A group with the organization that it belongs to, as it is printed somewhere: پژوهشگران is پژوهشگران دانشگاه کرانه. */
  groupOf(noun: string): string | undefined;
  /** The organization that publishes something somewhere: «سازمان بندرها در بیانیه‌ای …». */
  issuerOf(noun: string): string | undefined;
  /** The whole name of an organization that a part of it stands for: الاخبار is روزنامه الاخبار لبنان. */
  organizationNamed(name: string): string | undefined;
  /** The organization with which the article begins. */
  readonly firstOrganization: string | undefined;
}

/** Ends an adjective: تایوانی. */
const ATTRIBUTE = "ی";

/** A given name of Iran, or a word that is rare or that no dictionary holds: before a surname that is a given name from elsewhere. */
const mayBeGivenName = (word: string): boolean => isGivenName(word) || (isPersianLetter(word) && isRareWord(word) && !word.endsWith(ATTRIBUTE) && !HONORIFICS.has(word) && !ROLE_NOUNS.has(word) && !ORGANIZATION_NOUNS.has(word) && !word.includes(ZWNJ));

/** Whether nothing but one space stands between two words. */
const touches = (before: Token | undefined, after: Token | undefined, line: string): boolean =>
  before !== undefined && after !== undefined && line.slice(before.end, after.start) === " ";

/** One spelling of a word that news prints with its hamza and without: رئیس, رییس; قضائیه, قضاییه. */
const folded = (word: string): string => word.replaceAll("ئ", "ی");

/** Where each word of the article stands: by the word, its line and its place there. */
function indexWords(lines: readonly Tokenized[]): Map<string, (readonly [line: Tokenized, token: number])[]> {
  const places = new Map<string, [Tokenized, number][]>();
  for (const line of lines) {
    line.tokens.forEach(({ text }, token) => {
      const word = folded(text);
      const known = places.get(word);
      if (known === undefined) places.set(word, [[line, token]]);
      else known.push([line, token]);
    });
  }
  return places;
}

/** The most places of one word that are looked at: a name is printed a few times, a text of one word a million times is none. */
const MOST_PLACES = 50;

/** Reads the lines of an article once; both questions are then about the places of a word. */
export function readPrintedNames(lines: readonly Tokenized[]): PrintedNames {
  const places = indexWords(lines);

  /** Calls a function for each place where a phrase is printed, with the words around it. */
  function find<Found>(phrase: string, look: (tokens: readonly Token[], first: number, last: number, text: string) => Found | undefined): Found[] {
    const wanted = words(phrase).map((token) => folded(token.text));
    return (places.get(wanted[0] ?? "") ?? []).slice(0, MOST_PLACES).flatMap(([{ text, tokens }, first]) => {
      const isHere = wanted.every((word, index) => folded(tokens[first + index]?.text ?? "") === word);
      const found = isHere ? look(tokens, first, first + wanted.length - 1, text) : undefined;
      return found === undefined ? [] : [found];
    });
  }

  function longest(name: string): string {
    const forms = find(name, (tokens, first, last, text) => {
      let start = first;
      // Of words that only may be a given name, one is enough.
      while (last - start < LONGEST_NAME && touches(tokens[start - 1], tokens[start], text) && mayBeGivenName(tokens[start - 1]?.text ?? "")) {
        start -= 1;
        if (!isGivenName(tokens[start]?.text ?? "")) break;
      }
      return tokens.slice(start, last + 1).map((token) => token.text).join(" ");
    });
    return forms.reduce((best, form) => (form.length > best.length ? form : best), name);
  }

  function bearerOf(role: string): string | undefined {
    const [name] = find(role, (tokens, first, last, text) => nameBehind(tokens, last, text) ?? nameBefore(tokens, first, text));
    return name;
  }

  function commonestOrganization(noun: string): string | undefined {
    const counts = new Map<string, number>();
    const stem = noun === MINISTRY_AGAIN ? MINISTRY : noun;
    for (const name of find(stem, (tokens, first, _, text) => organizationAt(tokens, first, text))) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [best] = [...counts].sort(([one, count], [other, more]) => more - count || other.length - one.length);
    return best?.[0];
  }

  const organizations = new Map<string, string | undefined>();
  function organizationOf(noun: string): string | undefined {
    if (!organizations.has(noun)) organizations.set(noun, commonestOrganization(noun));
    return organizations.get(noun);
  }
  function groupOf(noun: string): string | undefined {
    const [found] = find(noun, (tokens, first, last, text) => {
      const isCounted = tokens[first - 1]?.text === "از" && QUANTITIES.has(tokens[first - 2]?.text ?? "");
      if (!isCounted && !ORGANIZATION_NOUNS.has(tokens[last + 1]?.text ?? "")) return undefined;
      const end = endOfRole(text, tokens, first);
      return isCounted || end > last + 2 ? printedRole(text, tokens, isCounted ? first - 2 : first, end) : undefined;
    });
    return found;
  }
  function issuerOf(noun: string): string | undefined {
    const [found] = [`${noun}${ZWNJ}ای`, `${noun}ای`].flatMap((issued) => find(issued, (tokens, first, _, text) => organizationBefore(tokens, first - 1, text)));
    return found;
  }
  function organizationNamed(name: string): string | undefined {
    const [found] = find(name, (tokens, first, last, text) => {
      // «سازمان بندرهای کرانه (سبک)»: what stands in brackets is what it is called.
      const isGloss = text.charAt((tokens[first]?.start ?? 0) - 1) === "(" && text.charAt(tokens[last]?.end ?? 0) === ")";
      if (isGloss) return organizationBefore(tokens, first, text);
      const noun = [1, 2, 3].map((distance) => first - distance).find((at) => ORGANIZATION_NOUNS.has(tokens[at]?.text ?? ""));
      return noun === undefined || endOfRole(text, tokens, noun) <= last ? undefined : organizationAt(tokens, noun, text);
    });
    return found;
  }

  const beginning = lines.slice(0, LINES_OF_HEAD).map(({ text, tokens }) => (ORGANIZATION_NOUNS.has(tokens[0]?.text ?? "") ? organizationAt(tokens, 0, text) : undefined));
  return { longest, bearerOf, organizationOf, groupOf, issuerOf, organizationNamed, firstOrganization: beginning.find((name) => name !== undefined) };
}

/** So many of a group: شماری از صیادان. */
const QUANTITIES: ReadonlySet<string> = new Set("شماری جمعی گروهی تعدادی عده‌ای برخی بسیاری یکی بخشی".split(" "));

/** Headline, decks and lead. */
const LINES_OF_HEAD = 4;

/** A ministry is told again by another word. */
const MINISTRY = "وزارت";
const MINISTRY_AGAIN = "وزارتخانه";

/** What stands before a noun that names no organization: «این شرکت», «یک شرکت». */
const DETERMINERS: ReadonlySet<string> = new Set([DEMONSTRATIVE, "آن", "یک", "هر", "چند", "همین", "همان", "دو", "سه"]);

/** The name of an organization that begins at a word; undefined where the noun stands alone. */
function organizationAt(tokens: readonly Token[], first: number, text: string): string | undefined {
  const end = endOfRole(text, tokens, first);
  if (end - first < 2 || DETERMINERS.has(tokens[first - 1]?.text ?? "")) return undefined;
  return printedRole(text, tokens, first, end);
}

/** In words. */
const LONGEST_ORGANIZATION = 14;

/** The name of the organization that ends right before a word. */
function organizationBefore(tokens: readonly Token[], end: number, text: string): string | undefined {
  for (let first = Math.max(0, end - LONGEST_ORGANIZATION); first < end; first += 1) {
    if (ORGANIZATION_NOUNS.has(tokens[first]?.text ?? "") && endOfRole(text, tokens, first) === end) return organizationAt(tokens, first, text);
  }
  return undefined;
}

/** The name that follows a role at once, with or without a comma: مدیر بندر، لیلا مهرآذر. It ends where another part of the sentence begins. */
function nameBehind(tokens: readonly Token[], last: number, text: string): string | undefined {
  const start = HONORIFICS.has(tokens[last + 1]?.text ?? "") ? last + 2 : last + 1;
  const [role, first] = [tokens[last], tokens[start]];
  if (role === undefined || first === undefined || !isGivenName(first.text) || !GAP.test(text.slice(role.end, tokens[last + 1]?.start))) return undefined;
  let end = start + 1;
  while (end - start < LONGEST_NAME && touches(tokens[end - 1], tokens[end], text) && !PHRASE_BOUNDARIES.has(tokens[end]?.text ?? "")) end += 1;
  const mention = readMention(tokens.slice(start, end).map((token) => token.text).join(" "));
  return mention.kind === "named" && mention.role === undefined && mention.name.includes(" ") ? mention.name : undefined;
}

function upToForeign(name: readonly string[]): readonly string[] {
  const end = name.findIndex(isForeignToNames);
  return end === -1 ? name : name.slice(0, end);
}

/** The name that stands right before a role, with or without a comma: لیلا مهرآذر، مدیر بندر. */
function nameBefore(tokens: readonly Token[], first: number, text: string): string | undefined {
  const [before, role] = [tokens[first - 1], tokens[first]];
  if (before === undefined || role === undefined || !GAP.test(text.slice(before.end, role.start))) return undefined;
  for (let start = first - 2; start >= 0 && first - start <= LONGEST_NAME && touches(tokens[start], tokens[start + 1], text); start -= 1) {
    if (!isGivenName(tokens[start]?.text ?? "")) continue;
    // «لیلا مهرآذر عضو و سخنگوی شورا» bears two roles.
    const name = upToForeign(tokens.slice(start, first).map((token) => token.text));
    return name.length > 1 ? name.join(" ") : undefined;
  }
  return undefined;
}
