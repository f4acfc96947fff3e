// Repair: the half-spaces of a whole document, put back by what the document itself suffered.
import { restoreZwnj, type RestoreOptions } from "./restore.js";
import { zwnjState, type ZwnjState } from "./state.js";

/**
 * What is repaired in a document of each state. Words are taken apart where half-spaces were deleted, and spaces taken for them only where
 * they became spaces: a document that shows one damage has no licence for the repair of the other.
 */
const REPAIRS = {
  intact: undefined,
  deleted: { glued: true, spaced: false },
  spaced: { glued: false, spaced: true },
  mixed: { glued: true, spaced: true },
} as const satisfies Readonly<Record<ZwnjState, RestoreOptions | undefined>>;

/** A document with its half-spaces, and what they had suffered. */
export interface RepairedText {
  readonly text: string;
  readonly state: ZwnjState;
}

/** Reads the damage of a whole document, since one line is too little to judge by, and repairs that damage and no other. Lines stay. Linear; never throws. */
export function repairHalfSpaces(text: string): RepairedText {
  const state = zwnjState(text);
  const repair = REPAIRS[state];
  return { text: repair === undefined ? text : restoreZwnj(text, repair), state };
}
