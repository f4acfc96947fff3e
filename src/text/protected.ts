// Protected stretches: what looks like text and is not, so that no rule for text may touch it.
import { LINE_BREAKS } from "./characters.js";
import { ASCII_DIGIT, LATIN, TRIGGER, UNSEEN_CHARACTERS } from "./classes.js";
import { codeStretches } from "./code.js";
import { AFTER_LIST_MARKER, BEFORE_LIST, LIST_NUMBER } from "./lines.js";
import { scan, type Visit } from "./scan.js";

/** A stretch of a text, in UTF-16 code units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is in pairs, one pair deep; bounds, here and below, are for the engine, whose stack overflows on a repetition of megabytes. */
const balanced = (outside: string) => `(?:[^()${outside}]|\\([^()${outside}]{0,999}\\)){0,99999}`;

/** No URL holds what stands around one: brackets, quotation marks, Persian marks; nor a backtick, which would unpair code; nor what is unseen. */
const WEB_ADDRESS = new RegExp(balanced(`\\s<>[\\]"“”„‟«»\`،؛؟…${UNSEEN_CHARACTERS}\u0085`), "uy");

/**
 * A handle or hashtag stands behind no letter, or it is the second half of something else, as @ is in an e-mail address. What other rules
 * may take away between the two is passed over.
 */
const NAME = "(?<!(?!\\u0640)[\\p{L}\\p{N}_][\\p{M}\\u200C\\u0640]{0,99})[@#][\\p{L}\\p{M}\\p{N}_\\u200C]{1,999999}";

const TAG = `<[A-Za-z/!?][^<>\`${LINE_BREAKS}]{0,99999}>`;

/** Where a link or an image goes, and its title (CommonMark 6.3). */
const TITLE = ["\"", "'"].map((mark) => `${mark}[^${mark}<>\`${LINE_BREAKS}]{0,999}${mark}`).join("|");
const DESTINATION = `\\]\\( {0,9}(?:<[^<>\`${LINE_BREAKS}]{0,9999}>|${balanced("\\s\\u0085<>`")})(?: {1,9}(?:${TITLE}))? {0,9}\\)`;

/** The number of a list stays as Markdown wants it. */
const NUMBER = `(?<=(?<![^${LINE_BREAKS}])${BEFORE_LIST})${LIST_NUMBER}${AFTER_LIST_MARKER}`;

/** What addresses, files, versions and models are made of (info@example.org, report-12.pdf, v1.2, HTML5), with plain words and numbers. */
const RUN = "([A-Za-z0-9](?:[\\w.%+/:-]|(?<=\\w)@(?=[A-Za-z0-9])){0,99999})";

const TOKEN_START = LATIN | ASCII_DIGIT | TRIGGER;
const TOKEN = new RegExp(`${NAME}|${TAG}|${DESTINATION}|${NUMBER}|${RUN}`, "uy");

/** A sentence's own mark after an address belongs to the sentence. */
const AFTER_ADDRESS = ".:,;!?";

function endOfUrl(text: string, from: number): number {
  WEB_ADDRESS.lastIndex = from;
  WEB_ADDRESS.test(text);
  return WEB_ADDRESS.lastIndex;
}

/** Adds the token that begins at an offset, if it is protected, and tells where to go on. */
function findToken(text: string, start: number, stretches: Stretch[]): number {
  TOKEN.lastIndex = start;
  const [found, run] = TOKEN.exec(text) ?? [];
  if (found === undefined) return start + 1;
  let end = start + found.length;
  if (run !== undefined) {
    const scheme = run.indexOf("://");
    if (scheme > 0) end = endOfUrl(text, start + scheme + 3);
    while (AFTER_ADDRESS.includes(text.charAt(end - 1))) end -= 1;
    const address = text.slice(start, end);
    if (scheme <= 0 && (!/[A-Za-z]/u.test(address) || !/[^A-Za-z]/u.test(address))) return end;
  }
  stretches.push({ start, end });
  return end;
}

/** Visits the characters of some classes outside protected stretches; tells which these are, but for code. */
export function scanUnprotected(text: string, code: readonly Stretch[], classes: number, visit: Visit, start = 0): Stretch[] {
  const stretches: Stretch[] = [];
  let free = 0;
  let read = 0;
  const visitUnprotected: Visit = (found, at, from, to) => {
    if ((found & TOKEN_START) !== 0 && at >= read) {
      const known = stretches.length;
      read = findToken(text, at, stretches);
      if (stretches.length > known) return (free = read);
    }
    if ((found & classes) !== 0) return visit(found & classes, at, Math.max(from, free), to);
    return (found & LATIN) !== 0 ? read : at + 1;
  };
  scan(text, code, classes | TOKEN_START, visitUnprotected, start);
  return stretches;
}

/**
 * Finds what no rule for text may touch: URLs, e-mail addresses, handles, hashtags, host and file names, ASCII words with digits or marks in
 * them, code (between backticks or fences), tags of HTML, and of Markdown the destinations of links and the numbers of lists.
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
  const code = codeStretches(text);
  const others = scanUnprotected(text, code, 0, (_, at) => at + 1);
  return code.length === 0 ? others : [...code, ...others].sort((one, other) => one.start - other.start);
}

/** Applies a rewriting of text to all that lies outside the protected stretches; whoever knows them hands them over. */
export function outsideProtected(text: string, rewrite: (part: string) => string, stretches: readonly Stretch[] = protectedStretches(text)): string {
  let result = "";
  let from = 0;
  for (const { start, end } of stretches) {
    result += rewrite(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return result + rewrite(text.slice(from));
}
