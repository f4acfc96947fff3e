// khabar/zwnj: the half-space, put back where it was lost.
export { zwnjChanges, type ZwnjChange, type ZwnjRule } from "./changes.js";
export { restoreZwnj, type RestoreOptions } from "./restore.js";
export { zwnjState, type ZwnjState } from "./state.js";
