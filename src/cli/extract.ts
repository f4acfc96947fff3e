// khabar extract: text files in, articles out.
import { extractArticle } from "../extract/index.js";
import type { Language } from "../schema/messages.js";
import { EXIT } from "./exit.js";
import { readInputs } from "./input.js";
import { articleView, diagnosticView } from "./view.js";

interface ExtractCommandOptions {
  readonly json?: true;
  readonly reference?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly language: Language;
}

/** What tells that a reference is an instant: a day, a time and an offset. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+\-]\d{2}:\d{2})$/u;

/** Prints the article of each file; a file without one is told on standard error, and the others go on. */
export async function extractCommand(files: string[], { json, language, ...options }: ExtractCommandOptions): Promise<void> {
  if (options.reference !== undefined && (!INSTANT.test(options.reference) || Number.isNaN(Date.parse(options.reference)))) {
    console.error(`--reference "${options.reference}" is no ISO 8601 instant with its offset: write 2024-12-02T14:30:00+03:30.`);
    process.exitCode = EXIT.wrongUse;
    return;
  }
  for await (const input of readInputs(files, language)) {
    if ("problem" in input) {
      console.error(`✖ ${input.name}: ${input.problem}`);
      process.exitCode = EXIT.documentFailed;
      continue;
    }
    const { article, diagnostics } = extractArticle(input.text, { ...options, language });
    for (const diagnostic of diagnostics) console.error(diagnosticView(input.name, diagnostic));
    if (article === null) process.exitCode = EXIT.documentFailed;
    else if (json === true) console.log(JSON.stringify(article, undefined, files.length > 1 ? undefined : 2));
    else console.log(articleView(input.name, article));
  }
}
