// khabar/extract: raw text in, article out.
export type { Diagnostic, DiagnosticCode } from "./diagnostic.js";
export { extractArticle, type Extraction, type ExtractOptions } from "./extract-article.js";
