// Values: what a document of another format holds, as the model wants it, or undefined.
import { LANGUAGE_TAG, NAME, NOT_BLANK } from "../../schema/patterns.js";

/** An object of JSON. */
export type Thing = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON, and no list. */
export const isThing = (value: unknown): value is Thing => typeof value === "object" && value !== null && !Array.isArray(value);

/** The items of a list; one value for a list of one; none for nothing. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** A list, or nothing for an empty one. */
export const some = <List extends readonly unknown[]>(list: List | undefined): List | undefined => (list === undefined || list.length === 0 ? undefined : list);

/** A text in which something is seen, without the white space around it. */
export function printedText(value: unknown): string | undefined {
  return typeof value === "string" && NOT_BLANK.test(value) ? value.trim() : undefined;
}

/** An id or the name of a rule. */
export const nameOf = (value: unknown): string | undefined => (typeof value === "string" && value.length <= 200 && NAME.test(value) ? value : undefined);

/** A BCP 47 tag, be it with the underscore that systems of content write: fa_IR. */
export function languageTagOf(value: unknown): string | undefined {
  const tag = typeof value === "string" ? value.trim().replaceAll("_", "-") : "";
  return tag.length <= 100 && LANGUAGE_TAG.test(tag) ? tag : undefined;
}

/** A whole number from 1, of pixels or of a revision. */
export const countOf = (value: unknown): number | undefined => (typeof value === "number" && Number.isSafeInteger(value) && value >= 1 ? value : undefined);

/** One of a closed list. */
export const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined => values.find((one) => one === value);

/** An object without the keys whose value is undefined. */
export function filled<Shape extends object>(draft: { readonly [Key in keyof Shape]: Shape[Key] | undefined }): Shape {
  const shape: Partial<Shape> = {};
  for (const key in draft) if (draft[key] !== undefined) shape[key] = draft[key];
  // Callers give every required key a value.
  return shape as Shape;
}
