// khabar complete: the script by which a shell completes the command.
import type { Command } from "commander";
import { SCRIPTS, type ShellName } from "./scripts.js";
import { wordsOf } from "./words.js";

/** Prints the script of a shell for the commands of a program. */
export function completeCommand(shell: ShellName, program: Command): void {
  console.log(SCRIPTS[shell](wordsOf(program)));
}
