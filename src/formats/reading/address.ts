// Address: an address as others write it, in the letters that the model wants.
import { URL_ADDRESS } from "../../schema/patterns.js";

/** The longest that the model takes, in characters. */
const LONGEST = 8192;

/** What needs no base, and whose base need not be read. */
const ABSOLUTE = /^https?:\/\//iu;

/**
 * What every reader of addresses gives back as it is, and most addresses are: a host of small letters, whose last part is no number, and a path of plain names,
 * each of which begins with no dot. Reading one takes ten times as long as seeing that.
 */
const PLAIN = /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}\/(?:[\w\-~][\w.\-~]*\/)*(?:[\w\-~][\w.\-~]*)?(?:\?[\w.~=&\-]*)?$/u;

/** One reading of an address takes half the time of asking first whether it can be read. */
function hrefOf(address: string, base: string | undefined): string | undefined {
  // Names stand where others have addresses: without a scheme and a base nothing is one, and an exception costs more than all else here.
  if (base === undefined && !address.includes(":")) return undefined;
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
  const href = PLAIN.test(address) ? address : hrefOf(address, ABSOLUTE.test(address) ? undefined : base);
  return href !== undefined && href.length <= LONGEST && URL_ADDRESS.test(href) ? href : undefined;
}
