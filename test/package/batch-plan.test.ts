// khabar batch --plan: the shards of an input, whatever its size.
import { expect, test } from "vitest";
import { workplace } from "./run-command.js";

const { bash } = workplace({});

const MB = 1e6;
const SIZE = 400 * MB;
const MOST = 200 * MB;

/** Has a process tell when it ends how much memory it held at the most, in KB. */
const WATCH = "--import=data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

test("takes no more memory where there is more to plan", () => {
  const { status, stdout, stderr } = bash(`yes '{"text":"باران آمد"}' | head -c ${String(SIZE)} > rain.ndjson; khabar batch --plan rain.ndjson`, { NODE_OPTIONS: WATCH });
  const last = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as { readonly end: number };
  expect([status, last.end]).toEqual([0, SIZE]);
  expect(Number(stderr) * 1024).toBeLessThan(MOST);
});
