// Corpus: some thousand invented records, a few of them bad, in some twenty shards.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Job } from "../../docs/examples/scale/shard.js";

const PLACES = ["نیلاب", "کوشک‌بالا", "ساحل‌آباد", "دره‌سبز", "خوش‌رود"];
const PEOPLE = ["لیلا مهرآذر", "بهرام نیک‌سیرت", "سیمین دریاکنار", "آرش کوه‌پیما"];

const RECORDS = 3000;
/** What stands in one record alone, by which a program may know its shard. */
export const POISON = "زهرآگین";

function text(index: number): string {
  const place = PLACES[index % PLACES.length] ?? "";
  const person = PEOPLE[index % PEOPLE.length] ?? "";
  const sentence = `كشتی شماره ${index} به بندر ${place} رسید و خدمه آن میگویند که بار را تحویل میدهند. `;
  return `بندر ${place} باز شد\n\n${person} مدیر بندر گفت:\n\nکشتیهای بزرگ هم میتوانند پهلو بگیرند.\n\n${sentence.repeat(1 + (index % 5))}`;
}

/** Every kind of line that a filter meets. */
function line(index: number): string {
  if (index === 1234) return JSON.stringify({ id: index, text: `${text(index)} ${POISON}` });
  if (index % 400 === 17) return `{"id": ${index}, "text": `;
  if (index % 400 === 117) return JSON.stringify({ id: `"${index}\\`, title: "بی‌متن" });
  if (index % 400 === 217) return "";
  const record = JSON.stringify({ id: index % 2 === 0 ? index : `کد-${index}`, text: text(index) });
  return index % 400 === 317 ? `${record}\r` : record;
}

/** Writes the records to a file of a folder; gives its path. */
export function writeCorpus(folder: string): string {
  const file = join(folder, "records.ndjson");
  writeFileSync(file, Array.from({ length: RECORDS }, (_, index) => `${line(index)}\n`).join(""));
  return file;
}

/** Asks the command for something, and sees that it does it. */
function ask(khabar: string, arguments_: readonly string[], input?: Buffer): string {
  const { status, stdout, stderr } = spawnSync(khabar, arguments_, { ...(input !== undefined && { input }), encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`khabar ${arguments_.join(" ")} ended with ${String(status)}: ${stderr}`);
  return stdout;
}

export interface Plan {
  readonly text: string;
  readonly shards: readonly Omit<Job, "task">[];
}

/** The plan of a file as `khabar batch --plan` prints it, and the shards that it names. */
export function planOf(khabar: string, file: string, shardSize: string): Plan {
  const plan = ask(khabar, ["batch", "--plan", "--shard-size", shardSize, file]);
  return { text: plan, shards: plan.trim().split("\n").map((shard) => JSON.parse(shard) as Job) };
}

/** The answer of one filter to all records at once. */
export const answerTo = (khabar: string, task: string, file: string): string => ask(khabar, [task, "--ndjson", "--exit-zero"], readFileSync(file));

/** An answer without the places of its bad records, which are counted from the beginning of what a filter reads. */
export const withoutPlaces = (answer: string): string => answer.replace(/"line":\d+,"start":\d+,"end":\d+/gu, "");
