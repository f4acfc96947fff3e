// Tasks: what may be done with records, each loaded where it is used: to validate needs no lexicon.
import type { Task } from "./task.js";

const TASKS = {
  extract: async () => (await import("./tasks/extract.js")).extract,
  validate: async () => (await import("./tasks/validate.js")).validate,
  normalize: async () => (await import("./tasks/normalize.js")).normalize,
} as const satisfies Readonly<Record<string, () => Promise<Task>>>;

/** The name of a task. */
export type TaskName = keyof typeof TASKS;

export const TASK_NAMES = Object.keys(TASKS) as readonly TaskName[]; // the keys that are written above

/** Loads a task. */
export function loadTask(name: TaskName): Promise<Task> {
  return TASKS[name]();
}
