// JSON Schema files: what services that are not in TypeScript read. They stand by themselves, and say what zod says.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { Ajv, type AnySchema } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { RE2JS } from "re2js";
import { describe, expect, test } from "vitest";
import { seeded } from "../../src/zwnj/lexicon/random.js";
import { articleSchema } from "../../src/schema/index.js";
import { generatedFiles } from "../../src/schema/generators/files.js";
import { workedArticle } from "../fixtures/worked-article.js";
import { mutantOf } from "../laws/mutants.js";

type Json = Readonly<Record<string, unknown>>;

const FOLDER = new URL("../../src/schema/generated/json-schema/", import.meta.url);
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json")).sort();
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), "utf8");
const DOCUMENTS = FILES.map((file): [string, Json] => [file, JSON.parse(textOf(file)) as Json]);
const SCHEMAS = DOCUMENTS.filter(([file]) => !file.startsWith("openapi"));

/** Every object of a document, itself first. */
function objectsOf(value: unknown): Json[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(objectsOf);
  return Array.isArray(value) ? inner : [value as Json, ...inner];
}

const patternsOf = (document: unknown): string[] => objectsOf(document).map((part) => part["pattern"]).filter((pattern) => typeof pattern === "string");

test("all that is generated is what its generator writes, letter by letter, and nothing else lies there", () => {
  const folder = new URL("../", FOLDER);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:json|ts)$/u.test(name));
  expect(names.sort()).toEqual([...generatedFiles().keys()].sort());
  for (const [file, text] of generatedFiles()) expect([file, readFileSync(new URL(file, folder), "utf8") === text]).toEqual([file, true]);
});

test("no character of a file is one that nobody sees, but for the half-spaces of words", () => {
  for (const file of FILES) expect(textOf(file)).not.toMatch(/[\u00A0\u00AD\u061C\u2000-\u200B\u200D-\u200F\u2028-\u202F\u2060-\u206F\uFEFF]|\u200C(?!\p{L})/u);
});

/** Whether a text has an English part and a Persian one, with a mark between. */
function isInBoth(text: unknown, between: string): boolean {
  const [en = "", fa = ""] = String(text).split(between);
  return /[a-z]/iu.test(en) && /\p{Script=Arabic}/u.test(fa);
}

test.each(DOCUMENTS)("%s says in both languages what each thing is called and what it is", (_, document) => {
  const concepts = objectsOf(document).filter((part) => part["type"] === "object" && part["title"] !== undefined && Object.keys((part["properties"] ?? {})).length > 0);
  const fields = concepts.flatMap((part) => Object.values(part["properties"] as Readonly<Record<string, Json>>)).filter((field) => field["$ref"] === undefined && field["allOf"] === undefined);
  expect(concepts.length).toBeGreaterThan(0);
  const mute = [...concepts, ...fields].filter(({ title, description }) => !isInBoth(title, " · ") || !isInBoth(description, "\n"));
  expect(mute.filter((field) => !isUnknownType(field))).toEqual([]);
});

describe.each(SCHEMAS)("%s", (file, schema) => {
  test("names its version, its generator, and itself by its file", () => {
    expect(schema["$id"]).toBe(`urn:khabar:json-schema:${file.replace(".json", "").replaceAll("/", ":")}`);
    expect(schema["$id"]).toMatch(/\.v1(?:\.tolerant)?$/u);
    expect(schema["$comment"]).toContain("src/schema/generators/write.ts");
  });

  test("has a dialect that ajv knows in its strictest mode, and examples that it accepts", () => {
    const validate = (file.startsWith("draft-07") ? new Ajv({ strict: true }) : new Ajv2020({ strict: true })).compile(schema as AnySchema);
    const examples = schema["examples"] as unknown[];
    expect(examples.map((example) => validate(example))).toEqual(examples.map(() => true));
    expect(examples.length).toBeGreaterThan(0);
  });
});

/** The type of a block or medium that this version does not know. */
const isUnknownType = (field: Json): boolean => String(field["pattern"]).startsWith("^(?:$|");

