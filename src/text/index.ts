// khabar/text: Persian text. Imports no other layer and nothing from npm, holds no data.
export { isPersianLetter, joinsNext, ZWNJ } from "./characters.js";
export { stripDiacritics } from "./diacritics.js";
export { toAsciiDigits, toPersianDigits } from "./digits.js";
export { cleanHalfSpaces } from "./half-space.js";
export { normalize, type NormalizeOptions } from "./normalize.js";
export { protectedStretches, type Stretch } from "./protected.js";
export { foldForSearch } from "./search.js";
export { sentences } from "./sentences.js";
export { slugify, type SlugOptions } from "./slug.js";
export { type Token, words } from "./words.js";
