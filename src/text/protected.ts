// Protected stretches: what looks like text and is not, so that no rule for text may touch it.

/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What may be protected; every alternative begins with a character of its own, so that no search starts twice. */
const CANDIDATE = new RegExp(
  [
    "`[^`\\n]+`", // inline code
    "[@#][\\p{L}\\p{M}\\p{N}_\u200C]+", // a handle or hashtag
    "(?:https?|ftp)://[^\\s<>\"«»،؛]+", // a URL
    "[A-Za-z0-9._%+@/:-]+", // a run of what addresses, files and versions are made of
  ].join("|"),
  "gu",
);

const STARTS_AS_ADDRESS = /^(?:[`@#]|https?:\/\/|ftp:\/\/)/u;

/** Among ASCII letters one of these, not at the end, says that it is an address, a file or a version. */
const ADDRESS = /[A-Za-z][A-Za-z0-9%+-]*[._@/:][A-Za-z0-9]|[A-Za-z0-9][._@/:][A-Za-z]/u;

/** A sentence's own mark after an address belongs to the sentence. */
const LAST_OF_ADDRESS = /[^.:,!?)\]]/u;

function endOfAddress(found: string): number {
  let end = found.length;
  while (end > 0 && !LAST_OF_ADDRESS.test(found.charAt(end - 1))) end -= 1;
  return end;
}

/**
 * Finds URLs, e-mail addresses, handles, hashtags, host and file names, and code between backticks.
 *
 * Returns them in order, without overlap, as offsets in UTF-16 code units. Never throws; linear in the text.
 *
 * @example
 * ```ts
 * import { protectedStretches } from "khabar/text";
 * protectedStretches("نشانی: info@example.org"); // => [{ start: 7, end: 23 }]
 * ```
 */
export function protectedStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: found, index } of text.matchAll(CANDIDATE)) {
    if (!STARTS_AS_ADDRESS.test(found) && !ADDRESS.test(found)) continue;
    const end = found.startsWith("`") ? found.length : endOfAddress(found);
    if (end > 0) stretches.push({ start: index, end: index + end });
  }
  return stretches;
}

/** Applies a rewriting of text to all that lies outside the protected stretches. */
export function outsideProtected(text: string, rewrite: (part: string) => string): string {
  let result = "";
  let from = 0;
  for (const { start, end } of protectedStretches(text)) {
    result += rewrite(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return result + rewrite(text.slice(from));
}
