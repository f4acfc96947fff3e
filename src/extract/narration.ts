// Narration: whom the reporter's own sentences, between two quotes, are about.
import type { BodyLine } from "./blocks.js";
import { isFullName } from "./given-names.js";
import { readMention } from "./mention.js";
import type { Place } from "./placed-cues.js";
import { readSubject } from "./subject.js";

/** In sentences: who was told of further up is no longer meant. */
const FARTHEST = 3;

/** The words for a person with which the last sentence between two places that is about one begins: a name in full, with its role, or of somebody known. */
export function narratedSubject(lines: readonly BodyLine[], from: Place, to: Place, isKnown: (name: string) => boolean): string | undefined {
  let read = 0;
  for (let block = to.block; block >= from.block; block -= 1) {
    for (const { text, start, end } of lines[block]?.sentences.toReversed() ?? []) {
      if ((block === to.block && end > to.at) || (block === from.block && start < from.at)) continue;
      const { subject } = readSubject(text, isKnown);
      const mention = readMention(subject);
      if (mention.kind === "named" && (isFullName(mention.name) || mention.role !== undefined || isKnown(mention.name))) return subject;
      read += 1;
      if (read === FARTHEST) return undefined;
    }
  }
  return undefined;
}
