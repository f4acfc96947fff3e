// Live blog: its entries lie in the body, and no two share a block.
import type { Article } from "../types.js";
import type { Report } from "./report.js";

/** Every entry holds blocks of the body that no other entry holds. */
export function checkLiveBlog({ liveBlog, body }: Article, report: Report): void {
  const entries = (liveBlog?.entries ?? []).map(({ id, blocks }, index) => ({ id, ...blocks, path: ["liveBlog", "entries", index, "blocks"] }));
  for (const { start, end, path } of entries) {
    const last = body.length;
    if (end > last) report(path, "entry-outside-body", { end, length: last }, () => (start < last ? [{ op: "replace", path: [...path, "end"], value: last }] : undefined));
    if (start >= end) report(path, "entry-empty", { start, end });
  }
  // In the order of the body, whatever the order of the page, an entry can only overlap with the one before that reaches farthest.
  const inOrder = entries.filter((entry) => entry.start < entry.end).sort((a, b) => a.start - b.start);
  let farthest = { id: "", end: 0 };
  inOrder.forEach(({ id, start, end, path }, index) => {
    const from = farthest.end;
    // It may begin behind the other one, unless it meets a third there.
    const isFree = from < end && from < (inOrder[index + 1]?.start ?? Infinity);
    if (start < from) report(path, "entries-overlap", { id: farthest.id, from }, () => (isFree ? [{ op: "replace", path: [...path, "start"], value: from }] : undefined));
    if (end > from) farthest = { id, end };
  });
}
