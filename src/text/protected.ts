// Protected stretches: what looks like text and is not, so that no rule for text may touch it.
import { LINE_BREAKS } from "./characters.js";

/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Line breaks part code as they part sentences. Bounds, here and below, are for the engine: repeated without end, a class of letters
 * overflows its stack on a text of megabytes.
 */
const CODE = `\`[^\`${LINE_BREAKS}]{1,1000000}\``;

/**
 * A URL begins wherever its scheme stands, whatever touches it. A backtick in one would unpair those that hold code, and no URL needs it.
 */
const WEB_ADDRESS = "(?:https?|ftp)://[^\\s\\u0085<>\"`«»،؛]{1,1000000}";

const CODE_APART = new RegExp(`(${CODE})`, "u");

/** Code and URLs are found first, so that no handle and no run beside one can swallow its beginning. */
const CODE_OR_URL = new RegExp(`${CODE}|${WEB_ADDRESS}`, "gu");

/**
 * A handle or hashtag stands behind no letter, or it is the second half of something else, as @ is in an e-mail address; a run is what
 * addresses, files and versions are made of. Each begins with a character of its own, so that no search starts twice.
 */
const HANDLE_OR_RUN = /(?<![\p{L}\p{M}\p{N}_\u200C])[@#][\p{L}\p{M}\p{N}_\u200C]{1,1000000}|[A-Za-z0-9](?:[A-Za-z0-9._%+/:-]|\b@(?=[A-Za-z0-9])){0,1000000}/gu;

/**
 * Among ASCII letters a mark of addresses, not at the end, says that a run is an address, a file or a version. Each stretch between two
 * marks is tried once.
 */
const ADDRESS = /(?<![A-Za-z0-9%+-])[0-9%+-]*[A-Za-z][A-Za-z0-9%+-]*[._@/:][A-Za-z0-9]|[0-9][._@/:][A-Za-z]/u;

/** A sentence's own mark after an address belongs to the sentence. */
const LAST_OF_ADDRESS = /[^.:,!?)\]]/u;

function endOfAddress(found: string): number {
  let end = found.length;
  while (end > 0 && !LAST_OF_ADDRESS.test(found.charAt(end - 1))) end -= 1;
  return end;
}

/** Appends the handles and addresses of a stretch that holds no code and no URL. */
function findHandlesAndAddresses(text: string, offset: number, stretches: Stretch[]): void {
  for (const { 0: found, index } of text.matchAll(HANDLE_OR_RUN)) {
    const isHandle = found.startsWith("@") || found.startsWith("#");
    if (isHandle || ADDRESS.test(found)) stretches.push({ start: offset + index, end: offset + index + endOfAddress(found) });
  }
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
  let from = 0;
  for (const { 0: found, index } of text.matchAll(CODE_OR_URL)) {
    findHandlesAndAddresses(text.slice(from, index), from, stretches);
    from = index + (found.startsWith("`") ? found.length : endOfAddress(found));
    stretches.push({ start: index, end: from });
  }
  findHandlesAndAddresses(text.slice(from), from, stretches);
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

/** A text with one line break for each protected stretch: what is left to read as words. */
export function withoutProtected(text: string): string {
  const kept: string[] = [];
  outsideProtected(text, (part) => {
    kept.push(part);
    return part;
  });
  return kept.join("\n");
}

/** Applies a rewriting of text to all that lies outside code between backticks. */
export function outsideCode(text: string, rewrite: (part: string) => string): string {
  // Split by a group, code stands in every second place.
  return text
    .split(CODE_APART)
    .map((part, index) => (index % 2 === 0 ? rewrite(part) : part))
    .join("");
}
