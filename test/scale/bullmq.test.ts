// BullMQ: its program, with Redis.
import { Redis } from "ioredis";
import { inject, vi } from "vitest";
import { describeQueue, QUICK } from "./queue-law.js";

const url = inject("redis");

async function forget(): Promise<void> {
  const redis = new Redis(url ?? "");
  await redis.flushall();
  await redis.quit();
}

const server = url === null ? undefined : { REDIS_URL: url };
for (const [name, value] of Object.entries({ ...server, ...QUICK })) vi.stubEnv(name, value);
// It reads the environment when it is loaded.
const { bullQueue } = await import("../../docs/examples/scale/bullmq.js");
describeQueue(inject("khabar"), { name: "bullmq", needs: "redis-server", server, forget, open: bullQueue });
