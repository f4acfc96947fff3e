// Fingerprint: the SHA-256 of what was read so far, so that a run that goes on can tell whether it reads the same.
import { createHash } from "node:crypto";

/** How far an input had been read, and the hash of that much. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** Hashes a stream as it passes, and compares it with the fingerprints of an earlier reading. */
export class Fingerprinter {
  readonly #hash = createHash("sha256");
  readonly #earlier: readonly Fingerprint[];
  #next = 0;
  #bytes = 0;
  #differs = false;

  /** Takes the fingerprints of an earlier reading, from the first to the last. */
  constructor(earlier: readonly Fingerprint[] = []) {
    this.#earlier = earlier;
  }

  /** Whether what was read so far differs from what was read earlier. */
  get differs(): boolean {
    return this.#differs;
  }

  /** Whether less was read than earlier. */
  get isShorter(): boolean {
    return this.#next < this.#earlier.length;
  }

  /** How much has been read so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What has been read so far. */
  get now(): Fingerprint {
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest("hex") };
  }

  /** Takes what comes next in the stream. */
  add(chunk: Buffer): void {
    let rest = chunk;
    for (let earlier = this.#earlier[this.#next]; earlier !== undefined && this.#bytes + rest.length >= earlier.bytes; earlier = this.#earlier[this.#next]) {
      const length = earlier.bytes - this.#bytes;
      this.#hash.update(rest.subarray(0, length));
      this.#bytes += length;
      rest = rest.subarray(length);
      if (this.now.sha256 !== earlier.sha256) this.#differs = true;
      this.#next += 1;
    }
    this.#hash.update(rest);
    this.#bytes += rest.length;
  }
}
