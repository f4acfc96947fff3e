// Random: the same numbers on every machine.

/** Numbers from 0 to below 1. */
export type Random = () => number;

/** A linear congruential generator (Numerical Recipes). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Fisher and Yates's shuffle, in place. */
export function shuffle(items: unknown[], random: Random): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other], items[last]];
  }
}
