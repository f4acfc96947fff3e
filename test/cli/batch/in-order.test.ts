// In order: several at a time, and each in its turn.
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "../../../src/cli/batch/in-order.js";

async function* numbers(count: number, given: number[] = []): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    await Promise.resolve();
    given.push(number);
    yield number;
  }
}

test.each([1, 2, 3, 10, 100])("results come in the order of their items, %d at a time", async (most) => {
  let [running, peak] = [0, 0];
  const work = async (item: number): Promise<number> => {
    peak = Math.max(peak, (running += 1));
    await setTimeout((item * 7) % 5);
    running -= 1;
    return item * 2;
  };
  const results: (readonly [number, number])[] = [];
  for await (const result of inOrder(numbers(20), most, work)) results.push(result);
  expect(results).toEqual(Array.from({ length: 20 }, (_, item) => [item, item * 2]));
  expect(peak).toBe(Math.min(most, 20));
});

test("no more is read than there is room for", async () => {
  const given: number[] = [];
  for await (const [item] of inOrder(numbers(20, given), 3, (item) => Promise.resolve(item))) {
    expect(given.length - item).toBeLessThanOrEqual(3);
  }
});

test("a failure is thrown in its turn", async () => {
  const results: number[] = [];
  const all = async (): Promise<void> => {
    for await (const [item] of inOrder(numbers(5), 4, (number) => (number === 2 ? Promise.reject(new Error("two")) : Promise.resolve(number)))) results.push(item);
  };
  await expect(all()).rejects.toThrow("two");
  expect(results).toEqual([0, 1]);
});
