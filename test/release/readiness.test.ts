// What is ready to be published, and what is not.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
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
  ["the repository that publishes", { publisher: "coast/khabar", manifest: { version: "0.10.0", repository: { type: "git", url: "git+https://github.com/coast/khabar.git" } } }, []],
  ["the same without its ending", { publisher: "coast/khabar", manifest: { version: "0.10.0", repository: "https://github.com/coast/khabar" } }, []],
  ["the same in npm's short form", { publisher: "coast/khabar", manifest: { version: "0.10.0", repository: "github:coast/khabar" } }, []],
  ["another repository than the one that publishes", { publisher: "coast/khabar", manifest: { version: "0.10.0", repository: "github:coast/Khabar" } },
    ["package.json names the repository github:coast/Khabar, and coast/khabar publishes: npm vouches for no package that comes from elsewhere."]],
  ["no repository where one publishes", { publisher: "coast/khabar", manifest: { version: "0.10.0" } }, ["package.json names no repository, and npm vouches for no package without it."]],
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

describe("npm run release:check", () => {
  const check = (...given: readonly string[]): { status: number | null; stderr: string } => {
    const { status, stderr } = spawnSync("npm", ["run", "--silent", "release:check", ...given], { encoding: "utf8", env: { ...process.env, GITHUB_REPOSITORY: "coast/another" } });
    return { status, stderr };
  };

  test("without a tag says how it is used", () => {
    expect(check()).toEqual({ status: 2, stderr: "Usage: npm run release:check vX.Y.Z, the tag that is to be published.\n" });
  });

  test("says what is wrong with a tag", () => {
    const { status, stderr } = check("v99.0.0");
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The tag v99\.0\.0 is not that of package\.json's version/mu);
    expect(stderr).toMatch(/^package\.json names (?:no repository|the repository .+, and coast\/another publishes)/mu);
  });
});

test("the project's own changelog is in order", () => {
  expect(changelogFaults(readFileSync(new URL("../../CHANGELOG.md", import.meta.url), "utf8"))).toEqual([]);
});
