// NATS JetStream: shards as messages of a work queue.
//
//   khabar batch --plan articles.ndjson | node jetstream.ts add --task extract
//   node jetstream.ts work --out parts    on every machine, as often as it has cores
//   node jetstream.ts state
import { AckPolicy, jetstream, type JetStreamClient, type JetStreamManager, jetstreamManager, type JsMsg, RetentionPolicy, type StoredMsg } from "@nats-io/jetstream";
import { connect, nanos } from "@nats-io/transport-node";
import { ATTEMPTS, PAUSE, runCommand, type ShardQueue, SILENCE } from "./queue.ts";
import { jobSchema, nameOf, runShard } from "./shard.ts";

const STREAM = "KHABAR";
const SUBJECT = "khabar.shards";
const WORKERS = "workers";
/** The server tells here which message it has delivered as often as it may. What it tells is lost unless a stream keeps it. */
const FAILURES = { stream: "KHABAR_FAILED", subject: `$JS.EVENT.ADVISORY.CONSUMER.MAX_DELIVERIES.${STREAM}.${WORKERS}` };

const DAY = 24 * 60 * 60 * 1000;

/** Makes the streams and the consumer; those that are there already stay as they are. */
async function prepare(manager: JetStreamManager): Promise<void> {
  // A message is deleted when it is acknowledged. Its name is remembered for a week, so that adding it twice adds it once.
  await manager.streams.add({ name: STREAM, subjects: [SUBJECT], retention: RetentionPolicy.Workqueue, duplicate_window: nanos(7 * DAY) });
  await manager.streams.add({ name: FAILURES.stream, subjects: [FAILURES.subject] });
  await manager.consumers.add(STREAM, { durable_name: WORKERS, ack_policy: AckPolicy.Explicit, ack_wait: nanos(SILENCE), max_deliver: ATTEMPTS });
}

/** Does the job of a message, and acknowledges it when its file is there. Until then the server hears that somebody works on it. */
async function take(message: JsMsg, folder: string): Promise<void> {
  const heartbeat = setInterval(() => { message.working(); }, SILENCE / 3);
  try {
    const job = jobSchema.parse(message.json());
    const outcome = await runShard(job, folder);
    // Without an answer of the server the message comes again, and its file is found.
    await message.ackAck();
    console.log(`${nameOf(job)} ${outcome}`);
  } catch (error) {
    console.error(`Message ${message.seq} failed: ${String(error)}`);
    message.nak(PAUSE * 2 ** (message.info.deliveryCount - 1));
  } finally {
    clearInterval(heartbeat);
  }
}

/** One message at a time: of those fetched in advance, the time to acknowledge them would run while they lie here. */
async function work(client: JetStreamClient, folder: string, stop: AbortSignal): Promise<void> {
  const consumer = await client.consumers.get(STREAM, WORKERS);
  while (!stop.aborted) {
    const message = await consumer.next({ expires: 1000 });
    if (message !== null) await take(message, folder);
  }
}

/** The messages that the server gave up. They stay in the stream, but nobody gets them any more. */
async function failedMessages({ streams }: JetStreamManager): Promise<StoredMsg[]> {
  const { first_seq: first, last_seq: last } = (await streams.info(FAILURES.stream)).state;
  const messages = [];
  // Of an empty stream both are 0, and no message has that number.
  for (let seq = Math.max(first, 1); seq <= last; seq += 1) {
    const advisory = await streams.getMessage(FAILURES.stream, { seq });
    const message = advisory === null ? null : await streams.getMessage(STREAM, { seq: advisory.json<{ stream_seq: number }>().stream_seq });
    if (message !== null) messages.push(message);
  }
  return messages;
}

/** The queue of JetStream. */
export async function natsQueue(): Promise<ShardQueue> {
  const connection = await connect({ servers: process.env["NATS_URL"] ?? "nats://127.0.0.1:4222", maxReconnectAttempts: -1 });
  const manager = await jetstreamManager(connection);
  const client = jetstream(connection);
  await prepare(manager);
  return {
    async add(jobs) {
      for (const job of jobs) await client.publish(SUBJECT, JSON.stringify(job), { msgID: nameOf(job) });
    },
    work: (folder, stop) => work(client, folder, stop),
    async state() {
      const { num_pending: waiting, num_ack_pending: running } = await manager.consumers.info(STREAM, WORKERS);
      return { waiting, running, failed: (await failedMessages(manager)).map((message) => message.json()) };
    },
    async retry() {
      for (const { seq, data } of await failedMessages(manager)) {
        await client.publish(SUBJECT, data);
        await manager.streams.deleteMessage(STREAM, seq);
      }
      await manager.streams.purge(FAILURES.stream);
    },
    close: () => connection.drain(),
  };
}

if (import.meta.main) await runCommand(natsQueue);
