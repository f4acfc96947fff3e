// Batch resume: a run that was killed, stopped, or short of disk goes on to what an undisturbed run leaves; with other inputs it does not.
import { type ChildProcess, execFileSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { article, contentOf, news, outputOf, records } from "./batch-records.js";
import { workplace } from "./run-command.js";

const RECORDS = records(800);
const ARTICLES = Array.from({ length: 4000 }, (_, id) => JSON.stringify(id % 9 === 4 ? { id } : article(String(id)))).join("\n");

const { folder, khabar, start } = workplace({
  "records.ndjson": RECORDS,
  "articles.ndjson": ARTICLES,
  "articles.ndjson.gz": gzipSync(ARTICLES),
  "cut.ndjson.gz": gzipSync(ARTICLES).subarray(0, 8000),
  ...Object.fromEntries(Array.from({ length: 800 }, (_, id) => [`texts/${String(id)}.txt`, id % 9 === 4 ? "only English" : news(id)])),
});

/** What stands in a folder of output that nobody disturbed, by how the run was called. */
const undisturbed = new Map<string, { readonly content: ReturnType<typeof contentOf>; readonly milliseconds: number }>();

function undisturbedRun(call: readonly string[]) {
  const name = `undisturbed-${String(undisturbed.size)}`;
  const known = undisturbed.get(call.join(" "));
  if (known !== undefined) return known;
  const begun = performance.now();
  const { stderr } = khabar([...call, "--out", name]);
  expect(stderr).toBe("");
  const run = { content: contentOf(join(folder, name)), milliseconds: performance.now() - begun };
  undisturbed.set(call.join(" "), run);
  return run;
}

/** Ends a process that may be over by itself, and waits until it is. */
async function end(process: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (process.exitCode !== null) return process.exitCode;
  const ended = once(process, "exit");
  process.kill(signal);
  await ended;
  return process.exitCode;
}

let runs = 0;
const newFolder = (): string => `out-${String((runs += 1))}`;

/** Goes on with a run, and expects what an undisturbed one leaves. */
function expectToGoOn(call: readonly string[], out: string): void {
  const { stderr, status } = khabar([...call, "--out", out, "--resume"]);
  expect([stderr, status]).toEqual(["", 1]);
  expect(contentOf(join(folder, out))).toEqual(undisturbedRun(call).content);
}

const SMALL = ["--shard-size", "64kb", "--jobs", "2"];
const CALLS: readonly (readonly string[])[] = [
  ["batch", "records.ndjson", "--task", "extract", ...SMALL],
  ["batch", "articles.ndjson.gz", "cut.ndjson.gz", "--task", "validate", ...SMALL],
  ["batch", "texts", "records.ndjson", "--task", "normalize", ...SMALL],
  ["batch", "articles.ndjson", "missing.ndjson", "--task", "validate", ...SMALL],
];
const [EXTRACT = [], , , VALIDATE = []] = CALLS;

describe("after kill -9 and --resume the folder is byte for byte that of an undisturbed run", () => {
  /** Twenty shares of the time that a run takes, from its beginning to just behind its end; where exactly it is then is never the same. */
  const MOMENTS = CALLS.flatMap((call, index) => [0, 1, 2, 3, 4].map((turn) => [0.15 + (turn * CALLS.length + index) * 0.048, call.slice(1, 4).join(" "), call] as const));
  test.each(MOMENTS)("at %d of %s", async (moment, _, call) => {
    const { milliseconds } = undisturbedRun(call);
    const out = newFolder();
    const run = start([...call, "--out", out]);
    await setTimeout(milliseconds * moment);
    await end(run, "SIGKILL");
    expectToGoOn(call, out);
  });

  test.each([
    [".khabar"], [".khabar/lock"], [".khabar/run.json"], ["part-00000.ndjson.partial"], ["part-00000.ndjson"], [".khabar/shard-00001.json.partial"], [".khabar/shard-00002.json"],
    ["dead-letters.ndjson.partial"], ["dead-letters.ndjson"], ["summary.json"], ["manifest.json.partial"], ["manifest.json"],
  ])("as soon as there is %s", async (file) => {
    const out = newFolder();
    const run = start([...VALIDATE, "--out", out]);
    while (run.exitCode === null && !existsSync(join(folder, out, file))) await setImmediate();
    await end(run, "SIGKILL");
    expectToGoOn(VALIDATE, out);
  });

  test("again and again", async () => {
    const out = newFolder();
    const { milliseconds } = undisturbedRun(EXTRACT);
    for (let killed = 0; killed < 3; killed += 1) {
      const run = start([...EXTRACT, "--out", out, "--resume"]);
      await setTimeout(milliseconds * 0.6);
      await end(run, "SIGKILL");
    }
    expectToGoOn(EXTRACT, out);
  });

  test("by another number of threads", async () => {
    const out = newFolder();
    const run = start([...EXTRACT, "--out", out]);
    await setTimeout(undisturbedRun(EXTRACT).milliseconds * 0.6);
    await end(run, "SIGKILL");
    khabar([...EXTRACT, "--jobs", "1", "--out", out, "--resume"]);
    expect(contentOf(join(folder, out))).toEqual(undisturbedRun(EXTRACT).content);
  });
});

/** What is finished of a run that was killed once its third shard was done. */
const finished = (content: ReturnType<typeof contentOf>) => Object.entries(content).filter(([name]) => /\/(?:part-0000[0-2]\.ndjson|shard-0000[0-2]\.[a-z.]+|run\.json)$/u.test(name));

/** Begins a run, kills it once its third shard is done, and gives its folder. */
async function killed(call: readonly string[]): Promise<string> {
  const out = newFolder();
  const run = start([...call, "--out", out]);
  while (run.exitCode === null && !existsSync(join(folder, out, ".khabar/shard-00002.json"))) await setImmediate();
  await end(run, "SIGKILL");
  expect(existsSync(join(folder, out, "manifest.json"))).toBe(false);
  return out;
}

describe("a run that is told to stop", () => {
  test.each<[signal: NodeJS.Signals]>([["SIGINT"], ["SIGTERM"]])("by %s ends at once with code 130 and a sentence, and goes on", async (signal) => {
    const out = newFolder();
    const run = start([...EXTRACT, "--out", out]);
    let told = "";
    run.stderr?.on("data", (text: Buffer) => { told += text.toString(); });
    while (!existsSync(join(folder, out, ".khabar/shard-00000.json"))) await setImmediate();
    expect(await end(run, signal)).toBe(130);
    expect(told).toBe("Interrupted. All finished shards are kept: continue with --resume.\n");
    expect(existsSync(join(folder, out, ".khabar/lock"))).toBe(false);
    expectToGoOn(EXTRACT, out);
  });
  test("ends also while it waits for standard input", async () => {
    const out = newFolder();
    const run = start(["batch", "-", "--task", "validate", "--out", out]);
    run.stdin?.write(`${JSON.stringify(article("1"))}\n`);
    while (!existsSync(join(folder, out, ".khabar/run.json"))) await setImmediate();
    await setTimeout(200);
    expect(await end(run, "SIGINT")).toBe(130);
  });
});

describe("inputs that are not what they were are refused, and nothing is overwritten", () => {
  const source = () => Buffer.from(ARTICLES);
  test.each<[name: string, change: (path: string) => void]>([
    ["cut before the end of what is done", (path) => { truncateSync(path, 100_000); }],
    ["empty", (path) => { truncateSync(path, 0); }],
    ["altered at its beginning, and as large", (path) => { writeFileSync(path, source().fill("x", 10, 11)); }],
    ["altered in the last part that is done", (path) => { writeFileSync(path, source().fill("x", 150_000, 150_001)); }],
    ["with a line more at its beginning", (path) => { writeFileSync(path, `\n${ARTICLES}`); }],
  ])("%s", async (_, change) => {
    cpSync(join(folder, "articles.ndjson"), join(folder, "changing.ndjson"));
    const call = ["batch", "changing.ndjson", "--task", "validate", ...SMALL];
    const out = await killed(call);
    const before = contentOf(join(folder, out));
    change(join(folder, "changing.ndjson"));
    const { status, stdout, stderr } = khabar([...call, "--out", out, "--resume"]);
    expect([status, stdout, stderr]).toEqual([1, "", "changing.ndjson is not what it was when the run began. Bring it back, or begin a new run in another folder.\n"]);
    expect(finished(contentOf(join(folder, out)))).toEqual(finished(before));
    cpSync(join(folder, "articles.ndjson"), join(folder, "changing.ndjson"));
    expect(khabar([...call, "--out", out, "--resume"]).status).toBe(1);
    expect(outputOf(join(folder, out)).summary.records).toBe(4000);
  });
  test("a file that is gone", async () => {
    cpSync(join(folder, "articles.ndjson"), join(folder, "going.ndjson"));
    const call = ["batch", "going.ndjson", "--task", "validate", ...SMALL];
    const out = await killed(call);
    rmSync(join(folder, "going.ndjson"));
    expect(khabar([...call, "--out", out, "--resume"])).toMatchObject({ status: 2, stderr: expect.stringContaining("it differs in inputs") as string });
  });
  test("a file to which something was appended when all of it was done", async () => {
    cpSync(join(folder, "articles.ndjson"), join(folder, "growing.ndjson"));
    const call = ["batch", "growing.ndjson", "records.ndjson", "--task", "validate", "--jobs", "2"];
    const out = newFolder();
    const run = start([...call, "--out", out]);
    while (run.exitCode === null && !existsSync(join(folder, out, ".khabar/shard-00000.json"))) await setImmediate();
    await end(run, "SIGKILL");
    appendFileSync(join(folder, "growing.ndjson"), `\n${JSON.stringify(article("more"))}\n`);
    expect(khabar([...call, "--out", out, "--resume"])).toMatchObject({ status: 1, stderr: expect.stringContaining("growing.ndjson is not what it was") as string });
  });
  test("a compressed file that is damaged in what is done", async () => {
    const bytes = gzipSync(Array.from({ length: 20_000 }, (_, id) => JSON.stringify(article(`${String(Math.imul(id, 2_654_435_761))}-${String(Math.imul(id, 40_503))}`))).join("\n"));
    writeFileSync(join(folder, "changing.ndjson.gz"), bytes);
    const call = ["batch", "changing.ndjson.gz", "--task", "validate", ...SMALL];
    const out = await killed(call);
    writeFileSync(join(folder, "changing.ndjson.gz"), bytes.fill(0xff, 2000, 2010));
    expect(khabar([...call, "--out", out, "--resume"])).toMatchObject({ status: 1, stderr: expect.stringContaining("changing.ndjson.gz is not what it was") as string });
  });
});

describe("a folder that is not for this run is left alone", () => {
  test.each<[name: string, change: readonly string[], sentence: string]>([
    ["another task", ["--task", "normalize"], "it differs in task"],
    ["another size of shards", ["--shard-size", "128kb"], "it differs in options"],
    ["another longest record", ["--longest-record", "1mb"], "it differs in options"],
    ["another language", ["--language", "fa"], "options"],
    ["other inputs", ["records.ndjson"], "it differs in inputs"],
  ])("%s", async (_, change, sentence) => {
    const out = await killed(VALIDATE);
    const before = contentOf(join(folder, out));
    const { status, stderr } = khabar([...VALIDATE, ...change, "--out", out, "--resume"]);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(finished(contentOf(join(folder, out)))).toEqual(finished(before));
  });
  test.each([[[]], [["--resume"]]])("one with something else in it: %j", (options) => {
    const out = newFolder();
    mkdirSync(join(folder, out));
    writeFileSync(join(folder, out, "letter.txt"), "mine");
    expect(khabar([...VALIDATE, "--out", out, ...options])).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("is not empty") as string });
    expect(Object.keys(contentOf(join(folder, out)))).toEqual(["/letter.txt"]);
  });
  test("one whose run is over: without --resume it is refused, with it told again", () => {
    const out = newFolder();
    const { stdout } = khabar([...VALIDATE, "--out", out]);
    const before = contentOf(join(folder, out));
    expect(khabar([...VALIDATE, "--out", out])).toMatchObject({ status: 2 });
    expect(khabar([...VALIDATE, "--out", out, "--resume"])).toMatchObject({ status: 1, stdout });
    expect(contentOf(join(folder, out))).toEqual(before);
  });
  test("one in which another process is at work", async () => {
    const out = newFolder();
    const run = start(["batch", "-", "--task", "validate", "--out", out]);
    while (!existsSync(join(folder, out, ".khabar/run.json"))) await setImmediate();
    expect(khabar(["batch", "-", "--task", "validate", "--out", out])).toMatchObject({ status: 2, stdout: "" });
    expect(khabar(["batch", "-", "--task", "validate", "--out", out, "--resume"])).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("Another process is at work there.") as string });
    run.stdin?.end(`${JSON.stringify(article("1"))}\n`);
    await once(run, "exit");
    expect(outputOf(join(folder, out)).summary.good).toBe(1);
  });
  test("of two that begin at once one is refused", async () => {
    const out = newFolder();
    const two = [start([...VALIDATE, "--out", out]), start([...VALIDATE, "--out", out])];
    const codes = await Promise.all(two.map(async (run) => (await once(run, "exit"))[0] as number));
    expect(codes.filter((code) => code === 1).length).toBeGreaterThanOrEqual(1);
    expect(contentOf(join(folder, out))).toEqual(undisturbedRun(VALIDATE).content);
  });
});

/** A small disk, where this process may mount one. */
function mounted(path: string): boolean {
  mkdirSync(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", path], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

describe("a disk that fills", () => {
  const disk = join(folder, "disk");
  const hasDisk = mounted(disk);
  if (!hasDisk) console.warn("No disk can be mounted here: the tests of a disk that fills are skipped.");
  afterAll(() => {
    if (hasDisk) execFileSync("umount", [disk]);
  });
  test.runIf(hasDisk).each([[100], [500], [1500], [2500]])("that has %d KB left: a sentence, and the right bytes once there is room", (left) => {
    writeFileSync(join(disk, "ballast"), Buffer.alloc((8192 - left) * 1024));
    const { status, stdout, stderr } = khabar([...VALIDATE, "--out", "disk/out"]);
    expect([status, stdout, stderr]).toEqual([1, "", "The output could not be written: the disk is full. Free some space. All finished shards are kept: continue with --resume.\n"]);
    rmSync(join(disk, "ballast"));
    expectToGoOn(VALIDATE, "disk/out");
    rmSync(join(disk, "out"), { recursive: true });
  });
});
