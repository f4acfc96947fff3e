// Filter contract: how Spark, Hadoop and ClickHouse call the filter, and what they count on.
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { SaxesParser } from "saxes";
import { describe, expect, inject, onTestFinished, test } from "vitest";

const khabar = inject("khabar");
const FILTER = ["normalize", "--ndjson", "--exit-zero"] as const;

const record = (id: number, text = `كشتی ${id} به بندر نیلاب رسید.`): string => JSON.stringify({ id, text });
const records = (from: number, count: number): string => Array.from({ length: count }, (_, index) => `${record(from + index)}\n`).join("");

/** Asks the filter for everything at once. */
function ask(input: string | Buffer, arguments_: readonly string[] = FILTER) {
  const { status, stdout, stderr } = spawnSync(khabar, arguments_, { input, encoding: "utf8", maxBuffer: 1e9 });
  return { status, stdout, stderr };
}

/** What became of each record, in order: its id, or the code of its fault. */
function outcomes(answer: string): unknown[] {
  const lines = answer.trimEnd().split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const { id, fault } = JSON.parse(line) as { readonly id?: unknown; readonly fault?: { readonly code: string } };
    return fault === undefined ? id : fault.code;
  });
}

const idsFrom = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

describe("a line for each line", () => {
  test.each<[name: string, input: string | Buffer, expected: unknown[]]>([
    ["nothing", "", []],
    ["no break at the end", record(1), [1]],
    ["CRLF", `${record(1)}\r\n${record(2)}\r\n`, [1, 2]],
    ["a byte order mark before a line", `\uFEFF${record(1)}\n\uFEFF${record(2)}\n`, [1, 2]],
    ["blank lines, which have none", `\n${record(1)}\n \t\r\n${record(2)}\n\n`, [1, 2]],
    ["a line that is no JSON", `${record(1)}\n{"id":2,\n${record(3)}\n`, [1, "not-json", 3]],
    ["a line that is no object", `[1]\n${record(2)}\n`, ["not-an-object", 2]],
    ["bytes that are no UTF-8", Buffer.concat([Buffer.of(0x22, 0xff, 0x22, 0x0a), Buffer.from(`${record(2)}\n`)]), ["not-utf8", 2]],
    ["a record without a text", `{"id":1}\n${record(2)}\n`, ["no-text", 2]],
    ["line separators of Unicode within a text", `${record(1, "یک\u2028دو\u2029سه\u0085چهار")}\n${record(2)}\n`, [1, 2]],
    ["a carriage return within a line, which is a blank of JSON", `{"id":1,\r"text":"بندر"}\n${record(2)}\n`, [1, 2]],
    ["a NUL within a text", `${record(1, "بندر\u0000نیلاب")}\n`, [1]],
    ["a line that is too long", `${record(1, "بندر ".repeat(20_000))}\n${record(2)}\n`, ["too-long", 2]],
  ])("%s", (_, input, expected) => {
    const { status, stdout } = ask(input, [...FILTER, "--longest-record", "64kb"]);
    expect([status, outcomes(stdout)]).toEqual([0, expected]);
    expect(stdout.split("\n").at(-1)).toBe("");
  });

  test("no line of an answer holds a break of any kind but the one at its end, whatever the text holds", () => {
    expect(ask(`${record(1, "یک\r\n\rدو\u0085")}\n`).stdout).toMatch(/^[^\r\n]*\n$/u);
  });

  test("a failed record comes back as it was, with its place", () => {
    const { stdout } = ask(`${record(1)}\n{"id":2\n`);
    const start = Buffer.byteLength(`${record(1)}\n`);
    expect(JSON.parse(stdout.split("\n")[1] ?? "")).toMatchObject({ line: 2, start, end: start + 7, raw: '{"id":2' });
    expect(JSON.parse(ask(Buffer.of(0xff, 0x0a)).stdout)).toMatchObject({ line: 1, rawBase64: "/w==" });
  });
});

