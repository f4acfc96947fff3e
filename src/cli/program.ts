// Program: the commands of khabar, with their arguments and options. What a command runs is loaded when it is called.
import { styleText } from "node:util";
import { Argument, Command, Option } from "commander";
import { version } from "../../package.json";
import type { BatchCommandOptions } from "./batch/command.js";
import { DEFAULT_LONGEST_RECORD, DEFAULT_SHARD_SIZE, typedSize } from "./byte-size.js";
import { SHELL_NAMES, type ShellName } from "./complete/scripts.js";
import type { ConvertCommandOptions } from "./convert/command.js";
import { READER_NAMES } from "./convert/readers.js";
import { misfit, WRITER_NAMES } from "./convert/writers.js";
import type { DatesCommandOptions } from "./dates.js";
import { exampleText } from "./examples.js";
import type { ExtractCommandOptions } from "./extract.js";
import type { FilterOptions } from "./filter-command.js";
import { STANDARD_INPUT } from "./input.js";
import type { NormalizeCommandOptions } from "./normalize.js";
import { address, byteSize, filled, instant, languageOption, namesOf, noColorOption, normalizing, positive, recordSize, RULE_NAMES, timeZone } from "./options.js";
import { TASK_NAMES, type TaskName } from "./records/tasks.js";
import { harmlessLines } from "./terminal.js";
import { terminalNote } from "./terminal-note.js";
import type { ValidateCommandOptions } from "./validate.js";

const longestRecordOption = (): Option => new Option("--longest-record <size>", "pass over records that are longer, such as 500kb or 32mb").argParser(recordSize).default(DEFAULT_LONGEST_RECORD, typedSize(DEFAULT_LONGEST_RECORD));

/** The options of a command that is also a filter of records. */
function withRecords(command: Command): Command {
  return command
    .optionsGroup("Records:")
    .addOption(new Option("--ndjson", "work through records, one a line, and print a line for each").conflicts("json"))
    .addOption(longestRecordOption())
    .option("--exit-zero", "exit with 0 though records were bad");
}

/** Records go through the filter, and documents through the command's own work. */
interface OrRecords extends FilterOptions {
  readonly ndjson?: true;
}

async function filterRecords(task: TaskName, files: readonly string[], options: FilterOptions): Promise<void> {
  await (await import("./filter-command.js")).filterCommand(task, files, options);
}

/** A command with its help, and examples below. */
function withHelp(command: Command): Command {
  return command
    .helpOption("-h, --help", "show how the command is used")
    .showHelpAfterError(`(khabar ${command.name()} --help tells how)`)
    .addHelpText("after", () => exampleText(command.name()));
}

/** A command with what all have that speak to people: the last group of options, help among them. */
function finished(command: Command): void {
  withHelp(command.optionsGroup("General options:").addOption(languageOption()).addOption(noColorOption()));
}

function addExtract(program: Command): void {
  const command = program
    .command("extract")
    .summary("read articles from texts and pages")
    .description("Read a news article, text or HTML: headline, quotes with their speakers, sources, dates, tags.")
    .argument("[files...]", "UTF-8 texts or HTML pages, an article each; - or nothing is standard input")
    .optionsGroup("What is known of the article:")
    .option("--reference <instant>", "when the page was published (ISO 8601), for dates without a year", instant)
    .option("--url <address>", "the address of the page", address)
    .option("--publisher <name>", "the outlet, where the text does not name it", filled)
    .option("--headline <text>", "the headline, where it is kept apart from the text", filled)
    .optionsGroup("Output:")
    .option("--json", "print JSON: the article of one file, or a line for each of several; what fails is told on standard error")
    .action(async (files: string[], options: ExtractCommandOptions & OrRecords) => {
      if (options.ndjson === true) await filterRecords("extract", files, options);
      else await (await import("./extract.js")).extractCommand(files, options);
    });
  finished(withRecords(command));
}

function addValidate(program: Command): void {
  const command = program
    .command("validate")
    .summary("check articles against the model")
    .description("Check articles against the model and its rules across fields.")
    .argument("[files...]", "JSON files, an article each, or NDJSON, an article a line; - or nothing is standard input")
    .optionsGroup("Output:")
    .option("--json", "print the issues as JSON, a line a document")
    .action(async (files: string[], options: ValidateCommandOptions & OrRecords) => {
      if (options.ndjson === true) await filterRecords("validate", files, options);
      else await (await import("./validate.js")).validateCommand(files, options);
    });
  finished(withRecords(command));
}

