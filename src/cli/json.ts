// JSON: the documents of a file, which is one in all or holds one a line (NDJSON).
import { jsonFault } from "../formats/reading/json.js";
import type { Language } from "../schema/messages.js";

/** One document, or why it is none, with its text. */
type Parsed = { readonly value: unknown } | { readonly problem: string; readonly text: string };

/** A document with its line, counted from 1, where each line is one. */
export type JsonDocument = Parsed & { readonly line?: number };

/** What a document is called in messages: its file, and its line where it has one. */
export const documentName = (file: string, { line }: JsonDocument): string => (line === undefined ? file : `${file}:${String(line)}`);

/** In front of the place in the document and what is wrong there. */
const NOT_JSON: Readonly<Record<Language, string>> = { en: "not valid JSON: ", fa: "JSON معتبر نیست: " };

function parsed(text: string, language: Language): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: NOT_JSON[language] + jsonFault(text, language), text };
  }
}

/** An object on a line of its own: a document over several lines indents those that it holds. */
const isObjectLine = (text: string): boolean => text.startsWith("{") && text.trimEnd().endsWith("}");

/** Reads the documents of a file. What is neither one nor lines of them is one that is broken. */
export function readJson(text: string, language: Language): readonly JsonDocument[] {
  const whole = parsed(text, language);
  if ("value" in whole) return [whole];
  const lines = text.split("\n").map((line, index) => ({ line: index + 1, text: line })).filter((line) => line.text.trim() !== "");
  if (lines.length < 2 || !lines.some((line) => isObjectLine(line.text))) return [whole];
  return lines.map(({ line, text: document }) => ({ line, ...parsed(document, language) }));
}
