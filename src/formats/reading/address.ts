// Address: an address as others write it, in the letters that the model wants.
import { URL_ADDRESS } from "../../schema/patterns.js";

/** The longest that the model takes, in characters. */
const LONGEST = 8192;

/** What needs no base, and whose base need not be read. */
const ABSOLUTE = /^https?:\/\//iu;

/** One reading of an address takes half the time of asking first whether it can be read. */
function hrefOf(address: string, base: string | undefined): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}

/**
 * An absolute http(s) address in ASCII; `base` is what a relative one begins from. Undefined for everything else: `javascript:`, `data:`, words, or one
 * that is longer than 8192 characters.
 */
export function addressOf(value: unknown, base?: string): string | undefined {
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  const address = value.trim();
  const href = hrefOf(address, ABSOLUTE.test(address) ? undefined : base);
  return href !== undefined && href.length <= LONGEST && URL_ADDRESS.test(href) ? href : undefined;
}
