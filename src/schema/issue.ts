// Issue: what is wrong with a document, at which place, in words.
import { FIELD_NAMES, MESSAGES, type IssueCode, type IssueParams, type Language } from "./messages.js";

/** One thing that is wrong. */
export interface Issue {
  readonly code: IssueCode;
  /** Keys and indexes (from 0) from the document down to the place. */
  readonly path: readonly (string | number)[];
  /** What the sentence is filled with. */
  readonly params: IssueParams;
  /** What is wrong and what to do, for people. */
  readonly message: string;
}

const PERSIAN_NUMBER = new Intl.NumberFormat("fa-IR", { useGrouping: false });

/** A place as people say it: «نقل‌قول شماره ۲، گوینده». */
function placeName(path: Issue["path"], language: Language): string {
  const parts: string[] = [];
  for (const step of path) {
    if (typeof step === "string") {
      parts.push(FIELD_NAMES[step]?.[language] ?? step);
    } else {
      const number = language === "fa" ? `شماره ${PERSIAN_NUMBER.format(step + 1)}` : String(step + 1);
      parts.push(`${parts.pop() ?? (language === "fa" ? "مورد" : "item")} ${number}`);
    }
  }
  if (parts.length === 0) return language === "fa" ? "سند" : "the document";
  return parts.join(language === "fa" ? "، " : ", ");
}

/** Writes an issue down: the place, what is wrong there, and what to do. */
export function issueAt(path: Issue["path"], code: IssueCode, params: IssueParams, language: Language): Issue {
  const place = placeName(path, language);
  return { code, path, params, message: `${place}: ${MESSAGES[code][language](params)}` };
}
