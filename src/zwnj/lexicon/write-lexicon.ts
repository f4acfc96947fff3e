// Writes ../generated/lexicon.ts from npm dictionary-fa and frequencies.txt.
//
//   npm run lexicon
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { ZWNJ } from "../../text/characters.ts";
import { dictionaryEntries } from "./dictionary.ts";

const OUTPUT = new URL("../generated/lexicon.ts", import.meta.url);
const LETTERS_SHARED_AT_MOST = 25;

interface Entry {
  endings: number;
  frequency: number;
}

/** One entry a spelling: the endings of all its homographs, and how common it is. */
function mergedEntries(): Map<string, Entry> {
  const frequencies = readFileSync(new URL("frequencies.txt", import.meta.url), "utf8").replaceAll("\n", "");
  const dictionary = dictionaryEntries();
  if (frequencies.length !== dictionary.length) {
    throw new Error(`frequencies.txt holds ${String(frequencies.length)} digits for ${String(dictionary.length)} words: write it again.`);
  }
  const merged = new Map<string, Entry>();
  dictionary.forEach(({ spelling, endings }, index) => {
    const entry = merged.get(spelling) ?? { endings: 0, frequency: Number(frequencies.charAt(index)) };
    entry.endings |= endings;
    merged.set(spelling, entry);
  });
  return merged;
}

function sharedLetters(word: string, previous: string): number {
  let shared = 0;
  while (shared < LETTERS_SHARED_AT_MOST && shared < word.length && word[shared] === previous[shared]) shared += 1;
  return shared;
}

/**
 * The source of the generated file. Words stand in order, each as: a Latin letter that counts the letters it shares with the word before
 * (a is none), the rest of the word, its frequency as one digit and its endings as two hexadecimal ones.
 */
export function lexiconSource(): string {
  let previous = "";
  let packed = "";
  let letters = 0;
  const entries = [...mergedEntries()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [word, { endings, frequency }] of entries) {
    const shared = sharedLetters(word, previous);
    packed += String.fromCharCode(97 + shared) + word.slice(shared) + String(frequency) + endings.toString(16).padStart(2, "0");
    previous = word;
    letters += word.replaceAll(ZWNJ, "").length;
  }
  return [
    "// Written by src/zwnj/lexicon/write-lexicon.ts from npm dictionary-fa (lilak, Apache-2.0; see NOTICE). Do not edit.",
    `export const WORDS = ${String(entries.length)};`,
    `export const LETTERS = ${String(letters)};`,
    `export const LEXICON = ${JSON.stringify(packed)};`,
    "",
  ].join("\n");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(OUTPUT, lexiconSource());
