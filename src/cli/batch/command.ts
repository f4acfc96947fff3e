// khabar batch: NDJSON and folders in, shards of what became of their records out.
import { availableParallelism } from "node:os";
import type { Language } from "../../schema/messages.js";
import { EXIT } from "../exit.js";
import { fileProblem, reportProblem } from "../file-problem.js";
import type { TaskName } from "../records/tasks.js";
import { wholeLines } from "../records/whole-lines.js";
import { harmless } from "../terminal.js";
import { BatchError } from "./batch-error.js";
import { Fingerprinter } from "./fingerprint.js";
import { findInputs, type Input, type Inputs } from "./inputs.js";
import { showProgress } from "./progress.js";
import { readInput } from "./read-input.js";
import { reportView } from "./report.js";
import { runBatch, type Summary } from "./run.js";
import { blockMemory, cutOf, giveBack, withLast } from "./shards.js";

/** What the command line says. */
export interface BatchCommandOptions {
  readonly out?: string;
  readonly task: TaskName;
  readonly jobs?: number;
  /** In bytes, as the next. */
  readonly shardSize: number;
  readonly longestRecord: number;
  readonly resume?: true;
  readonly plan?: true;
  readonly json?: true;
  readonly language: Language;
}

const SENTENCES = {
  noOut: { en: "Name the folder for what becomes of the records: --out FOLDER.", fa: "نام پوشهٔ خروجی را بدهید: --out FOLDER." },
  interrupted: { en: "Interrupted. All finished shards are kept: continue with --resume.", fa: "متوقف شد. بخش‌های تمام‌شده همه محفوظ است: با --resume ادامه دهید." },
} as const;

/** Prints the shards of an input, a line each, and says how many there are. */
async function printShards(input: Input, firstShard: number, { shardSize, longestRecord, language }: BatchCommandOptions): Promise<number> {
  let [start, shards] = [0, 0];
  const memory = blockMemory();
  try {
    for await (const block of withLast(wholeLines(readInput(input, new Fingerprinter(), { language, longestRecord }), cutOf(input, { longestRecord, shardSize }, memory)))) {
      giveBack(memory, block);
      if (!block.endsShard) continue;
      const { end } = block;
      console.log(JSON.stringify({ shard: firstShard + shards, file: input.name, start, end, compression: input.compression }));
      shards += 1;
      start = end;
    }
  } catch (error) {
    reportProblem(input.name, fileProblem(error, language));
  }
  return shards;
}

/** Prints the shards that inputs are cut into; of an input that cannot be read it is told, and the others go on. */
async function printPlan({ inputs, unreadable }: Inputs, options: BatchCommandOptions): Promise<void> {
  for (const { file, error } of unreadable) reportProblem(file, fileProblem(error, options.language));
  let firstShard = 0;
  for (const input of inputs) firstShard += await printShards(input, firstShard, options);
}

/** Runs until it is over, or until the process is told to stop. */
async function runUntilStopped(inputs: Inputs, out: string, { task, jobs = availableParallelism(), shardSize, longestRecord, resume, language }: BatchCommandOptions): Promise<Summary | undefined> {
  const stopping = new AbortController();
  const stop = (): void => { stopping.abort(); };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const isKnown = inputs.inputs.every(({ documents, bytes }) => documents === undefined && bytes > 0);
  const { onProgress, stop: stopProgress } = showProgress(isKnown ? inputs.inputs.reduce((total, { bytes }) => total + bytes, 0) : 0, language);
  try {
    return await runBatch({ task, options: { language }, inputs, out, jobs, shardSize, longestRecord, resume: resume === true, signal: stopping.signal, onProgress });
  } finally {
    stopProgress();
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

function fail(sentence: string, code: number): void {
  console.error(harmless(sentence));
  process.exitCode = code;
}

/** The codes of what was called wrongly; other errors are the run's. */
const WRONG_USE: ReadonlySet<string> = new Set(["output-in-the-way", "another-run"]);

/** Works through inputs into a folder, or plans that. */
export async function batchCommand(names: string[], options: BatchCommandOptions): Promise<void> {
  const { out, plan, json, task, language } = options;
  const inputs = await findInputs(names, task, out);
  if (plan === true) {
    await printPlan(inputs, options);
    return;
  }
  if (out === undefined) {
    fail(SENTENCES.noOut[language], EXIT.wrongUse);
    return;
  }
  try {
    const summary = await runUntilStopped(inputs, out, options);
    if (summary === undefined) {
      fail(SENTENCES.interrupted[language], EXIT.interrupted);
      return;
    }
    console.log(json === true ? JSON.stringify(summary, undefined, 2) : reportView(summary, language));
    if (summary.bad > 0 || summary.problems.length > 0) process.exitCode = EXIT.documentFailed;
  } catch (error) {
    if (!(error instanceof BatchError || (error instanceof Error && "syscall" in error))) throw error;
    const known = error instanceof BatchError ? error : new BatchError("syscall" in error && error.syscall === "mkdir" ? "no-folder" : "not-written", fileProblem(error, language));
    fail(known.sentence(language), WRONG_USE.has(known.code) ? EXIT.wrongUse : EXIT.documentFailed);
  }
}
