// Golds: correctly typed texts to measure on.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { shuffled } from "./random.ts";

/** Texts of a sentence or a paragraph each, typed as a good editor types. */
export interface Gold {
  readonly name: string;
  /** At most so many as a run has time for, sampled the same in every run. */
  readonly texts: readonly string[];
  /** How many there are to sample from. */
  readonly all: number;
}

interface StoredArticle {
  readonly source: string;
  readonly body: string;
}

const ZWNJ = "\u200C";

/** Outlets that type half-spaces with care; slips of their editors remain, and count as if they were right. */
const WELL_TYPED = new Set(["isna2019", "isna1404"]);

const PARAGRAPH_LENGTH = 450;
const MOST_TEXTS = 3000;
const SAMPLING_SEED = 1404;

/** Not the library's own sentences: what is measured on stays the same when those change. */
const SENTENCE_END = /(?<=[.!؟…])\s+|\n/u;

const linesOf = (file: string | URL): string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");

/** The sentences of one article in paragraphs of at least 450 letters (UTF-16 code units), none of them cut; the last may be shorter. */
function paragraphsOf(body: string): string[] {
  const paragraphs: string[] = [];
  let paragraph = "";
  for (const sentence of body.split(SENTENCE_END).map((part) => part.trim())) {
    if (sentence === "") continue;
    paragraph += paragraph === "" ? sentence : ` ${sentence}`;
    if (paragraph.length >= PARAGRAPH_LENGTH) {
      paragraphs.push(paragraph);
      paragraph = "";
    }
  }
  return paragraph === "" ? paragraphs : [...paragraphs, paragraph];
}

function gold(name: string, texts: readonly string[]): Gold {
  const sample = texts.length > MOST_TEXTS ? shuffled(texts, SAMPLING_SEED).slice(0, MOST_TEXTS) : texts;
  return { name, texts: sample, all: texts.length };
}

/** Sentences of treebanks, one a line. The lexicon's frequencies were counted in the training part of one, perdt-train. */
function treebanks(data: string): Gold[] {
  const folder = join(data, "zwnj");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => gold(file.replace(/\.txt$/u, ""), linesOf(join(folder, file))));
}

/** The paragraphs of well-typed news that have a half-space. */
function news(data: string): Gold[] {
  const file = join(data, "news", "articles-dev.jsonl");
  if (!existsSync(file)) return [];
  const paragraphs = linesOf(file)
    .map((line) => JSON.parse(line) as StoredArticle)
    .filter(({ source }) => WELL_TYPED.has(source))
    .flatMap(({ body }) => paragraphsOf(body))
    .filter((paragraph) => paragraph.includes(ZWNJ));
  return [gold("news", paragraphs)];
}

/** The project's own sentences: about invented people and places, so that anybody can measure. */
const own = gold("correct-sentences", linesOf(new URL("correct-sentences.txt", import.meta.url)));

const data = process.env["KHABAR_DATA"];
const stored = data === undefined ? [] : [...treebanks(data), ...news(data)];

/** All of what KHABAR_DATA names; the project's own sentences where it names none. */
export const GOLDS: readonly Gold[] = stored.length > 0 ? stored : [own];

/** What is measured on, as one line of a report. */
export const MEASURED_ON =
  stored.length > 0
    ? `Measured on the data in ${data ?? ""}.`
    : `KHABAR_DATA names no folder of data: measured on the ${own.texts.length} sentences of test/bench/correct-sentences.txt alone, which say little of accuracy.`;
