// Writes frequencies.txt: how common each entry of dictionary-fa is in correctly typed sentences, one digit an entry, in the dictionary's order.
//
//   KHABAR_DATA=… npm run lexicon:count
//
// The digit is log2 of one more than the count, at most 9. A word counts where it stands alone and where it is a part of another.
import { writeFileSync } from "node:fs";
import { trainingCorpus } from "./corpus.js";
import { countEntries, entriesSpelled, frequencyDigit } from "./counts.js";
import { dictionaryEntries } from "./dictionary.js";

const OUTPUT = "src/zwnj/lexicon/frequencies.txt";
const DIGITS_A_LINE = 120;

const data = process.env["KHABAR_DATA"];
if (data === undefined) throw new Error("KHABAR_DATA must name the folder of the data to count in.");

const counts = countEntries(trainingCorpus(data, !process.argv.includes("--judge")));
const digits = dictionaryEntries()
  .map(({ spelling }) => {
    const [entry] = entriesSpelled(spelling);
    return frequencyDigit(entry === undefined ? 0 : (counts[entry] ?? 0));
  })
  .join("");
const lines = Array.from({ length: Math.ceil(digits.length / DIGITS_A_LINE) }, (_, line) =>
  digits.slice(line * DIGITS_A_LINE, (line + 1) * DIGITS_A_LINE),
);
writeFileSync(OUTPUT, `${lines.join("\n")}\n`);
