// khabar/formats/json-ld: an article as search engines read it, a NewsArticle of schema.org, both ways.
export type { Fate, Loss, WriteOptions } from "./losses/report.js";
export { fromJsonLd } from "./json-ld/read.js";
export { jsonLdScript } from "./json-ld/script.js";
export type * from "./json-ld/types.js";
export { toJsonLd } from "./json-ld/write.js";
export type { Diagnostic, DiagnosticCode } from "./reading/diagnostic.js";
export type { Reading, ReadOptions } from "./reading/read-article.js";
