// Write: the tables of what every format loses, for the library and for the guide.
import { writeFileSync } from "node:fs";
import { tablesSource } from "./experiment.js";
import { FORMATS } from "./formats.js";

writeFileSync("src/formats/losses/generated/tables.ts", tablesSource(FORMATS));
