// Cues: where a text says that somebody speaks, and the clause that says it.
import { ZWNJ } from "../text/characters.js";
import type { Token } from "../text/words.js";
import { infinitiveBeforeColon, LONGEST_CUE_VERB } from "./cue-verbs.js";
import { countBefore, type Tokenized, tokensWithin } from "./tokenized.js";

/** A reporting verb with its colon, and the clause before it. Offsets are UTF-16 code units of the line. */
export interface CueMatch {
  /** The verb as printed, and its infinitive. */
  readonly text: string;
  readonly verb: string;
  /** The clause that says who speaks, of what and where: from the start of its sentence to the verb. */
  readonly clause: string;
  readonly clauseStart: number;
  /** Behind the colon: where the quote may begin. */
  readonly end: number;
}

/** The longest reporting verb that ends with the last of these words. */
function verbAtEnd(tokens: readonly Token[]): { text: string; verb: string; length: number } | undefined {
  for (let length = Math.min(LONGEST_CUE_VERB, tokens.length); length > 0; length -= 1) {
    const text = tokens.slice(-length).map((token) => token.text).join(" ");
    const verb = infinitiveBeforeColon(text);
    if (verb !== undefined) return { text, verb, length };
  }
  return undefined;
}

/** A colon, and not the one of a time (۱۴:۳۰) or an address. Scrapers lose the space behind it. */
const COLON = /(?<=\S)\s?:(?=\s|$|[«"“\p{L}])/gu;

/** The mark that closes each mark which opens a quotation. */
const CLOSING_OF: ReadonlyMap<string, string> = new Map([["«", "»"], ["“", "”"], ['"', '"']]);

/** In UTF-16 code units. Beyond it a mark is taken for one that nobody closed. */
const LONGEST_QUOTATION = 10_000;
/** No text quotes within quotations so often: these are marks that nobody closed, and many cost no more than few. */
const DEEPEST_QUOTATION = 12;

/**
 * Where a quotation that opens at an offset is closed, by the mark of its own level: one inside it is passed over. -1 where nothing opens
 * there or nobody closed it.
 */
export function closingMarkOf(text: string, opening: number): number {
  const open = text.charAt(opening);
  const close = CLOSING_OF.get(open);
  if (close === undefined) return -1;
  const end = Math.min(text.length, opening + LONGEST_QUOTATION);
  let depth = 1;
  for (let at = opening + 1; at < end; at += 1) {
    const mark = text.charAt(at);
    // A straight mark opens and closes alike; within one it closes.
    if (mark === close) depth -= 1;
    else if (mark === open) depth += 1;
    if (depth === 0) return at;
    if (depth > DEEPEST_QUOTATION) return -1;
  }
  return -1;
}

/** Whether a quotation opens with this character. */
export const isOpeningMark = (character: string): boolean => CLOSING_OF.has(character);

/** Where the sentence that holds a colon begins; an opening mark or a quote before it begins one too. */
function clauseStartAt(sentences: readonly Token[], colon: number, floor: number): number {
  return Math.max(sentences[countBefore(sentences, colon + 1) - 1]?.start ?? 0, floor);
}

/** In UTF-16 code units. A clause that introduces a speaker is a part of a sentence; beyond this only its end is read. */
export const LONGEST_CLAUSE = 400;

/** Where a clause is read from: where it begins, or at the first whole word that is near enough to its end. */
export function firstRead(line: string, start: number, end: number): number {
  if (end - start <= LONGEST_CLAUSE) return start;
  const space = line.indexOf(" ", end - LONGEST_CLAUSE);
  return space === -1 || space >= end ? end - LONGEST_CLAUSE : space + 1;
}

/** Finds the cues of one line from an offset on, in order: a reporting verb right before a colon. */
export function findCues({ text: line, tokens: all, sentences }: Tokenized, from = 0): CueMatch[] {
  const cues: CueMatch[] = [];
  let floor = from;
  for (const { 0: colon, index } of line.matchAll(COLON)) {
    // Who is quoted within a quotation is that speaker's affair.
    if (index < floor) continue;
    const clauseStart = firstRead(line, clauseStartAt(sentences, index, floor), index);
    const tokens = tokensWithin(all, clauseStart, index);
    const found = verbAtEnd(tokens);
    const first = found && tokens[tokens.length - found.length];
    // Words between the verb and the colon, and a mark in between, make it no cue; a half-space between is not seen.
    const isNext = line.slice(tokens.at(-1)?.end, index).replaceAll(ZWNJ, "") === "";
    if (found === undefined || first === undefined || !isNext) continue;
    const end = index + colon.length;
    cues.push({ text: found.text, verb: found.verb, clause: line.slice(clauseStart, first.start).trim(), clauseStart, end });
    floor = Math.max(end, closingMarkOf(line, line.charAt(end) === " " ? end + 1 : end));
  }
  return cues;
}
