// Normalize: one spelling of letters, digits, spaces and marks.
import { type OffsetMap, offsetMap } from "./offset-map.js";
import { writePunctuation } from "./punctuation.js";
import { writeQuotationMarks } from "./quotation-marks.js";
import { type NormalizeOptions, type Rules, rulesOf } from "./rules.js";
import { writeSpelling } from "./spelling.js";
import { removeUnseen, unseenBy } from "./unseen.js";

/** The changes of length of each step, for whoever wants to know what went where. */
type Steps = [unseen: number[], spelling: number[], punctuation: number[]];

/** Each step leaves nothing to do for those before it, so that once is enough. */
function applyRules(text: string, rules: Rules, steps?: Steps): string {
  let spelling = writeSpelling(text, rules, unseenBy(rules), steps?.[1]);
  if (spelling.hasUnseen) {
    steps?.[1].splice(0);
    spelling = writeSpelling(removeUnseen(text, rules, steps?.[0]), rules, 0, steps?.[1]);
  }
  const spelled = spelling.out.finish();
  const quoted = spelling.hasQuotationMarks && rules.quotationMarks ? writeQuotationMarks(spelled) : spelled;
  return writePunctuation(quoted, rules, steps?.[2]);
}

/**
 * Writes a Persian text one way: letters, digits, spaces, marks and half-spaces, by the rules of {@link NormalizeOptions}.
 *
 * URLs, e-mail addresses, handles, hashtags, file names, tags of HTML, code and the marks of Markdown stay as they are, but for unseen
 * characters in an address. Idempotent with any options; never throws; lone surrogates pass through. A text that is right comes back the
 * same. The length may change, so offsets of the input do not hold in the result: see {@link normalizeWithMap}. It restores no lost
 * half-space: that is `restoreZwnj` of khabar/zwnj.
 *
 * The letters and marks follow the Academy of Persian Language's orthography (دستور خط فارسی).
 *
 * @example
 * ```ts
 * import { normalize } from "khabar/text";
 * normalize("كتاب هاي  ١٢ گانه , https://example.org/a?b=1"); // => "کتاب های ۱۲ گانه، https://example.org/a?b=1"
 * normalize("ساعت 12", { digits: false }); // => "ساعت 12"
 * ```
 */
export function normalize(text: string, options: NormalizeOptions = {}): string {
  return applyRules(text, rulesOf(options));
}

/** What {@link normalizeWithMap} gives. */
export interface NormalizedText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * Normalizes a text, and tells where each of its characters went: to mark in the source what was found in the result.
 *
 * Offsets are UTF-16 code units. A slice of the source between `map.toSource(start)` and `map.toSource(end)` is what the slice from
 * `start` to `end` of the result was written from. The map holds four numbers for each change of length. Never throws.
 *
 * @example
 * ```ts
 * import { normalizeWithMap } from "khabar/text";
 * const source = "خبـــر  تازه";
 * const { text, map } = normalizeWithMap(source); // text is "خبر تازه"
 * const start = text.indexOf("تازه"); // => 4
 * source.slice(map.toSource(start), map.toSource(text.length)); // => "تازه"
 * ```
 */
export function normalizeWithMap(text: string, options: NormalizeOptions = {}): NormalizedText {
  const steps: Steps = [[], [], []];
  const result = applyRules(text, rulesOf(options), steps);
  return { text: result, map: offsetMap(steps, text.length, result.length) };
}
