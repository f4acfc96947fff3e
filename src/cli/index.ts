#!/usr/bin/env node
// khabar, the command.
import { CommanderError } from "commander";
import { watchOutput } from "./broken-output.js";
import { EXIT } from "./exit.js";
import type { CommonOptions } from "./options.js";
import { khabarProgram } from "./program.js";

let language: CommonOptions["language"] = "en";
watchOutput(() => language);

try {
  await khabarProgram()
    .hook("preAction", (_, called) => { language = called.opts<Partial<CommonOptions>>().language ?? language; })
    .parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // --help and --version end this way too, with code 0.
  process.exitCode = error.exitCode === 0 ? EXIT.good : EXIT.wrongUse;
}
