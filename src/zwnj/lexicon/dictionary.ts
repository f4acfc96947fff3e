// Dictionary: the words of npm dictionary-fa (lilak, Apache-2.0) with the classes of endings that they take.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NON_JOINING_LETTERS } from "../../text/characters.ts";
import { ENDINGS } from "../affixes.ts";

/** One word as the dictionary spells it, with the {@link ENDINGS} that it takes. */
export interface DictionaryEntry {
  readonly spelling: string;
  readonly endings: number;
}

/** The suffix and prefix classes of lilak's .aff file; its classes differ by the letter that a word ends in, ours by meaning. */
const CLASS_OF_FLAG: Readonly<Record<string, number>> = {
  sd: ENDINGS.plural, sg: ENDINGS.plural,
  sc: ENDINGS.afterHeh, sm: ENDINGS.afterHeh, sp: ENDINGS.afterHeh,
  st: ENDINGS.comparison, su: ENDINGS.comparison,
  sk: ENDINGS.yehAfterHeh,
  sj: ENDINGS.an,
  pa: ENDINGS.bi,
  sa: ENDINGS.joined, sb: ENDINGS.joined, sl: ENDINGS.joined, sn: ENDINGS.joined,
  so: ENDINGS.joined, sq: ENDINGS.joined, sr: ENDINGS.joined,
};

/** A half-space behind a letter that joins nothing cannot be seen; the lexicon holds none. */
const UNSEEN_HALF_SPACE = new RegExp(`(?<=[${NON_JOINING_LETTERS}])\u200C`, "gu");

function endingsOf(flags: string): number {
  let endings = 0;
  for (let at = 0; at < flags.length; at += 2) endings |= CLASS_OF_FLAG[flags.slice(at, at + 2)] ?? 0;
  return endings;
}

/** Reads the dictionary in its own order; a word that it lists twice comes twice. */
export function dictionaryEntries(): DictionaryEntry[] {
  const folder = dirname(createRequire(import.meta.url).resolve("dictionary-fa"));
  const [, ...lines] = readFileSync(join(folder, "index.dic"), "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [word = "", flags = ""] = line.split("/");
      return { spelling: word.replace(UNSEEN_HALF_SPACE, ""), endings: endingsOf(flags) };
    });
}
