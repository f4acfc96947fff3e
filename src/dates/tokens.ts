// Tokens: a printed date as numbers, names and marks.
import { ZWNJ } from "../text/characters.js";
import { stripDiacritics } from "../text/diacritics.js";
import { toAsciiDigits } from "../text/digits.js";
import {
  CODE_LABELS,
  ERAS,
  GREGORIAN_MONTHS,
  HOUR_WORDS,
  LABELS,
  MERIDIEMS,
  ORDINALS,
  PERSIAN_MONTHS,
  WEEKDAYS,
  YEAR_WORDS,
  ZONES,
} from "./names.js";

/** The calendars that can be read. */
export type ReadableCalendar = "persian" | "gregorian";

/** What a word means. `weekday` is 0 (Sunday) to 6, as in Date; `month` is 1 to 12. */
type Meaning =
  | { readonly kind: "month"; readonly calendar: ReadableCalendar; readonly month: number }
  | { readonly kind: "weekday"; readonly weekday: number }
  | { readonly kind: "era"; readonly calendar: ReadableCalendar }
  | { readonly kind: "meridiem"; readonly half: "am" | "pm" }
  | { readonly kind: "zone"; readonly timeZone: string }
  | { readonly kind: "ordinal"; readonly value: number }
  | { readonly kind: "hour" | "year" | "code" | "label" };

/** A token. `length` of a number is how many digits it has; a mark is any single character that is no letter or digit, or a "t". */
export type Token =
  | Meaning
  | { readonly kind: "number"; readonly value: number; readonly length: number }
  | { readonly kind: "mark"; readonly mark: string };

/** A spelling as its lexemes, with what it means. */
interface Phrase {
  readonly lexemes: readonly string[];
  readonly meaning: Meaning;
}

/** Letters that Arabic keyboards write for Persian ones. */
const ARABIC_LETTERS: ReadonlyMap<string, string> = new Map([
  ["ي", "ی"],
  ["ى", "ی"],
  ["ك", "ک"],
]);

/** The direction marks, the tatweel, the joiner and the byte order mark: none of them is printed. */
const INVISIBLE = /[\u0640\u200D-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** A run of digits, a run of letters, or one other character; spaces and ZWNJs only divide. */
const LEXEME = new RegExp(`\\d+|\\p{L}+|[^\\s${ZWNJ}]`, "gu");

function lex(text: string): readonly string[] {
  const folded = stripDiacritics(toAsciiDigits(text)).toLowerCase().replace(INVISIBLE, "");
  return folded.replace(/[يىك]/gu, (letter) => ARABIC_LETTERS.get(letter) ?? letter).match(LEXEME) ?? [];
}

/** A ZWNJ in a table's spelling is a place where the parts may also be glued. */
function spellings(name: string): readonly string[] {
  return name.includes(ZWNJ) ? [name, name.replaceAll(ZWNJ, "")] : [name];
}

/** A Jalali month may be followed by the word for month: آذر ماه, آذرماه. */
function monthSpellings(name: string): readonly string[] {
  return [name, `${name}${ZWNJ}ماه`].flatMap(spellings);
}

function* readTables(): Generator<readonly [string, Meaning]> {
  for (const [index, names] of PERSIAN_MONTHS.entries()) {
    for (const name of names.flatMap(monthSpellings)) yield [name, { kind: "month", calendar: "persian", month: index + 1 }];
  }
  for (const [index, names] of GREGORIAN_MONTHS.entries()) {
    for (const name of names) yield [name, { kind: "month", calendar: "gregorian", month: index + 1 }];
  }
  for (const [weekday, names] of WEEKDAYS.entries()) {
    for (const name of names.flatMap(spellings)) yield [name, { kind: "weekday", weekday }];
  }
  for (const [index, names] of ORDINALS.entries()) {
    for (const name of names.flatMap(spellings)) yield [name, { kind: "ordinal", value: index + 1 }];
  }
  for (const calendar of ["persian", "gregorian"] as const) {
    for (const word of ERAS[calendar]) yield [word, { kind: "era", calendar }];
  }
  for (const half of ["am", "pm"] as const) {
    for (const word of MERIDIEMS[half].flatMap(spellings)) yield [word, { kind: "meridiem", half }];
  }
  for (const [timeZone, words] of Object.entries(ZONES)) {
    for (const word of words) yield [word, { kind: "zone", timeZone }];
  }
  for (const [kind, words] of [["hour", HOUR_WORDS], ["year", YEAR_WORDS], ["code", CODE_LABELS], ["label", LABELS]] as const) {
    for (const word of words.flatMap(spellings)) yield [word, { kind }];
  }
}

/** Every spelling by its first lexeme, the longest first: سه شنبه before شنبه, تاریخ انتشار before تاریخ. */
function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [spelling, meaning] of readTables()) {
    const lexemes = lex(spelling);
    const [first = ""] = lexemes;
    phrases.set(first, [...(phrases.get(first) ?? []), { lexemes, meaning }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.lexemes.length - a.lexemes.length);
  return phrases;
}

const PHRASES = buildPhrases();

const NUMBER = /^\d+$/u;
const LETTER = /^\p{L}/u;

/**
 * Reads a text into tokens, or null where a word stands in none of the tables.
 *
 * Digits of the three sets, Arabic ي and ك, ZWNJs and invisible marks make no difference. Linear: the tables' longest
 * spelling is a few words.
 */
export function tokenize(text: string): readonly Token[] | null {
  const lexemes = lex(text);
  const tokens: Token[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at] ?? "";
    const phrase = PHRASES.get(lexeme)?.find((candidate) => candidate.lexemes.every((part, index) => lexemes[at + index] === part));
    if (phrase !== undefined) {
      tokens.push(phrase.meaning);
      at += phrase.lexemes.length;
      continue;
    }
    if (NUMBER.test(lexeme)) tokens.push({ kind: "number", value: Number(lexeme), length: lexeme.length });
    else if (lexeme === "t" || !LETTER.test(lexeme)) tokens.push({ kind: "mark", mark: lexeme });
    else return null;
    at += 1;
  }
  return tokens;
}
