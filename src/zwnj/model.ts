// Model: the weights that were learned from correctly typed sentences.

/** What one step of a weight's character stands for, by table: a finer one where weights are small. */
export const WEIGHT_STEP = { spelling: 1 / 16, context: 1 / 32, joining: 1 / 8 } as const;

/** The character of a weight of zero; lighter ones stand before it, heavier ones behind it. */
export const ZERO_WEIGHT = "O".charCodeAt(0);

/** The weights of a table, one printable ASCII character each, in steps. */
export function unpackWeights(packed: string): Int8Array {
  const weights = new Int8Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) weights[at] = packed.charCodeAt(at) - ZERO_WEIGHT;
  return weights;
}