test("openapi.v1.json is OpenAPI 3.1 with components alone, whose references lead to one of them", () => {
  const document = DOCUMENTS.find(([file]) => file === "openapi.v1.json")![1] as { openapi: string; components: { schemas: Record<string, Json> } };
  const { schemas } = document.components;
  expect(document.openapi).toBe("3.1.0");
  const references = objectsOf(schemas).map((part) => part["$ref"]).filter((reference) => typeof reference === "string");
  expect(references.length).toBeGreaterThan(50);
  expect(references.filter((reference) => !Object.hasOwn(schemas, reference.replace("#/components/schemas/", "")))).toEqual([]);
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining(["Article", "TolerantArticle", "Block", "Quote", "Speaker", "Tag", "NewsDate"]));
  const ajv = new Ajv2020({ strict: true, discriminator: true, keywords: ["components", "openapi", "info", "paths"] });
  ajv.addSchema(document, "openapi");
  expect(ajv.validate({ $ref: "openapi#/components/schemas/Article" }, workedArticle())).toBe(true);
  expect(ajv.validate({ $ref: "openapi#/components/schemas/Article" }, { ...workedArticle(), headline: "" })).toBe(false);
});

describe("every pattern", () => {
  const PATTERNS = [...new Set(SCHEMAS.flatMap(([, schema]) => patternsOf(schema)))];

  test("is of what all engines read alike: no look-around, back reference, or class that languages draw otherwise", () => {
    expect(PATTERNS.length).toBeGreaterThan(7);
    expect(PATTERNS.filter((pattern) => /\(\?[=!<]|\\[\dbBdDkpPsSuwW]/u.test(pattern))).toEqual([]);
  });

  test.each(PATTERNS)("is read by RE2 as by JavaScript: %s", (pattern) => {
    const random = seeded(1403);
    const here = new RegExp(pattern, "u");
    const there = RE2JS.compile(pattern);
    const seeds = ["2024-12-02T14:30:00+03:30", "1403-09-12", "https://example.com/a?b=c", "fa-IR", "IR", "q1", "lead", "paragraph", "pullquote", " \u200C", "بندر", ""];
    for (let index = 0; index < 2000; index += 1) {
      const { text } = mutantOf({ text: seeds[index % seeds.length] }, random) as { text?: unknown };
      if (typeof text === "string" && !/\p{Surrogate}/u.test(text)) expect([text, there.matcher(text).find()]).toEqual([text, here.test(text)]);
    }
  });
});

/** Python's jsonschema, an implementation that shares nothing with ajv or zod; where the machine has none, it is not asked. */
const PYTHON = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

const JUDGE = `
import json, sys, jsonschema
schema = json.load(open(sys.argv[1]))
validator = jsonschema.Draft202012Validator(schema)
jsonschema.Draft202012Validator.check_schema(schema)
print(json.dumps([validator.is_valid(json.loads(line)) for line in sys.stdin]))
`;

describe.skipIf(!PYTHON)("Python's jsonschema", () => {
  test("answers as zod does", () => {
    const random = seeded(1404);
    // In Python $ matches before a last line feed too: the guide tells.
    const isAlike = (document: unknown) => !JSON.stringify(document).includes('\\n"');
    const documents = [workedArticle(), ...Array.from({ length: 500 }, () => mutantOf(workedArticle(), random))].filter(isAlike);
    const input = documents.map((document) => JSON.stringify(document)).join("\n");
    const { stdout, stderr } = spawnSync("python3", ["-c", JUDGE, new URL("article.v1.json", FOLDER).pathname], { input, encoding: "utf8", maxBuffer: 1e8 });
    expect(stderr).toBe("");
    const answers = JSON.parse(stdout) as boolean[];
    const differing = documents.filter((document, index) => articleSchema.safeParse(document).success !== answers[index]);
    expect(differing).toEqual([]);
    expect(answers.filter(Boolean).length).toBeGreaterThan(100);
  });
});
