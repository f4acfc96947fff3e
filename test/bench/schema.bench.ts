// Schema: what it costs to say whether a payload is an article, beside ajv on the same schema and a check written by hand.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, test } from "vitest";
import { khabar } from "./built.ts";
import { isArticleByHand } from "./schema/hand-written.ts";
import { table } from "./table.ts";

const { articleSchema, isArticle, validateArticle } = khabar;
type Article = ReturnType<typeof articleSchema.parse>;

const worked = JSON.parse(readFileSync(new URL("../fixtures/article.json", import.meta.url), "utf8")) as Article;
const jsonSchema = JSON.parse(readFileSync(new URL("../../dist/json-schema/article.v1.json", import.meta.url), "utf8")) as object;
const byAjv = new Ajv2020().compile(jsonSchema);

const BLOCKS = 30;
const QUOTES = 10;
/** So many that no engine remembers one. */
const DOCUMENTS = 256;

/** The worked article, with blocks and quotes of its own kinds until it has as many as a long report. */
function longArticle(index: number): Article {
  const repeated = <Item>(items: readonly Item[], count: number): Item[] => Array.from({ length: count }, (_, at) => structuredClone(items[at % items.length]!));
  const quotes = repeated(worked.quotes, QUOTES).map((quote, at) => ({ ...quote, id: `q${String(at + 1)}` }));
  return { ...structuredClone(worked), id: String(index), body: repeated(worked.body, BLOCKS), quotes };
}

const right = Array.from({ length: DOCUMENTS }, (_, index) => longArticle(index));
/** Wrong in the last quote, where whoever checks in order has done nearly all. */
const wrong = right.map((article) => ({ ...article, quotes: article.quotes.map((quote, at) => (at === QUOTES - 1 ? { ...quote, confidence: 2 } : quote)) }));
const json = right.map((article) => JSON.stringify(article));
const kilobytes = json.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / DOCUMENTS / 1000;

let turn = 0;
const next = <Item>(items: readonly Item[]): Item => items[(turn = (turn + 1) % DOCUMENTS)]!;

/** Milliseconds for each function. */
const TIMES = { time: 700, iterations: 100, warmupTime: 300, warmupIterations: 100 };
const rows: string[][] = [];

const CHECKS: readonly (readonly [name: string, check: (value: unknown) => boolean])[] = [
  ["ajv's default", (value) => byAjv(value)],
  ["written by hand", isArticleByHand],
  ["isArticle", isArticle],
  ["validateArticle", (value) => validateArticle(value).ok],
  ["articleSchema.safeParse", (value) => articleSchema.safeParse(value).success],
];

test(`articles of ${kilobytes.toFixed(1)} KB`, async ({ bench }) => {
  for (const [name, check] of CHECKS) {
    if (!right.every(check) || wrong.some(check)) throw new Error(`${name} does not tell right from wrong.`);
  }
  const results = await bench.compare(
    bench("JSON.parse", () => { JSON.parse(next(json)); }),
    ...CHECKS.flatMap(([name, check]) => [bench(`${name}, right`, () => { check(next(right)); }), bench(`${name}, wrong`, () => { check(next(wrong)); })]),
    TIMES,
  );
  const perSecond = (name: "JSON.parse" | `${string}, right` | `${string}, wrong`): number => 1000 / results.get(name).latency.p50;
  const ajv = perSecond("ajv's default, right");
  rows.push(["JSON.parse of the same", Math.round(perSecond("JSON.parse")).toLocaleString("en"), "", (perSecond("JSON.parse") / ajv).toFixed(2)]);
  for (const [name] of CHECKS) {
    const [accepted, refused] = [perSecond(`${name}, right`), perSecond(`${name}, wrong`)];
    rows.push([name, Math.round(accepted).toLocaleString("en"), Math.round(refused).toLocaleString("en"), (accepted / ajv).toFixed(2)]);
  }
});

afterAll(() => {
  console.log(`\nArticles a second, of ${kilobytes.toFixed(1)} KB with ${String(BLOCKS)} blocks and ${String(QUOTES)} quotes; wrong ones are wrong in the last quote.\n`);
  console.log(`${table(["", "accepted", "refused", "beside ajv"], rows)}\n`);
});
