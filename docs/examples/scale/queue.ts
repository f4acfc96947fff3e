// Queue: what a program that hands out shards can do, whichever server keeps them, and its command line.
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import * as z from "zod";
import { type Job, jobSchema } from "./shard.ts";

/** In milliseconds: a worker that is silent for so long is taken for dead, and its shard is given to another. Workers speak three times as often. */
export const SILENCE = Number(process.env["KHABAR_SILENCE"] ?? 30_000);
/** How often a shard is tried before it is set apart. */
export const ATTEMPTS = 5;
/** In milliseconds, before the second attempt; each later one waits twice as long. */
export const PAUSE = Number(process.env["KHABAR_PAUSE"] ?? 1000);

export interface QueueState {
  /** Shards that nobody works on yet, those that wait for another attempt included. */
  readonly waiting: number;
  readonly running: number;
  /** Shards that failed at every attempt. */
  readonly failed: readonly unknown[];
}

export interface ShardQueue {
  /** Adds jobs; one that was added before is not added again. */
  readonly add: (jobs: readonly Job[]) => Promise<void>;
  /** Takes one job after another until it is told to stop, and finishes the one at hand. */
  readonly work: (folder: string, stop: AbortSignal) => Promise<void>;
  readonly state: () => Promise<QueueState>;
  /** Gives the shards that failed to the workers once more. */
  readonly retry: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The lines that `khabar batch --plan` printed, as jobs. */
async function plannedJobs(task: string | undefined): Promise<Job[]> {
  const lines = (await text(process.stdin)).split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const { success, data: job, error } = jobSchema.safeParse({ ...(JSON.parse(line) as object), task });
    if (!success) throw new Error(`${line}\n${z.prettifyError(error)}`);
    return { ...job, file: resolve(job.file) };
  });
}

/** A signal that is given when the process is asked to end. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => { stop.abort(); });
  return stop.signal;
}

/** Resolves when the signal is given. */
export async function stopped(stop: AbortSignal): Promise<void> {
  if (!stop.aborted) await once(stop, "abort");
}

type Command = (queue: ShardQueue, options: { readonly task?: string; readonly out?: string }) => Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  add: async (queue, { task }) => { await queue.add(await plannedJobs(task)); },
  work: (queue, { out = "." }) => queue.work(out, stopSignal()),
  state: async (queue) => { console.log(JSON.stringify(await queue.state())); },
  retry: (queue) => queue.retry(),
};

/** Runs the command that the command line names. */
export async function runCommand(open: () => Promise<ShardQueue>): Promise<void> {
  const { positionals: [name = ""], values } = parseArgs({ allowPositionals: true, options: { task: { type: "string" }, out: { type: "string" } } });
  const command = COMMANDS[name];
  if (command === undefined) {
    console.error("Usage: add --task TASK < PLAN | work --out FOLDER | state | retry");
    process.exitCode = 2;
    return;
  }
  const queue = await open();
  await command(queue, values).finally(queue.close);
}
