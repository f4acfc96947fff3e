// Read input: an input as bytes of NDJSON, decompressed where it must be.
import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { pipeline, type Readable } from "node:stream";
import * as zlib from "node:zlib";
import type { Language } from "../../schema/messages.js";
import { inputProblem, STANDARD_INPUT } from "../input.js";
import { decoded } from "../records/decode.js";
import type { Fingerprinter } from "./fingerprint.js";
import { type Compression, documentKind, type Input } from "./inputs.js";

/** In bytes: fewer reads than by Node's 64 KiB, and still little memory. */
const CHUNK = 256 * 1024;

/** Throws where this Node cannot decompress it: zstd came with Node 22.15. */
const DECOMPRESSORS: Readonly<Record<Compression, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: () => zlib.createGunzip({ chunkSize: CHUNK }),
  zstd: () => {
    if (!("createZstdDecompress" in zlib)) throw Object.assign(new Error("zstd"), { code: "NO_ZSTD" });
    return zlib.createZstdDecompress({ chunkSize: CHUNK });
  },
};

/** The record of a document, on one line; what cannot be read is one too, of its problem. */
async function documentLine(file: string, language: Language): Promise<string> {
  const problem = (error: unknown): string => JSON.stringify({ id: file, problem: inputProblem(error, language) });
  try {
    const text = decoded(await readFile(file))?.replace(/^\uFEFF/u, "");
    if (text === undefined) return problem({ code: "NOT_UTF8" });
    const kind = documentKind(file);
    // On one line: what is no JSON is told as such when it is read again.
    return kind === "record" ? text.replace(/[\r\n]+/gu, " ") : JSON.stringify({ id: file, [kind]: text });
  } catch (error) {
    return problem(error);
  }
}

async function* documentLines(files: readonly string[], language: Language): AsyncGenerator<Buffer> {
  for (const file of files) yield Buffer.from(`${await documentLine(file, language)}\n`);
}

/** What passes through is fingerprinted. */
const tapped = (fingerprinter: Fingerprinter) => async function* tap(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    fingerprinter.add(chunk);
    yield chunk;
  }
};

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

/**
 * Reads an input. Its file's own bytes are fingerprinted; of documents, the lines that are made of them. Throws what keeps it from being read on,
 * once all before has been given.
 */
export function readInput({ name, compression, documents }: Input, fingerprinter: Fingerprinter, language: Language): AsyncIterable<Buffer> {
  const tap = tapped(fingerprinter);
  if (documents !== undefined) return tap(documentLines(documents, language));
  if (compression === undefined) return tap(name === STANDARD_INPUT ? process.stdin : chunksOf(name));
  const decompressor = DECOMPRESSORS[compression]();
  // An error of the source reaches whoever reads the decompressor.
  pipeline(createReadStream(name, { highWaterMark: CHUNK }), tap, decompressor, () => undefined);
  return decompressor;
}
