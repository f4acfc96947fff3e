// khabar/text: Persian text. Imports no other layer and nothing from npm, holds no data.
export {
  type BidiControl,
  type Direction,
  findBidiControls,
  hasUnsafeBidi,
  isolateBidi,
  type IsolateOptions,
  stripBidiControls,
  textDirection,
} from "./bidi.js";
export { isPersianLetter, joinsNext, ZWNJ } from "./characters.js";
export { comparePersian } from "./compare.js";
export { stripDiacritics } from "./diacritics.js";
export { toAsciiDigits, toPersianDigits } from "./digits.js";
export { cleanHalfSpaces } from "./half-space.js";
export { normalize, type NormalizedText, normalizeWithMap } from "./normalize.js";
export { numberToWords, wordsToNumber } from "./number-words.js";
export type { OffsetMap } from "./offset-map.js";
export { numberToOrdinal, type OrdinalOptions, ordinalToNumber } from "./ordinals.js";
export { protectedStretches, type Stretch } from "./protected.js";
export { type ReadingTime, readingTime, type ReadingTimeOptions } from "./reading-time.js";
export type { NormalizeOptions } from "./rules.js";
export { foldForSearch } from "./search.js";
export { sentences } from "./sentences.js";
export { slugify, type SlugOptions } from "./slug.js";
export { stem } from "./stem.js";
export { truncate, type TruncateOptions } from "./truncate.js";
export { type Token, words } from "./words.js";
