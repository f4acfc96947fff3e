// First call: what a program waits for before its first half-space is restored.
import { execFileSync } from "node:child_process";
import { builtEntry } from "../built.ts";

/** Milliseconds. */
export interface FirstCall {
  readonly importing: number;
  /** The first word: the lexicon is decoded then. */
  readonly firstCall: number;
  /** The same word again. */
  readonly secondCall: number;
}

const RUNS = 7;

const PROGRAM = `
  const start = performance.now();
  const { restoreZwnj } = await import(${JSON.stringify(builtEntry("zwnj"))});
  const imported = performance.now();
  restoreZwnj("میتواند");
  const called = performance.now();
  restoreZwnj("میتواند");
  console.log(JSON.stringify({ importing: imported - start, firstCall: called - imported, secondCall: performance.now() - called }));
`;

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** Measures in processes of their own, started for this, and gives the median of each figure. */
export function firstCall(): FirstCall {
  const runs = Array.from({ length: RUNS }, () => {
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", PROGRAM], { encoding: "utf8" });
    return JSON.parse(output) as FirstCall;
  });
  return {
    importing: median(runs.map(({ importing }) => importing)),
    firstCall: median(runs.map((run) => run.firstCall)),
    secondCall: median(runs.map(({ secondCall }) => secondCall)),
  };
}