describe("exit codes and standard error", () => {
  test.each<[name: string, input: string, arguments_: readonly string[], status: number, told: RegExp]>([
    ["good records", records(1, 3), ["normalize", "--ndjson"], 0, /^$/u],
    ["a bad record", `${record(1)}\n{\n`, ["normalize", "--ndjson"], 1, /^1 of 2 [^\n]*\n$/u],
    ["a bad record that shall not count", `${record(1)}\n{\n`, ["normalize", "--ndjson", "--exit-zero"], 0, /^1 of 2 [^\n]*\n$/u],
    ["a file that is not there, which counts all the same", "", ["normalize", "--ndjson", "--exit-zero", "nowhere.ndjson"], 1, /nowhere/u],
    ["wrong use", "", ["normalize", "--ndjson", "--fast"], 2, /./u],
  ])("%s", (_, input, arguments_, status, told) => {
    const answer = ask(input, arguments_);
    expect(answer.status).toBe(status);
    expect(answer.stderr).toMatch(told);
  });
});

/** A filter that stays: lines are written to it and read from it as they come. */
class Conversation {
  readonly #filter: ChildProcessWithoutNullStreams;
  #answer = "";

  constructor() {
    this.#filter = spawn(khabar, FILTER);
    this.#filter.stdout.setEncoding("utf8").on("data", (text: string) => { this.#answer += text; });
    onTestFinished(() => { this.#filter.kill("SIGKILL"); });
  }

  write(bytes: string | Buffer): void {
    this.#filter.stdin.write(bytes);
  }

  /** Waits for so many lines, and takes them. */
  async lines(count: number): Promise<string> {
    for (;;) {
      let end = -1;
      for (let line = 0; line < count && (line === 0 || end !== -1); line += 1) end = this.#answer.indexOf("\n", end + 1);
      if (end !== -1) {
        const taken = this.#answer.slice(0, end + 1);
        this.#answer = this.#answer.slice(end + 1);
        return taken;
      }
      await once(this.#filter.stdout, "data");
    }
  }

  /** What has come and was not taken. */
  get left(): string {
    return this.#answer;
  }

  /** Closes its input; resolves with its exit code. */
  async end(): Promise<unknown> {
    this.#filter.stdin.end();
    const [code] = (await once(this.#filter, "close")) as [unknown];
    return code;
  }
}

describe("ClickHouse keeps a filter of a pool, and gives it blocks of rows", () => {
  test("it answers every block before the next one comes, many times", async () => {
    const filter = new Conversation();
    let next = 0;
    for (let block = 0; block < 200; block += 1) {
      const size = 1 + ((block * 7919) % 40);
      filter.write(records(next, size));
      expect(outcomes(await filter.lines(size))).toEqual(idsFrom(next, size));
      expect(filter.left).toBe("");
      next += size;
    }
    expect(await filter.end()).toBe(0);
  });
  test("bad rows have their answers too", async () => {
    const filter = new Conversation();
    for (let block = 0; block < 20; block += 1) {
      filter.write(`${record(block)}\n{\n`);
      expect(outcomes(await filter.lines(2))).toEqual([block, "not-json"]);
    }
    expect(await filter.end()).toBe(0);
  });
  test("a block as large as ClickHouse makes them, which is written while its answer is read", async () => {
    const filter = new Conversation();
    filter.write(records(0, 65_409));
    expect(outcomes(await filter.lines(65_409))).toEqual(idsFrom(0, 65_409));
    expect(await filter.end()).toBe(0);
  });
  test("a row that comes in two pieces, torn within a letter, is answered when it is whole", async () => {
    const filter = new Conversation();
    const bytes = Buffer.from(`${record(1)}\n${record(2)}\n`);
    const torn = bytes.lastIndexOf(Buffer.from("نیلاب")) + 1;
    filter.write(bytes.subarray(0, torn));
    expect(outcomes(await filter.lines(1))).toEqual([1]);
    await sleep(100);
    expect(filter.left).toBe("");
    filter.write(bytes.subarray(torn));
    expect(outcomes(await filter.lines(1))).toEqual([2]);
    expect(await filter.end()).toBe(0);
  });
});

describe("Spark writes a partition to a filter, and reads lines until it ends", () => {
  test("a partition that is empty gives nothing, and is no failure", () => {
    expect(ask("")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
  test("it needs nothing of the environment, of which PySpark gives it nothing", () => {
    const { status, stdout } = spawnSync(khabar, FILTER, { input: record(1), env: {}, encoding: "utf8" });
    expect([status, outcomes(stdout)]).toEqual([0, [1]]);
  });
  test("whoever has read enough closes the pipe, and the filter ends without a word", async () => {
    const filter = spawn(khabar, FILTER);
    let told = "";
    filter.stderr.on("data", (text: Buffer) => { told += text.toString(); });
    filter.stdin.on("error", () => { /* the filter has ended: nobody reads any more */ });
    Readable.from((function* () { for (let from = 0; from < 500_000; from += 1000) yield records(from, 1000); })()).pipe(filter.stdin);
    await once(filter.stdout, "data");
    filter.stdout.destroy();
    await once(filter, "exit");
    expect(told).toBe("");
  });
  test("where nobody reads its answers it reads no further, and holds no more than little", async () => {
    const filter = spawn(khabar, FILTER);
    onTestFinished(() => { filter.kill("SIGKILL"); });
    let accepted = 0;
    const block = records(0, 1000);
    const feed = (error?: Error | null): void => {
      if (error instanceof Error) return;
      accepted += block.length;
      filter.stdin.write(block, feed);
    };
    filter.stdin.on("error", () => { /* the test is over, and the filter killed */ });
    feed();
    await sleep(2000);
    const soon = accepted;
    await sleep(1000);
    expect(accepted).toBe(soon);
    expect(accepted).toBeLessThan(4 * 1024 * 1024);
  });
});

describe("Hadoop streaming gives a mapper lines, with or without keys", () => {
  test("a line that it has written before, with its tab at the end, is a record as before", () => {
    expect(outcomes(ask(`${record(1)}\t\n${record(2)}\t\n`).stdout)).toEqual([1, 2]);
  });
  test("a line with its key before it is no JSON, which is seen at once", () => {
    expect(outcomes(ask(`0\t${record(1)}\n64\t${record(2)}\n`).stdout)).toEqual(["not-json", "not-json"]);
  });
  test("an answer holds no tab, by which Hadoop would cut it into key and value", () => {
    expect(ask(`${record(1, "یک\tدو")}\n{"id":\t2}\n`).stdout).not.toContain("\t");
  });
});

describe.each(["en", "fa"])("the guide in %s", (language) => {
  const page = readFileSync(new URL(`../../docs/guide/${language}/scale.md`, import.meta.url), "utf8");
  const commands = [...new Set(page.match(/khabar (?:extract|normalize|validate) --ndjson(?: --[a-z-]+)*/gu))];

  test("names the filter in each recipe", () => {
    const recipes = page.split(/^## /mu).filter((section) => /^(?:GNU parallel|Spark|Hadoop streaming|ClickHouse)$/mu.test(section.split("\n")[0] ?? ""));
    expect(recipes.map((recipe) => recipe.includes("khabar") && recipe.includes("--ndjson"))).toEqual([true, true, true, true]);
  });
  test("gives ClickHouse a definition that is XML", () => {
    const parser = new SaxesParser();
    const definitions: string[] = [];
    parser.on("text", (text) => { if (text.includes("khabar ")) definitions.push(text); });
    parser.write(/```xml\n(?<xml>[\s\S]*?)```/u.exec(page)?.groups?.["xml"] ?? "").close();
    expect(definitions).toEqual(["exec khabar extract --ndjson --exit-zero"]);
  });
  test("knows failed lines by what parallel.sh knows them by", () => {
    const script = readFileSync(new URL("../../docs/examples/scale/parallel.sh", import.meta.url), "utf8");
    const patternIn = (text: string): string | undefined => /^fault='(?<pattern>.+)'$/mu.exec(text)?.groups?.["pattern"];
    expect(patternIn(page)).toBe(patternIn(script));
    const pattern = new RegExp(patternIn(script) ?? "", "u");
    const { stdout } = ask(`${record(1, '{"line":1,"start":0,"end":1,"fault":{')}\n{\n{"id":"\\"\\\\"}\n{"id":7}\n{"fault":{},"text":"بندر"}\n`);
    expect(stdout.trimEnd().split("\n").map((line) => pattern.test(line))).toEqual([false, true, true, true, false]);
  });
  test.each(commands)("%s answers as the recipes need it", (line) => {
    const { status, stdout } = spawnSync("/bin/sh", ["-c", line], { input: `${record(1)}\n{\n`, env: { PATH: `${dirname(khabar)}:/usr/bin:/bin` }, encoding: "utf8" });
    expect([status, stdout.trimEnd().split("\n").length]).toEqual([line.includes("--exit-zero") ? 0 : 1, 2]);
  });
});
