// Laws of reading addresses: whatever somebody writes for an address, it is the one that the platform's own URL makes of it, or none.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf } from "../../src/formats/reading/address.js";
import { URL_ADDRESS } from "../../src/schema/patterns.js";

/** Names, and what addresses read otherwise: dots alone, numbers, capitals, Punycode, ports, escapes, spaces. */
const pieces = fc.constantFrom(
  "news", "a", "A", "xn--", "xn--mgba3a4f16a", "1", "0x1", "127", ".", "..", "-", "--", "_", "~", "/", "//", "?", "&", "=", "#", "%2e", "%", ":", ":80", "@", " ", "\t", "خبر", "com", "ir", ".example.com/", "\\", "[", "\u200C",
);
const address = fc.tuple(fc.constantFrom("http://", "https://", "HTTP://", "https:", "//", ""), fc.array(pieces, { maxLength: 8 }), fc.constantFrom("", ".com/", ".example.org/news/1"), fc.array(pieces, { maxLength: 6 }))
  .map(([scheme, host, end, path]) => scheme + host.join("") + end + path.join(""));

const theirs = (text: string, base: string | undefined): string | undefined => {
  const href = URL.canParse(text, base) ? new URL(text, base).href : undefined;
  return href !== undefined && URL_ADDRESS.test(href) ? href : undefined;
};

test("an address is what URL makes of it", () => {
  fc.assert(fc.property(fc.oneof(address, fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
    expect(addressOf(text)).toBe(theirs(text.trim(), undefined));
    expect(addressOf(text, "https://example.com/fa/")).toBe(theirs(text.trim(), "https://example.com/fa/"));
  }), { numRuns: 20_000 });
});
