// khabar extract: text files and pages in, articles out.
import { readInstant } from "../dates/instant.js";
import { extractArticle, extractHtml } from "../extract/index.js";
import { URL_ADDRESS } from "../schema/patterns.js";
import { EXIT } from "./exit.js";
import { filterCommand, type FilterOptions } from "./filter-command.js";
import { problemView, readInputs } from "./input.js";
import { harmless } from "./terminal.js";
import { articleView, diagnosticView } from "./view.js";

interface ExtractCommandOptions extends FilterOptions {
  readonly json?: true;
  readonly ndjson?: true;
}

function isInstant(text: string): boolean {
  try {
    readInstant(text);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with an option, as a sentence; undefined where nothing is. */
function misuse({ reference, url, publisher, headline }: ExtractCommandOptions): string | undefined {
  if (reference !== undefined && !isInstant(reference)) {
    return `--reference "${reference}" is not an ISO 8601 instant with its offset: write 2024-12-02T14:30:00+03:30.`;
  }
  if (url !== undefined && !(URL.canParse(url) && URL_ADDRESS.test(new URL(url).href))) {
    return `--url "${url}" is not a full http(s) address: write https://example.org/news/1.`;
  }
  if (headline?.trim() === "") return "--headline is empty: write the headline, or leave it out.";
  return publisher?.trim() === "" ? "--publisher is empty: write the outlet's name, or leave it out." : undefined;
}

const PAGE_NAME = /\.x?html?$/iu;
/** How the source of a page begins, comments aside. */
const PAGE_START = /^\s{0,99}(?:<\?xml[^>]{0,99}>\s{0,99})?<(?:!doctype\s{1,9}html|html|head)(?=[\s>])/iu;

/** Whether a document is a page: by its name, or by how it begins. */
const isPage = ({ name, text }: { readonly name: string; readonly text: string }): boolean => PAGE_NAME.test(name) || PAGE_START.test(text);

/** Prints the article of each file; a file without one is told on standard error, and the others go on. */
export async function extractCommand(files: string[], options: ExtractCommandOptions): Promise<void> {
  const { json, ndjson, language } = options;
  const mistake = misuse(options);
  if (mistake !== undefined) {
    console.error(harmless(mistake));
    process.exitCode = EXIT.wrongUse;
    return;
  }
  if (ndjson === true) {
    await filterCommand("extract", files, options);
    return;
  }
  for await (const input of readInputs(files, language)) {
    if ("problem" in input) {
      process.exitCode = EXIT.documentFailed;
      console.error(problemView(input.name, input.problem));
      continue;
    }
    const read = isPage(input) ? extractHtml : extractArticle;
    const { article, diagnostics } = read(input.text, options);
    if (article === null) process.exitCode = EXIT.documentFailed;
    for (const diagnostic of diagnostics) console.error(diagnosticView(input.name, diagnostic));
    if (article === null) continue;
    console.log(json === true ? JSON.stringify(article, undefined, files.length > 1 ? undefined : 2) : articleView(input.name, article));
  }
}
