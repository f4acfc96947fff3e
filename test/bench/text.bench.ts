// Text: khabar's functions beside what does the same work elsewhere, in one process.
import { afterAll, test } from "vitest";
import { text, zwnj } from "./built.ts";
import { MEASURED_ON } from "./golds.ts";
import { FOLD_PEERS, HALF_SPACE_PEERS, NORMALIZE_PEERS, peerVersions, SENTENCE_PEERS, WORD_PEERS, type Peer } from "./peers.ts";
import { ratio, table } from "./table.ts";
import { bytesOf, CLEAN, DIRTY, GLUED } from "./texts.ts";

/** Milliseconds for each function; a slow one runs five times all the same. */
const TIMES = { time: 300, iterations: 5, warmupTime: 100, warmupIterations: 1 };

/** What is measured: a text, khabar's function and its peers. */
const COMPARISONS: readonly (readonly [name: string, input: string, ours: Peer, peers: readonly Peer[]])[] = [
  ["clean text, normalized", CLEAN, { name: "khabar normalize", run: text.normalize }, NORMALIZE_PEERS],
  ["dirty text, normalized", DIRTY, { name: "khabar normalize", run: text.normalize }, NORMALIZE_PEERS],
  ["clean text, in words", CLEAN, { name: "khabar words", run: text.words }, WORD_PEERS],
  ["dirty text, in words", DIRTY, { name: "khabar words", run: text.words }, WORD_PEERS],
  ["clean text, in sentences", CLEAN, { name: "khabar sentences", run: text.sentences }, SENTENCE_PEERS],
  ["dirty text, in sentences", DIRTY, { name: "khabar sentences", run: text.sentences }, SENTENCE_PEERS],
  ["clean text, folded", CLEAN, { name: "khabar foldForSearch", run: text.foldForSearch }, FOLD_PEERS],
  ["dirty text, folded", DIRTY, { name: "khabar foldForSearch", run: text.foldForSearch }, FOLD_PEERS],
  ["glued text, half-spaces restored", GLUED, { name: "khabar restoreZwnj", run: zwnj.restoreZwnj }, HALF_SPACE_PEERS],
];

const rows: string[][] = [];

test.for(COMPARISONS)("%s", async ([name, input, ours, peers], { bench }) => {
  const all = [ours, ...peers];
  const results = await bench.compare(...all.map(({ name, run }) => bench(name, () => void run(input))), TIMES);
  // The median: whatever else a machine does disturbs a mean.
  const speeds = all.map((peer) => bytesOf(input) / 1000 / results.get(peer.name).latency.p50);
  all.forEach((peer, at) => {
    const speed = speeds[at] ?? 0;
    rows.push([at === 0 ? name : "", peer.name, speed.toFixed(1), at === 0 ? "" : ratio(speeds[0] ?? 0, speed)]);
  });
});

afterAll(() => {
  console.log(`\n${MEASURED_ON}\nBeside ${peerVersions()}. MB are of UTF-8.\n`);
  console.log(`${table(["", "", "MB/s", "khabar is"], rows, 2)}\n`);
});
