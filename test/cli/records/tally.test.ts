// Tally: parts that add up to the whole.
import { expect, test } from "vitest";
import { count, emptyTally, sum, type Tally } from "../../../src/cli/records/tally.js";

const tally = (counts: Partial<Tally>): Tally => ({ ...emptyTally(), ...counts });

test("nothing adds up to nothing", () => {
  expect(sum([])).toEqual(emptyTally());
});

test("counts are added by name", () => {
  expect(sum([
    tally({ records: 3, good: 2, bad: 1, blank: 4, damage: { deleted: 2 }, faults: { "not-json": 1 } }),
    tally({ records: 2, good: 2, damage: { intact: 1, deleted: 1 }, rules: { plural: 7 } }),
  ])).toEqual(tally({ records: 5, good: 4, bad: 1, blank: 4, damage: { deleted: 3, intact: 1 }, rules: { plural: 7 }, faults: { "not-json": 1 } }));
});

test("the same counts are the same text, in whatever order they were met", () => {
  const [one, other] = [emptyTally(), emptyTally()];
  for (const name of ["b", "a", "c"]) count(one.rules, name);
  for (const name of ["c", "b", "a"]) count(other.rules, name);
  expect(JSON.stringify(sum([one]))).toBe(JSON.stringify(sum([other])));
});

test("a name is counted as often as it is met", () => {
  const { rules } = emptyTally();
  count(rules, "a");
  count(rules, "a", 3);
  expect(rules).toEqual({ a: 4 });
});
