// Confidence: how sure a quote is of its words and its speaker.
import type { Speaker } from "../schema/types.js";

/**
 * How sure a quote is by the way the article tells its speaker: the share whose text and speaker were right, by name and letter, among the 2,203
 * quotes read in 531 hand-annotated articles, rounded to .05. `source` is an organization or a group without a name. One word that
 * nothing else in the article explains is often no whole name. Of a quote without a speaker it is the share whose text was right.
 */
const CONFIDENCE = {
  nameWithRole: 0.85, fullName: 0.8, oneWord: 0.65, surname: 0.95, pronoun: 0.9, role: 0.85, source: 0.7, sourceByRole: 0.7, implicit: 0.55, noSpeaker: 0.7,
} as const;

/** How sure a pronoun is before anybody has spoken. */
export const UNINTRODUCED = 0.75;

/** He of whom a pronoun or nothing at all tells is no surer than the quote before, whose speaker he is. */
export function confidenceIn(speaker: Speaker | undefined, antecedent: number): number {
  if (speaker === undefined) return CONFIDENCE.noSpeaker;
  if (speaker.resolution === "pronoun" || speaker.resolution === "implicit") return Math.min(CONFIDENCE[speaker.resolution], antecedent);
  if (speaker.kind !== "person") return speaker.resolution === "role" ? CONFIDENCE.sourceByRole : CONFIDENCE.source;
  if (speaker.resolution !== "full-name") return CONFIDENCE[speaker.resolution];
  if (speaker.role !== undefined) return CONFIDENCE.nameWithRole;
  return speaker.name.includes(" ") ? CONFIDENCE.fullName : CONFIDENCE.oneWord;
}
