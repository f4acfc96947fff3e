// Filters: the command as it misbehaves, each an executable file.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { POISON } from "./corpus.js";

/** Only filters misbehave: a plan is made by the command itself. */
const planBy = (khabar: string): string => `case $1 in batch) exec "${khabar}" "$@";; esac`;

function executable(folder: string, name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, ["#!/bin/sh", ...lines, ""].join("\n"), { mode: 0o755 });
  return path;
}

/** Fails three times in all, each time in the middle of its work; afterwards it is the command. */
export const flakyFilter = (folder: string, khabar: string): string =>
  executable(folder, "flaky-filter", [
    planBy(khabar),
    // mkdir succeeds once a name, whoever calls it.
    `for time in 1 2 3; do mkdir "${folder}/failure-$time" 2>/dev/null && { head -c 1000 | "${khabar}" "$@"; exit 70; }; done`,
    `exec "${khabar}" "$@"`,
  ]);

/** Dies of the poisoned record, as a process does that takes more memory than there is; for all others it is the command. */
export const poisonedFilter = (folder: string, khabar: string): string =>
  executable(folder, "poisoned-filter", [
    planBy(khabar),
    "input=$(mktemp)",
    'cat >"$input"',
    `if grep -q '${POISON}' "$input"; then rm "$input"; kill -9 $$; fi`,
    `"${khabar}" "$@" <"$input"`,
    'rm "$input"',
  ]);
