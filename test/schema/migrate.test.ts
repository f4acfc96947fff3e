// Versions: what documents of each version are read as, by this release and by those before it.
import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { migrateArticle, SCHEMA_VERSION, tolerantArticleSchema } from "../../src/schema/index.js";
import { type MigrationStep, takeSteps } from "../../src/schema/migrate.js";
import { leastArticle } from "../fixtures/worked-article.js";

type Json = Readonly<Record<string, unknown>>;

const FOLDER = new URL("../fixtures/versions/", import.meta.url);
const VERSIONS = readdirSync(FOLDER).map(Number);

/** The documents of a version, by their names. */
const documentsOf = (version: number, kind: "fail" | "pass" | "readers"): [string, Json][] =>
  readdirSync(new URL(`${String(version)}/${kind}/`, FOLDER)).map((file) => [file.replace(".json", ""), JSON.parse(readFileSync(new URL(`${String(version)}/${kind}/${file}`, FOLDER), "utf8")) as Json]);

test("every version up to the newest has its fixtures", () => {
  expect(VERSIONS).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1));
});

describe.each(VERSIONS)("version %d", (version) => {
  test.each(documentsOf(version, "pass"))("takes %s, and loses nothing of it", (_, document) => {
    const { article, issues } = migrateArticle(document);
    expect(issues).toEqual([]);
    expect(article).toMatchObject(version === SCHEMA_VERSION ? document : { schemaVersion: SCHEMA_VERSION });
    expect(tolerantArticleSchema.parse(article)).toEqual(article);
  });

  test.each(documentsOf(version, "fail"))("refuses %s, and says why in both languages", (_, document) => {
    for (const language of ["en", "fa"] as const) {
      const { article, issues } = migrateArticle(document, { language });
      expect(article).toBeNull();
      expect(issues.length).toBeGreaterThan(0);
      for (const { message } of issues) expect(message).toMatch(language === "fa" ? /\p{Script=Arabic}/u : /[a-z]/u);
    }
  });

  // A reader that somebody installed long ago meets what is written today.
  describe.each(documentsOf(version, "readers"))("the reader %s", (_, schema) => {
    const accepts = new Ajv2020({ strict: true }).compile(schema);
    test.each(documentsOf(version, "pass"))("takes %s", (_name, document) => {
      expect(accepts(document)).toBe(true);
    });
    test("still refuses what is no article", () => {
      expect(accepts({ ...leastArticle(), headline: "" })).toBe(false);
    });
  });
});

test("a document of the newest version is given back as it is, without a step", () => {
  const document = leastArticle();
  const { article, steps } = migrateArticle(document);
  expect(article).toBe(document);
  expect(steps).toEqual([]);
});

test.each([null, undefined, 1, "خبر", [], new Date(0)])("what is no object has no article: %s", (value) => {
  expect(migrateArticle(value)).toMatchObject({ article: null, steps: [] });
});

describe("steps", () => {
  /** Three versions of a model that was made for this test: a title that became a headline, and a tag that became a list. */
  const STEPS: readonly MigrationStep[] = [
    { from: 1, name: "title to headline", migrate: ({ title, ...rest }) => ({ ...rest, schemaVersion: 2, headline: title }) },
    { from: 2, name: "tag to tags", migrate: ({ tag, ...rest }) => ({ ...rest, schemaVersion: 3, tags: tag === undefined ? [] : [tag] }) },
  ];

  test.each<[string, unknown, unknown, string[]]>([
    ["all of them", { schemaVersion: 1, title: "بندر", tag: "راه" }, { schemaVersion: 3, headline: "بندر", tags: ["راه"] }, ["title to headline", "tag to tags"]],
    ["the last", { schemaVersion: 2, headline: "بندر" }, { schemaVersion: 3, headline: "بندر", tags: [] }, ["tag to tags"]],
    ["none", { schemaVersion: 3, headline: "بندر", tags: [] }, { schemaVersion: 3, headline: "بندر", tags: [] }, []],
    ["none for a version that nobody knows", { schemaVersion: 9 }, { schemaVersion: 9 }, []],
    ["none for no version", { title: "بندر" }, { title: "بندر" }, []],
    ["none for what is no document", null, null, []],
  ])("are taken in order: %s", (_, before, document, steps) => {
    const copy = structuredClone(before);
    expect(takeSteps(before, STEPS)).toEqual({ document, steps });
    expect(before).toEqual(copy);
  });
});
