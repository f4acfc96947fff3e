// Issue: what is wrong with a document, at which place, in words.
import { excerpt } from "../text/excerpt.js";
import { describedAt } from "./described-at.js";
import { countFa, MESSAGES, type IssueCode, type IssueParams, type Language } from "./messages.js";
import { BLOCK_NAMES, FIELD_NAMES, ITEM_NAMES } from "./names.js";
import { type Edit, type PatchOperation, patchOperation, type Path, valueAt } from "./path.js";

/** One thing that is wrong. */
export interface Issue {
  readonly code: IssueCode;
  /** Keys and indexes (from 0) from the document down to the place. */
  readonly path: Path;
  /** What the sentence is filled with, but for the likely fix; a long text of the document by its beginning. */
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

/** A block of the body as people call it: «لید», «بند شمارهٔ ۳ (تصویر)». */
function blockName(document: unknown, index: number, language: Language): string {
  const type = valueAt(document, ["body", index, "type"]);
  const name = typeof type === "string" ? BLOCK_NAMES.get(type)?.[language] : undefined;
  if (type === "lead" && name !== undefined) return name;
  const numbered = language === "fa" ? `بند شمارهٔ ${countFa(index + 1)}` : `block ${String(index + 1)}`;
  return name === undefined ? numbered : `${numbered} (${name})`;
}

function itemName(list: string | undefined, index: number, language: Language): string {
  const name = list ?? (language === "fa" ? "مورد" : "item");
  return language === "fa" ? `${name} شمارهٔ ${countFa(index + 1)}` : `${name} ${String(index + 1)}`;
}

/** A place as people say it: «نقل‌قول شمارهٔ ۲، گوینده». */
function placeName(document: unknown, path: Path, endsInUnknown: boolean, language: Language): string {
  const parts: string[] = [];
  path.forEach((step, index) => {
    // What the model does not know has no name but its own.
    if (endsInUnknown && index === path.length - 1) parts.push(language === "fa" ? `«${excerpt(String(step), LONGEST_EXCERPT)}»` : `"${excerpt(String(step), LONGEST_EXCERPT)}"`);
    else if (typeof step === "string") parts.push(keyName(step, typeof path[index + 1] === "number", language));
    else if (index === 1 && path[0] === "body") parts.splice(0, 1, blockName(document, step, language));
    else parts.push(itemName(parts.pop(), step, language));
  });
  if (parts.length === 0) return language === "fa" ? "سند" : "the document";
  return parts.join(language === "fa" ? "، " : ", ");
}

/** What a fix gives to a sentence: a name to take, a key that has the wrong one, a place to keep a key, or a value as JSON writes it. */
function suggestionOf(fix: readonly Edit[], path: Path): IssueParams {
  const edit = fix.at(-1);
  if (edit === undefined || edit.op === "remove") return {};
  const key = edit.path.at(-1);
  if (edit.op === "move" && edit.path.length === path.length && key === path.at(-1)) return { other: String(edit.from.at(-1)) };
  if (edit.op === "move") return edit.path.at(-2) === "extensions" ? { keep: "extensions" } : typeof key === "string" ? { rename: key } : {};
  const value = JSON.stringify(edit.value);
  // Of another place than the issue's own the key belongs to it.
  const suggestion = key === path.at(-1) ? value : `"${String(key)}": ${value}`;
  return suggestion.length > LONGEST_EXCERPT ? {} : { suggestion };
}

/** Sentences that say the likely value by themselves. */
const SELF_SAID: ReadonlySet<IssueCode> = new Set(["slug-differs"]);

/** Codes after which it helps to be told what belongs in the place. */
const DESCRIBED: ReadonlySet<IssueCode> = new Set(["missing", "too-small", "too-large", "bad-name"]);

/** What follows the sentence of a code: what belongs in the place, and the likely value. */
function afterword(document: unknown, path: Path, code: IssueCode, { suggestion, other }: IssueParams, language: Language): string {
  if (other !== undefined) return language === "fa" ? ` شاید کلید «${String(other)}» همین باشد.` : ` Perhaps the key "${String(other)}" is this one.`;
  const described = DESCRIBED.has(code) ? describedAt(document, path)?.[language] : undefined;
  const description = described === undefined ? "" : ` ${described}`;
  if (suggestion === undefined || SELF_SAID.has(code)) return description;
  return `${description} ${language === "fa" ? `شاید ${String(suggestion)} درست باشد.` : `Perhaps ${String(suggestion)} is meant.`}`;
}

/** What of the params is the model's own, however long. */
const OWN_PARAMS: ReadonlySet<string> = new Set(["allowed", "keys"]);

/** The longest fix that is worth a button, as JSON. */
const LONGEST_FIX = 2000;
const isShort = (edit: Edit): boolean => !("value" in edit) || JSON.stringify(edit.value).length <= LONGEST_FIX;

/** Writes an issue down: the place, what is wrong there, what to do, and what would probably mend it. */
export function issueAt(document: unknown, path: Path, code: IssueCode, params: IssueParams, language: Language, likely: readonly Edit[] = []): Issue {
  const fix = likely.every(isShort) ? likely : [];
  const short = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === "string" && !OWN_PARAMS.has(name) ? excerpt(value, LONGEST_EXCERPT) : value]));
  const shown = { ...short, ...suggestionOf(fix, path) };
  const message = `${placeName(document, path, code === "unknown-key", language)}: ${MESSAGES[code][language](shown)}${afterword(document, path, code, shown, language)}`;
  return { code, path, params: short, message, ...(fix.length > 0 && { fix: fix.map(patchOperation) }) };
}
