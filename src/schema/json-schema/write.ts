// Write: puts the published documents where the package takes them from.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { jsonSchemaDocuments } from "./documents.js";

const FOLDER = "src/schema/generated/json-schema";

/** What nobody sees, but for the half-spaces of Persian words: in a file it stands as its number. */
const UNSEEN = /[\u00A0\u00AD\u061C\u1680\u180E\u2000-\u200B\u200D-\u200F\u2028-\u202F\u205F-\u206F\u3000\uFEFF]/gu;

const withNumbers = (json: string): string => json.replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

for (const [file, document] of jsonSchemaDocuments()) {
  const path = join(FOLDER, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${withNumbers(JSON.stringify(document, null, 2))}\n`);
}
