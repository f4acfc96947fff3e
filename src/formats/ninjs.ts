// ninjs: an article as a news item of agencies, IPTC's News in JSON 3.1, and back.
export type { Fate, Loss, WriteOptions } from "./losses/report.js";
export { fromNinjs } from "./ninjs/read.js";
export { type NinjsOptions, toNinjs } from "./ninjs/write.js";
export type {
  Ninjs, NinjsAltId, NinjsAssociation, NinjsBody, NinjsCode, NinjsConcept, NinjsDescription, NinjsHeadline, NinjsInfoSource, NinjsPlace, NinjsRendition,
  NinjsRightsInfo, NinjsSubject,
} from "./ninjs/types.js";
export type { Diagnostic, DiagnosticCode } from "./reading/diagnostic.js";
export type { Reading, ReadOptions } from "./reading/read-article.js";
