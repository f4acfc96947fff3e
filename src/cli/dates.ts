// khabar dates: texts in, the dates that they print out, and what looks like one and cannot be known.
import { type DateProblem, type FoundDate, readDates } from "../dates/find.js";
import type { Language } from "../schema/messages.js";
import { readTexts } from "./input.js";
import { type LinePlace, linePlaces, placed } from "./line-places.js";
import type { CommonOptions } from "./options.js";
import { harmless, isolated, painted, printDocument } from "./terminal.js";

/** The options of `khabar dates`. */
export interface DatesCommandOptions extends CommonOptions {
  readonly text?: string;
  readonly json?: true;
  readonly reference?: string;
  readonly timeZone?: string;
}

/** A date, or what cannot be known, with its place. */
type Entry = { readonly place: LinePlace } & ({ readonly date: FoundDate } | { readonly problem: DateProblem });

const startOf = (entry: Entry): number => ("date" in entry ? entry.date.start : entry.problem.start);

/** All that a text prints, in its order. */
function entriesOf(text: string, options: Pick<DatesCommandOptions, "reference" | "timeZone">): readonly Entry[] {
  const { dates, problems } = readDates(text, options);
  const placeOf = linePlaces(text);
  const entries: Entry[] = [
    ...dates.map((date): Entry => ({ place: placeOf(date.start), date })),
    ...problems.map((problem): Entry => ({ place: placeOf(problem.start), problem })),
  ];
  return entries.sort((one, other) => startOf(one) - startOf(other));
}

/** In columns: the longest place, Jalali date and ISO date that are not ranges fit; what is longer moves its own line only. */
const WIDTHS = { place: 20, persian: 12, iso: 27 } as const;

/** The printed words come last: how wide Persian is, only the terminal knows. */
function view(name: string, entry: Entry, language: Language): string {
  const place = harmless(placed(name, entry.place)).padEnd(WIDTHS.place);
  if ("date" in entry) {
    const { persian, iso, text, tolerance } = entry.date;
    return `${painted("dim", place)} ${persian.padEnd(WIDTHS.persian)} ${iso.padEnd(WIDTHS.iso)} ${isolated(text)}${tolerance === undefined ? "" : ` ±${tolerance}`}`;
  }
  const { code, text, message } = entry.problem;
  return `${painted("dim", place)} ${painted("yellow", "?".padEnd(WIDTHS.persian))} ${code.padEnd(WIDTHS.iso)} ${isolated(text)} ${isolated(message[language])}`;
}

/** One object a date; of what cannot be known, the code and the sentence under `problem`. */
function json(file: string, { place, ...entry }: Entry, language: Language): string {
  if ("date" in entry) return JSON.stringify({ file, ...place, ...entry.date });
  const { code, message, ...stretch } = entry.problem;
  return JSON.stringify({ file, ...place, ...stretch, problem: { code, message: message[language] } });
}

/** Prints the dates of each document. */
export async function datesCommand(files: readonly string[], { text: words, json: isJson, language, ...options }: DatesCommandOptions): Promise<void> {
  const line = isJson === true ? json : view;
  // A view is harmless already, and its own colours and isolates stay.
  const print = isJson === true ? printDocument : (lines: string): void => { process.stdout.write(lines); };
  for await (const { name, text } of readTexts(files, language, words)) {
    print(entriesOf(text, options).map((entry) => `${line(name, entry, language)}\n`).join(""));
  }
}
