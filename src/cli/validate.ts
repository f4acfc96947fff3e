// khabar validate: JSON and NDJSON files in, the issues of their documents out.
import { validateArticle, type Validation } from "../schema/validate.js";
import type { Language } from "../schema/messages.js";
import { pointerOf } from "../schema/path.js";
import { EXIT } from "./exit.js";
import { filterCommand, type FilterOptions } from "./filter-command.js";
import { problemView, readInputs } from "./input.js";
import { type JsonDocument, readJson } from "./json.js";
import { harmless, isolated } from "./terminal.js";

interface ValidateCommandOptions extends FilterOptions {
  readonly json?: true;
  readonly ndjson?: true;
}

const SENTENCES = {
  valid: { en: "a valid article.", fa: "خبر معتبر است." },
  notJson: { en: "not valid JSON", fa: "JSON معتبر نیست" },
} as const;

function printForPeople(name: string, validation: Validation, language: Language): void {
  if (validation.ok) console.log(`✔ ${harmless(name)}: ${SENTENCES.valid[language]}`);
  else for (const { code, message, path } of validation.issues) console.log(`✖ ${harmless(name)}: ${isolated(message)} [${harmless(`${code} ${pointerOf(path)}`.trim())}]`);
}

type FileDocument = JsonDocument & { readonly file: string };

/** The documents of the files one after another; what is wrong with one is said in the language of the messages. */
async function* readDocuments(files: readonly string[], language: Language): AsyncGenerator<FileDocument> {
  for await (const input of readInputs(files, language)) {
    const { name: file } = input;
    if ("problem" in input) yield { file, problem: input.problem };
    else yield* readJson(input.text).map((document): FileDocument => ("problem" in document ? { file, ...document, problem: `${SENTENCES.notJson[language]}: ${document.problem}` } : { file, ...document }));
  }
}

/** Tells of each document whether it is an article, and what is wrong with it where it is none. */
export async function validateCommand(files: string[], options: ValidateCommandOptions): Promise<void> {
  const { json, ndjson, language } = options;
  if (ndjson === true) {
    await filterCommand("validate", files, options);
    return;
  }
  for await (const document of readDocuments(files, language)) {
    const { file, line } = document;
    const name = line === undefined ? file : `${file}:${line}`;
    if ("problem" in document) {
      process.exitCode = EXIT.documentFailed;
      if (json === true) console.log(JSON.stringify({ file, line, ok: false, problem: document.problem, issues: [] }));
      else console.error(problemView(name, document.problem));
      continue;
    }
    const validation = validateArticle(document.value, { language });
    if (!validation.ok) process.exitCode = EXIT.documentFailed;
    if (json === true) console.log(JSON.stringify({ file, line, ok: validation.ok, issues: validation.ok ? [] : validation.issues }));
    else printForPeople(name, validation, language);
  }
}
