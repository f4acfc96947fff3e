// Batch records: invented records, good and bad, and what a run left of them.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const NEWS = "اسکله تازه افتتاح شد\n\nلیلا مهرآذر مدیر بندر گفت:\n\nکشتیهای بزرگ هم میتوانند پهلو بگیرند.\n";

/** A text of news, each another. */
export const news = (number: number): string => NEWS.replace("تازه", `شماره ${String(number)}`);

/** The least that is an article, with an id. */
export const article = (id: string): object => ({
  schemaVersion: 1, id, language: "fa", direction: "rtl", kickers: [], headline: "بندر تازه باز شد", subheadlines: [],
  body: [], quotes: [], attribution: [], people: [], tags: [],
  textState: { zwnj: "intact", repaired: false, normalizer: { name: "khabar", version: "0.1.0" } },
});

/** Lines of records with ids from 0, of which every ninth is bad in one of several ways, and a blank line now and then. */
export function records(count: number): Buffer {
  const bad = [(id: number) => `{"id":${String(id)},"text":`, (id: number) => `{"id":${String(id)},"text":5}`, (id: number) => `{"id":${String(id)},"text":"only English"}`];
  const lines = Array.from({ length: count }, (_, id) => (id % 9 === 4 ? bad[(id / 9) % 3 | 0]?.(id) ?? "" : JSON.stringify({ id, text: news(id) })) + (id % 50 === 7 ? "\n" : ""));
  return Buffer.from(`${lines.join("\n")}\n`);
}

/** The files of a folder and below it, the hidden ones too, each with the hash of what it holds. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), createHash("sha256").update(readFileSync(path)).digest("hex")]));
}

/** A line of a file of dead letters. */
interface DeadLetter {
  readonly id?: unknown;
  readonly file?: string;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  readonly fault: { readonly code: string; readonly message: string };
  readonly raw?: string;
  readonly rawBase64?: string;
}

/** What a run says of itself. */
interface Summary {
  readonly records: number;
  readonly good: number;
  readonly bad: number;
  readonly blank: number;
  readonly shards: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly duplicates: { readonly ids: number; readonly records: number; readonly places: readonly (readonly { readonly file: string; readonly line: number }[])[] };
  readonly problems: readonly { readonly file: string; readonly code: string; readonly message: string }[];
}

/** What a run left. */
export interface Output {
  readonly summary: Summary;
  readonly good: readonly string[];
  readonly dead: readonly DeadLetter[];
}

const linesOf = (text: string): string[] => text.split("\n").slice(0, -1);

/** Reads what a run left in a folder. */
export function outputOf(folder: string): Output {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const parts = readdirSync(folder).filter((name) => name.startsWith("part-")).sort();
  return {
    summary: JSON.parse(read("summary.json")) as Summary,
    good: parts.flatMap((part) => linesOf(read(part))),
    dead: linesOf(read("dead-letters.ndjson")).map((line) => JSON.parse(line) as DeadLetter),
  };
}
