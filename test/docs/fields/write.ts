// Write: the page of every field of the model, in both languages.
import { writeFileSync } from "node:fs";
import { GUIDES, guideSource } from "./guide.js";

for (const language of ["en", "fa"] as const) writeFileSync(GUIDES[language], guideSource(language));
