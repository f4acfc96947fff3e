// Indirect cue: what tells, within a sentence of the reporter's own, that somebody's words follow.
import type { Token } from "../text/words.js";
import { type CueMatch, firstRead } from "./cues.js";

/** An indirect cue knows where its content ends: with the sentence, or where the sentence's own verb takes over. */
export interface IndirectCue extends CueMatch {
  readonly contentEnd: number;
  readonly rule: "cue-that" | "cue-comma" | "cue-bare" | "manner-clause" | "source-phrase";
}

/** A sentence of a line, or what is read of it, with its words. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

export const COMMA = /[،,]/u;

/** The words of a sentence up to its cue, the last of them where there are more than a clause has. */
export const clauseBefore = (line: string, start: number, cue: number): string => line.slice(firstRead(line, start, cue), cue).trim();
