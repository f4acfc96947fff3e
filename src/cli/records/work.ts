// Work: a block of lines, worked through one by one: what became of each record, or what is wrong with it.
import { sizeName } from "../byte-size.js";
import { decoded } from "./decode.js";
import { type Document, onOneLine, readDocument } from "./document.js";
import { type Fault, fault } from "./fault.js";
import { idJson, withId } from "./id.js";
import { type LineSpan, linesOf } from "./lines.js";
import { type JsonRecord, readRecord } from "./record.js";
import { count, type Tally } from "./tally.js";
import type { Outcome, RecordLine, Task, TaskOptions } from "./task.js";
import type { Written } from "./written.js";

/** Where a block comes from. */
export interface BlockPlace {
  /** The file's name; none for standard input. */
  readonly file?: string | undefined;
  /** The number of its first line, from 1. */
  readonly line: number;
  /** Its first byte in the file; of a compressed file, in what it holds. */
  readonly start: number;
  /** Whether each line is a document, a file of its own. */
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
  /** Is told the id of each record that is JSON, a number in its own digits, undefined where it has none; and its line. */
  readonly onId?: (id: unknown, line: number) => void;
}

/** Where a record stands, as people look it up. */
export interface RecordPlace {
  readonly file?: string | undefined;
  readonly line?: number;
  /** In bytes; `end` is exclusive, and before the line break. */
  readonly start?: number;
  readonly end?: number;
}

/** A bad record: its place, what is wrong with it, and all that it held, so that nothing is lost. */
interface BadRecord extends RecordPlace {
  /** As JSON. */
  readonly id?: string | undefined;
  readonly fault: Fault;
  readonly raw?: string | undefined;
  /** In the place of `raw`, where the line is no text. */
  readonly rawBase64?: string;
}

/** A bad record as a line; one that would be longer than a string can be is told by its place alone. */
function badLine({ id, ...record }: BadRecord): string {
  const { file, line, start, end, fault: { code, message } } = record;
  try {
    return withId(id, record);
  } catch {
    return JSON.stringify({ file, line, start, end, fault: { code, message } });
  }
}

/** Notes a bad record. */
function addBad({ bad, tally }: Pick<Work, "bad" | "tally">, record: BadRecord): void {
  tally.records += 1;
  tally.bad += 1;
  count(tally.faults, record.fault.code);
  bad.addLine(badLine(record));
}

/** Notes a line that was passed over because it is longer than a record may be, in bytes. */
export function addTooLong(place: RecordPlace, longest: number, { options: { language }, ...work }: Pick<Work, "bad" | "tally" | "options">): void {
  addBad(work, { ...place, fault: fault("too-long", language, sizeName(longest, language)) });
}

/** Does the task; an error that nobody foresaw is the record's fault, and no other record's. */
function outcomeOf(record: JsonRecord, line: RecordLine, { task, options, tally }: Work): Outcome {
  try {
    return task(record, options, tally, line);
  } catch (error) {
    return { fault: fault("worker-failed", options.language, String(error)) };
  }
}

/** Whether nothing stands in a line but blanks. */
const isBlank = (line: string): boolean => line.trim() === "";

/** What a line holds: its text, or its bytes where it is none. */
type LineContent = { readonly raw: string } | { readonly rawBase64: string };

function contentOf(bytes: Buffer): LineContent {
  const raw = decoded(bytes);
  return raw === undefined ? { rawBase64: bytes.toString("base64") } : { raw };
}

/** A record, and how it is written where it stays as it came. */
interface Source {
  readonly place: RecordPlace;
  /** The number of its line, from 1. */
  readonly line: number;
  readonly raw: () => string;
  readonly keep: () => void;
}

function workRecord(read: ReturnType<typeof readRecord>, { place, line, raw, keep }: Source, work: Work): void {
  const { good, tally, onId } = work;
  const id = "record" in read ? idJson(read.record, raw) : undefined;
  if ("record" in read) onId?.(typeof read.record["id"] === "number" ? id : read.record["id"], line);
  const outcome = "record" in read ? outcomeOf(read.record, { id, raw }, work) : read;
  if ("fault" in outcome) {
    addBad(work, { id, ...place, fault: outcome.fault, raw: raw() });
    return;
  }
  tally.records += 1;
  tally.good += 1;
  if (outcome.line === undefined) keep();
  else good.addLine(outcome.line);
}

/** Works through a document, whose record has its file's name as id where it is a text or a page. */
function workDocument(document: Document, line: number, work: Work): void {
  const { file } = document;
  const { language } = work.options;
  if ("problem" in document) {
    addBad(work, { id: JSON.stringify(file), file, fault: fault("unreadable", language, document.problem) });
    return;
  }
  if ("json" in document) {
    const { json } = document;
    workRecord(readRecord(json, language), { place: { file }, line, raw: () => json, keep: () => { work.good.addLine(onOneLine(json)); } }, work);
    return;
  }
  const { file: id, ...text } = document;
  const record = { id, ...text };
  const raw = (): string => JSON.stringify(record);
  workRecord({ record }, { place: { file }, line, raw, keep: () => { work.good.addLine(raw()); } }, work);
}

function placeOf({ start, end }: LineSpan, { file, line, start: blockStart }: BlockPlace): RecordPlace {
  return { file, line, start: blockStart + start, end: blockStart + end };
}

function workLine(block: Buffer, span: LineSpan, blockPlace: BlockPlace, work: Work): void {
  const { start, end, next } = span;
  const { line, isOfDocuments } = blockPlace;
  const { options: { language }, good } = work;
  const place = placeOf(span, blockPlace);
  const content = contentOf(block.subarray(start, end));
  if ("rawBase64" in content) addBad(work, { ...place, fault: fault("not-utf8", language), ...content });
  else if (isBlank(content.raw)) work.tally.blank += 1;
  else if (isOfDocuments === true) workDocument(readDocument(content.raw), line, work);
  else {
    const { raw } = content;
    const keep = (): void => {
      if (next === end + 1) good.addBytes(block, start, next);
      else good.addLine(raw);
    };
    workRecord(readRecord(raw, language), { place, line, raw: () => raw, keep }, work);
  }
}

/** Works through the lines of a block, in order. Never throws, whatever they hold. */
export function workBlock(block: Buffer, place: BlockPlace, work: Work): void {
  let { line } = place;
  for (const span of linesOf(block)) {
    workLine(block, span, { ...place, line }, work);
    line += 1;
  }
}

/** Notes the one line of a block as bad, without a look at what its record holds. */
export function addBadLine(block: Buffer, place: BlockPlace, found: Fault, work: Pick<Work, "bad" | "tally">): void {
  for (const span of linesOf(block)) {
    const content = contentOf(block.subarray(span.start, span.end));
    if (place.isOfDocuments !== true || "rawBase64" in content) addBad(work, { ...placeOf(span, place), fault: found, ...content });
    else {
      const { file } = readDocument(content.raw);
      addBad(work, { id: JSON.stringify(file), file, fault: found });
    }
  }
}
