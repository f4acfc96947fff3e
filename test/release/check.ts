// The check of a release: npm run release:check TAG. Ends with 1, and says why, where the tag must not be published; with 2 where no tag is given.
import { readFileSync } from "node:fs";
import { releaseFaults, type Release } from "./readiness.ts";

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

const tag = process.argv[2];
if (tag === undefined) {
  console.error("Usage: npm run release:check vX.Y.Z, the tag that is to be published.");
  process.exitCode = 2;
} else {
  // npm has read this file before: it is of that shape.
  const manifest = JSON.parse(read("package.json")) as Release["manifest"];
  const faults = releaseFaults({ tag, publisher: process.env["GITHUB_REPOSITORY"], manifest, changelog: read("CHANGELOG.md") });

  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
