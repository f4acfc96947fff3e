#!/usr/bin/env node
// khabar, the command.
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../package.json";
import type { Language } from "../schema/messages.js";
import type { BatchCommandOptions } from "./batch/command.js";
import { byteSize, DEFAULT_LONGEST_RECORD, DEFAULT_SHARD_SIZE } from "./byte-size.js";
import { EXIT } from "./exit.js";
import { filterCommand, type FilterOptions } from "./filter-command.js";
import { extractCommand } from "./extract.js";
import { TASK_NAMES } from "./records/tasks.js";
import { validateCommand } from "./validate.js";

const languageOption = () => new Option("--language <code>", "the language of messages").choices(["en", "fa"] satisfies Language[]).default("en");

const ndjsonOption = () => new Option("--ndjson", "work through records, one a line, and print a line for each; khabar help ndjson tells how");
const longestRecordOption = () => new Option("--longest-record <size>", "pass over records that are longer, such as 500kb or 32mb").argParser(byteSize).default(DEFAULT_LONGEST_RECORD, "16mb");
const exitZeroOption = () => new Option("--exit-zero", "exit with 0 though records were bad");

const program = new Command("khabar")
  .description("The typed model of a Persian news article, and the way from scraped text to it.")
  .version(version, "-v, --version")
  .exitOverride()
  .showHelpAfterError("(khabar --help tells how)");

program
  .command("extract")
  .description("read a news article, text or HTML: headline, quotes with their speakers, sources, dates, tags")
  .argument("[files...]", "UTF-8 texts or HTML pages, an article each; - or nothing is standard input")
  .option("--json", "print JSON: the article of one file, or a line for each of several; what fails is told on standard error")
  .option("--reference <instant>", "when the page was published (ISO 8601), for dates without a year")
  .option("--url <address>", "the address of the page")
  .option("--publisher <name>", "the outlet, where the text does not name it")
  .option("--headline <text>", "the headline, where it is kept apart from the text")
  .addOption(ndjsonOption())
  .addOption(longestRecordOption())
  .addOption(exitZeroOption())
  .addOption(languageOption())
  .addHelpText("after", "\nExamples:\n  $ khabar extract news.txt\n  $ khabar extract --json --url https://example.org/news/1 page.html\n  $ khabar extract --json one.txt two.txt > articles.ndjson\n  $ cat news.txt | khabar extract --json")
  .action(extractCommand);

program
  .command("normalize")
  .argument("[files...]", "NDJSON")
  .addOption(ndjsonOption())
  .addOption(longestRecordOption())
  .addOption(exitZeroOption())
  .addOption(languageOption())
  .action((files: string[], options: FilterOptions) => filterCommand("normalize", files, options));

const positive = (text: string): number => {
  if (!/^[1-9]\d{0,3}$/u.test(text)) throw new InvalidArgumentError("Write a whole number, 1 or more.");
  return Number(text);
};

program
  .command("batch")
  .description("work through files of NDJSON and folders by several threads, into shards, so that it can go on after it was killed")
  .argument("<inputs...>", "files of NDJSON (.gz and .zst too), texts, pages, and folders of them; - is standard input")
  .option("--out <folder>", "where what became of the records is written")
  .addOption(new Option("--task <task>", "what is done with each record").choices(TASK_NAMES).default("extract"))
  .addOption(new Option("--jobs <number>", "how many threads; as many as there are cores where nothing is said").argParser(positive))
  .option("--resume", "go on with the run that lies there")
  .addOption(new Option("--shard-size <size>", "how much input becomes one file of output").argParser(byteSize).default(DEFAULT_SHARD_SIZE, "64mb"))
  .addOption(longestRecordOption())
  .option("--plan", "print the shards, a line each, and do nothing else")
  .option("--json", "print the summary as JSON")
  .addOption(languageOption())
  .action(async (inputs: string[], options: BatchCommandOptions) => {
    const { batchCommand } = await import("./batch/command.js");
    await batchCommand(inputs, options);
  });

program
  .command("validate")
  .description("check articles against the model and its rules across fields")
  .argument("[files...]", "JSON files, an article each, or NDJSON, an article a line; - or nothing is standard input")
  .option("--json", "print the issues as JSON, a line a document")
  .addOption(ndjsonOption())
  .addOption(longestRecordOption())
  .addOption(exitZeroOption())
  .addOption(languageOption())
  .addHelpText("after", "\nExamples:\n  $ khabar validate article.json\n  $ khabar extract --json news.txt | khabar validate --language fa\n  $ khabar extract --json one.txt two.txt | khabar validate")
  .action(validateCommand);

// Whoever reads our output may stop early (khabar extract … | head): that changes nothing of what was found. A full disk is a failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.exitCode = EXIT.documentFailed;
    if (stream !== process.stderr) console.error(`The output could not be written: ${error.message}`);
  });
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // --help and --version end this way too, with code 0.
  process.exitCode = error.exitCode === 0 ? EXIT.good : EXIT.wrongUse;
}
