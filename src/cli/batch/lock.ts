// Lock: one process at a time in a folder of output.
import { readFile, unlink, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout } from "node:timers/promises";
import { codeOf } from "../file-problem.js";
import { BatchError } from "./batch-error.js";

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Whether a process of this machine is alive, though it may be another's (EPERM). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** In milliseconds: far longer than writing a lock takes. */
const SETTLED = 200;

/** Who holds a lock; undefined where whoever wrote it was killed while writing. */
async function holderOf(path: string): Promise<Holder | undefined> {
  for (const isLast of [false, true]) {
    try {
      return JSON.parse(await readFile(path, "utf8")) as Holder; // we wrote it
    } catch {
      // It may be just being written.
      if (!isLast) await setTimeout(SETTLED);
    }
  }
  return undefined;
}

/** Whether whoever holds a lock is gone. Of another machine's processes nothing is known; our own number is of one that had it before us. */
function isStale(holder: Holder | undefined): boolean {
  return holder === undefined || (holder.host === hostname() && (holder.pid === process.pid || !isAlive(holder.pid)));
}

/** Takes a lock over. Of several that try at once the last to write has it. */
async function takeOver(path: string, content: string): Promise<void> {
  await writeFile(path, content);
  await setTimeout(SETTLED);
  if ((await readFile(path, "utf8")) !== content) throw new BatchError("in-use", path);
}

/** Takes a lock, also over from a process that was killed; gives what releases it. Throws a BatchError where another process holds it. */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const content = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder);
  try {
    await writeFile(path, content, { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if (!isStale(await holderOf(path))) throw new BatchError("in-use", path);
    await takeOver(path, content);
  }
  return () => unlink(path);
}
