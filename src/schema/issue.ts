// Issue: what is wrong with a document, at which place, in words.
import { excerpt } from "../text/excerpt.js";
import { countFa, MESSAGES, type IssueCode, type IssueParams, type Language } from "./messages.js";
import { BLOCK_NAMES, FIELD_NAMES, ITEM_NAMES } from "./names.js";
import { type Edit, type PatchOperation, patchOperation, type Path, valueAt } from "./path.js";

/** One thing that is wrong. */
export interface Issue {
  readonly code: IssueCode;
  /** Keys and indexes (from 0) from the document down to the place. */
  readonly path: Path;
  /** What the sentence is filled with; a long text of the document by its beginning. */
  readonly params: IssueParams;
  /** What is wrong and what to do, for people. */
  readonly message: string;
  /**
   * What would probably mend it, as JSON Patch (RFC 6902), for a button that says so: never applied by itself. It is of the document as it was
   * checked; once a fix is applied, check again before the next. No fix is given where nothing is likely.
   */
  readonly fix?: readonly PatchOperation[];
}

/** The longest stretch of a document that a message repeats, in UTF-16 code units. */
export const LONGEST_EXCERPT = 80;

/** A key as people call it: one of a list where its number follows, else the field. A key that has no name is shown as it is. */
function keyName(key: string, isNumbered: boolean, language: Language): string {
  const names = (isNumbered ? ITEM_NAMES.get(key) : undefined) ?? FIELD_NAMES.get(key);
  return names?.[language] ?? excerpt(key, LONGEST_EXCERPT);
}

/** A block of the body as people call it: «لید», «بند شماره ۳ (تصویر)». */
function blockName(document: unknown, index: number, language: Language): string {
  const type = valueAt(document, ["body", index, "type"]);
  const name = typeof type === "string" ? BLOCK_NAMES.get(type)?.[language] : undefined;
  if (type === "lead" && name !== undefined) return name;
  const numbered = language === "fa" ? `بند شماره ${countFa(index + 1)}` : `block ${String(index + 1)}`;
  return name === undefined ? numbered : `${numbered} (${name})`;
}

function itemName(list: string | undefined, index: number, language: Language): string {
  const name = list ?? (language === "fa" ? "مورد" : "item");
  return language === "fa" ? `${name} شماره ${countFa(index + 1)}` : `${name} ${String(index + 1)}`;
}

/** A place as people say it: «نقل‌قول شماره ۲، گوینده». */
function placeName(document: unknown, path: Path, language: Language): string {
  const parts: string[] = [];
  path.forEach((step, index) => {
    if (typeof step === "string") parts.push(keyName(step, typeof path[index + 1] === "number", language));
    else if (index === 1 && path[0] === "body") parts.splice(0, 1, blockName(document, step, language));
    else parts.push(itemName(parts.pop(), step, language));
  });
  if (parts.length === 0) return language === "fa" ? "سند" : "the document";
  return parts.join(language === "fa" ? "، " : ", ");
}

/** A likely key or value in words, where it is short enough to be read and the sentence does not say it by itself. */
function suggestionOf(fix: readonly Edit[], { expected }: IssueParams, language: Language): string {
  const edit = fix.at(-1);
  if (edit?.op === "move" && edit.path.at(-2) === "extensions") return language === "fa" ? " می‌توان آن را زیر کلید «extensions» نگه داشت." : ' It can be kept under "extensions".';
  const meant = edit?.op === "move" ? edit.path.at(-1) : edit?.op === "replace" ? edit.value : undefined;
  // A place in a list and a list itself are no word to read.
  const isWord = typeof meant === "string" || (edit?.op === "replace" && (typeof meant === "number" || typeof meant === "boolean"));
  const written = isWord ? String(meant) : "";
  if (written === "" || written === expected || written.length > LONGEST_EXCERPT) return "";
  return language === "fa" ? ` شاید «${written}» درست باشد.` : ` Perhaps "${written}" is meant.`;
}

/** What of the params is the model's own, however long. */
const OWN_PARAMS: ReadonlySet<string> = new Set(["allowed"]);

/** Writes an issue down: the place, what is wrong there, what to do, and what would probably mend it. */
export function issueAt(document: unknown, path: Path, code: IssueCode, params: IssueParams, language: Language, fix: readonly Edit[] = []): Issue {
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === "string" && !OWN_PARAMS.has(name) ? excerpt(value, LONGEST_EXCERPT) : value]));
  const message = `${placeName(document, path, language)}: ${MESSAGES[code][language](shown)}${suggestionOf(fix, params, language)}`;
  return { code, path, params: shown, message, ...(fix.length > 0 && { fix: fix.map(patchOperation) }) };
}
