// URI: addresses in the letters of RFC 3986, which are fewer than a browser's, and the name of an item that has no address.
import type { Article } from "../../schema/types.js";

/** Letters that stand for themselves, percent-encoded ones, and one number sign; without what may part a name from a host. */
const SAFE = /^https?:\/\/(?:[A-Za-z0-9\-._~:/?!$&'()*+,;=]|%[0-9A-Fa-f]{2})*(?:#(?:[A-Za-z0-9\-._~:/?!$&'()*+,;=@]|%[0-9A-Fa-f]{2})*)?$/u;
const UNSAFE = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;
const IPV6 = /%5B([0-9A-Fa-f:.]+)%5D/u;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.\-]*:./u;

const escaped = (text: string): string => text.toWellFormed().replace(UNSAFE, encodeURIComponent);

/** Its number signs but the first, which begins the fragment. */
function withOneFragment(uri: string): string {
  const [start = "", ...rest] = uri.split("#");
  return rest.length === 0 ? start : `${start}#${rest.join("%23")}`;
}

/** An address of the model as a URI; undefined for the few that no browser goes to. */
export function uriOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  if (SAFE.test(address)) return address;
  return withOneFragment(escaped(new URL(address).href).replace(IPV6, "[$1]"));
}

const URN = "urn:khabar:";

/** Whether an item is named by a URN that {@link itemUri} made, which says nothing that its other keys do not. */
export const isOwnUrn = (uri: string): boolean => uri.startsWith(URN);

/** The name of an item: what the caller gives, one of its addresses, its id, and where it has none of them its headline. */
export function itemUri({ url, canonicalUrl, shortUrl, id, headline }: Article, given: string | undefined): string {
  if (given !== undefined) {
    if (!SCHEME.test(given)) throw new RangeError(`The option uri is no URI: ${given}`);
    return withOneFragment(escaped(given));
  }
  const address = [url, canonicalUrl, shortUrl].map((one) => one && uriOf(one)).find((one) => one !== undefined && one !== "");
  return address ?? `${URN}${id === undefined ? `headline:${encodeURIComponent(headline.toWellFormed())}` : `id:${encodeURIComponent(id.toWellFormed())}`}`;
}
