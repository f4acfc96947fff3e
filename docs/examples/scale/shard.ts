// Shard: the lines of a byte range, through the filter into a file of their own. Whoever hands out the shards, this is what is done with one.
import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createReadStream, existsSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import * as z from "zod";

/** The command; an executable file, for nothing here goes through a shell. */
const KHABAR = process.env["KHABAR"] ?? "khabar";
/** In milliseconds: a filter that has not ended by then hangs, and is ended. */
const LONGEST = 30 * 60 * 1000;

/** A job: a line of `khabar batch --plan`, and what is to be done with it. Whoever can write to the queue writes jobs, so they are checked. */
export const jobSchema = z.object({
  task: z.enum(["extract", "normalize", "validate"]),
  shard: z.int().nonnegative(),
  /** The file as every worker finds it: an absolute path on a disk that they share. */
  file: z.string().min(1),
  /** In bytes, the end exclusive; both stand at the end of a line or of the file. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** What the plan says of a file that is packed. */
  compression: z.never({ error: "A packed file cannot be read from its middle. Unpack it, or let khabar batch read it." }).optional(),
});
export type Job = z.infer<typeof jobSchema>;

/** What became of a job: its file was written now, or was there already. */
export type Outcome = "written" | "already there";

/** The name of a job and of its file. The same work has the same name wherever it is asked for, and other work has another. */
export function nameOf({ task, shard, file, start, end }: Job): string {
  const digest = createHash("sha256").update(JSON.stringify([task, file, start, end])).digest("hex");
  return `part-${String(shard).padStart(5, "0")}-${digest.slice(0, 8)}`;
}

/** Feeds the range to the filter and its answer to a file. A filter that ends badly explains what became of its pipes, and is told first. */
async function filterInto(output: FileHandle, { task, file, start, end }: Job): Promise<void> {
  const input = createReadStream(file, { start, end: end - 1 });
  // Lines that fail are lines of the answer; an exit code other than 0 is a filter that could not do its work.
  const filter = spawn(KHABAR, [task, "--ndjson", "--exit-zero"], { stdio: ["pipe", "pipe", "inherit"], timeout: LONGEST, killSignal: "SIGKILL" });
  const closed = once(filter, "close");
  const flows = [pipeline(input, filter.stdin), output.writeFile(filter.stdout)];
  await Promise.allSettled([closed, ...flows]);
  await closed;
  if (filter.exitCode !== 0) throw new Error(`${KHABAR} ${task} ended with ${filter.signalCode ?? `exit code ${String(filter.exitCode)}`}.`);
  await Promise.all(flows);
  if (input.bytesRead !== end - start) throw new Error(`${file} ends before byte ${end}: it is not the file that was planned. Plan again, into another folder.`);
}

/** Makes a rename survive a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path);
  await folder.sync().finally(() => folder.close());
}

/**
 * Does one job: afterwards its file is in the folder, whole. A job that was done already is left alone; done by two at once, both write the same bytes.
 *
 * What a worker leaves behind that is killed lies in the folder .unfinished, which may be deleted when no worker runs.
 */
export async function runShard(job: Job, folder: string): Promise<Outcome> {
  const part = join(folder, `${nameOf(job)}.ndjson`);
  if (existsSync(part)) return "already there";
  // Nobody else writes to this name, not even the filter of a worker that is taken for dead.
  const unfinished = join(folder, ".unfinished", randomUUID());
  await mkdir(dirname(unfinished), { recursive: true });
  const output = await open(unfinished, "wx");
  try {
    await filterInto(output, job);
    await output.sync();
    await rename(unfinished, part);
    await syncFolder(folder);
    return "written";
  } finally {
    await output.close();
    await rm(unfinished, { force: true });
  }
}
