// Run command: the installed command in a folder of its own, as its user calls it.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, inject } from "vitest";
import { MACHINE_NODE } from "./machine-node.js";

/** What a run left. */
interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with files, and the command called in it. */
export interface Workplace {
  readonly folder: string;
  readonly khabar: (arguments_: readonly string[], input?: string) => Run;
  /** A line for bash, in which `khabar` is the command. */
  readonly bash: (line: string, environment?: Readonly<Record<string, string>>) => Run;
  /** The same on a terminal, which shows what is printed and what is told together, and what is typed. */
  readonly terminal: (line: string, environment?: Readonly<Record<string, string>>, typed?: string) => Run;
  readonly read: (name: string) => string;
  /** The command at work, for tests that end it before it is done. */
  readonly start: (arguments_: readonly string[]) => ChildProcess;
}

/** Makes a folder with these files, which goes when the tests of the file are done. */
export function workplace(files: Readonly<Record<string, string | Uint8Array>>): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "khabar-command-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const script = () => join(inject("consumer"), "node_modules/khabar/dist/cli.js");
  const run = (command: string, arguments_: readonly string[], input: string, environment: Readonly<Record<string, string>> = {}): Run => {
    const { status, stdout, stderr } = spawnSync(command, arguments_, { cwd: folder, input, encoding: "utf8", maxBuffer: 1e9, env: { ...process.env, ...environment } });
    return { status, stdout, stderr };
  };
  const defined = (line: string): string => `khabar() { "${MACHINE_NODE}" "${script()}" "$@"; }\n${line}`;
  return {
    folder,
    khabar: (arguments_, input = "") => run(MACHINE_NODE, [script(), ...arguments_], input),
    bash: (line, environment) => run("bash", ["-c", defined(line)], "", environment),
    terminal: (line, environment, typed = "") => run("script", ["-qec", defined(line), "/dev/null"], typed, { SHELL: "/bin/bash", ...environment }),
    read: (name) => readFileSync(join(folder, name), "utf8"),
    start: (arguments_) => spawn(MACHINE_NODE, [script(), ...arguments_], { cwd: folder }),
  };
}
