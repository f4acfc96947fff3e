// Peers: what other libraries of npm call the work that khabar does.
import { readFileSync } from "node:fs";
import { analyzeText, digitsArToFa, digitsEnToFa, halfSpace, normalizeText, toPersianChars } from "@persian-tools/persian-tools";
import Virastar from "virastar";

/** A function of a text, by the name that tables print. */
export interface Peer<Result = unknown> {
  readonly name: string;
  readonly run: (text: string) => Result;
}

const virastar = new Virastar();

const virastarCleanup: Peer<string> = { name: "virastar cleanup", run: (text) => virastar.cleanup(text) };

/** Half-spaces, put where they belong. */
export const HALF_SPACE_PEERS: readonly Peer<string>[] = [virastarCleanup, { name: "persian-tools halfSpace", run: halfSpace }];

/** Letters, digits, spaces and marks, written one way. Those of persian-tools do less: no marks, and normalizeText deletes half-spaces. */
export const NORMALIZE_PEERS: readonly Peer<string>[] = [
  virastarCleanup,
  { name: "persian-tools letters, digits", run: (text) => digitsEnToFa(digitsArToFa(toPersianChars(text))) },
  { name: "persian-tools normalizeText", run: normalizeText },
];

/** A key to search with. No peer has one; this is the nearest, and what programs do without a library. */
export const FOLD_PEERS: readonly Peer<string>[] = [
  { name: "persian-tools normalizeText", run: normalizeText },
  { name: "NFKC, lower case", run: (text) => text.normalize("NFKC").toLowerCase() },
];

/** ICU's segmenter line by line: it slows down on a long string. */
function segmentsOf(granularity: "word" | "sentence"): (text: string) => number {
  const segmenter = new Intl.Segmenter("fa", { granularity });
  return (text) => text.split("\n").reduce((count, line) => count + Array.from(segmenter.segment(line)).length, 0);
}

/** It counts words and sentences, among other things, and gives the place of none. */
const persianToolsCounts: Peer = { name: "persian-tools analyzeText", run: (text) => analyzeText(text) };

export const WORD_PEERS: readonly Peer[] = [{ name: "Intl.Segmenter, words", run: segmentsOf("word") }, persianToolsCounts];

export const SENTENCE_PEERS: readonly Peer[] = [{ name: "Intl.Segmenter, sentences", run: segmentsOf("sentence") }, persianToolsCounts];

/** The installed peers with their versions, as one line of a report. */
export function peerVersions(): string {
  return ["virastar", "@persian-tools/persian-tools"]
    .map((name) => {
      const manifest = readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8");
      const { version } = JSON.parse(manifest) as { readonly version: string };
      return `${name} ${version}`;
    })
    .join(", ");
}
