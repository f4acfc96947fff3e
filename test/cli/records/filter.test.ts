// Filter: a line for each line, also for one that is passed over.
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { filter } from "../../../src/cli/records/filter.js";

test("of a line that is too long its place is told, and the limit as people read it", async () => {
  const output = new PassThrough();
  const line = "x".repeat(65_536);
  const tally = await filter({ stream: Readable.from([Buffer.from(`{\n${line}\n`)]), longestRecord: 65_536 }, "validate", { language: "en" }, output);
  const [, second] = (await text(output.end())).split("\n");
  expect(JSON.parse(second ?? "")).toMatchObject({ line: 2, start: 2, end: 2 + line.length + 1, fault: { code: "too-long", message: expect.stringContaining("longer than 64 KB") as string } });
  expect(tally).toMatchObject({ records: 2, bad: 2 });
});
