#!/usr/bin/env node
// khabar, the command.
import { CommanderError } from "commander";
import { EXIT } from "./exit.js";
import { khabarProgram } from "./program.js";

// Whoever reads our output may stop early (khabar extract … | head): that changes nothing of what was found. A full disk is a failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    process.exitCode = EXIT.documentFailed;
    if (stream !== process.stderr) console.error(`The output could not be written: ${error.message}`);
  });
}

try {
  await khabarProgram().parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // --help and --version end this way too, with code 0.
  process.exitCode = error.exitCode === 0 ? EXIT.good : EXIT.wrongUse;
}
