// khabar validate: JSON and NDJSON files in, the issues of their documents out.
import type { Language } from "../schema/messages.js";
import { pointerOf } from "../schema/path.js";
import { validateArticle, type Validation } from "../schema/validate.js";
import { EXIT } from "./exit.js";
import { problemView } from "./file-problem.js";
import { readInputs } from "./input.js";
import { documentName, type JsonDocument, readJson } from "./json.js";
import type { CommonOptions } from "./options.js";
import { articleOf } from "./records/record.js";
import { harmless, printDocument } from "./terminal.js";
import { issueView } from "./view.js";

/** The options of `khabar validate`. */
export interface ValidateCommandOptions extends CommonOptions {
  readonly json?: true;
}

const VALID: Readonly<Record<Language, string>> = { en: "a valid article.", fa: "این خبر معتبر است." };

function printForPeople(name: string, validation: Validation, language: Language): void {
  if (validation.ok) console.log(`✔ ${harmless(name)}: ${VALID[language]}`);
  else for (const { code, message, path } of validation.issues) console.log(issueView(name, { severity: "error", code, message, pointer: pointerOf(path) }, "stdout"));
}

const printLine = (value: object): void => { printDocument(`${JSON.stringify(value)}\n`); };

type FileDocument = JsonDocument & { readonly file: string };

/** The documents of the files one after another. */
async function* readDocuments(files: readonly string[], language: Language): AsyncGenerator<FileDocument> {
  for await (const input of readInputs(files, language)) {
    const { name: file } = input;
    if ("problem" in input) yield { file, problem: input.problem, text: "" };
    else yield* readJson(input.text, language).map((document): FileDocument => ({ file, ...document }));
  }
}

/** Tells of each document whether it is an article, and what is wrong with it where it is none. */
export async function validateCommand(files: readonly string[], { json, language }: ValidateCommandOptions): Promise<void> {
  for await (const document of readDocuments(files, language)) {
    const { file, line } = document;
    const name = documentName(file, document);
    if ("problem" in document) {
      process.exitCode = EXIT.documentFailed;
      if (json === true) printLine({ file, line, ok: false, problem: document.problem, issues: [] });
      else console.error(problemView(name, document.problem));
      continue;
    }
    const validation = validateArticle(articleOf(document.value), { language });
    if (!validation.ok) process.exitCode = EXIT.documentFailed;
    if (json === true) printLine({ file, line, ok: validation.ok, issues: validation.ok ? [] : validation.issues });
    else printForPeople(name, validation, language);
  }
}
