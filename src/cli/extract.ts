// khabar extract: text files and pages in, articles out.
import { extractArticle, extractHtml } from "../extract/index.js";
import { EXIT } from "./exit.js";
import { readTexts } from "./input.js";
import { linePlaces } from "./line-places.js";
import type { CommonOptions } from "./options.js";
import { isPage } from "./page.js";
import { printDocument } from "./terminal.js";
import { articleView, diagnosticView } from "./view.js";

/** The options of `khabar extract`. */
export interface ExtractCommandOptions extends CommonOptions {
  readonly json?: true;
  readonly reference?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly headline?: string;
}

/** Prints the article of each file; a file without one is told on standard error, and the others go on. */
export async function extractCommand(files: readonly string[], { json, ...options }: ExtractCommandOptions): Promise<void> {
  for await (const input of readTexts(files, options.language)) {
    const read = isPage(input) ? extractHtml : extractArticle;
    const { article, diagnostics } = read(input.text, options);
    const placeOf = linePlaces(input.text);
    for (const diagnostic of diagnostics) console.error(diagnosticView(input.name, placeOf(diagnostic.start), diagnostic));
    if (article === null) process.exitCode = EXIT.documentFailed;
    else if (json === true) printDocument(`${JSON.stringify(article, undefined, files.length > 1 ? undefined : 2)}\n`);
    else console.log(articleView(input.name, article));
  }
}
