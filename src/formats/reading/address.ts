// Address: an address as others write it, in the letters that the model wants.
import { URL_ADDRESS } from "../../schema/patterns.js";

/** The longest that the model takes, in characters. */
const LONGEST = 8192;

/**
 * An absolute http(s) address in ASCII; `base` is what a relative one begins from. Undefined for everything else: `javascript:`, `data:`, words, or one
 * that is longer than 8192 characters.
 */
export function addressOf(value: unknown, base?: string): string | undefined {
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  const address = value.trim();
  if (!URL.canParse(address, base)) return undefined;
  const { href } = new URL(address, base);
  return href.length <= LONGEST && URL_ADDRESS.test(href) ? href : undefined;
}
