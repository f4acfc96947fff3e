// What is ready to be published, and what is not.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changelogFaults, releaseFaults, type Release } from "./readiness.js";

const READY: Release = {
  tag: "v0.10.0",
  manifest: { version: "0.10.0", repository: "git+https://code.example/khabar.git" },
  changelog: "# Changelog\n\n## Unreleased\n\n## 0.10.0 - 2026-12-01\n\n### Added\n\n- A thing.\n\n## 0.9.1 - 2026-11-01\n\n- Another.\n",
};

const withLines = (from: string, to: string): Partial<Release> => ({ changelog: READY.changelog.replace(from, to) });

test.each<readonly [name: string, change: Partial<Release>, faults: readonly string[]]>([
  ["all is ready", {}, []],
  ["another tag", { tag: "v0.11.0" }, ["The tag v0.11.0 is not that of package.json's version, v0.10.0."]],
  ["a tag without its v", { tag: "0.10.0" }, ["The tag 0.10.0 is not that of package.json's version, v0.10.0."]],
  ["no repository", { manifest: { version: "0.10.0" } }, ["package.json names no repository, and npm vouches for no package without it."]],
  ["changes that no version has", withLines("## Unreleased\n", "## Unreleased\n\n- A third.\n"), ["What stands under Unreleased in CHANGELOG.md belongs under a version."]],
  ["a version that is not told", withLines("## 0.10.0 - 2026-12-01\n\n### Added\n\n- A thing.\n\n", ""), ["The newest version in CHANGELOG.md is not 0.10.0."]],
  ["a version without changes", withLines("### Added\n\n- A thing.\n\n", ""), ["CHANGELOG.md says nothing of 0.10.0."]],
  ["a version without a date", withLines("0.9.1 - 2026-11-01", "0.9.1"), ['"0.9.1" in CHANGELOG.md is no version with its date, as in "1.2.3 - 2026-12-01".']],
  ["a day that never was", withLines("2026-11-01", "2026-02-30"), ['"0.9.1 - 2026-02-30" in CHANGELOG.md is no version with its date, as in "1.2.3 - 2026-12-01".']],
  ["versions out of order", withLines("0.9.1 -", "0.10.1 -"), ["CHANGELOG.md has 0.10.1 below 0.10.0."]],
  ["a version told twice", withLines("0.9.1 -", "0.10.0 -"), ["CHANGELOG.md has 0.10.0 below 0.10.0."]],
  ["no place for what comes", withLines("## Unreleased\n\n", ""), ["The first section of CHANGELOG.md is not Unreleased.", "What stands under Unreleased in CHANGELOG.md belongs under a version.", "The newest version in CHANGELOG.md is not 0.10.0."]],
])("%s", (_name, change, faults) => {
  expect(releaseFaults({ ...READY, ...change })).toEqual(faults);
});

test("the project's own changelog is in order", () => {
  expect(changelogFaults(readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8"))).toEqual([]);
});
