// Writes frequencies.txt: how common each entry of dictionary-fa is in correctly typed sentences, one digit an entry, in the dictionary's order.
//
//   KHABAR_DATA=… node src/zwnj/lexicon/write-frequencies.ts
//
// The digit is log2 of one more than the count in the training sentences of the Persian Dependency Treebank, at most 9.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dictionaryEntries } from "./dictionary.ts";

const WORD = /[\p{L}\p{M}\u200C]+/gu;
const DIGITS_A_LINE = 120;

const data = process.env["KHABAR_DATA"];
if (data === undefined) throw new Error("KHABAR_DATA must name the folder of the data to count in.");

const counts = new Map<string, number>();
for (const [word] of readFileSync(join(data, "zwnj", "perdt-train.txt"), "utf8").matchAll(WORD)) {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
const digits = dictionaryEntries()
  .map(({ spelling }) => Math.min(9, Math.round(Math.log2(1 + (counts.get(spelling) ?? 0)))))
  .join("");
const lines = Array.from({ length: Math.ceil(digits.length / DIGITS_A_LINE) }, (_, line) =>
  digits.slice(line * DIGITS_A_LINE, (line + 1) * DIGITS_A_LINE),
);
writeFileSync(new URL("frequencies.txt", import.meta.url), `${lines.join("\n")}\n`);
