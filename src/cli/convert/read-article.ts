// Read article: an article of the model, by itself or in a record that extract wrote.
import { pointerOf } from "../../schema/path.js";
import { validateArticle } from "../../schema/validate.js";
import { articleOf } from "../records/record.js";
import type { Found, ReaderOptions } from "./readers.js";

/** Reads the article of a document; what is wrong with it is told issue by issue. */
export function readArticle(document: unknown, { language = "en" }: ReaderOptions): Found {
  const validation = validateArticle(articleOf(document), { language });
  if (validation.ok) return { articles: [validation.article], diagnostics: [] };
  return { articles: [], diagnostics: validation.issues.map(({ code, message, path }) => ({ severity: "error", code, message, pointer: pointerOf(path) })) };
}
