// Write: the tables of what every format loses, for the library, and then for the guide in both languages.
import { writeFileSync } from "node:fs";
import { tablesSource } from "./experiment.js";
import { FORMATS } from "./formats.js";
import { GUIDES, guideSource } from "./guide.js";

const [part] = process.argv.slice(2);
if (part === "guide") for (const language of ["en", "fa"] as const) writeFileSync(GUIDES[language], guideSource(language));
else writeFileSync("src/formats/losses/generated/tables.ts", tablesSource(FORMATS));
