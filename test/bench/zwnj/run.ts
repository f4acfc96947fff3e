// The command: how well, how harmlessly and how fast half-spaces are restored, by khabar and by its peers.
//
//   npm run bench:zwnj
//
// "joined" text lost every half-space, in "spaced" text each is a space, in "mixed" text it is one or the other, "clean" text is right.
// What the shares count stands in score.ts; harm is the share of clean texts that came back changed.
import { zwnj } from "../built.ts";
import { GOLDS, MEASURED_ON, type Gold } from "../golds.ts";
import { HALF_SPACE_PEERS, peerVersions, type Peer } from "../peers.ts";
import { ratio, table } from "../table.ts";
import { bytesOf, linesUpTo } from "../texts.ts";
import { firstCall } from "./first-call.ts";
import { damaged, lettering, score, type Damage, type Lettering } from "./score.ts";
import { timed } from "./timing.ts";

const { restoreZwnj } = zwnj;

const byDefault: Peer<string> = { name: "khabar", run: (text) => restoreZwnj(text) };
const withSpaced: Peer<string> = { name: "khabar, spaced", run: (text) => restoreZwnj(text, { spaced: true }) };

/** What each text is restored with. A peer has no such options: it does what it does. */
const RUNS: readonly (readonly [damage: Damage, tools: readonly Peer<string>[]])[] = [
  ["joined", [byDefault, ...HALF_SPACE_PEERS]],
  ["spaced", [withSpaced, ...HALF_SPACE_PEERS]],
  ["mixed", [withSpaced, ...HALF_SPACE_PEERS]],
  ["clean", [byDefault, withSpaced, ...HALF_SPACE_PEERS]],
];

const HEAD = ["damage", "restored by", "precision", "recall", "F1", "words", "harm", "letters changed", "MB/s", "khabar is"];

const share = (value: number): string => value.toFixed(4);

/** The rows of one damage; khabar's comes first, and the ratios are of its speed. */
function rowsOf(correct: readonly Lettering[], damage: Damage, texts: readonly string[], tools: readonly Peer<string>[]): string[][] {
  const [ours, ...others] = timed(tools, texts);
  if (ours === undefined) return [];
  return [ours, ...others].map(({ name, results, speed }) => {
    const { precision, recall, f1, words, differing, lettersChanged } = score(correct, results);
    const isOurs = name === ours.name;
    return [
      isOurs ? damage : "",
      name,
      ...[precision, recall, f1, words].map(share),
      damage === "clean" ? share(differing) : "",
      lettersChanged === 0 ? "" : String(lettersChanged),
      speed.toFixed(1),
      isOurs ? "" : ratio(ours.speed, speed),
    ];
  });
}

function accuracy({ name, texts, all }: Gold): string {
  const correct = texts.map(lettering);
  const megabytes = texts.reduce((sum, text) => sum + bytesOf(text), 0) / 1e6;
  const rows = RUNS.flatMap(([damage, tools]) => rowsOf(correct, damage, damaged(texts, damage), tools));
  return `${name}: ${texts.length} of ${all} texts, ${megabytes.toFixed(2)} MB\n${table(HEAD, rows, 2)}`;
}

/** MB of UTF-8. */
const SIZES = [1, 10, 50];
const LARGEST = Math.max(...SIZES);

const LONG_TEXTS: readonly (readonly [damage: Damage, tool: Peer<string>])[] = [
  ["joined", byDefault],
  ["spaced", withSpaced],
];

/** Speeds on one long text: the same at every size, where the work grows only as the text does. */
function linearity(): string {
  const lines = GOLDS.flatMap(({ texts }) => texts);
  const rows = LONG_TEXTS.map(([damage, tool]) => {
    const longest = linesUpTo(LARGEST * 1e6, damaged(lines, damage));
    const speeds = SIZES.flatMap((size) => timed([tool], [longest.slice(0, Math.ceil((longest.length * size) / LARGEST))]).map(({ speed }) => speed));
    return [damage, ...speeds.map((speed) => speed.toFixed(1))];
  });
  return table(["one long text, MB/s", ...SIZES.map((size) => `${size} MB`)], rows);
}

function opening(): string {
  const { importing, firstCall: first, secondCall: second } = firstCall();
  const rows = [importing, first, second].map((milliseconds) => milliseconds.toFixed(1));
  return table(["ms in a new process", "import", "first call", "second call"], [["khabar/zwnj", ...rows]]);
}

console.log(`${MEASURED_ON}\nBeside ${peerVersions()}. Node ${process.versions.node}. MB are of UTF-8.\n`);
for (const gold of GOLDS) console.log(`${accuracy(gold)}\n`);
console.log(`${linearity()}\n`);
console.log(opening());
