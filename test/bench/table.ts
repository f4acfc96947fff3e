// Table: rows of a report in columns.

/** Lays cells out: names, in the first columns, to the left; figures, in those behind, to the right. Every row has as many cells as the head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], names = 1): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column < names ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ");
  return [head, ...rows].map((row) => line(row).trimEnd()).join("\n");
}

/** How many times as fast as the other one is, as a report says it: "2.50 × as fast". */
export const ratio = (one: number, other: number): string => `${(one / other).toFixed(2)} × as fast`;
