// Ids: names by which one thing of an article points to another, each given once.
import { nameOf } from "./values.js";

/** Gives each thing the id that it brings, and the next free one where it brings none, or one that another has. */
export class Ids {
  readonly #prefix: string;
  readonly #taken = new Set<string>();
  #count = 0;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  of(given: unknown): string {
    let id = nameOf(given);
    while (id === undefined || this.#taken.has(id)) {
      this.#count += 1;
      id = `${this.#prefix}${this.#count}`;
    }
    this.#taken.add(id);
    return id;
  }
}
