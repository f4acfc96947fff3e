// Normalize: a record with its text or page in one spelling, and its half-spaces where they belong.
import { onOneLine } from "../document.js";
import { fault } from "../fault.js";
import { readFields } from "../fields.js";
import { withMembers } from "../members.js";
import { normalizedHtml, normalizedText } from "../normalized.js";
import { count } from "../tally.js";
import type { Task } from "../task.js";

/** Normalizes the text and the page of a record, and keeps all else that it holds. */
export const normalize: Task = (record, { language, normalizing }, tally, { raw }) => {
  const read = readFields(record, ["text", "html"], language);
  if ("fault" in read) return read;
  const { text, html } = read.fields;
  const written = {
    ...(text !== undefined && { text: normalizedText(text, normalizing) }),
    ...(html !== undefined && { html: normalizedHtml(html, normalizing) }),
  };
  const first = written.text ?? written.html;
  if (first === undefined) return { fault: fault("no-text", language) };
  count(tally.damage, first.textState.zwnj);
  for (const { changes } of Object.values(written)) for (const { rule } of changes) count(tally.rules, rule);
  const texts = Object.fromEntries(Object.entries(written).map(([name, normalized]) => [name, normalized.text]));
  return { line: onOneLine(withMembers(raw(), { ...texts, textState: first.textState })) };
};
