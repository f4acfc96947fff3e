// The filter as a command: extract, normalize and validate with --ndjson.
import { createReadStream } from "node:fs";
import type { Language } from "../schema/messages.js";
import { EXIT } from "./exit.js";
import { fileProblem, reportProblem } from "./file-problem.js";
import { inputName, STANDARD_INPUT } from "./input.js";
import { filter } from "./records/filter.js";
import { sum, type Tally } from "./records/tally.js";
import type { TaskOptions } from "./records/task.js";
import type { TaskName } from "./records/tasks.js";

/** What all commands say that take --ndjson. */
export interface FilterOptions extends TaskOptions {
  /** In bytes. */
  readonly longestRecord: number;
  readonly exitZero?: true;
}

const SENTENCES = {
  en: ({ records, bad }: Tally) => `${bad.toLocaleString("en")} of ${records.toLocaleString("en")} records ${bad === 1 ? "was" : "were"} bad; the line of each tells its fault.`,
  fa: ({ records, bad }: Tally) => `از ${records.toLocaleString("fa")} رکورد، ${bad.toLocaleString("fa")} رکورد ایراد داشت؛ سطر هر یک ایرادش را می‌گوید.`,
} as const satisfies Readonly<Record<Language, (tally: Tally) => string>>;

/** Works through the lines of each file, or of standard input; a file that cannot be read is told, and the others go on. */
export async function filterCommand(task: TaskName, files: readonly string[], { longestRecord, exitZero, ...options }: FilterOptions): Promise<void> {
  const { language } = options;
  const tallies: Tally[] = [];
  for (const name of files.length === 0 ? [STANDARD_INPUT] : files) {
    const isStandard = name === STANDARD_INPUT;
    try {
      const stream = isStandard ? process.stdin : createReadStream(name);
      tallies.push(await filter({ stream, file: isStandard ? undefined : name, longestRecord }, task, options, process.stdout));
    } catch (error) {
      reportProblem(inputName(name, language), fileProblem(error, language));
    }
  }
  const tally = sum(tallies);
  if (tally.bad === 0) return;
  console.error(SENTENCES[language](tally));
  if (exitZero !== true) process.exitCode = EXIT.documentFailed;
}
