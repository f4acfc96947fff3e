// Ordinals: first, second, third, written and read.
import { ZWNJ } from "./characters.js";
import { stripDiacritics } from "./diacritics.js";
import { unifyLetters } from "./letters.js";
import { numberToWords, wordsToNumber } from "./number-words.js";

/** How {@link numberToOrdinal} writes. */
export interface OrdinalOptions {
  /** Whether it stands before its noun (دومین روز) and not behind it (روز دوم); `false` when left out. */
  readonly beforeNoun?: boolean;
}

/** What the last numeral becomes; the others take م. */
const ENDINGS: readonly (readonly [numeral: RegExp, ordinal: string])[] = [
  [/^یک$/u, "اول"],
  [/سه$/u, "سوم"],
  [/سی$/u, `سی${ZWNJ}ام`],
  [/$/u, "م"],
];

/**
 * Writes a number as an ordinal: اول، دوم، سوم … بیست و یکم; before a noun اولین، دومین.
 *
 * دوم and سوم stand without tashdid and سی‌ام with its half-space, as in دستور خط فارسی, the Academy's orthography; «و» between spaces, as
 * nine of ten in edited news have it, and not as in بیست‌ویکم. Takes integers from 1 on, as far as {@link numberToWords}; throws a RangeError
 * for any other number.
 *
 * @example
 * ```ts
 * import { numberToOrdinal } from "khabar/text";
 * numberToOrdinal(1); // => "اول"
 * numberToOrdinal(23); // => "بیست و سوم"
 * numberToOrdinal(30, { beforeNoun: true }); // => "سی\u200Cامین"
 * ```
 */
export function numberToOrdinal(value: number | bigint, options: OrdinalOptions = {}): string {
  if (value < 1) throw new RangeError(`${value} has no ordinal: it must be 1 or more.`);
  const words = numberToWords(value);
  const ending = ENDINGS.find(([numeral]) => numeral.test(words));
  return (ending ? words.replace(...ending) : words) + (options.beforeNoun === true ? "ین" : "");
}

const FIRST = /^(?:اول|نخست)(?=ین$|$)/u;

/**
 * ام stands behind سی and digits only, or دوام were a second; م behind all but سی and سه, whose ordinals are سی‌ام and سوم (سیم is silver, سهم a
 * share), and behind no space, or 12 metres were a twelfth.
 */
const ORDINAL = /^(.{1,999}?)(?:(?<=سی|\p{Nd})[ \u200C]?ام|(?<!سی|سه| )\u200C?م)(?:ین)?$/u;

/**
 * Reads an ordinal in words or in digits: بیست و یکم ، بیست‌وپنجمین ، سی‌ام ، ۱۲م ، ۱۲ام.
 *
 * The text is the ordinal and nothing else, spelled as loosely as {@link wordsToNumber} takes it: سی ام and سیام are سی‌ام. اول، نخست and یکم
 * are 1. What may also be a fraction (دو هزارم) is taken for the ordinal. Returns null for all else. Never throws.
 *
 * @example
 * ```ts
 * import { ordinalToNumber } from "khabar/text";
 * ordinalToNumber("نخستین"); // => 1
 * ordinalToNumber("بیست\u200Cوپنجم"); // => 25
 * ordinalToNumber("۱۲ام"); // => 12
 * ordinalToNumber("دوام"); // => null
 * ```
 */
export function ordinalToNumber(text: string): number | null {
  const plain = stripDiacritics(unifyLetters(text)).trim().replace(FIRST, "یکم");
  const [, numeral = ""] = ORDINAL.exec(plain) ?? [];
  const value = wordsToNumber(numeral.replace(/سو$/u, "سه")) ?? 0;
  return value > 0 && Number.isInteger(value) ? value : null;
}
