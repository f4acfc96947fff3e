// Indirect cues: where a text reports in its own sentence what somebody says: «گفت که …», «با بیان اینکه …», «به گفته …، …».
import type { Token } from "../text/words.js";
import { COMMA, type IndirectCue } from "./indirect-cue.js";
import { mannerCue } from "./manner-cue.js";
import { passiveCue } from "./passive-cue.js";
import { AND, THAT } from "./roles.js";
import { sourceCue } from "./source-cue.js";
import { type Tokenized, tokensWithin } from "./tokenized.js";
import { verbCue } from "./verb-cue.js";

/** Whether a word begins the sentence, or a clause behind که, و or a comma. */
function beginsClause(line: string, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.text === THAT || before.text === AND || COMMA.test(line.charAt(before.end));
}

/** Finds the indirect cues of a stretch of a line, in order; of a sentence the first one of a kind that fits. */
export function findIndirectCues({ text: line, tokens: all, sentences }: Tokenized, from: number, until: number): IndirectCue[] {
  const cues: IndirectCue[] = [];
  for (const whole of sentences) {
    const [start, end] = [Math.max(whole.start, from), Math.min(whole.end, until)];
    if (start >= end) continue;
    const tokens = tokensWithin(all, start, end);
    const sentence = { start, end, tokens };
    for (let at = 0; at < tokens.length; at += 1) {
      const cue = verbCue(line, sentence, at) ?? passiveCue(line, sentence, at) ?? mannerCue(line, sentence, at) ?? (beginsClause(line, tokens, at) ? sourceCue(line, sentence, at) : undefined);
      if (cue === undefined) continue;
      cues.push(cue);
      // What is said may report in its turn; that is the speaker's affair.
      while (at + 1 < tokens.length && (tokens[at + 1]?.start ?? 0) < cue.contentEnd) at += 1;
    }
  }
  return cues;
}
