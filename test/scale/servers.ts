// Servers: Redis and NATS on free ports of this machine, and the command as an executable file, once for all tests of this folder.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TestProject } from "vitest/node";
import { MACHINE_NODE } from "../package/machine-node.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of each server; null where it is not installed. */
    readonly redis: string | null;
    readonly nats: string | null;
    readonly hasParallel: boolean;
    /** The path of the command, an executable file. */
    readonly khabar: string;
  }
}

const HOST = "127.0.0.1";
/** Debian puts servers where only root looks for programs. */
const FOLDERS = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"];

const installed = (program: string): string | undefined => FOLDERS.map((folder) => join(folder, program)).find((path) => existsSync(path));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Whether somebody listens on a port. */
async function answers(port: number): Promise<boolean> {
  const socket = connect(port, HOST);
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

interface ServerProgram {
  readonly name: string;
  readonly scheme: string;
  /** All that a server keeps lies in the folder. */
  readonly options: (port: number, folder: string) => readonly string[];
}

const REDIS: ServerProgram = {
  name: "redis-server", scheme: "redis",
  options: (port, folder) => ["--bind", HOST, "--port", String(port), "--dir", folder, "--save", "", "--appendonly", "no"],
};
const NATS: ServerProgram = {
  name: "nats-server", scheme: "nats",
  options: (port, folder) => ["--addr", HOST, "--port", String(port), "--jetstream", "--store_dir", folder],
};

interface RunningServer {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts a server, and waits until it answers. */
async function start({ name, scheme, options }: ServerProgram, folder: string): Promise<RunningServer | undefined> {
  const program = installed(name);
  if (program === undefined) {
    console.warn(`There is no ${name}: its tests are skipped.`);
    return undefined;
  }
  const store = join(folder, name);
  mkdirSync(store);
  const port = await freePort();
  const server = spawn(program, options(port, store), { stdio: "ignore" });
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error(`${name} ended with exit code ${server.exitCode}.`);
    await sleep(20);
  }
  return { url: `${scheme}://${HOST}:${port}`, process: server };
}

async function stop({ process: server }: RunningServer): Promise<void> {
  const ended = once(server, "exit");
  if (server.kill()) await ended;
}

export default async function startServers({ config, provide }: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "khabar-scale-"));
  const redis = await start(REDIS, folder);
  const nats = await start(NATS, folder);
  provide("redis", redis?.url ?? null);
  provide("nats", nats?.url ?? null);

  const hasParallel = installed("parallel") !== undefined;
  if (!hasParallel) console.warn("There is no GNU parallel: its tests are skipped.");
  provide("hasParallel", hasParallel);

  const khabar = join(folder, "khabar");
  writeFileSync(khabar, `#!/bin/sh\nexec "${MACHINE_NODE}" "${join(config.root, "dist/cli.js")}" "$@"\n`, { mode: 0o755 });
  provide("khabar", khabar);

  return async () => {
    for (const server of [redis, nats]) if (server !== undefined) await stop(server);
    rmSync(folder, { recursive: true, force: true });
  };
}
