// Machine Node: the Node that a user has, not the one that the tools brought.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** npm puts the folders of installed tools first in PATH, and there a Node of the tools may lie. */
function machineNode(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  const found = folders.map((folder) => join(folder, "node")).find((path) => existsSync(path));
  if (found === undefined) throw new Error("No Node in PATH but that of the tools.");
  return found;
}

export const MACHINE_NODE = machineNode();
