// Extract: the article of a record's text or page.
import { extractArticle, extractHtml } from "../../../extract/index.js";
import { fault } from "../fault.js";
import { readFields } from "../fields.js";
import { withId } from "../id.js";
import { count } from "../tally.js";
import type { Task } from "../task.js";

/** The fields of a record that extraction takes. */
const FIELDS = ["text", "html", "reference", "url", "publisher", "headline"] as const;

/** The fields that say something: an empty one is as good as none. */
function given<Fields extends Readonly<Record<string, string>>>(fields: Partial<Fields>): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "")) as Partial<Fields>; // some of the same
}

/** Finds the article of a text or a page; of both, that of the page, which says more. */
export const extract: Task = (record, options, tally, { id }) => {
  const { language } = options;
  const read = readFields(record, FIELDS, language);
  if ("fault" in read) return read;
  const { text, html, ...known } = given(read.fields);
  const source = html ?? text;
  if (source === undefined) return { fault: fault("no-text", language) };
  const { article, diagnostics } = (html === undefined ? extractArticle : extractHtml)(source, { ...options, ...known });
  for (const { code } of diagnostics) count(tally.issues, code);
  if (article === null) return { fault: fault("no-article", language, diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message).join(" "), diagnostics) };
  count(tally.damage, article.textState.zwnj);
  for (const { rule } of article.quotes) count(tally.rules, rule);
  return { line: withId(id, { article, diagnostics }) };
};
