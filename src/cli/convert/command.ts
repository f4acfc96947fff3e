// khabar convert: articles in, the same in another format out.
import type { LeftOutReason } from "../../formats/feeds.js";
import type { Loss } from "../../formats/losses/report.js";
import { countFa, type Language } from "../../schema/messages.js";
import { EXIT } from "../exit.js";
import { reportProblem } from "../file-problem.js";
import type { CommonOptions } from "../options.js";
import { printDocument } from "../terminal.js";
import { issueView } from "../view.js";
import { type PlacedArticle, readArticles } from "./articles.js";
import { lossesOf } from "./losses.js";
import type { ReaderName, ReaderOptions } from "./readers.js";
import { type Telling, type WriteEach, type WriteList, type WriterName, type WriterOptions, WRITERS, type Written } from "./writers.js";

/** The options of `khabar convert`. */
export interface ConvertCommandOptions extends CommonOptions, WriterOptions, Pick<ReaderOptions, "base"> {
  readonly to: WriterName;
  readonly from: ReaderName;
  readonly reference?: string;
  readonly timeZone?: string;
  readonly now?: string;
  readonly showLosses?: true;
}

/** What an article lacks that the format demands: it failed. The others were kept back as they ask for themselves. */
const LACKING: ReadonlySet<LeftOutReason> = new Set(["no-id", "no-address", "no-date"]);

const SEVERAL: Readonly<Record<Language, (count: number, format: string) => string>> = {
  en: (count, format) => `the articles fill ${String(count)} files of ${format}, and standard output is one. Convert 1,000 of them at a time.`,
  fa: (count, format) => `این خبرها ${countFa(count)} پروندهٔ ${format} را پر می‌کند و خروجی استاندارد یکی است. هر بار ۱۰۰۰ خبر را تبدیل کنید.`,
};

/** A text as it is, with the end of its last line; a value as JSON, for people where it is the only one. */
function print(written: Written, isAlone: boolean): void {
  const text = typeof written === "string" ? written : JSON.stringify(written, undefined, isAlone ? 2 : undefined);
  printDocument(text.endsWith("\n") ? text : `${text}\n`);
}

/** Writes each article as it is read. `isOnly` is whether no other file is. */
async function convertEach(articles: AsyncIterable<PlacedArticle>, write: WriteEach, options: WriterOptions, telling: (nameOf: (loss: Loss) => string) => Telling, isOnly: boolean): Promise<void> {
  for await (const { name, article, isAlone } of articles) print(write(article, telling(() => name), options), isOnly && isAlone);
}

/** Reads all articles, and writes them as one document. */
async function convertList(articles: AsyncIterable<PlacedArticle>, write: WriteList, options: ConvertCommandOptions, telling: (nameOf: (loss: Loss) => string) => Telling): Promise<void> {
  const { to, language } = options;
  const found: PlacedArticle[] = [];
  for await (const article of articles) found.push(article);
  // A feed without anything, where something failed, would take a good one's place.
  if (found.length === 0 && process.exitCode === EXIT.documentFailed) return;
  const nameAt = (index: unknown): string => found[Number(index)]?.name ?? to;
  const documents = write(found.map(({ article }) => article), {
    ...telling(({ path: [index] }) => nameAt(index)),
    onLeftOut: ({ reason, index, message }) => {
      if (LACKING.has(reason)) process.exitCode = EXIT.documentFailed;
      console.error(issueView(nameAt(index), { severity: LACKING.has(reason) ? "error" : "warning", code: reason, message, pointer: "" }, "stderr"));
    },
  }, options);
  if (documents.length > 1) reportProblem(to, SEVERAL[language](documents.length, to));
  else for (const document of documents) print(document, true);
}

/** Converts the articles of the files, and tells what does not come along. */
export async function convertCommand(files: readonly string[], options: ConvertCommandOptions): Promise<void> {
  const { from, to, base, reference, timeZone, now = new Date().toISOString(), showLosses, language } = options;
  const places = { ...(timeZone !== undefined && { timeZone }), language };
  const losses = lossesOf(to, showLosses === true, language);
  const telling = (nameOf: (loss: Loss) => string): Telling => ({ ...places, now, onLoss: (loss) => { losses.add(nameOf(loss), loss); } });
  const articles = readArticles(files, from, { ...places, ...(base !== undefined && { base }), ...(reference !== undefined && { reference }) });
  const writer = WRITERS[to];
  if ("each" in writer) await convertEach(articles, await writer.each(), options, telling, files.length <= 1);
  else await convertList(articles, await writer.list(), options, telling);
  losses.conclude();
}
