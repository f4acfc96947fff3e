// Inputs: the files and folders that a run is given, in a fixed order.
import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { STANDARD_INPUT } from "../input.js";
import type { TaskName } from "../records/tasks.js";

/** How a file of NDJSON is compressed. */
export type Compression = "gzip" | "zstd";

/** One stream of records: a file of NDJSON, or documents of which each is a record. */
export interface Input {
  /** The path as it was given; of documents that were named one by one, the first. */
  readonly name: string;
  /** As far as it is known beforehand; 0 where it is not. */
  readonly bytes: number;
  readonly compression?: Compression;
  /** The paths of its documents, where it is no file of NDJSON. */
  readonly documents?: readonly string[];
}

/** What a run reads. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** How many files of folders are neither NDJSON nor documents. */
  readonly passedOver: number;
  /** What was named and cannot be read. */
  readonly unreadable: readonly { readonly file: string; readonly error: unknown }[];
}

const COMPRESSIONS: ReadonlyMap<string, Compression> = new Map([[".gz", "gzip"], [".zst", "zstd"]]);

const NDJSON_NAME = /\.(?:ndjson|jsonl)(?:\.gz|\.zst)?$/iu;

const TEXTS = [".txt", ".text"];
const PAGES = [".html", ".htm", ".xhtml"];
const RECORDS = [".json"];

/** The endings of files that are a document each. An article that is to be validated is a record. */
const DOCUMENTS: Readonly<Record<TaskName, ReadonlySet<string>>> = {
  extract: new Set([...TEXTS, ...PAGES, ...RECORDS]),
  normalize: new Set([...TEXTS, ...PAGES, ...RECORDS]),
  validate: new Set(RECORDS),
};

const endingOf = (name: string): string => extname(name).toLowerCase();

/** What a document is, by its name. */
export function documentKind(name: string): "text" | "html" | "record" {
  const ending = endingOf(name);
  if (RECORDS.includes(ending)) return "record";
  return PAGES.includes(ending) ? "html" : "text";
}

/** The files below a folder, by path in the order of code units, which is the same everywhere. What is hidden stays so, and no link to a folder is followed. */
async function filesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [folder];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    for (const entry of await readdir(below, { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) folders.push(path);
      else files.push(path);
    }
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

function linesInput(name: string, bytes: number): Input {
  const compression = COMPRESSIONS.get(endingOf(name));
  return { name, bytes, ...(compression !== undefined && { compression }) };
}

async function folderInputs(folder: string, task: TaskName): Promise<Omit<Inputs, "unreadable">> {
  const files = await filesBelow(folder);
  const documents = files.filter((file) => DOCUMENTS[task].has(endingOf(file)));
  const lines = files.filter((file) => NDJSON_NAME.test(file));
  const inputs = await Promise.all(lines.map(async (file) => linesInput(file, (await stat(file)).size)));
  return {
    inputs: [...inputs, ...(documents.length === 0 ? [] : [{ name: folder, bytes: 0, documents }])],
    passedOver: files.length - documents.length - lines.length,
  };
}

/** Finds what a run reads. Documents that are named one by one are one input, at the place of the first. */
export async function findInputs(names: readonly string[], task: TaskName): Promise<Inputs> {
  const inputs: Input[] = [];
  const unreadable: Inputs["unreadable"][number][] = [];
  const named = names.filter((name) => DOCUMENTS[task].has(endingOf(name)));
  let passedOver = 0;
  for (const name of names) {
    try {
      const status = name === STANDARD_INPUT ? undefined : await stat(name);
      if (status?.isDirectory() === true) {
        const found = await folderInputs(name, task);
        inputs.push(...found.inputs);
        passedOver += found.passedOver;
      } else if (!named.includes(name)) inputs.push(linesInput(name, status?.size ?? 0));
      else if (name === named[0]) inputs.push({ name, bytes: 0, documents: named });
    } catch (error) {
      unreadable.push({ file: name, error });
    }
  }
  return { inputs, passedOver, unreadable };
}
