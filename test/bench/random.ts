// Random: numbers without chance, so that every machine measures the same.

/** A linear congruential generator (the constants of Numerical Recipes): numbers from 0 up to 1, the same for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The same things in another order, the same for the same seed (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const rest = [...things];
  const result: T[] = [];
  while (rest.length > 0) {
    const at = Math.floor(random() * rest.length);
    const [taken, last] = [rest[at], rest.pop()];
    if (taken === undefined || last === undefined) break;
    result.push(taken);
    if (at < rest.length) rest[at] = last;
  }
  return result;
}
