// The workflows of GitHub: what they may do, and whose code they run.
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = new URL("../../.github/workflows/", import.meta.url);

describe.each(readdirSync(FOLDER))("%s", (file) => {
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  // Whoever breaks the shape of a workflow sees a test below fail.
  const { permissions, jobs } = load(text) as Workflow;
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
