// Text state: how khabar signs a text that it normalized.
import { version } from "../../package.json";
import type { ZwnjState } from "../zwnj/state.js";
import type { TextState } from "./types.js";

/** What a text had suffered, whether it was repaired, and that this khabar did it. */
export function textStateOf(zwnj: ZwnjState, repaired: boolean): TextState {
  return { zwnj, repaired, normalizer: { name: "khabar", version } };
}
