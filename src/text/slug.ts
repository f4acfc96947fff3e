// Slug: the Persian part of an address.
import { stripDiacritics } from "./diacritics.js";
import { toAsciiDigits } from "./digits.js";
import { cleanHalfSpaces } from "./half-space.js";
import { KASHIDA, unifyLetters, unshapeLetters } from "./letters.js";

/** How {@link slugify} cuts. */
export interface SlugOptions {
  /** The longest slug, in bytes as it stands percent-encoded in a URL: six for a Persian letter. No limit when left out. */
  readonly maxBytes?: number;
}

/** Marks of direction, joiners, variation selectors and all else that is not shown; not the half-space. */
const UNSEEN = /(?!\u200C)\p{Default_Ignorable_Code_Point}/gu;
/** Letters, digits and the marks on them; spaces, half-spaces and all else part one word of a slug from the next. The bound is the engine's. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,999}/gu;

/** UTF-8 bytes of a word, three characters (%XX) each, but for ASCII which stands as it is. */
function encodedLength(word: string): number {
  let length = 0;
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 6 : code < 0x10000 ? 9 : 12;
  }
  return length;
}

/** The words that fit whole; the first one is cut where even it is too long. */
function fit(slug: string, maxBytes: number): string {
  let result = "";
  let used = 0;
  for (const word of slug.split("-")) {
    const length = encodedLength(word) + (result === "" ? 0 : 1);
    if (used + length > maxBytes) return result === "" ? cut(word, maxBytes) : result;
    result += (result === "" ? "" : "-") + word;
    used += length;
  }
  return result;
}

function cut(word: string, maxBytes: number): string {
  let result = "";
  let used = 0;
  for (const character of word) {
    used += encodedLength(character);
    if (used > maxBytes) break;
    result += character;
  }
  return result;
}

/**
 * Makes the slug of a headline or tag: Persian letters, ASCII digits, a hyphen between words and where a half-space stood.
 *
 * Arabic letters are unified, vowel marks dropped, Latin letters written small. Nothing is transliterated: browsers show Persian
 * slugs as they are. A text without letters and digits gives an empty string. Idempotent; never throws.
 *
 * @example
 * ```ts
 * import { slugify } from "khabar/text";
 * slugify("وزارت امور خارجه"); // => "وزارت-امور-خارجه"
 * slugify("می\u200Cخواهیم، ۱۲ بار!"); // => "می-خواهیم-12-بار"
 * slugify("یک دو سه", { maxBytes: 30 }); // => "یک-دو"
 * ```
 */
export function slugify(text: string, options: SlugOptions = {}): string {
  const shown = unshapeLetters(text.replace(UNSEEN, "").normalize("NFKC")).replaceAll(KASHIDA, " ");
  const letters = toAsciiDigits(stripDiacritics(unifyLetters(cleanHalfSpaces(shown)))).toLowerCase();
  const slug = (letters.match(WORD) ?? []).join("-").normalize("NFC");
  return options.maxBytes === undefined ? slug : fit(slug, options.maxBytes);
}
