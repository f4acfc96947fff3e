// Payloads: five articles as they come from elsewhere, and what an editor makes of them who has the messages and has not seen the schema.
import { readdirSync, readFileSync } from "node:fs";
import { applyPatch, type Operation } from "rfc6902";
import { describe, expect, test } from "vitest";
import { type Issue, validateArticle } from "../../src/schema/index.js";

const FOLDER = new URL("../fixtures/payloads/", import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
const NAMES = readdirSync(FOLDER).filter((file) => file.endsWith(".mended.json")).map((file) => file.replace(".mended.json", ""));

function issuesOf(document: unknown): readonly Issue[] {
  const result = validateArticle(document, { language: "fa", limit: Infinity });
  return result.ok ? [] : result.issues;
}

/** The document after every fix that is offered, one after another, and how many these were. */
function withFixes(document: unknown): [document: unknown, count: number] {
  const copy = structuredClone(document);
  for (let count = 0; ; count += 1) {
    const fix = issuesOf(copy).find((issue) => issue.fix !== undefined)?.fix;
    if (fix === undefined || count === 100) return [copy, count];
    applyPatch(copy, fix as Operation[]);
  }
}

/** What no fix mends, for only a person knows: how many fixes are offered, and the places that are left. */
const LEFT: Readonly<Record<string, readonly [fixes: number, places: readonly string[]]>> = {
  "1-content-system": [24, ["bad-url body.2.url"]],
  "2-other-program": [14, ["modified-before-published modifiedAt"]],
  "3-by-hand": [7, ["blank headline", "too-small body.1.level", "blank body.2.items"]],
  "4-live": [2, ["too-small urgency"]],
  "5-aggregator": [12, [
    "missing body.2.url", "too-small body.2.width", "missing quotes.0.cue.verb", "too-large quotes.0.confidence",
    "bad-name quotes.0.rule", "too-large places.0.location.latitude",
  ]],
};

describe.each(NAMES)("%s", (name) => {
  const broken = read(`${name}.json`);

  test("has issues, each of which names its place in Persian", () => {
    const issues = issuesOf(broken);
    expect(issues.length).toBeGreaterThan(2);
    // A key that the model does not have is called as it stands.
    for (const { code, message } of issues) expect(message).toMatch(code === "unknown-key" ? /: /u : /^[\p{Script_Extensions=Arabic}\u200C ()]+: /u);
  });

  test("is mended by the fixes that are offered, but for what only a person knows", () => {
    const [document, count] = withFixes(broken);
    expect([count, issuesOf(document).map(({ code, path }) => `${code} ${path.join(".")}`)]).toEqual(LEFT[name]);
  });

  test("is an article when it is mended", () => {
    expect(issuesOf(read(`${name}.mended.json`))).toEqual([]);
  });
});

test("every payload is here", () => {
  expect(NAMES).toEqual(Object.keys(LEFT));
});
