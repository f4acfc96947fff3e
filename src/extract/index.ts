// khabar/extract: raw text or a page in, article out.
export type { Diagnostic, DiagnosticCode } from "./diagnostic.js";
export { extractArticle } from "./extract-article.js";
export { extractHtml, type ExtractHtmlOptions } from "./extract-html.js";
export type { Extraction, ExtractOptions } from "./extraction.js";
