// Unseen: characters that no reader sees and no word needs.
import { BIDI_CONTROL, INVISIBLE } from "./classes.js";
import { codeStretches } from "./code.js";
import { scanUnprotected } from "./protected.js";
import { Rewriter } from "./rewriter.js";
import type { Rules } from "./rules.js";

/** The classes of what the rules take away. */
export function unseenBy(rules: Rules): number {
  return (rules.invisibles ? INVISIBLE : 0) | (rules.bidiControls ? BIDI_CONTROL : 0);
}

/** Removes what nobody sees, but for half-spaces and joiners. Before all else, so that none hides a mark from its letter. */
export function removeUnseen(text: string, rules: Rules, edits?: number[]): string {
  const out = new Rewriter(text, edits);
  scanUnprotected(text, codeStretches(text), unseenBy(rules), (_, at) => {
    out.replace(at, at + 1, "");
    return at + 1;
  });
  return out.finish();
}
