// Inputs: the files and folders that a run is given, in a fixed order.
import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { STANDARD_INPUT } from "../input.js";
import { PAGE_ENDINGS } from "../page.js";
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

/** What cannot be read, and the error of the file system. */
interface Unreadable {
  readonly file: string;
  readonly error: unknown;
}

/** What a run reads. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** How many files of folders are neither NDJSON nor documents. */
  readonly passedOver: number;
  /** What was named and cannot be read. */
  readonly unreadable: readonly Unreadable[];
}

const COMPRESSIONS: ReadonlyMap<string, Compression> = new Map([[".gz", "gzip"], [".zst", "zstd"]]);

const NDJSON_NAME = /\.(?:ndjson|jsonl)(?:\.gz|\.zst)?$/iu;

const TEXTS = [".txt", ".text"];
const RECORDS = [".json"];

/** The endings of files that are a document each. An article that is to be validated is a record. */
const DOCUMENTS: Readonly<Record<TaskName, ReadonlySet<string>>> = {
  extract: new Set([...TEXTS, ...PAGE_ENDINGS, ...RECORDS]),
  normalize: new Set([...TEXTS, ...PAGE_ENDINGS, ...RECORDS]),
  validate: new Set(RECORDS),
};

const endingOf = (name: string): string => extname(name).toLowerCase();

/** What a document is, by its name. */
export function documentKind(name: string): "text" | "html" | "record" {
  const ending = endingOf(name);
  if (RECORDS.includes(ending)) return "record";
  return PAGE_ENDINGS.includes(ending) ? "html" : "text";
}

/** What lies below a folder. */
interface Found {
  readonly files: string[];
  readonly unreadable: Unreadable[];
  /** How many pipes and sockets lie there, which may never end. */
  others: number;
}

async function look(folder: string, entry: Dirent, folders: string[], found: Found, output: string | undefined): Promise<void> {
  const path = join(folder, entry.name);
  if (entry.name.startsWith(".") || (entry.isDirectory() && resolve(path) === output)) return;
  if (entry.isDirectory()) folders.push(path);
  else if (entry.isFile() || (entry.isSymbolicLink() && await isNoPipe(path))) found.files.push(path);
  else found.others += 1;
}

/** Whether a link leads to a file. Of one that leads nowhere its reader tells. */
async function isNoPipe(link: string): Promise<boolean> {
  try {
    const status = await stat(link);
    return status.isFile();
  } catch {
    return true;
  }
}

/**
 * The files below a folder, by path in the order of code units, which is the same everywhere. What is hidden stays so, no link to a folder is followed,
 * and the folder of output is no input.
 */
async function filesBelow(folder: string, output: string | undefined): Promise<Found> {
  const found: Found = { files: [], unreadable: [], others: 0 };
  const folders = [folder];
  for (let below = folders.pop(); below !== undefined; below = folders.pop()) {
    try {
      for (const entry of await readdir(below, { withFileTypes: true })) await look(below, entry, folders, found, output);
    } catch (error) {
      found.unreadable.push({ file: below, error });
    }
  }
  found.files.sort((a, b) => (a < b ? -1 : 1));
  return found;
}

function linesInput(name: string, bytes: number): Input {
  const compression = COMPRESSIONS.get(endingOf(name));
  return { name, bytes, ...(compression !== undefined && { compression }) };
}

/** How large a file is, as far as that can be known before it is read. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}

async function folderInputs(folder: string, task: TaskName, output: string | undefined): Promise<Inputs> {
  const { files, unreadable, others } = await filesBelow(folder, output);
  const documents = files.filter((file) => DOCUMENTS[task].has(endingOf(file)));
  const lines = files.filter((file) => NDJSON_NAME.test(file));
  const inputs: Input[] = [];
  for (const file of lines) inputs.push(linesInput(file, await sizeOf(file)));
  if (documents.length > 0) inputs.push({ name: folder, bytes: 0, documents });
  return { inputs, passedOver: files.length - documents.length - lines.length + others, unreadable };
}

/** What a name stands for: a document, a file of NDJSON, or all that lies in a folder. Rejects where it stands for nothing. */
async function namedInput(name: string, task: TaskName, output: string | undefined): Promise<{ readonly document: string } | Inputs> {
  const status = name === STANDARD_INPUT ? undefined : await stat(name);
  if (status?.isDirectory() === true) return folderInputs(name, task, output);
  if (DOCUMENTS[task].has(endingOf(name))) return { document: name };
  return { inputs: [linesInput(name, status?.size ?? 0)], passedOver: 0, unreadable: [] };
}

/** Finds what a run reads. Documents that are named one by one are one input, at the place of the first. What lies in the folder of output is left out. */
export async function findInputs(names: readonly string[], task: TaskName, out?: string): Promise<Inputs> {
  const output = out === undefined ? undefined : resolve(out);
  const inputs: Input[] = [];
  const unreadable: Unreadable[] = [];
  const documents: string[] = [];
  let passedOver = 0;
  for (const name of names) {
    try {
      const found = await namedInput(name, task, output);
      if ("document" in found) {
        if (documents.length === 0) inputs.push({ name, bytes: 0, documents });
        documents.push(found.document);
        continue;
      }
      inputs.push(...found.inputs);
      unreadable.push(...found.unreadable);
      passedOver += found.passedOver;
    } catch (error) {
      unreadable.push({ file: name, error });
    }
  }
  return { inputs, passedOver, unreadable };
}
