// Sentence: what khabar says of a document, safe to show whatever of the document it repeats.
import { isolateBidi } from "khabar/text";
import type { Language } from "./labels.js";

const BIDI_CONTROL = /\p{Bidi_Control}/gu;

/** A control as JSON may write it: it would turn the sentence round, and shown it can be found. */
const asEscape = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A sentence with every control of direction as its escape, and each run against its direction isolated. */
export function shownSentence(sentence: string, language: Language): string {
  const isolated = isolateBidi(sentence.replace(BIDI_CONTROL, asEscape), { direction: language === "fa" ? "rtl" : "ltr" });
  // No letter, a backslash is left out of the run from left to right that it begins.
  return isolated.replaceAll("\\\u2066", "\u2066\\");
}
