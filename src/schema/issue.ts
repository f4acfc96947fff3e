// Issue: what is wrong with a document, at which place, in words.
import { excerpt } from "../text/excerpt.js";
import { countFa, FIELD_NAMES, ITEM_NAMES, MESSAGES, type IssueCode, type IssueParams, type Language } from "./messages.js";

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

/** The longest stretch of a document that a message repeats, in UTF-16 code units. */
export const LONGEST_EXCERPT = 80;

/** A key as people call it: one of a list where its number follows, else the field. A key that has no name is shown as it is. */
function keyName(key: string, isNumbered: boolean, language: Language): string {
  const names = (isNumbered ? ITEM_NAMES.get(key) : undefined) ?? FIELD_NAMES.get(key);
  return names?.[language] ?? excerpt(key, LONGEST_EXCERPT);
}

/** A place as people say it: «نقل‌قول شماره ۲، گوینده». */
function placeName(path: Issue["path"], language: Language): string {
  const parts: string[] = [];
  path.forEach((step, index) => {
    if (typeof step === "string") {
      parts.push(keyName(step, typeof path[index + 1] === "number", language));
    } else {
      const number = language === "fa" ? `شماره ${countFa(step + 1)}` : String(step + 1);
      parts.push(`${parts.pop() ?? (language === "fa" ? "مورد" : "item")} ${number}`);
    }
  });
  if (parts.length === 0) return language === "fa" ? "سند" : "the document";
  return parts.join(language === "fa" ? "، " : ", ");
}

/** Writes an issue down: the place, what is wrong there, and what to do. */
export function issueAt(path: Issue["path"], code: IssueCode, params: IssueParams, language: Language): Issue {
  const place = placeName(path, language);
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? excerpt(value, LONGEST_EXCERPT) : value]));
  return { code, path, params, message: `${place}: ${MESSAGES[code][language](shown)}` };
}
