// JetStream: its program, with NATS.
import { jetstreamManager } from "@nats-io/jetstream";
import { connect } from "@nats-io/transport-node";
import { inject, vi } from "vitest";
import { describeQueue, QUICK } from "./queue-law.js";

const url = inject("nats");

async function forget(): Promise<void> {
  const connection = await connect({ servers: url ?? "" });
  const { streams } = await jetstreamManager(connection);
  for await (const name of streams.names()) await streams.delete(name);
  await connection.close();
}

const server = url === null ? undefined : { NATS_URL: url };
for (const [name, value] of Object.entries({ ...server, ...QUICK })) vi.stubEnv(name, value);
// It reads the environment when it is loaded.
const { natsQueue } = await import("../../docs/examples/scale/jetstream.js");
describeQueue(inject("khabar"), { name: "jetstream", needs: "nats-server", server, forget, open: natsQueue });
