// Places: where the blocks of an edited body are now, by how they begin.

/** Finds blocks by how they begin: at the place they had, or at the one place they have moved to. Linear in the body. */
export class Places {
  readonly #beginnings: readonly string[];
  /** Undefined until one has moved; null where several begin alike. */
  #moved: Map<string, number | null> | undefined;

  constructor(beginnings: readonly string[]) {
    this.#beginnings = beginnings;
  }

  #movedPlaces(): ReadonlyMap<string, number | null> {
    if (this.#moved === undefined) {
      this.#moved = new Map();
      for (const [index, beginning] of this.#beginnings.entries()) this.#moved.set(beginning, this.#moved.has(beginning) ? null : index);
    }
    return this.#moved;
  }

  /** The index of a block, from 0; undefined where no block begins like it, or several do and none at its old place. */
  find(index: unknown, beginning: unknown): number | undefined {
    if (typeof index !== "number" || typeof beginning !== "string") return undefined;
    return this.#beginnings[index] === beginning ? index : (this.#movedPlaces().get(beginning) ?? undefined);
  }
}
