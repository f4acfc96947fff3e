// Write: puts what is made of the schemas where the package takes it from.
//
//   npm run schema
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generatedFiles } from "./files.js";

for (const [file, text] of generatedFiles()) {
  const path = join("src/schema/generated", file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
