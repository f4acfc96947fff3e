// Queue law: what every program that hands out shards keeps, whatever is killed and whatever fails.
import { randomInt } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { QueueState, ShardQueue } from "../../docs/examples/scale/queue.js";
import { nameOf } from "../../docs/examples/scale/shard.js";
import { answerTo, type Plan, planOf, POISON, withoutPlaces, writeCorpus } from "./corpus.js";
import { command, Crew, type Environment } from "./crew.js";
import { flakyFilter, poisonedFilter } from "./filters.js";
import { joined, partNames, partsOf, watchParts } from "./parts.js";

interface QueueUnderTest {
  /** The name of its program, and of the server that it needs. */
  readonly name: string;
  readonly needs: string;
  /** Where its server is; undefined where none is installed. */
  readonly server: Environment | undefined;
  /** Makes its server forget all. */
  readonly forget: () => Promise<void>;
  /** Opens it here too, to look at what it holds more often than a process can be started. */
  readonly open: () => Promise<ShardQueue>;
}

const TASK = "normalize";
const NOTHING_LEFT: QueueState = { waiting: 0, running: 0, failed: [] };

/** What a worker knows of time. */
export const QUICK = { KHABAR_SILENCE: "1500", KHABAR_PAUSE: "50" } as const;

const KILLS = 6;
/** In milliseconds: the shortest and the longest time from one kill to the next. A worker takes some 600 to begin. */
const BETWEEN_KILLS = [400, 1600] as const;

/** Describes a queue: all that is promised of it, as tests. */
export function describeQueue(khabar: string, { name, needs, server, forget, open }: QueueUnderTest): void {
  const environment = { ...server, ...QUICK, KHABAR: khabar };
  let folder: string;
  let file: string;
  /** The answer of one filter to all records. */
  let whole: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), `khabar-${name}-`));
    file = writeCorpus(folder);
    whole = answerTo(khabar, TASK, file);
  });
  beforeEach(forget);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** An empty folder for parts. */
  const emptyFolder = (test_: string): string => {
    const path = join(folder, test_);
    mkdirSync(path);
    return path;
  };
  const add = (plan: Plan): string => command(name, environment, ["add", "--task", TASK], plan.text);
  const state = (): QueueState => JSON.parse(command(name, environment, ["state"])) as QueueState;
  const namesOf = ({ shards }: Plan): string[] => shards.map((shard) => `${nameOf({ ...shard, task: TASK })}.ndjson`);

  /** Workers, of whom none is left when the test is over, however it ends. */
  const engage = (out: string, filter = khabar): Crew => {
    const crew = new Crew(name, { ...environment, KHABAR: filter }, out);
    onTestFinished(() => { crew.abandon(); });
    return crew;
  };

  /** Waits until so many parts are there, and the queue has nothing left to do. */
  const done = async (out: string, count: number): Promise<void> => {
    while (partNames(out).length < count) await sleep(50);
    const queue = await open();
    for (let held = await queue.state(); held.waiting + held.running > 0; held = await queue.state()) await sleep(100);
    await queue.close();
  };

  /** Sees that the parts of a plan are all there, each with the answer to its records, in whatever way they were made. */
  const expectAll = (out: string, plan: Plan): void => {
    const parts = partsOf(out);
    expect([...parts.keys()]).toEqual(namesOf(plan));
    expect(withoutPlaces(joined(parts))).toBe(withoutPlaces(whole));
  };

  describe.skipIf(server === undefined)(`${name} (needs ${needs})`, () => {
    describe("a plan of some twenty shards", () => {
      let plan: Plan;
      /** The parts of a run in which nothing goes wrong. */
      let undisturbed: ReadonlyMap<string, string>;
      beforeAll(() => {
        plan = planOf(khabar, file, "100kb");
        expect(plan.shards.length).toBeGreaterThan(15);
      });

      test("does every shard once, also where the plan is added twice", async () => {
        const out = emptyFolder("undisturbed");
        const watched = watchParts(out);
        add(plan);
        add(plan);
        expect(state()).toEqual({ waiting: plan.shards.length, running: 0, failed: [] });
        const crew = engage(out);
        await done(out, plan.shards.length);
        add(plan);
        expect(state()).toEqual(NOTHING_LEFT);
        await crew.dismiss();
        watched.stop();
        expectAll(out, plan);
        expect(Object.fromEntries(watched.counts)).toEqual(Object.fromEntries(namesOf(plan).map((part) => [part, 1])));
        undisturbed = partsOf(out);
      });

      test("loses nothing and writes nothing twice where workers are killed", async () => {
        const out = emptyFolder("killed");
        const watched = watchParts(out);
        add(plan);
        const crew = engage(out);
        for (let kill = 0; kill < KILLS; kill += 1) {
          await sleep(randomInt(...BETWEEN_KILLS));
          crew.kill(kill % 2);
        }
        await done(out, plan.shards.length);
        await crew.dismiss();
        watched.stop();
        expect(partsOf(out)).toEqual(undisturbed);
        expect(Object.fromEntries(watched.counts)).toEqual(Object.fromEntries(namesOf(plan).map((part) => [part, 1])));
      });
    });

    describe("a plan of a few shards", () => {
      let plan: Plan;
      beforeAll(() => {
        plan = planOf(khabar, file, "500kb");
      });

      test("tries a shard again whose filter failed", async () => {
        const out = emptyFolder("flaky");
        add(plan);
        const crew = engage(out, flakyFilter(folder, khabar));
        await done(out, plan.shards.length);
        await crew.dismiss();
        expect(crew.said.match(/ended with exit code 70/gu)).toHaveLength(3);
        expectAll(out, plan);
      });

      test("sets a shard apart that fails every time, does the others, and does it too when its filter is mended", async () => {
        const out = emptyFolder("poisoned");
        const records = readFileSync(file);
        const poisoned = plan.shards.filter(({ start, end }) => records.subarray(start, end).includes(POISON));
        add(plan);
        const crew = engage(out, poisonedFilter(folder, khabar));
        await done(out, plan.shards.length - 1);
        await crew.dismiss();
        expect(state()).toEqual({ ...NOTHING_LEFT, failed: poisoned.map((shard) => ({ ...shard, task: TASK })) });
        expect(crew.said.match(/ended with SIGKILL/gu)).toHaveLength(5);

        command(name, environment, ["retry"]);
        const mended = engage(out);
        await done(out, plan.shards.length);
        await mended.dismiss();
        expectAll(out, plan);
        expect(state()).toEqual(NOTHING_LEFT);
      });
    });
  });
}
