// Narration: whom the reporter's own sentences, between two quotes, are about.
import type { BodyLine } from "./blocks.js";
import { isGivenName } from "./given-names.js";
import { readMention } from "./mention.js";
import type { Place } from "./placed-cues.js";
import { readSubject } from "./subject.js";

/** In sentences: who was told of further up is no longer meant. */
const FARTHEST = 3;

/** The words for a person with which the last sentence between two places that is about one begins: a name in full, or with its role. */
export function narratedSubject(lines: readonly BodyLine[], from: Place, to: Place): string | undefined {
  let read = 0;
  for (let block = to.block; block >= from.block; block -= 1) {
    for (const { text, start, end } of lines[block]?.sentences.toReversed() ?? []) {
      if ((block === to.block && end > to.at) || (block === from.block && start < from.at)) continue;
      const { subject } = readSubject(text);
      const mention = readMention(subject);
      const isPerson = mention.kind === "named" && mention.name.includes(" ") && (mention.role !== undefined || isGivenName(mention.name.slice(0, mention.name.indexOf(" "))));
      if (isPerson) return subject;
      read += 1;
      if (read === FARTHEST) return undefined;
    }
  }
  return undefined;
}
