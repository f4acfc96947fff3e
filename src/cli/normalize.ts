// khabar normalize: texts and pages in, in one spelling and with their half-spaces out.
import { countFa, type Language } from "../schema/messages.js";
import type { ZwnjChange } from "../zwnj/changes.js";
import { EXIT } from "./exit.js";
import { fileProblem, reportProblem } from "./file-problem.js";
import { readTexts, type TextInput } from "./input.js";
import { type CommonOptions, normalizing, type NormalizingOptions } from "./options.js";
import { isPage } from "./page.js";
import { type Normalized, normalizedHtml, normalizedText } from "./records/normalized.js";
import { count, type Counts } from "./records/tally.js";
import { rewrite } from "./rewrite.js";
import { harmless, printDocument } from "./terminal.js";

/** The options of `khabar normalize`. */
export interface NormalizeCommandOptions extends CommonOptions, NormalizingOptions {
  readonly text?: string;
  readonly write?: true;
  readonly check?: true;
  readonly json?: true;
}

/** A document and what it becomes. */
interface NormalizedInput {
  readonly input: TextInput;
  readonly normalized: Normalized;
}

/** What is done with each document; the answer is false where it fails. */
type Output = (document: NormalizedInput, language: Language) => boolean | Promise<boolean>;

/** How often each rule put a half-space back. */
function countByRule(changes: readonly ZwnjChange[]): Counts {
  const counts: Counts = {};
  for (const { rule } of changes) count(counts, rule);
  return counts;
}

const REWRITTEN: Readonly<Record<Language, (count: number) => string>> = {
  en: (count) => `rewritten; half-spaces put back: ${count}.`,
  fa: (count) => `بازنویسی شد؛ نیم‌فاصله‌های بازگشته: ${countFa(count)}.`,
};

const NOT_WRITTEN: Readonly<Record<Language, string>> = {
  en: "it was not rewritten, and stays as it was:",
  fa: "بازنویسی نشد و همان ماند که بود:",
};

/** Ends the last line too, so that the next text and the terminal's prompt begin one. */
const printText: Output = ({ normalized: { text } }) => {
  printDocument(text === "" || text.endsWith("\n") ? text : `${text}\n`);
  return true;
};

const printJson: Output = ({ input: { name: file }, normalized: { text, textState, changes } }) => {
  printDocument(`${JSON.stringify({ file, text, textState, changes: countByRule(changes) })}\n`);
  return true;
};

const listChanged: Output = ({ input, normalized }) => {
  if (input.text === normalized.text) return true;
  printDocument(`${input.name}\n`);
  return false;
};

const writeFiles: Output = async ({ input: { name, text: before }, normalized: { text, changes } }, language) => {
  if (before === text) return true;
  try {
    await rewrite(name, before, text);
  } catch (error) {
    reportProblem(name, `${NOT_WRITTEN[language]} ${fileProblem(error, language)}`);
    return false;
  }
  console.error(`✔ ${harmless(name)}: ${REWRITTEN[language](changes.length)}`);
  return true;
};

/** Normalizes each document, and prints it, rewrites it or tells whether it would change. */
export async function normalizeCommand(files: readonly string[], options: NormalizeCommandOptions): Promise<void> {
  const { text, write, check, json, language } = options;
  const how = normalizing(options);
  const output = write === true ? writeFiles : check === true ? listChanged : json === true ? printJson : printText;
  for await (const input of readTexts(files, language, text)) {
    const normalize = isPage(input) ? normalizedHtml : normalizedText;
    const isGood = await output({ input, normalized: normalize(input.text, how) }, language);
    if (!isGood) process.exitCode = EXIT.documentFailed;
  }
}
