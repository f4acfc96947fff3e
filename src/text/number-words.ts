// Number words: integers written in words, and numbers in words read.
import { stripDiacritics } from "./diacritics.js";
import { toAsciiDigits } from "./digits.js";
import { unifyLetters } from "./letters.js";

/** Numerals in rising series, with the value of each by its place. */
const SERIES: readonly (readonly [words: string, valueAt: (place: number) => number])[] = [
  ["یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده", (place) => place + 1],
  ["بیست سی چهل پنجاه شصت هفتاد هشتاد نود", (place) => 10 * place + 20],
  ["صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد", (place) => 100 * place + 100],
  ["هزار میلیون میلیارد تریلیون", (place) => 1000 ** (place + 1)],
];

const VALUES = /* @__PURE__ */ new Map(
  /* @__PURE__ */ SERIES.flatMap(([words, valueAt]) => words.split(" ").map((word, place) => [word, valueAt(place)] as const)),
);

function spell(value: bigint, trillions = false): string {
  const parts: string[] = [];
  let rest = value;
  for (const [word, numeral] of [...VALUES].reverse()) {
    const count = numeral > 1e9 && !trillions ? 0n : rest / BigInt(numeral);
    if (count === 0n) continue;
    // هزار counts by itself, and what is above it needs یک.
    const needsCount = numeral > 1000 || (numeral === 1000 && count > 1n);
    parts.push(needsCount ? `${spell(count, trillions)} ${word}` : word);
    rest %= BigInt(numeral);
  }
  return parts.join(" و ") || "صفر";
}

const LIMIT = 10n ** 18n;

/**
 * Writes an integer in words.
 *
 * The spelling is that of edited news: spaces around «و», one word for each hundred (سیصد), هزار and not یک هزار, but یک میلیون; a thousand
 * milliards is هزار میلیارد, eight times as common in news as یک تریلیون. Below zero stands منفی.
 *
 * Takes safe integers, and a `bigint` between -10^18 and 10^18. Throws a RangeError for any other number: decimals, NaN, and integers so
 * large that a `number` may have lost their last digits.
 *
 * @example
 * ```ts
 * import { numberToWords } from "khabar/text";
 * numberToWords(2321); // => "دو هزار و سیصد و بیست و یک"
 * numberToWords(1_500_000_000_000); // => "هزار و پانصد میلیارد"
 * numberToWords(-40n); // => "منفی چهل"
 * ```
 */
export function numberToWords(value: number | bigint): string {
  const isExact = typeof value === "bigint" || Number.isSafeInteger(value);
  const integer = isExact ? BigInt(value) : LIMIT;
  const magnitude = integer < 0n ? -integer : integer;
  if (magnitude >= LIMIT) throw new RangeError(`value must be a safe integer or a bigint of 18 digits at most, not ${value}.`);
  return (integer < 0n ? "منفی " : "") + spell(magnitude);
}

/** The longest first, since some begin with another. */
const NUMERALS = /* @__PURE__ */ new RegExp(
  /* @__PURE__ */ [...VALUES.keys(), "صفر", "و"].sort((one, other) => other.length - one.length).join("|"),
  "gu",
);

const DIGITS = /[0-9]{1,3}(?:[,٬][0-9]{3}){1,9}|[0-9]{1,99}/gu;

/** Every numeral as it is written: digits in words, words parted by single spaces, صد for یک‌صد. */
function spelledOut(text: string): string {
  return text
    .replace(DIGITS, (digits) => spell(BigInt(digits.replace(/[,٬]/gu, ""))))
    .replace(/(?:یک)? ?صد/gu, "صد")
    .replaceAll("هیجده", "هجده")
    .replace(NUMERALS, " $& ")
    .trim()
    .replace(/ {2,9}/gu, " ");
}

/** What numerals come to, if they make a number at all. */
function sumOf(numerals: readonly string[]): number {
  const parts: number[] = [];
  for (const numeral of numerals) {
    const value = VALUES.get(numeral) ?? 0;
    let count = 0;
    // What multiplies takes all that is smaller before it.
    while (value >= 1000 && (parts.at(-1) ?? value) < value) count += parts.pop() ?? 0;
    parts.push(value * (count || 1));
  }
  return parts.reduce((sum, part) => sum + part, 0);
}

/** Reads words as if they were well-formed, and tells by writing the number whether they are; NaN where not. */
function readInteger(text: string): number {
  const written = spelledOut(text);
  const sum = sumOf(written.split(" "));
  if (!Number.isSafeInteger(sum)) return NaN;
  const words = written.replace(/(^|(?:یون|یارد) و )یک (?=هزار)/gu, "$1");
  return words === spell(BigInt(sum), words.includes("تریلیون")) ? sum : NaN;
}

/** A whole with a half, or with decimals behind ٫ or a dot. Three behind a dot are none: they may be a group. */
const FRACTION = /^(.{1,999}?)(?: و ?نیم|(?<=[0-9])(?:٫|\.(?![0-9]{3}(?![0-9])))([0-9]{1,99}))(?: ?(هزار میلیارد|هزار|میلیون|میلیارد|تریلیون))?$/u;

function readNumber(text: string): number {
  const [, whole, decimals, multiplier = ""] = FRACTION.exec(text) ?? [];
  if (whole === undefined) return readInteger(text);
  const integer = readInteger(whole);
  // What half is meant in دو میلیون و نیم nobody can tell.
  if (decimals === undefined && integer >= 1000) return NaN;
  // Moving the point is exact, and multiplying is not: 1.005 × 1000.
  const zeros = String(readInteger(`یک ${multiplier}`)).length - 1;
  return Number(`${integer}.${decimals ?? 5}e${zeros}`);
}

/** No number is as long, in UTF-16 code units; what is need not be read. */
const LONGEST = 999;

/**
 * Reads a number in words, in digits, or in both.
 *
 * The text is the number and nothing else. Its words may be parted by spaces, half-spaces or nothing (بیست‌ویک ، سی‌صد), with «و» between them;
 * Arabic letters and vowel marks do no harm. Digits are of any of the three sets, with ٬ or , between groups of three, and decimals behind
 * ٫ or a dot; three decimals behind a dot may be a group, and are not read. نیم is a half (دو و نیم میلیون), هزار may be یک هزار, هزار میلیارد
 * is تریلیون, and منفی or a minus may stand before all.
 *
 * Returns null for what is not well-formed (بیست و سی ، دو میلیون و نیم), for spoken forms (هیفده), and for what lies beyond the safe integers:
 * never a guess. `wordsToNumber(numberToWords(n))` is `n` for every safe integer. Never throws.
 *
 * @example
 * ```ts
 * import { wordsToNumber } from "khabar/text";
 * wordsToNumber("دو هزار و سیصد و بیست و یک"); // => 2321
 * wordsToNumber("۲ میلیون و ۳۰۰ هزار"); // => 2300000
 * wordsToNumber("دو و نیم میلیارد"); // => 2500000000
 * wordsToNumber("بیست و سی"); // => null
 * ```
 */
export function wordsToNumber(text: string): number | null {
  const plain = toAsciiDigits(stripDiacritics(unifyLetters(text))).replace(/[\s\u200C]{1,999}/gu, " ").trim();
  const unsigned = plain.replace(/^(?:منفی |[-\u2212])/u, "");
  const value = unsigned.length > LONGEST ? NaN : readNumber(unsigned.replace(/^نیم/u, "صفر و نیم"));
  if (!(value <= Number.MAX_SAFE_INTEGER)) return null;
  return unsigned === plain || value === 0 ? value : -value;
}
