// Find elements: those within another, in the order of the page.
import type { Element } from "../../markup/tree.js";
import { hasChildren } from "./element-text.js";

/** The first element within another that is wanted; undefined where none is. */
export function find(element: Element, isWanted: (element: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (!hasChildren(child)) continue;
    if (isWanted(child)) return child;
    const inner = find(child, isWanted);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Every element within another that is wanted. */
export const findAll = (element: Element, isWanted: (element: Element) => boolean): Element[] =>
  element.children.filter(hasChildren).flatMap((child) => [...(isWanted(child) ? [child] : []), ...findAll(child, isWanted)]);

/** Wants elements of these names. */
export const named = (...names: readonly string[]) => ({ name }: Element): boolean => names.includes(name);
/** Wants elements of a class. */
export const classed = (name: string) => ({ classes }: Element): boolean => classes.includes(name);
