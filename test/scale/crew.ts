// Crew: the workers of a queue, which may be killed at any moment and are replaced.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const ROOT = new URL("../..", import.meta.url).pathname;
/** The programs are TypeScript, which an older Node does not run. */
const NODE = join(ROOT, "node_modules/.bin/node");

export type Environment = Readonly<Record<string, string>>;

const program = (queue: string): string => join(ROOT, "docs/examples/scale", `${queue}.ts`);

/** Gives a command to the program of a queue. */
export function command(queue: string, environment: Environment, arguments_: readonly string[], input = ""): string {
  const { status, stdout, stderr } = spawnSync(NODE, [program(queue), ...arguments_], { env: { ...process.env, ...environment }, input, encoding: "utf8" });
  if (status !== 0) throw new Error(`${queue} ${arguments_.join(" ")} ended with ${String(status)}: ${stderr}`);
  return stdout;
}

/** Some workers of a queue. */
export class Crew {
  readonly #queue: string;
  readonly #environment: Environment;
  readonly #folder: string;
  readonly #workers: ChildProcess[];
  /** All that they have said. */
  said = "";

  constructor(queue: string, environment: Environment, folder: string, size = 2) {
    this.#queue = queue;
    this.#environment = environment;
    this.#folder = folder;
    this.#workers = Array.from({ length: size }, () => this.#start());
  }

  #start(): ChildProcess {
    const worker = spawn(NODE, [program(this.#queue), "work", "--out", this.#folder], { env: { ...process.env, ...this.#environment } });
    for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding("utf8").on("data", (text: string) => { this.said += text; });
    return worker;
  }

  /** Kills a worker, which learns nothing of it, and starts another. */
  kill(index: number): void {
    this.#workers[index]?.kill("SIGKILL");
    this.#workers[index] = this.#start();
  }

  /** Kills all. */
  abandon(): void {
    for (const worker of this.#workers) worker.kill("SIGKILL");
  }

  /** Asks all to end, and waits until they have. */
  async dismiss(): Promise<void> {
    await Promise.all(
      this.#workers.map(async (worker) => {
        const ended = once(worker, "close");
        worker.kill("SIGTERM");
        await ended;
      }),
    );
  }
}
