// BullMQ: shards as jobs in Redis.
//
//   khabar batch --plan articles.ndjson | node bullmq.ts add --task extract
//   node bullmq.ts work --out parts       on every machine, as often as it has cores
//   node bullmq.ts state
import { Queue, UnrecoverableError, Worker } from "bullmq";
import { ATTEMPTS, PAUSE, runCommand, type ShardQueue, SILENCE, stopped } from "./queue.ts";
import { type Job, jobSchema, nameOf, type Outcome, runShard } from "./shard.ts";

const NAME = "khabar";
const connection = { url: process.env["REDIS_URL"] ?? "redis://127.0.0.1:6379" };

/** Does a job. One that is none will not be one at the next attempt either. */
async function processed(data: unknown, folder: string): Promise<Outcome> {
  const { success, data: job, error } = jobSchema.safeParse(data);
  if (!success) throw new UnrecoverableError(error.message);
  return runShard(job, folder);
}

async function work(folder: string, stop: AbortSignal): Promise<void> {
  const worker = new Worker<Job, Outcome>(NAME, ({ data }) => processed(data, folder), {
    connection,
    // The filter is a process of its own, so the worker is never too busy to renew its lock.
    lockDuration: SILENCE,
    stalledInterval: SILENCE / 2,
    // A worker that dies takes no attempt; a shard that takes its worker down every time shall end among the failed all the same.
    maxStalledCount: ATTEMPTS,
  });
  worker.on("completed", ({ id }, outcome) => { console.log(`${id ?? ""} ${outcome}`); });
  worker.on("failed", (job, error) => { console.error(`${job?.id ?? ""} failed: ${error.message}`); });
  worker.on("error", (error) => { console.error(error.message); });
  await stopped(stop);
  await worker.close();
}

/** The queue of BullMQ. */
export async function bullQueue(): Promise<ShardQueue> {
  const queue = new Queue<Job, Outcome>(NAME, { connection });
  await queue.waitUntilReady();
  return {
    async add(jobs) {
      // A name that Redis knows is not added again, as long as the job is kept there: do not remove those that are complete before the run is over.
      const opts = { attempts: ATTEMPTS, backoff: { type: "exponential", delay: PAUSE, jitter: 0.5 } };
      await queue.addBulk(jobs.map((data) => ({ name: data.task, data, opts: { ...opts, jobId: nameOf(data) } })));
    },
    work,
    async state() {
      const { waiting = 0, delayed = 0, active = 0 } = await queue.getJobCounts("waiting", "delayed", "active");
      return { waiting: waiting + delayed, running: active, failed: (await queue.getFailed()).map(({ data }) => data) };
    },
    retry: () => queue.retryJobs({ state: "failed" }),
    close: () => queue.close(),
  };
}

if (import.meta.main) await runCommand(bullQueue);
