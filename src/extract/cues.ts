// Cues: where a text says that somebody speaks, and the clause that says it.
import { sentences } from "../text/sentences.js";
import { type Token, words } from "../text/words.js";
import { INFINITIVE_OF_CUE, LONGEST_CUE_VERB } from "./cue-verbs.js";

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
    const verb = INFINITIVE_OF_CUE.get(text);
    if (verb !== undefined) return { text, verb, length };
  }
  return undefined;
}

/** A colon, and not the one of a time (۱۴:۳۰) or an address. */
const COLON = /(?<=\S)\s?:(?=\s|$|[«"“])/gu;

const OPENING = new Set("«\"“");

/** Where the sentence that holds a colon begins; an opening mark or a quote before it begins one too. */
function clauseStartAt(sentenceStarts: readonly number[], colon: number, floor: number): number {
  let [low, high] = [0, sentenceStarts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentenceStarts[middle] ?? 0) <= colon) low = middle + 1;
    else high = middle;
  }
  return Math.max(sentenceStarts[low - 1] ?? 0, floor);
}

/** In UTF-16 code units. A clause that introduces a speaker is a part of a sentence; beyond this only its end is read. */
const LONGEST_CLAUSE = 400;

/** Finds the cues of one line, in order: a reporting verb right before a colon. */
export function findCues(line: string): CueMatch[] {
  if (!line.includes(":")) return [];
  const starts = sentences(line).map((sentence) => sentence.start);
  const cues: CueMatch[] = [];
  let floor = 0;
  for (const { 0: colon, index } of line.matchAll(COLON)) {
    const clauseStart = Math.max(clauseStartAt(starts, index, floor), index - LONGEST_CLAUSE);
    const introduction = line.slice(clauseStart, index);
    const tokens = words(introduction);
    const found = verbAtEnd(tokens);
    const first = found && tokens[tokens.length - found.length];
    // Words between the verb and the colon, and a mark in between, make it no cue.
    if (found === undefined || first === undefined || !introduction.endsWith(found.text)) continue;
    const end = index + colon.length;
    cues.push({ text: found.text, verb: found.verb, clause: introduction.slice(0, first.start).trim(), clauseStart, end });
    floor = end;
  }
  return cues;
}

/** Whether a character opens a quotation. */
export function isOpeningMark(character: string): boolean {
  return OPENING.has(character);
}
