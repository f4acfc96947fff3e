// Timing: functions beside one another on the same texts, so that what else a machine does meanwhile changes no ratio.
import type { Peer } from "../peers.ts";
import { bytesOf } from "../texts.ts";

/** What one function did. */
export interface Timed {
  readonly name: string;
  /** What it made of each text, in order. */
  readonly results: readonly string[];
  /** MB of UTF-8 a second of the processor's time. */
  readonly speed: number;
}

const BATCH = 50;
/** None where there is one long text: that warms itself. */
const WARMING_TEXTS = 200;

/** So long must the fastest have run, or it runs again. */
const LEAST_SECONDS = 0.1;

/** Seconds that the processor spent on this thread: those it spent on other programs do not count. */
function processorSeconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}

interface Running {
  readonly peer: Peer<string>;
  results: string[];
  seconds: number;
}

/** Every text once, a batch at a time for each function in turn. */
function runRound(all: readonly Running[], texts: readonly string[]): void {
  for (const running of all) running.results = [];
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH);
    for (const running of all) {
      const start = processorSeconds();
      for (const text of batch) running.results.push(running.peer.run(text));
      running.seconds += processorSeconds() - start;
    }
  }
}

/** Runs functions on the same texts, in turn, and again until a clock can be sure; warms them first. */
export function timed(peers: readonly Peer<string>[], texts: readonly string[]): Timed[] {
  const all = peers.map((peer): Running => ({ peer, results: [], seconds: 0 }));
  for (const { peer } of all) texts.slice(0, Math.min(WARMING_TEXTS, texts.length - 1)).forEach((text) => peer.run(text));
  const bytes = texts.reduce((sum, text) => sum + bytesOf(text), 0);
  let rounds = 0;
  do {
    runRound(all, texts);
    rounds += 1;
  } while (Math.min(...all.map(({ seconds }) => seconds)) < LEAST_SECONDS);
  return all.map(({ peer, results, seconds }) => ({ name: peer.name, results, speed: (rounds * bytes) / 1e6 / seconds }));
}
