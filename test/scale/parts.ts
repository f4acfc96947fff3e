// Parts: the files that a run has written, and how often each was put into its place.
import { readdirSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";

const PART_NAME = /^part-.+\.ndjson$/u;

/** The names of the parts that a folder holds, in order. */
export const partNames = (folder: string): string[] => readdirSync(folder).filter((name) => PART_NAME.test(name)).sort();

/** The parts that a folder holds, by name and in order. */
export const partsOf = (folder: string): ReadonlyMap<string, string> => new Map(partNames(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));

/** The lines of all parts, one behind the other. */
export const joined = (parts: ReadonlyMap<string, string>): string => [...parts.values()].join("");

/** Counts how often each part is put into its place, until it is stopped. */
export function watchParts(folder: string): { readonly counts: ReadonlyMap<string, number>; readonly stop: () => void } {
  const counts = new Map<string, number>();
  const watcher = watch(folder, (event, name) => {
    if (event === "rename" && name !== null && PART_NAME.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return { counts, stop: () => { watcher.close(); } };
}
