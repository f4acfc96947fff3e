// Agreement: whoever holds a document to the model, by zod or by the JSON Schema, in whatever dialect, gives the same answer.
import { existsSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { extractArticle } from "../../src/extract/index.js";
import { articleSchema, isArticle, migrateArticle, tolerantArticleSchema, validateArticle } from "../../src/schema/index.js";
import { isArticleByHand } from "../bench/schema/hand-written.js";
import { seeded } from "../../src/zwnj/lexicon/random.js";
import { leastArticle, workedArticle } from "../fixtures/worked-article.js";
import { arbitraryArticle } from "./arbitrary-article.js";
import { mutantOf } from "./mutants.js";

/** How many documents are asked about: 5,000, or what KHABAR_MUTANTS says. */
const MUTANTS = Number(process.env["KHABAR_MUTANTS"] ?? 5000);
const ARBITRARY = 200;

const fileOf = (name: string): object => JSON.parse(readFileSync(new URL(`../../src/schema/generated/json-schema/${name}`, import.meta.url), "utf8")) as object;

type Judge = (document: unknown) => boolean;

/** Zod, compiled zod, ajv on the files of both dialects, and zod made from the file again. */
function judgesOf(schema: z.ZodType, name: string): Readonly<Record<string, Judge>> {
  const compiled = z.compile(schema);
  const byAjv = new Ajv2020({ strict: true }).compile(fileOf(name));
  const byDraft07 = new Ajv({ strict: true }).compile(fileOf(`draft-07/${name}`));
  const again = z.fromJSONSchema(fileOf(name) as z.core.JSONSchema.JSONSchema);
  return {
    "zod": (document) => schema.safeParse(document).success,
    "compiled": (document) => z.validate(compiled, document),
    "ajv": (document) => byAjv(document),
    "ajv, draft-07": (document) => byDraft07(document),
    "zod of the file": (document) => again.safeParse(document).success,
  };
}

const STRICT = {
  ...judgesOf(articleSchema, "article.v1.json"),
  isArticle,
  "the check written by hand": isArticleByHand,
  // The rules across fields come after the schema, and have codes of their own.
  "validateArticle": (document) => {
    const result = validateArticle(document, { limit: 1 });
    return result.ok || isArticle(document);
  },
} satisfies Readonly<Record<string, Judge>>;
const TOLERANT = { ...judgesOf(tolerantArticleSchema, "article.v1.tolerant.json"), "migrateArticle": (document) => migrateArticle(document, { limit: 1 }).article !== null } satisfies Readonly<Record<string, Judge>>;

/** The answers of several judges, as one word where they agree. */
function verdict(judges: Readonly<Record<string, Judge>>, document: unknown): boolean | Readonly<Record<string, boolean>> {
  const answers = Object.fromEntries(Object.entries(judges).map(([name, judge]) => [name, judge(document)]));
  const [first, ...others] = Object.values(answers);
  return first !== undefined && others.every((answer) => answer === first) ? first : answers;
}

/** Articles to change: of many shapes that are right, and where the data is at hand as real news gives them. */
function* articles(): Generator {
  yield workedArticle();
  yield leastArticle();
  yield* fc.sample(arbitraryArticle, { numRuns: ARBITRARY, seed: 1403 });
  const data = process.env["KHABAR_DATA"];
  const news = data === undefined ? "" : `${data}/news/articles-dev.jsonl`;
  if (!existsSync(news)) return;
  for (const line of readFileSync(news, "utf8").split("\n").filter((text) => text !== "")) {
    const { kicker, title, lead, body } = JSON.parse(line) as Readonly<Record<string, string | null>>;
    const { article } = extractArticle([kicker, title, "", lead, body].filter((part) => part !== null).join("\n"));
    if (article !== null) yield article;
  }
}

test(`${String(MUTANTS)} mutants: everybody who judges gives the same answer`, { timeout: 1_200_000 }, () => {
  const random = seeded(1403);
  const originals = [...articles()];
  const share = Math.ceil(MUTANTS / originals.length);
  const counts = { strict: 0, tolerant: 0 };
  for (let index = 0; index < MUTANTS; index += 1) {
    const document = mutantOf(originals[Math.floor(index / share)], random);
    const [strict, tolerant] = [verdict(STRICT, document), verdict(TOLERANT, document)];
    if (typeof strict === "object" || typeof tolerant === "object") expect.fail(`They differ: ${JSON.stringify({ strict, tolerant, document })}`);
    // What the strict schema accepts, the tolerant one does.
    if (strict && !tolerant) expect.fail(`Only the strict schema accepts ${JSON.stringify(document)}`);
    counts.strict += Number(strict);
    counts.tolerant += Number(tolerant);
  }
  const percent = (count: number): string => `${((100 * count) / MUTANTS).toFixed(1)} %`;
  console.log(`${String(MUTANTS)} mutants of ${String(originals.length)} articles: ${percent(counts.strict)} valid by the strict schema, ${percent(counts.tolerant)} by the tolerant one, 0 disagreements.`);
  // Agreement says something only where there is something to accept and something to refuse.
  expect(counts.strict / MUTANTS).toBeGreaterThan(0.1);
  expect(counts.tolerant).toBeGreaterThan(counts.strict);
  expect(counts.tolerant / MUTANTS).toBeLessThan(0.9);
});
