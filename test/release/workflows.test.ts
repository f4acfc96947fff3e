// The workflows of GitHub: what they may do, and whose code they run.
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = new URL("../../.github/workflows/", import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), "utf8");
// Whoever breaks the shape of a workflow sees a test below fail.
const read = (text: string): Workflow => load(text) as Workflow;

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const text = textOf(file);
  const { permissions, jobs } = read(text);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test("reads the repository, and may do no more but where a job says so", () => {
    expect(permissions).toEqual({ contents: "read" });
  });

  test("a job that may write runs nothing of ours and of our dependencies", () => {
    const commands = Object.values(jobs).flatMap((job) => (job.permissions === undefined ? [] : job.steps.flatMap(({ run }) => run ?? [])));
    expect(commands.filter((command) => !command.startsWith("npm publish ./"))).toEqual([]);
  });

  test("every action is one commit, with its version beside it", () => {
    const actions = [...text.matchAll(/uses: (?<action>.+)/gu)].map(([, action]) => action);
    expect(actions).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    expect(actions.filter((action) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(action ?? ""))).toEqual([]);
  });

  test("no secret, and no text of others in a command", () => {
    expect(text).not.toContain("secrets.");
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
  });
});

describe("a release", () => {
  const steps = read(textOf("release.yml")).jobs["pack"]?.steps ?? [];
  const commands = steps.map(({ run }) => run ?? "");
  const checks = commands.indexOf(".ci/run");

  test("has whatever the checks install where they can, before they run: they skip the tests of what is missing", () => {
    const script = readFileSync(new URL("../../.ci/run", import.meta.url), "utf8");
    const wanted = [...script.matchAll(/apt-get install --yes --no-install-recommends (?<names>[^)]+)\)/gu)].flatMap(([, names]) => names?.split(" ") ?? []);
    const installed = commands.slice(0, checks).find((command) => command.includes("apt-get install"))?.split(" ") ?? [];
    expect(wanted).toEqual(expect.arrayContaining(["chromium", "redis-server", "nats-server", "parallel", "python3-jsonschema"]));
    expect(wanted.filter((name) => !installed.includes(name))).toEqual([]);
  });

  test("is of a commit that is on main, of which the whole history is there to ask", () => {
    expect(commands.slice(0, checks)).toContainEqual(expect.stringContaining("merge-base --is-ancestor HEAD origin/main"));
    expect(steps.find(({ uses }) => uses?.startsWith("actions/checkout@"))?.with?.["fetch-depth"]).toBe(0);
  });
});

test("of a pull request only the newest commit is checked, of main every one", () => {
  expect(read(textOf("ci.yml")).concurrency).toEqual({ "group": "ci-${{ github.event.pull_request.number || github.run_id }}", "cancel-in-progress": true });
});
