// khabar validate: JSON files in, their issues out.
import { validateArticle, type Validation } from "../schema/validate.js";
import type { Language } from "../schema/messages.js";
import { EXIT } from "./exit.js";
import { problemView, readInputs } from "./input.js";
import { harmless, isolated } from "./terminal.js";

interface ValidateCommandOptions {
  readonly json?: true;
  readonly language: Language;
}

const SENTENCES = {
  valid: { en: "a valid article.", fa: "خبر معتبر است." },
  notJson: { en: "not valid JSON", fa: "JSON معتبر نیست" },
} as const;

/** The document's JSON, or what JSON.parse says against it. */
function parsed(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function printForPeople(name: string, validation: Validation, language: Language): void {
  if (validation.ok) console.log(`✔ ${harmless(name)}: ${SENTENCES.valid[language]}`);
  else for (const { code, message } of validation.issues) console.log(`✖ ${harmless(name)}: ${isolated(message)} [${code}]`);
}

/** Tells of each file whether it is an article, and what is wrong with it where it is none. */
export async function validateCommand(files: string[], { json, language }: ValidateCommandOptions): Promise<void> {
  for await (const input of readInputs(files, language)) {
    const document = "problem" in input ? input : parsed(input.text);
    if ("problem" in document) {
      const problem = "problem" in input ? document.problem : `${SENTENCES.notJson[language]}: ${document.problem}`;
      process.exitCode = EXIT.documentFailed;
      if (json === true) console.log(JSON.stringify({ file: input.name, ok: false, problem, issues: [] }));
      else console.error(problemView(input.name, problem));
      continue;
    }
    const validation = validateArticle(document.value, { language });
    if (!validation.ok) process.exitCode = EXIT.documentFailed;
    if (json === true) {
      console.log(JSON.stringify({ file: input.name, ok: validation.ok, issues: validation.ok ? [] : validation.issues }));
    } else printForPeople(input.name, validation, language);
  }
}