/** The options that are of some formats alone. */
function withFormatOptions(command: Command): Command {
  return command
    .optionsGroup("Feeds and sitemaps:")
    .option("--title <text>", "the title of the feed", filled)
    .option("--url <address>", "the page whose news the feed carries", address)
    .option("--feed-url <address>", "where the feed itself is", address)
    .option("--description <text>", "what the feed is about", filled)
    .option("--publisher <name>", "the outlet, as Google News knows it where a sitemap is written", filled)
    .option("--leads", "let the feed carry leads in place of whole texts")
    .option("--now <instant>", "when it is (ISO 8601), for what is under embargo, expired or too old: the clock's time where nothing is said", instant)
    .optionsGroup("HTML:")
    .option("--page", "write a whole page in place of an <article>");
}

/** The flags of a command by the names under which its options are kept. */
const flagsOf = ({ options }: Command): ReadonlyMap<string, string> => new Map(options.map((option) => [option.attributeName(), option.long ?? option.flags]));

function addConvert(program: Command): void {
  const command = program
    .command("convert")
    .summary("write articles in other formats, and read them")
    .description("Write articles in other formats, and read them from some. Feeds and sitemaps take all articles into one document.")
    .argument("[files...]", "articles in JSON, NDJSON or the format of --from; - or nothing is standard input")
    .addOption(new Option("--to <format>", "the format that is written").choices(WRITER_NAMES).makeOptionMandatory())
    .addOption(new Option("--from <format>", "the format that is read").choices(READER_NAMES).default("article"))
    .optionsGroup("Input:")
    .option("--reference <instant>", "when the document was published or fetched (ISO 8601), for dates without a year", instant)
    .option("--time-zone <name>", "the zone of times without an offset: Asia/Tehran where nothing is said", timeZone)
    .option("--base <address>", "where a feed was fetched: its relative addresses begin from there", address);
  withFormatOptions(command)
    .optionsGroup("Output:")
    .option("--show-losses", "tell on standard error each value that the format does not keep")
    .action(async (files: string[], options: ConvertCommandOptions, called: Command) => {
      const mistake = misfit(options.to, options, flagsOf(called));
      if (mistake !== undefined) called.error(`error: ${mistake}`);
      await (await import("./convert/command.js")).convertCommand(files, options);
    });
  finished(command);
}

function addBatch(program: Command): void {
  const command = program
    .command("batch")
    .summary("work through records by the million")
    .description("Work through files of NDJSON and folders by several threads, into shards, so that it can go on after it was killed.")
    .argument("<inputs...>", "files of NDJSON (.gz and .zst too), texts, pages, and folders of them; - is standard input")
    .optionsGroup("What is done:")
    .addOption(new Option("--task <task>", "what is done with each record").choices(TASK_NAMES).default("extract"))
    .option("--jobs <number>", "how many threads; as many as there are cores where nothing is said", positive)
    .option("--resume", "go on with the run that lies there")
    .option("--plan", "print the shards, a line each, and do nothing else")
    .optionsGroup("Records:")
    .addOption(longestRecordOption())
    .optionsGroup("Output:")
    .option("--out <folder>", "where what became of the records is written")
    .addOption(new Option("--shard-size <size>", "how much input becomes one file of output").argParser(byteSize).default(DEFAULT_SHARD_SIZE, typedSize(DEFAULT_SHARD_SIZE)))
    .option("--json", "print the summary as JSON")
    .action(async (inputs: string[], options: BatchCommandOptions) => {
      await (await import("./batch/command.js")).batchCommand(inputs, options);
    });
  finished(command);
}

/** Words on the command line stand in the place of files. */
const textOption = (): Option => new Option("--text <words>", "these words in place of files");

/** Refuses words and files together, of which one would be passed over. */
function refuseBoth(command: Command, files: readonly string[], text: string | undefined): void {
  if (text !== undefined && files.length > 0) command.error("error: --text and files were both given: leave one of them out.");
}

