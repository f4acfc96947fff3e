// Path: a place in a document, and the edits that may be made there.

/** Keys and indexes (from 0) from the document down to a place. */
export type Path = readonly (string | number)[];

/** One change to a document, its places as paths. */
export type Edit =
  | { readonly op: "add" | "replace"; readonly path: Path; readonly value: unknown }
  | { readonly op: "remove"; readonly path: Path }
  | { readonly op: "move"; readonly from: Path; readonly path: Path };

/** One operation of JSON Patch (RFC 6902), its places as JSON Pointers (RFC 6901). */
export type PatchOperation =
  | { readonly op: "add" | "replace"; readonly path: string; readonly value: unknown }
  | { readonly op: "remove"; readonly path: string }
  | { readonly op: "move"; readonly from: string; readonly path: string };

/** What stands at a path; undefined where the document does not reach so far. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined), document);
}

/** A path as a JSON Pointer (RFC 6901): "" is the document. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Writes an edit as JSON Patch does. */
export function patchOperation(edit: Edit): PatchOperation {
  const path = pointerOf(edit.path);
  switch (edit.op) {
    case "remove":
      return { op: edit.op, path };
    case "move":
      return { op: edit.op, from: pointerOf(edit.from), path };
    default:
      return { op: edit.op, path, value: edit.value };
  }
}
