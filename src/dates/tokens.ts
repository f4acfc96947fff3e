// Tokens: a text as numbers, marks, and what its words mean to a date.
import type { Calendar } from "./day-numbers.js";
import { lexemesOf, valueOf } from "./lexemes.js";
import { AFGHAN_MONTHS, CARDINALS, GREGORIAN_MONTHS, ISLAMIC_MONTHS, ORDINALS, PERSIAN_MONTHS, SEASONS, WEEKDAYS } from "./names.js";
import {
  BEHIND_SHORT_YEAR, BY_THE_CLOCK_OF, CODE_LABELS, COUNTED, DAY_PARTS, EQUALS, ERAS, FILLERS, HIJRI, LABELS, NAMED_AFTER_DAYS, NAMES_WITH_WEEKDAYS, OTHER_ERAS, OTHER_ZONES, PLACES, RELATIONS, RELATIVE_DAYS, RELATIVE_STRETCHES, UNITS, ZONES,
} from "./words.js";

export type DayPart = keyof typeof DAY_PARTS;
export type Unit = keyof typeof UNITS;
export type Role = "published" | "modified";

/** How often a month's name is another word: «به میزان ۱۴۰۰ تومان»; «۳ تیر خورد», «۷ مهر لاستیکی»; or the beginning of a verb, «۲۰ می رود». */
type WordUse = "often" | "sometimes" | "prefix";

/** What words mean. `isMarked` says that the word for month stands with its name. `weekday` is 0 (Sunday) to 6, as in Date; `month` is 1 to 12, `season` 1 to 4. */
type Meaning =
  | { readonly kind: "month"; readonly calendar: Calendar; readonly month: number; readonly isAfghan: boolean; readonly isWord?: WordUse | undefined; readonly isMarked?: true | undefined }
  | { readonly kind: "weekday"; readonly weekday: number; readonly isNight: boolean }
  | { readonly kind: "season"; readonly season: number }
  | { readonly kind: "cardinal" | "ordinal"; readonly value: number }
  | { readonly kind: "era"; readonly calendar: Calendar | null }
  | { readonly kind: "part"; readonly part: DayPart }
  | { readonly kind: "zone"; readonly timeZone: string | null }
  | { readonly kind: "place"; readonly timeZone: string }
  | { readonly kind: "label"; readonly role: Role | null }
  | { readonly kind: "relativeDay"; readonly days: number; readonly isNight: boolean }
  | { readonly kind: "stretch"; readonly unit: "week" | "month" | "year"; readonly count: number }
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: keyof typeof RELATIONS | keyof typeof OTHERS };

/** Words of which nothing but their kind matters. */
const OTHERS = {
  hijri: HIJRI,
  filler: FILLERS,
  equal: EQUALS,
  code: CODE_LABELS,
  /** The ام of ۱۲ام, the th of 14th. */
  ending: ["ام", "امین", "st", "nd", "rd", "th"],
  /** The T of ISO 8601. */
  clock: ["t"],
  /** Numbers that are not counted here: «چهل سال پیش» is not last year. */
  few: [
    "چند", "چندین", "چندی", "هر", "چندهزار", "صد", "یکصد", "دویست", "سیصد", "پانصد", "هزار", "میلیون", "میلیارد", "ده\u200Cها", "صدها", "هزاران", "میلیون\u200Cها", "میلیاردها", "روزهای",
    "شب\u200Cهای",
  ],
  tens: ["چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود"],
  /** Words of the text around, by what they say of a number or a day beside them. */
  named: [...NAMED_AFTER_DAYS, ...NAMES_WITH_WEEKDAYS],
  counted: COUNTED,
  running: BEHIND_SHORT_YEAR,
} as const;

/**
 * A token. `digits` of a number is how many it has; a row of words that mean nothing to a date is one `other`; `isGlued` says whether it touches the
 * token before.
 */
export type Token = { readonly isGlued: boolean } & (
  | Meaning
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "mark"; readonly mark: string }
  | { readonly kind: "other" }
);

