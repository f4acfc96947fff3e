// Task: what may be done with a record, as a function from an object to what is written in its place.
import type { Language } from "../../schema/messages.js";
import type { Fault } from "./fault.js";
import type { Normalizing } from "./normalized.js";
import type { JsonRecord } from "./record.js";
import type { Tally } from "./tally.js";

/** What the command says for all records that do not say it themselves. */
export interface TaskOptions {
  readonly language: Language;
  readonly reference?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly headline?: string;
  readonly normalizing?: Normalizing;
}

/** The line that is written in a record's place, undefined for the record's own. */
export type Outcome = { readonly line: string | undefined } | { readonly fault: Fault };

/** A record as its line writes it. */
export interface RecordLine {
  /** Its id as JSON. */
  readonly id: string | undefined;
  readonly raw: () => string;
}

/** Does it with one record, and counts what it met. */
export type Task = (record: JsonRecord, options: TaskOptions, tally: Tally, line: RecordLine) => Outcome;
