// GNU parallel: its script, on one machine.
import { spawn, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { answerTo, writeCorpus, withoutPlaces } from "./corpus.js";
import { flakyFilter, poisonedFilter } from "./filters.js";
import { joined, partsOf } from "./parts.js";

const SCRIPT = new URL("../../docs/examples/scale/parallel.sh", import.meta.url).pathname;
const TASK = "normalize";
const KILLS = 3;

const folder = mkdtempSync(join(tmpdir(), "khabar-parallel-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!inject("hasParallel"))("parallel.sh", () => {
  const khabar = inject("khabar");
  let file: string;
  let whole: string;
  beforeAll(() => {
    file = writeCorpus(folder);
    whole = answerTo(khabar, TASK, file);
  });

  const environmentOf = (filter: string) => ({ ...process.env, KHABAR: filter });
  const run = (out: string, { filter = khabar, size = "300kb" } = {}) =>
    spawnSync(SCRIPT, [file, out, TASK, size], { env: environmentOf(filter), encoding: "utf8" });
  const fresh = (name: string): string => join(folder, name);
  const failedLines = (): string => whole.split("\n").filter((line) => line.includes('"fault":{')).join("\n");

  /** Sees that all lines are there in their order, and those that failed a second time apart. */
  const expectAll = (out: string): void => {
    expect(withoutPlaces(joined(partsOf(out)))).toBe(withoutPlaces(whole));
    expect(withoutPlaces(readFileSync(join(out, "dead-letters.ndjson"), "utf8").trimEnd())).toBe(withoutPlaces(failedLines()));
  };

  test("answers every record, in order, and puts those that failed apart", () => {
    const out = fresh("undisturbed");
    const { status, stdout } = run(out);
    expect([status, stdout]).toEqual([0, "2993 records, 16 of them failed.\n"]);
    expect(partsOf(out).size).toBeGreaterThan(5);
    expectAll(out);
  });

  test("goes on after it was killed, and ends with the same bytes", async () => {
    const out = fresh("killed");
    let kills = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      // A group of its own, so that all that it has started dies with it.
      const script = spawn(SCRIPT, [file, out, TASK, "300kb"], { env: environmentOf(khabar), detached: true, stdio: "ignore" });
      const ended = once(script, "exit");
      // Where the machine is fast, one of the later runs has nothing left to do, and ends before.
      await Promise.race([ended, sleep(randomInt(500, 1500))]);
      if (script.exitCode === null && script.pid !== undefined) {
        process.kill(-script.pid, "SIGKILL");
        kills += 1;
      }
      await ended;
    }
    expect(kills).toBeGreaterThan(0);
    expect(run(out).status).toBe(0);
    expect(partsOf(out)).toEqual(partsOf(fresh("undisturbed")));
    expectAll(out);
  });

  test("tries a shard again whose filter failed", () => {
    const out = fresh("flaky");
    expect(run(out, { filter: flakyFilter(folder, khabar), size: "600kb" }).status).toBe(0);
    expectAll(out);
  });

  test("does the other shards where one fails every time, says so, and does that one when its filter is mended", () => {
    const out = fresh("poisoned");
    const { status } = run(out, { filter: poisonedFilter(folder, khabar), size: "600kb" });
    expect(status).toBe(1);
    const planned = readFileSync(join(out, `${TASK}.plan`), "utf8").trimEnd().split("\n").length;
    expect(partsOf(out).size).toBe(planned - 1);
    expect(run(out).status).toBe(0);
    expectAll(out);
  });

  test("without a plan and a way to go on, it cuts the file by itself", () => {
    const { status, stdout } = spawnSync("parallel", ["--pipepart", "-a", file, "--block", "1M", "-k", khabar, TASK, "--ndjson", "--exit-zero"], { encoding: "utf8", maxBuffer: 1e9 });
    expect(status).toBe(0);
    expect(withoutPlaces(stdout)).toBe(withoutPlaces(whole));
  });

  test.each<[name: string, content: Buffer, status: number, told: string]>([
    ["an empty file has no records", Buffer.of(), 0, "0 records, 0 of them failed."],
    ["one record without a break", Buffer.from('{"text":"بندر"}'), 0, "1 records, 0 of them failed."],
    ["a packed file is refused", gzipSync("{}\n"), 2, "Unpack it"],
  ])("%s", (name, content, status, told) => {
    const small = join(folder, `${name}${status === 0 ? "" : ".gz"}`);
    writeFileSync(small, content);
    const answer = spawnSync(SCRIPT, [small, `${small}'s parts`, TASK], { env: environmentOf(khabar), encoding: "utf8" });
    expect(answer.status).toBe(status);
    expect(answer.stdout + answer.stderr).toContain(told);
  });

  test("keeps its plan: another size changes nothing, and another task or file is refused", () => {
    const out = fresh("undisturbed");
    const before = partsOf(out);
    expect(run(out, { size: "500kb" }).status).toBe(0);
    expect(partsOf(out)).toEqual(before);
    const otherTask = spawnSync(SCRIPT, [file, out, "extract"], { env: environmentOf(khabar), encoding: "utf8" });
    expect([otherTask.status, otherTask.stderr]).toEqual([2, expect.stringContaining("another run")]);
    appendFileSync(file, "{}\n");
    const { status, stderr } = run(out);
    expect(status).toBe(2);
    expect(stderr).toContain("is not the file");
  });
});
