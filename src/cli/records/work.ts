// Work: a block of lines, worked through one by one: what became of each record, or what is wrong with it.
import type { Language } from "../../schema/messages.js";
import { decoded } from "./decode.js";
import { type Fault, fault } from "./fault.js";
import { type LinePlace, linesOf } from "./lines.js";
import { type JsonRecord, readRecord } from "./record.js";
import { count, type Tally } from "./tally.js";
import type { Outcome, Task, TaskOptions } from "./task.js";
import type { Written } from "./written.js";

/** Where a block comes from. */
export interface BlockPlace {
  /** The file's name; none for standard input. */
  readonly file?: string | undefined;
  /** The number of its first line, from 1. */
  readonly line: number;
  /** Its first byte in the file; of a compressed file, in what it holds. */
  readonly start: number;
  /** Whether each line was made of a file of its own, which is the record's id. */
  readonly isOfDocuments?: boolean;
}

/** What is to be done with records, and where it goes. */
export interface Work {
  readonly task: Task;
  readonly options: TaskOptions;
  /** Good records. */
  readonly good: Written;
  /** Bad ones; where it is the same as `good`, there is a line for each line, in order. */
  readonly bad: Written;
  readonly tally: Tally;
  /** Is told the id of each record that is JSON, undefined where it has none, and its line. */
  readonly onId?: (id: unknown, line: number) => void;
}

/** A bad record: its place, what is wrong with it, and all that it held, so that nothing is lost. */
interface BadRecord {
  readonly id?: unknown;
  readonly file?: string | undefined;
  readonly line?: number;
  /** In bytes; `end` is exclusive, and before the line break. */
  readonly start?: number;
  readonly end?: number;
  readonly fault: Fault;
  readonly raw?: string | undefined;
  /** In the place of `raw`, where the line is no text. */
  readonly rawBase64?: string;
}

/** Notes a bad record. */
export function addBad({ bad, tally }: Pick<Work, "bad" | "tally">, record: BadRecord): void {
  tally.records += 1;
  tally.bad += 1;
  count(tally.faults, record.fault.code);
  bad.addLine(JSON.stringify(record));
}

/** Does the task; an error that nobody foresaw is the record's fault, and no other record's. */
function outcomeOf(record: JsonRecord, { task, options, tally }: Work): Outcome {
  try {
    return task(record, options, tally);
  } catch (error) {
    return { fault: fault("worker-failed", options.language, String(error)) };
  }
}

/** Whether nothing stands in a line but blanks. */
const isBlank = (line: string): boolean => line.trim() === "";

function readLine(bytes: Buffer, language: Language): { readonly raw: string } | { readonly fault: Fault; readonly rawBase64: string } {
  const raw = decoded(bytes);
  return raw === undefined ? { fault: fault("not-utf8", language), rawBase64: bytes.toString("base64") } : { raw };
}

/** Where a record stands, as people look it up. */
function placeOf({ start, end }: LinePlace, { file, line, start: blockStart, isOfDocuments }: BlockPlace, id: unknown): Omit<BadRecord, "fault"> {
  if (isOfDocuments === true) return { id, ...(typeof id === "string" && { file: id }) };
  return { id, file, line, start: blockStart + start, end: blockStart + end };
}

/** A file that could not be read has a record of that. */
const problemIn = (record: JsonRecord, { isOfDocuments }: BlockPlace): string | undefined =>
  (isOfDocuments === true && typeof record["problem"] === "string" ? record["problem"] : undefined);

function workLine(block: Buffer, linePlace: LinePlace, place: BlockPlace, work: Work): void {
  const { start, end, next } = linePlace;
  const { options, good, tally, onId } = work;
  const bad = ({ id, ...record }: BadRecord): void => {
    addBad(work, { ...placeOf(linePlace, place, id), ...record });
  };
  const line = readLine(block.subarray(start, end), options.language);
  if ("fault" in line) {
    bad(line);
    return;
  }
  const { raw } = line;
  if (isBlank(raw)) {
    tally.blank += 1;
    return;
  }
  const read = readRecord(raw, options.language);
  const id = "record" in read ? read.record["id"] : undefined;
  onId?.(id, place.line);
  const problem = "record" in read ? problemIn(read.record, place) : undefined;
  if (problem !== undefined) {
    bad({ id, fault: fault("unreadable", options.language, problem) });
    return;
  }
  const outcome = "record" in read ? outcomeOf(read.record, work) : read;
  if ("fault" in outcome) {
    bad({ id, fault: outcome.fault, raw });
    return;
  }
  tally.records += 1;
  tally.good += 1;
  if (outcome.line !== undefined) good.addLine(outcome.line);
  else if (next === end + 1) good.addBytes(block, start, next);
  else good.addLine(raw);
}

/** Works through the lines of a block, in order. Never throws, whatever they hold. */
export function workBlock(block: Buffer, place: BlockPlace, work: Work): void {
  let { line } = place;
  for (const linePlace of linesOf(block)) {
    workLine(block, linePlace, { ...place, line }, work);
    line += 1;
  }
}
