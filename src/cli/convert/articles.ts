// Articles: those of the files that are converted, one after another.
import type { Language } from "../../schema/messages.js";
import type { Article } from "../../schema/types.js";
import { reportProblem } from "../file-problem.js";
import { readDocuments } from "../input.js";
import { documentName, readJson } from "../json.js";
import { issueView } from "../view.js";
import { EXIT } from "../exit.js";
import { type Found, type Read, READERS, type Reader, type ReaderName, type ReaderOptions } from "./readers.js";

/** An article with the place that it was read from. */
export interface PlacedArticle {
  /** The file, and the line where it holds one a line. */
  readonly name: string;
  readonly article: Article;
  /** Whether its document is a whole file and holds no other. */
  readonly isAlone: boolean;
}

/** A document as its reader takes it. */
interface PlacedDocument {
  readonly name: string;
  readonly content: unknown;
  readonly isWhole: boolean;
}

/** The documents of a file; what is no JSON is told where its reader does not mend it. */
function documentsOf(file: string, text: string, { of }: Reader, language: Language): readonly PlacedDocument[] {
  if (of === "text") return [{ name: file, content: text, isWhole: true }];
  return readJson(text, language).flatMap((document) => {
    const place = { name: documentName(file, document), isWhole: document.line === undefined };
    if ("value" in document) return [{ ...place, content: document.value }];
    if (of === "json-mended") return [{ ...place, content: document.text }];
    reportProblem(place.name, document.problem);
    return [];
  });
}

/** Reads a document, and tells on standard error what there is to tell of it. */
function readDocument({ name, content }: PlacedDocument, read: Read, options: ReaderOptions): Found {
  const found = read(content, options);
  for (const diagnostic of found.diagnostics) console.error(issueView(name, diagnostic, "stderr"));
  if (found.diagnostics.some(({ severity }) => severity === "error")) process.exitCode = EXIT.documentFailed;
  return found;
}

/** Reads the articles of all files, or of standard input; what cannot be read is told, and the others go on. */
export async function* readArticles(files: readonly string[], format: ReaderName, options: ReaderOptions & { readonly language: Language }): AsyncGenerator<PlacedArticle> {
  const reader: Reader = READERS[format];
  const read = await reader.load();
  for await (const { name: file, text } of readDocuments(files, options.language)) {
    for (const document of documentsOf(file, text, reader, options.language)) {
      const { articles } = readDocument(document, read, options);
      for (const article of articles) yield { name: document.name, article, isAlone: document.isWhole && articles.length === 1 };
    }
  }
}
