// Tally: what a run met, counted, so that the parts of a run add up to the whole.

/** How often each name was met. */
export type Counts = Record<string, number>;

/** The counts of a stretch of records. */
export interface Tally {
  /** Blank lines are none. */
  records: number;
  good: number;
  bad: number;
  blank: number;
  /** What became of half-spaces, by document (`intact`, `deleted`, `spaced`, `mixed`). */
  readonly damage: Counts;
  /** The rules that decided quotes or put half-spaces in, by use. */
  readonly rules: Counts;
  /** The codes of diagnostics and of issues, by use. */
  readonly issues: Counts;
  /** The codes of bad records. */
  readonly faults: Counts;
}

const KINDS = ["damage", "rules", "issues", "faults"] as const;

/** A tally that has met nothing yet. */
export function emptyTally(): Tally {
  return { records: 0, good: 0, bad: 0, blank: 0, damage: {}, rules: {}, issues: {}, faults: {} };
}

/** Counts a name once, or as often as it was met. */
export function count(counts: Counts, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}

/** Names in the order of letters, so that the same counts are the same text. */
function inOrder(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The tally of several stretches together. */
export function sum(tallies: readonly Tally[]): Tally {
  const total = emptyTally();
  for (const tally of tallies) {
    total.records += tally.records;
    total.good += tally.good;
    total.bad += tally.bad;
    total.blank += tally.blank;
    for (const kind of KINDS) for (const [name, times] of Object.entries(tally[kind])) count(total[kind], name, times);
  }
  return { ...total, ...Object.fromEntries(KINDS.map((kind) => [kind, inOrder(total[kind])])) };
}
