// Words: what a person can type behind khabar, read from the program itself.
import type { Command, Option } from "commander";

/** An option as completion knows it. */
export interface OptionWords {
  readonly flags: readonly string[];
  readonly about: string;
  readonly takesValue: boolean;
  /** Its values, where it has a list of them. */
  readonly choices: readonly string[];
}

/** A command as completion knows it. */
export interface CommandWords {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionWords[];
  /** What stands in the place of files, where files do not. */
  readonly choices: readonly string[];
}

/** In a menu beside a word a few words fit, and no mark that a shell could read as its own. */
const shortened = (about: string): string => (about.split(/[:;,.()]/u, 1)[0] ?? "").replaceAll(/[^\p{L}\p{N} \-]/gu, "").trim();

function optionWords({ short, long, description, required, optional, argChoices = [] }: Option): OptionWords {
  return { flags: [long, short].filter((flag) => flag !== undefined), about: shortened(description), takesValue: required || optional, choices: argChoices };
}

function commandWords(command: Command, names: readonly string[]): CommandWords {
  const choices = command.name() === "help" ? names : command.registeredArguments.flatMap(({ argChoices = [] }) => argChoices);
  const help = command.createHelp();
  return { name: command.name(), about: shortened(help.subcommandDescription(command)), options: help.visibleOptions(command).map(optionWords), choices };
}

/** The commands of a program, and behind them the program itself with its own options. */
export function wordsOf(program: Command): { readonly commands: readonly CommandWords[]; readonly program: CommandWords } {
  const commands = program.createHelp().visibleCommands(program);
  const names = commands.map((command) => command.name());
  return { commands: commands.map((command) => commandWords(command, names)), program: { ...commandWords(program, names), choices: names } };
}
