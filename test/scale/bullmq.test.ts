// BullMQ: its program, with Redis.
import { Redis } from "ioredis";
import { describe, inject, test, vi } from "vitest";
import { describeQueue, QUICK } from "./queue-law.js";

const url = inject("redis");

async function forget(): Promise<void> {
  const redis = new Redis(url ?? "");
  await redis.flushall();
  await redis.quit();
}

if (url === null) describe.skip("bullmq", () => { test("needs redis-server"); });
else {
  const server = { REDIS_URL: url };
  for (const [name, value] of Object.entries({ ...server, ...QUICK })) vi.stubEnv(name, value);
  // It reads the environment when it is loaded.
  const { bullQueue } = await import("../../docs/examples/scale/bullmq.js");
  describeQueue(inject("khabar"), { name: "bullmq", server, forget, open: bullQueue });
}
