// Install runtimes: npm ci of what the package is tried with beside the tools, which is large, so it is done once and again only for a new lock file.
import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** A project of its own, so that whoever only works on the sources installs none of it. */
export const RUNTIMES = new URL("runtimes", import.meta.url).pathname;

/** npm writes it when all is installed, so an install that was broken off is done again. */
const INSTALLED = join(RUNTIMES, "node_modules/.package-lock.json");

const isInstalled = (): boolean => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(join(RUNTIMES, "package-lock.json")).mtimeMs;

/** What this machine cannot run is optional there, and is left out. */
export async function installRuntimes(): Promise<void> {
  if (isInstalled()) return;
  await promisify(execFile)("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: RUNTIMES });
}
