// Writes ../generated/weights.ts: the models that decide where half-spaces belong, learned from correctly typed sentences.
//
//   KHABAR_DATA=… npm run lexicon:train              from all of them
//   KHABAR_DATA=… npm run lexicon:train -- --judge   without the development sets, so that `npm run bench:zwnj` can judge by them
import { writeFileSync } from "node:fs";
import { unpackWeights, WEIGHT_STEP, ZERO_WEIGHT } from "../model.js";
import { useWeights } from "../spelling.js";
import { trainingCorpus } from "./corpus.js";
import { countEntries } from "./counts.js";
import { seeded } from "./random.js";
import { trainContext } from "./train-context.js";
import { trainJoining } from "./train-joining.js";
import { SpellingTrainer } from "./train-spelling.js";

const OUTPUT = "src/zwnj/generated/weights.ts";

/** The characters of a weight: printable ASCII without those that a string literal escapes. */
const [LIGHTEST, HEAVIEST] = [-("O".charCodeAt(0) - "#".charCodeAt(0)), "~".charCodeAt(0) - "O".charCodeAt(0)];
const BACKSLASH = "\\".charCodeAt(0) - ZERO_WEIGHT;

/** Smaller weights are left out: they are many, and nothing is worse without them (measured on the development sets). */
const NEGLIGIBLE = { spelling: 0.03, context: 2.5 / 32, joining: 0.15 } as const;

function pack(weights: Float64Array, step: number, negligible: number): string {
  return Array.from(weights, (weight) => {
    if (Math.abs(weight) < negligible) return String.fromCharCode(ZERO_WEIGHT);
    const steps = Math.max(LIGHTEST, Math.min(HEAVIEST, Math.round(weight / step)));
    return String.fromCharCode(ZERO_WEIGHT + (steps === BACKSLASH ? BACKSLASH + 1 : steps));
  }).join("");
}

const data = process.env["KHABAR_DATA"];
if (data === undefined) throw new Error("KHABAR_DATA must name the folder of the data to learn from.");

const isJudged = process.argv.includes("--judge");
const corpus = trainingCorpus(data, !isJudged);
const counts = countEntries(corpus);
const random = seeded(1404);
console.log(`sentences: ${String(corpus.treebank.length)} of treebanks, ${String(corpus.news.length)} of news`);

/** Trains one model, tells how many weights it has, and gives them packed. */
function packed(name: keyof typeof WEIGHT_STEP, weights: Float64Array): string {
  console.log(`${name}: ${String(weights.filter((weight) => Math.abs(weight) >= NEGLIGIBLE[name]).length)} weights`);
  return pack(weights, WEIGHT_STEP[name], NEGLIGIBLE[name]);
}

const trainer = new SpellingTrainer();
trainer.train(corpus, counts, random);
const spelling = packed("spelling", trainer.weights);
useWeights(unpackWeights(spelling));
const context = packed("context", trainContext(corpus, random));
const joining = packed("joining", trainJoining(corpus, counts, random));
writeFileSync(
  OUTPUT,
  [
    "// Written by src/zwnj/lexicon/train.ts: weights learned from correctly typed sentences, by hashed feature. Do not edit.",
    `export const SPELLING = ${JSON.stringify(spelling)};`,
    `export const CONTEXT = ${JSON.stringify(context)};`,
    `export const JOINING = ${JSON.stringify(joining)};`,
    "",
  ].join("\n"),
);
