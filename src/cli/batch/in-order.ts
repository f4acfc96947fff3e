// In order: work that runs several at a time, with its results in the order in which it was given.

/** Starts the work of up to `most` items at once, and gives each result in its turn. Reads on only where there is room. */
export async function* inOrder<Item, Result>(items: AsyncIterable<Item>, most: number, work: (item: Item) => Promise<Result>): AsyncGenerator<readonly [Item, Result]> {
  const running: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  async function* next(least: number): AsyncGenerator<readonly [Item, Result]> {
    while (running.length > least) {
      const first = running.shift();
      if (first !== undefined) yield [first.item, await first.result];
    }
  }
  for await (const item of items) {
    const result = work(item);
    // It is awaited in its turn; until then its failure is nobody's.
    result.catch(() => undefined);
    running.push({ item, result });
    yield* next(most - 1);
  }
  yield* next(0);
}
