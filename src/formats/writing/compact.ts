// Compact: an object without the keys that have nothing to say.

/** An object while it is written, when any key may still turn out to have no value. */
export type Draft<Shape> = { readonly [Key in keyof Shape]: Shape[Key] | undefined };

const isEmpty = (value: unknown): boolean => value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** Leaves out every key whose value is undefined, an empty text or an empty list. */
export function compact<Shape extends object>(draft: Draft<Shape>): Shape {
  const shape: Partial<Shape> = {};
  for (const key in draft) if (!isEmpty(draft[key])) shape[key] = draft[key];
  // The model leaves no required key empty, so only optional ones go.
  return shape as Shape;
}
