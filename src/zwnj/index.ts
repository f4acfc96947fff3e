// khabar/zwnj: the half-space, put back where it was lost.
export { restoreZwnj, type RestoreOptions } from "./restore.js";
export { zwnjState, type ZwnjState } from "./state.js";
