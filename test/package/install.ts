// Install: packs the package and installs the tarball into an empty project, once for all tests of this folder, and the runtimes meanwhile.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { installRuntimes } from "./install-runtimes.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the packed tarball. */
    readonly tarball: string;
    /** The paths of the files in the tarball, without their common first folder. */
    readonly packedFiles: readonly string[];
    /** The folder of a project that has installed the tarball and nothing else. */
    readonly consumer: string;
  }
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

export default async function install({ config, provide }: TestProject): Promise<() => void> {
  const runtimes = installRuntimes();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "khabar-package-")));
  const consumer = join(folder, "consumer");
  mkdirSync(consumer);

  const output = execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], { cwd: config.root, encoding: "utf8" });
  // npm 11 answers with a list, npm 12 with an object by package name.
  const [packed] = Object.values(JSON.parse(output) as Readonly<Record<string, Packed>>);
  if (packed === undefined) throw new Error(`npm pack names no tarball: ${output}`);
  const tarball = join(folder, packed.filename);

  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--prefix", consumer, tarball], { cwd: consumer, stdio: "pipe" });

  await runtimes;
  provide("tarball", tarball);
  provide("packedFiles", packed.files.map(({ path }) => path));
  provide("consumer", consumer);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
