// Report end: where what is reported ends, and the sentence goes on with a cue of its own.
import type { Token } from "../text/words.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { isGivenName } from "./given-names.js";
import { COMMA } from "./indirect-cue.js";
import { phraseAt } from "./phrases.js";
import { AND, ANONYMOUS_NOUNS, HONORIFICS, ORGANIZATION_NOUNS, PRONOUNS, ROLE_NOUNS } from "./roles.js";
import { isFiniteVerb } from "./verbs.js";

/** Whether the reporting verb at a word is the sentence's own: it stands before a colon, که or the sentence's end, or behind a clause and its comma. */
export function isOwnVerb(line: string, tokens: readonly Token[], at: number, end: number): boolean {
  const found = phraseAt(tokens, at, CUE_VERBS);
  const last = found && tokens[at + found.length - 1];
  const before = tokens[at - 1];
  const isBehindClause = before !== undefined && isFiniteVerb(before.text) && COMMA.test(line.charAt(before.end));
  return last !== undefined && (isBehindClause || /^\s?:|^\s?که |^[.\s]*$/u.test(line.slice(last.end, end)));
}

/** Between و and the cue: «… است و همچنین افزود:». */
const ALSO: ReadonlySet<string> = new Set(["همچنین", "نیز", "سپس", "هم"]);

/** In words, between the conjunction and the cue: «… است اما مدیر بندر گفت که». */
const LONGEST_SUBJECT = 8;

const BUT: ReadonlySet<string> = new Set(["اما", "ولی"]);

/** Whether a word begins the subject of another clause: a name, a pronoun, a role, an organization, a source without a name. */
const beginsSubject = (word: string): boolean =>
  isGivenName(word) || [PRONOUNS, ROLE_NOUNS, HONORIFICS, ORGANIZATION_NOUNS, ANONYMOUS_NOUNS].some((table) => table.has(word));

/** The conjunction before a cue and its subject, or the subject itself behind a comma, behind the verb of what was said before; −1 where there is none. */
function conjunctionBefore(line: string, tokens: readonly Token[], cue: number): number {
  const wordAt = (at: number): string => tokens[at]?.text ?? "";
  if (wordAt(cue - 1) === AND) return cue - 1;
  if (ALSO.has(wordAt(cue - 1)) && wordAt(cue - 2) === AND) return cue - 2;
  for (let at = cue - 2; at >= cue - LONGEST_SUBJECT - 1 && !isFiniteVerb(wordAt(at + 1)); at -= 1) {
    if (BUT.has(wordAt(at))) return at;
    if (wordAt(at) === AND && isFiniteVerb(wordAt(at - 1)) && beginsSubject(wordAt(at + 1))) return at;
    // «… است، مدیر بندر گفت:»: the comma stands for one.
    if (isFiniteVerb(wordAt(at)) && COMMA.test(line.charAt(tokens[at]?.end ?? 0)) && beginsSubject(wordAt(at + 1))) return at + 1;
  }
  return -1;
}

/** Where what is said ends and the sentence goes on with another cue: «… است و افزود:», «… است اما مدیر بندر گفت که». */
export function endBeforeNextCue(line: string, tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 2; at < tokens.length; at += 1) {
    if (line.charAt((tokens[at]?.start ?? 0) - 1) !== " " || !isOwnVerb(line, tokens, at, end)) continue;
    const conjunction = conjunctionBefore(line, tokens, at);
    if (conjunction > from) return tokens[conjunction]?.start ?? end;
  }
  return end;
}
