// Files: all that is made of the schemas, as it is written down.
import { jsonSchemaDocuments } from "./json-schema.js";
import { UNSEEN } from "../patterns.js";
import { predicateSource } from "./predicate.js";

/** What nobody sees, but for the spaces of a file and the half-spaces of Persian words: it stands as its number. */
const HIDDEN = new RegExp(`(?![\\t-\\r \\u200C])[${UNSEEN}]`, "gu");

const withNumbers = (source: string): string => source.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The text of every generated file, by its place under generated/. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const documents = [...jsonSchemaDocuments()].map(([file, document]): [string, string] => [`json-schema/${file}`, `${JSON.stringify(document, null, 2)}\n`]);
  const files: [string, string][] = [["is-article.ts", predicateSource()], ...documents];
  return new Map(files.map(([file, source]) => [file, withNumbers(source)]));
}
