// The command: how fast records are worked through, by one thread and by two, beside cat and JSON.parse.
//
//   npm run bench:batch                              on 4 MB of texts and 32 MB of articles
//   KHABAR_DATA=… KHABAR_MB=64 npm run bench:batch   on real news of that folder, and so many MB of texts
//   KHABAR_MEMORY_MB=2048 npm run bench:batch        and how much memory the largest input takes, beside one of 10 MB
//
// Rates are those of a run less its beginning: the time of an input of one record is taken off. Memory is the most that the process held.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtEntry } from "../built.ts";
import { table } from "../table.ts";
import { readCorpus } from "./corpus.ts";

const MB = 1e6;
const TEXT_MB = Number(process.env["KHABAR_MB"] ?? 4);
const ARTICLE_SHARE = 8;
const MEMORY_MB = Number(process.env["KHABAR_MEMORY_MB"] ?? 0);
const SMALL_MB = 10;

const COMMAND = new URL("../../../dist/cli.js", import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), "khabar-bench-"));

/** Written beside the run by a process when it ends: the most memory that it held, in KB. */
const PEAK = join(folder, "peak");
const WATCH = join(folder, "watch.mjs");
writeFileSync(WATCH, `
import { existsSync, readFileSync, writeFileSync } from "node:fs";
// What getrusage tells begins with the memory of whoever started the process; Linux has a figure of the process alone.
const peak = () => /VmHWM:\\s+(\\d+)/.exec(existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "")?.[1] ?? process.resourceUsage().maxRSS;
process.on("exit", () => writeFileSync(${JSON.stringify(PEAK)}, String(peak())));
`);

/** What most people write first, and what no program that reads JSON can beat by much. */
const READLINE = `
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: createReadStream(process.argv[1]) })) JSON.parse(line);
`;

/** A file of some lines again and again. */
function fileOf(name: string, lines: readonly string[], bytes: number): string {
  const path = join(folder, name);
  const block = Buffer.from(`${lines.join("\n")}\n`);
  const file = openSync(path, "w");
  for (let written = 0; written < bytes; written += block.length) {
    const rest = block.subarray(0, bytes - written);
    writeSync(file, rest.subarray(0, rest.lastIndexOf(0x0a) + 1));
  }
  closeSync(file);
  return path;
}

interface Run {
  readonly seconds: number;
  readonly peakMb: number;
}

function run(command: string, arguments_: readonly string[]): Run {
  const begun = performance.now();
  const { status, stderr } = spawnSync(command, arguments_, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${command} ${arguments_.join(" ")} ended with ${String(status)}: ${stderr}`);
  return { seconds, peakMb: command === process.execPath ? Number(readFileSync(PEAK, "utf8")) / 1024 : 0 };
}

const node = (...arguments_: readonly string[]): Run => run(process.execPath, ["--import", WATCH, ...arguments_]);

function batch(task: string, file: string, jobs: number): Run {
  const out = join(folder, "out");
  rmSync(out, { recursive: true, force: true });
  return node(COMMAND, "batch", file, "--task", task, "--jobs", String(jobs), "--out", out);
}

/** What the machine has to give: a process a core, and nothing that they share. */
const TWO_AT_ONCE = '"$0" "$1" "$2" --ndjson "$3" >/dev/null & "$0" "$1" "$2" --ndjson "$3" >/dev/null & wait';

/** The way to work through a file, what it is called, and how often it does so. */
type Way = readonly [name: string, way: (file: string) => Run, times?: number];

const READERS: readonly Way[] = [
  ["cat", (file) => run("cat", [file])],
  ["JSON.parse of readline's lines", (file) => node("--input-type=module", "--eval", READLINE, file)],
];

const waysOf = (task: string): readonly Way[] => [
  [`khabar ${task} --ndjson`, (file) => node(COMMAND, task, "--ndjson", file)],
  [`… two at once`, (file) => run("sh", ["-c", TWO_AT_ONCE, process.execPath, COMMAND, task, file]), 2],
  [`khabar batch --task ${task} --jobs 1`, (file) => batch(task, file, 1)],
  [`khabar batch --task ${task} --jobs 2`, (file) => batch(task, file, 2)],
];

interface Input {
  readonly path: string;
  readonly records: number;
  readonly first: string;
}

function inputOf(name: string, lines: readonly string[], bytes: number): Input {
  const path = fileOf(`${name}.ndjson`, lines, bytes);
  const records = readFileSync(path).filter((byte) => byte === 0x0a).length;
  return { path, records, first: fileOf(`${name}-first.ndjson`, lines.slice(0, 1), Buffer.byteLength(lines[0] ?? "") + 1) };
}

function figures(ways: readonly Way[], { path, records, first }: Input): string[][] {
  const mb = statSync(path).size / MB;
  return ways.map(([name, way, times = 1]) => {
    const beginning = way(first).seconds;
    const { seconds, peakMb } = way(path);
    const net = seconds - beginning;
    return [name, String(Math.round((times * records) / net)), ((times * mb) / net).toFixed(1), beginning.toFixed(2), peakMb === 0 ? "" : peakMb.toFixed(0)];
  });
}

/** In memory: what validating adds to parsing, when nothing is read, decoded or written. A process of its own has no heap of others to clean. */
const IN_MEMORY = `
import { readFileSync } from "node:fs";
const { validateArticle } = await import(process.argv[2]);
const lines = readFileSync(process.argv[1], "utf8").trim().split("\\n", 1000);
const rateOf = (work) => {
  let best = Infinity;
  for (let round = 0; round < 15; round += 1) {
    const begun = process.cpuUsage();
    for (const line of lines) work(line);
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, user + system);
  }
  return (lines.length * 1e6) / best;
};
const [parse, validate] = [rateOf((line) => JSON.parse(line)), rateOf((line) => validateArticle(JSON.parse(line)))];
console.log(\`In memory: JSON.parse \${Math.round(parse)} articles a second, with validateArticle \${Math.round(validate)}, which is \${Math.round(100 * validate / parse)} % of that.\`);
`;

try {
  const { texts, articles } = readCorpus();
  const textInput = inputOf("texts", texts, TEXT_MB * MB);
  const articleInput = inputOf("articles", articles, TEXT_MB * ARTICLE_SHARE * MB);
  const rows = [
    ...figures([...waysOf("extract"), ...waysOf("normalize")], textInput),
    ...figures([...READERS, ...waysOf("validate")], articleInput),
  ];
  console.log(table(["", "records/s", "MB/s", "begins in s", "peak MB"], rows));
  console.log();
  spawnSync(process.execPath, ["--input-type=module", "--eval", IN_MEMORY, articleInput.path, builtEntry("index")], { stdio: "inherit" });
  if (MEMORY_MB > 0) {
    const peaks = [SMALL_MB, MEMORY_MB].map((mb) => batch("validate", fileOf("memory.ndjson", articles, mb * MB), 2).peakMb);
    console.log(`\nMemory of batch --task validate --jobs 2: ${peaks.map((peak) => peak.toFixed(0)).join(" and ")} MB for ${String(SMALL_MB)} and ${String(MEMORY_MB)} MB of input.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
