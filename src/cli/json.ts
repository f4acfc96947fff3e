// JSON: the documents of a file, which is one in all or holds one a line (NDJSON).

/** One document, or what JSON.parse says against it. */
type Parsed = { readonly value: unknown } | { readonly problem: string };

/** A document with its line, counted from 1, where each line is one. */
export type JsonDocument = Parsed & { readonly line?: number };

function parsed(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

/** An object on a line of its own: a document over several lines indents those that it holds. */
const isObjectLine = (text: string): boolean => text.startsWith("{") && text.trimEnd().endsWith("}");

/** Reads the documents of a file. What is neither one nor lines of them is one that is broken. */
export function readJson(text: string): readonly JsonDocument[] {
  const whole = parsed(text);
  if ("value" in whole) return [whole];
  const lines = text.split("\n").map((line, index) => ({ line: index + 1, text: line })).filter((line) => line.text.trim() !== "");
  if (lines.length < 2 || !lines.some((line) => isObjectLine(line.text))) return [whole];
  return lines.map(({ line, text: document }) => ({ line, ...parsed(document) }));
}
