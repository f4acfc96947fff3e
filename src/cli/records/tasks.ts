// Tasks: what is done with a record, each a function from an object to what is written in its place.
import { version } from "../../../package.json";
import { readInstant } from "../../dates/instant.js";
import { extractArticle, extractHtml } from "../../extract/index.js";
import type { Language } from "../../schema/messages.js";
import { validateArticle } from "../../schema/validate.js";
import { type Fault, fault } from "./fault.js";
import { normalizedHtml, normalizedText } from "./normalized.js";
import { isRecord, type JsonRecord, stringField } from "./record.js";
import { count, type Tally } from "./tally.js";

/** What the command says for all records that do not say it themselves. */
export interface TaskOptions {
  readonly language: Language;
  readonly reference?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly headline?: string;
}

/** The line that is written in a record's place, undefined for the record's own. */
export type Outcome = { readonly line: string | undefined } | { readonly fault: Fault };

const AS_IT_CAME: Outcome = { line: undefined };

type Task = (record: JsonRecord, options: TaskOptions, tally: Tally) => Outcome;

/** The fields of a record that extraction takes. */
const EXTRACT_FIELDS = ["text", "html", "reference", "url", "publisher", "headline"] as const;

const NO_INSTANT: Readonly<Record<Language, string>> = {
  en: '"reference" must be an ISO 8601 instant with its offset, such as 2024-12-02T14:30:00+03:30',
  fa: "«reference» باید لحظه‌ای به ISO 8601 با اختلاف ساعتش باشد، مانند 2024-12-02T14:30:00+03:30",
};

function isInstant(text: string): boolean {
  try {
    readInstant(text);
    return true;
  } catch {
    return false;
  }
}

/** The fields of a record that are strings; the first that is not, or no instant where it must be one, is a fault. */
function readFields<Name extends string>(record: JsonRecord, names: readonly Name[], language: Language): { readonly fields: Partial<Record<Name, string>> } | { readonly fault: Fault } {
  const fields: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const field = stringField(record, name, language);
    if ("mistake" in field) return { fault: fault("wrong-field", language, field.mistake) };
    if (field.value === undefined) continue;
    if (name === "reference" && !isInstant(field.value)) return { fault: fault("wrong-field", language, NO_INSTANT[language]) };
    fields[name] = field.value;
  }
  return { fields };
}

/** Finds the article of a text or a page; of both, that of the page, which says more. */
const extract: Task = (record, options, tally) => {
  const { language } = options;
  const read = readFields(record, EXTRACT_FIELDS, language);
  if ("fault" in read) return read;
  const { text, html, ...known } = read.fields;
  const source = html ?? text;
  if (source === undefined) return { fault: fault("no-text", language) };
  const { article, diagnostics } = (html === undefined ? extractArticle : extractHtml)(source, { ...options, ...known });
  for (const { code } of diagnostics) count(tally.issues, code);
  if (article === null) return { fault: fault("no-article", language, diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message).join(" "), diagnostics) };
  count(tally.damage, article.textState.zwnj);
  for (const { rule } of article.quotes) count(tally.rules, rule);
  return { line: JSON.stringify({ id: record["id"], article, diagnostics }) };
};

/** Normalizes the text and the page of a record, and keeps all else that it holds. */
const normalizeTask: Task = (record, { language }, tally) => {
  const read = readFields(record, ["text", "html"], language);
  if ("fault" in read) return read;
  const { text, html } = read.fields;
  if (text === undefined && html === undefined) return { fault: fault("no-text", language) };
  const written = {
    ...(text !== undefined && { text: normalizedText(text) }),
    ...(html !== undefined && { html: normalizedHtml(html) }),
  };
  const zwnj = (written.text ?? written.html)?.zwnj ?? "intact";
  count(tally.damage, zwnj);
  for (const { changes } of Object.values(written)) for (const { rule } of changes) count(tally.rules, rule);
  const texts = Object.fromEntries(Object.entries(written).map(([name, normalized]) => [name, normalized.text]));
  return { line: JSON.stringify({ ...record, ...texts, textState: { zwnj, repaired: zwnj !== "intact", normalizer: { name: "khabar", version } } }) };
};

/** An article itself, or the one that extract found in its record. */
const articleOf = (record: JsonRecord): JsonRecord => (!("schemaVersion" in record) && isRecord(record["article"]) ? record["article"] : record);

const validate: Task = (record, { language }, tally) => {
  const validation = validateArticle(articleOf(record), { language });
  if (validation.ok) {
    count(tally.damage, validation.article.textState.zwnj);
    return AS_IT_CAME;
  }
  for (const { code } of validation.issues) count(tally.issues, code);
  return { fault: fault("not-valid", language, String(validation.issues.length), validation.issues) };
};

export const TASKS = { extract, normalize: normalizeTask, validate } as const satisfies Readonly<Record<string, Task>>;

/** The name of a task. */
export type TaskName = keyof typeof TASKS;

export const TASK_NAMES = Object.keys(TASKS) as readonly TaskName[]; // the keys that are written above
