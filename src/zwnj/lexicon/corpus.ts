// Corpus: correctly typed sentences to learn from, which are no part of the project: a treebank's, and news whose outlet types half-spaces.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ZWNJ } from "../../text/characters.js";
import { cleanHalfSpaces } from "../../text/half-space.js";
import { normalize } from "../../text/normalize.js";
import { sentences } from "../../text/sentences.js";
import { PLURAL_ENDINGS, VERB_PREFIXES } from "../affixes.js";
import { type Letters, lettersOf } from "../letters.js";

/** A word as it is correctly typed. */
interface TypedWord {
  readonly text: string;
  readonly letters: Letters;
  /** Where half-spaces stand: bit n for one before the n-th letter. */
  readonly halfSpaces: number;
  /** Whether one space, and nothing else, stands between it and the word before. */
  readonly isBehindSpace: boolean;
  /** Where it stands in its sentence, in UTF-16 code units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A sentence and its words. */
export interface TypedSentence {
  readonly text: string;
  readonly words: readonly TypedWord[];
}

/** Sentences by where they come from. */
export interface Corpus {
  /** Sentences of treebanks, edited by linguists. */
  readonly treebank: readonly TypedSentence[];
  readonly news: readonly TypedSentence[];
}

const WORD = /[\p{L}\p{M}\u200C]{1,99}/gu;

/** Where the half-spaces of a word stand, as bits by letter. */
export function halfSpacesOf(word: string, letters: Letters): number {
  let bits = 0;
  for (let letter = 1; letter < letters.length; letter += 1) {
    if (word.slice(letters.offsets[letter - 1], letters.offsets[letter]).includes(ZWNJ)) bits |= 1 << letter;
  }
  return bits;
}

function typedSentence(line: string): TypedSentence {
  const text = cleanHalfSpaces(normalize(line));
  const words: TypedWord[] = [];
  let end = -1;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const letters = lettersOf(word);
    if (letters !== undefined && letters.length > 0) {
      const isBehindSpace = start === end + 1 && text.charAt(end) === " ";
      words.push({ text: word, letters, halfSpaces: halfSpacesOf(word, letters), isBehindSpace, start, end: start + word.length });
    }
    end = start + word.length;
  }
  return { text, words };
}

function lines(folder: string, ...names: string[]): TypedSentence[] {
  return names.flatMap((name) => readFileSync(join(folder, "zwnj", `${name}.txt`), "utf8").split("\n")).filter((line) => line !== "").map(typedSentence);
}

interface Article {
  readonly source: string;
  readonly body: string;
}

function articles(folder: string, source: string): TypedSentence[] {
  return readFileSync(join(folder, "news", "articles-dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Article)
    .filter((article) => article.source === source)
    .flatMap(({ body }) => sentences(body))
    .map(({ text }) => typedSentence(text));
}

/** The share of its words that have a half-space in a sentence whose writer typed them; edited news has 6 to 9 of 100. */
const TYPED_SHARE = 0.05;

/** Whether a sentence of an outlet that types half-spaces now and then has them, and has no می and no ها apart. */
function isWellTyped({ words }: TypedSentence): boolean {
  const withHalfSpace = words.filter(({ halfSpaces }) => halfSpaces !== 0).length;
  return withHalfSpace >= TYPED_SHARE * words.length && !words.some(({ text }) => VERB_PREFIXES.has(text) || PLURAL_ENDINGS.has(text));
}

/** What a model learns from; with the development sets unless it is to be judged by them. */
export function trainingCorpus(folder: string, withDevelopmentSets: boolean): Corpus {
  const treebank = lines(folder, "perdt-train");
  const news = articles(folder, "isna2019");
  if (!withDevelopmentSets) return { treebank, news };
  return {
    treebank: [...treebank, ...lines(folder, "perdt-dev", "seraji-clean-dev")],
    news: [...news, ...articles(folder, "isna1404"), ...articles(folder, "ir_news_dataset").filter(isWellTyped)],
  };
}
