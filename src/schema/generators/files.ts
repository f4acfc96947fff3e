// Files: all that is made of the schemas, as it is written down.
import { jsonSchemaDocuments } from "./json-schema.js";
import { predicateSource } from "./predicate.js";

/** What nobody sees, but for the half-spaces of Persian words: in a file it stands as its number. */
const UNSEEN = /[\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200B\u200D-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/gu;

const withNumbers = (source: string): string => source.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The text of every generated file, by its place under generated/. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const documents = [...jsonSchemaDocuments()].map(([file, document]): [string, string] => [`json-schema/${file}`, `${JSON.stringify(document, null, 2)}\n`]);
  const files: [string, string][] = [["is-article.ts", predicateSource()], ...documents];
  return new Map(files.map(([file, source]) => [file, withNumbers(source)]));
}
