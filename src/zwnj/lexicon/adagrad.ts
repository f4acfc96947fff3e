// AdaGrad (Duchi, Hazan & Singer 2011): gradient ascent whose steps get smaller, for each weight, the more it has moved.

/** What a model's learning depends on besides its rate. */
interface Options {
  /** In bits, of the table of weights. */
  readonly bits: number;
  /** Added to the squares of a weight's gradients, so that its first steps are no leaps. */
  readonly smoothing: number;
  /** Pulls every weight that moves towards zero, so that few are not. */
  readonly sparsity?: number;
}

/** A table of weights that learn. */
export class AdaGrad {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #smoothing: number;
  readonly #sparsity: number;

  constructor({ bits, smoothing, sparsity = 0 }: Options) {
    this.weights = new Float64Array(1 << bits);
    this.#squares = new Float64Array(1 << bits);
    this.#smoothing = smoothing;
    this.#sparsity = sparsity;
  }

  /** The sum of the weights at some places. */
  sum(places: Iterable<number>): number {
    let total = 0;
    for (const place of places) total += this.weights[place] ?? 0;
    return total;
  }

  /** Moves one weight along its gradient. */
  move(place: number, gradient: number, rate: number): void {
    const squares = (this.#squares[place] = (this.#squares[place] ?? 0) + gradient * gradient);
    const step = rate / Math.sqrt(squares + this.#smoothing);
    const moved = (this.weights[place] ?? 0) + step * gradient;
    this.weights[place] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * this.#sparsity);
  }
}
