// Read input: an input as bytes of NDJSON, decompressed where it must be.
import { open } from "node:fs/promises";
import { addAbortSignal } from "node:stream";
import type { Language } from "../../schema/messages.js";
import { fileError, fileProblem } from "../file-problem.js";
import { STANDARD_INPUT } from "../input.js";
import { decodedFile } from "../records/decode.js";
import { type Document, documentLine } from "../records/document.js";
import { decompressed } from "./decompressed.js";
import type { Fingerprinter } from "./fingerprint.js";
import { documentKind, type Input } from "./inputs.js";

/** In bytes: fewer reads than by Node's 64 KiB, and still little memory. */
const CHUNK = 256 * 1024;

/** How inputs are read. */
interface ReadOptions {
  /** The language in which it is told why a document is not. */
  readonly language: Language;
  /** In bytes. */
  readonly longestRecord: number;
  /** Ends the waiting for standard input. */
  readonly signal?: AbortSignal;
}

/** The bytes of a file; an error where they are more than a record may have. */
async function bytesOf(file: string, longest: number): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > longest) throw fileError("LONG_RECORD");
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function readDocument(file: string, { language, longestRecord }: ReadOptions): Promise<Document> {
  try {
    const text = decodedFile(await bytesOf(file, longestRecord));
    if (text === undefined) throw fileError("NOT_UTF8");
    switch (documentKind(file)) {
      case "record": return { file, json: text };
      case "html": return { file, html: text };
      case "text": return { file, text };
    }
  } catch (error) {
    return { file, problem: fileProblem(error, language) };
  }
}

async function* documentLines(files: readonly string[], options: ReadOptions): AsyncGenerator<Buffer> {
  for (const file of files) yield Buffer.from(documentLine(await readDocument(file, options)));
}

/** The bytes of a file; each chunk is written over by the next. */
async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  const file = await open(path);
  try {
    for (let read = await file.read(chunk); read.bytesRead > 0; read = await file.read(chunk)) yield chunk.subarray(0, read.bytesRead);
  } finally {
    await file.close();
  }
}

const standardInput = ({ signal }: ReadOptions): AsyncIterable<Buffer> => (signal === undefined ? process.stdin : addAbortSignal(signal, process.stdin));

/** What passes through is fingerprinted. */
async function* tapped(chunks: AsyncIterable<Buffer>, fingerprinter: Fingerprinter): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    fingerprinter.add(chunk);
    yield chunk;
  }
}

/**
 * Reads an input. Its file's own bytes are fingerprinted; of documents, the lines that are made of them. Throws what keeps it from being read on,
 * once all before has been given.
 */
export function readInput({ name, compression, documents }: Input, fingerprinter: Fingerprinter, options: ReadOptions): AsyncIterable<Buffer> {
  if (documents !== undefined) return tapped(documentLines(documents, options), fingerprinter);
  const source = tapped(name === STANDARD_INPUT ? standardInput(options) : chunksOf(name), fingerprinter);
  return compression === undefined ? source : decompressed(source, compression, name);
}