/** Tokens and where each stands, in UTF-16 code units; an end is exclusive. */
export interface Tokens {
  readonly list: readonly Token[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The token of a meaning apart from what is before, and the one that touches it. Texts share them. */
type Pair = readonly [apart: Token, glued: Token];

function pairOf(token: Meaning | { readonly kind: "mark"; readonly mark: string } | { readonly kind: "other" }): Pair {
  return [{ ...EVERY_FIELD, ...token, isGlued: false }, { ...EVERY_FIELD, ...token, isGlued: true }];
}

/** The fields of every kind of token, in one order: engines read objects of one layout several times as fast as those of twenty. */
const EVERY_FIELD = {
  kind: undefined, isGlued: undefined, value: undefined, digits: undefined, mark: undefined, calendar: undefined, month: undefined, isAfghan: undefined, isWord: undefined,
  isMarked: undefined, weekday: undefined, isNight: undefined, season: undefined, part: undefined, timeZone: undefined, role: undefined, days: undefined, unit: undefined, count: undefined,
};

/** A spelling as its lexemes, with what it means. */
interface Phrase {
  readonly lexemes: readonly string[];
  readonly tokens: Pair;
}

/** Every way of writing a table's spelling: each ZWNJ stands for a half-space, a space, or nothing. */
function spellings(name: string): readonly string[] {
  const [first = "", ...rest] = name.split("\u200C");
  return rest.reduce<readonly string[]>((all, part) => all.flatMap((before) => [`${before}${part}`, `${before} ${part}`]), [first]);
}

/** Months that are words of every day too, often or now and then. What stands around must show that a month is meant. */
const WORDS_OF_EVERY_DAY: Readonly<Record<WordUse, readonly string[]>> = {
  often: [
    "مه", "جون", "صفر", "حمل", "سرطان", "اسد", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت", "may", "march",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ],
  sometimes: ["تیر", "مهر", "دی", "اوت"],
  prefix: ["می"],
};
const USE_AS_WORD: ReadonlyMap<string, WordUse> = new Map(
  (["often", "sometimes", "prefix"] as const).flatMap((use) => WORDS_OF_EVERY_DAY[use].map((word) => [word, use] as const)),
);

function* months(): Generator<readonly [string, Meaning]> {
  const tables = [
    ["persian", false, PERSIAN_MONTHS],
    ["persian", true, AFGHAN_MONTHS],
    ["gregorian", false, GREGORIAN_MONTHS],
    ["islamic", false, ISLAMIC_MONTHS],
  ] as const;
  for (const [calendar, isAfghan, table] of tables) {
    for (const [index, names] of table.entries()) {
      for (const name of names) {
        const month = { kind: "month", calendar, month: index + 1, isAfghan } as const;
        const use = USE_AS_WORD.get(name);
        yield [name, use === undefined ? month : { ...month, isWord: use }];
        yield* all([`${name}\u200Cماه`, `ماه ${name}`, ...(calendar === "islamic" ? [`ماه مبارک ${name}`] : [])], { ...month, isMarked: true });
      }
    }
  }
}

function* numbered(kind: "cardinal" | "ordinal", table: readonly (readonly string[])[]): Generator<readonly [string, Meaning]> {
  for (const [index, words] of table.entries()) for (const word of words) yield [word, { kind, value: index + 1 }];
}

function* all(words: readonly string[], meaning: Meaning): Generator<readonly [string, Meaning]> {
  for (const word of words) yield [word, meaning];
}

function* readTables(): Generator<readonly [string, Meaning]> {
  yield* months();
  yield* numbered("cardinal", CARDINALS);
  yield* numbered("ordinal", ORDINALS);
  for (const [weekday, names] of WEEKDAYS.entries()) for (const name of names) {
    yield* all([name, `${name}\u200Cی`], { kind: "weekday", weekday, isNight: false });
    yield [`${name}\u200Cشب`, { kind: "weekday", weekday, isNight: true }];
  }
  for (const [index, names] of SEASONS.entries()) yield* all(names, { kind: "season", season: index + 1 });
  for (const calendar of ["persian", "gregorian", "islamic"] as const) yield* all(ERAS[calendar], { kind: "era", calendar });
  yield* all(OTHER_ERAS, { kind: "era", calendar: null });
  for (const part of Object.keys(DAY_PARTS) as DayPart[]) yield* all(DAY_PARTS[part].words, { kind: "part", part });
  for (const [timeZone, words] of Object.entries(ZONES)) yield* all(words, { kind: "zone", timeZone });
  for (const [timeZone, places] of Object.entries(PLACES)) {
    if (timeZone !== "UTC") yield* all(places, { kind: "place", timeZone });
    for (const place of places) yield* all(BY_THE_CLOCK_OF.map((words) => `${words} ${place}`), { kind: "zone", timeZone });
  }
  yield* all(OTHER_ZONES, { kind: "zone", timeZone: null });
  for (const role of ["published", "modified"] as const) yield* all(LABELS[role], { kind: "label", role });
  yield* all(LABELS.other, { kind: "label", role: null });
  for (const [days, words] of RELATIVE_DAYS) for (const word of words) yield [word, { kind: "relativeDay", days, isNight: word.includes("شب") }];
  for (const [unit, count, words] of RELATIVE_STRETCHES) yield* all(words, { kind: "stretch", unit, count });
  for (const unit of Object.keys(UNITS) as Unit[]) yield* all(UNITS[unit], { kind: "unit", unit });
  for (const kind of Object.keys(RELATIONS) as (keyof typeof RELATIONS)[]) yield* all(RELATIONS[kind], { kind });
  for (const kind of Object.keys(OTHERS) as (keyof typeof OTHERS)[]) yield* all(OTHERS[kind], { kind });
}

interface Tables {
  /** Every word of every spelling, by itself. */
  readonly vocabulary: ReadonlyMap<string, string>;
  /** Every spelling by its first lexeme, the longest first: سه شنبه before شنبه, تاریخ انتشار before تاریخ. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** The vocabulary that the tables themselves are read with. */
const EVERY_WORD = { get: (word: string): string => word };

function buildTables(): Tables {
  const vocabulary = new Map<string, string>();
  const phrases = new Map<string, Phrase[]>();
  for (const [name, meaning] of readTables()) {
    for (const spelling of spellings(name)) {
      const lexemes = lexemesOf(spelling, EVERY_WORD).texts;
      for (const lexeme of lexemes) vocabulary.set(lexeme, lexeme);
      const [first = ""] = lexemes;
      const phrase = { lexemes, tokens: pairOf(meaning) };
      const list = phrases.get(first);
      if (list === undefined) phrases.set(first, [phrase]);
      else list.push(phrase);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.lexemes.length - a.lexemes.length);
  return { vocabulary, phrases };
}

let built: Tables | undefined;

function tables(): Tables {
  return (built ??= buildTables());
}

const OTHER = pairOf({ kind: "other" });

/** Marks of ASCII and of Persian; any other is made anew. */
const MARKS: ReadonlyMap<string, Pair> = new Map(Array.from("\n-–—|/,،:;؛()[]«»@•·.!؟?%٪_+*\"'…", (mark) => [mark, pairOf({ kind: "mark", mark })] as const));

function findPhrase(phrases: Tables["phrases"], texts: readonly string[], at: number): Phrase | undefined {
  const candidates = phrases.get(texts[at] ?? "");
  if (candidates === undefined) return undefined;
  for (const candidate of candidates) {
    const { lexemes } = candidate;
    let length = 1;
    while (length < lexemes.length && lexemes[length] === texts[at + length]) length += 1;
    if (length === lexemes.length) return candidate;
  }
  return undefined;
}

/** Reads a text into tokens. Linear: the longest spelling of the tables is a few words. */
export function tokenize(text: string): Tokens {
  const { vocabulary, phrases } = tables();
  const { kinds, texts, starts, ends } = lexemesOf(text, vocabulary);
  const list: Token[] = [];
  let lastEnd = -1;
  for (let at = 0; at < kinds.length; ) {
    const kind = kinds[at];
    const written = texts[at] ?? "";
    const start = starts[at] ?? 0;
    const isGlued = start === lastEnd;
    const phrase = written === "" || kind === "mark" ? undefined : findPhrase(phrases, texts, at);
    const next = at + (phrase?.lexemes.length ?? 1);
    const end = ends[next - 1] ?? 0;
    if (phrase === undefined && kind === "number") list.push({ ...EVERY_FIELD, kind, value: valueOf(text, start, end), digits: end - start, isGlued });
    else {
      const pair = phrase?.tokens ?? (kind === "mark" ? (MARKS.get(written) ?? pairOf({ kind, mark: written })) : OTHER);
      list.push(pair[isGlued ? 1 : 0]);
    }
    // A token is one lexeme or more, so that the columns of the lexemes have room for its own place.
    starts[list.length - 1] = start;
    ends[list.length - 1] = end;
    lastEnd = end;
    at = next;
  }
  return { list, starts, ends };
}
