// Write: the tables of what every format loses, for the library, and then for the guide.
import { writeFileSync } from "node:fs";
import { tablesSource } from "./experiment.js";
import { FORMATS } from "./formats.js";
import { guideSource } from "./guide.js";

const [part] = process.argv.slice(2);
if (part === "guide") writeFileSync("docs/guide/en/losses.md", guideSource());
else writeFileSync("src/formats/losses/generated/tables.ts", tablesSource(FORMATS));
