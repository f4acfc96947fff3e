// Random: numbers without chance, so that every machine measures the same.
import { seeded } from "../../src/zwnj/lexicon/random.ts";

/** The same things in another order, the same for the same seed (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const random = seeded(seed);
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
