// The check of a release: npm run release:check TAG. Ends with 1, and says why, where the tag must not be published.
import { readFileSync } from "node:fs";
import { releaseFaults, type Release } from "./readiness.ts";

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

// npm has read this file before: it is of that shape.
const manifest = JSON.parse(read("package.json")) as Release["manifest"];
const faults = releaseFaults({ tag: process.argv[2] ?? "", manifest, changelog: read("CHANGELOG.md") });

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
