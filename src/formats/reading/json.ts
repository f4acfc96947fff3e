// JSON: a document as text.
import type { Diagnostics } from "./diagnostic.js";

/** The value of a text of JSON; undefined, and told, where it is none. */
export function parseJsonText(text: string, diagnostics: Diagnostics): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    diagnostics.report("not-json");
    return undefined;
  }
}
