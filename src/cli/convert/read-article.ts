// Read article: an article of the model, by itself or in a record that extract wrote.
import { Diagnostics } from "../../formats/reading/diagnostic.js";
import { isTooDeep } from "../../formats/reading/json.js";
import { pointerOf } from "../../schema/path.js";
import { validateArticle } from "../../schema/validate.js";
import { articleOf } from "../records/record.js";
import type { Found, ReaderOptions } from "./readers.js";

/** Reads the article of a document; what is wrong with it is told issue by issue. The model lets extensions be of any depth, and no other reader does. */
export function readArticle(document: unknown, { language = "en" }: ReaderOptions): Found {
  const article = articleOf(document);
  if (isTooDeep(article)) {
    const diagnostics = new Diagnostics(language);
    diagnostics.report("too-deep");
    return { articles: [], diagnostics: diagnostics.found };
  }
  const validation = validateArticle(article, { language });
  if (validation.ok) return { articles: [validation.article], diagnostics: [] };
  return { articles: [], diagnostics: validation.issues.map(({ code, message, path }) => ({ severity: "error", code, message, pointer: pointerOf(path) })) };
}