function addNormalize(program: Command): void {
  const names = namesOf(RULE_NAMES);
  const command = program
    .command("normalize")
    .summary("write texts in one spelling, with their half-spaces")
    .description("Write texts and pages in one spelling, and put back the half-spaces that they lost: where they were deleted, where they became spaces, or both, as each document shows by itself.")
    .argument("[files...]", "UTF-8 texts or HTML pages; - or nothing is standard input")
    .optionsGroup("Input:")
    .addOption(textOption())
    .optionsGroup("What is done:")
    .option("--keep <rules>", `rules that are not applied, parted by commas: ${RULE_NAMES.join(", ")}`, names)
    .option("--also <rules>", "rules that are applied besides: diacritics, tehMarbuta", names)
    .option("--no-half-spaces", "put no half-space back")
    .optionsGroup("Output:")
    .addOption(new Option("--write", "rewrite the files, each at once or not at all").conflicts(["text", "check", "json", "ndjson"]))
    .addOption(new Option("--check", "list the files that would change, and end with code 1 where there are any").conflicts(["json", "ndjson"]))
    .addOption(new Option("--json", "print a line of JSON a document: its text, what its half-spaces had suffered and how often each rule put one back").conflicts("ndjson"))
    .action(async (files: string[], options: NormalizeCommandOptions & OrRecords, called: Command) => {
      refuseBoth(called, files, options.text);
      if (options.write === true && (files.length === 0 || files.includes(STANDARD_INPUT))) called.error("error: --write rewrites files, and standard input is none: name the files.");
      if (options.ndjson === true) await filterRecords("normalize", files, { ...options, normalizing: normalizing(options) });
      else await (await import("./normalize.js")).normalizeCommand(files, options);
    });
  finished(withRecords(command));
}

function addDates(program: Command): void {
  const command = program
    .command("dates")
    .summary("find the dates that texts print")
    .description("Find every date of a text, Jalali, Gregorian or lunar, and what looks like one and cannot be known.")
    .argument("[files...]", "UTF-8 texts; - or nothing is standard input")
    .optionsGroup("Input:")
    .addOption(textOption())
    .option("--reference <instant>", "when the text was published (ISO 8601), for dates without a year and words like دیروز", instant)
    .option("--time-zone <name>", "the zone of printed times: Asia/Tehran where nothing is said", timeZone)
    .optionsGroup("Output:")
    .option("--json", "print a line of JSON a date, with file, line, column and offsets")
    .action(async (files: string[], options: DatesCommandOptions, called: Command) => {
      refuseBoth(called, files, options.text);
      await (await import("./dates.js")).datesCommand(files, options);
    });
  finished(command);
}

/** It speaks to the shell, so that it has neither a language nor colour. */
function addComplete(program: Command): void {
  const command = program
    .command("complete")
    .summary("print the completion script of a shell")
    .description("Print the script by which a shell completes commands, options, their values and files.")
    .addArgument(new Argument("<shell>", "the shell").choices(SHELL_NAMES))
    .action(async (shell: ShellName) => { (await import("./complete/command.js")).completeCommand(shell, program); });
  withHelp(command);
}

/** Tells a person, once and before anything else, where Persian is not going to be seen as it is. */
function noteTerminal(): void {
  const note = process.stdout.isTTY && process.stderr.isTTY ? terminalNote(process.env, process.platform) : undefined;
  if (note !== undefined) console.error(note);
}

/** The program, ready to parse. It throws a CommanderError where commander would end the process. */
export function khabarProgram(): Command {
  const program = new Command("khabar")
    .description("The typed model of a Persian news article, and the way from scraped text to it.")
    .version(version, "-v, --version", "show the version")
    .helpOption("-h, --help", "show this help; khabar help COMMAND shows that of a command")
    .exitOverride()
    // commander takes the colour out where there is no terminal, or NO_COLOR is set.
    .configureHelp({ styleTitle: (title) => styleText("bold", title, { validateStream: false }) })
    // An argument comes from a script as often as from a person: what it holds is shown, not obeyed.
    .configureOutput({ outputError: (text, write) => { write(harmlessLines(text)); } })
    .showHelpAfterError("(khabar --help tells how)")
    .hook("preAction", noteTerminal);
  program.addHelpText("after", () => exampleText(program.name()));
  addExtract(program);
  addValidate(program);
  addNormalize(program);
  addDates(program);
  addConvert(program);
  addBatch(program);
  addComplete(program);
  return program;
}
